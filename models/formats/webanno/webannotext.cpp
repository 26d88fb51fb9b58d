// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/webanno/webannotext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

QString webAnnoValue(const QString &value)
{
    QString cell;
    cell.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        const bool isArrow = c == u'-' && i + 1 < value.size() && value[i + 1] == u'>';
        if (isArrow || u"\\[]|_;*"_s.contains(c))
            cell += u'\\';
        if (c == u'\t')
            cell += u"\\t"_s;
        else if (c == u'\n' || c == u'\r') // for which there is no way to write it
            cell += u"\\n"_s;
        else
            cell += c;
    }
    return cell;
}

QString webAnnoUnescaped(QStringView cell)
{
    QString value;
    value.reserve(cell.size());
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] != u'\\' || i + 1 == cell.size()) {
            value += cell[i];
            continue;
        }
        const QChar next = cell[++i];
        const bool isArrow = next == u'-' && i + 1 < cell.size() && cell[i + 1] == u'>';
        if (next == u't')
            value += u'\t';
        else if (next == u'n')
            value += u'\n';
        else if (isArrow || u"\\[]|_;*()"_s.contains(next))
            value += next;
        else
            value += cell.sliced(i - 1, 2);
    }
    return value;
}

namespace {

// Those with a letter of their own; the others have their backslash before them.
constexpr QStringView webAnnoControls = u"\t\n\f\r\b\\";
constexpr QStringView webAnnoLetters = u"tnfrb\\";

} // namespace

QString webAnnoLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        const qsizetype named = webAnnoControls.indexOf(c);
        if (named >= 0)
            line += u'\\' + webAnnoLetters[named];
        else if (c < u' ' && c != u'\v')
            line += u'\\' + c;
        else
            line += c;
    }
    return line;
}

QString webAnnoUnescapedLine(QStringView line)
{
    QString text;
    text.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar next = i + 1 < line.size() ? line[i + 1] : QChar();
        const qsizetype named = webAnnoLetters.indexOf(next);
        if (line[i] != u'\\' || (named < 0 && (next >= u' ' || next.isNull()))) {
            text += line[i];
        } else {
            text += named >= 0 ? webAnnoControls[named] : next;
            ++i;
        }
    }
    return text;
}

QStringList webAnnoParts(QStringView cell, QChar separator)
{
    QStringList parts;
    qsizetype from = 0;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] == u'\\') {
            ++i;
        } else if (cell[i] == separator) {
            parts.append(cell.sliced(from, i - from).toString());
            from = i + 1;
        }
    }
    parts.append(cell.sliced(from).toString());
    return parts;
}

WebAnnoNumbered webAnnoNumbered(const QString &cell)
{
    static const QRegularExpression numbered(u"\\A\\[(\\d{1,9})(?:_(\\d{1,9}))?\\]\\z"_s);
    const qsizetype open = cell.lastIndexOf(u'[');
    const auto match = numbered.match(open < 0 ? QString() : cell.sliced(open));
    if (!match.hasMatch())
        return {cell};
    qsizetype slashes = 0;
    while (slashes < open && cell[open - 1 - slashes] == u'\\')
        ++slashes;
    if (slashes % 2 != 0)
        return {cell};
    return {cell.first(open), match.captured(1).toInt(), match.captured(2).toInt()};
}

} // namespace Standoff
