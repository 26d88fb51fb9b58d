// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/published.h"

#include "readers/writtendate.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <QTime>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Whether there is such a day, or month, and such a time, in ISO 8601: no 30 February, no 25:61.
bool isPossible(const QString &iso)
{
    static const QRegularExpression parts(
        uR"(^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?)"_s);
    const auto match = parts.match(iso);
    const auto number = [&](int part, int otherwise) {
        return match.capturedLength(part) > 0 ? match.captured(part).toInt() : otherwise;
    };
    constexpr int leapSecond = 60;
    const bool isEndOfDay = number(4, 0) == 24 && number(5, 0) == 0 && number(6, 0) == 0;
    return QDate(number(1, 1), number(2, 1), number(3, 1)).isValid()
        && (isEndOfDay
            || QTime(number(4, 0), number(5, 0), number(6, 0) == leapSecond ? 0 : number(6, 0))
                .isValid());
}

} // namespace

QString isoDate(QString text)
{
    static const QRegularExpression extended(
        uR"(^\d{4}(-\d{2}(-\d{2}([Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s?([Zz]|[+-]\d{2}:?\d{2})?)?)?)?$)"_s);
    static const QRegularExpression basic(
        uR"(^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$)"_s);
    if (const auto match = basic.match(text); match.hasMatch()) {
        QString iso = u"%1-%2-%3"_s.arg(match.captured(1), match.captured(2), match.captured(3));
        if (match.hasCaptured(4))
            iso += u"T%1:%2"_s.arg(match.captured(4), match.captured(5));
        if (!match.captured(6).isEmpty())
            iso += u':' + match.captured(6);
        return isPossible(iso) ? iso + match.captured(7) : QString();
    }
    if (extended.match(text).hasMatch()) {
        if (text.startsWith("000"_L1)) // programs write year 1 where they know none
            return {};
        if (text.size() > 10)
            text[10] = u'T';
        text = text.remove(u' ').toUpper();
        return isPossible(text) ? text : QString();
    }
    const WrittenDate written = writtenDate(text);
    return written.isAlone ? written.iso : QString();
}

void takePublished(const QString &date, IncomingArticle &article)
{
    if (!article.published.isEmpty() || date.isEmpty())
        return;
    article.published = isoDate(date);
    if (article.published.isEmpty()) {
        article.remarks.append(
            QCoreApplication::translate("Readers", "The date “%1” is not understood").arg(date));
    }
}

} // namespace Standoff
