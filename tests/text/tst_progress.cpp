// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "text/progress.h"

using namespace Standoff;

class ProgressTest : public QObject
{
    Q_OBJECT

private slots:
    void phasesAreOneRun();
    void aPhaseIsCancelledWithTheWhole();
    void nobodyAsks();
};

void ProgressTest::phasesAreOneRun()
{
    QList<int> percents;
    const Progress whole = [&percents](int done, int total) {
        percents.append(done * 100 / total);
        return true;
    };
    const Progress first = phase(whole, 0, 0.25);
    const Progress second = phase(whole, 0.25, 1);
    const Progress inner = phase(second, 0.5, 1);
    for (const auto &[done, total] : {std::pair(0, 8), {4, 8}, {8, 8}})
        QVERIFY(first(done, total));
    QVERIFY(second(0, 3)); // which counts in another way
    QVERIFY(second(1, 3));
    QVERIFY(second(5, 0)); // which does not know yet
    QVERIFY(second(9, 3)); // which counted wrongly
    QVERIFY(inner(1, 1));
    QCOMPARE(percents, (QList{0, 12, 25, 25, 50, 25, 100, 100}));
}

void ProgressTest::aPhaseIsCancelledWithTheWhole()
{
    const Progress refuses = phase([](int done, int total) { return done * 2 < total; }, 0, 1);
    QVERIFY(refuses(1, 4));
    QVERIFY(!refuses(2, 4));
    QVERIFY(checkWanted(refuses, 1, 4));
    QCOMPARE(checkWanted(refuses, 2, 4).error(), cancelled());
    QVERIFY(!cancelled().text.isEmpty());
}

void ProgressTest::nobodyAsks()
{
    QVERIFY(!phase({}, 0, 1));
    QVERIFY(checkWanted({}, 1, 1));
}

STANDOFF_TEST(QCoreApplication, ProgressTest)
#include "tst_progress.moc"
