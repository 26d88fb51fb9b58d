// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/compact.h"

#include "project/isotime.h"
#include "project/stepname.h"
#include "project/uuid.h"
#include "store/backups/backupfiles.h"
#include "store/file/translation.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The hashes that a field of versions has, of those that are there and of those that a step after
// the id in the question mark could bring back.
QString neededHashes(const QString &field)
{
    return u"SELECT %1 FROM version UNION "
           "SELECT value ->> '$.before.%1' FROM change, json_each(changes, '$.version') "
           "WHERE change.id > ?1 AND value ->> '$.before.%1' IS NOT NULL UNION "
           "SELECT value ->> '$.after.%1' FROM change, json_each(changes, '$.version') "
           "WHERE change.id > ?1 AND value ->> '$.after.%1' IS NOT NULL"_s.arg(field);
}

// The same of the companions, which are a list in each version.
QString neededCompanions()
{
    const QString hashes = u"SELECT node.value FROM %1 AS node "
                           "WHERE node.\"key\" = 'sha256' AND node.type = 'text'"_s;
    return hashes.arg(u"version, json_tree(companions)"_s) + u" UNION "_s
        + hashes.arg(u"change, json_tree(changes, '$.version')"_s)
        + u" AND node.path LIKE '%.companions[%' AND change.id > ?1"_s;
}

// The rows of a table that nothing needs once the steps up to the id in the question mark are gone.
QString superfluousRows(const QString &table, const QString &needed)
{
    return u"FROM %1 WHERE sha256 NOT IN (%2)"_s.arg(table, needed);
}

const QString superfluousTexts = superfluousRows(u"content"_s, neededHashes(u"sha256"_s));
const QString superfluousOriginals = superfluousRows(
    u"original"_s, neededHashes(u"original_sha256"_s) + u" UNION "_s + neededCompanions());

// Redo goes on from the oldest undone step, so neither that nor a later one may go.
Result<qint64> lastToGo(SqliteConnection &project, const HistoryCut &cut)
{
    ASSIGN_OR_RETURN(const auto last,
        cut.before.isValid()
            ? project.value(u"SELECT max(id) FROM change WHERE id < coalesce("
                            "(SELECT min(id) FROM change WHERE at >= ?), 1 << 62)"_s,
                  {toIsoTime(cut.before)})
            : project.value(
                  u"SELECT id FROM change ORDER BY id DESC LIMIT 1 OFFSET ?"_s, {cut.keep}));
    return project
        .value(u"SELECT max(id) FROM change WHERE id <= ? AND id < coalesce("
               "(SELECT min(id) FROM change WHERE status = 'undone'), 1 << 62)"_s,
            {last.toLongLong()})
        .transform([](const QVariant &id) { return id.toLongLong(); });
}

Result<> countRows(SqliteConnection &project, const QString &size, const QString &rows,
    qint64 lastGone, qint64 &count, qint64 &bytes)
{
    return project.forEachRow(u"SELECT count(*), coalesce(sum(%1), 0) "_s.arg(size) + rows,
        {lastGone}, [&](const Query &row) {
            count = row.number(0);
            bytes += row.number(1);
        });
}

// Who shortened the history belongs into it.
Result<> writeDown(SqliteConnection &project, const QString &annotator)
{
    ASSIGN_OR_RETURN(
        const auto id, project.value(u"SELECT id FROM annotator WHERE name = ?"_s, {annotator}));
    return project
        .run(u"INSERT INTO change SELECT next_id, ?, ?, ?, ?, 'permanent', '', NULL, '{}' "
             "FROM project"_s,
            {newUuid().toString(QUuid::WithoutBraces), toIsoTime(QDateTime::currentDateTimeUtc()),
                id, keyOf(StepName::ShortenHistory)})
        .and_then([&] {
            return project.run(
                u"UPDATE project SET next_id = next_id + 1, revision = revision + 1"_s);
        });
}

Result<> cutOff(SqliteConnection &project, qint64 lastGone, const QString &annotator)
{
    ASSIGN_OR_RETURN(auto transaction, Transaction::begin(project));
    return project.run(u"DELETE "_s + superfluousTexts, {lastGone})
        .and_then([&] { return project.run(u"DELETE "_s + superfluousOriginals, {lastGone}); })
        .and_then(
            [&] { return project.run(u"DELETE FROM change_part WHERE owner <= ?"_s, {lastGone}); })
        .and_then([&] { return project.run(u"DELETE FROM change WHERE id <= ?"_s, {lastGone}); })
        .and_then([&] { return writeDown(project, annotator); })
        .and_then([&] { return transaction.commit(); });
}

} // namespace

Result<CutPlan> planCut(SqliteConnection &project, const HistoryCut &cut)
{
    const Snapshot snapshot(project);
    CutPlan plan;
    ASSIGN_OR_RETURN(const auto last, lastToGo(project, cut));
    plan.lastGone = last;
    return project
        .forEachRow(u"SELECT count(*) FILTER (WHERE id <= ?1), count(*) FILTER (WHERE id > ?1), "
                    "min(at) FILTER (WHERE id <= ?1), max(at) FILTER (WHERE id <= ?1), "
                    "coalesce(sum(octet_length(changes)) FILTER (WHERE id <= ?1), 0) + "
                    "(SELECT coalesce(sum(octet_length(changes)), 0) FROM change_part "
                    "WHERE owner <= ?1) FROM change"_s,
            {plan.lastGone},
            [&plan](const Query &row) {
                plan.steps = row.number(0);
                plan.stepsLeft = row.number(1);
                plan.from = fromIsoTime(row.text(2));
                plan.to = fromIsoTime(row.text(3));
                plan.bytes = row.number(4);
            })
        .and_then([&] {
            return project.forEachRow(
                u"SELECT DISTINCT annotator.name FROM change JOIN annotator "
                "ON annotator.id = change.annotator WHERE change.id <= ? ORDER BY 1"_s,
                {plan.lastGone}, [&plan](const Query &row) { plan.people.append(row.text(0)); });
        })
        .and_then([&]() -> Result<> {
            if (plan.lastGone == 0)
                return {};
            // What was removed earlier has left room in the file, too.
            ASSIGN_OR_RETURN(const auto pages, project.value(u"PRAGMA freelist_count"_s));
            ASSIGN_OR_RETURN(const auto size, project.value(u"PRAGMA page_size"_s));
            plan.bytes += pages.toLongLong() * size.toLongLong();
            return countRows(project, u"octet_length(text)"_s, superfluousTexts, plan.lastGone,
                plan.texts, plan.bytes)
                .and_then([&] {
                    return countRows(project, u"octet_length(bytes)"_s, superfluousOriginals,
                        plan.lastGone, plan.originals, plan.bytes);
                });
        })
        .transform([&plan] { return std::move(plan); });
}

Result<Shortened> shortenHistory(
    const QString &projectPath, const HistoryCut &cut, const QString &annotator)
{
    const QString path = realPath(projectPath);
    const auto told = [&projectPath](const Error &error) {
        return Error{
            Store::tr("%1: The history could not be shortened: %2").arg(projectPath, error.text)};
    };
    const auto project = SqliteConnection::open(path, SqliteConnection::Mode::ReadWrite);
    if (!project)
        return std::unexpected(told(project.error()));
    const auto plan = (*project)->execute("PRAGMA journal_mode = TRUNCATE").and_then([&] {
        return planCut(**project, cut);
    });
    if (!plan)
        return std::unexpected(told(plan.error()));
    Shortened shortened{.plan = *plan, .before = QFileInfo(path).size()};
    shortened.after = shortened.before;
    if (plan->lastGone == 0)
        return shortened;
    const auto done = cutOff(**project, plan->lastGone, annotator);
    if (!done)
        return std::unexpected(told(done.error()));
    if (const auto shrunk = (*project)->shrink(); !shrunk) {
        return failure(
            Store::tr("%1: The history was shortened, but the file could not be made smaller: %2")
                .arg(projectPath, shrunk.error().text));
    }
    shortened.after = QFileInfo(path).size();
    return shortened;
}

} // namespace Standoff
