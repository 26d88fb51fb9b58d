// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

// How the caret goes from annotation to annotation.

#include "articleview/articleview_p.h"

namespace Standoff {

namespace {

using Entry = IntervalIndex::Entry;

// The next one in the order of the index, which has those that begin together one after the other.
std::optional<Entry> following(const IntervalIndex &index, const Entry &entry)
{
    const QList<Entry> here = index.intersecting({entry.range.begin, entry.range.begin + 1});
    const auto after = std::ranges::upper_bound(here, entry);
    return after != here.end() ? *after : index.firstFrom(entry.range.begin + 1);
}

std::optional<Entry> preceding(const IntervalIndex &index, const Entry &entry)
{
    const QList<Entry> here = index.intersecting({entry.range.begin, entry.range.begin + 1});
    const auto at = std::ranges::lower_bound(here, entry);
    if (at != here.begin() && std::prev(at)->range.begin == entry.range.begin)
        return *std::prev(at);
    return index.lastBefore(entry.range.begin);
}

// An annotation is visited at its first fragment.
bool isVisited(const OpenArticle &article, const ArticleMarks &marks, const Entry &entry)
{
    const Annotation *annotation = article.find(AnnotationId{entry.key});
    return annotation && marks.styles().shows(*annotation)
        && article.text().fromCodePoint(annotation->extent().begin) == entry.range.begin;
}

bool isJoined(const OpenArticle &article, AnnotationId id)
{
    return std::ranges::any_of(article.relations(), [id](const Relation &relation) {
        return relation.fromAnnotation == id || relation.toAnnotation == id;
    });
}

std::optional<Entry> firstEntry(const OpenArticle &article, AnnotationId id)
{
    const Annotation *annotation = article.find(id);
    if (!annotation)
        return {};
    return Entry{article.text().fromCodePoints(annotation->fragments.first().range), id.number};
}

} // namespace

std::pair<int, bool> ArticleView::Private::rankOf(const Entry &entry) const
{
    const Annotation *annotation = article->find(AnnotationId{entry.key});
    return {entry.range.length(), !annotation || annotation->annotator != annotator};
}

void ArticleView::Private::followTogether()
{
    state.together = attributions.partsWith(state.current) + attributions.partsWith(state.raised);
    state.together.removeIf([this](AnnotationId id) { return !marks.isShown(id); });
}

AnnotationId ArticleView::hoveredAnnotation() const
{
    return d->state.raised;
}

void ArticleView::setHoveredAnnotation(AnnotationId annotation)
{
    if (annotation == d->state.raised)
        return;
    d->state.raised = annotation;
    d->followTogether();
    updateAll(); // the others recede
    emit annotationHovered(annotation);
}

AnnotationId ArticleView::currentAnnotation() const
{
    return d->state.current;
}

void ArticleView::setCurrentAnnotation(AnnotationId annotation)
{
    if (annotation == d->state.current)
        return;
    d->state.reshaped.clear();
    for (const AnnotationId id : {std::exchange(d->state.current, annotation), annotation}) {
        const Annotation *found = d->article ? d->article->find(id) : nullptr;
        if (!found)
            continue;
        if (isJoined(*d->article, id) || !d->attributions.partsWith(id).isEmpty())
            updateAll(); // what stands out with it may be anywhere
        else
            updateRange(
                d->article->text().fromCodePoints(found->extent())); // fragments are bridged
    }
    d->followTogether();
    emit currentAnnotationChanged(annotation);
}

QList<AnnotationId> ArticleView::annotationsAt(int offset) const
{
    QList<AnnotationId> ids;
    if (!d->article)
        return ids;
    QList<Entry> entries = d->article->index().intersecting({offset, offset + 1});
    std::ranges::stable_sort(entries, {}, [this](const Entry &entry) { return d->rankOf(entry); });
    for (const Entry &entry : std::as_const(entries)) {
        if (d->marks.isShown(AnnotationId{entry.key}))
            ids.append(AnnotationId{entry.key});
    }
    return ids;
}

// The smallest annotation that holds the selection is the current one; the caret alone may also
// stand just behind it.
void ArticleView::followCaret()
{
    if (!d->article)
        return;
    const TextRange selected = selection();
    QList<Entry> entries =
        d->article->index().intersecting({std::max(0, selected.begin - 1), selected.end + 1});
    entries.removeIf([this, selected](const Entry &entry) {
        return selected.begin < entry.range.begin || entry.range.end < selected.end
            || !d->marks.isShown(AnnotationId{entry.key});
    });
    const auto smallest = std::ranges::min_element(entries, {}, [&](const Entry &entry) {
        return std::pair(entry.range.end == selected.begin, d->rankOf(entry));
    });
    setCurrentAnnotation(smallest == entries.end() ? AnnotationId() : AnnotationId{smallest->key});
}

void ArticleView::goToNextAnnotation()
{
    if (!d->article)
        return;
    const IntervalIndex &index = d->article->index();
    const std::optional<Entry> current = firstEntry(*d->article, d->state.current);
    const bool onCurrent = current && current->range.begin == d->caret;
    auto entry = onCurrent ? following(index, *current) : index.firstFrom(d->caret);
    while (entry && !isVisited(*d->article, d->marks, *entry))
        entry = following(index, *entry);
    if (entry)
        goToAnnotation(AnnotationId{entry->key});
}

void ArticleView::goToPreviousAnnotation()
{
    if (!d->article)
        return;
    const IntervalIndex &index = d->article->index();
    const std::optional<Entry> current = firstEntry(*d->article, d->state.current);
    const bool onCurrent = current && current->range.begin == d->caret;
    auto entry = onCurrent ? preceding(index, *current) : index.lastBefore(d->caret);
    while (entry && !isVisited(*d->article, d->marks, *entry))
        entry = preceding(index, *entry);
    if (entry)
        goToAnnotation(AnnotationId{entry->key});
}

void ArticleView::goToNextOverlapping()
{
    if (!d->article)
        return;
    const int before = std::max(0, d->caret - 1); // the caret may stand just behind them
    QList<AnnotationId> overlapping = annotationsAt(d->caret);
    if (!overlapping.contains(d->state.current))
        overlapping = annotationsAt(before);
    if (!overlapping.isEmpty())
        setCurrentAnnotation(
            overlapping[(overlapping.indexOf(d->state.current) + 1) % overlapping.size()]);
}

void ArticleView::goToAnnotation(AnnotationId annotation)
{
    const std::optional<Entry> entry =
        d->article ? firstEntry(*d->article, annotation) : std::nullopt;
    if (!entry)
        return;
    setCaret(entry->range.begin);
    setCurrentAnnotation(annotation);
    reveal({entry->range.end, entry->range.begin});
}

} // namespace Standoff
