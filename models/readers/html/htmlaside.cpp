// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmlaside.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The words of an element's class and id that say what is in it; "with-ads" says only that there
// are some.
bool isNamedAside(const HtmlTree &tree, int node)
{
    static const QSet<QString> asides{u"ad"_s, u"ads"_s, u"advert"_s, u"advertisement"_s,
        u"advertising"_s, u"banner"_s, u"breadcrumb"_s, u"breadcrumbs"_s, u"comments"_s,
        u"consent"_s, u"cookie"_s, u"cookies"_s, u"disqus"_s, u"footer"_s, u"gdpr"_s, u"login"_s,
        u"masthead"_s, u"menu"_s, u"modal"_s, u"nav"_s, u"navbar"_s, u"navigation"_s,
        u"newsletter"_s, u"outbrain"_s, u"overlay"_s, u"pagination"_s, u"popular"_s, u"popup"_s,
        u"promo"_s, u"promos"_s, u"recommendations"_s, u"recommended"_s, u"related"_s, u"share"_s,
        u"sharing"_s, u"sidebar"_s, u"signup"_s, u"skip"_s, u"social"_s, u"sponsor"_s,
        u"sponsored"_s, u"subscribe"_s, u"subscription"_s, u"taboola"_s, u"toolbar"_s,
        u"trending"_s};
    static const QSet<QString> withs{u"has"_s, u"is"_s, u"no"_s, u"non"_s, u"with"_s, u"without"_s};
    static const QRegularExpression between(uR"([^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z]))"_s);
    for (const char *attribute : {"class", "id"}) {
        for (const QString &name :
            tree.attribute(node, attribute).split(u' ', Qt::SkipEmptyParts)) {
            if (asides.contains(name.toLower()))
                return true;
            QString before;
            for (const QString &word : name.split(between, Qt::SkipEmptyParts)) {
                if (asides.contains(word.toLower()) && !withs.contains(before))
                    return true;
                before = word.toLower();
            }
        }
    }
    return false;
}

} // namespace

bool isHtmlAside(const HtmlTree &tree, int node)
{
    static const QSet<QString> roles{u"alert"_s, u"alertdialog"_s, u"banner"_s, u"complementary"_s,
        u"contentinfo"_s, u"dialog"_s, u"menu"_s, u"menubar"_s, u"navigation"_s, u"search"_s,
        u"tablist"_s, u"toolbar"_s};
    switch (tree.tag(node)) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_DIALOG:
    case GUMBO_TAG_MENU:
        return true;
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_TABLE:
        return roles.contains(tree.attribute(node, "role").toLower()) || isNamedAside(tree, node);
    default:
        return false;
    }
}

} // namespace Standoff
