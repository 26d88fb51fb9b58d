// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/file/changewriter.h"

#include "project/project.h"
#include "project/uuid.h"
#include "store/file/changejson.h"
#include "store/file/rows.h"
#include "store/file/searchindex.h"
#include "store/file/translation.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Runs steps until one fails, and remembers why.
class Writer
{
public:
    Writer(SqliteConnection &connection, const Progress &progress, int total)
        : m_connection(connection)
        , m_progress(progress)
        , m_total(total)
    {
    }

    // One more of all that is to be written.
    void begin()
    {
        constexpr int askAfter = 64;
        if (m_result && m_done++ % askAfter == 0)
            m_result = checkWanted(m_progress, m_done, m_total);
    }

    void run(const QString &sql, const QVariantList &values)
    {
        if (m_result)
            m_result = m_connection.run(sql, values);
    }

    // For a row that must be there.
    void runOnRow(const QString &sql, const QVariantList &values, const QString &table)
    {
        run(sql, values);
        if (!m_result)
            return;
        const auto rows = m_connection.value(u"SELECT changes()"_s);
        if (rows && rows->toInt() != 1) {
            m_result = failure(Store::tr("The project file does not contain what was to be changed "
                                         "(table %1); run “standoff check”")
                    .arg(table));
        }
    }

    Result<> result() const { return m_result; }

private:
    SqliteConnection &m_connection;
    const Progress m_progress;
    int m_total;
    int m_done = 0;
    Result<> m_result;
};

template <typename Value>
struct Statements
{
    QString table = tableName<Value>();
    QStringList columns = columnNames<Value>();
    QString insert = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
        table, columns.join(u", "), QStringList(columns.size(), u"?"_s).join(u", "));
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
    const auto &known = before ? *before : value;
    forEachFieldOfTwo(known, value, [&](const char *name, const auto &old, const auto &member) {
        using Member = std::decay_t<decltype(member)>;
        if constexpr (!isColumn<Member>) {
            const QString table = u"%1_%2"_s.arg(tableName<Value>(), QLatin1StringView(name));
            if (before) {
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

// Only the columns that differ: where another holds what could not be read, that stays as it is.
template <typename Value>
void writeUpdate(Writer &writer, const Value &before, const Value &after, const QString &table)
{
    QStringList columns;
    QVariantList values;
    forEachFieldOfTwo(before, after, [&](const char *name, const auto &old, const auto &member) {
        if constexpr (isColumn<std::decay_t<decltype(member)>>) {
            if (old == member && std::string_view(name) != "id")
                return;
            columns.append(u"\"%1\" = ?"_s.arg(QLatin1StringView(name)));
            values.append(toSql(member));
        }
    });
    writer.runOnRow(u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(table, columns.join(u", "_s)),
        values << toSql(before.id), table);
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
        writeUpdate(writer, *change.before, *change.after, sql.table);
        writeLists<Value>(writer, *change.after, change.before);
    }
}

// Texts stay when their version goes: the history may bring it back.
void writeTexts(Writer &writer, const ChangeSet &changes)
{
    for (const auto &[hash, text] : changes.texts.asKeyValueRange()) {
        writer.begin();
        writer.run(u"INSERT INTO content (sha256, text) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
            {hash, text});
    }
    for (const auto &[hash, bytes] : changes.originals.asKeyValueRange()) {
        writer.begin();
        writer.run(u"INSERT INTO original (sha256, size, bytes) VALUES (?, ?, ?) "
                   "ON CONFLICT DO NOTHING"_s,
            {hash, bytes.size(), qCompress(bytes)});
    }
}

void writeTallies(Writer &writer, const ChangeSet &changes)
{
    for (const auto &[subject, difference] : changes.tally().asKeyValueRange()) {
        if (difference > 0) {
            writer.run(u"INSERT INTO tally VALUES (?, ?) ON CONFLICT DO UPDATE "
                       "SET annotations = min(annotations, 1 << 30) + excluded.annotations"_s,
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

Result<> writeChanges(
    SqliteConnection &connection, const ChangeSet &changes, const Progress &progress)
{
    constexpr double rowsForAnArticle =
        25; // so many are written in the time in which one is indexed
    const auto total = changes.size() + int(changes.texts.size() + changes.originals.size());
    const double share =
        total / (total + rowsForAnArticle * double(changes.of<Article>().size()) + 1);
    Writer writer(connection, phase(progress, 0, share), total);
    writeTexts(writer, changes);
    changes.forEachList([&writer](const auto &list) {
        // First what goes: what has to be unique may come back with another id.
        for (const bool isGoing : {true, false}) {
            for (const auto &change : list) {
                if (change.after.has_value() == isGoing)
                    continue;
                writer.begin();
                writeChange(writer, change);
            }
        }
    });
    writeTallies(writer, changes);
    RETURN_IF_ERROR(writer.result());
    return indexChanges(connection, changes, phase(progress, share, 1));
}

QString historyJson(SqliteConnection &connection, const ChangeSet &changes)
{
    return changeToJson(changes, [&connection](const QString &table, qint64 id) {
        const auto uuid = connection.value(u"SELECT uuid FROM %1 WHERE id = ?"_s.arg(table), {id});
        return uuid ? uuid->toString() : QString();
    });
}

Result<> rememberStep(SqliteConnection &connection, qint64 step, const ChangeSet &changes,
    AnnotatorId annotator, HistoryStatus status)
{
    return connection.run(u"UPDATE change SET status = 'abandoned' WHERE status = 'undone'"_s)
        .and_then([&] {
            return connection.run(u"INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, '', NULL, ?)"_s,
                {step, newUuid().toString(QUuid::WithoutBraces), historyTime(), toSql(annotator),
                    changes.verb, toSql(status), historyJson(connection, changes)});
        });
}

QString historyTime()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

} // namespace Standoff
