// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmlscripts.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// "km" of "1,000 km"; what is raised behind it is an exponent.
bool endsInUnit(const QString &text)
{
    static const QRegularExpression unit(
        uR"((?:^|[\s\d\x{00a0}\x{202f}])(?:[kcdmµμ]?m|ft|in|mi|yd|s|м|км|см)$)"_s);
    return unit.match(text).hasMatch();
}

QString fraction(const QString &over, const QString &under)
{
    static const QHash<QString, QString> signs{{u"1/2"_s, u"½"_s}, {u"1/3"_s, u"⅓"_s},
        {u"2/3"_s, u"⅔"_s}, {u"1/4"_s, u"¼"_s}, {u"3/4"_s, u"¾"_s}, {u"1/5"_s, u"⅕"_s},
        {u"2/5"_s, u"⅖"_s}, {u"3/5"_s, u"⅗"_s}, {u"4/5"_s, u"⅘"_s}, {u"1/6"_s, u"⅙"_s},
        {u"5/6"_s, u"⅚"_s}, {u"1/8"_s, u"⅛"_s}, {u"3/8"_s, u"⅜"_s}, {u"5/8"_s, u"⅝"_s},
        {u"7/8"_s, u"⅞"_s}};
    return signs.value(over + u'/' + under);
}

bool endsInFigure(const QString &text)
{
    return !text.isEmpty() && (text.back().isDigit() || text.back() == u')');
}

} // namespace

QString withRaised(const QString &line, qsizetype from)
{
    static const QRegularExpression figure(uR"(^[−–-]?\d+(?:[.,]\d+)*$)"_s);
    static const QRegularExpression notes(uR"(^(?:\d+|[*†‡])(?:\s*,\s*\d+)*$)"_s);
    const QString before = line.first(from);
    const QString raised = line.sliced(from);
    const QString text = raised.trimmed();
    if (figure.match(text).hasMatch() && (endsInFigure(before) || endsInUnit(before)))
        return before + u'^' + raised;
    if (notes.match(text).hasMatch() && !before.isEmpty() && !before.back().isSpace())
        return before + u'[' + text + u']';
    return line;
}

QString withLowered(const QString &line, qsizetype from, qsizetype raised)
{
    const QString before = line.first(from);
    const QString lowered = line.sliced(from);
    if (raised >= 0 && raised <= before.size()) {
        static const QRegularExpression over(uR"(^[\^\[]?(\d+)\]?[⁄/]$)"_s);
        static const QRegularExpression figure(uR"(^\d+$)"_s);
        const auto match = over.match(before.sliced(raised));
        if (match.hasMatch() && figure.match(lowered).hasMatch()) {
            const QString whole = before.first(raised);
            const QString sign = fraction(match.captured(1), lowered);
            const QString parting = endsInFigure(whole) ? u"\u00a0"_s : QString();
            return whole + (sign.isEmpty() ? parting + match.captured(1) + u'⁄' + lowered : sign);
        }
    }
    const bool isFigure = !lowered.isEmpty() && lowered.front().isDigit() && endsInFigure(before);
    return isFigure ? before + u'_' + lowered : line;
}

} // namespace Standoff
