// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "session/verbs/articles.h"
#include "session/verbs/evidence.h"
#include "session/verbs/records.h"
#include "verbbench.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

const Verbs recordVerbs{
    {u"new entity"_s,
        [](VerbBench &b) { return plain(put(b.session(), Entity{.name = u"UN"_s})); }},
    {u"new claim"_s,
        [](VerbBench &b) { return plain(put(b.session(), Claim{.text = u"It rains"_s})); }},
    {u"new source"_s,
        [](VerbBench &b) { return plain(put(b.session(), Source{.label = u"UN"_s})); }},
    {u"new grade"_s,
        [](VerbBench &b) { return plain(put(b.session(), Grade{.source = b.source})); }},
    {u"new evidence"_s,
        [](VerbBench &b) { return plain(put(b.session(), Evidence{.claim = b.claim})); }},
    {u"words as evidence"_s,
        [](VerbBench &b) { return plain(addEvidence(b.session(), b.claim, b.other, {{0, 3}})); }},
    {u"new verdict"_s,
        [](VerbBench &b) {
            return plain(put(b.session(), Verdict{.claim = b.claim, .supersedes = b.verdict}));
        }},
    {u"new link of claims"_s,
        [](VerbBench &b) {
            return plain(put(b.session(), ClaimLink{.from = b.otherClaim, .to = b.claim}));
        }},
    {u"new attribution"_s,
        [](VerbBench &b) {
            return plain(put(b.session(),
                Attribution{.version = b.versionOf(b.article),
                    .contents = {b.content},
                    .parent = b.attribution}));
        }},
    {u"edit an entity"_s,
        [](VerbBench &b) {
            return plain(put(b.session(), b.edited(b.entityOf(b.kim), &Entity::name)));
        }},
    {u"edit a note"_s,
        [](VerbBench &b) {
            return plain(put(b.session(), b.edited(b.evidence, &Evidence::note)));
        }},
    {u"empty a note"_s,
        [](VerbBench &b) {
            Evidence edited = *b.project().find(b.evidence);
            edited.note.clear();
            return plain(put(b.session(), edited));
        }},
    {u"edit a claim"_s,
        [](VerbBench &b) { return plain(put(b.session(), b.edited(b.claim, &Claim::text))); }},
    {u"edit a source"_s,
        [](VerbBench &b) { return plain(put(b.session(), b.edited(b.source, &Source::label))); }},
    {u"edit a grade"_s,
        [](VerbBench &b) { return plain(put(b.session(), b.edited(b.grade, &Grade::rationale))); }},
    {u"edit evidence"_s,
        [](VerbBench &b) {
            return plain(put(b.session(), b.edited(b.evidence, &Evidence::answer)));
        }},
    {u"edit an attribution"_s,
        [](VerbBench &b) {
            Attribution edited = b.project().openArticle(b.article)->attributions()[b.attribution];
            edited.records = {b.otherSource};
            edited.cue = {};
            edited.form = u"direct"_s;
            return plain(put(b.session(), edited));
        }},
    {u"merge entities"_s,
        [](VerbBench &b) {
            return mergeRecords(
                b.session(), b.entityOf(b.putin), {b.entityOf(b.kim), b.entityOf(b.noted)});
        }},
    {u"merge claims"_s,
        [](VerbBench &b) { return mergeRecords(b.session(), b.otherClaim, {b.claim}); }},
    {u"merge sources"_s,
        [](VerbBench &b) { return mergeRecords(b.session(), b.otherSource, {b.source}); }},
    {u"remove an entity"_s,
        [](VerbBench &b) { return removeRecord(b.session(), b.entityOf(b.kim)); }},
    {u"remove a claim"_s, [](VerbBench &b) { return removeRecord(b.session(), b.claim); }},
    {u"remove a source"_s, [](VerbBench &b) { return removeRecord(b.session(), b.source); }},
    {u"remove several entities"_s,
        [](VerbBench &b) {
            return removeRecords(
                b.session(), QList{b.entityOf(b.kim), b.entityOf(b.putin), b.entityOf(b.noted)});
        }},
    {u"remove several claims"_s,
        [](VerbBench &b) { return removeRecords(b.session(), QList{b.claim, b.otherClaim}); }},
    {u"remove several sources"_s,
        [](VerbBench &b) { return removeRecords(b.session(), QList{b.source, b.otherSource}); }},
    {u"remove a grade"_s, [](VerbBench &b) { return remove(b.session(), b.grade); }},
    {u"remove evidence"_s, [](VerbBench &b) { return remove(b.session(), b.evidence); }},
    {u"remove a link of claims"_s, [](VerbBench &b) { return remove(b.session(), b.link); }},
    {u"remove an attribution"_s, [](VerbBench &b) { return remove(b.session(), b.attribution); }},
};

const Verbs idleRecordVerbs{
    {u"the same claim"_s,
        [](VerbBench &b) { return plain(put(b.session(), *b.project().find(b.claim))); }},
    {u"words that are evidence already"_s,
        [](VerbBench &b) {
            const OpenArticle &article = *b.project().openArticle(b.article);
            return plain(addEvidence(b.session(), b.claim, b.article,
                article.rangesOf(b.annotation(b.article, b.putin))));
        }},
    {u"merged with none"_s, [](VerbBench &b) { return mergeRecords(b.session(), b.claim, {}); }},
};

} // namespace

class RecordVerbsTest : public QObject
{
    Q_OBJECT

private slots:
    void doneUndoneRedone_data() { addRows(recordVerbs); }
    void doneUndoneRedone() { checkDoneUndoneRedone(); }
    void nothingToDo_data() { addRows(idleRecordVerbs); }
    void nothingToDo() { checkNothingToDo(); }
    void aVerdictStaysWhereTheOneBeforeItGoes();
    void wordsBecomeEvidence();
};

void RecordVerbsTest::aVerdictStaysWhereTheOneBeforeItGoes()
{
    VerbBench bench;
    Session &session = bench.session();
    const VerdictId later = Workbench::expect(
        put(session, Verdict{.claim = bench.otherClaim, .supersedes = bench.verdict}));
    const Result<> removed = removeRecord(session, bench.claim);
    QVERIFY2(removed, removed ? "" : qPrintable(removed.error().text));
    QCOMPARE(session.project().find(later)->supersedes, VerdictId());
    Workbench::expect(session.undo());
    QCOMPARE(session.project().find(later)->supersedes, bench.verdict);
}

void RecordVerbsTest::wordsBecomeEvidence()
{
    VerbBench bench;
    Session &session = bench.session();
    Article article = *bench.project().find(bench.other);
    article.published = u"2024-06-20"_s;
    Workbench::expect(updateArticle(session, article));
    const auto tags = bench.project().all<Tag>().size();
    const auto words = [&](EvidenceId id) {
        return bench.annotation(bench.other, bench.project().find(id)->annotation);
    };
    const EvidenceId made =
        Workbench::expect(addEvidence(session, bench.claim, bench.other, {{0, 3}}));
    QCOMPARE(bench.project().find(made)->claim, bench.claim);
    QCOMPARE(bench.project().find(made)->published, u"2024-06-20"_s);
    QCOMPARE(words(made).text(), u"Kim"_s);
    QCOMPARE(bench.project().kindOf(words(made).tag), LayerKind::Other);
    QCOMPARE(bench.project().all<Tag>().size(), tags + 1);
    // The same words for another claim, and others: no other tag, and no second mark.
    const EvidenceId again =
        Workbench::expect(addEvidence(session, bench.otherClaim, bench.other, {{0, 3}}));
    QCOMPARE(words(again).id, words(made).id);
    const EvidenceId more =
        Workbench::expect(addEvidence(session, bench.claim, bench.other, {{4, 9}}));
    QCOMPARE(words(more).tag, words(made).tag);
    QCOMPARE(bench.project().all<Tag>().size(), tags + 1);
    QVERIFY(!addEvidence(session, bench.claim, bench.other, {}));
    QVERIFY(!addEvidence(session, ClaimId{12345}, bench.other, {{0, 3}}));
    for (int step = 0; step < 3; ++step)
        Workbench::expect(session.undo());
    QCOMPARE(bench.project().all<Tag>().size(), tags);
    QVERIFY(!bench.project().find(made));
}

STANDOFF_TEST(QCoreApplication, RecordVerbsTest)
#include "tst_recordverbs.moc"
