// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/articleview.h"
#include "articleview/articleview_p.h"

// How the text looks, and what is found in it.

namespace Standoff {

namespace {

constexpr qreal zoomStep = 1.1;
constexpr qreal leastZoom = 0.5;
constexpr qreal greatestZoom = 4;
constexpr qreal leastSpacing = 0.8;
constexpr qreal greatestSpacing = 2.5;

} // namespace

const Typography &ArticleView::typography() const
{
    return d->typography;
}

void ArticleView::setTypography(const Typography &typography)
{
    if (typography == d->typography)
        return;
    d->typography = typography;
    d->typography.zoom = std::clamp(typography.zoom, leastZoom, greatestZoom);
    d->typography.lineSpacing = std::clamp(typography.lineSpacing, leastSpacing, greatestSpacing);
    relayout([this] { d->layout.setStyle(ArticleStyle(d->typography)); });
    emit zoomChanged(d->typography.zoom);
}

void ArticleView::setInvisiblesShown(bool shown)
{
    d->state.invisibles = shown;
    updateAll();
}

qreal ArticleView::zoom() const
{
    return d->typography.zoom;
}

void ArticleView::setZoom(qreal zoom)
{
    Typography typography = d->typography;
    typography.zoom = std::clamp(zoom, leastZoom, greatestZoom);
    if (!qFuzzyCompare(typography.zoom, d->typography.zoom))
        setTypography(typography);
}

void ArticleView::zoomIn()
{
    setZoom(zoom() * zoomStep);
}

void ArticleView::zoomOut()
{
    setZoom(zoom() / zoomStep);
}

void ArticleView::resetZoom()
{
    setZoom(1);
}

void ArticleView::setFindText(const QString &text, FindFlags flags)
{
    if (const ArticleFind find{text, flags}; find != d->state.find) {
        d->state.find = find;
        d->overview.setFind(find);
        updateAll();
    }
}

bool ArticleView::findNext(const QString &text, FindFlags flags)
{
    setFindText(text, flags);
    const QString &string = d->layout.text().string();
    const auto hit = d->state.find.next(string, selection().end);
    return selectHit(hit ? hit : d->state.find.next(string, 0));
}

bool ArticleView::findPrevious(const QString &text, FindFlags flags)
{
    setFindText(text, flags);
    const QString &string = d->layout.text().string();
    const auto hit = d->state.find.previous(string, selection().begin);
    return selectHit(hit ? hit : d->state.find.previous(string, int(string.size())));
}

bool ArticleView::selectHit(std::optional<TextRange> hit)
{
    if (!hit)
        return false;
    setSelection(*hit);
    followCaret();
    reveal(*hit);
    return true;
}

} // namespace Standoff
