// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/tables/csvrows.h"

#include <algorithm>
#include <tuple>

namespace Standoff {

std::optional<CsvRow> CsvRows::next()
{
    while (m_at < m_text.size()) {
        CsvRow row;
        row.number = ++m_number;
        row.firstLine = m_line;
        const qsizetype begin = m_at;
        const qsizetype found = m_text.indexOf(u'\n', begin);
        const qsizetype lineEnd = found < 0 ? m_text.size() : found;
        if (!takeRow(row, m_hasUnclosed ? lineEnd : m_text.size())) {
            m_hasUnclosed = true;
            row.isUnclosed = true;
            m_at = begin;
            if (!takeRow(row, lineEnd)) {
                m_at = lineEnd;
                row.cells = m_text.sliced(begin, lineEnd - begin).split(m_separator);
            }
        }
        row.lines = 1 + QStringView(m_text).sliced(begin, m_at - begin).count(u'\n');
        m_line += row.lines;
        ++m_at; // the line end
        if (row.cells.size() > 1 || !row.cells.first().trimmed().isEmpty())
            return row;
    }
    return std::nullopt;
}

bool CsvRows::takeRow(CsvRow &row, qsizetype end)
{
    row.cells.clear();
    while (true) {
        QString cell;
        const qsizetype cellBegin = m_at;
        if (m_at < end && m_text[m_at] == u'"') {
            if (!takeQuoted(cell, end))
                return false;
            if (!isEndOfCell(end))
                cell = takeUnquoted(cellBegin);
        }
        const qsizetype begin = m_at;
        while (m_at < end && m_text[m_at] != m_separator && m_text[m_at] != u'\n')
            ++m_at;
        cell += QStringView(m_text).sliced(begin, m_at - begin);
        row.cells.append(cell);
        if (m_at >= end || m_text[m_at] == u'\n')
            return true;
        ++m_at;
    }
}

// Whether nothing but space stands before the next separator.
bool CsvRows::isEndOfCell(qsizetype end) const
{
    qsizetype at = m_at;
    while (at < end && m_text[at] == u' ')
        ++at;
    return at >= end || m_text[at] == m_separator || m_text[at] == u'\n';
}

// Text goes on behind the quote that should have ended the cell, so its quotes are of the text:
// "We are done," he said. What the place is behind belongs to it, unless it goes beyond the line,
// or beyond a tab, which is in no text.
QString CsvRows::takeUnquoted(qsizetype begin)
{
    const QStringView quoted = QStringView(m_text).sliced(begin, m_at - begin);
    if (!quoted.contains(u'\n') && !(m_separator == u'\t' && quoted.contains(u'\t')))
        return quoted.toString();
    m_at = begin;
    return {};
}

bool CsvRows::takeQuoted(QString &cell, qsizetype end)
{
    qsizetype at = m_at + 1;
    while (true) {
        const qsizetype quote = m_text.indexOf(u'"', at);
        if (quote < 0 || quote >= end)
            return false;
        cell += QStringView(m_text).sliced(at, quote - at);
        at = quote + 1;
        if (at >= end || m_text[at] != u'"')
            break;
        cell += u'"';
        ++at;
    }
    m_at = at;
    return true;
}

std::optional<QChar> declaredSeparator(const QString &text)
{
    constexpr qsizetype longest = 7; // with quotes around it
    const QStringView line =
        QStringView(text).first(std::max<qsizetype>(0, text.indexOf(u'\n'))).trimmed();
    const qsizetype sign = line.startsWith(u'"') ? 5 : 4;
    const bool isDeclared = line.size() > sign && line.size() <= longest
        && line.sliced(sign - 4).startsWith(u"sep=", Qt::CaseInsensitive);
    return isDeclared ? std::optional(line[sign]) : std::nullopt;
}

std::optional<QChar> separatorOf(const QString &text)
{
    constexpr qsizetype lookedAt = 64 << 10;
    constexpr int mostRows = 50;
    constexpr int mostAbove = 5; // what the table is, in rows of one cell
    const QString head = text.first(std::min(lookedAt, text.size()));
    std::optional<QChar> best;
    std::tuple<double, qsizetype> most{0, 1};
    for (const QChar separator : QStringView(u",;\t|")) {
        CsvRows rows(head, separator);
        auto first = rows.next();
        int count = 1;
        while (first && first->cells.size() < 2 && count++ <= mostAbove)
            first = rows.next();
        if (!first || first->cells.size() < 2)
            continue;
        int same = 1;
        while (const auto row = rows.next()) {
            if (++count > mostRows)
                break;
            same += row->cells.size() == first->cells.size() && !row->isUnclosed ? 1 : 0;
        }
        // The last one may be cut off where the head ends.
        const int whole = head.size() < text.size() && count > 1 ? count - 1 : count;
        const std::tuple weight{
            std::min(1.0, double(same) / std::min(whole, mostRows)), first->cells.size()};
        if (weight > most) {
            most = weight;
            best = separator;
        }
    }
    return best;
}

} // namespace Standoff
