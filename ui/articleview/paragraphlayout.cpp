// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/paragraphlayout.h"

#include <QtMath>

namespace Standoff {

namespace {

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

ParagraphLayout::ParagraphLayout(const QString &text, int begin, const ParagraphStyle &style,
    qreal width, Qt::LayoutDirection direction)
    : m_range{begin, begin + int(text.size())}
    , m_layout(text, style.font)
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
        box.range = {begin + line.textStart(), begin + line.textStart() + line.textLength()};
        box.textEnd = box.range.end;
        while (box.range.end < m_range.end && box.textEnd > box.range.begin
            && text[box.textEnd - 1 - begin].isSpace())
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

int ParagraphLayout::lineOf(int offset) const
{
    const auto after = std::ranges::upper_bound(
        m_lines, offset, {}, [](const Line &line) { return line.range.begin; });
    return std::max(0, int(after - m_lines.begin()) - 1);
}

int ParagraphLayout::lineAt(qreal y) const
{
    const auto after = std::ranges::upper_bound(m_lines, y, {}, &Line::top);
    return std::max(0, int(after - m_lines.begin()) - 1);
}

// What is behind the last letter of a line that goes on is, for the caret, the next line.
int ParagraphLayout::withinLine(int line, int offset) const
{
    const Line &box = m_lines[line];
    if (offset < box.range.end || line + 1 == m_lines.size())
        return offset;
    return box.textEnd < box.range.end ? box.textEnd : previousGrapheme(box.range.end);
}

int ParagraphLayout::offsetAt(QPointF point) const
{
    const int line = lineAt(point.y());
    return withinLine(line, m_range.begin + m_layout.lineAt(line).xToCursor(point.x()));
}

int ParagraphLayout::graphemeAt(QPointF point) const
{
    const int line = lineAt(point.y());
    const Line &box = m_lines[line];
    const QTextLine textLine = m_layout.lineAt(line);
    const QRectF natural = textLine.naturalTextRect();
    if (point.y() < box.top || point.y() >= box.top + box.height || point.x() < natural.left()
        || point.x() >= natural.right())
        return -1;
    // The two that meet at the nearest place between graphemes are the candidates; the line itself
    // does not tell them apart within a ligature or where directions meet.
    const int near = m_range.begin + textLine.xToCursor(point.x(), QTextLine::CursorOnCharacter);
    for (const int begin : {near, previousGrapheme(near), nextGrapheme(near)}) {
        if (!box.range.contains(begin))
            continue;
        const QRectF span = graphemeSpan(line, begin, nextGrapheme(begin));
        if (span.left() <= point.x() && point.x() < span.right())
            return begin;
    }
    return std::min(near, previousGrapheme(box.range.end));
}

qreal ParagraphLayout::caretX(int offset) const
{
    return m_layout.lineAt(lineOf(offset)).cursorToX(offset - m_range.begin);
}

QRectF ParagraphLayout::caretRectangle(int offset) const
{
    const Line &box = m_lines[lineOf(offset)];
    return {caretX(offset), box.textTop, 0, box.textBottom - box.textTop};
}

// From the leading to the trailing edge. The trailing edge of a part of a ligature is the whole
// ligature's, so there it is the leading edge of the next part.
QRectF ParagraphLayout::graphemeSpan(int line, int begin, int end) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    const Line &box = m_lines[line];
    const qreal leading = textLine.cursorToX(begin - m_range.begin, QTextLine::Leading);
    qreal trailing = textLine.cursorToX(begin - m_range.begin, QTextLine::Trailing);
    if (end < box.range.end) {
        const qreal next = textLine.cursorToX(end - m_range.begin, QTextLine::Leading);
        if (std::min(leading, trailing) < next && next < std::max(leading, trailing))
            trailing = next;
    }
    return QRectF(QPointF(leading, box.textTop), QPointF(trailing, box.textBottom)).normalized();
}

QList<ParagraphLayout::Piece> ParagraphLayout::pieces(TextRange range) const
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
        if (!m_mixed) {
            const QTextLine line = m_layout.lineAt(i);
            const qreal left = line.cursorToX(part.begin - m_range.begin);
            const qreal right = line.cursorToX(part.end - m_range.begin);
            pieces.append({i, {left, box.textTop, right - left, box.textBottom - box.textTop}});
            continue;
        }
        QList<QRectF> spans;
        for (int begin = part.begin; begin < part.end;) {
            const int end = nextGrapheme(begin);
            spans.append(graphemeSpan(i, begin, end));
            begin = end;
        }
        std::ranges::sort(spans, {}, &QRectF::left);
        const qsizetype first = pieces.size();
        for (const QRectF &span : std::as_const(spans)) {
            if (pieces.size() > first && span.left() <= pieces.last().rectangle.right() + 0.5)
                pieces.last().rectangle |= span;
            else
                pieces.append({i, span});
        }
    }
    return pieces;
}

int ParagraphLayout::nextGrapheme(int offset) const
{
    return m_range.begin + m_layout.nextCursorPosition(offset - m_range.begin);
}

int ParagraphLayout::previousGrapheme(int offset) const
{
    return m_range.begin + m_layout.previousCursorPosition(offset - m_range.begin);
}

void ParagraphLayout::drawLine(QPainter &painter, int line) const
{
    m_layout.lineAt(line).draw(&painter, {0, 0});
}

} // namespace Standoff
