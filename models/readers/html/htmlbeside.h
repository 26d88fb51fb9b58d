// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/html/htmlmeasure.h"

namespace Standoff {

// Finds what stands beside the article of a page: navigation, teasers, forms, comments.
class HtmlBeside
{
public:
    // isOut has the elements that show no text. Without names, only what an element holds
    // counts; comments are known by theirs alone.
    HtmlBeside(const HtmlTree &tree, const std::vector<bool> &isOut, int headline, bool withNames);

    // For each node whether it, or what it is in, is left out. O(nodes).
    const std::vector<bool> &isOut() const { return m_isOut; }
    // Groups of teasers: at least three elements of one kind, each with a link as its heading and
    // little text. They may be an article's own where the page has no other text.
    std::vector<bool> withoutTeasers() const;

private:
    void findBefore();
    void leaveOut(int headline, bool withNames);
    bool isBeside(int node, int headline, bool withNames) const;
    bool isNamedOut(int node, int headline) const;
    bool isOfLinks(int node) const;
    bool isForm(int node) const;
    bool isAnnounced(int node) const;
    bool isAmidProse(int node) const;
    bool isTeaser(int node) const;
    bool isMuch(int node) const;

    const HtmlTree &m_tree;
    std::vector<bool> m_isOut;
    HtmlMeasure m_measure;
    std::vector<int> m_before; // the sibling before a node that is no text; -1 where there is none
    std::vector<int> m_behind;
    int m_marked = 0; // letters without links that what is marked as an article's text has
    std::vector<bool> m_holdsArticle; // its headline, or what is marked as its text
};

} // namespace Standoff
