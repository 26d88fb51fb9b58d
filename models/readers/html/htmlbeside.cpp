// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmlbeside.h"

#include "readers/html/htmllabels.h"
#include "readers/html/htmlnames.h"
#include "readers/html/htmlvisible.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int longestTeaser = 600; // letters

bool isLinky(const HtmlMeasure::Part &part)
{
    return part.links * 2 > part.text || (part.linkCount > 1 && part.links * 3 > part.text);
}

} // namespace

HtmlBeside::HtmlBeside(
    const HtmlTree &tree, const std::vector<bool> &isOut, int headline, bool withNames)
    : m_tree(tree)
    , m_isOut(isOut)
    , m_measure(tree, isOut)
    , m_before(isOut.size(), -1)
    , m_behind(isOut.size(), -1)
    , m_holdsArticle(isOut.size())
{
    findBefore();
    leaveOut(headline, withNames);
}

void HtmlBeside::findBefore()
{
    std::vector<int> last(m_isOut.size(), -1);
    for (int i = 1; i < m_tree.size(); ++i) {
        if (m_tree.isText(i) || m_isOut[size_t(i)])
            continue;
        int &sibling = last[size_t(m_tree.parent(i))];
        m_before[size_t(i)] = sibling;
        if (sibling >= 0)
            m_behind[size_t(sibling)] = i;
        sibling = i;
    }
}

// It has so much of the page's prose that no name says what it is.
bool HtmlBeside::isMuch(int node) const
{
    const HtmlMeasure::Part &part = m_measure[node];
    return part.prose * 5 > m_measure[0].prose * 2 && (part.text - part.links) * 4 > m_marked;
}

bool HtmlBeside::isAmidProse(int node) const
{
    const auto hasProse = [this](int sibling) {
        return sibling >= 0 && m_measure[sibling].prose > 0 && !isLinky(m_measure[sibling]);
    };
    return hasProse(m_before[size_t(node)]) && hasProse(m_behind[size_t(node)]);
}

// The list that a text such as "The documents:" leads to.
bool HtmlBeside::isAnnounced(int node) const
{
    const int before = m_before[size_t(node)];
    if (before < 0 || isLinky(m_measure[before]))
        return false;
    for (int i = m_tree.end(before) - 1; i > before; --i) {
        const QString text = m_tree.isText(i) ? m_tree.text(i).simplified() : QString();
        if (!text.isEmpty())
            return (text.endsWith(u':') || text.endsWith(u'：'))
                && htmlLabelOf(text) != HtmlLabel::Whole;
    }
    return false;
}

bool HtmlBeside::isOfLinks(int node) const
{
    const HtmlMeasure::Part &part = m_measure[node];
    switch (m_tree.tag(node)) {
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_DL:
        return part.linkCount > 1 && part.links * 4 > part.text * 3 && !isAnnounced(node);
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_TABLE:
        return part.linkCount > 1 && part.links * 4 > part.text * 3;
    default:
        return false;
    }
}

// A field with what is said around it: "Get our newsletter in the morning."
bool HtmlBeside::isForm(int node) const
{
    constexpr int longestText = 400;
    const HtmlMeasure::Part &part = m_measure[node];
    return part.fields > 0 && part.blocks < 2 && part.text < longestText
        && (m_tree.tag(node) == GUMBO_TAG_DIV || m_tree.tag(node) == GUMBO_TAG_SECTION);
}

// An element whose name says that it is beside an article.
bool HtmlBeside::isNamedOut(int node, int headline) const
{
    const HtmlMeasure::Part &part = m_measure[node];
    const bool isText = part.blocks > 1 && part.links * 12 < part.text && part.fields == 0;
    switch (m_tree.tag(node)) {
    case GUMBO_TAG_HEADER: // of a section, or with the standfirst
        return headline < 0 || node < headline || isLinky(part);
    case GUMBO_TAG_FOOTER: // who is quoted
        return m_tree.tag(m_tree.parent(node)) != GUMBO_TAG_BLOCKQUOTE;
    default:
        return !(isText && isAmidProse(node));
    }
}

bool HtmlBeside::isBeside(int node, int headline, bool withNames) const
{
    if (m_holdsArticle[size_t(node)])
        return false;
    const HtmlMeasure::Part &part = m_measure[node];
    const bool isTag = m_tree.tag(node) == GUMBO_TAG_FOOTER || m_tree.tag(node) == GUMBO_TAG_NAV
        || m_tree.tag(node) == GUMBO_TAG_ASIDE;
    if ((isOfLinks(node) || isForm(node)) && !isMuch(node))
        return true;
    const HtmlNaming naming = htmlNaming(m_tree, node);
    switch (withNames || naming == HtmlNaming::Comments ? naming : HtmlNaming::Nothing) {
    case HtmlNaming::Nothing:
    case HtmlNaming::Body:
    case HtmlNaming::Notes:
        return false;
    case HtmlNaming::MaybeAside:
        return !isMuch(node)
            && (isLinky(part) || (part.fields > 0 && part.blocks < 2)
                || part.text < HtmlMeasure::shortestProse / 4);
    case HtmlNaming::Aside:
        return (part.prose == 0 || part.prose * 3 < m_measure[0].prose * 2)
            && (isTag || !isMuch(node)) && isNamedOut(node, headline);
    case HtmlNaming::Comments:
        return part.prose * 4 < m_measure[0].prose * 3
            || (headline >= 0 && m_measure[0].prose - part.prose >= 2 * HtmlMeasure::shortestProse);
    }
    return false;
}

void HtmlBeside::leaveOut(int headline, bool withNames)
{
    for (int i = m_tree.size() - 1; i > 0; --i) {
        const bool isMarked = m_measure[i].prose > 0 && htmlNaming(m_tree, i) == HtmlNaming::Body;
        if (isMarked)
            m_marked = std::max(m_marked, m_measure[i].text - m_measure[i].links);
        if (isMarked || m_holdsArticle[size_t(i)] || i == headline)
            m_holdsArticle[size_t(i)] = m_holdsArticle[size_t(m_tree.parent(i))] = true;
    }
    for (int i = 1; i < m_tree.size(); ++i) {
        if (!m_tree.isText(i) && !m_isOut[size_t(i)]) {
            if (withNames && htmlNaming(m_tree, i) == HtmlNaming::Notes) {
                i = m_tree.end(i) - 1;
                continue;
            }
            m_isOut[size_t(i)] = isBeside(i, headline, withNames);
        }
        if (m_isOut[size_t(i)])
            i = m_tree.end(i) - 1;
    }
}

// A block that is all link stands at its beginning, and a little text behind it at most.
bool HtmlBeside::isTeaser(int node) const
{
    const HtmlMeasure::Part &part = m_measure[node];
    if (part.links < 12 || part.text > longestTeaser || part.blocks > 2)
        return false;
    if (part.links * 2 > part.text)
        return true;
    for (int i = node + 1; i < m_tree.end(node); ++i) {
        if (m_measure[i].ownText > 0)
            return m_measure[i].ownLinks * 5 > m_measure[i].ownText * 4;
    }
    return false;
}

std::vector<bool> HtmlBeside::withoutTeasers() const
{
    constexpr int fewest = 3;
    std::vector<bool> isOut = m_isOut;
    std::vector<int> teasers(m_isOut.size()); // children that are
    std::vector<int> lengths(m_isOut.size());
    std::vector<bool> isTeaserAt(m_isOut.size());
    for (int i = m_tree.size() - 1; i > 0; --i) {
        if (m_tree.isText(i) || !isHtmlBlock(m_tree.tag(i)) || !isTeaser(i))
            continue;
        isTeaserAt[size_t(i)] = true;
        ++teasers[size_t(m_tree.parent(i))];
        lengths[size_t(m_tree.parent(i))] += m_measure[i].text;
    }
    for (int i = 1; i < m_tree.size(); ++i) {
        if (teasers[size_t(i)] >= fewest && lengths[size_t(i)] * 5 > m_measure[i].text * 4
            && !m_holdsArticle[size_t(i)])
            isOut[size_t(i)] = true;
        if (isOut[size_t(i)])
            i = m_tree.end(i) - 1;
    }
    return isOut;
}

} // namespace Standoff
