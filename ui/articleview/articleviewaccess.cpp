// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

// What a screen reader asks of the view.

#include "articleview/articleview_p.h"
#include "articleview/spokenunits.h"

namespace Standoff {

void ArticleView::goTo(int anchor, int caret)
{
    select(anchor, caret);
    followCaret();
    reveal({d->anchor, d->caret});
}

TextRange ArticleView::lineAt(int offset)
{
    const ArticleText &text = d->layout.text();
    if (d->layout.isEmpty())
        return {0, text.size()};
    const auto moved = [this](int from, CaretStep step) {
        return CaretMotion().moved(d->layout, from, step, 0);
    };
    const int index = text.paragraphAt(offset);
    const TextRange paragraph = text.paragraphs()[index].range;
    offset = std::clamp(offset, paragraph.begin, paragraph.end);
    TextRange line{moved(offset, CaretStep::LineStart), moved(offset, CaretStep::LineEnd)};
    while (line.end < paragraph.end && moved(line.end, CaretStep::LineStart) == line.begin)
        ++line.end; // the white space at which it was broken
    if (line.end == paragraph.end) {
        const bool last = index + 1 == text.paragraphCount();
        line.end = last ? text.size() : text.paragraphs()[index + 1].range.begin;
    }
    if (index == 0 && line.begin == paragraph.begin)
        line.begin = 0;
    if (d->scroll.settle()) // what had to be laid out may have moved everything
        updateAll();
    return line;
}

QRect ArticleView::characterRectangle(int offset) const
{
    const TextRange seen = visibleRange();
    if (d->layout.isEmpty() || offset < seen.begin || offset > seen.end)
        return {};
    QRectF rectangle;
    for (const QRectF &part :
        d->layout.rectangles(spokenUnit(d->layout.text(), offset, SpokenUnit::Grapheme)))
        rectangle |= part;
    if (rectangle.isNull()) // between paragraphs, or white space at which a line was broken
        rectangle = d->layout.caretRectangle(offset);
    return rectangle.translated(origin()).toAlignedRect();
}

void ArticleView::setLanguage(const QString &language)
{
    d->language = language;
}

void ArticleView::setRecordNames(const RecordNames &names)
{
    d->recordNames = names;
}

SpokenAttributes ArticleView::spokenAttributes() const
{
    Q_ASSERT(d->article);
    return {*d->article, d->marks.styles(), d->colors, d->recordNames, d->language};
}

} // namespace Standoff
