// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/backups/thinning.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int daysWithAll = 2;
constexpr int daysWithOneADay = 14;
constexpr int daysWithOneAWeek = 56;

// What shares a period with a newer one can go. "" is a period of its own.
QString periodOf(const QDateTime &time, const QDateTime &now)
{
    const auto isWithin = [&](int days) { return time > now.addDays(-days); };
    const QDate date = time.toUTC().date();
    if (isWithin(daysWithAll))
        return {};
    if (isWithin(daysWithOneADay))
        return date.toString(Qt::ISODate);
    if (isWithin(daysWithOneAWeek)) {
        int year = 0;
        const int week = date.weekNumber(&year);
        return u"%1 W%2"_s.arg(year).arg(week);
    }
    return u"%1 M%2"_s.arg(date.year()).arg(date.month());
}

} // namespace

QList<qsizetype> superfluous(const QList<QDateTime> &newestFirst, const QDateTime &now)
{
    QList<qsizetype> places;
    QSet<QString> seen;
    for (qsizetype i = 0; i < newestFirst.size(); ++i) {
        const QString period = periodOf(newestFirst[i], now);
        if (period.isEmpty())
            continue;
        if (seen.contains(period))
            places.append(i);
        seen.insert(period);
    }
    return places;
}

} // namespace Standoff
