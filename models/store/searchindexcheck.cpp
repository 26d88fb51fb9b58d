// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/searchindexcheck.h"
#include "project/changeset.h"
#include "search/searchwords.h"
#include "store/rows.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype longestTerm = 32768; // bytes; FTS5 cuts what is longer

// Of each row the sum over its words, wherever they stand. An index is read in the order of its
// terms, and holds nothing but these; so it is compared without being held in memory.
class Sums
{
public:
    void addWords(qint64 row, QByteArrayView column, const QString &text)
    {
        const SearchWords words = searchWords(text);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QByteArray term = words.at(i).toUtf8();
            add(row, column, QByteArrayView(term).first(std::min(term.size(), longestTerm)), i);
        }
    }
    void add(qint64 row, QByteArrayView column, QByteArrayView term, qint64 place)
    {
        m_sums[row] += qHashMulti(0, column, term, place);
    }
    int differencesTo(const Sums &other) const
    {
        int count = 0;
        for (const auto &[row, sum] : m_sums.asKeyValueRange())
            count += other.m_sums.value(row) != sum;
        for (const auto &[row, sum] : other.m_sums.asKeyValueRange())
            count += !m_sums.contains(row);
        return count;
    }

private:
    QHash<qint64, size_t> m_sums;
};

// What an index holds.
Result<Sums> sumsOf(SqliteConnection &connection, const QString &index)
{
    Sums sums;
    const QString made =
        u"CREATE VIRTUAL TABLE temp.%1_words USING fts5vocab(main, %1, instance)"_s.arg(index);
    const auto read = connection.execute(made.toUtf8()).and_then([&] {
        return connection.forEachRow(
            u"SELECT doc, col, term, \"offset\" FROM temp.%1_words"_s.arg(index), {},
            [&sums](const Query &row) {
                sums.add(row.number(0), row.bytes(1), row.bytes(2), row.number(3));
            });
    });
    const auto dropped =
        connection.execute(u"DROP TABLE IF EXISTS temp.%1_words"_s.arg(index).toUtf8());
    if (!read || !dropped)
        return std::unexpected((read ? dropped : read).error());
    return sums;
}

Result<Sums> expectedHeaders(SqliteConnection &connection)
{
    Sums sums;
    return connection
        .forEachRow(u"SELECT id, title, byline, publisher FROM article"_s, {},
            [&sums](const Query &row) {
                sums.addWords(row.number(0), "title", row.text(1));
                sums.addWords(row.number(0), "byline", row.text(2));
                sums.addWords(row.number(0), "publisher", row.text(3));
            })
        .transform([&sums] { return std::move(sums); });
}

Result<Sums> expectedTexts(SqliteConnection &connection)
{
    Sums sums;
    return connection
        .forEachRow(u"SELECT article.id, content.text FROM article "
                    "JOIN version ON version.id = article.version JOIN content USING (sha256)"_s,
            {}, [&sums](const Query &row) { sums.addWords(row.number(0), "text", row.text(1)); })
        .transform([&sums] { return std::move(sums); });
}

Result<Sums> expectedNotes(SqliteConnection &connection)
{
    Sums sums;
    Result<> result;
    ChangeSet().forEachList([&]<typename Value>(const QList<Change<Value>> &) {
        if constexpr (requires(const Value &value) { value.note; }) {
            if (!result)
                return;
            result = connection.forEachRow(
                u"SELECT id, note FROM %1 WHERE note <> ''"_s.arg(tableName<Value>()), {},
                [&sums](const Query &row) { sums.addWords(row.number(0), "note", row.text(1)); });
        }
    });
    return result.transform([&sums] { return std::move(sums); });
}

} // namespace

Result<int> countWronglyIndexed(SqliteConnection &connection)
{
    const std::pair<QString, Result<Sums> (*)(SqliteConnection &)> indexes[] = {
        {u"article_search"_s, expectedHeaders},
        {u"text_search"_s, expectedTexts},
        {u"note_search"_s, expectedNotes},
    };
    int count = 0;
    for (const auto &[index, expect] : indexes) {
        const auto expected = expect(connection);
        const auto found = sumsOf(connection, index);
        if (!expected || !found)
            return std::unexpected((expected ? found : expected).error());
        count += found->differencesTo(*expected);
    }
    return count;
}

} // namespace Standoff
