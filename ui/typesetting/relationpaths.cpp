// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/relationpaths.h"

#include "text/lanes.h"
#include "typesetting/articlelabels.h"

#include <QtMath>

namespace Standoff {

namespace {

constexpr int deepestLane = 4;

// Where a connector meets an annotation.
struct Foot
{
    QPointF top; // of the middle of its first line
    qreal height = 0; // at which the connector runs above that line
    bool seen = false; // else only `height` is told
};

// Above the middle of a word, or nearest to it where no label stands; above the labels where they
// take all of it.
QPointF topOf(const QRectF &word, const QList<ArticleLabel> &labels, qreal gap)
{
    QList<QRectF> taken;
    qreal above = word.top();
    for (const ArticleLabel &label : labels) {
        taken.append(label.place);
        if (label.place.left() < word.right() && label.place.right() > word.left())
            above = std::min(above, label.place.top());
    }
    const auto x = middleBeside(taken, word.left() - gap, word.right() + gap, 2 * gap);
    return x ? QPointF(*x, word.top()) : QPointF(word.center().x(), above);
}

// In the line in which the fragment begins, or ends; beside the labels of the marks, if any.
Foot footOf(const ArticleLayout &layout, const ArticleMarks *marks, TextRange fragment,
    TextRange visible, bool atEnd = false)
{
    const int offset = atEnd ? fragment.end - 1 : fragment.begin;
    const int index = layout.indexAt(offset);
    if (!visible.contains(offset)) {
        const bool above = offset < visible.begin;
        return {{}, qreal(above ? layout.top(index) : layout.bottom(index)), false};
    }
    const BlockLayout &lines = layout.layout(index);
    const int number = lines.lineOf(offset);
    const BlockLayout::Line &line = lines.lines()[number];
    QRectF box = atEnd ? layout.endEdge(fragment) : layout.beginEdge(fragment);
    for (const QRectF &piece : layout.rectangles(fragment.intersected(line.range)))
        box |= piece;
    QPointF top(box.center().x(), box.top());
    if (marks) {
        const qreal y = layout.top(index);
        top = topOf(box.translated(0, -y), labelsOf(layout, *marks, index, number, number),
                  layout.style().em() / 6)
            + QPointF(0, y);
    }
    return {top, layout.top(index) + line.top - 1, true};
}

TextRange firstFragment(const OpenArticle &article, AnnotationId id)
{
    return article.text().fromCodePoints(article.find(id)->fragments.first().range);
}

QPolygonF arrowAt(QPointF tip, qreal size)
{
    return {tip, tip + QPointF(-size * 0.5, -size), tip + QPointF(size * 0.5, -size)};
}

// Through the points, with rounded corners.
QPainterPath rounded(const QPolygonF &points, qreal radius)
{
    QPainterPath path(points.first());
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        const QLineF in(points[i], points[i - 1]);
        const QLineF out(points[i], points[i + 1]);
        const qreal r = std::min({radius, in.length() / 2, out.length() / 2});
        path.lineTo(in.length() > 0 ? in.pointAt(r / in.length()) : points[i]);
        path.quadTo(points[i], out.length() > 0 ? out.pointAt(r / out.length()) : points[i]);
    }
    path.lineTo(points.last());
    return path;
}

RelationPath connected(const ArticleLayout &layout, const Foot &from, const Foot &to, int lane)
{
    const qreal em = layout.style().em();
    const bool inOneLine = from.seen && to.seen && qFuzzyCompare(from.height, to.height);
    const bool mirrored =
        !layout.isEmpty() && layout.layout(layout.indexAtRow(qFloor(from.height))).isRightToLeft();
    const qreal distance = (0.5 + 0.5 * lane) * em;
    const qreal margin = mirrored ? -distance : layout.width() + distance;
    QPolygonF points;
    if (from.seen)
        points << from.top << QPointF(from.top.x(), from.height);
    if (!inOneLine)
        points << QPointF(margin, from.height) << QPointF(margin, to.height);
    if (to.seen)
        points << QPointF(to.top.x(), to.height) << to.top;
    RelationPath path;
    path.line = rounded(points, em / 4);
    if (to.seen)
        path.arrow = arrowAt(to.top, em / 4);
    const qreal other = inOneLine ? from.top.x() : margin;
    const qreal end = to.seen ? to.top.x() : from.top.x();
    path.label = {(other + end) / 2, to.seen ? to.height : from.height};
    path.room = std::abs(end - other) - em / 2;
    return path;
}

// What is connected: the first fragments of two annotations.
struct Link
{
    TextRange from;
    TextRange to;
};

QList<RelationPath> pathsOf(const ArticleLayout &layout, const ArticleMarks &marks,
    const QList<Link> &links, TextRange visible)
{
    QList<std::pair<Foot, Foot>> feet;
    QList<TextRange> rows;
    for (const Link &link : links) { // by the shortest way
        const bool onwards = link.from.end <= link.to.begin;
        const Foot from = footOf(layout, &marks, link.from, visible, onwards);
        const Foot to = footOf(layout, &marks, link.to, visible, link.to.end <= link.from.begin);
        const auto [top, bottom] = std::minmax(from.height, to.height);
        feet.append({from, to});
        rows.append({std::max(0, qFloor(top)), std::max(0, qCeil(bottom)) + 1});
    }
    const QList<int> lanes = assignLanes(rows);
    QList<RelationPath> paths;
    for (qsizetype i = 0; i < feet.size(); ++i) {
        paths.append(
            connected(layout, feet[i].first, feet[i].second, std::min(lanes[i], deepestLane)));
    }
    return paths;
}

} // namespace

void ArticleRelations::setArticle(const OpenArticle *article)
{
    m_article = article;
    m_spans.reset();
}

bool ArticleRelations::apply(const ChangeSet &changes)
{
    if (!m_article)
        return false;
    const auto isEnd = [this](AnnotationId id) {
        return std::ranges::any_of(m_article->relations(), [id](const Relation &relation) {
            return relation.fromAnnotation == id || relation.toAnnotation == id;
        });
    };
    const bool any = !changes.of<Relation>().isEmpty()
        || (!m_article->relations().isEmpty()
            && std::ranges::any_of(changes.of<Annotation>(),
                [&](const Change<Annotation> &change) { return isEnd(change.either().id); }));
    if (any)
        m_spans.reset();
    return any;
}

QList<RelationId> ArticleRelations::passing(TextRange range) const
{
    QList<RelationId> relations;
    if (!m_article || m_article->relations().isEmpty())
        return relations;
    if (!m_spans) {
        QList<IntervalIndex::Entry> entries;
        for (const Relation &relation : m_article->relations()) {
            const TextRange from = firstFragment(*m_article, relation.fromAnnotation);
            const TextRange to = firstFragment(*m_article, relation.toAnnotation);
            entries.append({from.united(to), relation.id.number});
        }
        m_spans.emplace();
        m_spans->assign(std::move(entries));
    }
    for (const IntervalIndex::Entry &entry : m_spans->intersecting(range))
        relations.append(RelationId{entry.key});
    return relations;
}

QList<RelationPath> relationPaths(const OpenArticle &article, const ArticleLayout &layout,
    const ArticleMarks &marks, const QList<RelationId> &relations, TextRange visible)
{
    QList<Link> links;
    for (const RelationId id : relations) {
        const Relation relation = article.relations().value(id);
        links.append({firstFragment(article, relation.fromAnnotation),
            firstFragment(article, relation.toAnnotation)});
    }
    QList<RelationPath> paths = pathsOf(layout, marks, links, visible);
    for (qsizetype i = 0; i < paths.size(); ++i)
        paths[i].relation = relations[i];
    return paths;
}

QList<RelationPath> attributionPaths(const OpenArticle &article, const ArticleLayout &layout,
    const ArticleMarks &marks, const QList<AttributionId> &attributions, TextRange visible)
{
    QList<Link> links;
    QList<AttributionId> ids; // of each link
    for (const AttributionId id : attributions) {
        const Attribution attribution = article.attributions().value(id);
        QList<AnnotationId> from = attribution.sources;
        if (attribution.cue) {
            for (const AnnotationId source : std::as_const(from))
                links.append(
                    {firstFragment(article, source), firstFragment(article, attribution.cue)});
            from = {attribution.cue};
        }
        for (const AnnotationId begin : std::as_const(from)) {
            for (const AnnotationId content : attribution.contents)
                links.append({firstFragment(article, begin), firstFragment(article, content)});
        }
        ids.resize(links.size(), id);
    }
    QList<RelationPath> paths = pathsOf(layout, marks, links, visible);
    for (qsizetype i = 0; i < paths.size(); ++i)
        paths[i].attribution = ids[i];
    return paths;
}

QList<RelationPath> shownPaths(const OpenArticle &article, const ArticleLayout &layout,
    const ArticleMarks &marks, const ArticleRelations &relations,
    const ArticleAttributions &attributions, TextRange visible)
{
    const auto isHidden = [&marks](AnnotationId id) { return !marks.isShown(id); };
    QList<RelationId> shownRelations = relations.passing(visible);
    shownRelations.removeIf([&](RelationId id) {
        const Relation relation = article.relations().value(id);
        return isHidden(relation.fromAnnotation) || isHidden(relation.toAnnotation);
    });
    QList<AttributionId> shownAttributions = attributions.passing(visible);
    shownAttributions.removeIf([&](AttributionId id) {
        return std::ranges::any_of(article.attributions().value(id).parts(), isHidden);
    });
    return relationPaths(article, layout, marks, shownRelations, visible)
        + attributionPaths(article, layout, marks, shownAttributions, visible);
}

RelationPath pathTo(const ArticleLayout &layout, TextRange fragment, QPointF point)
{
    const Foot from = footOf(layout, nullptr, fragment, fragment);
    RelationPath path;
    path.line.moveTo(from.top);
    path.line.cubicTo(QPointF(from.top.x(), from.height), point, point);
    path.arrow = arrowAt(point, layout.style().em() / 4);
    return path;
}

} // namespace Standoff
