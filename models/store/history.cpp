// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/file/changejson.h"
#include "store/file/changewriter.h"
#include "store/file/counters.h"
#include "store/file/historyrows.h"
#include "store/file/translation.h"
#include "store/projectstore.h"

using namespace Qt::StringLiterals;

// The part of the store that changes a project, and remembers what was changed.

namespace Standoff {

void ProjectStore::noteIds(const ChangeSet &changes)
{
    changes.forEachList([this](const auto &list) {
        for (const auto &change : list) // what comes back has its own number
            m_nextId = std::max(m_nextId, change.either().id.number + 1);
    });
}

Result<> ProjectStore::inTransaction(const std::function<Result<bool>()> &work)
{
    if (!m_readOnlyReason.isEmpty())
        return failure(unchangeable());
    std::optional<qint64> revision; // that the file has once it is done
    bool isNothing = false;
    const auto written = [&]() -> Result<> {
        auto transaction = Transaction::begin(*m_connection);
        if (!transaction)
            return std::unexpected(notWritten(transaction.error()));
        ASSIGN_OR_RETURN(const auto isWanted, work());
        isNothing = !isWanted;
        if (isNothing)
            return {};
        return m_connection
            ->value(u"UPDATE project SET next_id = ?, revision = 1 + CASE WHEN revision BETWEEN 0 "
                    "AND ? THEN revision ELSE (SELECT count(*) FROM change) END "
                    "RETURNING revision"_s,
                {m_nextId, largestId})
            .and_then([&](const QVariant &next) {
                revision = next.toLongLong();
                return transaction->commit();
            })
            .transform_error([this](const Error &error) { return notWritten(error); });
    }();
    if (written && !isNothing) {
        m_revision = *revision;
        return {};
    }
    m_hasFailed = true; // or was taken back
    const auto settled = revision ? settle(written.error(), *revision) : written;
    // Now, before anybody else writes; where it cannot be read, the next step says so.
    (void)wasChangedElsewhere();
    return settled;
}

// A commit that fails late may have been the last that was to be done: only the file knows. What it
// holds is certain to stay once another commit has succeeded.
Result<> ProjectStore::settle(const Error &failed, qint64 revision)
{
    const auto found = revisionInFile();
    const bool isDone = found && *found == revision;
    const auto kept = isDone ? keep() : Result<>();
    if (found && kept) {
        if (!isDone)
            return std::unexpected(failed);
        m_revision = revision;
        return {};
    }
    m_isUncertain = true;
    const Error &reason = found ? kept.error() : found.error();
    return failure(Store::tr("%1: The disk is failing, and it is not known whether the last step "
                             "was written (%2). Open the project again and check")
            .arg(m_path, reason.text));
}

Result<> ProjectStore::keep()
{
    ASSIGN_OR_RETURN(auto transaction, Transaction::begin(*m_connection));
    // There and back, as SQLite writes nothing where a value stays the same.
    return m_connection->run(u"UPDATE project SET revision = revision + 1"_s)
        .and_then(
            [&] { return m_connection->run(u"UPDATE project SET revision = revision - 1"_s); })
        .and_then([&] { return transaction.commit(); });
}

Error ProjectStore::notWritten(const Error &error) const
{
    if (m_connection->isDiskFull()) {
        return {Store::tr("%1: The step was not written: the disk is full or failing (%2). What "
                          "was saved before is safe; free some space and try again")
                .arg(m_path, error.text)};
    }
    if (m_connection->isReferenceBroken()) {
        return {Store::tr("%1: The step was not written: something that is left out of the window "
                          "refers to what would go; run “standoff check”")
                .arg(m_path)};
    }
    return {Store::tr("%1: The step was not written: %2").arg(m_path, error.text)};
}

Result<> ProjectStore::apply(const ChangeSet &changes, AnnotatorId annotator, Undo undo)
{
    const auto status = undo == Undo::Possible ? HistoryStatus::Done : HistoryStatus::Permanent;
    return inTransaction([&]() -> Result<bool> {
        noteIds(changes);
        return writeChanges(*m_connection, changes, m_progress)
            .and_then(
                [&] { return rememberStep(*m_connection, newId(), changes, annotator, status); })
            .transform([] { return true; })
            .transform_error([this](const Error &error) { return notWritten(error); });
    });
}

Result<std::optional<HistoryEntry>> ProjectStore::next(HistoryStatus status) const
{
    const QString order = status == HistoryStatus::Done ? u"DESC"_s : u"ASC"_s;
    std::optional<HistoryEntry> entry;
    return forEachRow(selectSteps + u"WHERE status = ? ORDER BY change.id %1 LIMIT 1"_s.arg(order),
        {toSql(status)}, [&entry](const Query &row) { entry = stepOf(row); })
        .and_then([&]() -> Result<> {
            if (!entry)
                return {};
            return forEachRow(
                u"SELECT coalesce(sum(octet_length(changes)), 0) FROM change_part WHERE owner = ?"_s,
                {entry->id}, [&entry](const Query &row) { entry->bytes += row.number(0); });
        })
        .transform([&entry] { return std::move(entry); });
}

Result<ChangeSet> ProjectStore::changesFor(const HistoryEntry &entry) const
{
    ASSIGN_OR_RETURN(const auto json,
        explained(m_connection->value(u"SELECT changes FROM change WHERE id = ?"_s, {entry.id})));
    return changeFromJson(json.toString(), entry.verb)
        .transform([&](const ChangeSet &changes) {
            return entry.status == HistoryStatus::Done ? changes.inverted() : changes;
        })
        .transform_error([this](const Error &error) {
            return Error{Store::tr("%1: %2").arg(m_path, error.text)};
        });
}

Result<QList<HistoryEntry>> ProjectStore::history(int count) const
{
    QList<HistoryEntry> entries;
    return forEachRow(selectSteps + u"ORDER BY change.id DESC LIMIT ?"_s, {count},
        [&entries](const Query &row) { entries.append(stepOf(row)); })
        .transform([&entries] { return std::move(entries); });
}

} // namespace Standoff
