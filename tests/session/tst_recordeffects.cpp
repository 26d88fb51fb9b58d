// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "session/effectbench.h"
#include "session/verbs/annotations.h"
#include "session/verbs/records.h"
#include "session/verbs/relations.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

const Effects reshaping{
    {u"split, all that refers to it"_s,
        [](EffectBench &b) {
            return plain(
                splitAnnotation(b.session(), b.article, b.content, b.at(u"holds"_s).begin));
        }},
    {u"split, within a space"_s,
        [](EffectBench &b) {
            return plain(
                splitAnnotation(b.session(), b.article, b.content, b.at(u" holds"_s).begin));
        }},
    {u"split, a bare record"_s,
        [](EffectBench &b) {
            const AnnotationId bare =
                b.mark(b.article, b.entityTag(u"Event"_s), u"Kim met Putin"_s);
            return plain(splitAnnotation(b.session(), b.article, bare, b.at(u"met"_s).begin));
        }},
    {u"split, with a note, attributes and a stance"_s,
        [](EffectBench &b) {
            b.expect(setNote(b.session(), b.article, b.agreed, u"noted"_s));
            b.expect(setAttributeValue(b.session(), b.article, b.agreed, u"form"_s, u"name"_s));
            b.expect(setStance(b.session(), b.article, b.agreed, u"deny"_s));
            b.expect(setStatus(b.session(), b.article, b.agreed, Status::Proposed));
            return plain(
                splitAnnotation(b.session(), b.article, b.agreed, b.at(u"agreed"_s).begin));
        }},
    {u"split, between fragments"_s,
        [](EffectBench &b) {
            const AnnotationId two = b.expect(
                annotate(b.session(), b.article, b.cueTag(), {b.at(u"met"_s), b.at(u"said"_s)}));
            return plain(splitAnnotation(b.session(), b.article, two, b.at(u"said"_s).begin));
        }},
    {u"split, at its begin"_s,
        [](EffectBench &b) {
            return plain(
                splitAnnotation(b.session(), b.article, b.content, b.at(u"The pact"_s).begin));
        }},
    {u"join, all that refers to them"_s,
        [](EffectBench &b) {
            const AnnotationId met = b.markPerson(b.article, u"met"_s);
            b.expect(setNote(b.session(), b.article, b.kim, u"first"_s));
            b.expect(setNote(b.session(), b.article, b.putin, u"second"_s));
            for (const auto &[id, name, value] : {std::tuple(b.kim, u"form"_s, u"name"_s),
                     {b.putin, u"form"_s, u"pronoun"_s}, {b.putin, u"age"_s, u"71"_s}})
                b.expect(setAttributeValue(b.session(), b.article, id, name, value));
            b.expect(relate(b.session(), b.article, b.putin, b.official, u"pays"_s));
            return plain(joinAnnotations(b.session(), b.article, {b.putin, met, b.kim}));
        }},
    {u"join, contents of one attribution"_s,
        [](EffectBench &b) {
            b.expect(retag(b.session(), b.article, b.agreed, b.claimTag(u"Position"_s)));
            return plain(joinAnnotations(b.session(), b.article, {b.smiled, b.agreed, b.content}));
        }},
    {u"join, the same notes"_s,
        [](EffectBench &b) {
            b.expect(setNote(b.session(), b.article, b.kim, u"same"_s));
            b.expect(setNote(b.session(), b.article, b.kimAgain, u"same"_s));
            return plain(joinAnnotations(b.session(), b.article, {b.kim, b.kimAgain}));
        }},
    {u"join, over the end of a line"_s,
        [](EffectBench &b) {
            const AnnotationId one = b.mark(b.article, b.cueTag(), u"agreed."_s);
            const AnnotationId two = b.mark(b.article, b.cueTag(), u"Putin smiled"_s);
            return plain(joinAnnotations(b.session(), b.article, {two, one}));
        }},
    {u"join, of two tags"_s,
        [](EffectBench &b) {
            return plain(joinAnnotations(b.session(), b.article, {b.kim, b.content}));
        }},
    {u"join, only one"_s,
        [](EffectBench &b) { return plain(joinAnnotations(b.session(), b.article, {b.kim})); }},
    {u"relate"_s,
        [](EffectBench &b) {
            return plain(relate(b.session(), b.article, b.kim, b.putin, u" works  for "_s));
        }},
    {u"relate, the other way round"_s,
        [](EffectBench &b) {
            return plain(relate(b.session(), b.article, b.kim, b.putin, u"visits"_s));
        }},
    {u"relate, without a type"_s,
        [](EffectBench &b) {
            return plain(relate(b.session(), b.article, b.kim, b.putin, u" "_s));
        }},
    {u"relate, to itself"_s,
        [](EffectBench &b) {
            return plain(relate(b.session(), b.article, b.kim, b.kim, u"is"_s));
        }},
    {u"relate, to another article"_s,
        [](EffectBench &b) {
            return plain(relate(b.session(), b.article, b.kim, b.kimElsewhere, u"is"_s));
        }},
    {u"change the type of a relation"_s,
        [](EffectBench &b) {
            return setRelationType(b.session(), b.article, b.relation, u"hosts"_s);
        }},
    {u"change the type of a relation to that of another"_s,
        [](EffectBench &b) {
            const RelationId other =
                b.expect(relate(b.session(), b.article, b.putin, b.kim, u"hosts"_s));
            return setRelationType(b.session(), b.article, other, u" visits"_s);
        }},
    {u"remove a relation"_s,
        [](EffectBench &b) { return removeRelation(b.session(), b.article, b.relation); }},
};

const Effects standing{
    {u"merge entities"_s,
        [](EffectBench &b) {
            return mergeRecords(
                b.session(), b.entityOf(b.kim), {b.entityOf(b.putin), b.entityOf(b.noted)});
        }},
    {u"merge entities, what is known stays"_s,
        [](EffectBench &b) {
            return mergeRecords(b.session(), b.entityOf(b.putin), {b.entityOf(b.kim)});
        }},
    {u"merge claims"_s,
        [](EffectBench &b) { return mergeRecords(b.session(), b.claim, {b.otherClaim}); }},
    {u"merge claims, all of them"_s,
        [](EffectBench &b) {
            return mergeRecords(b.session(), b.thirdClaim, {b.claim, b.otherClaim});
        }},
    {u"merge sources"_s,
        [](EffectBench &b) { return mergeRecords(b.session(), b.source, {b.otherSource}); }},
    {u"merge sources, all of them"_s,
        [](EffectBench &b) {
            return mergeRecords(b.session(), b.otherSource, {b.third, b.source});
        }},
    {u"merge with itself"_s,
        [](EffectBench &b) { return mergeRecords(b.session(), b.claim, {b.claim}); }},
    {u"merge with one twice"_s,
        [](EffectBench &b) {
            return mergeRecords(b.session(), b.claim, {b.otherClaim, b.otherClaim});
        }},
    {u"remove an entity"_s,
        [](EffectBench &b) { return removeRecord(b.session(), b.entityOf(b.putin)); }},
    {u"remove a claim"_s, [](EffectBench &b) { return removeRecord(b.session(), b.claim); }},
    {u"remove a source"_s, [](EffectBench &b) { return removeRecord(b.session(), b.source); }},
    {u"remove one twice"_s,
        [](EffectBench &b) { return removeRecords(b.session(), QList{b.source, b.source}); }},
    {u"split off an entity"_s,
        [](EffectBench &b) {
            b.expect(linkRecord(b.session(), b.article, b.kimAgain, b.entityOf(b.putin)));
            return plain(splitOff(b.session(), b.entityOf(b.putin), QList{b.kimAgain}));
        }},
    {u"split off a claim"_s,
        [](EffectBench &b) {
            b.expect(linkRecord(b.session(), b.article, b.agreed, b.claim));
            return plain(splitOff(b.session(), b.claim, QList{b.agreed}));
        }},
    {u"split off a source"_s,
        [](EffectBench &b) {
            const AnnotationId tass = b.mark(b.article, b.sourceTag(u"Named"_s), u"Putin smiled"_s);
            b.expect(linkRecord(b.session(), b.article, tass, b.third));
            const AnnotationId too =
                b.mark(b.article, b.sourceTag(u"Named"_s), u"agreed.\nPutin"_s);
            b.expect(linkRecord(b.session(), b.article, too, b.third));
            return plain(splitOff(b.session(), b.third, QList{too}));
        }},
    {u"split off all"_s,
        [](EffectBench &b) {
            return plain(splitOff(b.session(), b.entityOf(b.putin), QList{b.putin}));
        }},
};

template <typename Value>
Result<> put(EffectBench &b, const Value &value)
{
    return plain(put(b.session(), value));
}

const Effects putting{
    {u"put an entity"_s,
        [](EffectBench &b) { return put(b, Entity{.name = u"UN"_s, .sameAs = {u"x"_s}}); }},
    {u"put a claim"_s,
        [](EffectBench &b) { return put(b, Claim{.text = u"It rains"_s, .reach = 0}); }},
    {u"put a source"_s, [](EffectBench &b) { return put(b, Source{.label = u"UN"_s}); }},
    {u"put a record without a name"_s,
        [](EffectBench &b) { return put(b, Claim{.text = u" \n"_s, .note = u"n"_s}); }},
    {u"put a grade"_s,
        [](EffectBench &b) { return put(b, Grade{.source = b.third, .reliability = u"A"_s}); }},
    {u"put a grade with a date and a name"_s,
        [](EffectBench &b) {
            b.session().setAnnotator(u"Ben"_s);
            Grade grade = *b.project().find(b.grade);
            grade.id = {};
            return put(b, grade);
        }},
    {u"put evidence"_s,
        [](EffectBench &b) {
            return put(b, Evidence{.claim = b.thirdClaim, .annotation = b.putin});
        }},
    {u"put a verdict that supersedes one"_s,
        [](EffectBench &b) { return put(b, Verdict{.claim = b.claim, .supersedes = b.verdict}); }},
    {u"edit a verdict"_s,
        [](EffectBench &b) { return put(b, b.edited(b.verdict, &Verdict::conclusion)); }},
    {u"edit an entity"_s,
        [](EffectBench &b) { return put(b, b.edited(b.entityOf(b.kim), &Entity::name)); }},
    {u"edit what is not there"_s,
        [](EffectBench &b) { return put(b, Entity{.id = {4711}, .name = u"UN"_s}); }},
    {u"edit an attribution"_s,
        [](EffectBench &b) {
            Attribution edited = b.attributionAt(b.article, b.inner);
            edited.cue = b.cue;
            edited.sources = {b.kim};
            edited.records = {b.third};
            return put(b, edited);
        }},
    {u"edit an attribution of an article that is closed"_s,
        [](EffectBench &b) {
            const Attribution edited = b.attributionAt(b.other, b.elsewhere);
            b.session().closeArticle(b.other);
            return put(b, edited);
        }},
    {u"remove an attribution in the middle"_s,
        [](EffectBench &b) { return remove(b.session(), b.attribution); }},
    {u"remove the outermost attribution"_s,
        [](EffectBench &b) { return remove(b.session(), b.outer); }},
    {u"remove a grade"_s, [](EffectBench &b) { return remove(b.session(), b.grade); }},
    {u"remove evidence"_s, [](EffectBench &b) { return remove(b.session(), b.evidence); }},
    {u"remove a link"_s, [](EffectBench &b) { return remove(b.session(), b.link); }},
    {u"remove what is not there"_s,
        [](EffectBench &b) { return remove(b.session(), GradeId{4711}); }},
};

} // namespace

// What reshaping annotations and working on records makes of them, and of all that refers to them.
class RecordEffectsTest : public QObject
{
    Q_OBJECT

private slots:
    void effects_data() { EffectGoldens::addRows(reshaping + standing + putting); }
    void effects() { m_goldens.check(); }

private:
    EffectGoldens m_goldens{u"records.txt"_s};
};

STANDOFF_TEST(QCoreApplication, RecordEffectsTest)
#include "tst_recordeffects.moc"
