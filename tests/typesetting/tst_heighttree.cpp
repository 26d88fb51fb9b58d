// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "typesetting/heighttree.h"

#include <QRandomGenerator>
#include <numeric>

using namespace Standoff;

class TestHeightTree : public QObject
{
    Q_OBJECT

private slots:
    void equalsSummingUp_data();
    void equalsSummingUp();
};

void TestHeightTree::equalsSummingUp_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 3, 7, 8, 9, 100, 1000})
        QTest::addRow("%d", count) << count;
}

void TestHeightTree::equalsSummingUp()
{
    QFETCH(int, count);
    QRandomGenerator random(count);
    QList<int> heights(count);
    for (int &height : heights)
        height = random.bounded(1, 50);
    HeightTree tree;
    tree.assign(heights);
    for (int round = 0; round < 300; ++round) {
        const int changed = random.bounded(count);
        heights[changed] = random.bounded(1, 200);
        tree.setHeight(changed, heights[changed]);
        QCOMPARE(tree.height(changed), heights[changed]);
        QCOMPARE(tree.total(), std::accumulate(heights.begin(), heights.end(), 0));
        const int index = random.bounded(count + 1);
        const int top = std::accumulate(heights.begin(), heights.begin() + index, 0);
        QCOMPARE(tree.top(index), top);
        if (index < count) {
            QCOMPARE(tree.indexAt(top), index);
            QCOMPARE(tree.indexAt(top + heights[index] - 1), index);
        }
    }
    QCOMPARE(tree.indexAt(-1), 0);
    QCOMPARE(tree.indexAt(tree.total() + 5), count - 1);
}

STANDOFF_TEST(QCoreApplication, TestHeightTree)
#include "tst_heighttree.moc"
