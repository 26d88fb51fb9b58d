// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "project/vocabulary.h"

using namespace Qt::StringLiterals;

namespace Standoff {

const QList<Vocabulary> &defaultVocabularies()
{
    static const QList<Vocabulary> vocabularies{
        {u"entity.type"_s,
            {u"person"_s, u"organisation"_s, u"location"_s, u"event"_s, u"product"_s, u"document"_s,
                u"other"_s}},
        {u"source.kind"_s,
            {u"person"_s, u"organisation"_s, u"document"_s, u"data"_s, u"media"_s, u"journalist"_s,
                u"unspecified group"_s}},
        {u"source.affiliation"_s,
            {u"government"_s, u"corporate"_s, u"ngo"_s, u"academic"_s, u"media"_s, u"group"_s,
                u"individual"_s}},
        {u"source.role"_s,
            {u"decision-maker"_s, u"participant"_s, u"representative"_s, u"informational"_s}},
        {u"source.status"_s, {u"current"_s, u"former"_s}},
        {u"source.identification"_s,
            {u"named"_s, u"described"_s, u"pseudonym"_s, u"unnamed"_s, u"collective"_s}},
        {u"source.terms"_s,
            {u"on record"_s, u"background"_s, u"deep background"_s, u"off record"_s}},
        {u"grade.reliability"_s, {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s}},
        {u"attribution.form"_s, {u"direct"_s, u"indirect"_s, u"mixed"_s, u"orphan quotation"_s}},
        {u"attribution.attitude"_s, {u"assertion"_s, u"belief"_s, u"fact"_s, u"eventuality"_s}},
        {u"attribution.polarity"_s, {u"positive"_s, u"negative"_s}},
        {u"attribution.determinacy"_s, {u"determinate"_s, u"indeterminate"_s}},
        {u"attribution.channel"_s,
            {u"quote"_s, u"statement"_s, u"press report"_s, u"published work"_s, u"document"_s,
                u"public speech"_s, u"private communication"_s, u"social post"_s, u"vote or poll"_s,
                u"lawsuit"_s, u"proposal, order or law"_s, u"narrative"_s, u"direct observation"_s,
                u"declined comment"_s, u"other"_s}},
        {u"claim.types"_s,
            {u"event or property"_s, u"numerical"_s, u"quote verification"_s, u"causal"_s,
                u"position"_s, u"prediction"_s, u"law or rule"_s, u"personal experience"_s}},
        {u"claim.factuality"_s,
            {u"not factual"_s, u"unimportant factual"_s, u"check-worthy factual"_s}},
        {u"claim.state"_s,
            {u"spotted"_s, u"triaged"_s, u"assigned"_s, u"researching"_s, u"in review"_s,
                u"published"_s, u"corrected"_s, u"retracted"_s, u"dropped"_s}},
        {u"annotation.stance"_s, {u"support"_s, u"deny"_s, u"query"_s, u"comment"_s}},
        {u"claim_link.kind"_s,
            {u"same"_s, u"entails"_s, u"supports"_s, u"contradicts"_s, u"refines"_s, u"updates"_s,
                u"quantity differs"_s}},
        {u"evidence.answer_type"_s,
            {u"extractive"_s, u"abstractive"_s, u"boolean"_s, u"unanswerable"_s}},
        {u"evidence.medium"_s,
            {u"web text"_s, u"PDF"_s, u"metadata"_s, u"table"_s, u"image"_s, u"video"_s,
                u"other"_s}},
        {u"evidence.bearing"_s, {u"supports"_s, u"refutes"_s, u"context"_s}},
        {u"verdict.conclusion"_s,
            {u"supported"_s, u"refuted"_s, u"not enough evidence"_s,
                u"conflicting evidence or cherry-picking"_s}},
        {u"verdict.confidence"_s, {u"low"_s, u"moderate"_s, u"high"_s}},
    };
    return vocabularies;
}

QStringList defaultValues(const QString &field)
{
    for (const Vocabulary &vocabulary : defaultVocabularies()) {
        if (vocabulary.field == field)
            return vocabulary.values;
    }
    return {};
}

} // namespace Standoff
