// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "intake/pagelines.h"

#include "readers/rolelines.h"
#include "search/searchwords.h"

#include <QHash>
#include <algorithm>

namespace Standoff {

namespace {

constexpr qsizetype mostPlaces = 50; // of one line
constexpr qsizetype shortestProse = 80; // characters

QString keyOf(QStringView text)
{
    QString key;
    for (const QChar c : text) {
        if (!c.isSpace())
            key.append(c);
    }
    return key;
}

QString textOf(const ArticleText &text, int paragraph)
{
    return text.slice(text.paragraphs()[paragraph].range).toString();
}

// Ends of common sequences: by their length, the one that ends at the first line.
struct Link
{
    int paragraph = 0;
    int line = 0;
    int before = -1; // in the list of links
};

} // namespace

QList<PageLine> pageLines(const ArticleText &page, const ArticleText &article)
{
    QList<PageLine> lines;
    QHash<QString, QList<int>> places;
    for (int i = 0; i < page.paragraphCount(); ++i) {
        const QString text = textOf(page, i);
        const QString key = keyOf(text);
        if (key.isEmpty())
            continue;
        QList<int> &same = places[key];
        if (same.size() < mostPlaces)
            same.append(int(lines.size()));
        lines.append({text, page.paragraphs()[i].role, -1});
    }
    QList<Link> links;
    QList<int> ends; // of the sequence of each length, in the list of links
    for (int i = 0; i < article.paragraphCount(); ++i) {
        const QList<int> same = places.value(keyOf(textOf(article, i)));
        for (auto line = same.rbegin(); line != same.rend(); ++line) {
            const auto end = std::ranges::lower_bound(
                ends, *line, {}, [&links](int link) { return links[link].line; });
            const Link link{i, *line, end == ends.begin() ? -1 : *std::prev(end)};
            if (end == ends.end())
                ends.append(int(links.size()));
            else
                *end = int(links.size());
            links.append(link);
        }
    }
    for (int link = ends.isEmpty() ? -1 : ends.last(); link >= 0; link = links[link].before)
        lines[links[link].line].paragraph = links[link].paragraph;
    return lines;
}

QList<LeftOutRun> leftOutRuns(const QList<PageLine> &lines)
{
    QList<LeftOutRun> runs;
    int after = -1;
    for (int i = 0; i < lines.size(); ++i) {
        if (lines[i].paragraph >= 0) {
            after = lines[i].paragraph;
            continue;
        }
        LeftOutRun run{.first = i, .last = i, .words = 0, .after = after};
        bool hasProse = false;
        for (; run.last < lines.size() && lines[run.last].paragraph < 0; ++run.last) {
            const QString &text = lines[run.last].text;
            hasProse = hasProse || text.size() >= shortestProse;
            run.words += int(searchWords(text).size());
        }
        if (hasProse)
            runs.append(run);
        i = run.last - 1;
    }
    return runs;
}

qsizetype leftOutProse(const QList<PageLine> &lines)
{
    qsizetype size = 0;
    for (const PageLine &line : lines) {
        if (line.paragraph < 0 && line.text.size() >= shortestProse)
            size += line.text.size();
    }
    return size;
}

ArticleText withRun(const ArticleText &article, const QList<PageLine> &lines, const LeftOutRun &run)
{
    QList<RoleLine> all;
    const auto add = [&] {
        for (int i = run.first; i < run.last; ++i)
            all.append({lines[i].text, lines[i].role});
    };
    if (run.after < 0)
        add();
    int paragraph = 0;
    for (const QString &line : article.string().split(u'\n')) {
        const bool isParagraph = !line.isEmpty();
        all.append(
            {line, isParagraph ? article.paragraphs()[paragraph].role : ParagraphRole::Body});
        if (isParagraph && paragraph++ == run.after)
            add();
    }
    return textOfLines(all);
}

} // namespace Standoff
