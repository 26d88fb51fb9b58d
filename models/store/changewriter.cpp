// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/changewriter.h"

#include "project/project.h"
#include "store/rows.h"
#include "store/texts.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Runs steps until one fails, and remembers why.
class Writer
{
public:
    explicit Writer(SqliteConnection &connection)
        : m_connection(connection)
    {
    }

    void run(const QString &sql, const QVariantList &values)
    {
        if (!m_result)
            return;
        if (const auto done = m_connection.run(sql, values); !done)
            m_result = std::unexpected(done.error());
        else
            (*done)->finish();
    }

    // For a row that must be there.
    void runOnRow(const QString &sql, const QVariantList &values, const QString &table)
    {
        run(sql, values);
        if (!m_result)
            return;
        const auto rows = m_connection.value(u"SELECT changes()"_s);
        if (rows && rows->toInt() != 1) {
            m_result = failure(Store::tr("the project file does not hold what was to be changed "
                                         "(table %1); run “standoff check”")
                    .arg(table));
        }
    }

    Result<> result() const { return m_result; }

private:
    SqliteConnection &m_connection;
    Result<> m_result;
};

template <typename Value>
struct Statements
{
    QString table = tableName<Value>();
    QStringList columns = columnNames<Value>();
    QString insert = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
        table, columns.join(u", "), QStringList(columns.size(), u"?"_s).join(u", "));
    QString update =
        u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(table, columns.join(u" = ?, ") + u" = ?"_s);
    QString remove = u"DELETE FROM %1 WHERE id = ?"_s.arg(table);
};

template <typename Value>
void writeFragments(
    Writer &writer, const Value &value, const QString &table, const QList<Fragment> &fragments)
{
    for (int i = 0; i < fragments.size(); ++i) {
        const Fragment &fragment = fragments[i];
        writer.run(u"INSERT INTO %1 VALUES (?, ?, ?, ?, ?)"_s.arg(table),
            {toSql(value.id), i, fragment.range.begin, fragment.range.end, fragment.text});
    }
}

// The lists that have tables of their own. Where the row was there before, what differs is
// replaced.
template <typename Value>
void writeLists(Writer &writer, const Value &value, const std::optional<Value> &before)
{
    forEachField(value, [&](const char *name, const auto &member) {
        using Member = std::decay_t<decltype(member)>;
        if constexpr (!isColumn<Member>) {
            const QString table = u"%1_%2"_s.arg(tableName<Value>(), QLatin1StringView(name));
            if (before) {
                Member old;
                forEachField(*before, [&](const char *other, const auto &candidate) {
                    if constexpr (std::is_same_v<Member, std::decay_t<decltype(candidate)>>) {
                        if (std::string_view(other) == name)
                            old = candidate;
                    }
                });
                if (old == member)
                    return;
                writer.run(u"DELETE FROM %1 WHERE owner = ?"_s.arg(table), {toSql(value.id)});
            }
            if constexpr (isIdList<Member>) {
                for (int i = 0; i < member.size(); ++i)
                    writer.run(u"INSERT INTO %1 VALUES (?, ?, ?)"_s.arg(table),
                        {toSql(value.id), i, toSql(member[i])});
            } else {
                writeFragments(writer, value, table, member);
            }
        }
    });
}

template <typename Value>
void writeNoteIndex(Writer &writer, const Change<Value> &change)
{
    if constexpr (requires { change.after->note; }) {
        const QString before = change.before ? change.before->note : QString();
        const QString after = change.after ? change.after->note : QString();
        if (before == after)
            return;
        const QVariant id = toSql(change.either().id);
        if (!before.isEmpty())
            writer.run(u"DELETE FROM note_search WHERE rowid = ?"_s, {id});
        if (!after.isEmpty())
            writer.run(u"INSERT INTO note_search (rowid, text) VALUES (?, ?)"_s, {id, after});
    }
}

template <typename Value>
void writeChange(Writer &writer, const Change<Value> &change)
{
    static const Statements<Value> sql;
    if (!change.after) {
        writer.runOnRow(sql.remove, {toSql(change.before->id)}, sql.table);
    } else if (!change.before) {
        writer.run(sql.insert, rowOf(*change.after));
        writeLists<Value>(writer, *change.after, std::nullopt);
    } else {
        writer.runOnRow(sql.update, rowOf(*change.after) << toSql(change.before->id), sql.table);
        writeLists<Value>(writer, *change.after, change.before);
    }
    writeNoteIndex(writer, change);
}

// Texts stay when their version goes: the history may bring it back.
void writeTexts(Writer &writer, const ChangeSet &changes)
{
    for (const auto &[hash, text] : changes.texts.asKeyValueRange())
        writer.run(u"INSERT INTO content (sha256, text) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
            {hash, text});
    for (const auto &[hash, bytes] : changes.originals.asKeyValueRange()) {
        writer.run(u"INSERT INTO original (sha256, size, bytes) VALUES (?, ?, ?) "
                   "ON CONFLICT DO NOTHING"_s,
            {hash, bytes.size(), qCompress(bytes)});
    }
}

void writeTextIndex(Writer &writer, const Change<Version> &change)
{
    if (!change.before) {
        writer.run(u"INSERT INTO article_search (rowid, text) "
                   "SELECT ?, text FROM content WHERE sha256 = ?"_s,
            {toSql(change.after->id), change.after->sha256});
    } else if (!change.after) {
        writer.run(u"DELETE FROM article_search WHERE rowid = ?"_s, {toSql(change.before->id)});
    }
}

void writeTallies(Writer &writer, const ChangeSet &changes)
{
    for (const auto &[subject, difference] : tallyDifference(changes).asKeyValueRange()) {
        if (difference > 0) {
            writer.run(u"INSERT INTO tally VALUES (?, ?) ON CONFLICT DO UPDATE "
                       "SET annotations = annotations + excluded.annotations"_s,
                {subject, difference});
            continue;
        }
        // What falls to nothing goes: the table holds no zeros.
        writer.run(
            u"DELETE FROM tally WHERE subject = ? AND annotations = ?"_s, {subject, -difference});
        writer.run(u"UPDATE tally SET annotations = annotations + ? WHERE subject = ?"_s,
            {difference, subject});
    }
}

} // namespace

Result<> writeChanges(SqliteConnection &connection, const ChangeSet &changes)
{
    Writer writer(connection);
    writeTexts(writer, changes);
    changes.forEachList([&writer](const auto &list) {
        for (const auto &change : list)
            writeChange(writer, change);
    });
    for (const Change<Version> &change : changes.of<Version>())
        writeTextIndex(writer, change);
    writeTallies(writer, changes);
    return writer.result();
}

} // namespace Standoff
