// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "search/searchparser.h"

using namespace Qt::StringLiterals;

// The part of the parser that looks at characters.

namespace Standoff {

namespace {

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || c == u'"' || c == u'*';
}

} // namespace

void SearchParser::fail(const QString &reason, int begin) const
{
    fail(reason, begin, int(m_text.size()));
}

void SearchParser::fail(const QString &reason, int begin, int end) const
{
    const int size = int(m_text.size());
    throw SearchProblem{reason, {std::min(begin, size), std::min(std::max(begin, end), size)}};
}

void SearchParser::skipSpace()
{
    while (!atEnd() && current().isSpace())
        ++m_at;
}

bool SearchParser::take(QChar sign)
{
    if (atEnd() || current() != sign)
        return false;
    ++m_at;
    return true;
}

bool SearchParser::takeOperator(QLatin1StringView name)
{
    skipSpace();
    const QStringView rest = QStringView(m_text).sliced(m_at);
    const bool isThere = rest.startsWith(name)
        && (rest.size() == name.size() || rest[name.size()].isSpace() || rest[name.size()] == u'('
            || rest[name.size()] == u'"');
    if (isThere)
        m_at += int(name.size());
    return isThere;
}

int SearchParser::takeNear()
{
    constexpr int usual = 10;
    constexpr int farthest = 1000;
    const int begin = m_at;
    if (takeOperator("NEAR"_L1))
        return usual;
    skipSpace();
    const QString word = bareWord();
    if (!word.startsWith("NEAR/"_L1)) {
        m_at = begin;
        return -1;
    }
    const int at = m_at;
    m_at += int(word.size());
    bool isNumber = false;
    const int distance = QStringView(word).sliced(5).toInt(&isNumber);
    if (!isNumber || distance < 0 || distance > farthest)
        fail(tr("NEAR takes a number of words from 0 to %1, as in NEAR/5").arg(farthest), at, m_at);
    return distance;
}

QString SearchParser::takeName()
{
    int end = m_at;
    while (end < m_text.size() && m_text[end].isLetter() && m_text[end].unicode() < 0x80)
        ++end;
    if (end == m_at || end >= m_text.size() || m_text[end] != u':')
        return {};
    const QString name = m_text.sliced(m_at, end - m_at);
    m_at = end + 1;
    return name;
}

QString SearchParser::quoted()
{
    const int begin = m_at;
    const qsizetype end = m_text.indexOf(u'"', begin + 1);
    if (end < 0)
        fail(tr("This quotation mark is not closed"), begin);
    m_at = int(end) + 1;
    return m_text.sliced(begin + 1, end - begin - 1);
}

QString SearchParser::bareWord() const
{
    int end = m_at;
    while (end < m_text.size() && !endsWord(m_text[end]))
        ++end;
    return m_text.sliced(m_at, end - m_at);
}

} // namespace Standoff
