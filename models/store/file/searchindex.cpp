// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/file/searchindex.h"

#include "search/searchwords.h"
#include "store/file/rows.h"
#include "store/file/translation.h"

#include <set>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// As the indexes hold it.
QString folded(const QString &text)
{
    return searchWords(text).folded;
}

Result<> takeRow(SqliteConnection &connection, const QString &table, qint64 id)
{
    return connection.run(u"DELETE FROM %1 WHERE rowid = ?"_s.arg(table), {id});
}

Result<> indexHeader(SqliteConnection &connection, const Article &article)
{
    return connection.run(
        u"INSERT INTO article_search (rowid, title, byline, publisher) VALUES (?, ?, ?, ?)"_s,
        {article.id.number, folded(article.title), folded(article.byline),
            folded(article.publisher)});
}

// The text is in the file by now, also where the change brings a version back.
Result<> indexText(SqliteConnection &connection, const Article &article)
{
    ASSIGN_OR_RETURN(const auto text,
        connection.value(
            u"SELECT text FROM content JOIN version USING (sha256) WHERE version.id = ?"_s,
            {article.version.number}));
    return connection.run(u"INSERT INTO text_search (rowid, text) VALUES (?, ?)"_s,
        {article.id.number, folded(text.toString())});
}

Result<> indexNote(SqliteConnection &connection, qint64 id, const QString &note)
{
    return connection.run(
        u"INSERT INTO note_search (rowid, note) VALUES (?, ?)"_s, {id, folded(note)});
}

Result<> indexArticle(SqliteConnection &connection, const Change<Article> &change)
{
    const auto &[before, after] = change;
    const bool sameHeader = before && after && before->title == after->title
        && before->byline == after->byline && before->publisher == after->publisher;
    const bool sameText = before && after && before->version == after->version;
    Result<> result;
    if (before && !sameHeader)
        result = takeRow(connection, u"article_search"_s, before->id.number);
    if (before && !sameText && result)
        result = takeRow(connection, u"text_search"_s, before->id.number);
    if (after && !sameHeader && result)
        result = indexHeader(connection, *after);
    if (after && !sameText && result)
        result = indexText(connection, *after);
    return result;
}

template <typename Value>
concept HasNote = requires(const Value &value) { value.note; };

template <HasNote Value>
Result<> indexNoteOf(SqliteConnection &connection, const Change<Value> &change)
{
    const QString before = change.before ? change.before->note : QString();
    const QString after = change.after ? change.after->note : QString();
    const qint64 id = change.either().id.number;
    Result<> result;
    if (before != after && !before.isEmpty())
        result = takeRow(connection, u"note_search"_s, id);
    if (before != after && !after.isEmpty() && result)
        result = indexNote(connection, id, after);
    return result;
}

// The words of a term as FTS5 takes them: in quotation marks, which folded words cannot hold.
QString matchOf(const SearchTerm &term)
{
    return u'"' + term.words.join(u' ') + u'"' + (term.isPrefix ? u"*"_s : QString());
}

// What FTS5 can say of a node of one field that has nothing but words; "" when nothing.
QString matchOf(const SearchNode &node)
{
    if (node.kind == SearchNode::Term)
        return node.term.isOfWords() ? matchOf(node.term) : QString();
    if (node.kind == SearchNode::Near) {
        const QString left = matchOf(node.parts[0]);
        const QString right = matchOf(node.parts[1]);
        const bool areWords = node.parts[0].kind == SearchNode::Term;
        return areWords ? u"NEAR(%1 %2, %3)"_s.arg(left, right, QString::number(node.distance))
                        : u"(%1 AND %2)"_s.arg(left, right);
    }
    if (node.kind == SearchNode::Not || node.parts.empty())
        return {};
    QStringList parts;
    for (const SearchNode &part : node.parts)
        parts.append(matchOf(part));
    if (parts.contains(QString()))
        return {};
    return u'(' + parts.join(node.kind == SearchNode::And ? u" AND "_s : u" OR "_s) + u')';
}

void collectFields(const SearchNode &node, std::set<SearchField> &fields)
{
    if (node.kind == SearchNode::Term)
        fields.insert(node.term.field);
    for (const SearchNode &part : node.parts)
        collectFields(part, fields);
}

// Which articles a full-text index has for a node of one field.
QString indexCondition(SearchField field)
{
    switch (field) {
    case SearchField::Text:
        return u"article.id IN (SELECT rowid FROM text_search WHERE text_search MATCH ?)"_s;
    case SearchField::Note: // the article's own, or one of its annotations'
        return u"article.id IN (WITH noted AS "
               "(SELECT rowid AS id FROM note_search WHERE note_search MATCH ?) "
               "SELECT id FROM noted UNION SELECT a.id FROM noted JOIN annotation USING (id) "
               "JOIN article a ON a.version = annotation.version)"_s;
    default:
        return u"article.id IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)"_s;
    }
}

// What must hold for exactly the node's articles can be turned round.
bool isExact(const SearchNode &node)
{
    return node.kind == SearchNode::Term && node.term.isOfWords();
}

// Holds for the articles in which the node can find something.
QString candidateCondition(const SearchNode &root, QVariantList &values)
{
    std::set<SearchField> fields;
    collectFields(root, fields);
    if (const QString match = matchOf(root); !match.isEmpty() && fields.size() == 1) {
        values.append(u"{%1} : %2"_s.arg(wordOf(*fields.begin()), match));
        return indexCondition(*fields.begin());
    }
    QStringList parts;
    switch (root.kind) {
    case SearchNode::Term:
    case SearchNode::Near:
        return u"true"_s;
    case SearchNode::Not:
        return isExact(root.parts.front())
            ? u"NOT "_s + candidateCondition(root.parts.front(), values)
            : u"true"_s;
    case SearchNode::And:
    case SearchNode::Or:
        for (const SearchNode &part : root.parts)
            parts.append(candidateCondition(part, values));
        parts.append(root.kind == SearchNode::And ? u"true"_s : u"false"_s);
        return u'(' + parts.join(root.kind == SearchNode::And ? u" AND "_s : u" OR "_s) + u')';
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Result<> indexChanges(
    SqliteConnection &connection, const ChangeSet &changes, const Progress &progress)
{
    const auto &articles = changes.of<Article>();
    int done = 0;
    for (const Change<Article> &change : articles) {
        RETURN_IF_ERROR(indexArticle(connection, change));
        RETURN_IF_ERROR(checkWanted(progress, ++done, int(articles.size())));
    }
    Result<> result;
    changes.forEachList([&]<typename Value>(const QList<Change<Value>> &list) {
        if constexpr (HasNote<Value>) {
            for (const Change<Value> &change : list) {
                if (result)
                    result = indexNoteOf(connection, change);
            }
        }
    });
    return result;
}

Result<> fillSearchIndex(SqliteConnection &connection)
{
    Result<> result;
    const auto indexRows = [&](const QString &sql, auto index) {
        if (!result)
            return;
        const auto read = connection.forEachRow(sql, {}, [&](const Query &row) {
            if (result)
                result = index(row);
        });
        if (result)
            result = read;
    };
    indexRows(u"SELECT %1 FROM article"_s.arg(columnNames<Article>().join(u", ")),
        [&connection](const Query &row) {
            return indexArticle(connection, {std::nullopt, valueOf<Article>(row)});
        });
    ChangeSet().forEachList([&]<typename Value>(const QList<Change<Value>> &) {
        if constexpr (HasNote<Value>) {
            indexRows(u"SELECT id, note FROM %1 WHERE note <> ''"_s.arg(tableName<Value>()),
                [&connection](const Query &row) {
                    return indexNote(connection, row.number(0), row.text(1));
                });
        }
    });
    return result;
}

SearchCandidates candidatesFor(const SearchNode &root)
{
    SearchCandidates candidates;
    candidates.condition = candidateCondition(root, candidates.values);
    if (candidates.condition == indexCondition(SearchField::Text)) {
        // Then the index itself leads, and the first ones are there before the last are known.
        candidates.from = u"text_search CROSS JOIN article ON article.id = text_search.rowid"_s;
        candidates.condition = u"text_search MATCH ?"_s;
        candidates.order = u"text_search.rowid"_s;
    } else {
        candidates.from = u"article"_s;
        candidates.order = u"article.id"_s;
    }
    return candidates;
}

} // namespace Standoff
