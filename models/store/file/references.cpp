// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/file/references.h"

#include "store/file/translation.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

Result<> brokenIn(const QString &table)
{
    return failure(Store::tr("Table %1 refers to what is not there").arg(table));
}

// Of the rows of a table for which the condition holds; of all its columns, or only of one.
Result<> checkReferences(SqliteConnection &connection, const QString &table,
    const QString &where = u"true"_s, const QVariantList &values = {}, const QString &column = {})
{
    QStringList broken;
    const auto listed = connection.forEachRow(
        u"SELECT \"from\", \"table\", coalesce(\"to\", 'id') FROM pragma_foreign_key_list(?)"_s,
        {table}, [&broken, &column](const Query &row) {
            if (!column.isEmpty() && row.text(0) != column)
                return;
            broken.append(u"(\"%1\" IS NOT NULL AND \"%1\" NOT IN (SELECT %3 FROM \"%2\"))"_s.arg(
                row.text(0), row.text(1), row.text(2)));
        });
    if (!listed || broken.isEmpty())
        return listed;
    ASSIGN_OR_RETURN(const auto found,
        connection.value(u"SELECT 1 FROM \"%1\" WHERE (%2) AND (%3) LIMIT 1"_s.arg(
                             table, where, broken.join(u" OR "_s)),
            values));
    return found.isValid() ? brokenIn(table) : Result<>();
}

} // namespace

Result<> checkAllReferences(SqliteConnection &connection)
{
    return connection.value(u"PRAGMA foreign_key_check"_s).and_then([](const QVariant &table) {
        return table.isValid() ? brokenIn(table.toString()) : Result<>();
    });
}

Result<> checkReferencesOfRecords(SqliteConnection &connection)
{
    Result<> result = checkReferences(connection, u"relation"_s, u"version IS NULL"_s);
    for (const QString &table : {u"tag"_s, u"article"_s, u"source"_s, u"grade"_s, u"claim"_s,
             u"claim_link"_s, u"evidence"_s, u"verdict"_s}) {
        if (result)
            result = checkReferences(connection, table);
    }
    return result;
}

Result<> checkOwners(SqliteConnection &connection)
{
    Result<> result = checkReferences(connection, u"version"_s);
    for (const QString &table :
        {u"role_mark"_s, u"annotation"_s, u"relation"_s, u"attribution"_s}) {
        if (result)
            result = checkReferences(connection, table, u"true"_s, {}, u"version"_s);
    }
    for (const QString &list : {u"annotation_fragments"_s, u"attribution_sources"_s,
             u"attribution_records"_s, u"attribution_contents"_s}) {
        if (result)
            result = checkReferences(connection, list, u"true"_s, {}, u"owner"_s);
    }
    return result;
}

Result<> checkReferencesOfVersion(SqliteConnection &connection, qint64 version)
{
    Result<> result;
    for (const QString &table : {u"annotation"_s, u"relation"_s, u"attribution"_s}) {
        if (result)
            result = checkReferences(connection, table, u"version = ?"_s, {version});
    }
    for (const QString &list :
        {u"attribution_sources"_s, u"attribution_records"_s, u"attribution_contents"_s}) {
        if (result)
            result = checkReferences(connection, list,
                u"owner IN (SELECT id FROM attribution WHERE version = ?)"_s, {version});
    }
    return result;
}

} // namespace Standoff
