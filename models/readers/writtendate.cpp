// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/writtendate.h"

#include "readers/datewords.h"

#include <QDate>
#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype longest = 160;

struct Token
{
    QString text; // a run of digits (as ASCII), a run of letters in lower case, or a sign
    int number = -1;
    bool isUsed = false;
};

std::vector<Token> tokensOf(const QString &text)
{
    std::vector<Token> tokens;
    const auto isOfWord = [](QChar c) { return c.isLetter() || c.isMark(); };
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        Token token;
        if (text[i].digitValue() >= 0) {
            for (end = i; end < text.size() && text[end].digitValue() >= 0; ++end)
                token.text += QChar(u'0' + text[end].digitValue());
            token.number = token.text.size() < 9 ? token.text.toInt() : -1;
        } else if (isOfWord(text[i])) {
            while (end < text.size() && isOfWord(text[end]))
                ++end;
            token.text = text.sliced(i, end - i).toLower();
        } else if (!text[i].isSpace()) {
            token.text = text[i];
        }
        i = end;
        if (!token.text.isEmpty())
            tokens.push_back(std::move(token));
    }
    return tokens;
}

class DateReader
{
public:
    explicit DateReader(const QString &text)
        : m_tokens(tokensOf(text))
    {
    }
    WrittenDate read();

private:
    bool is(size_t at, QStringView text) const
    {
        return at < m_tokens.size() && m_tokens[at].text == text;
    }
    bool isNumber(size_t at, int least, int most) const
    {
        return at < m_tokens.size() && !m_tokens[at].isUsed && m_tokens[at].number >= least
            && m_tokens[at].number <= most;
    }
    bool isYear(size_t at) const
    {
        return isNumber(at, 1600, 2200) && m_tokens[at].text.size() == 4;
    }
    void use(size_t first, size_t last)
    {
        for (size_t i = first; i <= last && i < m_tokens.size(); ++i)
            m_tokens[i].isUsed = true;
    }
    bool takeNumeric();
    bool takeNamed();
    bool takeTime();
    void takeZone();
    bool isAlone() const;

    std::vector<Token> m_tokens;
    int m_year = 0;
    int m_month = 0;
    int m_day = 0; // 0: not known
    QString m_time;
    QString m_zone;
};

// "2019-9-9", "2019년 9월 9일", "19.11.2019", "19/11/2019"
bool DateReader::takeNumeric()
{
    for (size_t i = 0; i + 4 < m_tokens.size(); ++i) {
        const QString &sign = m_tokens[i + 1].text;
        const bool isSame = m_tokens[i + 3].text == sign;
        const bool isSign = isSame && (sign == "-"_L1 || sign == "."_L1 || sign == "/"_L1);
        const bool isCjk =
            (sign == u"년" && is(i + 3, u"월")) || (sign == u"年" && is(i + 3, u"月"));
        if (isYear(i) && (isSign || isCjk) && isNumber(i + 2, 1, 12) && isNumber(i + 4, 1, 31)) {
            m_year = m_tokens[i].number;
            m_month = m_tokens[i + 2].number;
            m_day = m_tokens[i + 4].number;
            const bool hasUnit = isCjk && (is(i + 5, u"일") || is(i + 5, u"日"));
            use(i, i + 4 + (hasUnit || is(i + 5, u".") ? 1 : 0));
            return true;
        }
        if (isSign && isNumber(i, 1, 31) && isNumber(i + 2, 1, 31) && isYear(i + 4)) {
            const int first = m_tokens[i].number;
            const int second = m_tokens[i + 2].number;
            const bool isDayFirst = sign == "."_L1 || first > 12;
            if (first <= 12 && second <= 12 && !isDayFirst && first != second)
                return false; // it could be either
            m_year = m_tokens[i + 4].number;
            m_day = isDayFirst ? first : second;
            m_month = isDayFirst ? second : first;
            use(i, i + 4);
            return m_month <= 12;
        }
    }
    return false;
}

// A month by its name, with a day on one side, and a year.
bool DateReader::takeNamed()
{
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        size_t last = i;
        int month = i + 1 < m_tokens.size()
            ? monthOfName(m_tokens[i].text + u' ' + m_tokens[i + 1].text)
            : 0;
        if (month > 0)
            last = i + 1;
        else
            month = monthOfName(m_tokens[i].text);
        if (month == 0)
            continue;
        size_t before = i; // of "19th of", "19. ", "1er", "19 de"
        while (before > 0 && before + 3 > i && m_tokens[before - 1].number < 0)
            --before;
        size_t after = last + 1;
        while (after < m_tokens.size() && after <= last + 2 && m_tokens[after].number < 0)
            ++after;
        const bool isYearNext = isYear(after);
        size_t year = after;
        if (before > 0 && isNumber(before - 1, 1, 31)
            && (isYearNext || !isNumber(after, 1, 31) || is(after + 1, u":"))) {
            m_day = m_tokens[before - 1].number;
            use(before - 1, before - 1);
        } else if (isNumber(after, 1, 31) && !is(after + 1, u":")) {
            m_day = m_tokens[after].number;
            use(after, after);
            year = after + 1;
        }
        while (year < m_tokens.size() && !isYear(year))
            ++year;
        for (size_t at = 0; year == m_tokens.size() && at < i; ++at) {
            if (isYear(at)) // "2019, November 19"
                year = at;
        }
        if (year >= m_tokens.size()) {
            m_day = 0;
            continue;
        }
        m_month = month;
        m_year = m_tokens[year].number;
        use(i, last);
        use(year, year);
        return true;
    }
    return false;
}

// "07:09", "5:44:06.2 p.m.", "14h30", "8 Uhr", "오후 3시 20분"
bool DateReader::takeTime()
{
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        if (!isNumber(i, 0, 24))
            continue;
        int hour = m_tokens[i].number;
        int minute = 0;
        int second = -1;
        size_t last = i;
        const bool isParted = is(i + 1, u":") || is(i + 1, u"h") || is(i + 1, u"시")
            || is(i + 1, u"時") || (is(i + 1, u".") && is(i + 3, u"uhr"));
        if (isParted && isNumber(i + 2, 0, 59) && m_tokens[i + 2].text.size() == 2) {
            minute = m_tokens[i + 2].number;
            last = i + 2;
            if (is(i + 3, u":") && isNumber(i + 4, 0, 60)) {
                second = std::min(59, m_tokens[i + 4].number);
                last = i + 4;
                if (is(i + 5, u".") && isNumber(i + 6, 0, 999'999'99)) // fractions
                    last = i + 6;
            } else if (is(i + 3, u"분") || is(i + 3, u"分")) {
                last = i + 3;
            }
        } else if (is(i + 1, u"uhr") || is(i + 1, u"시") || is(i + 1, u"時")) {
            last = i + 1;
        } else if (!(is(i + 1, u"am") || is(i + 1, u"pm")
                       || ((is(i + 1, u"a") || is(i + 1, u"p")) && is(i + 3, u"m")))) {
            continue;
        }
        const bool isDotted = is(last + 2, u".") && is(last + 3, u"m");
        const bool isKoreanNoon = i > 0 && (is(i - 1, u"오후") || is(i - 1, u"오전"));
        const bool isAfternoon = is(last + 1, u"pm") || (is(last + 1, u"p") && isDotted)
            || (isKoreanNoon && is(i - 1, u"오후"));
        const bool isMorning = is(last + 1, u"am") || (is(last + 1, u"a") && isDotted)
            || (isKoreanNoon && is(i - 1, u"오전"));
        if (isAfternoon && hour < 12)
            hour += 12;
        else if (isMorning && hour == 12)
            hour = 0;
        if (hour > 23)
            continue;
        if (isKoreanNoon)
            use(i - 1, i - 1);
        else if (isAfternoon || isMorning)
            last += isDotted ? (is(last + 4, u".") ? 4 : 3) : 1;
        use(i, last);
        m_time = u"%1:%2"_s.arg(hour, 2, 10, QChar(u'0')).arg(minute, 2, 10, QChar(u'0'));
        if (second >= 0)
            m_time += u":%1"_s.arg(second, 2, 10, QChar(u'0'));
        return true;
    }
    return false;
}

// "GMT", "GMT+0100", "+01:00", "-5"
void DateReader::takeZone()
{
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        if (const std::optional<QString> zone = offsetOfZone(m_tokens[i].text);
            zone && !m_tokens[i].isUsed) {
            m_zone = m_zone.isEmpty() ? *zone : m_zone;
            use(i, i);
        }
        const bool isSigned = is(i, u"+") || (is(i, u"-") && i > 0 && m_tokens[i - 1].isUsed);
        if (!isSigned || i + 1 >= m_tokens.size() || !isNumber(i + 1, 0, 2359))
            continue;
        const int number = m_tokens[i + 1].number;
        const qsizetype digits = m_tokens[i + 1].text.size();
        const bool isParted = digits <= 2 && is(i + 2, u":") && isNumber(i + 3, 0, 59);
        if (digits == 3 || (digits == 2 && !isParted && is(i, u"-")))
            continue;
        const int hours = digits == 4 ? number / 100 : number;
        const int minutes = digits == 4 ? number % 100 : isParted ? m_tokens[i + 3].number : 0;
        if (hours > 14)
            continue;
        m_zone = hours == 0 && minutes == 0 ? u"Z"_s
                                            : u"%1%2:%3"_s.arg(m_tokens[i].text)
                                                  .arg(hours, 2, 10, QChar(u'0'))
                                                  .arg(minutes, 2, 10, QChar(u'0'));
        use(i, isParted ? i + 3 : i + 1);
    }
}

bool DateReader::isAlone() const
{
    bool isInBrackets = false; // "(Korea Standard Time)" behind a zone
    return std::ranges::all_of(m_tokens, [&](const Token &token) {
        isInBrackets = token.text == "("_L1 || (isInBrackets && token.text != ")"_L1);
        const bool isWord = token.number >= 0 || token.text[0].isLetter();
        return token.isUsed || !isWord || isDateWord(token.text)
            || (isInBrackets && token.number < 0 && !m_zone.isEmpty());
    });
}

WrittenDate DateReader::read()
{
    if (!takeNumeric() && !takeNamed())
        return {};
    if (takeTime())
        takeZone();
    WrittenDate date;
    if (m_day > 0 && !QDate(m_year, m_month, m_day).isValid())
        return {};
    date.iso = u"%1-%2"_s.arg(m_year, 4, 10, QChar(u'0')).arg(m_month, 2, 10, QChar(u'0'));
    if (m_day > 0)
        date.iso += u"-%1"_s.arg(m_day, 2, 10, QChar(u'0'));
    if (m_day > 0 && !m_time.isEmpty())
        date.iso += u'T' + m_time + m_zone;
    date.isAlone = isAlone();
    return date;
}

} // namespace

WrittenDate writtenDate(const QString &text)
{
    return text.size() > longest ? WrittenDate() : DateReader(text).read();
}

} // namespace Standoff
