// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "store/file/original.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Standoff;

// How large a stream of zlib becomes is known without making it.
class OriginalTest : public QObject
{
    Q_OBJECT

private slots:
    void sizeIsThatOfZlib_data();
    void sizeIsThatOfZlib();
    void stopsAtTheLimit();
    void damageNeverCrashes();
};

namespace {

QByteArray streamOf(const QByteArray &bytes, int level = -1)
{
    return qCompress(bytes, level).sliced(4);
}

// Between what cannot be made shorter and what can to nearly nothing.
QByteArray sample(QRandomGenerator &random, int size, int letters)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        if (!bytes.isEmpty() && random.bounded(3) == 0) {
            const qsizetype from = random.bounded(bytes.size());
            bytes +=
                bytes.sliced(from, std::min<qsizetype>(random.bounded(300), bytes.size() - from));
        }
        bytes += char(random.bounded(letters));
    }
    return bytes.first(size);
}

} // namespace

void OriginalTest::sizeIsThatOfZlib_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("letters");
    for (const int size : {1, 2, 3, 100, 5000, 70000, 300000}) {
        for (const int letters : {1, 4, 60, 256})
            QTest::addRow("%d bytes of %d", size, letters) << size << letters;
    }
}

void OriginalTest::sizeIsThatOfZlib()
{
    QFETCH(int, size);
    QFETCH(int, letters);
    QRandomGenerator random(uint(size + letters));
    const QByteArray bytes = sample(random, size, letters);
    for (const int level : {0, 1, 6, 9}) { // 0: stored; short ones have the fixed codes
        const QByteArray stream = streamOf(bytes, level);
        QCOMPARE(inflatedSize(stream, size), size);
        QCOMPARE(inflatedSize(stream, size - 1), -1);
        QCOMPARE(inflatedSize(stream.first(stream.size() / 2), size), -1);
    }
}

void OriginalTest::stopsAtTheLimit()
{
    const QByteArray stream = streamOf(QByteArray(50 << 20, 'x'));
    QCOMPARE(inflatedSize(stream, 1000), -1);
    QCOMPARE(inflatedSize(stream, 50 << 20), 50 << 20);
}

void OriginalTest::damageNeverCrashes()
{
    QRandomGenerator random(20240620);
    const QByteArray stream = streamOf(sample(random, 20000, 60));
    int wrong = 0;
    for (int round = 0; round < 2000; ++round) {
        QByteArray damaged = stream;
        for (int i = random.bounded(1, 4); i > 0; --i)
            damaged[random.bounded(damaged.size())] = char(random.bounded(256));
        const qint64 size = inflatedSize(damaged, 100000);
        QVERIFY(size >= -1 && size <= 100000);
        wrong += size != 20000;
    }
    QVERIFY(wrong > 100);
}

STANDOFF_TEST(QCoreApplication, OriginalTest)
#include "tst_storedoriginal.moc"
