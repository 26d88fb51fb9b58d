// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/jsonlist.h"
#include "cli/openproject.h"
#include "cli/subcommand.h"
#include "search/searchmatcher.h"
#include "session/openproject.h"
#include "text/oneline.h"

#include <QLocale>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int contextWidth = 40; // columns of a terminal

Json jsonOf(const Project &project, const SearchHit &hit)
{
    const Version version = project.all<Version>().value(hit.version);
    return {{"article", hit.article.number}, {"version", version.number},
        {"title", toJson(project.all<Article>().value(hit.article).title)},
        {"field", toJson(wordOf(hit.field))}, {"annotation", referenceToJson(hit.annotation)},
        {"begin", hit.range.begin}, {"end", hit.range.end}, {"left", toJson(hit.left)},
        {"match", toJson(hit.match)}, {"right", toJson(hit.right)}};
}

// The whole characters that have room on the line, from the end or from the begin.
QString fitting(const QString &text, bool isEnd)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = isEnd ? text.size() : 0;
    finder.setPosition(from);
    for (int room = contextWidth; room >= 0;) {
        const qsizetype to = isEnd ? finder.toPreviousBoundary() : finder.toNextBoundary();
        if (to < 0)
            return text;
        room -= widthOf(text.sliced(std::min(from, to), std::abs(from - to)));
        from = room < 0 ? from : to;
    }
    return isEnd ? text.sliced(from) : text.first(from);
}

// The hits stand below each other, with the same place on the line.
QString lineOf(const SearchHit &hit)
{
    const QString left = fitting(onOneLine(hit.left), true);
    const QString right = fitting(onOneLine(hit.right), false);
    const QString place = u"%1–%2"_s.arg(hit.range.begin).arg(hit.range.end);
    const QString field = hit.field == SearchField::Text ? QString() : wordOf(hit.field) + u' ';
    return QString::number(hit.article.number).rightJustified(6) + u"  "_s
        + (field + place).leftJustified(15) + QString(contextWidth - widthOf(left) + 2, u' ') + left
        + u'[' + onOneLine(hit.match) + u']' + right + u'\n';
}

class HitList
{
public:
    HitList(const Project &project, bool json)
        : m_project(project)
    {
        if (json)
            m_list.emplace();
    }
    void append(const SearchHit &hit)
    {
        if (m_list)
            m_list->append(jsonOf(m_project, hit));
        else
            print(lineOf(hit));
    }

private:
    const Project &m_project;
    std::optional<JsonList> m_list;
};

// By the words before or behind, the hits of a place in their order.
QList<SearchHit> sorted(QList<SearchHit> hits, const QString &order)
{
    std::vector<std::pair<QString, SearchHit>> keyed; // each key is made once
    for (SearchHit &hit : hits) {
        QString key =
            order == "left"_L1 ? sortKeyBefore(hit.left) : sortKeyBehind(hit.match, hit.right);
        keyed.emplace_back(std::move(key), std::move(hit));
    }
    std::ranges::stable_sort(keyed, {}, &std::pair<QString, SearchHit>::first);
    hits.clear();
    for (auto &[key, hit] : keyed)
        hits.append(std::move(hit));
    return hits;
}

Error givenUpIn(const OpenProject &session, const QStringList &articles)
{
    return {Cli::tr("%1: There is too much to find, or a regular expression takes too many steps; "
                    "hits may be missing in these articles: %2. Narrow the search",
        "a file, and numbers")
            .arg(session.path(), QLocale().createSeparatedList(articles))};
}

Result<> search(const OpenProject &session, const SearchQuery &query, const QString &order,
    int limit, bool json)
{
    HitList list(session.project(), json);
    QList<SearchHit> kept;
    ProgressLine progress(Cli::tr("searching"));
    bool isInterrupted = false;
    int count = 0;
    QStringList givenUp;
    const auto sink = [&](const auto &hits, int article, int articles) {
        if (order != "place"_L1) {
            kept += hits;
        } else {
            const auto wanted = hits.first(std::min<qsizetype>(hits.size(), limit - count));
            for (const SearchHit &hit : wanted)
                list.append(hit);
            count += int(wanted.size());
            // What is missing there comes behind those that were asked for.
            if (count >= limit && !wanted.isEmpty())
                givenUp.removeAll(QString::number(wanted.last().article.number));
        }
        isInterrupted = !progress.show(article, articles);
        return !isInterrupted && count < limit;
    };
    const auto done = session.store().search({query}, sink,
        [&givenUp](ArticleId article) { givenUp.append(QString::number(article.number)); });
    if (!done)
        return done;
    kept = sorted(kept, order);
    for (const SearchHit &hit : kept.first(std::min<qsizetype>(kept.size(), limit)))
        list.append(hit);
    if (isInterrupted)
        return failure(Cli::tr("%1: The search was interrupted").arg(session.path()));
    return givenUp.isEmpty() ? Result<>() : std::unexpected(givenUpIn(session, givenUp));
}

} // namespace

int runSearch(const QStringList &words)
{
    Arguments arguments(u"search"_s,
        Cli::tr("Lists where words occur in the articles, with the words around them. TEXT: words, "
                "all of which an article must have; \"a phrase\"; begin*; a NEAR/5 b; a OR b; "
                "-without; title:word (byline, publisher, text, note); /regular expression/; and "
                "tag:NAME, layer:NAME, source:NAME, from:2024-01-01, to:2024. Text that begins "
                "with “-” goes after “--”."));
    arguments.expect(u"PROJECT"_s, Cli::tr("The project."));
    arguments.expect(u"TEXT"_s, Cli::tr("What to look for, in one argument."));
    arguments.allow(u"sort"_s,
        Cli::tr("By “place” (default), or by the words to the “left” or to the “right”."),
        Cli::tr("order"));
    arguments.allow(u"limit"_s, Cli::tr("At most this many hits."), Cli::tr("number"));
    arguments.allowJson();
    if (const auto status = arguments.parse(words))
        return *status;
    const QString order = arguments.isSet(u"sort"_s) ? arguments.value(u"sort"_s) : u"place"_s;
    if (!QStringList{u"place"_s, u"left"_s, u"right"_s}.contains(order))
        return arguments.refuse(Cli::tr("--sort is place, left or right, not “%1”").arg(order));
    bool isNumber = true;
    const int limit = arguments.isSet(u"limit"_s) ? arguments.value(u"limit"_s).toInt(&isNumber)
                                                  : std::numeric_limits<int>::max();
    if (!isNumber || limit < 1)
        return arguments.refuse(
            Cli::tr("--limit is a number from 1 up, not “%1”").arg(arguments.value(u"limit"_s)));
    const auto query = SearchQuery::parse(arguments.given(1));
    if (!query) {
        return arguments.refuse(Cli::tr("The query is not understood at character %1: %2")
                .arg(query.error().place.begin + 1)
                .arg(query.error().text));
    }
    const auto session = openProject(arguments.project());
    const auto done = session.and_then([&](const auto &opened) {
        return search(*opened, *query, order, limit, arguments.json());
    });
    if (!done) {
        report(done.error().text);
        return Failed;
    }
    return Done;
}

} // namespace Standoff
