// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmlvisible.h"

#include "readers/html/htmlmeasure.h"
#include "readers/html/htmlnames.h"
#include "readers/translation.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr std::array blockTags{GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE, GUMBO_TAG_ASIDE,
    GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BODY, GUMBO_TAG_CAPTION, GUMBO_TAG_CENTER, GUMBO_TAG_DD,
    GUMBO_TAG_DETAILS, GUMBO_TAG_DIR, GUMBO_TAG_DIV, GUMBO_TAG_DL, GUMBO_TAG_DT, GUMBO_TAG_FIELDSET,
    GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE, GUMBO_TAG_FOOTER, GUMBO_TAG_FORM, GUMBO_TAG_H1,
    GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6, GUMBO_TAG_HEADER,
    GUMBO_TAG_HGROUP, GUMBO_TAG_HR, GUMBO_TAG_HTML, GUMBO_TAG_LEGEND, GUMBO_TAG_LI,
    GUMBO_TAG_LISTING, GUMBO_TAG_MAIN, GUMBO_TAG_MENU, GUMBO_TAG_NAV, GUMBO_TAG_OL, GUMBO_TAG_P,
    GUMBO_TAG_PLAINTEXT, GUMBO_TAG_PRE, GUMBO_TAG_SECTION, GUMBO_TAG_SUMMARY, GUMBO_TAG_TABLE,
    GUMBO_TAG_TBODY, GUMBO_TAG_TD, GUMBO_TAG_TFOOT, GUMBO_TAG_TH, GUMBO_TAG_THEAD, GUMBO_TAG_TR,
    GUMBO_TAG_UL, GUMBO_TAG_XMP};
constexpr std::array silentTags{GUMBO_TAG_APPLET, GUMBO_TAG_AUDIO, GUMBO_TAG_BUTTON,
    GUMBO_TAG_CANVAS, GUMBO_TAG_DATALIST, GUMBO_TAG_DEL, GUMBO_TAG_EMBED, GUMBO_TAG_HEAD,
    GUMBO_TAG_IFRAME, GUMBO_TAG_INPUT, GUMBO_TAG_MAP, GUMBO_TAG_NOEMBED, GUMBO_TAG_NOFRAMES,
    GUMBO_TAG_OBJECT, GUMBO_TAG_RP, GUMBO_TAG_RT, GUMBO_TAG_SCRIPT, GUMBO_TAG_SELECT,
    GUMBO_TAG_STYLE, GUMBO_TAG_SVG, GUMBO_TAG_TEMPLATE, GUMBO_TAG_TEXTAREA, GUMBO_TAG_TITLE,
    GUMBO_TAG_VIDEO};

bool isIn(const auto &tags, GumboTag tag)
{
    return std::ranges::find(tags, tag) != std::ranges::end(tags);
}

// "aria-hidden" only keeps screen readers from the element: from an icon, a second copy of what is
// said, or all of a page that a dialog is open over. Of what has prose, only menus and dialogs are
// not shown. O(1): few nodes are looked at.
bool isHiddenCopy(const HtmlTree &tree, int node)
{
    constexpr int mostNodes = 300; // more is no icon
    if (tree.attribute(node, "aria-hidden") != "true"_L1)
        return false;
    const QString role = tree.attribute(node, "role").toLower();
    if (role == "dialog"_L1 || role == "alertdialog"_L1 || role == "menu"_L1
        || tree.tag(node) == GUMBO_TAG_NAV
        || hasHtmlName(tree, node,
            {"modal"_L1, "dialog"_L1, "popup"_L1, "menu"_L1, "nav"_L1, "drawer"_L1, "offcanvas"_L1,
                "lightbox"_L1, "tooltip"_L1, "dropdown"_L1, "overlay"_L1, "cookie"_L1,
                "consent"_L1}))
        return true;
    int length = 0;
    for (int i = node; i < tree.end(node);) {
        if (i - node > mostNodes)
            return false;
        if (tree.isText(i))
            length += lengthOfText(tree.text(i));
        if (length >= HtmlMeasure::shortestProse)
            return false;
        const bool isPassed = tree.tag(i) == GUMBO_TAG_A || isIn(silentTags, tree.tag(i));
        i = isPassed ? tree.end(i) : i + 1;
    }
    return true;
}

} // namespace

int struckOut(const HtmlTree &tree, int first, int last)
{
    int passages = 0;
    for (int i = first; i < last; ++i) {
        if (tree.tag(i) != GUMBO_TAG_DEL)
            continue;
        passages += !tree.textWithin(i).isEmpty();
        i = tree.end(i) - 1;
    }
    return passages;
}

void noteStruckOut(int passages, QStringList &remarks)
{
    if (passages > 0) {
        remarks.append(Readers::tr(
            "%Ln passage(s) that the page strikes out are left out", nullptr, passages));
    }
}

bool isHtmlBlock(GumboTag tag)
{
    return isIn(blockTags, tag);
}

bool showsNoText(const HtmlTree &tree, int node, bool withHidden)
{
    if (tree.isText(node))
        return false;
    if (isIn(silentTags, tree.tag(node)))
        return true;
    if (withHidden)
        return false;
    if (tree.tag(node) == GUMBO_TAG_NOSCRIPT || tree.hasAttribute(node, "hidden")
        || isHiddenCopy(tree, node))
        return true;
    if (tree.hasAttribute(node, "style")) {
        static const QRegularExpression hiding(
            uR"((?:display\s*:\s*none|visibility\s*:\s*hidden)\b)"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (hiding.match(tree.attribute(node, "style")).hasMatch())
            return true;
    }
    const QStringList classes = tree.words(node, "class");
    return std::ranges::any_of(
        std::array{"is-hidden"_L1, "visually-hidden"_L1, "visuallyhidden"_L1, "sr-only"_L1,
            "screen-reader-text"_L1, "offscreen"_L1, "off-screen"_L1},
        [&](QLatin1StringView name) { return classes.contains(name); });
}

} // namespace Standoff
