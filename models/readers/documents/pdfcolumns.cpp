// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/documents/pdfcolumns.h"

#include "readers/documents/pdftable.h"
#include "readers/documents/visualorder.h"

#include <QRegularExpression>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int deepestCut = 12; // cuts within each other

// Segments that no white space parts from top to bottom: a line, or lines side by side that do not
// stand at the same heights.
struct Band
{
    QList<PdfSegment> segments;
    double top = 0;
    double bottom = 0;
    double height = 0; // of its letters
};

// The part of a segment's height in which letters are: boxes of lines that are set close overlap.
double upperEdge(const PdfSegment &segment)
{
    return segment.box.bottom() - 0.75 * segment.height;
}

double lowerEdge(const PdfSegment &segment)
{
    return segment.box.bottom() - 0.2 * segment.height;
}

bool areBeside(const PdfSegment &a, const PdfSegment &b)
{
    const bool areApart = a.box.left() >= b.box.right() || b.box.left() >= a.box.right();
    return areApart && a.box.top() < b.box.bottom() && b.box.top() < a.box.bottom();
}

QList<Band> bandsOf(QList<PdfSegment> segments)
{
    constexpr qsizetype lookedAt = 8; // segments that stand beside the next, in so many columns
    std::ranges::stable_sort(segments, {}, upperEdge);
    QList<Band> bands;
    for (const PdfSegment &segment : std::as_const(segments)) {
        bool isNew = bands.isEmpty() || upperEdge(segment) >= bands.last().bottom;
        if (isNew && !bands.isEmpty()) {
            const QList<PdfSegment> &last = bands.last().segments;
            isNew = std::ranges::none_of(last.last(std::min(lookedAt, last.size())),
                [&](const PdfSegment &other) { return areBeside(other, segment); });
        }
        if (isNew)
            bands.append({{}, upperEdge(segment), lowerEdge(segment), 0});
        Band &band = bands.last();
        band.segments.append(segment);
        band.bottom = std::max(band.bottom, lowerEdge(segment));
        band.height = std::max(band.height, segment.height);
    }
    return bands;
}

QList<PdfGutter> guttersOf(QList<PdfSegment> segments)
{
    std::ranges::stable_sort(segments, {}, [](const PdfSegment &each) { return each.box.left(); });
    QList<PdfGutter> gutters;
    double right = segments.first().box.right();
    double height = segments.first().height;
    for (const PdfSegment &segment : std::as_const(segments)) {
        if (segment.box.left() - right > narrowestGutter * std::min(height, segment.height))
            gutters.append({right, segment.box.left()});
        if (segment.box.right() >= right) {
            right = segment.box.right();
            height = segment.height;
        }
    }
    return gutters;
}

// What of the gutters stays white where segments are.
QList<PdfGutter> narrowed(
    const QList<PdfGutter> &gutters, QList<PdfSegment> segments, double leastWidth)
{
    std::ranges::stable_sort(segments, {}, [](const PdfSegment &each) { return each.box.left(); });
    QList<PdfGutter> left;
    qsizetype first = 0;
    for (PdfGutter gutter : gutters) {
        const auto keep = [&](double from, double to) {
            if (to - from >= leastWidth)
                left.append({from, to});
        };
        while (first < segments.size() && segments[first].box.right() <= gutter.left)
            ++first;
        for (qsizetype i = first; i < segments.size() && segments[i].box.left() < gutter.right;
            ++i) {
            keep(gutter.left, segments[i].box.left());
            gutter.left = std::max(gutter.left, segments[i].box.right());
        }
        keep(gutter.left, gutter.right);
    }
    return left;
}

class PageReading
{
public:
    void read(const QList<PdfSegment> &segments, int depth);
    QList<PdfLine> lines;

private:
    // Bands one below the other, with the gutters that go through all of them.
    struct Group
    {
        QList<Band> bands;
        QList<PdfGutter> gutters;
    };
    static QList<Group> groupsOf(QList<Band> bands);
    static bool hasColumns(const Group &group);
    static void giveBack(Group &group, Group &next);
    void readLines(QList<PdfSegment> segments);
    void readRows(const QList<Band> &bands, const QList<PdfGutter> &gutters);
};

// What stands below columns, at one side of their gutter, and nearer to what comes next is its
// head.
void PageReading::giveBack(Group &group, Group &next)
{
    while (group.bands.size() > 1 && !next.bands.isEmpty()) {
        const Band &last = group.bands.last();
        const double above = last.top - group.bands[group.bands.size() - 2].bottom;
        const double below = next.bands.first().top - last.bottom;
        if (last.segments.size() > 1 || above < 1.2 * below || above < last.height)
            return;
        next.bands.prepend(group.bands.takeLast());
    }
}

// Each group takes in what is below it as long as a gutter is left. What has none is a group, too.
QList<PageReading::Group> PageReading::groupsOf(QList<Band> bands)
{
    QList<Group> groups;
    for (Band &band : bands) {
        const bool wasOpen = !groups.isEmpty() && !groups.last().gutters.isEmpty();
        if (wasOpen) {
            const QList<PdfGutter> left =
                narrowed(groups.last().gutters, band.segments, narrowestGutter * 0.9 * band.height);
            if (!left.isEmpty()) {
                groups.last().gutters = left;
                groups.last().bands.append(std::move(band));
                continue;
            }
        }
        const QList<PdfGutter> own = guttersOf(band.segments);
        Group next{{std::move(band)}, own};
        if (wasOpen)
            giveBack(groups.last(), next);
        if (own.isEmpty() && !groups.isEmpty() && !wasOpen) {
            groups.last().bands.append(next.bands);
            continue;
        }
        // A column that begins higher than those left of it belongs to them.
        while (!own.isEmpty() && !groups.isEmpty() && groups.last().gutters.isEmpty()) {
            const Band &above = groups.last().bands.last();
            const Band &first = next.bands.first();
            if (above.segments.first().box.left() < own.first().right
                || first.top - above.bottom > 1.2 * first.height
                || above.height > 1.15 * first.height
                || narrowed(own, above.segments, 0.9 * above.height).size() < own.size())
                break;
            next.bands.prepend(groups.last().bands.takeLast());
            if (groups.last().bands.isEmpty())
                groups.removeLast();
        }
        groups.append(std::move(next));
    }
    return groups;
}

// Lines that happen to have wide spaces one below the other are none: a column has several lines,
// and they are told by much white, or by many lines.
bool PageReading::hasColumns(const Group &group)
{
    if (group.gutters.isEmpty())
        return false;
    static const QRegularExpression mark(uR"(^(?:[•▪◦‣●■·*o–—-]|\(?(?:\d{1,3}|\p{L})[.)])$)"_s);
    QList<qsizetype> counts(group.gutters.size() + 1);
    bool hasMarksOnly = true; // of a list, before its items
    for (const Band &band : group.bands) {
        for (const PdfSegment &segment : band.segments) {
            const qsizetype column = columnOf(segment, group.gutters);
            ++counts[column];
            hasMarksOnly = hasMarksOnly
                && (column > 0
                    || (segment.words.size() == 1
                        && mark.match(segment.words.first().text).hasMatch()));
        }
    }
    if (hasMarksOnly && counts.size() == 2)
        return false;
    double widest = 0;
    for (const PdfGutter &gutter : group.gutters)
        widest = std::max(widest, (gutter.right - gutter.left) / group.bands.first().height);
    const auto several = std::ranges::count_if(
        counts, [&](qsizetype count) { return count >= (widest > 1.5 ? 2 : 3); });
    return several > 1;
}

void PageReading::readLines(QList<PdfSegment> segments)
{
    std::ranges::stable_sort(segments, {}, upperEdge);
    QList<PdfSegment> line;
    QRectF box; // of its longest segment
    const auto endLine = [&] {
        for (const PdfSegment &part : joinedSegments(std::exchange(line, {}), 2))
            lines.append({.text = textOf(part.words), .box = part.box, .height = part.height});
    };
    for (const PdfSegment &segment : std::as_const(segments)) {
        const QRectF own(segment.box.left(), segment.box.bottom() - segment.height,
            segment.box.width(), segment.height);
        if (!line.isEmpty() && !areOnOneLine(box, own))
            endLine();
        if (line.isEmpty() || own.width() > box.width())
            box = own;
        line.append(segment);
    }
    endLine();
}

void PageReading::readRows(const QList<Band> &bands, const QList<PdfGutter> &gutters)
{
    for (const Band &band : bands) {
        PdfLine row{.box = band.segments.first().box, .height = band.height, .isRow = true};
        row.text = rowText(band.segments, gutters);
        for (const PdfSegment &segment : band.segments)
            row.box |= segment.box;
        lines.append(row);
    }
}

void PageReading::read(const QList<PdfSegment> &segments, int depth)
{
    if (segments.isEmpty())
        return;
    if (depth == deepestCut)
        return readLines(segments);
    const QList<Group> groups = groupsOf(bandsOf(segments));
    QList<PdfSegment> plain; // that have no columns
    for (const Group &group : groups) {
        if (!hasColumns(group)) {
            for (const Band &band : group.bands)
                plain += band.segments;
            continue;
        }
        readLines(std::exchange(plain, {}));
        QList<QList<PdfSegment>> columns(group.gutters.size() + 1);
        QList<QList<PdfSegment>> rows;
        for (const Band &band : group.bands) {
            rows.append(band.segments);
            for (const PdfSegment &segment : band.segments)
                columns[columnOf(segment, group.gutters)].append(segment);
        }
        columns.removeIf([](const QList<PdfSegment> &column) { return column.isEmpty(); });
        if (isTable(columns, rows)) {
            readRows(group.bands, group.gutters);
            continue;
        }
        if (isRightToLeft(textOf(columns.last().first().words)))
            std::ranges::reverse(columns);
        for (const QList<PdfSegment> &column : std::as_const(columns))
            read(column, columns.size() > 1 ? depth + 1 : deepestCut);
    }
    readLines(plain);
}

} // namespace

QList<PdfLine> linesInOrder(QList<PdfSegment> segments)
{
    PageReading reading;
    reading.read(segments, 0);
    return std::move(reading.lines);
}

} // namespace Standoff
