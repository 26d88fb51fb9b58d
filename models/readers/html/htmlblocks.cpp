// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmlblocks.h"

#include "readers/html/htmlmeasure.h"
#include "readers/html/htmlroles.h"
#include "readers/html/htmlscripts.h"
#include "readers/html/htmlvisible.h"

#include <QLocale>
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

bool isCell(GumboTag tag)
{
    return tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
}

bool keepsSpace(GumboTag tag)
{
    return tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_LISTING || tag == GUMBO_TAG_XMP
        || tag == GUMBO_TAG_PLAINTEXT;
}

// Its cells are read as one line a row: there are several rows, and no tables, headings, lists or
// long texts in them.
bool hasData(const HtmlTree &tree, int table)
{
    constexpr std::array others{GUMBO_TAG_TABLE, GUMBO_TAG_ARTICLE, GUMBO_TAG_SECTION, GUMBO_TAG_UL,
        GUMBO_TAG_OL, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE, GUMBO_TAG_FIGURE, GUMBO_TAG_H1,
        GUMBO_TAG_H2, GUMBO_TAG_H3};
    constexpr qsizetype longestCell = 300;
    qsizetype length = 0;
    int rows = 0;
    for (int i = table + 1; i < tree.end(table); ++i) {
        if (contains(others, tree.tag(i)))
            return false;
        rows += tree.tag(i) == GUMBO_TAG_TR;
        if (isCell(tree.tag(i)))
            length = 0;
        else if (tree.isText(i))
            length += tree.text(i).simplified().size();
        if (length > longestCell)
            return false;
    }
    return rows > 1;
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
    bool isShort(int node, qsizetype most) const;
    const Open &here() const { return m_open.back(); }

    const HtmlTree &m_tree;
    const HtmlScope &m_scope;
    std::vector<Open> m_open;
    QList<HtmlLine> m_lines;
    std::pair<QString, QString> quotationMarks(int node) const;
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

// Whether the element has so much text at most; looks at a bounded number of nodes, as they nest.
bool BlockWalk::isShort(int node, qsizetype most) const
{
    constexpr int mostNodes = 300;
    if (m_tree.end(node) - node > mostNodes)
        return false;
    qsizetype length = 0;
    for (int i = node; i < m_tree.end(node) && length <= most; ++i)
        length += m_tree.isText(i) ? m_tree.text(i).simplified().size() : 0;
    return length <= most;
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
        ? isShort(node, longestByline)
        : isShort(m_tree.parent(node), longestByline / 2);
    const bool isOfHead = named && !m_hasText && isAlone;
    const bool isOfPicture = named == ParagraphRole::Credit
        || (named == ParagraphRole::Caption && isShort(node, longestCaption));
    return isOfHead || isOfPicture ? *named : outer;
}

void BlockWalk::enter(int node)
{
    const GumboTag tag = m_tree.tag(node);
    Open open = here();
    open.node = node;
    open.role = roleOf(node);
    // Who took the picture stands in the caption, but is not of it; who wrote, beside the date.
    open.isBlock = isHtmlBlock(tag) || (open.role != here().role && m_line.isEmpty())
        || open.role == ParagraphRole::Credit;
    open.isLink = open.isLink || tag == GUMBO_TAG_A;
    open.keepsSpace = here().keepsSpace || keepsSpace(tag);
    if (tag == GUMBO_TAG_TABLE)
        open.isData = hasData(m_tree, node);
    const bool isOfCell =
        open.isData && tag != GUMBO_TAG_TABLE && tag != GUMBO_TAG_TR && tag != GUMBO_TAG_CAPTION;
    if (isOfCell) {
        m_hasSpace = m_hasSpace || open.isBlock;
        open.isBlock = false;
    }
    if (open.isData && isCell(tag))
        addTab();
    if (tag == GUMBO_TAG_TR)
        m_isFirstCell = true;
    if (open.isBlock)
        endLine();
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
        ++m_quotations;
        addText(quotationMarks(node).first);
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
        addText(quotationMarks(here().node).second);
        --m_quotations;
    } else if (tag == GUMBO_TAG_SUB || isRaised(m_tree, here().node)) {
        endScript(tag);
    }
    m_open.pop_back();
}

// The marks of the language, for a quotation within none or another.
std::pair<QString, QString> BlockWalk::quotationMarks(int node) const
{
    QString language;
    for (int i = node; i >= 0 && language.isEmpty(); i = m_tree.parent(i))
        language = m_tree.attribute(i, "lang");
    const QLocale locale(language.isEmpty() ? u"en"_s : language.replace(u'-', u'_'));
    const QString marks = locale.quoteString(
        u"\n"_s, m_quotations % 2 == 1 ? QLocale::StandardQuotation : QLocale::AlternateQuotation);
    return {marks.section(u'\n', 0, 0), marks.section(u'\n', 1, 1)};
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
