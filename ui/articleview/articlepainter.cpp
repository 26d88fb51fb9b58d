// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/articlepainter.h"

#include "text/lanes.h"

#include <QFontMetricsF>
#include <QPainter>

namespace Standoff {

namespace {

constexpr double entityStrength = 0.3;
constexpr double claimStrength = 0.1;
constexpr int deepestLane = 3; // more would run into the next line

} // namespace

struct ArticlePainter::Lines
{
    const ParagraphLayout &layout;
    const ParagraphStyle &style;
    const Marks &marks;
    int first;
    int last;

    // What these lines hold, with the end of the paragraph.
    TextRange range() const
    {
        return {layout.lines()[first].range.begin, layout.lines()[last].range.end};
    }
    QList<ParagraphLayout::Piece> pieces(TextRange of) const
    {
        return layout.pieces(of.intersected(range()));
    }
};

ArticlePainter::ArticlePainter(const OpenArticle &article, const ArticleLayout &layout,
    const ArticleMarks &marks, const ArticleColors &colors, const State &state)
    : m_article(article)
    , m_layout(layout)
    , m_marks(marks)
    , m_colors(colors)
    , m_state(state)
    , m_unit(layout.style().em() / 10)
{
}

void ArticlePainter::paint(QPainter &painter, int top, int bottom) const
{
    if (m_layout.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = m_layout.paragraphAt(top); i < m_layout.count() && m_layout.top(i) < bottom; ++i) {
        const ParagraphLayout &layout = m_layout.paragraph(i);
        const int y = m_layout.top(i);
        const Lines lines{layout, m_layout.style().of(m_layout.text().paragraphs()[i].role),
            m_marks.of(i), layout.lineAt(top - y), layout.lineAt(bottom - 1 - y)};
        painter.translate(0, y);
        paintLines(painter, lines);
        painter.translate(0, -y);
    }
}

void ArticlePainter::paintLines(QPainter &painter, const Lines &lines) const
{
    paintOrnament(painter, lines);
    for (const LayerKind kind : {LayerKind::Claim, LayerKind::Entity}) { // the names on the claims
        for (const Mark &mark : lines.marks) {
            if (mark.kind == kind)
                paintTint(painter, lines, mark);
        }
    }
    const TextRange range = lines.layout.range(); // a hit may go from line to line
    const QList<TextRange> hits = m_state.find.all(m_layout.text().slice(range));
    for (const TextRange hit : hits) {
        paintGround(painter, lines, {range.begin + hit.begin, range.begin + hit.end}, m_colors.hit);
    }
    paintGround(painter, lines, m_state.selection, m_colors.selection);
    paintText(painter, lines);
    for (const Mark &mark : lines.marks) {
        if (!mark.isTint())
            paintRule(painter, lines, mark);
    }
    paintLabels(painter, lines);
    paintBrackets(painter, lines);
    if (m_state.current)
        paintCurrent(painter, lines);
    paintCaret(painter, lines);
}

QColor ArticlePainter::ink(const Lines &lines) const
{
    return lines.style.muted ? m_colors.muted : m_colors.text;
}

void ArticlePainter::paintText(QPainter &painter, const Lines &lines) const
{
    painter.setPen(ink(lines));
    for (int line = lines.first; line <= lines.last; ++line)
        lines.layout.drawLine(painter, line);
    if (!lines.style.muted || !m_state.selection.intersects(lines.range()))
        return;
    // Muted letters would be hard to read on the ground of the selection.
    painter.save();
    QRegion selected;
    for (const ParagraphLayout::Piece &piece : lines.pieces(m_state.selection))
        selected += piece.rectangle.toRect();
    painter.setClipRegion(selected, Qt::IntersectClip);
    painter.setPen(m_colors.text);
    for (int line = lines.first; line <= lines.last; ++line)
        lines.layout.drawLine(painter, line);
    painter.restore();
}

void ArticlePainter::paintOrnament(QPainter &painter, const Lines &lines) const
{
    const bool mirrored = lines.layout.isRightToLeft();
    const auto at = [&](qreal x) { return mirrored ? m_layout.width() - x : x; };
    const ParagraphLayout::Line &first = lines.layout.lines().first();
    const ParagraphLayout::Line &last = lines.layout.lines().last();
    if (lines.style.ornament == ParagraphStyle::SideRule) {
        painter.setPen(QPen(m_colors.faint, 2 * m_unit));
        const qreal x = at(m_unit);
        painter.drawLine(QPointF(x, first.textTop), QPointF(x, last.textBottom));
    } else if (lines.style.ornament == ParagraphStyle::Bullet) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colors.muted);
        painter.drawEllipse(QPointF(at(0.55 * lines.style.indent),
                                (first.textTop + first.textBottom) / 2 + m_unit / 2),
            1.6 * m_unit, 1.6 * m_unit);
    }
}

void ArticlePainter::paintGround(
    QPainter &painter, const Lines &lines, TextRange range, const QColor &color) const
{
    for (const ParagraphLayout::Piece &piece : lines.pieces(range))
        painter.fillRect(piece.rectangle, color);
}

void ArticlePainter::paintTint(QPainter &painter, const Lines &lines, const Mark &mark) const
{
    const bool entity = mark.kind == LayerKind::Entity;
    const QColor color = m_marks.styleOf(mark.tag).color;
    painter.setPen(m_colors.outlined && entity ? QPen(m_colors.ink(color), m_unit) : Qt::NoPen);
    painter.setBrush(m_colors.tint(color, entity ? entityStrength : claimStrength, ink(lines)));
    const qreal inset = std::min(mark.lane, deepestLane) * 1.4 * m_unit;
    const qreal side = entity ? std::max<qreal>(0, 1.2 - 0.6 * mark.lane) * m_unit : 0;
    for (const ParagraphLayout::Piece &piece : lines.pieces(mark.range)) {
        const QRectF tint =
            piece.rectangle.adjusted(-side, entity ? inset : 0, side, entity ? 1 - inset : 1);
        const qreal radius = entity ? 2 * m_unit : 0;
        painter.drawRoundedRect(tint, radius, radius);
    }
}

void ArticlePainter::paintRule(QPainter &painter, const Lines &lines, const Mark &mark) const
{
    const bool current = mark.annotation == m_state.current;
    QPen pen(m_colors.ink(m_marks.styleOf(mark.tag).color), (current ? 1.6 : 1) * m_unit);
    pen.setCapStyle(Qt::FlatCap);
    if (mark.kind == LayerKind::Cue)
        pen.setDashPattern({1.3, 1.3});
    else if (mark.kind == LayerKind::Other)
        pen.setDashPattern({4, 2});
    painter.setPen(pen);
    const qreal below = std::min(mark.lane, deepestLane) * 2 * m_unit;
    for (const ParagraphLayout::Piece &piece : lines.pieces(mark.range)) {
        const qreal y = piece.rectangle.bottom() + below + 0.5;
        painter.drawLine(QPointF(piece.rectangle.left(), y), QPointF(piece.rectangle.right(), y));
    }
}

void ArticlePainter::paintLabels(QPainter &painter, const Lines &lines) const
{
    const QFontMetricsF metrics(m_layout.style().labelFont());
    const bool mirrored = lines.layout.isRightToLeft();
    QHash<int, QList<QRectF>> taken; // by line
    painter.setFont(m_layout.style().labelFont());
    for (const Mark &mark : lines.marks) {
        const TagStyle style = m_marks.styleOf(mark.tag);
        if (!mark.labelled || mark.kind == LayerKind::Claim || mark.kind == LayerKind::Cue
            || style.label.isEmpty())
            continue;
        const QList<ParagraphLayout::Piece> pieces = lines.pieces(mark.range);
        if (pieces.isEmpty() || !lines.range().contains(mark.range.begin))
            continue;
        const int line = pieces.first().line;
        QRectF word = pieces.first().rectangle;
        for (const ParagraphLayout::Piece &piece : pieces) {
            if (piece.line == line)
                word |= piece.rectangle;
        }
        const qreal width = metrics.horizontalAdvance(style.label);
        QRectF label(mirrored ? word.right() - width : word.left(), word.top() - metrics.ascent(),
            width, metrics.ascent());
        for (const QRectF &other : std::as_const(taken[line])) {
            if (other.adjusted(-3, 0, 3, 0).intersects(label))
                label.moveLeft(mirrored ? other.left() - 5 - width : other.right() + 5);
        }
        // Beside another label it must still stand over its own word, and in the column.
        const bool hasRoom = label.left() < word.right() && label.right() > word.left()
            && label.left() >= -m_layout.style().margin() / 2
            && label.right() <= m_layout.width() + m_layout.style().margin() / 2;
        if (!hasRoom)
            continue;
        taken[line].append(label);
        painter.setPen(m_colors.ink(style.color));
        painter.drawText(QPointF(label.left(), label.bottom() - 0.6 * m_unit), style.label);
    }
}

QList<ArticlePainter::Bracket> ArticlePainter::bracketsOf(const Lines &lines) const
{
    QList<Bracket> brackets;
    for (const Mark &mark : lines.marks) {
        if (mark.kind != LayerKind::Claim)
            continue;
        const TextRange rows{
            lines.layout.lineOf(mark.range.begin), lines.layout.lineOf(mark.range.end - 1) + 1};
        const auto known = std::ranges::find(brackets, mark.annotation, &Bracket::annotation);
        if (known == brackets.end())
            brackets.append({mark.annotation, mark.tag, rows});
        else
            known->rows = known->rows.united(rows);
    }
    QList<TextRange> rows;
    for (const Bracket &bracket : std::as_const(brackets))
        rows.append(bracket.rows);
    const QList<int> lanes = assignLanes(rows);
    for (qsizetype i = 0; i < brackets.size(); ++i)
        brackets[i].lane = std::min(lanes[i], deepestLane);
    return brackets;
}

void ArticlePainter::paintBrackets(QPainter &painter, const Lines &lines) const
{
    const QList<Bracket> brackets = bracketsOf(lines);
    if (brackets.isEmpty())
        return;
    const bool mirrored = lines.layout.isRightToLeft();
    const QFontMetricsF metrics(m_layout.style().labelFont());
    const auto at = [&](qreal x) { return mirrored ? m_layout.width() + x : -x; };
    const auto distance = [this](int lane) { return (8 + 8 * lane) * m_unit; };
    const qreal outermost = distance(std::ranges::max(brackets, {}, &Bracket::lane).lane);
    QHash<int, int> numbers; // that begin in a row
    painter.setBrush(Qt::NoBrush);
    painter.setFont(m_layout.style().labelFont());
    for (const Bracket &bracket : brackets) {
        const int above = numbers[bracket.rows.begin]++;
        if (!bracket.rows.intersects({lines.first, lines.last + 1}))
            continue;
        const qreal top = lines.layout.lines()[bracket.rows.begin].textTop + m_unit;
        const qreal bottom = lines.layout.lines()[bracket.rows.end - 1].textBottom;
        const qreal x = at(distance(bracket.lane));
        const qreal hook = at(distance(bracket.lane) - 4 * m_unit);
        const bool current = bracket.annotation == m_state.current;
        painter.setPen(QPen(m_colors.ink(m_marks.styleOf(bracket.tag).color),
            (current ? 1.8 : 1) * m_unit, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{{hook, top}, {x, top}, {x, bottom}, {hook, bottom}});
        const QString text = tr("C%1", "number of a claim, in the margin")
                                 .arg(m_marks.claimNumber(*m_article.find(bracket.annotation)));
        const qreal outside = at(outermost + 4 * m_unit);
        painter.drawText(QPointF(mirrored ? outside : outside - metrics.horizontalAdvance(text),
                             top + metrics.ascent() * (1 + 1.1 * above)),
            text);
    }
}

void ArticlePainter::paintCurrent(QPainter &painter, const Lines &lines) const
{
    const Annotation *annotation = m_article.find(m_state.current);
    if (!annotation)
        return;
    const QList<TextRange> ranges = m_article.rangesOf(*annotation);
    const QColor ink = m_colors.ink(m_marks.styleOf(annotation->tag).color);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.2 * m_unit));
    for (const TextRange range : ranges) {
        for (const ParagraphLayout::Piece &piece : lines.pieces(range))
            painter.drawRoundedRect(
                piece.rectangle.adjusted(-m_unit, 0, m_unit, 1), 2 * m_unit, 2 * m_unit);
    }
    // What lies between the fragments is bridged.
    QPen bridge(ink, m_unit, Qt::DotLine);
    painter.setPen(bridge);
    for (qsizetype i = 1; i < ranges.size(); ++i) {
        for (const ParagraphLayout::Piece &piece :
            lines.pieces({ranges[i - 1].end, ranges[i].begin})) {
            const qreal y = piece.rectangle.bottom() + 1.5 * m_unit;
            painter.drawLine(
                QPointF(piece.rectangle.left(), y), QPointF(piece.rectangle.right(), y));
        }
    }
}

void ArticlePainter::paintCaret(QPainter &painter, const Lines &lines) const
{
    const TextRange range = lines.layout.range();
    if (m_state.caret < range.begin || m_state.caret > range.end)
        return;
    const QRectF caret = lines.layout.caretRectangle(m_state.caret);
    painter.fillRect(caret.adjusted(-m_unit / 2, 0, m_unit / 2, 0), m_colors.text);
}

} // namespace Standoff
