// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/search.h"

#include "search/searchmatcher.h"
#include "store/file/rows.h"
#include "store/file/searchindex.h"
#include "text/offsetmap.h"

#include <QDeadlineTimer>
#include <set>
#include <span>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// An article as it stands in the project file when its turn comes.
struct Read
{
    ArticleId article;
    VersionId version;
    SearchDocument document;
    QList<AnnotationId> notes; // whose each note is; none: the article's
    QList<SearchArea> areas;
    std::set<CodePointRange> tagged; // with the tag that was asked about
};

// What is searched for, made ready.
struct Look
{
    const SearchRequest &request;
    const SearchScope &scope;
    const SearchMatcher matcher;
};

Result<> readNotes(SqliteConnection &connection, Read &read)
{
    return connection.forEachRow(
        u"SELECT id, note FROM annotation WHERE version = ? AND note <> '' ORDER BY id"_s,
        {read.version.number}, [&read](const Query &row) {
            read.notes.emplaceBack(row.number(0));
            read.document[size_t(SearchField::Note)].append(row.text(1));
        });
}

Result<> readTagged(SqliteConnection &connection, const SearchRequest &request, Read &read)
{
    return connection.forEachRow(
        u"SELECT min(\"begin\"), max(\"end\") FROM annotation_fragments "
        "JOIN annotation ON annotation.id = owner WHERE version = ? AND tag = ? "
        "AND annotator IS ? GROUP BY owner HAVING count(*) = 1"_s,
        {read.version.number, request.tag.number, toSql(request.annotator)},
        [&read](
            const Query &row) { read.tagged.insert({int(row.number(0)), int(row.number(1))}); });
}

// Nothing where the article is gone by now.
Result<std::optional<Read>> readArticle(
    SqliteConnection &connection, ArticleId id, const Look &look)
{
    std::optional<Read> read;
    auto result = connection.forEachRow(
        u"SELECT article.version, content.text, title, byline, publisher, note FROM article "
        "JOIN version ON version.id = article.version AND version.article = article.id "
        "JOIN content USING (sha256) WHERE article.id = ?"_s,
        {id.number}, [&](const Query &row) {
            read = Read{.article = id, .version = {row.number(0)}};
            for (int field = 0; field < searchFieldCount; ++field)
                read->document[size_t(field)] = {row.text(1 + field)};
            read->notes.append(AnnotationId());
        });
    if (result && !read)
        return read;
    if (result && look.matcher.asksFor(SearchField::Note))
        result = readNotes(connection, *read);
    if (result && look.request.tag)
        result = readTagged(connection, look.request, *read);
    RETURN_IF_ERROR(result);
    ASSIGN_OR_RETURN(auto areas,
        look.scope.areasOf(
            connection, read->version, read->document[size_t(SearchField::Text)].first()));
    read->areas = std::move(areas);
    return read;
}

// Not in the middle of a character, nor before one's marks.
qsizetype characterFrom(QStringView text, qsizetype at)
{
    while (at < text.size() && (text[at].isLowSurrogate() || text[at].isMark()))
        ++at;
    return at;
}

SearchHit hitFor(const Read &read, const SearchMatch &match, const OffsetMap &offsets)
{
    const QString &text = read.document[size_t(match.field)][match.part];
    const qsizetype before = std::max(0, match.range.begin - SearchHit::contextLength);
    const qsizetype from = before == 0 ? 0 : characterFrom(text, before);
    const qsizetype to = characterFrom(
        text, std::min<qsizetype>(text.size(), match.range.end + SearchHit::contextLength));
    const CodePointRange range{offsets.codePointFromUtf16(text, match.range.begin),
        offsets.codePointFromUtf16(text, match.range.end)};
    return {.article = read.article,
        .version = read.version,
        .field = match.field,
        .annotation = match.field == SearchField::Note ? read.notes[match.part] : AnnotationId(),
        .range = range,
        .left = text.sliced(from, match.range.begin - from),
        .match = text.sliced(match.range.begin, match.range.length()),
        .right = text.sliced(match.range.end, to - match.range.end),
        .hasTag = match.field == SearchField::Text && read.tagged.contains(range)};
}

// Without terms, what the restrictions name is what is looked for.
QList<SearchMatch> annotatedPlaces(const Read &read, const OffsetMap &offsets)
{
    const QString &text = read.document[size_t(SearchField::Text)].first();
    const auto area = std::ranges::find(read.areas, false, &SearchArea::isExcluded);
    QList<SearchMatch> places;
    for (const CodePointRange range : area->ranges) {
        places.append({SearchField::Text, 0,
            {offsets.utf16FromCodePoint(text, range.begin),
                offsets.utf16FromCodePoint(text, range.end)}});
    }
    places.erase(std::ranges::unique(places).begin(), places.end());
    return places;
}

QList<SearchHit> hitsIn(const Read &read, const Look &look, const SearchGivenUp &givenUp)
{
    bool isGivenUp = false;
    auto matches = look.matcher.find(read.document, &isGivenUp);
    if (isGivenUp)
        givenUp(read.article);
    if (!matches)
        return {};
    OffsetMap offsets(read.document[size_t(SearchField::Text)].first());
    if (std::ranges::all_of(look.request.query.root.parts,
            [](const SearchNode &part) { return part.kind == SearchNode::Not; }))
        matches = annotatedPlaces(read, offsets);
    QList<SearchHit> hits;
    std::pair known(SearchField::Text, 0); // what the offsets are of; the matches are in order
    for (const SearchMatch &match : std::as_const(*matches)) {
        if (const std::pair place(match.field, match.part); place != known) {
            offsets = OffsetMap(read.document[size_t(match.field)][match.part]);
            known = place;
        }
        const SearchHit hit = hitFor(read, match, offsets);
        const bool isWanted = std::ranges::all_of(read.areas, [&hit](const SearchArea &area) {
            const bool isIn = hit.field == SearchField::Text
                ? area.touches(hit.range)
                : area.annotations.contains(hit.annotation);
            return isIn != area.isExcluded;
        });
        if (isWanted)
            hits.append(hit);
    }
    return hits;
}

// What can have something of the request, one article or all that the index names.
SearchCandidates candidatesFor(const SearchRequest &request)
{
    SearchCandidates candidates = candidatesFor(request.query.root);
    if (request.article) {
        candidates.condition += u" AND article.id = ?"_s;
        candidates.values.append(request.article.number);
    }
    return candidates;
}

// Those behind one of them, at most so many; -1: all.
Result<QList<ArticleId>> articlesBehind(SqliteConnection &connection, ArticleId last, int limit,
    const SearchCandidates &candidates, const SearchScope &scope)
{
    QList<ArticleId> articles;
    return connection
        .forEachRow(
            u"SELECT article.id FROM %1 WHERE %2 AND %3 AND %4 > ? ORDER BY %4 LIMIT ?"_s.arg(
                candidates.from, candidates.condition, scope.condition, candidates.order),
            candidates.values + scope.values + QVariantList{last.number, limit},
            [&articles](const Query &row) { articles.emplaceBack(row.number(0)); })
        .transform([&articles] { return std::move(articles); });
}

// The first of the articles, under one lock: a writer waits for that, but not for what is done with
// them then.
Result<std::vector<std::optional<Read>>> readArticles(
    SqliteConnection &connection, std::span<const ArticleId> articles, const Look &look)
{
    constexpr int moment = 5; // ms
    const Snapshot snapshot(connection);
    const QDeadlineTimer deadline(moment);
    std::vector<std::optional<Read>> result;
    for (const ArticleId article : articles) {
        ASSIGN_OR_RETURN(auto read, readArticle(connection, article, look));
        result.push_back(std::move(read));
        if (deadline.hasExpired())
            break;
    }
    return result;
}

} // namespace

Result<> searchArticles(SqliteConnection &connection, const SearchRequest &request,
    const SearchScope &scope, const SearchSink &sink, const SearchGivenUp &givenUp)
{
    const Look look{request, scope, SearchMatcher(request.query.root)};
    const SearchCandidates candidates = candidatesFor(request);
    constexpr size_t mostAtOnce = 4;
    size_t batchSize = 1; // an article may have enough for the first answer
    ArticleId last;
    int done = 0;
    // A few first, so that nobody waits for the last before the first are shown; more than those
    // that are shown, so that who has seen enough can stop before all are asked for.
    for (const int limit : {SearchHit::shownAtOnce + int(2 * mostAtOnce), -1}) {
        ASSIGN_OR_RETURN(
            const auto articles, articlesBehind(connection, last, limit, candidates, scope));
        const int total = done + int(articles.size());
        for (std::span<const ArticleId> rest(articles); !rest.empty();) {
            const auto batch = rest.first(std::min(rest.size(), batchSize));
            ASSIGN_OR_RETURN(const auto reads, readArticles(connection, batch, look));
            QList<SearchHit> hits;
            for (const std::optional<Read> &read : reads) {
                if (read)
                    hits += hitsIn(*read, look, givenUp);
            }
            last = rest[reads.size() - 1];
            rest = rest.subspan(reads.size());
            batchSize = std::min(2 * batchSize, mostAtOnce);
            if (!sink(hits, done += int(reads.size()), total))
                return {};
        }
        if (articles.size() < limit)
            break;
    }
    return {};
}

} // namespace Standoff
