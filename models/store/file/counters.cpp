// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/file/counters.h"

#include "project/annotator.h"
#include "project/changeset.h"
#include "project/isotime.h"
#include "project/uuid.h"
#include "store/file/rows.h"
#include "store/file/translation.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The first few are enough to see what is wrong.
constexpr int mostTold = 100;

Result<> judgeProjectRow(SqliteConnection &connection, QStringList &wrong)
{
    return connection.forEachRow(
        u"SELECT uuid, created, next_id, revision, (SELECT count(*) FROM change) FROM project"_s,
        {}, [&wrong](const Query &row) {
            if (QUuid::fromString(row.text(0)).isNull())
                wrong.append(Store::tr("The UUID of the project is not valid"));
            if (!fromIsoTime(row.text(1)).isValid())
                wrong.append(Store::tr("The time at which the project was made is not valid"));
            if (row.number(3) < row.number(4) || row.number(3) > largestId) {
                wrong.append(
                    Store::tr("The number of changes made, %1, is not possible: the history has %2")
                        .arg(row.number(3))
                        .arg(row.number(4)));
            }
        });
}

Result<> judgeNextId(SqliteConnection &connection, QStringList &wrong)
{
    ASSIGN_OR_RETURN(const auto free, freeId(connection));
    ASSIGN_OR_RETURN(const auto next, connection.value(u"SELECT next_id FROM project"_s));
    if (next.toLongLong() != free) {
        wrong.append(
            Store::tr("The next number to give, %1, is not possible: the next free one is %2")
                .arg(next.toLongLong())
                .arg(free));
    }
    return {};
}

Result<> judgeIds(SqliteConnection &connection, QStringList &wrong)
{
    QStringList all;
    for (const QString &table : tablesWithIds())
        all.append(u"SELECT id FROM "_s + table);
    return connection.forEachRow(
        u"SELECT id, count(*) FROM (%1) GROUP BY id HAVING count(*) > 1 LIMIT %2"_s.arg(
            all.join(u" UNION ALL "_s), QString::number(mostTold)),
        {}, [&wrong](const Query &row) {
            wrong.append(Store::tr("%Ln values have the number %1", nullptr, int(row.number(1)))
                    .arg(row.number(0)));
        });
}

// Compared as what they are: the same may be written in several ways.
Result<> judgeUuids(SqliteConnection &connection, QStringList &wrong)
{
    QSet<UuidKey> known;
    int told = 0;
    for (const QString &table : tablesWithUuids()) {
        const auto done =
            connection.forEachRow(u"SELECT id, uuid FROM "_s + table, {}, [&](const Query &row) {
                const QUuid uuid = QUuid::fromString(QLatin1StringView(row.bytes(1)));
                const qsizetype before = known.size();
                known.insert({uuid});
                // That another's is none is told when it is loaded.
                const bool isWrong = uuid.isNull() ? table == "change"_L1 : known.size() == before;
                if (isWrong && told++ < mostTold) {
                    wrong.append(
                        Store::tr("%1 %2 has a UUID that is not valid, or is another value's",
                            "a type of value, its number")
                            .arg(QString(table).replace(u'_', u' '))
                            .arg(row.number(0)));
                }
            });
        if (!done)
            return done;
    }
    return {};
}

} // namespace

QStringList tablesWithIds()
{
    QStringList tables{tableName<Annotator>(), u"change"_s};
    ChangeSet().forEachList([&tables]<typename Value>(const QList<Change<Value>> &) {
        tables.append(tableName<Value>());
    });
    return tables;
}

QStringList tablesWithUuids()
{
    QStringList tables{tableName<Annotator>(), u"change"_s};
    ChangeSet().forEachList([&tables]<typename Value>(const QList<Change<Value>> &) {
        if constexpr (requires(Value value) { value.uuid; })
            tables.append(tableName<Value>());
    });
    return tables;
}

Result<qint64> freeId(SqliteConnection &connection)
{
    QStringList columns;
    for (const QString &table : tablesWithIds()) {
        // Each by itself: together they would be a walk through the table.
        columns.append(u"(SELECT min(id) FROM %1), (SELECT max(id) FROM %1)"_s.arg(table));
    }
    qint64 least = 1;
    qint64 most = 0;
    RETURN_IF_ERROR(connection.forEachRow(
        u"SELECT "_s + columns.join(u", "_s), {}, [&, count = columns.size()](const Query &row) {
            for (int i = 0; i < count; ++i) {
                if (row.value(2 * i).isValid()) {
                    least = std::min(least, row.number(2 * i));
                    most = std::max(most, row.number(2 * i + 1));
                }
            }
        }));
    ASSIGN_OR_RETURN(
        const auto rows, connection.value(u"SELECT count(*) FROM project WHERE id = 1"_s));
    ASSIGN_OR_RETURN(const auto next, connection.value(u"SELECT next_id FROM project"_s));
    if (rows.toInt() != 1) {
        return failure(Store::tr("The project is damaged: it does not say what it is. Restore it "
                                 "from a backup; “standoff backups” lists them"));
    }
    if (least < 1 || most > largestId) {
        return failure(Store::tr("Its values have numbers that no version of Standoff gives; it "
                                 "was changed by another program, or is damaged"));
    }
    const qint64 stored = next.toLongLong();
    return stored > largestId ? most + 1 : std::max(stored, most + 1);
}

Result<QStringList> wrongCounters(SqliteConnection &connection)
{
    QStringList wrong;
    return judgeProjectRow(connection, wrong)
        .and_then([&] { return judgeNextId(connection, wrong); })
        .and_then([&] { return judgeIds(connection, wrong); })
        .and_then([&] { return judgeUuids(connection, wrong); })
        .transform([&wrong] { return wrong; });
}

} // namespace Standoff
