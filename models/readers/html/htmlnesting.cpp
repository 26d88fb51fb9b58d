// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmlnesting.h"

#include <algorithm>

namespace Standoff {

namespace {

using Tags = std::initializer_list<GumboTag>;

// The tags are those of the HTML standard, section 13.2.4.2 and the rules "in body".
constexpr Tags voidTags{GUMBO_TAG_AREA, GUMBO_TAG_BASE, GUMBO_TAG_BASEFONT, GUMBO_TAG_BGSOUND,
    GUMBO_TAG_BR, GUMBO_TAG_COL, GUMBO_TAG_EMBED, GUMBO_TAG_FRAME, GUMBO_TAG_HR, GUMBO_TAG_IMAGE,
    GUMBO_TAG_IMG, GUMBO_TAG_INPUT, GUMBO_TAG_KEYGEN, GUMBO_TAG_LINK, GUMBO_TAG_META,
    GUMBO_TAG_PARAM, GUMBO_TAG_SOURCE, GUMBO_TAG_TRACK, GUMBO_TAG_WBR};
constexpr Tags closingParagraphs{GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE, GUMBO_TAG_ASIDE,
    GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_CENTER, GUMBO_TAG_DD, GUMBO_TAG_DETAILS, GUMBO_TAG_DIALOG,
    GUMBO_TAG_DIR, GUMBO_TAG_DIV, GUMBO_TAG_DL, GUMBO_TAG_DT, GUMBO_TAG_FIELDSET,
    GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE, GUMBO_TAG_FOOTER, GUMBO_TAG_FORM, GUMBO_TAG_H1,
    GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6, GUMBO_TAG_HEADER,
    GUMBO_TAG_HGROUP, GUMBO_TAG_LI, GUMBO_TAG_LISTING, GUMBO_TAG_MAIN, GUMBO_TAG_MENU,
    GUMBO_TAG_NAV, GUMBO_TAG_OL, GUMBO_TAG_P, GUMBO_TAG_PRE, GUMBO_TAG_SECTION, GUMBO_TAG_SUMMARY,
    GUMBO_TAG_TABLE, GUMBO_TAG_UL};
// End tags outside of these do not reach into them.
constexpr Tags scopes{GUMBO_TAG_APPLET, GUMBO_TAG_CAPTION, GUMBO_TAG_MARQUEE, GUMBO_TAG_OBJECT,
    GUMBO_TAG_SELECT, GUMBO_TAG_TABLE, GUMBO_TAG_TD, GUMBO_TAG_TEMPLATE, GUMBO_TAG_TH};
constexpr Tags cells{GUMBO_TAG_CAPTION, GUMBO_TAG_TD, GUMBO_TAG_TH};
// What begins a new part of the innermost table.
constexpr Tags partsOfTables{GUMBO_TAG_CAPTION, GUMBO_TAG_COL, GUMBO_TAG_COLGROUP, GUMBO_TAG_TBODY,
    GUMBO_TAG_TD, GUMBO_TAG_TFOOT, GUMBO_TAG_TH, GUMBO_TAG_THEAD, GUMBO_TAG_TR};
// There is one of each, which is open until the end.
constexpr Tags frames{GUMBO_TAG_HTML, GUMBO_TAG_HEAD, GUMBO_TAG_BODY};

bool isOf(Tags tags, GumboTag tag)
{
    return std::ranges::find(tags, tag) != tags.end();
}

bool isSpecial(GumboTag tag)
{
    return isOf(closingParagraphs, tag) || isOf(scopes, tag) || tag == GUMBO_TAG_BUTTON
        || tag == GUMBO_TAG_NOSCRIPT || tag == GUMBO_TAG_FRAMESET;
}

} // namespace

bool HtmlNesting::isBlock(GumboTag tag)
{
    return isSpecial(tag);
}

bool isVoidHtml(GumboTag tag)
{
    return isOf(voidTags, tag);
}

// Takes off what is above the last element that is one of the tags, and that one too, when only
// elements are above it that may be passed.
template <typename MayPass>
bool HtmlNesting::closeLast(std::initializer_list<GumboTag> tags, MayPass &&mayPass)
{
    for (size_t i = m_open.size(); i-- > 0;) {
        if (isOf(tags, m_open[i])) {
            m_open.resize(i);
            return true;
        }
        if (!mayPass(m_open[i]))
            return false;
    }
    return false;
}

// The elements that end because another begins.
void HtmlNesting::closeBefore(GumboTag tag)
{
    const auto isInline = [](GumboTag open) { return !isSpecial(open); };
    const auto isOfItem = [](GumboTag open) { return !isSpecial(open) || open == GUMBO_TAG_P; };
    const auto isOfTable = [](GumboTag open) {
        return !isOf(cells, open) && open != GUMBO_TAG_TEMPLATE && open != GUMBO_TAG_SELECT;
    };
    const auto isInTable = [](GumboTag open) {
        return open != GUMBO_TAG_TEMPLATE && open != GUMBO_TAG_SELECT;
    };
    if (tag == GUMBO_TAG_TABLE && m_knowsTables)
        closeLast({GUMBO_TAG_TABLE}, isOfTable);
    else if (isOf(partsOfTables, tag) && closeLast({GUMBO_TAG_TABLE}, isInTable))
        m_open.push_back(GUMBO_TAG_TABLE);
    else if (tag == GUMBO_TAG_LI)
        closeLast({GUMBO_TAG_LI}, isOfItem);
    else if (tag == GUMBO_TAG_DD || tag == GUMBO_TAG_DT)
        closeLast({GUMBO_TAG_DD, GUMBO_TAG_DT}, isOfItem);
    else if ((tag == GUMBO_TAG_OPTION || tag == GUMBO_TAG_OPTGROUP) && !m_open.empty()
        && m_open.back() == GUMBO_TAG_OPTION)
        m_open.pop_back();
    if (isOf(closingParagraphs, tag))
        closeLast({GUMBO_TAG_P}, isInline);
}

// Within <select> the tags of tables are left out, or end it, as the parser finds itself in one or
// not. From then on what is in tables is taken as open.
bool HtmlNesting::isTrusted(GumboTag tag)
{
    if (tag != GUMBO_TAG_TABLE && !isOf(partsOfTables, tag))
        return true;
    m_knowsTables = m_knowsTables && std::ranges::find(m_open, GUMBO_TAG_SELECT) == m_open.end();
    return m_knowsTables;
}

bool HtmlNesting::open(GumboTag tag)
{
    if (!isTrusted(tag) && tag != GUMBO_TAG_TABLE)
        return true;
    if (isVoidHtml(tag) || isOf(frames, tag)) {
        closeBefore(tag);
        return true;
    }
    if (tag == GUMBO_TAG_A)
        close(tag);
    closeBefore(tag);
    if (isOf(partsOfTables, tag)) {
        const bool isInTable = !m_open.empty() && m_open.back() == GUMBO_TAG_TABLE;
        if (isInTable && isOf(cells, tag))
            m_open.push_back(tag);
        return true;
    }
    if (int(m_open.size()) >= (isSpecial(tag) ? most : mostInline)) {
        m_isTooDeep = true;
        return false;
    }
    m_open.push_back(tag);
    return true;
}

void HtmlNesting::close(GumboTag tag)
{
    if (!isTrusted(tag))
        return;
    const auto isInScope = [tag](GumboTag open) {
        return !isOf(scopes, open)
            || (isOf(scopes, tag) && open != GUMBO_TAG_TABLE && open != GUMBO_TAG_TEMPLATE
                && open != GUMBO_TAG_SELECT);
    };
    if (tag == GUMBO_TAG_FRAMESET) {
        closeLast({tag}, [](GumboTag) { return false; });
    } else if (tag == GUMBO_TAG_TEMPLATE) {
        closeLast({tag}, [](GumboTag) { return true; });
    } else if (tag == GUMBO_TAG_FORM || tag == GUMBO_TAG_A) { // what was opened in it stays open
        const auto found = std::find_if(m_open.rbegin(), m_open.rend(),
            [tag](GumboTag open) { return open == tag || isOf(scopes, open); });
        if (found != m_open.rend() && *found == tag)
            m_open.erase(std::prev(found.base()));
    } else if (tag == GUMBO_TAG_P) {
        closeLast(
            {tag}, [&](GumboTag open) { return isInScope(open) && open != GUMBO_TAG_BUTTON; });
    } else if (tag == GUMBO_TAG_LI) {
        closeLast({tag}, [&](GumboTag open) {
            return isInScope(open) && open != GUMBO_TAG_UL && open != GUMBO_TAG_OL;
        });
    } else if (tag == GUMBO_TAG_TR) {
        closeBefore(tag);
    } else if (isSpecial(tag) && tag != GUMBO_TAG_NOSCRIPT) {
        closeLast({tag}, isInScope);
    } else {
        closeLast({tag}, [](GumboTag open) { return !isSpecial(open); });
    }
}

} // namespace Standoff
