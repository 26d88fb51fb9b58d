// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

// Painting, scrolling and what comes from the window system.

#include "articleview/articleview_p.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QPaintEvent>
#include <QWheelEvent>
#include <QtMath>

namespace Standoff {

namespace {
constexpr int fullTurn = 120; // of a wheel's notch, in eighths of a degree

// Pixels that rules, outlines and handles may stand out of their line.
int overhang(const ArticleLayout &layout)
{
    return qCeil(layout.style().em() / 2) + 2;
}

} // namespace

QPoint ArticleView::origin() const
{
    return {(viewport()->width() - d->layout.width()) / 2, -d->scroll.top()};
}

void ArticleView::relayout(const std::function<void()> &change)
{
    d->scroll.keepTopLine([&] {
        change();
        const ArticleStyle &style = d->layout.style();
        const qreal room = viewport()->width() - 2 * style.margin();
        d->layout.setWidth(qFloor(std::max(10 * style.em(), std::min(style.measure(), room))));
        d->layout.setHeaderHeight(d->header.height(style, d->layout.width()));
    });
    d->overview.invalidate();
    updateAll();
}

void ArticleView::resizeEvent(QResizeEvent *)
{
    const QRect seen = viewport()->geometry();
    const int width = ArticleOverview::stripWidth;
    d->overview.setGeometry(
        isRightToLeft() ? seen.left() - width : seen.right() + 1, seen.top(), width, seen.height());
    relayout([] { });
}

void ArticleView::scrollContentsBy(int, int dy)
{
    if (d->scroll.isSettling())
        return;
    const bool moved = d->scroll.follow();
    const auto [first, last] = d->scroll.visible();
    const int near = 3 * (last - first + 1);
    const int count = d->layout.count();
    if (count > 0) {
        d->marks.keepOnly({d->layout.block(std::clamp(first - near, 0, count - 1)).range.begin,
            d->layout.block(std::clamp(last + near, 0, count - 1)).range.end});
    }
    if (moved || std::abs(dy) >= viewport()->height())
        updateAll();
    else
        viewport()->scroll(0, dy);
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), d->colors.base);
    if (!d->article || d->layout.isEmpty()) {
        painter.setPen(d->colors.muted);
        painter.setFont(d->layout.style().metadataFont());
        painter.drawText(viewport()->rect().adjusted(20, 20, -20, -20),
            Qt::AlignCenter | Qt::TextWordWrap,
            d->article ? tr("This article has no text.")
                       : tr("Open an article to read and annotate it."));
        return;
    }
    painter.translate(origin());
    const int more = overhang(d->layout);
    const int top = event->rect().top() + d->scroll.top() - more;
    const int bottom = event->rect().bottom() + 1 + d->scroll.top() + more;
    if (top < d->layout.top(0)) {
        const bool rightToLeft = d->layout.layout(0).isRightToLeft();
        d->header.paint(painter, d->layout.style(), d->colors, d->layout.width(), rightToLeft);
    }
    d->state.relations = seenRelations();
    ArticlePainter(*d->article, d->layout, d->marks, d->colors, d->state)
        .paint(painter, top, bottom);
}

TextRange ArticleView::visibleRange() const
{
    const auto [first, last] = d->scroll.visible();
    if (first > last)
        return {};
    return {d->layout.block(first).range.begin, d->layout.block(last).range.end};
}

// The lines of what is visible of the range.
void ArticleView::updateRange(TextRange range)
{
    range = range.intersected(visibleRange());
    if (range.isEmpty())
        return;
    const int more = overhang(d->layout);
    const int top = qFloor(d->layout.lineRectangle(range.begin).top()) - more;
    const int bottom = qCeil(d->layout.lineRectangle(range.end - 1).bottom()) + more;
    viewport()->update(0, top - d->scroll.top(), viewport()->width(), bottom - top);
}

QRect ArticleView::caretRectangle() const
{
    const int width = qCeil(d->layout.style().em() / 5);
    const QRectF caret = d->layout.caretRectangle(d->caret).adjusted(-width, -1, width, 1);
    return caret.translated(origin()).toAlignedRect();
}

QList<QRect> ArticleView::rectanglesOf(TextRange range) const
{
    QList<QRect> rectangles;
    for (const QRectF &rectangle : d->layout.rectangles(range.intersected(visibleRange())))
        rectangles.append(rectangle.translated(origin()).toRect());
    return rectangles;
}

int ArticleView::heightOf(TextRange range) const
{
    if (range.isEmpty() || d->layout.isEmpty())
        return 0;
    const qreal top = d->layout.lineRectangle(range.begin).top();
    return qCeil(d->layout.lineRectangle(range.end - 1).bottom() - top);
}

int ArticleView::positionAt(QPoint point) const
{
    return d->layout.offsetAt(point - origin());
}

int ArticleView::graphemeAt(QPoint point) const
{
    return d->layout.graphemeAt(point - origin());
}

void ArticleView::showCaret(bool shown)
{
    d->state.caret = shown ? d->caret : -1;
    viewport()->update(caretRectangle());
}

void ArticleView::restartBlinking()
{
    showCaret(hasFocus());
    const int time = QApplication::cursorFlashTime();
    if (hasFocus() && time > 0)
        d->blink.start(time / 2);
    else
        d->blink.stop();
}

bool ArticleView::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        d->colors = ArticleColors(palette());
        d->hints.setColors(d->colors);
        d->overview.invalidate();
        updateAll();
    }
    if (event->type() == QEvent::FontChange) // what the desktop wants its texts in
        relayout([this] { d->layout.setStyle(ArticleStyle(d->typography)); });
    return QAbstractScrollArea::event(event);
}

void ArticleView::focusInEvent(QFocusEvent *)
{
    restartBlinking();
}

void ArticleView::focusOutEvent(QFocusEvent *)
{
    restartBlinking();
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    // Not passed on to the base class, which would scroll: what has no meaning here is for the
    // window.
    if (!d->article || !d->input.press(*event))
        event->ignore();
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    if (d->article && !d->layout.isEmpty())
        d->input.press(*event);
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (d->article && !d->layout.isEmpty())
        d->input.doubleClick(*event);
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    if (d->article && !d->layout.isEmpty())
        d->input.move(*event);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    d->input.release(*event);
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHoveredAnnotation({});
    return QAbstractScrollArea::viewportEvent(event);
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    emit contextMenuRequested(
        byMouse ? event->globalPos() : viewport()->mapToGlobal(caretRectangle().bottomLeft()));
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(zoom() * std::pow(1.1, qreal(event->angleDelta().y()) / fullTurn));
        event->accept();
        return;
    }
    if (const int pixels = event->pixelDelta().y())
        verticalScrollBar()->setValue(verticalScrollBar()->value() - pixels);
    else
        d->scroll.scrollBy(-event->angleDelta().y() * QApplication::wheelScrollLines()
            * verticalScrollBar()->singleStep() / fullTurn);
    event->accept();
}

} // namespace Standoff
