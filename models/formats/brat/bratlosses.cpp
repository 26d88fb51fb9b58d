// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratformat.h"
#include "formats/brat/bratwriter.h"
#include "formats/losses.h"

#include <algorithm>

namespace Standoff {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::BratFormat)
};

// Each line of a note is a note to brat; other characters that end lines there become spaces.
bool hasOtherLineEnds(const QString &text)
{
    return std::ranges::any_of(
        text, [](QChar c) { return c != u'\t' && c != u'\n' && endsBratField(c); });
}

QList<Loss> annotationLosses(ArticleId article, const Annotation &annotation)
{
    QList<Loss> losses;
    const QList<Fragment> kept = bratFragments(annotation);
    if (kept.isEmpty()) {
        losses.append({article, annotation.text(),
            Words::tr("the annotation: it is on nothing but line breaks")});
    } else if (CodePointRange(kept.first().range.begin, kept.last().range.end)
        != annotation.extent()) {
        losses.append(
            {article, annotation.text(), Words::tr("the line break at the annotation's edge")});
    }
    if (hasOtherLineEnds(annotation.note))
        losses.append({article, annotation.text(), Words::tr("line breaks of the note")});
    return losses;
}

QList<Loss> attributionLosses(const OpenArticle &article, const Attribution &attribution)
{
    const Annotation *part = partToName(article, attribution);
    QList<Loss> losses;
    if (!part) {
        losses.append({article.article(), {}, Words::tr("an attribution without annotations")});
        return losses;
    }
    const QString text = part->text();
    if (!attribution.records.isEmpty()) {
        losses.append({article.article(), text,
            Words::tr("%Ln source(s) of the register in the attribution", nullptr,
                int(attribution.records.size()))});
    }
    if (hasOtherLineEnds(attribution.note))
        losses.append({article.article(), text, Words::tr("line breaks of the note")});
    return losses;
}

} // namespace

Format::ArticleLosses BratFormat::articleLossesOfItsOwn() const
{
    return [](const OpenArticle &article) {
        QList<Loss> losses;
        for (const Annotation *annotation : article.annotationsInOrder())
            losses += annotationLosses(article.article(), *annotation);
        for (const Attribution &attribution : article.attributions())
            losses += attributionLosses(article, attribution);
        for (const Relation &relation : article.relations()) {
            if (hasOtherLineEnds(relation.note))
                losses.append({article.article(), relation.type, tr("line breaks of the note")});
        }
        return losses;
    };
}

} // namespace Standoff
