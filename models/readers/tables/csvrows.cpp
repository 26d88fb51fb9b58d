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
        if (m_at < end && m_text[m_at] == u'"' && !takeQuoted(cell, end))
            return false;
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

std::optional<QChar> separatorOf(const QString &text)
{
    constexpr qsizetype lookedAt = 64 << 10;
    constexpr int mostRows = 50;
    const QString head = text.first(std::min(lookedAt, text.size()));
    std::optional<QChar> best;
    std::tuple<double, qsizetype> most{0, 1};
    for (const QChar separator : QStringView(u",;\t|")) {
        CsvRows rows(head, separator);
        const auto first = rows.next();
        if (!first || first->cells.size() < 2)
            continue;
        int count = 1;
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
