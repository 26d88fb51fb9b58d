// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/file/searchindexcheck.h"
#include "project/changeset.h"
#include "search/searchwords.h"
#include "store/file/rows.h"

#include <QHash>
#include <QSet>

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
    void spoil(qint64 row) { ++m_sums[row]; }
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

// What an index holds. Who goes through all of it comes by each term; who looks for one, as a
// search does, is led to it by a table of its own, so each is looked for as well.
class IndexReader
{
public:
    IndexReader(SqliteConnection &connection, const QString &index)
        : m_connection(connection)
        , m_index(index)
    {
    }

    Result<Sums> read()
    {
        const QString made =
            u"CREATE VIRTUAL TABLE temp.%1_words USING fts5vocab(main, %1, instance)"_s.arg(
                m_index);
        const auto read =
            m_connection.execute(made.toUtf8()).and_then([this] { return readWords(); });
        const auto dropped =
            m_connection.execute(u"DROP TABLE IF EXISTS temp.%1_words"_s.arg(m_index).toUtf8());
        RETURN_IF_ERROR(read);
        RETURN_IF_ERROR(dropped);
        return std::move(m_sums);
    }

private:
    Result<> readWords()
    {
        Result<> looked;
        const auto read = m_connection.forEachRow(
            u"SELECT doc, col, term, \"offset\" FROM temp.%1_words"_s.arg(m_index), {},
            [&](const Query &row) {
                if (const QByteArrayView term = row.bytes(2); term != m_term) {
                    if (looked)
                        looked = lookForTerm();
                    m_term = term.toByteArray();
                    m_rows.clear();
                }
                m_rows.insert(row.number(0));
                m_sums.add(row.number(0), row.bytes(1), m_term, row.number(3));
            });
        return read.and_then([&looked] { return looked; }).and_then([this] {
            return lookForTerm();
        });
    }
    Result<> lookForTerm()
    {
        if (m_rows.isEmpty() || m_term.size() >= longestTerm) // what is cut cannot be asked for
            return {};
        return m_connection
            .value(u"SELECT count(*) FROM %1 WHERE %1 MATCH ?"_s.arg(m_index),
                {u'"' + QString::fromUtf8(m_term) + u'"'})
            .transform([this](const QVariant &rows) {
                if (rows.toLongLong() == m_rows.size())
                    return;
                for (const qint64 row : std::as_const(m_rows))
                    m_sums.spoil(row);
            });
    }

    SqliteConnection &m_connection;
    const QString m_index;
    Sums m_sums;
    QByteArray m_term;
    QSet<qint64> m_rows; // where it stands
};

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
        ASSIGN_OR_RETURN(const auto expected, expect(connection));
        ASSIGN_OR_RETURN(const auto found, IndexReader(connection, index).read());
        count += found.differencesTo(expected);
    }
    return count;
}

} // namespace Standoff
