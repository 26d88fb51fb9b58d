// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmldisplay.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Standoff {

HtmlDisplay htmlDisplayOf(const HtmlTree &tree, int node)
{
    static const QRegularExpression display(
        uR"((?:^|[;\s])display\s*:\s*(block|flex|grid|flow-root|list-item|table|inline|contents)\s*(?:!important\s*)?(?:;|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!tree.hasAttribute(node, "style"))
        return HtmlDisplay::Usual;
    const auto match = display.match(tree.attribute(node, "style"));
    if (!match.hasMatch())
        return HtmlDisplay::Usual;
    const QString value = match.captured(1).toLower();
    const bool isInline = value == "inline"_L1 || value == "contents"_L1;
    return isInline ? HtmlDisplay::Inline : HtmlDisplay::Block;
}

bool isHtmlSeam(QStringView before, QStringView behind)
{
    if (before.size() < 2 || behind.isEmpty())
        return false;
    constexpr QStringView ends = u".!?…:;”»)";
    const QChar last = before.back();
    const QChar previous = before[before.size() - 2];
    const QChar first = behind.front();
    const bool isCapitalised = first.isUpper() && behind.size() > 1 && behind[1].isLower();
    if (ends.contains(last))
        return first.isUpper() || QStringView(u"“„«¿¡").contains(first);
    if (last.isLower() && previous.isLetter())
        return first.isUpper() || first.isDigit();
    const bool isShouted = last.isUpper() && previous.isUpper();
    return isCapitalised && (isShouted || (last.isDigit() && previous.isDigit()));
}

bool isHtmlCell(GumboTag tag)
{
    return tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
}

bool isHtmlDataTable(const HtmlTree &tree, int table)
{
    constexpr std::array others{GUMBO_TAG_TABLE, GUMBO_TAG_ARTICLE, GUMBO_TAG_SECTION, GUMBO_TAG_UL,
        GUMBO_TAG_OL, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE, GUMBO_TAG_FIGURE, GUMBO_TAG_H1,
        GUMBO_TAG_H2, GUMBO_TAG_H3};
    constexpr qsizetype longestCell = 300;
    qsizetype length = 0;
    int rows = 0;
    for (int i = table + 1; i < tree.end(table); ++i) {
        if (std::ranges::find(others, tree.tag(i)) != others.end())
            return false;
        rows += tree.tag(i) == GUMBO_TAG_TR;
        if (isHtmlCell(tree.tag(i)))
            length = 0;
        else if (tree.isText(i))
            length += tree.text(i).simplified().size();
        if (length > longestCell)
            return false;
    }
    return rows > 1;
}

bool isShortHtml(const HtmlTree &tree, int node, qsizetype most)
{
    constexpr int mostNodes = 300;
    if (tree.end(node) - node > mostNodes)
        return false;
    qsizetype length = 0;
    for (int i = node; i < tree.end(node) && length <= most; ++i)
        length += tree.isText(i) ? tree.text(i).simplified().size() : 0;
    return length <= most;
}

std::vector<bool> htmlOwnText(const HtmlTree &tree)
{
    std::vector<bool> has(size_t(tree.size()));
    for (int i = 1; i < tree.size(); ++i) {
        const auto parent = size_t(tree.parent(i));
        if (tree.isText(i) && !has[parent])
            has[parent] = !tree.text(i).trimmed().isEmpty();
    }
    return has;
}

std::pair<QString, QString> htmlQuotationMarks(const HtmlTree &tree, int node, int outer)
{
    QString language;
    for (int i = node; i >= 0 && language.isEmpty(); i = tree.parent(i))
        language = tree.attribute(i, "lang");
    const QLocale locale(language.isEmpty() ? u"en"_s : language.replace(u'-', u'_'));
    const QString marks = locale.quoteString(
        u"\n"_s, outer % 2 == 0 ? QLocale::StandardQuotation : QLocale::AlternateQuotation);
    return {marks.section(u'\n', 0, 0), marks.section(u'\n', 1, 1)};
}

} // namespace Standoff
