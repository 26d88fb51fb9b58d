// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "project/isotime.h"

#include <QLocale>
#include <QTimeZone>
#include <chrono>

using namespace std::chrono;

namespace Standoff {

namespace {

constexpr QStringView form = u"0000-00-00T00:00:00.000Z";

void put(QChar *place, int digits, int number)
{
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        place[i] = QChar(char16_t(u'0' + number % 10));
}

bool hasForm(QStringView text)
{
    if (text.size() != form.size())
        return false;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const bool isDigit = text[i] >= u'0' && text[i] <= u'9';
        if (form[i] == u'0' ? !isDigit : text[i] != form[i])
            return false;
    }
    return true;
}

int get(QStringView text, int place, int digits)
{
    int number = 0;
    for (int i = place; i < place + digits; ++i)
        number = 10 * number + (text[i].unicode() - u'0');
    return number;
}

} // namespace

QString toIsoTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const sys_time<milliseconds> moment(milliseconds(time.toMSecsSinceEpoch()));
    const auto midnight = floor<days>(moment);
    const year_month_day day(midnight);
    if (day.year() < year(1) || day.year() > year(9999))
        return time.toUTC().toString(Qt::ISODateWithMs);
    const hh_mm_ss<milliseconds> clock(moment - midnight);
    QString text = form.toString();
    QChar *place = text.data();
    put(place, 4, int(day.year()));
    put(place + 5, 2, int(unsigned(day.month())));
    put(place + 8, 2, int(unsigned(day.day())));
    put(place + 11, 2, int(clock.hours().count()));
    put(place + 14, 2, int(clock.minutes().count()));
    put(place + 17, 2, int(clock.seconds().count()));
    put(place + 20, 3, int(clock.subseconds().count()));
    return text;
}

QDateTime fromIsoTime(const QString &text)
{
    const auto number = [&text](int place, int digits) { return get(text, place, digits); };
    if (hasForm(text)) {
        const year_month_day day(year(number(0, 4)), month(unsigned(number(5, 2))),
            std::chrono::day(unsigned(number(8, 2))));
        const bool isClock = number(11, 2) < 24 && number(14, 2) < 60 && number(17, 2) < 60;
        if (day.ok() && day.year() > year(0) && isClock) {
            const auto moment = sys_days(day) + hours(number(11, 2)) + minutes(number(14, 2))
                + seconds(number(17, 2)) + milliseconds(number(20, 3));
            return QDateTime::fromMSecsSinceEpoch(
                moment.time_since_epoch().count(), QTimeZone::UTC);
        }
    }
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QString displayDate(const QString &iso)
{
    const QDate day = QDate::fromString(iso.left(10), Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : iso;
}

} // namespace Standoff
