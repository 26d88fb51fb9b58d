// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmlroles.h"

#include "readers/html/htmlnames.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

std::optional<ParagraphRole> htmlRoleOfTag(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_BLOCKQUOTE:
        return ParagraphRole::Quote;
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
        return ParagraphRole::ListItem;
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_CAPTION:
        return ParagraphRole::Caption;
    default:
        return std::nullopt;
    }
}

std::optional<ParagraphRole> htmlRoleOfNames(const HtmlTree &tree, int node)
{
    static const QRegularExpression credit(
        uR"((?:^|[-_])(?:photo-?|image-?)?(?:credit|copyright|attribution|photographer)s?$)"_s);
    static const QRegularExpression byline(uR"((?:^|[-_])(?:byline|author-?names?)$)"_s);
    static const QRegularExpression dateline(
        uR"((?:^|[-_])(?:dateline|pub-?date|publish(?:ed)?-?(?:date|at|on)?|timestamp)$)"_s);
    const QStringList properties = tree.words(node, "itemprop") + tree.words(node, "property");
    const QStringList classes = tree.words(node, "class");
    const auto is = [&](const QRegularExpression &name, const QStringList &values) {
        return std::ranges::any_of(
            values, [&](const QString &value) { return name.match(value).hasMatch(); });
    };
    if (hasHtmlName(tree, node, {"credit"_L1, "credits"_L1}) || is(credit, classes)
        || properties.contains("copyrightholder"_L1))
        return ParagraphRole::Credit;
    if (hasHtmlName(tree, node, {"caption"_L1, "captions"_L1, "cutline"_L1}))
        return ParagraphRole::Caption;
    static const QRegularExpression profile(
        uR"(/(?:authors?|autor(?:en|es)?|auteurs?|staff|reporters?|journalists?)/)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool isProfile =
        tree.tag(node) == GUMBO_TAG_A && profile.match(tree.attribute(node, "href")).hasMatch();
    if (isProfile || hasHtmlName(tree, node, {"byline"_L1, "author"_L1, "authors"_L1})
        || is(byline, classes) || properties.contains("author"_L1)
        || tree.words(node, "rel").contains("author"_L1))
        return ParagraphRole::Byline;
    if (hasHtmlName(tree, node, {"date"_L1, "datetime"_L1, "timestamp"_L1}) || is(dateline, classes)
        || properties.contains("datepublished"_L1) || tree.tag(node) == GUMBO_TAG_TIME)
        return ParagraphRole::Dateline;
    return std::nullopt;
}

} // namespace Standoff
