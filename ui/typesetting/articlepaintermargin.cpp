// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

// What stands beside the letters: labels, brackets, handles and relations.

#include "text/lanes.h"
#include "typesetting/articlehandles.h"
#include "typesetting/articlelabels.h"
#include "typesetting/articlepainter_p.h"
#include "typesetting/invisibles.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

namespace Standoff {

void ArticlePainter::paintLabels(QPainter &painter, const Lines &lines) const
{
    painter.setFont(m_layout.style().labelFont());
    const int block = m_layout.indexAt(lines.range().begin);
    for (const ArticleLabel &label : labelsOf(m_layout, m_marks, block, lines.first, lines.last)) {
        painter.setPen(m_colors.ink(m_marks.styleOf(label.tag).color));
        painter.drawText(
            QPointF(label.place.left(), label.place.bottom() - 0.6 * m_unit), label.text);
    }
}

QList<ArticlePainter::Bracket> ArticlePainter::bracketsOf(const Lines &lines) const
{
    QList<Bracket> brackets;
    for (const Mark &mark : lines.marks) {
        if (mark.kind != LayerKind::Claim || mark.framed)
            continue;
        const TextRange rows{
            lines.layout.lineOf(mark.range.begin), lines.layout.lineOf(mark.range.end - 1) + 1};
        const auto known = mark.annotation
            ? std::ranges::find(brackets, mark.annotation, &Bracket::annotation)
            : brackets.end();
        if (known == brackets.end())
            brackets.append({mark.annotation, mark.tag, mark.status, rows});
        else
            known->rows = known->rows.united(rows);
    }
    QList<TextRange> rows;
    for (const Bracket &bracket : std::as_const(brackets))
        rows.append(bracket.rows);
    const QList<int> lanes = assignLanes(rows);
    for (qsizetype i = 0; i < brackets.size(); ++i)
        brackets[i].lane = std::min(lanes[i], deepestMark);
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
        const bool rejected = bracket.status == Status::Rejected;
        QPen pen(m_colors.ink(m_marks.styleOf(bracket.tag).color),
            (current ? 1.8 : 1) * (rejected ? rejectedWidth : 1) * m_unit, Qt::SolidLine,
            Qt::FlatCap, Qt::RoundJoin);
        if (const QList<qreal> dashes = dashesOf(LayerKind::Claim, bracket.status);
            !dashes.isEmpty())
            pen.setDashPattern(dashes);
        painter.setPen(pen);
        painter.drawPolyline(QPolygonF{{hook, top}, {x, top}, {x, bottom}, {hook, bottom}});
        const int number = m_state.numbered ? m_marks.claimNumber(bracket.annotation) : 0;
        const QString text = signedFor(bracket.status,
            number > 0 ? tr("C%1", "number of a claim, in the margin").arg(number)
                       : tr("C", "a claim, in the margin of a legend"));
        const qreal outside = at(outermost + 4 * m_unit);
        painter.drawText(QPointF(mirrored ? outside : outside - metrics.horizontalAdvance(text),
                             top + metrics.ascent() * (1 + 1.1 * above)),
            text);
    }
}

// A tick where it stands, and its name below.
void ArticlePainter::paintInvisibles(QPainter &painter, const Lines &lines) const
{
    QFont font = m_layout.style().labelFont();
    font.setPointSizeF(font.pointSizeF() * 0.8);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const TextRange range = lines.range();
    for (const Invisible &invisible : invisiblesIn(m_layout.text().slice(range))) {
        const int offset = range.begin + invisible.offset;
        const QRectF place = lines.layout.caretRectangle(offset);
        painter.setPen(QPen(m_colors.muted, m_unit / 2, Qt::DotLine));
        painter.drawLine(place.topLeft(), place.bottomLeft());
        const qreal width = metrics.horizontalAdvance(invisible.name);
        const QRectF sign(place.x() - width / 2 - 1, place.bottom() - metrics.height() / 2,
            width + 2, metrics.height());
        painter.fillRect(sign, m_colors.base);
        painter.setPen(m_colors.muted);
        painter.drawText(sign, Qt::AlignCenter, invisible.name);
    }
}

void ArticlePainter::paintHandles(QPainter &painter, const Lines &lines) const
{
    const Annotation *annotation = m_article.find(m_state.current);
    if (!annotation || !m_state.handles)
        return;
    const QList<TextRange> ranges =
        m_state.reshaped.isEmpty() ? m_article.rangesOf(*annotation) : m_state.reshaped;
    const QColor ink = m_colors.ink(m_marks.styleOf(annotation->tag).color);
    painter.save();
    painter.translate(0, -m_layout.top(m_layout.indexAt(lines.range().begin)));
    for (const ArticleHandle &handle : handlesOf(m_layout, ranges, lines.range())) {
        const QRectF place = handle.place;
        painter.setPen(QPen(ink, m_unit));
        painter.setBrush(m_colors.base);
        if (handle.kind == ArticleHandle::Relation) {
            painter.drawEllipse(place.center(), 1.4 * m_unit, 1.4 * m_unit);
            continue;
        }
        const bool begin = handle.kind == ArticleHandle::Begin;
        painter.setBrush(ink);
        painter.drawEllipse(
            begin ? place.topLeft() : place.bottomLeft(), 1.5 * m_unit, 1.5 * m_unit);
    }
    painter.restore();
}

// Faint, until one of its parts is raised.
void ArticlePainter::paintAttribution(QPainter &painter, const RelationPath &path) const
{
    const QList<AnnotationId> parts = m_article.attributions().value(path.attribution).parts();
    const bool strong = std::ranges::any_of(parts,
        [this](AnnotationId part) { return part == m_state.current || part == m_state.raised; });
    const QColor ink = strong ? m_colors.text : m_colors.faint;
    painter.setPen(QPen(ink, (strong ? 0.8 : 0.6) * m_unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path.line);
    if (!strong)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(path.arrow);
}

bool ArticlePainter::isStrong(const RelationPath &path) const
{
    const Relation relation = m_article.relations().value(path.relation);
    const auto isEnd = [&relation](AnnotationId id) {
        return id && (relation.fromAnnotation == id || relation.toAnnotation == id);
    };
    return isEnd(m_state.current) || isEnd(m_state.raised);
}

void ArticlePainter::paintRelations(QPainter &painter) const
{
    for (const RelationPath &path : m_state.relations) {
        if (path.attribution) {
            paintAttribution(painter, path);
            continue;
        }
        const bool strong = isStrong(path);
        const QColor ink = strong ? m_colors.text : m_colors.muted;
        painter.setPen(QPen(ink, (strong ? 0.9 : 0.6) * m_unit));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path.line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPolygon(path.arrow);
    }
    QList<QRectF> taken;
    for (const RelationPath &path : m_state.relations) {
        if (path.relation)
            paintType(painter, path, taken);
    }
}

// On the line, where it covers no label and no other type.
void ArticlePainter::paintType(
    QPainter &painter, const RelationPath &path, QList<QRectF> &taken) const
{
    const QString type = m_article.relations().value(path.relation).type;
    const QFontMetricsF metrics(m_layout.style().labelFont());
    QRectF place(0, path.label.y() - metrics.height() / 2, metrics.horizontalAdvance(type) + 6,
        metrics.height());
    QList<QRectF> beside;
    for (const QRectF &other : std::as_const(taken)) {
        if (other.top() < place.bottom() && other.bottom() > place.top())
            beside.append(other);
    }
    const int block = m_layout.indexAtRow(qFloor(path.label.y()) + 2);
    const int line =
        m_layout.layout(block).lineAt(qFloor(path.label.y()) + 2 - m_layout.top(block));
    for (const ArticleLabel &label : labelsOf(m_layout, m_marks, block, line, line))
        beside.append(label.place);
    const auto middle = middleBeside(beside, path.label.x() - path.room / 2 - 3,
        path.label.x() + path.room / 2 + 3, place.width());
    const bool strong = isStrong(path);
    if (!middle && !strong)
        return; // the line alone tells; its type is told when an end is raised
    place.moveLeft(middle.value_or(path.label.x()) - place.width() / 2);
    taken.append(place);
    painter.setFont(m_layout.style().labelFont());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colors.base);
    painter.drawRoundedRect(place, 3, 3);
    painter.setPen(strong ? m_colors.text : m_colors.muted);
    painter.drawText(place, Qt::AlignCenter, type);
}

} // namespace Standoff
