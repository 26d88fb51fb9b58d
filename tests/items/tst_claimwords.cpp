// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/claimwords.h"
#include "items/dependentmodel.h"
#include "program/testprogram.h"
#include "session/verbs/records.h"
#include "support/workbench.h"

#include <QTest>

using namespace Standoff;
using namespace Qt::StringLiterals;

// What the form of a claim says of its state, its verdict and what is folded away.
class ClaimWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void statesOfTheWork();
    void aVerdictProposesTheNextState_data();
    void aVerdictProposesTheNextState();
    void foldsTellWhatIsInThem();
    void theVerdictThatStandsComesFirst();
    void cardsOfEvidence();
};

void ClaimWordsTest::statesOfTheWork()
{
    Workbench bench;
    const StatePath path = statePath(bench.project());
    QCOMPARE(path.steps,
        QStringList({u"spotted"_s, u"triaged"_s, u"assigned"_s, u"researching"_s, u"in review"_s,
            u"published"_s}));
    QCOMPARE(path.others, QStringList({u"corrected"_s, u"retracted"_s, u"dropped"_s}));
}

void ClaimWordsTest::aVerdictProposesTheNextState_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("next");
    QTest::newRow("none") << QString() << u"in review"_s;
    QTest::newRow("spotted") << u"spotted"_s << u"in review"_s;
    QTest::newRow("researching") << u"researching"_s << u"in review"_s;
    QTest::newRow("in review") << u"in review"_s << u"published"_s;
    QTest::newRow("published") << u"published"_s << QString();
    QTest::newRow("dropped") << u"dropped"_s << QString();
    QTest::newRow("unknown") << u"parked"_s << QString();
}

void ClaimWordsTest::aVerdictProposesTheNextState()
{
    QFETCH(QString, state);
    QFETCH(QString, next);
    Workbench bench;
    const ClaimId claim =
        Workbench::expect(put(bench.session(), Claim{.text = u"A"_s, .state = state}));
    const auto proposed = [&] {
        return proposedState(bench.project(), *bench.project().find(claim));
    };
    QCOMPARE(proposed(), QString());
    Workbench::expect(put(bench.session(), Verdict{.claim = claim, .justification = u"so"_s}));
    QCOMPARE(proposed(), QString()); // it concludes nothing
    Workbench::expect(put(bench.session(), Verdict{.claim = claim, .conclusion = u"refuted"_s}));
    QCOMPARE(proposed(), next);
}

void ClaimWordsTest::foldsTellWhatIsInThem()
{
    Claim claim{.text = u"A"_s};
    const QStringList triage{u"claim.public_interest"_s, u"claim.harm"_s};
    QCOMPARE(inShort(claim, triage), QString());
    claim.harm = 0;
    claim.publicInterest = 3;
    QCOMPARE(inShort(claim, triage), u"Public interest 3 · Harm 0"_s);
    claim.types = QStringList{u"numerical"_s, u"causal"_s};
    claim.factuality = u"check-worthy factual"_s;
    QCOMPARE(inShort(claim, {u"claim.types"_s, u"claim.factuality"_s}),
        u"numerical · causal · check-worthy factual"_s);
    claim.context = u"one\ntwo"_s;
    QCOMPARE(inShort(claim, {u"claim.context"_s}), u"one two"_s);
}

void ClaimWordsTest::theVerdictThatStandsComesFirst()
{
    Workbench bench;
    const ClaimId claim = Workbench::expect(put(bench.session(), Claim{.text = u"A"_s}));
    const VerdictId first = Workbench::expect(put(bench.session(),
        Verdict{.claim = claim, .conclusion = u"supported"_s, .justification = u"x"_s}));
    const VerdictId second = Workbench::expect(put(bench.session(),
        Verdict{.claim = claim,
            .conclusion = u"refuted"_s,
            .rating = u"Mostly false"_s,
            .ratingValue = 2,
            .ratingWorst = 1,
            .ratingBest = 5,
            .credibility = 4,
            .confidence = u"moderate"_s,
            .supersedes = first}));
    const QList<Verdict> verdicts = verdictsOn(bench.project(), claim);
    QCOMPARE(verdicts.size(), 2);
    QCOMPARE(verdicts.first().id, second);
    const VerdictWords words = verdictWords(bench.project(), verdicts.first());
    QCOMPARE(words.conclusion, u"refuted"_s);
    QCOMPARE(words.rating, u"Mostly false, 2 of 5"_s);
    QVERIFY2(words.signature.contains(u"confidence moderate"_s), qPrintable(words.signature));
    QVERIFY2(words.signature.contains(u"credibility 4"_s), qPrintable(words.signature));
}

void ClaimWordsTest::cardsOfEvidence()
{
    Workbench bench;
    const ArticleId article = bench.add(u"One"_s, u"Ann has 23 articles."_s);
    const AnnotationId words = bench.markPerson(article, u"23 articles"_s);
    const ClaimId claim = Workbench::expect(put(bench.session(), Claim{.text = u"A"_s}));
    DependentModel model(bench.session(), Dependent::Evidence);
    Workbench::expect(model.setRecord(claim));
    Workbench::expect(put(bench.session(),
        Evidence{.claim = claim,
            .question = u"How many?"_s,
            .answer = u"23"_s,
            .medium = u"table"_s,
            .bearing = u"refutes"_s,
            .address = u"https://www.example.org/a/"_s,
            .published = u"2024-06-21"_s}));
    Workbench::expect(put(bench.session(), Evidence{.claim = claim, .annotation = words}));
    const auto text = [&model](
                          int row, int role) { return model.index(row, 0).data(role).toString(); };
    QCOMPARE(text(0, Qt::DisplayRole), u"How many?"_s);
    QCOMPARE(text(0, DependentModel::AnswerRole), u"23"_s);
    QCOMPARE(text(0, DependentModel::PlaceRole), u"example.org/a"_s);
    QCOMPARE(text(0, DependentModel::DateRole), u"table · 2024-06-21"_s);
    QCOMPARE(text(0, DependentModel::BearingRole), u"refutes"_s);
    QCOMPARE(text(1, Qt::DisplayRole), u"23 articles"_s);
    QCOMPARE(text(1, DependentModel::PlaceRole), u"One"_s);
    QVERIFY(model.index(1, 0).data(DependentModel::MarkedRole).toBool());
}

STANDOFF_TEST(QCoreApplication, ClaimWordsTest)
#include "tst_claimwords.moc"
