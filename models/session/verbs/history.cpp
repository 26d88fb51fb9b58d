// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/verbs/history.h"

#include "session/historywords.h"
#include "session/openproject.h"
#include "session/step.h"
#include "session/verbs/retraction.h"
#include "store/historyreader.h"

#include <QLocale>
#include <algorithm>

namespace Standoff {

namespace {

constexpr int readAtOnce = 64; // steps
// Of the history, that is taken back at once: it is in memory several times over.
constexpr qint64 mostBytes = 200'000'000;

// Calls the function with the steps that are done after an id, the oldest first.
Result<> forEachStepAfter(const HistoryReader &history, qint64 id, const Progress &progress,
    const std::function<Result<>(const HistoryEntry &, const ChangeSet &)> &take)
{
    HistoryFilter filter{.after = id, .statuses = {HistoryStatus::Done, HistoryStatus::Permanent}};
    while (true) {
        ASSIGN_OR_RETURN(const auto entries,
            history.entries(filter, HistoryReader::Order::OldestFirst, readAtOnce));
        if (entries.isEmpty())
            return {};
        for (const HistoryEntry &entry : entries) {
            RETURN_IF_ERROR(checkWanted(progress, 0, 1)); // how long it takes is not known
            ASSIGN_OR_RETURN(const auto changes, history.changesOf(entry));
            RETURN_IF_ERROR(take(entry, changes));
        }
        filter.after = entries.last().id;
    }
}

// A retraction as it is made of the history, within bounds.
class Going
{
public:
    Going(const HistoryReader &history, const Progress &progress)
        : m_history(history)
        , m_progress(progress)
    {
    }

    const Retraction &retraction() const { return m_retraction; }

    // With its parts.
    Result<> retract(const HistoryEntry &entry, const ChangeSet &changes)
    {
        ASSIGN_OR_RETURN(const auto parts, m_history.bytesOfParts(entry.id));
        m_bytes += entry.bytes + parts;
        if (m_bytes > mostBytes) {
            return failure(SessionTexts::tr("This is too much to be taken back in one step (%1); "
                                            "Undo takes it back step by step")
                    .arg(QLocale().formattedDataSize(m_bytes)));
        }
        m_retraction.retract(changes);
        return forEachPart(entry, [this](const ChangeSet &part) { m_retraction.retract(part); });
    }
    void keep(const ChangeSet &changes) { m_retraction.keep(changes); }
    Result<bool> hangsOn(const HistoryEntry &entry, const ChangeSet &changes) const
    {
        bool hangs = m_retraction.hangsOn(changes);
        if (hangs || changes.unlisted().isEmpty())
            return hangs;
        return forEachPart(entry, [&](const ChangeSet &part) {
            hangs = hangs || m_retraction.hangsOn(part);
        }).transform([&hangs] { return hangs; });
    }

private:
    Result<> forEachPart(
        const HistoryEntry &entry, const std::function<void(const ChangeSet &)> &take) const
    {
        return m_history.forEachPart(entry.id, [&](const ChangeSet &part) -> Result<> {
            RETURN_IF_ERROR(checkWanted(m_progress, 0, 1));
            take(part);
            return {};
        });
    }

    const HistoryReader &m_history;
    const Progress m_progress;
    Retraction m_retraction;
    qint64 m_bytes = 0;
};

Result<HistoryEntry> stepThatIs(const HistoryReader &history, qint64 id)
{
    ASSIGN_OR_RETURN(const auto found, history.entry(id));
    if (!found)
        return failure(SessionTexts::tr("The history has no such step any more"));
    if (found->status == HistoryStatus::Undone || found->status == HistoryStatus::Abandoned)
        return failure(SessionTexts::tr("This step is undone already"));
    return *found;
}

// Takes the step back in memory, with all that hangs on it, which is returned.
Result<QList<HistoryEntry>> takeBack(
    const HistoryReader &history, qint64 step, const Progress &progress, Going &going)
{
    ASSIGN_OR_RETURN(const auto first, stepThatIs(history, step));
    if (first.status == HistoryStatus::Permanent)
        return failure(SessionTexts::tr("This step cannot be undone"));
    ASSIGN_OR_RETURN(const auto changes, history.changesOf(first));
    RETURN_IF_ERROR(going.retract(first, changes));
    QList<HistoryEntry> hanging;
    const auto look = [&](const HistoryEntry &entry, const ChangeSet &later) -> Result<> {
        ASSIGN_OR_RETURN(const auto hangs, going.hangsOn(entry, later));
        if (!hangs) {
            going.keep(later);
            return {};
        }
        if (entry.status == HistoryStatus::Permanent)
            return failure(
                SessionTexts::tr("A later step hangs on this one that cannot be undone"));
        hanging.append(entry);
        return going.retract(entry, later);
    };
    return forEachStepAfter(history, step, progress, look).transform([&hanging] {
        return std::move(hanging);
    });
}

} // namespace

Result<int> undoTo(OpenProject &session, qint64 id, const Progress &progress)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::UndoTo));
    const HistoryReader history(step.store());
    RETURN_IF_ERROR(stepThatIs(history, id));
    Going going(history, progress);
    int steps = 0;
    RETURN_IF_ERROR(forEachStepAfter(history, id, progress,
        [&](const HistoryEntry &entry, const ChangeSet &changes) -> Result<> {
            if (entry.status == HistoryStatus::Permanent)
                return {};
            ++steps;
            return going.retract(entry, changes);
        }));
    going.retraction().appendTo(step.changes());
    return step.committed(steps);
}

Result<QList<HistoryEntry>> stepsHangingOn(
    const ProjectStore &store, qint64 step, const Progress &progress)
{
    const HistoryReader history(store);
    Going going(history, progress);
    return takeBack(history, step, progress, going);
}

Result<> undoOnly(
    OpenProject &session, qint64 id, const QList<qint64> &agreed, const Progress &progress)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::UndoOnly));
    const HistoryReader history(step.store());
    Going going(history, progress);
    ASSIGN_OR_RETURN(const auto hanging, takeBack(history, id, progress, going));
    const auto isAgreed = [&agreed](
                              const HistoryEntry &entry) { return agreed.contains(entry.id); };
    if (!std::ranges::all_of(hanging, isAgreed)) {
        //: %n is the number of steps
        return failure(SessionTexts::tr("%Ln later step(s) hang on this one; undo them first, or "
                                        "together with it",
            nullptr, int(hanging.size())));
    }
    going.retraction().appendTo(step.changes());
    return step.commit();
}

} // namespace Standoff
