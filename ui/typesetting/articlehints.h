// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/articletext.h"
#include "typesetting/articlecolors.h"
#include "typesetting/blocklayout.h"
#include "typesetting/readinghints.h"

#include <QCache>
#include <array>
#include <optional>

namespace Standoff {

// The reading hints of an article as they are painted: found when a piece of text is painted first,
// and kept while it is likely to be painted again.
class ArticleHints
{
public:
    // nullptr: there are none. What finds them outlives its being set.
    void setFinder(ReadingHints *finder);
    // To be called when the text is another one.
    void clear();
    void setColors(const ArticleColors &colors);

    // In offsets of the text; the range is a paragraph, or a piece of a long one, with which its
    // quotations end. O(length) the first time.
    Hints of(const ArticleText &text, TextRange range) const;
    // Each has a contrast of 8 with the base, or that of the text where this has less.
    const QColor &ink(HintKind kind) const { return m_inks[size_t(kind)]; }
    // The one that stands out least from the base: what is readable in it is so in all of them.
    const QColor &weakestInk() const;

    // Draws the text of one line, with the painter's pen where there is no hint. What is in the
    // plain range has none.
    void drawLine(QPainter &painter, const BlockLayout &layout, int line, const Hints &hints,
        TextRange plain) const;

private:
    // A part of a line that is drawn in one ink.
    struct Part
    {
        std::optional<HintKind> kind;
        QList<QGlyphRun> letters;
    };
    using Parts = QList<Part>;

    static Parts partsOf(const BlockLayout &layout, int line, const Hints &hints, TextRange plain);
    static constexpr size_t kinds = size_t(HintKind::Attribution) + 1;
    static constexpr int kept = 500;
    static constexpr int keptLines = 1000;

    ReadingHints *m_finder = nullptr;
    ArticleColors m_colors;
    std::array<QColor, kinds> m_inks;
    mutable QCache<int, Hints> m_found{kept}; // by where the range begins
    mutable QCache<std::pair<quint64, int>, Parts> m_parts{keptLines}; // by layout and line
};

} // namespace Standoff
