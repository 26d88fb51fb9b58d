// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "project/isotime.h"

#include <QRandomGenerator>
#include <QTimeZone>

using namespace Standoff;
using namespace Qt::StringLiterals;

class IsoTimeTest : public QObject
{
    Q_OBJECT

private slots:
    void isWhatQtSays();
    void readsWhatQtReads_data();
    void readsWhatQtReads();
};

void IsoTimeTest::isWhatQtSays()
{
    QRandomGenerator random(5);
    QList<qint64> moments{0, -1, 999, 951'782'400'000, -62'135'596'800'000, 253'402'300'799'999};
    for (int i = 0; i < 10'000; ++i) // the years 1 to 11970
        moments.append(random.bounded(qint64(-62'135'596'800'000), qint64(315'569'520'000'000)));
    for (const qint64 moment : moments) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment, QTimeZone::UTC);
        const QString text = toIsoTime(time);
        QCOMPARE(text, time.toString(Qt::ISODateWithMs));
        QCOMPARE(fromIsoTime(text), QDateTime::fromString(text, Qt::ISODateWithMs));
    }
    const QDateTime elsewhere(QDate(2024, 6, 20), QTime(1, 2, 3, 4), QTimeZone(9 * 3600));
    QCOMPARE(toIsoTime(elsewhere), u"2024-06-19T16:02:03.004Z"_s);
    QCOMPARE(toIsoTime({}), QString());
}

void IsoTimeTest::readsWhatQtReads_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text : {"", "2024", "2024-06-20", "2024-06-20T12:00:00",
             "2024-06-20T12:00:00Z", "2024-06-20T12:00:00.000+09:00", "2024-06-20T24:00:00.000Z",
             "2024-02-30T12:00:00.000Z", "2024-06-20T12:60:00.000Z", "2024-06-20T12:00:60.000Z",
             "0000-06-20T12:00:00.000Z", "2024-06-20 12:00:00.000Z", "2024-06-20T12:00:00,000Z",
             "2024-06-20T12:00:00.00xZ", "2024-02-29T23:59:59.999Z"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void IsoTimeTest::readsWhatQtReads()
{
    QFETCH(QString, text);
    const QDateTime time = fromIsoTime(text);
    const QDateTime expected = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    QCOMPARE(time.isValid(), expected.isValid());
    QCOMPARE(time, expected);
    if (time.isValid())
        QCOMPARE(time.timeSpec(), Qt::UTC);
}

STANDOFF_TEST(QCoreApplication, IsoTimeTest)
#include "tst_isotime.moc"
