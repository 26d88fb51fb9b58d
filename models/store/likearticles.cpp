// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/likearticles.h"

#include "search/likeness.h"
#include "search/searchwords.h"
#include "store/projectstore.h"

#include <QHash>
#include <algorithm>

namespace Standoff {

namespace {

constexpr qsizetype fewestWords = 12;
constexpr qsizetype phraseCount = 8;
constexpr qsizetype phraseLength = 4; // words, as many as a shingle has
constexpr qsizetype mostCompared = 20; // articles
constexpr qsizetype mostHits = 10'000; // in all of them: more have only texts of one phrase

// From each eighth of the text the run with the most letters: long words are in few articles.
SearchQuery queryFor(const SearchWords &words)
{
    SearchNode either{.kind = SearchNode::Or};
    const qsizetype runs = words.size() - phraseLength + 1;
    for (qsizetype i = 0; i < phraseCount; ++i) {
        qsizetype best = -1;
        int most = 0;
        for (qsizetype at = runs * i / phraseCount; at < runs * (i + 1) / phraseCount; ++at) {
            const int letters =
                words.words[at + phraseLength - 1].folded.end - words.words[at].folded.begin;
            if (letters > most) {
                most = letters;
                best = at;
            }
        }
        if (best < 0)
            continue;
        SearchNode phrase{.kind = SearchNode::Term};
        for (qsizetype at = best; at < best + phraseLength; ++at)
            phrase.term.words.append(words.at(at).toString());
        either.parts.push_back(phrase);
    }
    SearchQuery query;
    query.root.parts.push_back(either);
    return query;
}

struct Candidate
{
    VersionId version;
    int hits = 0;
};

} // namespace

Result<QList<LikeArticle>> articlesLike(const ProjectStore &store, QStringView text, double atLeast)
{
    const SearchWords words = searchWords(text);
    if (words.size() < fewestWords)
        return QList<LikeArticle>();
    QHash<ArticleId, Candidate> found;
    qsizetype hitCount = 0;
    const auto take = [&](const QList<SearchHit> &hits, int, int) {
        for (const SearchHit &hit : hits) {
            Candidate &candidate = found[hit.article];
            candidate.version = hit.version;
            ++candidate.hits;
        }
        hitCount += hits.size();
        return hitCount < mostHits;
    };
    RETURN_IF_ERROR(store.search({.query = queryFor(words)}, take));
    QList<ArticleId> candidates = found.keys();
    std::ranges::sort(candidates, std::greater(),
        [&found](ArticleId id) { return std::pair(found[id].hits, -id.number); });
    const Shingles shingles = shinglesOf(text);
    QList<LikeArticle> like;
    for (const ArticleId id : candidates.first(std::min(mostCompared, candidates.size()))) {
        ASSIGN_OR_RETURN(const auto there, store.loadVersion(found[id].version));
        const double share = resemblance(shingles, shinglesOf(there.text().string()));
        if (share >= atLeast)
            like.append({id, share});
    }
    std::ranges::stable_sort(like, std::greater(), &LikeArticle::resemblance);
    return like;
}

} // namespace Standoff
