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

} // namespace

bool concerns(const ChangeSet &changes, const SearchRequest &request)
{
    const SearchQuery &query = request.query;
    const bool hasMarks = !changes.of<Annotation>().isEmpty() || !changes.unlisted().isEmpty();
    const bool hasScope = hasMarks || !changes.of<Attribution>().isEmpty()
        || !changes.of<Source>().isEmpty() || !changes.of<Tag>().isEmpty()
        || !changes.of<Layer>().isEmpty();
    return !changes.of<Article>().isEmpty() || (hasMarks && request.tag)
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
