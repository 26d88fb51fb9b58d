// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmlarticle.h"

#include "readers/html/htmlbeside.h"
#include "readers/html/htmlblocks.h"
#include "readers/html/htmlbody.h"
#include "readers/html/htmlhead.h"
#include "readers/html/htmlleads.h"
#include "readers/html/htmlnames.h"
#include "readers/html/htmlvisible.h"
#include "readers/translation.h"

#include <algorithm>
#include <optional>
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

// Letters of blocks as long as a sentence, which may be several lines.
int proseOf(const QList<HtmlLine> &lines)
{
    int prose = 0;
    int block = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        block += isOfText(lines[i]) ? lengthOfText(lines[i].line.text) : 0;
        if (i + 1 == lines.size() || lines[i + 1].node != lines[i].node) {
            prose += block >= HtmlMeasure::shortestProse ? block : 0;
            block = 0;
        }
    }
    return prose;
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
    const int body = htmlBody(tree, isOut, isDense ? dense : measure);
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
    for (const HtmlLine &line : std::as_const(lines))
        reading.lines.append(line.line);
    reading.prose = proseOf(lines);
    reading.byline = htmlBylineOf(lines);
    reading.published = htmlDateOf(lines);
    noteStruckOut(struckOut(tree, scope.first, scope.last), reading.remarks);
    const int boxes = whole[body].prose - measure[body].prose;
    if (boxes * 10 > measure[body].prose && measure[body].prose > 0)
        reading.percentInBoxes = int(qint64(boxes) * 100 / whole[body].prose);
    return reading;
}

// Letters of prose in all that the page shows, or has.
int proseOf(const HtmlTree &tree, bool withHidden = false)
{
    return HtmlMeasure(tree, silentParts(tree, withHidden))[0].prose;
}

// Whether the text that one reading begins with is in another more than once.
bool isRepeatedIn(const HtmlReading &reading, const HtmlReading &other)
{
    const auto isLong = [](const RoleLine &line) {
        return lengthOfText(line.text) >= HtmlMeasure::shortestProse;
    };
    const auto first = std::ranges::find_if(reading.lines, isLong);
    if (first == reading.lines.end())
        return false;
    QString letters;
    for (const RoleLine &line : other.lines)
        letters += lettersIn(line.text);
    return letters.count(lettersIn(first->text)) > 1;
}

// A page may hide its article until a script shows it, or behind a wall: where what it shows is
// hardly anything beside what it hides, that is meant. A hidden copy of what is shown is not.
std::optional<HtmlReading> hiddenReading(const HtmlTree &tree, const QStringList &titles,
    const QString &byline, const HtmlReading &shown)
{
    constexpr int shortest = 250; // letters; a word to browsers without scripts has less
    constexpr int longestWall = 1'000;
    constexpr int times = 2;
    if (shown.prose > longestWall
        || proseOf(tree, true) < std::max(shortest, (times + 1) * shown.prose))
        return {};
    HtmlReading hidden = readingOf(tree, titles, byline, {.withHidden = true});
    if (hidden.prose < shortest || hidden.prose <= times * shown.prose
        || isRepeatedIn(shown, hidden))
        return {};
    return hidden;
}

} // namespace

HtmlReading htmlArticle(const HtmlTree &tree, const QStringList &titles, const QString &byline)
{
    constexpr int shortArticle = 250; // letters, with which hardly any page is done
    HtmlReading reading = readingOf(tree, titles, byline, {});
    if (auto hidden = hiddenReading(tree, titles, byline, reading)) {
        if (!reading.lines.isEmpty()) {
            hidden->isDoubtful = true;
            hidden->remarks.append(Readers::tr("The page hides most of its text, which was taken; "
                                               "check whether it is the article"));
        }
        return *std::move(hidden);
    }
    const int prose = proseOf(tree);
    const auto shareOf = [prose](const HtmlReading &read) {
        return prose > 0 ? std::min(1.0, double(read.prose) / prose) : 1.0;
    };
    reading.kept = shareOf(reading);
    if (reading.prose * 2 < prose) {
        HtmlReading nameless = readingOf(tree, titles, byline, {.withNames = false});
        if (reading.prose < shortArticle && nameless.prose > reading.prose * 4) {
            nameless.remarks.append(Readers::tr(
                "Text that the page marks as beside the article was read too, as hardly any is "
                "left without it; check whether it belongs to the article"));
            nameless.isDoubtful = true;
            nameless.kept = shareOf(nameless);
            return nameless;
        }
        if (nameless.prose >= reading.prose * 3 / 2) {
            reading.doubts.append(Readers::tr("%1% of the page's text is taken for the article; "
                                              "check whether some of it is missing")
                    .arg(qint64(reading.prose) * 100 / prose));
            return reading;
        }
    }
    if (reading.percentInBoxes > 0) {
        reading.doubts.append(Readers::tr("Boxes within the article with %1% of its text are left "
                                          "out; check whether they belong to it")
                .arg(reading.percentInBoxes));
    }
    return reading;
}

} // namespace Standoff
