// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/articletext.h"

#include <QList>

namespace Standoff {

// What stands between quotation marks. Offsets are UTF-16 units.
struct Quotation
{
    TextRange range; // from the opening mark to behind the closing one
    // What is quoted, without the marks: one range, or one for each paragraph where the quotation
    // runs over several, each of which begins with the opening mark again.
    QList<TextRange> words;
    int depth = 0; // in how many others it stands

    bool operator==(const Quotation &) const = default;
};

struct QuotationMarks
{
    QList<Quotation> quotations; // by place; an outer one before those within it
    QList<TextRange> unbalanced; // marks without their other half, by place
};

// Finds the quotations of a text by “ ” „ “ ” ” ‘ ’ ‚ ‘ « » » « ‹ › › ‹ 「」『』《》 " and ',
// nested in any way. Apostrophes and inches are no marks. What opens in a paragraph closes in it,
// unless the next one repeats the opening mark (in Spanish also »). A straight ' that has no other
// half may be anything and is not reported. O(n).
QuotationMarks findQuotations(const ArticleText &text);

} // namespace Standoff
