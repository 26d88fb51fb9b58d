// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/articleview.h"

#include "articleview/accessibleevents.h"
#include "articleview/articleview_p.h"
#include "text/boundaries.h"
#include "typesetting/paper/markedhtml.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QStyle>

namespace Standoff {

ArticleView::ArticleView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<Private>(*this))
{
    new AccessibleEvents(*this);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // a bar that comes and goes moves the column
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setAccessibleName(tr("Article text"));
    setViewportMargins(0, 0, ArticleOverview::stripWidth, 0);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    d->colors = ArticleColors(palette());
    d->hints.setColors(d->colors);
    connect(&d->blink, &QTimer::timeout, this, [this] { showCaret(d->state.caret < 0); });
}

ArticleView::~ArticleView() = default;

void ArticleView::setArticle(const OpenArticle *article)
{
    const AnnotationId before = std::exchange(d->state.current, {});
    d->article = article;
    d->marks.setArticle(article);
    d->hints.clear();
    d->relations.setArticle(article);
    d->attributions.setArticle(article);
    d->state.raised = {};
    d->pending.set({});
    d->state.candidate.reset();
    d->state.reshaped.clear();
    d->followTogether();
    d->link.reset();
    d->layout.setText(article ? article->text() : ArticleText());
    d->anchor = d->caret = d->layout.snapped(0);
    d->state.selection = selection();
    showCaret(d->state.caret >= 0);
    d->motion.forgetColumn();
    d->scroll.toTop();
    d->overview.setArticle(article);
    relayout([] { });
    mirror();
    emit articleChanged();
    emit caretMoved();
    emit selectionChanged();
    if (before)
        emit currentAnnotationChanged({});
}

const OpenArticle *ArticleView::article() const
{
    return d->article;
}

void ArticleView::setMarkStyles(const MarkStyles &styles)
{
    d->marks.setStyles(styles);
    d->followTogether();
    d->overview.invalidate();
    updateAll();
}

void ArticleView::setAnnotator(AnnotatorId annotator)
{
    d->annotator = annotator;
}

void ArticleView::setReadingHints(ReadingHints *hints)
{
    d->hints.setFinder(hints);
    d->state.hints = hints ? &d->hints : nullptr;
    updateAll();
}

void ArticleView::setHeader(const QString &title, const QString &metadata)
{
    d->header = {title, metadata};
    setAccessibleDescription(title.isEmpty() ? metadata : title);
    relayout([] { });
}

void ArticleView::setTextDirection(Qt::LayoutDirection direction)
{
    relayout([this, direction] { d->layout.setDirection(direction); });
    mirror();
}

// The whole view runs as the article does: the scroll bar stands where lines end.
void ArticleView::mirror()
{
    const bool rightToLeft = !d->layout.isEmpty() && d->layout.layout(0).isRightToLeft();
    setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

void ArticleView::applyChanges(const ChangeSet &changes)
{
    if (!d->article)
        return;
    const VersionId version = d->article->version().id;
    for (const auto &change : changes.of<RoleMark>()) {
        if (change.either().version == version) {
            const int paragraph = change.either().paragraph;
            d->scroll.keepTopLine(
                [this, paragraph] { d->layout.setRole(d->article->text(), paragraph); });
            updateAll();
        }
    }
    QList<Change<Annotation>> ours;
    for (const auto &change : changes.of<Annotation>()) {
        if (change.either().version == version)
            ours.append(change);
    }
    if (!ours.isEmpty())
        d->overview.invalidate();
    const bool numbered = d->marks.apply(ours); // claims further down have other numbers
    const bool framed = d->attributions.apply(changes);
    if (framed || !ours.isEmpty())
        d->followTogether();
    if (d->relations.apply(changes) || framed || numbered)
        updateAll();
    if (d->state.raised && !d->article->find(d->state.raised))
        setHoveredAnnotation({});
    for (const auto &[before, after] : std::as_const(ours)) {
        for (const std::optional<Annotation> &annotation : {before, after}) {
            if (!annotation)
                continue;
            if (annotation->id == d->state.current
                || annotation->id == d->state.raised) // outlined, bridged
                updateRange(d->article->text().fromCodePoints(annotation->extent()));
            for (const TextRange range : d->article->rangesOf(*annotation)) {
                for (const TextRange changed : d->marks.refresh(range))
                    updateRange(changed);
            }
        }
        if (before && before->id == d->state.current && !d->article->find(d->state.current))
            setCurrentAnnotation({});
    }
    emit changesApplied(changes);
}

int ArticleView::caret() const
{
    return d->caret;
}

TextRange ArticleView::selection() const
{
    return {std::min(d->anchor, d->caret), std::max(d->anchor, d->caret)};
}

QString ArticleView::selectedText() const
{
    return d->article ? d->article->text().slice(selection()).toString() : QString();
}

void ArticleView::setCaret(int offset)
{
    select(offset, offset);
}

void ArticleView::setSelection(TextRange range)
{
    select(range.begin, range.end);
}

void ArticleView::select(int anchor, int caret)
{
    const TextRange before = selection();
    const int caretBefore = d->caret;
    viewport()->update(caretRectangle());
    d->anchor = d->layout.snapped(anchor);
    d->caret = d->layout.snapped(caret);
    d->state.selection = selection();
    d->motion.forgetColumn();
    if (const TextRange after = selection(); before != after) {
        // Of a selection that grows only what is new needs painting.
        updateRange({std::min(before.begin, after.begin), std::max(before.begin, after.begin)});
        updateRange({std::min(before.end, after.end), std::max(before.end, after.end)});
        emit selectionChanged();
    }
    restartBlinking();
    if (d->caret != caretBefore)
        emit caretMoved();
}

void ArticleView::moveCaret(CaretStep step, bool extend)
{
    const bool page = step == CaretStep::PageUp || step == CaretStep::PageDown;
    const int row = caretRectangle().top();
    CaretMotion motion = d->motion;
    const TextRange selected = selection();
    const bool lets = !extend && !selected.isEmpty(); // go of the selection, at that side of it
    if (lets && (step == CaretStep::Left || step == CaretStep::Right)) {
        const bool mirrored = d->layout.layout(d->layout.indexAt(d->caret)).isRightToLeft();
        const bool onwards = (step == CaretStep::Right) != mirrored;
        setCaret(onwards ? selected.end : selected.begin);
        followCaret();
        reveal({d->caret, d->caret});
        return;
    }
    const int caret = motion.moved(d->layout, d->caret, step,
        viewport()->height() - d->layout.lineRectangle(d->caret).height());
    select(extend ? d->anchor : caret, caret);
    d->motion = motion;
    followCaret();
    if (page)
        d->scroll.scrollBy(caretRectangle().top() - row);
    else
        reveal({d->caret, d->caret});
}

ReadingPlace ArticleView::place() const
{
    const auto [top, distance] = d->scroll.topLine();
    return {d->anchor, d->caret, top, distance};
}

void ArticleView::setPlace(const ReadingPlace &place)
{
    select(place.anchor, place.caret);
    d->scroll.setTopLine(place.top, place.distance);
    updateAll();
}

TextRange ArticleView::unitAt(int offset, TextUnit unit) const
{
    if (d->layout.isEmpty())
        return {};
    const ArticleText &text = d->layout.text();
    const int snapped = d->layout.snapped(offset);
    const TextRange block = d->layout.block(d->layout.indexAt(snapped)).range;
    const TextRange found = Standoff::unitAt(text.slice(block), snapped - block.begin, unit);
    return {block.begin + found.begin, block.begin + found.end};
}

void ArticleView::selectWordAtCaret()
{
    if (const TextRange word = wordAt(d->caret); !word.isEmpty())
        setSelection(word);
}

int ArticleView::currentParagraph() const
{
    return d->layout.text().paragraphAt(d->caret);
}

void ArticleView::copy() const
{
    if (!selection().isEmpty())
        QGuiApplication::clipboard()->setText(selectedText());
}

void ArticleView::copyMarked() const
{
    if (!d->article || selection().isEmpty())
        return;
    auto *data = new QMimeData;
    data->setHtml(markedHtml(*d->article, selection(), d->marks.styles()).html());
    data->setText(selectedText());
    QGuiApplication::clipboard()->setMimeData(data);
}

void ArticleView::reveal(TextRange range)
{
    d->scroll.reveal(range.begin, range.end);
}

} // namespace Standoff
