// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "text/lanes.h"

#include <QRandomGenerator>

using namespace Standoff;

class TestLanes : public QObject
{
    Q_OBJECT

private slots:
    void assigns_data()
    {
        QTest::addColumn<QList<TextRange>>("ranges");
        QTest::addColumn<QList<int>>("lanes");
        using Ranges = QList<TextRange>;
        using Lanes = QList<int>;
        QTest::newRow("none") << Ranges() << Lanes();
        QTest::newRow("side by side") << Ranges{{0, 3}, {3, 5}} << Lanes{0, 0};
        QTest::newRow("nested") << Ranges{{2, 4}, {0, 9}} << Lanes{1, 0};
        QTest::newRow("crossing") << Ranges{{0, 5}, {3, 8}, {5, 9}} << Lanes{0, 1, 0};
        QTest::newRow("equal") << Ranges{{1, 2}, {1, 2}, {1, 2}} << Lanes{0, 1, 2};
        QTest::newRow("lane used again") << Ranges{{0, 9}, {1, 3}, {4, 6}} << Lanes{0, 1, 1};
    }

    void assigns()
    {
        QFETCH(QList<TextRange>, ranges);
        QFETCH(QList<int>, lanes);
        QCOMPARE(assignLanes(ranges), lanes);
    }

    void keepsApartWithFewLanes()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QList<TextRange> ranges;
            for (int i = random.bounded(25); i >= 0; --i) {
                const int begin = random.bounded(60);
                ranges.append({begin, begin + 1 + random.bounded(20)});
            }
            const QList<int> lanes = assignLanes(ranges);
            QCOMPARE(lanes.size(), ranges.size());
            for (qsizetype a = 0; a < ranges.size(); ++a) {
                QList<int> taken; // by those that stand before it in the order
                for (qsizetype b = 0; b < ranges.size(); ++b) {
                    if (a == b || !ranges[a].intersects(ranges[b]))
                        continue;
                    QVERIFY(lanes[a] != lanes[b]);
                    if (ranges[b].begin <= ranges[a].begin)
                        taken.append(lanes[b]);
                    if (ranges[a].contains(ranges[b]) && ranges[a] != ranges[b])
                        QVERIFY(lanes[a] < lanes[b] || ranges[a].begin < ranges[b].begin);
                }
                for (int lane = 0; lane < lanes[a]; ++lane)
                    QVERIFY(taken.contains(lane));
            }
        }
    }
};

STANDOFF_TEST(QCoreApplication, TestLanes)
#include "tst_lanes.moc"
