// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/articlepainter_p.h"

#include <QPainter>

namespace Standoff {

namespace {

constexpr double claimStrength = 0.1;
constexpr double receding = 0.4; // of the strength that a mark has otherwise

} // namespace

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
    for (int i = m_layout.indexAtRow(top); i < m_layout.count() && m_layout.top(i) < bottom; ++i) {
        const BlockLayout &layout = m_layout.layout(i);
        const int y = m_layout.top(i);
        const Lines lines{layout, m_layout.styleOf(i), m_marks.of(m_layout.block(i).range),
            layout.lineAt(top - y), layout.lineAt(bottom - 1 - y), m_layout.block(i).begins};
        painter.translate(0, y);
        paintLines(painter, lines);
        painter.translate(0, -y);
    }
    paintRelations(painter);
}

void ArticlePainter::paintLines(QPainter &painter, const Lines &lines) const
{
    paintOrnament(painter, lines);
    for (const LayerKind kind : {LayerKind::Claim, LayerKind::Entity}) { // the names on the claims
        for (const Mark &mark : lines.marks) {
            if (mark.kind == kind && !mark.framed && mark.status != Status::Rejected)
                paintTint(painter, lines, mark);
        }
    }
    paintHits(painter, lines);
    paintGround(painter, lines, m_state.selection, m_colors.selection);
    paintText(painter, lines);
    for (const Mark &mark : lines.marks) {
        if (!mark.isTint() && !mark.framed)
            paintRule(painter, lines, mark);
    }
    if (m_state.invisibles)
        paintInvisibles(painter, lines);
    paintLabels(painter, lines);
    paintBrackets(painter, lines);
    for (const AnnotationId part : m_state.together) {
        if (part != m_state.current && part != m_state.raised)
            paintOutline(painter, lines, part);
    }
    if (m_state.raised && m_state.raised != m_state.current)
        paintOutline(painter, lines, m_state.raised);
    if (m_state.current) {
        paintOutline(painter, lines, m_state.current);
        paintHandles(painter, lines);
    }
    for (const Mark &mark : lines.marks) {
        if (mark.framed)
            paintFrame(painter, lines, mark);
    }
    if (m_state.candidate)
        paintCandidate(painter, lines);
    paintCaret(painter, lines);
}

QColor ArticlePainter::ink(const Lines &lines) const
{
    return lines.style.muted ? m_colors.muted : m_colors.text;
}

Hints ArticlePainter::hintsOf(const Lines &lines) const
{
    return m_state.hints && !lines.style.muted
        ? m_state.hints->of(m_layout.text(), lines.layout.range())
        : Hints();
}

void ArticlePainter::paintText(QPainter &painter, const Lines &lines) const
{
    painter.setPen(ink(lines));
    const Hints hints = hintsOf(lines);
    for (int line = lines.first; line <= lines.last; ++line) {
        if (hints.isEmpty())
            lines.layout.drawLine(painter, line);
        else
            m_state.hints->drawLine(painter, lines.layout, line, hints, m_state.selection);
    }
    if (!lines.style.muted || !m_state.selection.intersects(lines.range()))
        return;
    // Muted letters would be hard to read on the ground of the selection.
    painter.save();
    QRegion selected;
    for (const BlockLayout::Piece &piece : lines.pieces(m_state.selection))
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
    const BlockLayout::Line &first = lines.layout.lines().first();
    const BlockLayout::Line &last = lines.layout.lines().last();
    if (lines.style.ornament == ParagraphStyle::SideRule) {
        painter.setPen(QPen(m_colors.faint, 2 * m_unit));
        const qreal x = at(m_unit);
        painter.drawLine(QPointF(x, first.textTop), QPointF(x, last.textBottom));
    } else if (lines.style.ornament == ParagraphStyle::Bullet && lines.beginParagraph) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colors.muted);
        painter.drawEllipse(QPointF(at(0.55 * lines.style.indent),
                                (first.textTop + first.textBottom) / 2 + m_unit / 2),
            1.6 * m_unit, 1.6 * m_unit);
    }
}

// With an outline, as a ground on which muted text can be read is faint in the dark.
void ArticlePainter::paintHits(QPainter &painter, const Lines &lines) const
{
    const TextRange range = lines.layout.range(); // a hit may go from line to line
    const QList<TextRange> hits = m_state.find.all(m_layout.text().slice(range));
    for (const TextRange hit : hits) {
        const TextRange place{range.begin + hit.begin, range.begin + hit.end};
        paintGround(painter, lines, place, m_colors.hit);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_colors.hitLine, m_unit / 2));
        for (const BlockLayout::Piece &piece : lines.pieces(place))
            painter.drawRect(piece.rectangle);
    }
}

void ArticlePainter::paintGround(
    QPainter &painter, const Lines &lines, TextRange range, const QColor &color) const
{
    for (const BlockLayout::Piece &piece : lines.pieces(range))
        painter.fillRect(piece.rectangle, color);
}

// What is accepted has a ground; what is proposed has a dashed outline in its place, or nothing
// where there is a rule as well.
void ArticlePainter::paintTint(QPainter &painter, const Lines &lines, const Mark &mark) const
{
    const bool entity = mark.kind == LayerKind::Entity;
    // In all paragraphs alike, so that a tag has one look.
    const bool hinted = m_state.hints && !lines.style.muted;
    const QColor written = hinted ? m_state.hints->weakestInk() : ink(lines);
    const double strength = (entity ? entityTint : claimStrength) * (recedes(mark) ? receding : 1);
    const QColor color = m_marks.colorOf(mark);
    painter.setPen(m_colors.outlined && entity ? QPen(m_colors.ink(color), m_unit) : Qt::NoPen);
    painter.setBrush(m_colors.tint(color, strength, written));
    if (mark.status == Status::Proposed) {
        if (!entity)
            return;
        QPen outline(inkOf(mark), 0.9 * m_unit, Qt::CustomDashLine, Qt::FlatCap);
        outline.setDashPattern({3, 2.2});
        painter.setPen(outline);
        painter.setBrush(Qt::NoBrush);
    }
    const qreal inset = std::min(mark.lane, deepestMark) * 1.4 * m_unit;
    const qreal side = entity ? std::max<qreal>(0, 1.2 - 0.6 * mark.lane) * m_unit : 0;
    // An outline keeps clear of the rules below it.
    const qreal above = mark.status == Status::Proposed ? 0.8 * m_unit : 0;
    for (const BlockLayout::Piece &piece : lines.pieces(mark.range)) {
        const QRectF tint = piece.rectangle.adjusted(
            -side, entity ? inset : 0, side, entity ? 1 - inset - above : 1);
        const qreal radius = entity ? 2 * m_unit : 0;
        painter.drawRoundedRect(tint, radius, radius);
    }
}

QColor ArticlePainter::inkOf(const Mark &mark) const
{
    const QColor ink = m_colors.ink(m_marks.colorOf(mark));
    return recedes(mark) ? mixed(m_colors.base, ink, receding) : ink;
}

void ArticlePainter::paintRule(QPainter &painter, const Lines &lines, const Mark &mark) const
{
    const bool current = mark.annotation == m_state.current;
    const bool rejected = mark.status == Status::Rejected;
    QPen pen(inkOf(mark), (current ? 1.6 : 1) * (rejected ? rejectedWidth : 1) * m_unit);
    pen.setCapStyle(Qt::FlatCap);
    if (const QList<qreal> dashes = dashesOf(mark.kind, mark.status); !dashes.isEmpty())
        pen.setDashPattern(dashes);
    painter.setPen(pen);
    const qreal below = std::min(mark.lane, deepestMark) * 2 * m_unit;
    for (const BlockLayout::Piece &piece : lines.pieces(mark.range)) {
        const qreal y = piece.rectangle.bottom() + below + 0.5;
        painter.drawLine(QPointF(piece.rectangle.left(), y), QPointF(piece.rectangle.right(), y));
    }
}

bool ArticlePainter::recedes(const Mark &mark) const
{
    return m_state.raised && mark.annotation != m_state.raised && mark.annotation != m_state.current
        && !m_state.together.contains(mark.annotation);
}

void ArticlePainter::paintOutline(QPainter &painter, const Lines &lines, AnnotationId id) const
{
    const Annotation *annotation = m_article.find(id);
    if (!annotation)
        return;
    const bool isReshaped = id == m_state.current && !m_state.reshaped.isEmpty();
    const QList<TextRange> ranges = isReshaped ? m_state.reshaped : m_article.rangesOf(*annotation);
    const QColor ink = m_colors.ink(m_marks.styleOf(annotation->tag).color);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 0.9 * m_unit));
    for (const TextRange range : ranges) {
        for (const BlockLayout::Piece &piece : lines.pieces(range))
            painter.drawRoundedRect(
                piece.rectangle.adjusted(-m_unit, 0, m_unit, 1), 2 * m_unit, 2 * m_unit);
    }
    // What lies between the fragments is bridged.
    painter.setPen(QPen(ink, m_unit, Qt::DotLine));
    for (qsizetype i = 1; i < ranges.size(); ++i) {
        for (const BlockLayout::Piece &piece : lines.pieces({ranges[i - 1].end, ranges[i].begin})) {
            const qreal y = piece.rectangle.bottom() + 1.5 * m_unit;
            painter.drawLine(
                QPointF(piece.rectangle.left(), y), QPointF(piece.rectangle.right(), y));
        }
    }
}

// Whole where the words are taken, else dashed.
void ArticlePainter::paintFrame(QPainter &painter, const Lines &lines, const Mark &mark) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_colors.ink(m_marks.colorOf(mark)), 1.4 * m_unit,
        mark.status == Status::Proposed ? Qt::DashLine : Qt::SolidLine));
    for (const BlockLayout::Piece &piece : lines.pieces(mark.range))
        painter.drawRoundedRect(
            piece.rectangle.adjusted(-m_unit, 0, m_unit, 1), 2 * m_unit, 2 * m_unit);
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
