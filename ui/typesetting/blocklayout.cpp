// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/blocklayout.h"

#include "typesetting/textline.h"

#include <QtMath>
#include <atomic>
#include <limits>

namespace Standoff {

namespace {

std::atomic<quint64> nextSerial = 0;

bool runsRightToLeft(char32_t character)
{
    switch (QChar::direction(character)) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirRLI:
    case QChar::DirFSI:
        return true;
    default:
        return false;
    }
}

bool hasRightToLeft(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size())
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (runsRightToLeft(character))
            return true;
    }
    return false;
}

} // namespace

BlockLayout::BlockLayout(const QString &text, const TextBlock &block, const ParagraphStyle &style,
    qreal width, Qt::LayoutDirection direction)
    : m_serial(nextSerial++)
    , m_range(block.range)
    , m_layout(text, style.font)
    , m_goesOn(!block.ends)
{
    m_rightToLeft =
        direction == Qt::LayoutDirectionAuto ? text.isRightToLeft() : direction == Qt::RightToLeft;
    m_mixed = m_rightToLeft || hasRightToLeft(text);
    QTextOption option((m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true); // shaped once, drawn often

    qreal y = qCeil(style.before);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(style.characterWidth, width - style.indent));
        Line box;
        const int begin = m_range.begin + line.textStart();
        box.range = {begin, begin + line.textLength()};
        box.textEnd = box.range.end;
        while ((m_goesOn || box.range.end < m_range.end) && box.textEnd > box.range.begin
            && text[box.textEnd - 1 - m_range.begin].isSpace())
            --box.textEnd;
        box.top = y;
        box.textTop = y + qCeil(style.labelRoom);
        box.textBottom = box.textTop + qCeil(line.height());
        box.height = box.textBottom + qCeil(style.laneRoom) - y;
        line.setPosition({m_rightToLeft ? 0 : style.indent, box.textTop});
        y += box.height;
        m_lines.append(box);
    }
    m_layout.endLayout();
    m_height = qCeil(y + style.after);
}

int BlockLayout::lineOf(int offset) const
{
    const auto after = std::ranges::upper_bound(
        m_lines, offset, {}, [](const Line &line) { return line.range.begin; });
    return std::max(0, int(after - m_lines.begin()) - 1);
}

int BlockLayout::lineAt(qreal y) const
{
    const auto after = std::ranges::upper_bound(m_lines, y, {}, &Line::top);
    return std::max(0, int(after - m_lines.begin()) - 1);
}

// What is behind the last letter of a line that goes on is, for the caret, the next line.
int BlockLayout::withinLine(int line, int offset) const
{
    const Line &box = m_lines[line];
    if (offset < box.range.end || (line + 1 == m_lines.size() && !m_goesOn))
        return offset;
    return box.textEnd < box.range.end ? box.textEnd : previousGrapheme(box.range.end);
}

// Asking each place, and not the line's own search, gives the same answer that carets and
// rectangles are made of, also in ligatures and where directions meet.
int BlockLayout::offsetAt(QPointF point) const
{
    const int line = lineAt(point.y());
    const Line &box = m_lines[line];
    int nearest = box.range.begin;
    qreal least = std::numeric_limits<qreal>::max();
    const int end = withinLine(line, box.range.end);
    for (int offset = box.range.begin; offset <= end; offset = nextGrapheme(offset)) {
        const qreal distance = std::abs(caretX(offset) - point.x());
        if (distance < least) {
            least = distance;
            nearest = offset;
        }
        if (offset == end)
            break;
    }
    return nearest;
}

int BlockLayout::graphemeAt(QPointF point) const
{
    const int line = lineAt(point.y());
    const Line &box = m_lines[line];
    if (point.y() < box.top || point.y() >= box.top + box.height)
        return -1;
    for (int begin = box.range.begin; begin < box.textEnd;) {
        const int end = nextGrapheme(begin);
        for (const QRectF &span : spans(line, {begin, end})) {
            if (span.left() <= point.x() && point.x() < span.right())
                return begin;
        }
        begin = end;
    }
    return -1;
}

qreal BlockLayout::caretX(int offset) const
{
    return m_layout.lineAt(lineOf(offset)).cursorToX(offset - m_range.begin);
}

QRectF BlockLayout::caretRectangle(int offset) const
{
    const Line &box = m_lines[lineOf(offset)];
    return {caretX(offset), box.textTop, 0, box.textBottom - box.textTop};
}

// The glyph runs know the bounds of what was asked for, also of a part of a ligature; carets do not
// tell them where directions meet.
QList<QRectF> BlockLayout::spans(int line, TextRange range) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    const Line &box = m_lines[line];
    const qreal height = box.textBottom - box.textTop;
    QList<QRectF> spans;
    if (!m_mixed) {
        const qreal left = textLine.cursorToX(range.begin - m_range.begin);
        const qreal right = textLine.cursorToX(range.end - m_range.begin);
        spans.append({left, box.textTop, right - left, height});
        return spans;
    }
    for (const QGlyphRun &run : textLine.glyphRuns(
             range.begin - m_range.begin, range.length(), QTextLayout::RetrieveGlyphIndexes)) {
        const QRectF bounds = run.boundingRect();
        spans.append({bounds.x(), box.textTop, bounds.width(), height});
    }
    std::ranges::sort(spans, {}, &QRectF::left);
    qsizetype last = 0;
    for (qsizetype i = 1; i < spans.size(); ++i) {
        if (spans[i].left() <= spans[last].right() + 0.5)
            spans[last] |= spans[i];
        else
            spans[++last] = spans[i];
    }
    spans.resize(std::min(spans.size(), last + 1));
    // A range that ends within a ligature gets the whole of it; what comes next has its part.
    if (range.end >= box.textEnd)
        return spans;
    const int next = nextGrapheme(range.end) - range.end;
    for (const QGlyphRun &run :
        textLine.glyphRuns(range.end - m_range.begin, next, QTextLayout::RetrieveGlyphIndexes)) {
        const QRectF after = run.boundingRect();
        for (QRectF &span : spans) {
            if (span.right() < after.left() + 0.5 || after.right() < span.left() + 0.5)
                continue;
            if (after.center().x() < span.center().x())
                span.setLeft(after.right());
            else
                span.setRight(after.left());
        }
    }
    return spans;
}

QList<BlockLayout::Piece> BlockLayout::pieces(TextRange range) const
{
    QList<Piece> pieces;
    range = range.intersected(m_range);
    if (range.isEmpty())
        return pieces;
    for (int i = lineOf(range.begin); i < m_lines.size() && m_lines[i].range.begin < range.end;
        ++i) {
        const Line &box = m_lines[i];
        const TextRange part = range.intersected({box.range.begin, box.textEnd});
        if (part.isEmpty())
            continue;
        for (const QRectF &span : spans(i, part))
            pieces.append({i, span});
    }
    return pieces;
}

bool BlockLayout::runsRightToLeft(int offset) const
{
    if (!m_mixed)
        return false;
    const QList<QGlyphRun> runs =
        m_layout.lineAt(lineOf(offset))
            .glyphRuns(offset - m_range.begin, 1, QTextLayout::RetrieveGlyphIndexes);
    return runs.isEmpty() ? m_rightToLeft : runs.first().isRightToLeft();
}

int BlockLayout::nextGrapheme(int offset) const
{
    return m_range.begin + m_layout.nextCursorPosition(offset - m_range.begin);
}

int BlockLayout::previousGrapheme(int offset) const
{
    return m_range.begin + m_layout.previousCursorPosition(offset - m_range.begin);
}

void BlockLayout::drawLine(QPainter &painter, int line) const
{
    drawTextLine(painter, m_layout.lineAt(line));
}

QList<QGlyphRun> BlockLayout::glyphRuns(int line, TextRange range) const
{
    return m_layout.lineAt(line).glyphRuns(range.begin - m_range.begin, range.length());
}

} // namespace Standoff
