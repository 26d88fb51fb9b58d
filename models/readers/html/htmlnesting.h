// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <gumbo.h>
#include <initializer_list>
#include <vector>

namespace Standoff {

// Which elements of a page are open, tag by tag, so that not too many are: gumbo looks through all
// that are open at nearly every tag. An element is taken as closed only where every parser closes
// it, so what is counted here is never less than what gumbo has open. O(open elements) a tag.
class HtmlNesting
{
public:
    static constexpr int most = 500; // browsers have 512
    // Of those that begin no block of their own, of which nothing is lost without them.
    static constexpr int mostInline = 200;

    // Whether the element may be opened; it then is.
    bool open(GumboTag tag);
    void close(GumboTag tag);
    static bool isBlock(GumboTag tag);
    bool isTooDeep() const { return m_isTooDeep; }

private:
    template <typename MayPass>
    bool closeLast(std::initializer_list<GumboTag> tags, MayPass &&mayPass);
    void closeBefore(GumboTag tag);
    bool isTrusted(GumboTag tag);

    std::vector<GumboTag> m_open;
    bool m_isTooDeep = false;
    bool m_knowsTables = true; // no table was met in a list of choices
};

// Has neither content nor an end tag.
bool isVoidHtml(GumboTag tag);

} // namespace Standoff
