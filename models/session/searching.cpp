// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/searching.h"

#include "search/searchmatcher.h"

#include <QElapsedTimer>

namespace Standoff {

namespace {

// How often more is told, in milliseconds: not so often that showing it would take all the time.
constexpr int firstPause = 20;
constexpr int laterPause = 100;

// Nothing is searched for by how far the work on an article is, or by what a person said of it.
bool isOfWorkOnly(const Change<Article> &change)
{
    if (!change.before || !change.after)
        return false;
    Article before = *change.before;
    before.state = change.after->state;
    before.labels = change.after->labels;
    before.note = change.after->note;
    before.notNames = change.after->notNames;
    return before == *change.after;
}

} // namespace

bool concerns(const ChangeSet &changes, const SearchRequest &request)
{
    const SearchQuery &query = request.query;
    const bool hasMarks = !changes.of<Annotation>().isEmpty() || !changes.unlisted().isEmpty();
    const bool hasScope = hasMarks || !changes.of<Attribution>().isEmpty()
        || !changes.of<Source>().isEmpty() || !changes.of<Tag>().isEmpty()
        || !changes.of<Layer>().isEmpty();
    return !std::ranges::all_of(changes.of<Article>(), isOfWorkOnly) || (hasMarks && request.tag)
        || (hasScope
            && std::ranges::any_of(query.restrictions, &SearchRestriction::isOfAnnotations))
        || (hasMarks && SearchMatcher(query.root).asksFor(SearchField::Note));
}

Result<bool> search(const BackgroundFile<SearchPart> &file, const SearchRequest &request, int limit)
{
    QElapsedTimer pause;
    pause.start();
    SearchPart part; // that was not told yet
    int count = 0;
    bool isComplete = true;
    bool isFirst = true;
    const auto sink = [&](const QList<SearchHit> &hits, int done, int total) {
        isComplete = count + hits.size() <= limit;
        part.hits += hits.first(std::min<qsizetype>(hits.size(), limit - count));
        part.done = done;
        part.total = total;
        count += int(hits.size());
        const bool isTime = isFirst
            ? part.hits.size() >= SearchHit::shownAtOnce || pause.hasExpired(firstPause)
            : pause.hasExpired(laterPause);
        if (isTime || done == total || !isComplete || !part.givenUp.isEmpty()) {
            file.tell(std::exchange(part, {}));
            isFirst = false;
            pause.restart();
        }
        return isComplete && file.isWanted();
    };
    const auto givenUp = [&part](ArticleId article) { part.givenUp.append(article); };
    return file.store.search(request, sink, givenUp).transform([&isComplete] {
        return isComplete;
    });
}

} // namespace Standoff
