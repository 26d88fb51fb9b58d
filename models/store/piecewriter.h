// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/changeset.h"
#include "text/error.h"
#include "text/progress.h"

#include <QSet>
#include <functional>

namespace Standoff {

class ProjectStore;
struct Annotator;

// Whether a part of the history may be written.
using PartJudge = std::function<Result<>(const ChangeSet &part)>;

// Writes a step piece by piece, in the transaction of the step, so that it need not be in memory as
// a whole: what is marked in the versions that it makes (or takes away) comes in parts, each of
// which is a row of the history of its own.
class PieceWriter
{
public:
    // Rows that the step lists.
    Result<> write(const ChangeSet &changes);
    // What is marked in versions that the step makes. It is not listed.
    Result<> writePart(const ChangeSet &part);
    // As the store's.
    Result<Annotator> annotator(const QString &name, const QUuid &uuid);

private:
    friend class ProjectStore;

    PieceWriter(ProjectStore &store, qint64 step)
        : m_store(store)
        , m_step(step)
    {
    }
    // The parts of a step of the history once more, or taken back, the last one first. Fails where
    // they are not what it says of them.
    enum class Direction { Forth, Back };
    Result<> replay(Direction direction, const ChangeSet &step, const PartJudge &judge,
        const Progress &progress);
    Result<> replayPart(
        int position, Direction direction, const QSet<VersionId> &versions, const PartJudge &judge);
    void count(const ChangeSet &part);
    Error unfit() const;

    ProjectStore &m_store;
    const qint64 m_step;
    int m_parts = 0;
    ChangeSet::Tally m_unlisted; // see ChangeSet
};

// Hands over a step: lists in `listed` what it writes, parts aside, and returns who makes it.
using StepPieces = std::function<Result<AnnotatorId>(PieceWriter &writer, ChangeSet &listed)>;

} // namespace Standoff
