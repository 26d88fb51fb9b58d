// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "typesetting/articlelayout.h"

#include <optional>

namespace Standoff {

// The steps of the caret. Left and Right are as seen on the screen: where a paragraph runs from
// right to left, Left goes on.
enum class CaretStep {
    Left,
    Right,
    WordLeft,
    WordRight,
    PreviousSentence,
    NextSentence,
    Up,
    Down,
    PreviousParagraph,
    NextParagraph,
    PageUp,
    PageDown,
    LineStart,
    LineEnd,
    Start,
    End,
};

// Where a step leads. Remembers the column from which steps up and down began.
class CaretMotion
{
public:
    // The offset after the step; the same one where there is no way to go. pageHeight in pixels.
    int moved(const ArticleLayout &layout, int offset, CaretStep step, int pageHeight);
    // The next vertical step begins anew: the caret was put elsewhere by other means.
    void forgetColumn() { m_column.reset(); }

private:
    int vertically(const ArticleLayout &layout, int offset, CaretStep step, int pageHeight);

    std::optional<qreal> m_column;
};

} // namespace Standoff
