// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmlarticle.h"

#include "readers/html/htmlaside.h"
#include "readers/html/htmlblocks.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int shortestProse = 80; // as long as a sentence
constexpr double mostLinks = 0.5; // of the text of prose

// Ideographs and syllables say as much as three letters.
int lengthOf(const QString &text)
{
    int length = 0;
    for (const QChar c : text) {
        const bool isDense = c >= u'\u2e80' && c <= u'\ud7a3';
        length += c.isSpace() ? 0 : isDense ? 3 : 1;
    }
    return length;
}

// The letters and digits alone, to compare titles.
QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toCaseFolded();
    }
    return letters;
}

// What a page consists of, by its nodes.
class PageParts
{
public:
    PageParts(const HtmlTree &tree, const QStringList &titles);
    QList<RoleLine> lines() const;

private:
    struct Part
    {
        int text = 0; // length of all text in it, of that in links, and of prose
        int links = 0;
        int prose = 0;
        int linkCount = 0;
        bool isOut = false;
        bool holdsArticle = false; // what the page says is its article, or the headline
    };

    void weigh();
    void findHeadline(const QStringList &titles);
    void leaveOut();
    int mostProse(QStringView mark) const;
    int smallestWith(double share, int from) const;
    int body() const;
    bool isMarked(int node, QStringView mark) const;
    bool isHeading(int node) const;
    const Part &at(int node) const { return m_parts[size_t(node)]; }

    const HtmlTree &m_tree;
    std::vector<Part> m_parts;
    int m_headline = -1;
};

PageParts::PageParts(const HtmlTree &tree, const QStringList &titles)
    : m_tree(tree)
    , m_parts(size_t(tree.size()))
{
    for (int i = 0; i < tree.size(); i = m_parts[size_t(i)].isOut ? tree.end(i) : i + 1)
        m_parts[size_t(i)].isOut = showsNoText(tree, i);
    weigh();
    findHeadline(titles);
    leaveOut();
    weigh();
}

// Text belongs to the nearest block around it; what a block has in all decides if that is prose.
void PageParts::weigh()
{
    std::vector<int> block(m_parts.size());
    std::vector<bool> inLink(m_parts.size());
    for (Part &part : m_parts)
        part.text = part.links = part.prose = part.linkCount = 0;
    for (int i = 1; i < m_tree.size(); ++i) {
        if (at(i).isOut) {
            i = m_tree.end(i) - 1;
            continue;
        }
        const int parent = m_tree.parent(i);
        block[size_t(i)] = isHtmlBlock(m_tree.tag(i)) ? i : block[size_t(parent)];
        inLink[size_t(i)] = inLink[size_t(parent)] || m_tree.tag(i) == GUMBO_TAG_A;
        Part &own = m_parts[size_t(block[size_t(i)])];
        if (m_tree.isText(i)) {
            const int length = lengthOf(m_tree.text(i));
            own.text += length;
            own.links += inLink[size_t(i)] ? length : 0;
        } else if (m_tree.tag(i) == GUMBO_TAG_A) {
            ++own.linkCount;
        }
    }
    for (Part &part : m_parts) {
        if (part.text >= shortestProse && part.links < part.text * mostLinks)
            part.prose = part.text;
    }
    for (int i = m_tree.size() - 1; i > 0; --i) {
        Part &parent = m_parts[size_t(m_tree.parent(i))];
        parent.text += at(i).text;
        parent.links += at(i).links;
        parent.prose += at(i).prose;
        parent.linkCount += at(i).linkCount;
    }
}

bool PageParts::isHeading(int node) const
{
    return m_tree.tag(node) >= GUMBO_TAG_H1 && m_tree.tag(node) <= GUMBO_TAG_H6;
}

void PageParts::findHeadline(const QStringList &titles)
{
    constexpr qsizetype shortest = 4; // letters that are one by chance
    constexpr qsizetype longest = 1000; // of a title that headings are compared with
    QStringList wanted;
    for (const QString &title : titles)
        wanted.append(lettersOf(title.first(std::min(longest, title.size()))));
    const auto isShorter = [](const QString &a, const QString &b) { return a.size() < b.size(); };
    int best = 0; // 3: a title begins so ("A pact - The Daily"), 2: it has it in it, 1: an <h1>
    bool isProse = false;
    for (int i = 0; i < m_tree.size(); ++i) {
        if (at(i).isOut) {
            i = m_tree.end(i) - 1;
            continue;
        }
        isProse = isProse || (m_tree.tag(i) == GUMBO_TAG_P && at(i).prose > 0);
        if (!isHeading(i) || m_tree.tag(i) > GUMBO_TAG_H3)
            continue;
        const QString letters = lettersOf(m_tree.textWithin(i));
        const bool isFirst = m_tree.tag(i) == GUMBO_TAG_H1;
        int rank = letters.isEmpty() || !isFirst ? 0 : 1;
        for (const QString &title : std::as_const(wanted)) {
            const auto &[shorter, longer] = std::minmax(letters, title, isShorter);
            if (shorter.size() >= shortest && longer.contains(shorter) && (isFirst || !isProse))
                rank = std::max(rank, longer.startsWith(shorter) ? 3 : 2);
        }
        const bool isNearer = rank == 1 && best == 1 && !isProse && at(0).prose > 0;
        if (rank > best || isNearer) {
            best = rank;
            m_headline = i;
        }
    }
}

bool PageParts::isMarked(int node, QStringView mark) const
{
    const GumboTag tag = m_tree.tag(node);
    if (mark == u"article" || mark == u"main") {
        return tag == (mark == u"main" ? GUMBO_TAG_MAIN : GUMBO_TAG_ARTICLE)
            || m_tree.attribute(node, "role") == mark;
    }
    return m_tree.words(node, "itemprop").contains(mark)
        || m_tree.words(node, "property").contains(mark);
}

void PageParts::leaveOut()
{
    bool isKnown = m_headline >= 0;
    for (int i = m_tree.size() - 1; i > 0; --i) {
        Part &part = m_parts[size_t(i)];
        part.holdsArticle = part.holdsArticle || i == m_headline
            || (part.prose > 0 && (isMarked(i, u"articlebody") || isMarked(i, u"main")));
        isKnown = isKnown || part.holdsArticle;
        if (part.holdsArticle)
            m_parts[size_t(m_tree.parent(i))].holdsArticle = true;
    }
    const int most = at(0).prose / 3; // of a page, that an aside has where nothing is known
    for (int i = 1; i < m_tree.size(); ++i) {
        Part &part = m_parts[size_t(i)];
        if (part.isOut || part.holdsArticle || (!isKnown && part.prose > most)) {
            i = part.isOut ? m_tree.end(i) - 1 : i;
            continue;
        }
        const GumboTag tag = m_tree.tag(i);
        const bool isList = tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_DL
            || tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_SECTION || tag == GUMBO_TAG_TABLE;
        const bool isOfLinks = isList && part.linkCount > 1 && part.links > part.text * 3 / 4;
        part.isOut = isOfLinks || isHtmlAside(m_tree, i);
        if (part.isOut)
            i = m_tree.end(i) - 1;
    }
}

// Of the elements that have the mark, that with the most prose; -1 where none has half of what
// there is.
int PageParts::mostProse(QStringView mark) const
{
    int best = -1;
    for (int i = 0; i < m_tree.size(); ++i) {
        if (at(i).isOut)
            i = m_tree.end(i) - 1;
        else if (at(i).prose > (best < 0 ? at(0).prose / 2 : at(best).prose) && isMarked(i, mark))
            best = i;
    }
    return best;
}

int PageParts::smallestWith(double share, int from) const
{
    int smallest = from;
    for (int i = from + 1; i < m_tree.end(smallest); ++i) {
        if (isHtmlBlock(m_tree.tag(i)) && at(i).prose >= at(from).prose * share)
            smallest = i;
    }
    return smallest;
}

int PageParts::body() const
{
    if (at(0).prose == 0)
        return 0;
    for (const QStringView mark : {u"articlebody", u"article"}) {
        if (const int marked = mostProse(mark); marked >= 0)
            return marked;
    }
    return smallestWith(0.8, std::max(0, mostProse(u"main")));
}

QList<RoleLine> PageParts::lines() const
{
    if (at(0).prose == 0 && at(0).links * 2 > at(0).text)
        return {};
    const int body = this->body();
    const bool isBefore = m_headline >= 0 && m_headline < body;
    const HtmlScope scope{isBefore ? m_headline : body, m_tree.end(body), m_headline,
        [this](int node) { return at(node).isOut; }};
    QList<RoleLine> lines;
    for (const HtmlLine &line : htmlLines(m_tree, scope)) {
        if (m_tree.isWithin(line.node, body) || line.line.role != ParagraphRole::Body
            || lengthOf(line.line.text) >= shortestProse)
            lines.append(line.line);
    }
    return lines;
}

} // namespace

QList<RoleLine> articleLines(const HtmlTree &tree, const QStringList &titles)
{
    return PageParts(tree, titles).lines();
}

} // namespace Standoff
