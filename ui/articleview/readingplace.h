// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

namespace Standoff {

// Where a person is in an article: the selection, and what is seen. Offsets in UTF-16 units.
struct ReadingPlace
{
    int anchor = 0; // the selection lies between it and the caret
    int caret = 0;
    int top = 0; // an offset in the line at the top
    int distance = 0; // from that line's top to the view's, in pixels

    bool operator==(const ReadingPlace &) const = default;
};

} // namespace Standoff
