// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

// How the current annotation is reshaped by its handles, relations are drawn and words are picked.

#include "articleview/articleview_p.h"

namespace Standoff {

std::optional<ArticleHandle> ArticleView::handleAt(QPoint point) const
{
    const Annotation *annotation = d->article ? d->article->find(d->state.current) : nullptr;
    if (!annotation)
        return {};
    const QList<TextRange> ranges = d->article->rangesOf(*annotation);
    return Standoff::handleAt(handlesOf(d->layout, ranges, visibleRange()), point - origin());
}

void ArticleView::dragHandle(const ArticleHandle &handle, QPoint point, bool byWord)
{
    const Annotation *annotation = d->article ? d->article->find(d->state.current) : nullptr;
    if (!annotation || handle.kind == ArticleHandle::Relation)
        return;
    const QList<TextRange> ranges = d->article->rangesOf(*annotation);
    if (handle.fragment >= ranges.size())
        return;
    d->state.reshaped = Standoff::reshaped(d->layout, ranges, handle, positionAt(point), byWord);
    updateAll();
}

void ArticleView::dropHandle()
{
    const QList<TextRange> ranges = std::exchange(d->state.reshaped, {});
    updateAll();
    if (!ranges.isEmpty())
        emit reshapeRequested(d->state.current, ranges);
}

void ArticleView::cancelHandle()
{
    d->state.reshaped.clear();
    d->link.reset();
    setHoveredAnnotation({});
    updateAll();
}

void ArticleView::dragLink(QPoint point)
{
    const Annotation *annotation = d->article ? d->article->find(d->state.current) : nullptr;
    if (!annotation)
        return;
    const QList<TextRange> ranges = d->article->rangesOf(*annotation);
    d->link = pathTo(d->layout, ranges.first(), point - QPointF(origin()));
    const int grapheme = graphemeAt(point);
    setHoveredAnnotation(grapheme < 0 ? AnnotationId() : annotationsAt(grapheme).value(0));
    updateAll();
}

void ArticleView::dropLink(QPoint point)
{
    const int grapheme = graphemeAt(point);
    const AnnotationId target = grapheme < 0 ? AnnotationId() : annotationsAt(grapheme).value(0);
    const AnnotationId from = d->state.current;
    cancelHandle();
    if (from && target && target != from)
        emit relationRequested(from, target);
}

void ArticleView::setCandidate(const std::optional<CandidateMark> &candidate)
{
    if (candidate == d->state.candidate)
        return;
    for (const auto &mark : {std::exchange(d->state.candidate, candidate), candidate}) {
        if (mark)
            updateRange(mark->range);
    }
    d->overview.setRing(candidate ? candidate->range.begin : -1);
}

void ArticleView::setPendingMarks(const QList<PendingMark> &places)
{
    for (const TextRange place : d->pending.set(places)) {
        d->marks.refresh(place);
        updateRange(place);
    }
}

void ArticleView::setProblemPlaces(const QList<TextRange> &places)
{
    d->overview.setProblems(places);
}

void ArticleView::setPicking(bool picking)
{
    d->picking = picking;
}

bool ArticleView::isPicking() const
{
    return d->picking;
}

QList<RelationPath> ArticleView::seenRelations() const
{
    const TextRange seen = visibleRange();
    QList<RelationPath> paths =
        shownPaths(*d->article, d->layout, d->marks, d->relations, d->attributions, seen);
    if (d->link)
        paths.append(*d->link);
    return paths;
}

QList<RelationId> ArticleView::relationsAt(QPoint point) const
{
    constexpr qreal reach = 4; // pixels
    QList<RelationId> found;
    if (!d->article)
        return found;
    const QPointF place = point - origin();
    const QRectF around(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach);
    for (const RelationPath &path : seenRelations()) {
        QPainterPathStroker stroker;
        stroker.setWidth(1);
        if (path.relation && stroker.createStroke(path.line).intersects(around))
            found.append(path.relation);
    }
    return found;
}

} // namespace Standoff
