// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/html/htmltree.h"

namespace Standoff {

// How much text there is: its letters without spaces. Ideographs and syllables say as much as three
// letters.
int lengthOfText(QStringView text);
// Its letters and digits without case, by which texts are compared.
QString lettersIn(QStringView text);

// How much text, prose and links each element of a page holds. Text belongs to the nearest block
// around it; a block is prose when it is as long as a sentence and not mostly links.
class HtmlMeasure
{
public:
    static constexpr int shortestProse = 80;

    struct Part
    {
        int text = 0; // as lengthOfText() has it
        int links = 0; // of the text, that in links
        int prose = 0; // of the text, that in blocks of prose
        int blocks = 0; // of prose
        int linkCount = 0;
        int fields = 0; // to write into
        int ownText = 0; // of the text, what belongs to no block within it
        int ownLinks = 0;
    };

    // Elements that are out count for nothing. O(nodes).
    HtmlMeasure(const HtmlTree &tree, const std::vector<bool> &isOut);
    const Part &operator[](int node) const { return m_parts[size_t(node)]; }

private:
    std::vector<Part> m_parts;
};

} // namespace Standoff
