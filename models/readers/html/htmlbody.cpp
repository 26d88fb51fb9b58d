// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmlbody.h"

#include "readers/html/htmlnames.h"
#include "readers/html/htmlvisible.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

bool isMarked(const HtmlTree &tree, int node, QStringView mark)
{
    const GumboTag tag = tree.tag(node);
    return tag == (mark == u"main" ? GUMBO_TAG_MAIN : GUMBO_TAG_ARTICLE)
        || tree.attribute(node, "role") == mark;
}

// Finds the part of a page that its article is in.
class BodySearch
{
public:
    BodySearch(const HtmlTree &tree, const std::vector<bool> &isOut, const HtmlMeasure &measure)
        : m_tree(tree)
        , m_isOut(isOut)
        , m_measure(measure)
    {
    }
    int body() const;

private:
    int mostProse(QStringView mark) const;
    int markedText() const;
    int smallestWith(double share, int from) const;
    int widened(int node, int within) const;

    const HtmlTree &m_tree;
    const std::vector<bool> &m_isOut;
    const HtmlMeasure &m_measure;
};

// Of the elements that have the mark, that with the most prose; -1 where none has half of what
// there is.
int BodySearch::mostProse(QStringView mark) const
{
    int best = -1;
    for (int i = 0; i < m_tree.size(); ++i) {
        if (m_isOut[size_t(i)])
            i = m_tree.end(i) - 1;
        else if (m_measure[i].prose > (best < 0 ? m_measure[0].prose / 2 : m_measure[best].prose)
            && isMarked(m_tree, i, mark))
            best = i;
    }
    return best;
}

// The smallest element with everything that is named or marked as the text of an article, where
// that is most of the prose; else -1.
int BodySearch::markedText() const
{
    int text = 0; // without links
    int first = -1;
    int last = -1;
    for (int i = 1; i < m_tree.size(); ++i) {
        if (m_isOut[size_t(i)]) {
            i = m_tree.end(i) - 1;
        } else if (m_measure[i].prose > 0 && htmlNaming(m_tree, i) == HtmlNaming::Body) {
            text += m_measure[i].text - m_measure[i].links;
            first = first < 0 ? i : first;
            last = i;
            i = m_tree.end(i) - 1;
        }
    }
    if (first < 0 || text * 2 <= m_measure[0].text - m_measure[0].links)
        return -1;
    while (!m_tree.isWithin(last, first))
        first = m_tree.parent(first);
    return first;
}

int BodySearch::smallestWith(double share, int from) const
{
    int smallest = from;
    for (int i = from + 1; i < m_tree.end(smallest); ++i) {
        if (isHtmlBlock(m_tree.tag(i)) && m_measure[i].prose >= m_measure[from].prose * share)
            smallest = i;
    }
    if (m_tree.tag(smallest) == GUMBO_TAG_P && smallest != from) // others may stand beside it
        smallest = m_tree.parent(smallest);
    return smallest;
}

// The element, or one around it where that adds prose that is not full of links, or notes.
int BodySearch::widened(int node, int within) const
{
    int widest = node;
    for (int at = node; at != within;) {
        const int outer = m_tree.parent(at);
        if (m_tree.tag(outer) == GUMBO_TAG_BODY || outer <= 0)
            break;
        const int prose = m_measure[outer].prose - m_measure[at].prose;
        const int text = m_measure[outer].text - m_measure[at].text;
        const int links = m_measure[outer].links - m_measure[at].links;
        if (prose > 0 && links * 4 > text)
            break;
        if (prose > 0 || (text > 0 && links * 4 <= text && within > 0))
            widest = outer;
        at = outer;
    }
    return widest;
}

int BodySearch::body() const
{
    constexpr double nearlyAll = 0.8;
    if (m_measure[0].prose == 0) { // all of it
        int body = 0;
        while (body + 1 < m_tree.size() && m_tree.tag(body) != GUMBO_TAG_BODY)
            ++body;
        return m_tree.tag(body) == GUMBO_TAG_BODY ? body : 0;
    }
    const int article = mostProse(u"article");
    const int frame = article >= 0 ? article : std::max(0, mostProse(u"main"));
    if (const int marked = markedText(); marked >= 0)
        return frame > 0 && m_tree.isWithin(marked, frame) ? widened(marked, frame) : marked;
    return widened(smallestWith(nearlyAll, frame), frame);
}

} // namespace

int htmlBody(const HtmlTree &tree, const std::vector<bool> &isOut, const HtmlMeasure &measure)
{
    return BodySearch(tree, isOut, measure).body();
}

} // namespace Standoff
