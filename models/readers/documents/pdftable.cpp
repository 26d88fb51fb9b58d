// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/documents/pdftable.h"

#include "readers/documents/visualorder.h"

#include <QStringList>
#include <algorithm>

namespace Standoff {

namespace {

bool isNumber(const QString &text)
{
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    const auto letters = std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
    return digits > 0 && digits >= letters;
}

bool isOfNumbers(const QStringList &cells)
{
    return std::ranges::count_if(cells, isNumber) * 2 > cells.size();
}

// Lines that go on in those below begin in lower case, have many words, or fill their column.
bool isProse(const QStringList &texts, const QList<PdfSegment> &column)
{
    if (isOfNumbers(texts))
        return false;
    double width = 0;
    for (const PdfSegment &segment : column)
        width = std::max(width, segment.box.width());
    qsizetype lower = 0;
    qsizetype wordy = 0;
    qsizetype full = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        lower += i > 0 && texts[i].front().isLower();
        wordy += texts[i].count(u' ') >= 4;
        full += column[i].box.width() > 0.85 * width && width > 8 * column[i].height;
    }
    return lower * 10 >= 3 * texts.size() || wordy * 2 > texts.size()
        || (texts.size() > 3 && full * 10 > 6 * texts.size());
}

} // namespace

qsizetype columnOf(const PdfSegment &segment, const QList<PdfGutter> &gutters)
{
    const double middle = (segment.box.left() + segment.box.right()) / 2;
    return std::ranges::lower_bound(gutters, middle, {}, &PdfGutter::left) - gutters.begin();
}

QList<PdfSegment> joinedSegments(QList<PdfSegment> line, double heights)
{
    std::ranges::stable_sort(line, {}, [](const PdfSegment &each) { return each.box.left(); });
    QList<PdfSegment> joined;
    for (const PdfSegment &segment : std::as_const(line)) {
        if (joined.isEmpty()
            || segment.box.left() - joined.last().box.right()
                >= heights * std::max(joined.last().height, segment.height)) {
            joined.append(segment);
            continue;
        }
        joined.last().words += segment.words;
        joined.last().box |= segment.box;
        joined.last().height = std::max(joined.last().height, segment.height);
    }
    return joined;
}

bool isTable(const QList<QList<PdfSegment>> &columns, const QList<QList<PdfSegment>> &rows)
{
    const auto wide = std::ranges::count_if(rows, [](const auto &row) { return row.size() > 1; });
    if (columns.size() < 2 || wide < 2 || wide * 10 < 6 * rows.size())
        return false;
    bool hasNumbers = false;
    bool hasProse = false;
    qsizetype most = 0;
    for (const QList<PdfSegment> &column : columns) {
        QStringList texts;
        for (const PdfSegment &segment : column)
            texts.append(textOf(segment.words));
        texts.removeIf([](const QString &text) { return text.isEmpty(); });
        if (texts.size() != column.size())
            return false;
        most = std::max(most, texts.size());
        hasNumbers = hasNumbers || isOfNumbers(texts);
        hasProse = hasProse || isProse(texts, column);
    }
    return most <= rows.size() && (hasNumbers || !hasProse);
}

QString rowText(const QList<PdfSegment> &row, const QList<PdfGutter> &gutters)
{
    QList<QList<PdfSegment>> cells(gutters.size() + 1);
    for (const PdfSegment &segment : row)
        cells[columnOf(segment, gutters)].append(segment);
    QStringList texts;
    QString all;
    for (const QList<PdfSegment> &cell : std::as_const(cells)) {
        QStringList parts;
        for (const PdfSegment &part : joinedSegments(cell, 2))
            parts.append(textOf(part.words));
        texts.append(parts.join(u' '));
        all += texts.last();
    }
    if (isRightToLeft(all))
        std::ranges::reverse(texts);
    while (!texts.isEmpty() && texts.last().isEmpty())
        texts.removeLast();
    return texts.join(u'\t');
}

} // namespace Standoff
