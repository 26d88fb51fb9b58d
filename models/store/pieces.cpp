// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "project/project.h"
#include "store/file/changejson.h"
#include "store/file/changewriter.h"
#include "store/file/rows.h"
#include "store/file/translation.h"
#include "store/piecewriter.h"
#include "store/projectstore.h"

using namespace Qt::StringLiterals;

// Steps that are too much to be in memory as a whole: they are written, remembered, undone and
// redone in pieces.

namespace Standoff {

namespace {

// Whether a part makes (or takes away) nothing but what is marked in these versions.
bool isMarkedIn(const QSet<VersionId> &versions, const ChangeSet &part, bool isMade)
{
    bool isSo = part.unlisted().isEmpty();
    part.forEachList([&]<typename Value>(const QList<Change<Value>> &list) {
        if constexpr (InArticle<Value> || std::is_same_v<Value, Relation>) {
            for (const Change<Value> &change : list) {
                isSo = isSo && change.after.has_value() == isMade
                    && change.before.has_value() != isMade
                    && versions.contains(change.either().version);
            }
        } else {
            isSo = isSo && list.isEmpty();
        }
    });
    return isSo;
}

} // namespace

Result<> PieceWriter::write(const ChangeSet &changes)
{
    m_store.noteIds(changes);
    return writeChanges(*m_store.m_connection, changes).transform_error([this](const Error &error) {
        return m_store.notWritten(error);
    });
}

Result<> PieceWriter::writePart(const ChangeSet &part)
{
    RETURN_IF_ERROR(write(part));
    count(part);
    return m_store.m_connection
        ->run(u"INSERT INTO change_part VALUES (?, ?, ?)"_s,
            {m_step, m_parts++, historyJson(*m_store.m_connection, part)})
        .transform_error([this](const Error &error) { return m_store.notWritten(error); });
}

Result<Annotator> PieceWriter::annotator(const QString &name, const QUuid &uuid)
{
    return m_store.annotator(name, uuid);
}

void PieceWriter::count(const ChangeSet &part)
{
    for (const auto &[subject, annotations] : part.tally().asKeyValueRange())
        m_unlisted[subject] += annotations;
}

Result<> PieceWriter::replay(
    Direction direction, const ChangeSet &step, const PartJudge &judge, const Progress &progress)
{
    QSet<VersionId> versions;
    for (const auto &change : step.of<Version>()) {
        if (!change.before || !change.after)
            versions.insert(change.either().id);
    }
    ASSIGN_OR_RETURN(const auto stored,
        m_store.explained(m_store.m_connection->value(
            u"SELECT count(*) FROM change_part WHERE owner = ?"_s, {m_step})));
    const int count = stored.toInt();
    for (int i = 0; i < count; ++i) {
        const int position = direction == Direction::Back ? count - 1 - i : i;
        RETURN_IF_ERROR(replayPart(position, direction, versions, judge));
        RETURN_IF_ERROR(
            checkWanted(progress, i + 1, count).transform_error([this](const Error &error) {
                return m_store.notWritten(error);
            }));
    }
    return m_unlisted == step.unlisted() ? Result<>() : failure(unfit().text);
}

Error PieceWriter::unfit() const
{
    return m_store.explained(
        Error{Store::tr("An entry of the history does not say what was changed")});
}

Result<> PieceWriter::replayPart(
    int position, Direction direction, const QSet<VersionId> &versions, const PartJudge &judge)
{
    ASSIGN_OR_RETURN(const auto json,
        m_store.explained(m_store.m_connection->value(
            u"SELECT changes FROM change_part WHERE owner = ? AND position = ?"_s,
            {m_step, position})));
    ASSIGN_OR_RETURN(auto part, m_store.explained(changeFromJson(json.toString(), {})));
    if (direction == Direction::Back)
        part = part.inverted();
    if (!isMarkedIn(versions, part, direction == Direction::Forth))
        return failure(unfit().text);
    if (judge)
        RETURN_IF_ERROR(judge(part));
    count(part);
    return write(part);
}

Result<ChangeSet> ProjectStore::applyPieces(const QString &verb, const StepPieces &pieces)
{
    ChangeSet listed(verb);
    const auto explain = [this](const Error &error) { return notWritten(error); };
    const auto done = inTransaction([&]() -> Result<bool> {
        PieceWriter writer(*this, newId());
        // Before its parts, which refer to it.
        RETURN_IF_ERROR(rememberStep(*m_connection, writer.m_step, listed, {}, HistoryStatus::Done)
                .transform_error(explain));
        ASSIGN_OR_RETURN(const auto annotator, pieces(writer, listed));
        listed.setUnlisted(writer.m_unlisted);
        if (listed.isEmpty() && writer.m_parts == 0)
            return false;
        return m_connection
            ->run(u"UPDATE change SET changes = ?, annotator = ? WHERE id = ?"_s,
                {historyJson(*m_connection, listed), toSql(annotator), writer.m_step})
            .transform([] { return true; })
            .transform_error(explain);
    });
    return done.transform([&listed] { return std::move(listed); });
}

Result<ChangeSet> ProjectStore::applyUndoOrRedo(const HistoryEntry &entry, const ChangeSet &changes,
    AnnotatorId annotator, const PartJudge &judge)
{
    const bool isUndo = entry.status == HistoryStatus::Done;
    ChangeSet listed = changes;
    listed.setUnlisted({}); // the parts are written by themselves
    PieceWriter writer(*this, entry.id);
    const auto writeListed = [&](double from, double to) {
        noteIds(listed);
        return writeChanges(*m_connection, listed, phase(m_progress, from, to))
            .transform_error([this](const Error &error) { return notWritten(error); });
    };
    const auto replayParts = [&](PieceWriter::Direction direction, double from, double to) {
        return writer.replay(direction, changes, judge, phase(m_progress, from, to));
    };
    constexpr double half = 0.5; // texts are listed, marks are parts
    // What refers to something goes before it, and comes after it.
    const auto done = inTransaction([&]() -> Result<bool> {
        const auto written = isUndo
            ? replayParts(PieceWriter::Direction::Back, 0, half).and_then([&] {
                  return writeListed(half, 1);
              })
            : writeListed(0, half).and_then(
                  [&] { return replayParts(PieceWriter::Direction::Forth, half, 1); });
        RETURN_IF_ERROR(written);
        return m_connection
            ->run(u"UPDATE change SET status = ?, undone_at = ?, undone_by = ? WHERE id = ?"_s,
                {toSql(isUndo ? HistoryStatus::Undone : HistoryStatus::Done),
                    isUndo ? historyTime() : u""_s, isUndo ? toSql(annotator) : QVariant(),
                    entry.id})
            .transform([] { return true; })
            .transform_error([this](const Error &error) { return notWritten(error); });
    });
    listed.setUnlisted(writer.m_unlisted);
    return done.transform([&listed] { return std::move(listed); });
}

} // namespace Standoff
