// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/articlehandles.h"

#include "text/boundaries.h"

#include <QLineF>

namespace Standoff {

namespace {

constexpr qreal reach = 7; // pixels

int nearerWordEnd(const ArticleLayout &layout, int offset)
{
    const TextRange block = layout.block(layout.indexAt(offset)).range;
    const QStringView text = layout.text().slice(block);
    const int inside = std::clamp(offset - block.begin, 0, block.length());
    const TextRange word = unitAt(text, inside, TextUnit::Word);
    if (word.isEmpty())
        return offset;
    return block.begin + (inside - word.begin < word.end - inside ? word.begin : word.end);
}

// At the upper corner where the first line of the annotation ends: its label begins at the other.
QRectF relationHandle(const ArticleLayout &layout, TextRange fragment)
{
    const BlockLayout &lines = layout.layout(layout.indexAt(fragment.begin));
    const TextRange line = lines.lines()[lines.lineOf(fragment.begin)].range;
    QRectF box = layout.beginEdge(fragment);
    for (const QRectF &piece : layout.rectangles(fragment.intersected(line)))
        box |= piece;
    const qreal size = layout.style().em() / 3;
    const qreal x = lines.isRightToLeft() ? box.left() - size : box.right();
    return {x, box.top() - size, size, size};
}

} // namespace

QList<ArticleHandle> handlesOf(
    const ArticleLayout &layout, const QList<TextRange> &fragments, TextRange visible)
{
    QList<ArticleHandle> handles;
    for (int i = 0; i < fragments.size(); ++i) {
        const TextRange fragment = fragments[i];
        if (visible.contains(fragment.begin))
            handles.append({ArticleHandle::Begin, i, layout.beginEdge(fragment)});
        if (visible.contains(fragment.end - 1))
            handles.append({ArticleHandle::End, i, layout.endEdge(fragment)});
    }
    if (!fragments.isEmpty() && visible.contains(fragments.first().begin))
        handles.append({ArticleHandle::Relation, 0, relationHandle(layout, fragments.first())});
    return handles;
}

std::optional<ArticleHandle> handleAt(const QList<ArticleHandle> &handles, QPointF point)
{
    std::optional<ArticleHandle> nearest;
    qreal least = reach;
    for (const ArticleHandle &handle : handles) {
        const QPointF closest(std::clamp(point.x(), handle.place.left(), handle.place.right()),
            std::clamp(point.y(), handle.place.top(), handle.place.bottom()));
        const qreal distance = QLineF(closest, point).length();
        if (distance < least) {
            least = distance;
            nearest = handle;
        }
    }
    return nearest;
}

QList<TextRange> reshaped(const ArticleLayout &layout, QList<TextRange> fragments,
    const ArticleHandle &handle, int offset, bool byWord)
{
    Q_ASSERT(handle.kind != ArticleHandle::Relation);
    if (byWord)
        offset = nearerWordEnd(layout, offset);
    TextRange &fragment = fragments[handle.fragment];
    if (handle.kind == ArticleHandle::Begin) {
        const int least = handle.fragment > 0 ? fragments[handle.fragment - 1].end : 0;
        fragment.begin = layout.snapped(std::clamp(offset, least, fragment.end - 1));
    } else {
        const int most = handle.fragment + 1 < fragments.size()
            ? fragments[handle.fragment + 1].begin
            : layout.text().size();
        fragment.end = std::clamp(offset, fragment.begin + 1, most);
        if (layout.snapped(fragment.end) != fragment.end) // a whole letter at least
            fragment.end = layout.layout(layout.indexAt(fragment.end)).nextGrapheme(fragment.end);
    }
    return fragments;
}

} // namespace Standoff
