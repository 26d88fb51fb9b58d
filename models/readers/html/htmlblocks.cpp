// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmlblocks.h"

#include "readers/html/htmldisplay.h"
#include "readers/html/htmlmeasure.h"
#include "readers/html/htmlnames.h"
#include "readers/html/htmlroles.h"
#include "readers/html/htmlscripts.h"
#include "readers/html/htmlvisible.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Longer than any that says who wrote the article, or when.
constexpr qsizetype longestByline = 160;
constexpr qsizetype longestCaption = 1000; // that an element is by its name

bool contains(const auto &values, const auto &value)
{
    return std::ranges::find(values, value) != std::ranges::end(values);
}

bool keepsSpace(GumboTag tag)
{
    return tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_LISTING || tag == GUMBO_TAG_XMP
        || tag == GUMBO_TAG_PLAINTEXT;
}

// A <sup>, or a reference to a note, which books set as one by their style sheet.
bool isRaised(const HtmlTree &tree, int node)
{
    const GumboTag tag = tree.tag(node);
    return tag == GUMBO_TAG_SUP
        || (tag == GUMBO_TAG_A
            && (tree.words(node, "epub:type").contains("noteref"_L1)
                || tree.words(node, "role").contains("doc-noteref"_L1)));
}

// What a headline is about, in the line above it.
bool isKicker(const HtmlTree &tree, int node)
{
    return tree.tag(node) == GUMBO_TAG_SPAN
        && hasHtmlName(tree, node, {"kicker"_L1, "eyebrow"_L1, "overline"_L1, "topline"_L1});
}

class BlockWalk
{
public:
    BlockWalk(const HtmlTree &tree, const HtmlScope &scope)
        : m_tree(tree)
        , m_scope(scope)
    {
    }
    QList<HtmlLine> lines();

private:
    struct Open
    {
        int node;
        ParagraphRole role; // of lines in it
        bool isBlock;
        bool keepsSpace;
        bool isData; // in a table of data
        bool isLink;
    };

    void enter(int node);
    void addOf(int node);
    void leave();
    void addText(const QString &text);
    void addTab();
    void endLine(bool keepBlank = false);
    ParagraphRole roleOf(int node);
    bool isBlock(int node);
    bool isAlone(int node);
    void noteSeam(int node);
    const Open &here() const { return m_open.back(); }

    const HtmlTree &m_tree;
    const HtmlScope &m_scope;
    std::vector<Open> m_open;
    QList<HtmlLine> m_lines;
    void endScript(GumboTag tag);

    QString m_line;
    int m_quotations = 0; // that are open
    qsizetype m_script = -1; // where in the line what is raised or lowered begins
    qsizetype m_raised = -1; // where what was raised last begins
    int m_links = 0; // letters of it
    bool m_hasSpace = false; // white space came that is written before the next word
    bool m_hasText = false; // of the article itself: its byline and date are done
    bool m_hasHeadline = false;
    bool m_isFirstCell = false;
    std::vector<bool> m_hasOwnText; // of each element; empty until it is asked
    int m_left = -1; // the element that was left last
    bool m_isAtSeam = false; // an element ended where the next one begins
};

QList<HtmlLine> BlockWalk::lines()
{
    m_open.push_back({0, ParagraphRole::Body, true, false, false, false});
    for (int i = 0; i < m_scope.last;) {
        while (m_open.size() > 1 && i >= m_tree.end(here().node))
            leave();
        const bool isBefore = m_tree.end(i) <= m_scope.first;
        if (isBefore || showsNoText(m_tree, i, m_scope.withHidden)
            || (m_scope.isLeftOut && m_scope.isLeftOut(i))) {
            i = m_tree.end(i);
            continue;
        }
        if (m_tree.isText(i))
            addText(m_tree.text(i));
        else
            enter(i);
        ++i;
    }
    endLine();
    return std::move(m_lines);
}

ParagraphRole BlockWalk::roleOf(int node)
{
    const GumboTag tag = m_tree.tag(node);
    if (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6) {
        const bool isHeadline = m_scope.headline >= 0 ? node == m_scope.headline
                                                      : !m_hasHeadline && tag == GUMBO_TAG_H1;
        m_hasHeadline = m_hasHeadline || isHeadline;
        return isHeadline ? ParagraphRole::Headline : ParagraphRole::Heading;
    }
    if (const auto role = htmlRoleOfTag(tag))
        return *role;
    const ParagraphRole outer = here().role;
    if (outer == ParagraphRole::Caption && (tag == GUMBO_TAG_TABLE || keepsSpace(tag)))
        return ParagraphRole::Body; // what the figure is
    if (outer != ParagraphRole::Body && outer != ParagraphRole::Caption
        && outer != ParagraphRole::ListItem)
        return outer;
    const auto named = htmlRoleOfNames(m_tree, node);
    // A name in a sentence is a link, too.
    const bool isAlone = isHtmlBlock(tag) || tag == GUMBO_TAG_TIME
        ? isShortHtml(m_tree, node, longestByline)
        : isShortHtml(m_tree, m_tree.parent(node), longestByline / 2);
    const bool isOfHead = named && !m_hasText && isAlone;
    const bool isOfPicture = named == ParagraphRole::Credit
        || (named == ParagraphRole::Caption && isShortHtml(m_tree, node, longestCaption));
    return isOfHead || isOfPicture ? *named : outer;
}

// Whether the element is a line of its own: by the style that it is written with, else by what it
// is. One of no standard is if it stands where paragraphs do, beside others like it.
bool BlockWalk::isBlock(int node)
{
    switch (htmlDisplayOf(m_tree, node)) {
    case HtmlDisplay::Block:
        return true;
    case HtmlDisplay::Inline:
        return false;
    case HtmlDisplay::Usual:
        break;
    }
    const GumboTag tag = m_tree.tag(node);
    if (isHtmlBlock(tag))
        return true;
    const bool isOfHead =
        here().role == ParagraphRole::Headline || here().role == ParagraphRole::Heading;
    if (isOfHead && isKicker(m_tree, node))
        return true;
    return m_tree.hasAttribute(node, "data-element") && isAlone(node);
}

// Whether no text stands beside the element in the block that it is in.
bool BlockWalk::isAlone(int node)
{
    const int parent = m_tree.parent(node);
    const GumboTag tag = m_tree.tag(parent);
    const bool mayHoldBlocks =
        tag != GUMBO_TAG_P && tag != GUMBO_TAG_LI && !(tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6);
    if (!here().isBlock || !mayHoldBlocks)
        return false;
    if (m_hasOwnText.empty())
        m_hasOwnText = htmlOwnText(m_tree);
    return !m_hasOwnText[size_t(parent)];
}

// Style sheets part what stands side by side: "<span>Built</span><span>1931</span>".
void BlockWalk::noteSeam(int node)
{
    constexpr std::array parted{GUMBO_TAG_SPAN, GUMBO_TAG_A, GUMBO_TAG_TIME, GUMBO_TAG_LABEL};
    m_isAtSeam = m_isAtSeam
        || (m_left >= 0 && m_tree.end(m_left) == node && !here().keepsSpace
            && m_tree.parent(m_left) == m_tree.parent(node) && contains(parted, m_tree.tag(node))
            && contains(parted, m_tree.tag(m_left)));
}

void BlockWalk::enter(int node)
{
    const GumboTag tag = m_tree.tag(node);
    Open open = here();
    open.node = node;
    open.role = roleOf(node);
    // Who took the picture stands in the caption, but is not of it; who wrote, beside the date.
    if (open.role == ParagraphRole::Headline && isKicker(m_tree, node))
        open.role = ParagraphRole::Heading;
    open.isBlock = isBlock(node) || (open.role != here().role && m_line.isEmpty())
        || open.role == ParagraphRole::Credit;
    open.isLink = open.isLink || tag == GUMBO_TAG_A;
    open.keepsSpace = here().keepsSpace || keepsSpace(tag);
    if (tag == GUMBO_TAG_TABLE)
        open.isData = isHtmlDataTable(m_tree, node);
    const bool isOfCell =
        open.isData && tag != GUMBO_TAG_TABLE && tag != GUMBO_TAG_TR && tag != GUMBO_TAG_CAPTION;
    if (isOfCell) {
        m_hasSpace = m_hasSpace || open.isBlock;
        open.isBlock = false;
    }
    if (open.isData && isHtmlCell(tag))
        addTab();
    if (tag == GUMBO_TAG_TR)
        m_isFirstCell = true;
    if (open.isBlock)
        endLine();
    else
        noteSeam(node);
    m_open.push_back(open);
    addOf(node);
}

// What an element shows by itself.
void BlockWalk::addOf(int node)
{
    const GumboTag tag = m_tree.tag(node);
    if (tag == GUMBO_TAG_BR) {
        if (here().isData || here().role == ParagraphRole::Headline
            || here().role == ParagraphRole::Heading)
            m_hasSpace = true;
        else
            endLine(here().keepsSpace);
    } else if (tag == GUMBO_TAG_IMG) {
        const QStringList classes = m_tree.words(node, "class");
        if (classes.contains("emoji"_L1) || classes.contains("wp-smiley"_L1))
            addText(m_tree.attribute(node, "alt"));
    } else if (tag == GUMBO_TAG_Q) {
        addText(htmlQuotationMarks(m_tree, node, m_quotations++).first);
    } else if (tag == GUMBO_TAG_SUB || isRaised(m_tree, node)) {
        m_script = m_line.size() + (m_hasSpace && !m_line.isEmpty() ? 1 : 0);
    }
}

void BlockWalk::leave()
{
    const GumboTag tag = m_tree.tag(here().node);
    if (here().isBlock)
        endLine();
    else if (here().isData && isHtmlBlock(tag))
        m_hasSpace = true;
    if (tag == GUMBO_TAG_Q) {
        addText(htmlQuotationMarks(m_tree, here().node, --m_quotations).second);
    } else if (tag == GUMBO_TAG_SUB || isRaised(m_tree, here().node)) {
        endScript(tag);
    }
    m_left = here().node;
    m_open.pop_back();
}

// What is raised or lowered says so where the figures would be others without it.
void BlockWalk::endScript(GumboTag tag)
{
    if (m_script < 0 || m_script > m_line.size())
        return;
    const bool isLowered = tag == GUMBO_TAG_SUB;
    QString written =
        isLowered ? withLowered(m_line, m_script, m_raised) : withRaised(m_line, m_script);
    m_raised = isLowered ? -1 : m_script;
    m_line = std::move(written);
    m_script = -1;
}

void BlockWalk::addTab()
{
    if (!m_isFirstCell)
        m_line += u'\t';
    m_isFirstCell = false;
    m_hasSpace = false;
}

void BlockWalk::addText(const QString &text)
{
    if (std::exchange(m_isAtSeam, false) && !m_hasSpace)
        m_hasSpace = isHtmlSeam(m_line, text);
    for (const QChar c : text) {
        const bool isSpace = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
        if (here().keepsSpace && c == u'\n') {
            endLine(true);
        } else if (isSpace && !here().keepsSpace) {
            m_hasSpace = true;
        } else {
            if (m_hasSpace && !m_line.isEmpty() && !m_line.endsWith(u'\t'))
                m_line += u' ';
            m_hasSpace = false;
            m_line += c;
            m_links += here().isLink ? lengthOfText(QStringView(&c, 1)) : 0;
        }
    }
}

void BlockWalk::endLine(bool keepBlank)
{
    m_hasSpace = false;
    const bool isBlank = QStringView(m_line).trimmed().isEmpty();
    if (!isBlank || keepBlank) {
        while (m_line.endsWith(u' ') || m_line.endsWith(u'\t'))
            m_line.chop(1);
        m_lines.append({{m_line, here().role}, here().node, m_links});
        m_hasText =
            m_hasText || (here().role == ParagraphRole::Body && m_line.size() > longestByline / 2);
    }
    m_line.clear();
    m_script = m_raised = -1;
    m_links = 0;
    m_isAtSeam = false;
}

} // namespace

QList<HtmlLine> htmlLines(const HtmlTree &tree, const HtmlScope &scope)
{
    return BlockWalk(tree, scope).lines();
}

Result<QList<RoleLine>> linesOfHtml(const QString &html, QStringList &remarks)
{
    return HtmlTree::parse(html, remarks).transform([&remarks](const HtmlTree &tree) {
        QList<RoleLine> lines;
        noteStruckOut(struckOut(tree, 0, tree.size()), remarks);
        for (const HtmlLine &line : htmlLines(tree, {.last = tree.size(), .isLeftOut = {}}))
            lines.append(line.line);
        return lines;
    });
}

} // namespace Standoff
