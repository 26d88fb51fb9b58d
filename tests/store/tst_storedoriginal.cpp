// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "store/file/original.h"
#include "support/verifyresult.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QScopeGuard>

using namespace Qt::StringLiterals;
using namespace Standoff;

// What is unpacked is what was packed, or nothing; whatever is damaged, nobody but the caller is
// told.
class OriginalTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasPacked_data();
    void whatWasPacked();
    void stopsAtTheLimit();
    void damageIsToldToTheCaller();
    void emptyOnesAreRead();
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

void OriginalTest::whatWasPacked_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("letters");
    for (const int size : {1, 2, 3, 100, 5000, 70000, 300000}) {
        for (const int letters : {1, 4, 60, 256})
            QTest::addRow("%d bytes of %d", size, letters) << size << letters;
    }
}

void OriginalTest::whatWasPacked()
{
    QFETCH(int, size);
    QFETCH(int, letters);
    QRandomGenerator random(uint(size + letters));
    const QByteArray bytes = sample(random, size, letters);
    for (const int level : {0, 1, 6, 9}) { // 0: stored; short ones have the fixed codes
        const QByteArray stream = streamOf(bytes, level);
        QCOMPARE(inflated(stream, size), bytes);
        QVERIFY(!inflated(stream, size - 1));
        QVERIFY(!inflated(stream, size + 1));
        QVERIFY(!inflated(stream.first(stream.size() / 2), size));
    }
}

void OriginalTest::stopsAtTheLimit()
{
    const QByteArray stream = streamOf(QByteArray(50 << 20, 'x'));
    QVERIFY(!inflated(stream, 1000));
    QVERIFY(!inflated(stream, qint64(1) << 40)); // more than that stream can stand for
    QVERIFY(!inflated({}, 1));
    QCOMPARE(inflated(stream, 50 << 20)->size(), 50 << 20);
}

void OriginalTest::damageIsToldToTheCaller()
{
    static int told = 0;
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &) { ++told; });
    const auto after = qScopeGuard([before] { qInstallMessageHandler(before); });
    QRandomGenerator random(20240620);
    const QByteArray bytes = sample(random, 20000, 60);
    const QByteArray stream = streamOf(bytes);
    int wrong = 0;
    for (int round = 0; round < 2000; ++round) {
        QByteArray damaged = stream;
        for (int i = random.bounded(1, 4); i > 0; --i)
            damaged[random.bounded(damaged.size())] = char(random.bounded(256));
        const auto made = inflated(damaged, bytes.size());
        QVERIFY(!made || *made == bytes); // it has a sum of its own
        wrong += made ? 0 : 1;
    }
    QVERIFY(wrong > 1900);
    QCOMPARE(told, 0);
}

// As the store puts them in: an empty file is packed as its size only.
void OriginalTest::emptyOnesAreRead()
{
    const auto connection = SqliteConnection::open({}, SqliteConnection::Mode::Create);
    VERIFY_RESULT(connection);
    VERIFY_RESULT((*connection)
            ->execute("CREATE TABLE original (sha256 TEXT PRIMARY KEY, size INTEGER, bytes BLOB)"));
    const QString insert = u"INSERT INTO original VALUES (?, ?, ?)"_s;
    for (const QByteArray &bytes : {QByteArray(), QByteArray("a")}) {
        const auto hash = QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        VERIFY_RESULT((*connection)->run(insert, {hash, bytes.size(), qCompress(bytes)}));
        const auto original = readOriginal(**connection, hash);
        VERIFY_RESULT(original);
        QCOMPARE(*original, bytes);
    }
    // Four bytes of nothing are none of another size, and of no other hash.
    VERIFY_RESULT((*connection)->run(insert, {u"of another size"_s, 1, QByteArray(4, '\0')}));
    VERIFY_RESULT((*connection)->run(insert, {u"of another hash"_s, 0, QByteArray(4, '\0')}));
    VERIFY_RESULT((*connection)->run(insert, {u"without a size"_s, 0, QByteArray(3, '\0')}));
    QVERIFY(!readOriginal(**connection, u"of another size"_s));
    QVERIFY(!readOriginal(**connection, u"of another hash"_s));
    QVERIFY(!readOriginal(**connection, u"without a size"_s));
}

STANDOFF_TEST(QCoreApplication, OriginalTest)
#include "tst_storedoriginal.moc"
