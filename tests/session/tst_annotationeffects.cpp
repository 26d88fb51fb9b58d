// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "session/effectbench.h"
#include "session/verbs/annotations.h"
#include "session/verbs/attributions.h"
#include "session/verbs/records.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

Result<> annotateAs(EffectBench &b, TagId tag, const QString &words, int from = 0)
{
    return plain(annotate(b.session(), b.article, tag, {b.at(words, from)}));
}

const Effects marking{
    {u"annotate, a new name"_s,
        [](EffectBench &b) { return annotateAs(b, b.entityTag(u"Person"_s), u"officials"_s); }},
    {u"annotate, a name with spaces around"_s,
        [](EffectBench &b) {
            return annotateAs(b, b.entityTag(u"Event"_s), u" agreed.\nPutin "_s);
        }},
    {u"annotate, a known alias"_s,
        [](EffectBench &b) {
            Entity kim = *b.project().find(b.entityOf(b.kim));
            kim.aliases.append(u"officials"_s);
            b.expect(put(b.session(), kim));
            return annotateAs(b, b.entityTag(u"Person"_s), u"officials"_s);
        }},
    {u"annotate, a known name of another type"_s,
        [](EffectBench &b) { return annotateAs(b, b.entityTag(u"Location"_s), u"Kim"_s); }},
    {u"annotate, a known name of no type"_s,
        [](EffectBench &b) {
            Entity kim = *b.project().find(b.entityOf(b.kim));
            kim.type.clear();
            b.expect(put(b.session(), kim));
            return annotateAs(b, b.entityTag(u"Location"_s), u"Kim"_s);
        }},
    {u"annotate, a tag without records"_s,
        [](EffectBench &b) { return annotateAs(b, b.entityTag(u"Date"_s), u"Kim"_s); }},
    {u"annotate, a cue"_s, [](EffectBench &b) { return annotateAs(b, b.cueTag(), u"agreed"_s); }},
    {u"annotate, a claim"_s,
        [](EffectBench &b) {
            return annotateAs(b, b.claimTag(u"Numerical"_s), u"Kim met Putin"_s);
        }},
    {u"annotate, a named source that is a known entity"_s,
        [](EffectBench &b) { return annotateAs(b, b.sourceTag(u"Named"_s), u"Putin"_s); }},
    {u"annotate, a named source that is known"_s,
        [](EffectBench &b) { return annotateAs(b, b.sourceTag(u"Named"_s), u"Kim"_s); }},
    {u"annotate, a source by its description"_s,
        [](EffectBench &b) {
            Source renamed = *b.project().find(b.source);
            renamed.label = u"The officials"_s;
            b.expect(put(b.session(), renamed));
            return annotateAs(b, b.sourceTag(u"Unnamed"_s), u"officials"_s);
        }},
    {u"annotate, fragments in any order"_s,
        [](EffectBench &b) {
            return plain(annotate(b.session(), b.article, b.claimTag(u"Causal"_s),
                {b.at(u"officials"_s), b.at(u"met"_s), b.at(u"met Putin"_s), {9, 9}, {21, 22}}));
        }},
    {u"annotate, nothing"_s,
        [](EffectBench &b) {
            return plain(annotate(b.session(), b.article, b.cueTag(), {{4, 4}}));
        }},
    {u"annotate, no such tag"_s,
        [](EffectBench &b) { return plain(annotate(b.session(), b.article, {4711}, {{0, 3}})); }},
    {u"annotate, the same words with another tag"_s,
        [](EffectBench &b) { return annotateAs(b, b.claimTag(u"Causal"_s), u"The pact holds"_s); }},
    {u"annotate, the same tag on more words"_s,
        [](EffectBench &b) { return annotateAs(b, b.claimTag(u"Position"_s), u"The pact"_s); }},
    {u"annotate each, twice one name"_s,
        [](EffectBench &b) {
            const VersionId version = b.versionOf(b.article);
            return plain(annotateEach(b.session(), b.entityTag(u"Event"_s),
                {{version, {{2, 5}}}, {b.versionOf(b.other), {{0, 3}}}, {version, {{2, 5}}}}));
        }},
    {u"annotate each, beyond the text"_s,
        [](EffectBench &b) {
            return plain(annotateEach(b.session(), b.cueTag(),
                {{b.versionOf(b.other), {{0, 3}}}, {b.versionOf(b.other), {{8, 12}}}}));
        }},
    {u"annotate each, up to the end"_s,
        [](EffectBench &b) {
            return plain(
                annotateEach(b.session(), b.cueTag(), {{b.versionOf(b.other), {{10, 11}}}}));
        }},
    {u"attribute, nothing marked"_s,
        [](EffectBench &b) {
            return plain(attribute(b.session(), b.article,
                {.content = {b.at(u"Kim met"_s), b.at(u"in Pyongyang"_s)},
                    .cue = b.at(u"holds"_s),
                    .source = b.at(u"Putin"_s)}));
        }},
    {u"attribute, all marked already"_s,
        [](EffectBench &b) {
            return plain(attribute(b.session(), b.article,
                {.content = {b.at(u"officials agreed"_s)},
                    .cue = b.at(u"said"_s),
                    .source = b.at(u"officials"_s)}));
        }},
    {u"attribute, within another"_s,
        [](EffectBench &b) {
            return plain(attribute(
                b.session(), b.article, {.content = {b.at(u"pact"_s)}, .source = b.at(u"The"_s)}));
        }},
    {u"attribute, around others"_s,
        [](EffectBench &b) {
            return plain(
                attribute(b.session(), b.article, {.content = {{0, int(pactText.size())}}}));
        }},
    {u"attribute, a known source with words"_s,
        [](EffectBench &b) {
            return plain(attribute(b.session(), b.article,
                {.content = {b.at(u"smiled"_s)}, .source = b.at(u"Kim"_s), .record = b.third}));
        }},
    {u"attribute, a known source without words"_s,
        [](EffectBench &b) {
            return plain(attribute(
                b.session(), b.article, {.content = {b.at(u"smiled"_s)}, .record = b.third}));
        }},
    {u"attribute, nothing said"_s,
        [](EffectBench &b) {
            return plain(
                attribute(b.session(), b.article, {.content = {{3, 3}}, .record = b.third}));
        }},
    {u"attribute, no such source"_s,
        [](EffectBench &b) {
            return plain(attribute(
                b.session(), b.article, {.content = {b.at(u"smiled"_s)}, .record = {4711}}));
        }},
};

const Effects editing{
    {u"retag, a bare record"_s,
        [](EffectBench &b) {
            return retag(b.session(), b.other, b.kimElsewhere, b.entityTag(u"Event"_s));
        }},
    {u"retag, its only record goes"_s,
        [](EffectBench &b) {
            const AnnotationId bare = b.markPerson(b.article, u"smiled"_s);
            return retag(b.session(), b.article, bare, b.entityTag(u"Event"_s));
        }},
    {u"retag, a known record stays"_s,
        [](EffectBench &b) {
            return retag(b.session(), b.article, b.putin, b.entityTag(u"Organisation"_s));
        }},
    {u"retag, to a tag without records"_s,
        [](EffectBench &b) {
            return retag(b.session(), b.article, b.putin, b.entityTag(u"Date"_s));
        }},
    {u"retag, to another register"_s,
        [](EffectBench &b) {
            return retag(b.session(), b.article, b.putin, b.sourceTag(u"Named"_s));
        }},
    {u"retag, to a cue"_s,
        [](EffectBench &b) { return retag(b.session(), b.article, b.content, b.cueTag()); }},
    {u"retag, no such tag"_s,
        [](EffectBench &b) { return retag(b.session(), b.article, b.content, {4711}); }},
    {u"move a boundary, a known record"_s,
        [](EffectBench &b) {
            return setRanges(b.session(), b.article, b.putin, {b.at(u"met Putin"_s)});
        }},
    {u"move a boundary, a bare record"_s,
        [](EffectBench &b) {
            const AnnotationId bare = b.markPerson(b.article, u"smiled"_s);
            return setRanges(b.session(), b.article, bare, {b.at(u"Putin smiled"_s)});
        }},
    {u"move a boundary, to nothing"_s,
        [](EffectBench &b) { return setRanges(b.session(), b.article, b.putin, {{4, 4}}); }},
    {u"remove what all refer to"_s,
        [](EffectBench &b) {
            return removeAnnotations(b.session(), b.article, {b.content, b.putin, b.cue});
        }},
    {u"remove both mentions of a bare record"_s,
        [](EffectBench &b) {
            const AnnotationId one = b.mark(b.article, b.entityTag(u"Event"_s), u"Kim"_s);
            const AnnotationId two = b.mark(b.article, b.entityTag(u"Event"_s), u"Kim"_s, 20);
            return removeAnnotations(b.session(), b.article, {two, one});
        }},
    {u"remove one mention of two"_s,
        [](EffectBench &b) {
            const AnnotationId one = b.mark(b.article, b.entityTag(u"Event"_s), u"Kim"_s);
            b.mark(b.article, b.entityTag(u"Event"_s), u"Kim"_s, 20);
            return removeAnnotations(b.session(), b.article, {one});
        }},
    {u"remove the mention of what a relation names"_s, // “Pyongyang” holds nothing else
        [](EffectBench &b) { return removeAnnotations(b.session(), b.article, {b.noted}); }},
    {u"remove the mentions of what records name"_s,
        [](EffectBench &b) {
            return removeAnnotations(b.session(), b.article, {b.official, b.agreed});
        }},
    {u"remove the mention of the entity of a source"_s,
        [](EffectBench &b) {
            const AnnotationId bare = b.markPerson(b.article, u"smiled"_s);
            b.expect(put(b.session(), Source{.label = u"S"_s, .entity = b.entityOf(bare)}));
            return removeAnnotations(b.session(), b.article, {bare});
        }},
    {u"remove what is not there"_s,
        [](EffectBench &b) { return removeAnnotations(b.session(), b.article, {b.kimElsewhere}); }},
    {u"set a note"_s,
        [](EffectBench &b) { return setNote(b.session(), b.article, b.kim, u"who?"_s); }},
    {u"set an attribute beside another"_s,
        [](EffectBench &b) {
            return setAttributeValue(b.session(), b.article, b.noted, u"role"_s, u"place"_s);
        }},
    {u"change an attribute"_s,
        [](EffectBench &b) {
            return setAttributeValue(b.session(), b.article, b.noted, u"form"_s, u"pronoun"_s);
        }},
    {u"take an attribute away"_s,
        [](EffectBench &b) {
            return setAttributeValue(b.session(), b.article, b.noted, u"form"_s, {});
        }},
    {u"set a stance"_s,
        [](EffectBench &b) { return setStance(b.session(), b.article, b.content, u"deny"_s); }},
    {u"set a status"_s,
        [](EffectBench &b) { return setStatus(b.session(), b.article, b.kim, Status::Proposed); }},
    {u"link, the old record stays"_s,
        [](EffectBench &b) {
            return linkRecord(b.session(), b.article, b.kim, b.entityOf(b.putin));
        }},
    {u"link, the old record goes"_s,
        [](EffectBench &b) {
            const AnnotationId bare = b.markPerson(b.article, u"smiled"_s);
            return linkRecord(b.session(), b.article, bare, b.entityOf(b.putin));
        }},
    {u"link a claim"_s,
        [](EffectBench &b) { return linkRecord(b.session(), b.article, b.agreed, b.thirdClaim); }},
    {u"link a source"_s,
        [](EffectBench &b) { return linkRecord(b.session(), b.article, b.official, b.third); }},
    {u"link to another register"_s,
        [](EffectBench &b) { return linkRecord(b.session(), b.article, b.official, b.claim); }},
    {u"link to none"_s,
        [](EffectBench &b) {
            return linkRecord(b.session(), b.article, b.official, SourceId{4711});
        }},
    {u"unlink"_s, [](EffectBench &b) { return unlinkRecord(b.session(), b.article, b.official); }},
    {u"unlink a claim"_s,
        [](EffectBench &b) { return unlinkRecord(b.session(), b.article, b.content); }},
    {u"unlink an entity"_s,
        [](EffectBench &b) { return unlinkRecord(b.session(), b.article, b.kim); }},
    {u"remove the only mention of a source that was graded"_s,
        [](EffectBench &b) {
            const AnnotationId bare = b.mark(b.article, b.sourceTag(u"Described"_s), u"smiled"_s);
            b.expect(put(b.session(),
                Grade{.source = b.annotation(b.article, bare).source, .reliability = u"C"_s}));
            return removeAnnotations(b.session(), b.article, {bare});
        }},
    {u"set stances, of which one stands"_s,
        [](EffectBench &b) {
            b.expect(linkRecord(b.session(), b.article, b.agreed, b.claim));
            b.expect(setStance(b.session(), b.article, b.agreed, u"deny"_s));
            return setStances(b.session(), b.claim, {b.content, b.agreed}, u"deny"_s);
        }},
    {u"set a note in an article that is closed"_s,
        [](EffectBench &b) {
            b.session().closeArticle(b.other);
            return setNote(b.session(), b.other, b.kimElsewhere, u"who?"_s);
        }},
};

} // namespace

// What marking and editing annotations makes of them, and of all that refers to them.
class AnnotationEffectsTest : public QObject
{
    Q_OBJECT

private slots:
    void effects_data() { EffectGoldens::addRows(marking + editing); }
    void effects() { m_goldens.check(); }

private:
    EffectGoldens m_goldens{u"annotations.txt"_s};
};

STANDOFF_TEST(QCoreApplication, AnnotationEffectsTest)
#include "tst_annotationeffects.moc"
