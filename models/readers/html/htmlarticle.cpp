// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmlarticle.h"

#include "readers/html/htmlbeside.h"
#include "readers/html/htmlblocks.h"
#include "readers/html/htmlhead.h"
#include "readers/html/htmlleads.h"
#include "readers/html/htmlnames.h"
#include "readers/html/htmlvisible.h"
#include "readers/translation.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

bool isHeadingTag(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

std::vector<bool> silentParts(const HtmlTree &tree, bool withHidden)
{
    std::vector<bool> isOut(size_t(tree.size()));
    for (int i = 0; i < tree.size(); ++i) {
        isOut[size_t(i)] = showsNoText(tree, i, withHidden);
        if (isOut[size_t(i)])
            i = tree.end(i) - 1;
    }
    return isOut;
}

// The heading that is the headline; -1 where there is none.
int headlineOf(const HtmlTree &tree, const std::vector<bool> &isOut, const HtmlMeasure &measure,
    const QStringList &titles)
{
    constexpr qsizetype shortest = 4; // letters that are one by chance
    constexpr qsizetype longest = 1000; // of a title that headings are compared with
    QStringList wanted;
    for (const QString &title : titles)
        wanted.append(lettersIn(title.first(std::min(longest, title.size()))));
    const auto isShorter = [](const QString &a, const QString &b) { return a.size() < b.size(); };
    int headline = -1;
    int best = 0; // 3: a title begins so ("A pact - The Daily"), 2: it has it in it, 1: an <h1>
    bool isProse = false;
    for (int i = 0; i < tree.size(); ++i) {
        if (isOut[size_t(i)]) {
            i = tree.end(i) - 1;
            continue;
        }
        isProse = isProse || (tree.tag(i) == GUMBO_TAG_P && measure[i].prose > 0);
        if (!isHeadingTag(tree.tag(i)) || tree.tag(i) > GUMBO_TAG_H3)
            continue;
        const QString letters = lettersIn(tree.textWithin(i));
        const bool isFirst = tree.tag(i) == GUMBO_TAG_H1;
        int rank = letters.isEmpty() || !isFirst ? 0 : 1;
        for (const QString &title : std::as_const(wanted)) {
            const auto &[shorter, longer] = std::minmax(letters, title, isShorter);
            if (shorter.size() >= shortest && longer.contains(shorter) && (isFirst || !isProse))
                rank = std::max(rank, longer.startsWith(shorter) ? 3 : 2);
        }
        const bool isNearer = rank == 1 && best == 1 && !isProse && measure[0].prose > 0;
        if (rank > best || isNearer) {
            best = rank;
            headline = i;
        }
    }
    return headline;
}

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

struct Way
{
    bool withNames = true;
    bool withHidden = false;
};

bool isOfText(const HtmlLine &line)
{
    return line.line.role == ParagraphRole::Body || line.line.role == ParagraphRole::Quote
        || line.line.role == ParagraphRole::ListItem;
}

// The language and direction that the element, or the nearest one around it, says it has.
void takeWriting(const HtmlTree &tree, int node, HtmlReading &reading)
{
    for (int i = node; i >= 0; i = tree.parent(i)) {
        for (const char *name : {"lang", "xml:lang"}) {
            if (reading.language.isEmpty())
                reading.language = tree.attribute(i, name).replace(u'_', u'-');
        }
        const QString direction = tree.attribute(i, "dir").toLower();
        if (reading.direction == Direction::Automatic && direction == "rtl"_L1)
            reading.direction = Direction::RightToLeft;
        else if (reading.direction == Direction::Automatic && direction == "ltr"_L1)
            reading.direction = Direction::LeftToRight;
    }
}

HtmlReading readingOf(
    const HtmlTree &tree, const QStringList &titles, const QString &byline, Way way)
{
    constexpr int manyLinks = 10;
    const std::vector<bool> silent = silentParts(tree, way.withHidden);
    const HtmlMeasure whole(tree, silent);
    const int headline = headlineOf(tree, silent, whole, titles);
    const HtmlBeside beside(tree, silent, headline, way.withNames);
    const std::vector<bool> &isOut = beside.isOut();
    const HtmlMeasure measure(tree, isOut);
    const HtmlMeasure dense(tree, beside.withoutTeasers());
    const bool isDense = dense[0].prose * 5 >= measure[0].prose;
    const int body = BodySearch(tree, isOut, isDense ? dense : measure).body();
    HtmlReading reading;
    takeWriting(tree, body, reading);
    reading.isIndex = whole[0].linkCount > manyLinks && (!isDense || measure[0].prose == 0);
    if (measure[0].prose == 0 && measure[0].links * 2 > measure[0].text)
        return reading;
    const bool isBefore = headline >= 0 && headline < body;
    const HtmlScope scope{isBefore ? headline : body, tree.end(body), headline,
        [&isOut](int node) { return isOut[size_t(node)]; }, way.withHidden};
    QList<HtmlLine> lines;
    for (const HtmlLine &line : htmlLines(tree, scope)) {
        if (tree.isWithin(line.node, body) || line.line.role != ParagraphRole::Body
            || lengthOfText(line.line.text) >= HtmlMeasure::shortestProse)
            lines.append(line);
    }
    lines = withHtmlHead(withoutHtmlLeads(std::move(lines)), byline);
    if (!std::ranges::any_of(lines, isOfText)) // a headline alone is no article
        return reading;
    for (const HtmlLine &line : std::as_const(lines)) {
        reading.lines.append(line.line);
        if (isOfText(line) && lengthOfText(line.line.text) >= HtmlMeasure::shortestProse)
            reading.prose += lengthOfText(line.line.text);
    }
    reading.byline = htmlBylineOf(lines);
    reading.published = htmlDateOf(lines);
    noteStruckOut(struckOut(tree, scope.first, scope.last), reading.remarks);
    const int boxes = whole[body].prose - measure[body].prose;
    if (boxes * 10 > measure[body].prose && measure[body].prose > 0)
        reading.percentInBoxes = int(qint64(boxes) * 100 / whole[body].prose);
    return reading;
}

// Letters of prose in all that the page shows.
int proseOf(const HtmlTree &tree)
{
    return HtmlMeasure(tree, silentParts(tree, false))[0].prose;
}

} // namespace

HtmlReading htmlArticle(const HtmlTree &tree, const QStringList &titles, const QString &byline)
{
    constexpr int shortArticle = 250; // letters, with which hardly any page is done
    HtmlReading reading = readingOf(tree, titles, byline, {});
    const int prose = proseOf(tree);
    const auto shareOf = [prose](const HtmlReading &read) {
        return prose > 0 ? std::min(1.0, double(read.prose) / prose) : 1.0;
    };
    reading.kept = shareOf(reading);
    if (reading.prose * 2 < prose) {
        HtmlReading nameless = readingOf(tree, titles, byline, {.withNames = false});
        if (reading.prose < shortArticle && nameless.prose > reading.prose * 4) {
            nameless.remarks.append(
                Readers::tr("text that the page marks as standing beside an article was read, too, "
                            "as hardly any "
                            "is left without it; look whether it is of the article"));
            nameless.isDoubtful = true;
            nameless.kept = shareOf(nameless);
            return nameless;
        }
        if (nameless.prose >= reading.prose * 3 / 2) {
            reading.remarks.append(Readers::tr("%1 % of the page's text is taken for the article; "
                                               "look whether some of it is missing")
                    .arg(qint64(reading.prose) * 100 / prose));
            reading.isDoubtful = true;
            return reading;
        }
    }
    if (reading.percentInBoxes > 0) {
        reading.remarks.append(Readers::tr("boxes within the article are left out, which have %1 % "
                                           "of its text; look whether they are of it")
                .arg(reading.percentInBoxes));
        reading.isDoubtful = true;
    }
    return reading;
}

HtmlReading hiddenHtmlArticle(
    const HtmlTree &tree, const QStringList &titles, const QString &byline)
{
    return readingOf(tree, titles, byline, {.withHidden = true});
}

} // namespace Standoff
