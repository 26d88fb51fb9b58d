// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/articlescroll.h"

#include <QScopedValueRollback>
#include <QtMath>

namespace Standoff {

ArticleScroll::ArticleScroll(QAbstractScrollArea &area, ArticleLayout &layout)
    : m_area(area)
    , m_layout(layout)
    , m_bar(area.verticalScrollBar())
    , m_smooth(area.verticalScrollBar())
{
}

std::pair<int, int> ArticleScroll::visible() const
{
    if (m_layout.isEmpty())
        return {0, -1};
    return {m_layout.indexAtRow(top()), m_layout.indexAtRow(top() + viewHeight() - 1)};
}

// Best a block whose height is known: what is laid out above it then does not move it.
void ArticleScroll::chooseAnchor()
{
    const auto [first, last] = visible();
    m_anchor = first;
    for (int i = first; i <= last; ++i) {
        if (m_layout.isLaidOut(i)) {
            m_anchor = i;
            break;
        }
    }
    m_anchorTop = m_layout.isEmpty() ? 0 : m_layout.top(m_anchor);
}

void ArticleScroll::updateRange()
{
    m_bar->setPageStep(viewHeight());
    m_bar->setSingleStep(qCeil(m_layout.style().of(ParagraphRole::Body).lineHeight));
    m_bar->setRange(0, std::max(0, m_layout.height() - viewHeight()));
}

bool ArticleScroll::follow()
{
    chooseAnchor();
    return settle();
}

bool ArticleScroll::settle()
{
    if (m_settling)
        return false;
    const QScopedValueRollback settling(m_settling, true);
    bool moved = false;
    do {
        updateRange();
        if (m_layout.isEmpty())
            break;
        const int anchorTop = m_layout.top(m_anchor);
        if (anchorTop != m_anchorTop) {
            m_bar->setValue(m_bar->value() + anchorTop - m_anchorTop);
            m_anchorTop = anchorTop;
            moved = true;
        }
    } while (m_layout.layOut(top(), top() + viewHeight()));
    // What lies a few screens away is likely to be seen again.
    const auto [first, last] = visible();
    const int near = 3 * (last - first + 1);
    m_layout.keepOnly(first - near, last + near);
    return moved;
}

void ArticleScroll::toTop()
{
    m_smooth.stop();
    const QScopedValueRollback settling(m_settling, true);
    m_bar->setValue(0);
    m_anchor = 0;
    m_anchorTop = m_layout.isEmpty() ? 0 : m_layout.top(0);
}

std::pair<int, int> ArticleScroll::topLine() const
{
    if (top() == 0 || m_layout.isEmpty())
        return {0, 0};
    const int offset = m_layout.offsetAt({0, qreal(top())});
    return {offset, top() - qRound(m_layout.lineRectangle(offset).top())};
}

void ArticleScroll::setTopLine(int offset, int distance)
{
    m_smooth.stop();
    const bool atTop = offset == 0 && distance == 0;
    {
        const QScopedValueRollback settling(m_settling, true);
        const int line =
            atTop || m_layout.isEmpty() ? 0 : qRound(m_layout.lineRectangle(offset).top());
        updateRange();
        m_bar->setValue(line + distance);
    }
    chooseAnchor();
    settle();
}

void ArticleScroll::keepTopLine(const std::function<void()> &change)
{
    const auto [offset, distance] = topLine();
    change();
    setTopLine(offset, distance);
}

void ArticleScroll::reveal(int begin, int end)
{
    if (m_layout.isEmpty())
        return;
    QRectF lines = m_layout.lineRectangle(begin) | m_layout.lineRectangle(end);
    settle(); // what had to be laid out may have moved everything
    lines = m_layout.lineRectangle(begin) | m_layout.lineRectangle(end);
    const qreal margin = m_layout.style().em();
    if (lines.height() + 2 * margin > viewHeight())
        lines = m_layout.lineRectangle(end);
    int target = m_smooth.target();
    if (lines.top() - margin < target)
        target = qFloor(lines.top() - margin);
    else if (lines.bottom() + margin > target + viewHeight())
        target = qCeil(lines.bottom() + margin) - viewHeight();
    const int distance = target - top();
    if (std::abs(distance) <= viewHeight()) {
        if (target != m_smooth.target())
            m_smooth.scrollBy(target - m_smooth.target());
        return;
    }
    m_smooth.stop(); // too far to be followed by eye
    // Laying out what is there moves it, so it may take more than one attempt.
    for (int attempt = 0; attempt < 4; ++attempt) {
        m_bar->setValue(qRound(m_layout.lineRectangle(end).center().y()) - viewHeight() / 3);
        const QRectF line = m_layout.lineRectangle(end);
        if (top() <= line.top() && line.bottom() <= top() + viewHeight())
            break;
    }
}

} // namespace Standoff
