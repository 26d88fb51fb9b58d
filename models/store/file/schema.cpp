// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/file/schema.h"

#include "store/file/references.h"
#include "store/file/searchindex.h"
#include "store/file/translation.h"
#include "text/projectfiles.h"
#include "text/readfile.h"

#include <QDir>
#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int searchSchema = 2; // makes the full-text indexes anew

QString migrationFile(int version)
{
    return u":/schema/%1.sql"_s.arg(version, 3, 10, QChar(u'0'));
}

// All that the schema says, with what SQLite and its full-text search make by themselves: what
// belongs to them by its name only may be anything.
Result<QStringList> schemaText(SqliteConnection &connection)
{
    QStringList text;
    return connection
        .forEachRow(u"SELECT type, name, tbl_name, sql FROM sqlite_schema"_s, {},
            [&text](const Query &row) {
                text.append(
                    QStringList{row.text(0), row.text(1), row.text(2), row.text(3)}.join(u'\n'));
            })
        .transform([&text] {
            text.sort();
            return std::move(text);
        });
}

Result<QStringList> expectedSchemaText()
{
    ASSIGN_OR_RETURN(auto connection, SqliteConnection::open({}, SqliteConnection::Mode::Create));
    RETURN_IF_ERROR(migrate(*connection, 0));
    return schemaText(*connection);
}

} // namespace

int newestSchema()
{
    int version = 0;
    while (QFile::exists(migrationFile(version + 1)))
        ++version;
    return version;
}

Result<int> schemaVersion(SqliteConnection &connection, const QString &path)
{
    const auto pages = connection.value(u"PRAGMA page_count"_s);
    const auto id = connection.value(u"PRAGMA application_id"_s);
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!pages || !id || !version)
        return failure(Store::tr("%1: It is damaged or not a Standoff project: %2. “standoff "
                                 "backups %1” lists the backups of one that was there")
                .arg(path,
                    (!pages       ? pages
                            : !id ? id
                                  : version)
                        .error()
                        .text));
    if (pages->toInt() == 0)
        return failure(Store::tr("%1: The file is empty; make a project with “new”, or restore a "
                                 "backup, “standoff backups %1” lists them")
                .arg(path));
    if (id->toInt() != applicationId)
        return failure(
            Store::tr("%1: It is a database of another program, not a Standoff project").arg(path));
    if (version->toInt() > newestSchema()) {
        return failure(Store::tr("%1: The project was made by a newer version of Standoff (schema "
                                 "%2, this one knows %3); update Standoff to open it")
                .arg(path, version->toString(), QString::number(newestSchema())));
    }
    if (version->toInt() < 1) {
        return failure(Store::tr("%1: No version of Standoff made it like this (schema %2); "
                                 "restore a backup, “standoff backups %1” lists them")
                .arg(path, version->toString()));
    }
    return version->toInt();
}

Result<> migrate(SqliteConnection &connection, int from)
{
    ASSIGN_OR_RETURN(auto transaction, Transaction::begin(connection));
    for (int version = from + 1; version <= newestSchema(); ++version) {
        RETURN_IF_ERROR(connection.execute(readResource(migrationFile(version))));
    }
    if (from < searchSchema) {
        RETURN_IF_ERROR(fillSearchIndex(connection));
    }
    const QByteArray stamps = "PRAGMA application_id = " + QByteArray::number(applicationId)
        + "; PRAGMA user_version = " + QByteArray::number(newestSchema());
    RETURN_IF_ERROR(connection.execute(stamps));
    return transaction.commit();
}

Result<> checkStructure(SqliteConnection &connection, const QString &path, bool thorough)
{
    if (thorough) {
        const auto pages = connection.value(u"PRAGMA quick_check(1)"_s);
        if (!pages || pages->toString() != "ok"_L1) {
            return failure(Store::tr("%1: The project is damaged: %2. Restore it from a backup; "
                                     "“standoff backups %1” lists them")
                    .arg(path, pages ? pages->toString() : pages.error().text));
        }
    }
    const auto found = schemaText(connection);
    const auto expected = expectedSchemaText();
    if (!found || !expected)
        return failure((!found ? found : expected).error().text);
    if (*found != *expected) {
        return failure(Store::tr("%1: Its tables are not those of a Standoff project; it was "
                                 "changed by another program, or is damaged")
                .arg(path));
    }
    const auto references =
        thorough ? checkAllReferences(connection) : checkReferencesOfRecords(connection);
    return references.transform_error([&path](const Error &error) {
        return Error{Store::tr("%1: The project is damaged: %2. Restore it from a backup; "
                               "“standoff backups %1” lists them")
                .arg(path, error.text)};
    });
}

} // namespace Standoff
