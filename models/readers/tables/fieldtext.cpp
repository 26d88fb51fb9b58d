// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/tables/fieldtext.h"

#include "readers/html/htmlblocks.h"
#include "readers/html/htmlentity.h"
#include "readers/html/tagsintext.h"
#include "readers/normalise.h"
#include "readers/published.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <optional>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

using Dates = ColumnMap::Dates;
using Texts = ColumnMap::Texts;

QString withCharacters(const QString &text)
{
    static const QRegularExpression entity(uR"(&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\w{2,8});)"_s);
    if (!text.contains(u'&'))
        return text;
    QString plain;
    qsizetype taken = 0;
    auto matches = entity.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        plain += QStringView(text).sliced(taken, match.capturedStart() - taken);
        plain += textOfHtmlEntity(match.captured());
        taken = match.capturedEnd();
    }
    plain += QStringView(text).sliced(taken);
    return plain;
}

struct NumericDate
{
    int first = 0;
    int second = 0;
    int year = 0;
    QString rest; // a time
};

std::optional<NumericDate> numericDate(const QString &text)
{
    static const QRegularExpression date(
        uR"(^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:[ ,T]+(.*))?$)"_s);
    const auto match = date.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(4).toInt();
    // Of two digits: within the last hundred years of those that articles are from (POSIX %y).
    const int full = match.capturedLength(4) == 4 ? year : year < 69 ? 2000 + year : 1900 + year;
    return NumericDate{
        match.captured(1).toInt(), match.captured(3).toInt(), full, match.captured(5)};
}

QString dateOfEpoch(const QString &text)
{
    static const QRegularExpression number(uR"(^(\d{9,10})(?:\.\d+)?$|^(\d{12,13})$)"_s);
    const auto match = number.match(text);
    if (!match.hasMatch())
        return {};
    const qint64 seconds = match.hasCaptured(2) && !match.captured(2).isEmpty()
        ? match.captured(2).toLongLong() / 1000
        : match.captured(1).toLongLong();
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC).toString(Qt::ISODate);
}

} // namespace

QString lettersOfField(const QString &text)
{
    constexpr qsizetype longestEntity = 10;
    const bool isHtml = hasBlockTags(text) || hasInlineTags(text);
    QString letters;
    bool isTag = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'&') {
            const qsizetype end = QStringView(text)
                                      .sliced(i)
                                      .first(std::min(longestEntity, text.size() - i))
                                      .indexOf(u';');
            i += std::max<qsizetype>(0, end);
            continue;
        }
        isTag = isHtml && (c == u'<' || (isTag && c != u'>'));
        if (!isTag && c.isLetterOrNumber())
            letters += c.toCaseFolded();
    }
    return letters;
}

bool isPageOfHtml(const QString &text)
{
    static const QRegularExpression page(
        u"<(?:!doctype|html|head|body|script)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return text.contains(u'<') && page.match(text).hasMatch();
}

Result<QList<RoleLine>> linesOfField(const QString &text, Texts texts, QStringList &remarks)
{
    const QString clean = normalised(text, remarks);
    if (texts == Texts::Html || (texts == Texts::FoundOut && hasBlockTags(clean)))
        return linesOfHtml(clean, remarks);
    QList<RoleLine> lines;
    const bool isHtmlWithin = texts == Texts::FoundOut && hasInlineTags(clean);
    for (const QString &line : clean.split(u'\n')) {
        if (isHtmlWithin && line.contains(u'<')) {
            ASSIGN_OR_RETURN(const auto parts, linesOfHtml(line, remarks));
            lines += parts;
        } else {
            lines.append({texts == Texts::Plain ? line : withCharacters(line)});
        }
    }
    return lines;
}

QString lineOfField(const QString &text, Texts texts)
{
    if (texts == Texts::Plain)
        return text.simplified();
    QStringList remarks;
    const QString line = normalised(text, remarks).simplified();
    if (!hasBlockTags(line) && !hasInlineTags(line))
        return withCharacters(line).simplified();
    QStringList texted;
    if (const auto lines = linesOfHtml(line, remarks)) {
        for (const RoleLine &each : *lines)
            texted.append(each.text);
    }
    return texted.join(u' ').simplified();
}

QString dateOfField(const QString &text, Dates dates)
{
    static const QRegularExpression digits(uR"(^(\d{8})(\d{6})$)"_s);
    const QString plain = text.trimmed();
    if (const QString epoch = dateOfEpoch(plain); !epoch.isEmpty())
        return epoch;
    if (const auto match = digits.match(plain); match.hasMatch())
        return isoDate(match.captured(1) + u'T' + match.captured(2));
    const auto numeric = numericDate(plain);
    const Dates own = orderOfDate(plain);
    const Dates order = own == Dates::FoundOut ? dates : own;
    if (!numeric || order == Dates::FoundOut)
        return isoDate(plain);
    const int month = order == Dates::DayFirst ? numeric->second : numeric->first;
    const int day = order == Dates::DayFirst ? numeric->first : numeric->second;
    if (!QDate(numeric->year, month, day).isValid())
        return {};
    const QString date = QDate(numeric->year, month, day).toString(Qt::ISODate);
    return isoDate(numeric->rest.isEmpty() ? date : date + u' ' + numeric->rest);
}

Dates orderOfDate(const QString &text)
{
    const auto numeric = numericDate(text.trimmed());
    if (!numeric || numeric->first > 31 || numeric->second > 31)
        return Dates::FoundOut;
    if (numeric->first > 12 && numeric->second <= 12)
        return Dates::DayFirst;
    if (numeric->second > 12 && numeric->first <= 12)
        return Dates::MonthFirst;
    return Dates::FoundOut;
}

QStringList itemsOfField(const QString &text)
{
    static const QRegularExpression quoted(uR"re('((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")re"_s);
    const QString plain = text.trimmed();
    QStringList items;
    const bool isList = plain.size() >= 2
        && ((plain.startsWith(u'[') && plain.endsWith(u']'))
            || (plain.startsWith(u'{') && plain.endsWith(u'}')));
    if (isList) {
        auto matches = quoted.globalMatch(plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            items.append(QString(match.captured(1) + match.captured(2)).simplified());
        }
        if (items.isEmpty())
            items = plain.sliced(1, plain.size() - 2).split(u',');
    } else {
        const QStringView signs(u";|,");
        const auto sign = std::ranges::find_if(signs, [&](QChar c) { return plain.contains(c); });
        items = sign == signs.end() ? QStringList{plain} : plain.split(*sign);
    }
    for (QString &item : items)
        item = item.simplified();
    items.removeAll(QString());
    items.removeDuplicates();
    return items;
}

QString languageOfField(const QString &text)
{
    QString plain = text.trimmed();
    constexpr qsizetype longCode = 3;
    if (plain.size() != longCode)
        return plain;
    const QLocale::Language language = QLocale::codeToLanguage(plain.toLower());
    return language == QLocale::AnyLanguage ? plain : QLocale::languageToCode(language);
}

} // namespace Standoff
