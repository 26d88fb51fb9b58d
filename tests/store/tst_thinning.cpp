// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "store/backups/thinning.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

// Which backups stay, by their times alone.
class ThinningTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatItShould_data();
    void keepsWhatItShould();
    void thinningAgainTakesNothing();
    void daysPassOneByOne();

private:
    static QDateTime at(const QString &text)
    {
        QDateTime time = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
        time.setTimeZone(QTimeZone::UTC);
        return time;
    }
    static QStringList kept(const QStringList &times, const QDateTime &now)
    {
        QList<QDateTime> all;
        for (const QString &time : times)
            all.append(at(time));
        const QList<qsizetype> gone = superfluous(all, now);
        QStringList left;
        for (qsizetype i = 0; i < times.size(); ++i) {
            if (!gone.contains(i))
                left.append(times[i]);
        }
        return left;
    }
};

void ThinningTest::keepsWhatItShould_data()
{
    QTest::addColumn<QStringList>("times"); // the newest first
    QTest::addColumn<QStringList>("left");

    // It is the 28th of November 2026, a Saturday, at noon.
    QTest::newRow("none") << QStringList() << QStringList();
    const QStringList recent{u"2026-11-28 11:59"_s, u"2026-11-28 11:58"_s, u"2026-11-27 10:00"_s,
        u"2026-11-26 18:00"_s, u"2026-11-26 12:01"_s};
    QTest::newRow("all of two days") << recent << recent;
    QTest::newRow("just two days old: one of the day")
        << QStringList{u"2026-11-26 12:01"_s, u"2026-11-26 12:00"_s, u"2026-11-26 11:00"_s}
        << QStringList{u"2026-11-26 12:01"_s, u"2026-11-26 12:00"_s};
    QTest::newRow("the last of each day")
        << QStringList{u"2026-11-25 18:00"_s, u"2026-11-25 09:00"_s, u"2026-11-24 23:59"_s,
               u"2026-11-24 00:00"_s, u"2026-11-15 08:00"_s, u"2026-11-15 07:00"_s}
        << QStringList{u"2026-11-25 18:00"_s, u"2026-11-24 23:59"_s, u"2026-11-15 08:00"_s};
    // Weeks begin on Monday: the 9th and the 2nd of November.
    QTest::newRow("the last of each week")
        << QStringList{u"2026-11-13 10:00"_s, u"2026-11-12 10:00"_s, u"2026-11-09 10:00"_s,
               u"2026-11-08 10:00"_s, u"2026-11-02 10:00"_s, u"2026-10-04 10:00"_s,
               u"2026-10-03 13:00"_s}
        << QStringList{u"2026-11-13 10:00"_s, u"2026-11-08 10:00"_s, u"2026-10-04 10:00"_s};
    QTest::newRow("a week over the end of a year")
        << QStringList{u"2027-01-03 10:00"_s, u"2026-12-28 10:00"_s}
        << QStringList{u"2027-01-03 10:00"_s, u"2026-12-28 10:00"_s}; // both in the future
    QTest::newRow("the last of each month")
        << QStringList{u"2026-09-30 10:00"_s, u"2026-09-29 10:00"_s, u"2026-09-01 10:00"_s,
               u"2026-08-31 10:00"_s, u"2025-08-31 10:00"_s, u"2025-08-30 10:00"_s}
        << QStringList{u"2026-09-30 10:00"_s, u"2026-08-31 10:00"_s, u"2025-08-31 10:00"_s};
    QTest::newRow("the future stays")
        << QStringList{u"2030-01-01 10:00"_s, u"2030-01-01 09:00"_s, u"2026-11-28 11:00"_s}
        << QStringList{u"2030-01-01 10:00"_s, u"2030-01-01 09:00"_s, u"2026-11-28 11:00"_s};
}

void ThinningTest::keepsWhatItShould()
{
    QFETCH(const QStringList, times);
    QFETCH(const QStringList, left);
    QCOMPARE(kept(times, at(u"2026-11-28 12:00"_s)), left);
}

void ThinningTest::thinningAgainTakesNothing()
{
    const QDateTime now = at(u"2026-11-28 12:00"_s);
    QList<QDateTime> times;
    for (int hours = 1; hours < 24 * 400; hours += 5)
        times.append(now.addSecs(-3600 * qint64(hours)));
    const auto thin = [&times, &now] {
        const QList<qsizetype> gone = superfluous(times, now);
        for (qsizetype i = gone.size() - 1; i >= 0; --i)
            times.removeAt(gone[i]);
        return gone.size();
    };
    QVERIFY(thin() > 1000);
    QCOMPARE(thin(), 0);
    QVERIFY2(times.size() < 60, qPrintable(QString::number(times.size())));
    QVERIFY(times.size() > 30);
}

// Work of every hour for half a year, thinned whenever one is made: what is left at the end is what
// one thinning at the end would have left of the same.
void ThinningTest::daysPassOneByOne()
{
    QList<QDateTime> left; // the newest first
    QList<QDateTime> all;
    QDateTime now = at(u"2026-01-01 00:30"_s);
    for (int hour = 0; hour < 24 * 180; hour += 3, now = now.addSecs(3 * 3600)) {
        left.prepend(now);
        all.prepend(now);
        const QList<qsizetype> gone = superfluous(left, now);
        for (qsizetype i = gone.size() - 1; i >= 0; --i)
            left.removeAt(gone[i]);
    }
    now = now.addSecs(-3 * 3600);
    const QList<qsizetype> gone = superfluous(all, now);
    for (qsizetype i = gone.size() - 1; i >= 0; --i)
        all.removeAt(gone[i]);
    // Where a week and a month end on different days, the one by one may differ by that.
    QCOMPARE(left.first(), all.first());
    QVERIFY(std::abs(left.size() - all.size()) <= 2);
    // No hole is larger than a month and a week.
    for (qsizetype i = 1; i < left.size(); ++i)
        QVERIFY(left[i].daysTo(left[i - 1]) <= 31 + 7);
}

STANDOFF_TEST(QCoreApplication, ThinningTest)
#include "tst_thinning.moc"
