// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "text/intervalindex.h"

#include <QRandomGenerator>

using namespace Standoff;

using Entry = IntervalIndex::Entry;

namespace {

// Few places and keys, so that ranges touch, nest, are empty and are equal often.
Entry randomEntry(QRandomGenerator &random, int places)
{
    const int begin = random.bounded(places);
    return {{begin, begin + random.bounded(random.bounded(4) == 0 ? places : 8)},
        qint64(random.bounded(6))};
}

QList<Entry> bruteForce(const QList<Entry> &sorted, TextRange range)
{
    QList<Entry> hits;
    std::ranges::copy_if(sorted, std::back_inserter(hits),
        [range](const Entry &entry) { return entry.range.intersects(range); });
    return hits;
}

void compareQueries(
    const IntervalIndex &index, const QList<Entry> &sorted, QRandomGenerator &random, int places)
{
    QCOMPARE(index.size(), int(sorted.size()));
    const int begin = random.bounded(places);
    const TextRange range{begin, begin + random.bounded(20)};
    QCOMPARE(index.intersecting(range), bruteForce(sorted, range));
    const auto atOrAfter = std::ranges::find_if(
        sorted, [begin](const Entry &entry) { return entry.range.begin >= begin; });
    const std::optional<Entry> first = index.firstFrom(begin);
    QCOMPARE(first.has_value(), atOrAfter != sorted.end());
    if (first)
        QCOMPARE(*first, *atOrAfter);
    const std::optional<Entry> last = index.lastBefore(begin);
    QCOMPARE(last.has_value(), atOrAfter != sorted.begin());
    if (last)
        QCOMPARE(*last, *std::prev(atOrAfter));
}

} // namespace

class TestIntervalIndex : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithBruteForce_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("places");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed << (seed % 2 ? 30 : 3000);
    }

    void agreesWithBruteForce()
    {
        QFETCH(quint32, seed);
        QFETCH(int, places);
        QRandomGenerator random(seed);
        IntervalIndex index;
        QList<Entry> sorted;
        for (int step = 0; step < 3000; ++step) {
            const int choice = random.bounded(100);
            if (choice < 50) {
                const Entry entry = randomEntry(random, places);
                index.insert(entry);
                sorted.insert(std::ranges::upper_bound(sorted, entry), entry);
            } else if (choice < 90 && !sorted.isEmpty()) {
                const Entry entry = random.bounded(5) == 0 ? randomEntry(random, places)
                                                           : sorted[random.bounded(sorted.size())];
                QCOMPARE(index.remove(entry), sorted.removeOne(entry));
            } else if (choice == 99) {
                QList<Entry> shuffled = sorted;
                std::shuffle(shuffled.begin(), shuffled.end(), random);
                index.assign(random.bounded(2) ? sorted : shuffled);
            }
            compareQueries(index, sorted, random, places);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void takesEqualEntriesOneByOne()
    {
        const Entry entry{{3, 7}, 1};
        IntervalIndex index;
        for (int i = 0; i < 5; ++i)
            index.insert(entry);
        for (int left = 5; left > 0; --left) {
            QCOMPARE(index.intersecting({0, 10}).size(), left);
            QVERIFY(index.remove(entry));
        }
        QVERIFY(!index.remove(entry));
        QCOMPARE(index.size(), 0);
        QVERIFY(!index.firstFrom(0));
    }

    void findsByTouch()
    {
        IntervalIndex index;
        index.assign({{{2, 5}, 1}, {{5, 5}, 2}, {{5, 8}, 3}});
        QCOMPARE(index.intersecting({4, 5}), QList<Entry>({{{2, 5}, 1}}));
        QCOMPARE(index.intersecting({5, 6}), QList<Entry>({{{5, 8}, 3}}));
        QVERIFY(index.intersecting({0, 2}).isEmpty());
        QVERIFY(index.intersecting({8, 100}).isEmpty());
        index.clear();
        QVERIFY(index.intersecting({0, 100}).isEmpty());
    }
};

STANDOFF_TEST(QCoreApplication, TestIntervalIndex)
#include "tst_intervalindex.moc"
