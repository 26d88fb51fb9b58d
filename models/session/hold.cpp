// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/session.h"

#include "session/longwork.h"

// Whether the project can be written, by whom, and what is done where that changes while it is
// open.

namespace Standoff {

Result<> Session::checkHold()
{
    if (isBusy())
        return failure(tr("%1: Nothing can be changed now: %2").arg(path(), m_busyReason));
    const bool wasReadOnly = isReadOnly();
    const auto held = m_store->checkHold();
    if (isReadOnly() != wasReadOnly)
        emit writabilityChanged();
    return held;
}

Result<> Session::startWriting()
{
    if (isBusy())
        return checkHold();
    ASSIGN_OR_RETURN(auto store, ProjectStore::open(path()));
    RETURN_IF_ERROR(store->checkHold());
    if (!store->isSameProject(*m_store)) {
        return failure(
            tr("%1: Another project has taken its place; open that in a window of its own")
                .arg(path()));
    }
    m_store.swap(store);
    if (const auto loaded = reload(); !loaded) {
        m_store.swap(store);
        return loaded;
    }
    emit writabilityChanged();
    return {};
}

Result<std::unique_ptr<Session>> Session::lend(Lending lending, const QString &reason)
{
    if (lending == Lending::ToWrite)
        RETURN_IF_ERROR(prepare());
    ASSIGN_OR_RETURN(auto store, ProjectStore::openBeside(path(), reason));
    m_isStoreLent = lending == Lending::ToWrite;
    if (m_isStoreLent)
        m_store.swap(store);
    std::unique_ptr<Session> lent(new Session(std::move(store)));
    lent->m_project = m_project;
    lent->m_annotatorName = m_annotatorName;
    lent->m_nextUndo = m_nextUndo;
    lent->m_nextRedo = m_nextRedo;
    m_hasReadWhileLent = false;
    m_busyReason = reason;
    emit busyChanged();
    return lent;
}

Result<> Session::takeBack(
    std::unique_ptr<Session> lent, const QList<ChangeSet> &steps, bool isReloaded)
{
    const bool wasWriting = std::exchange(m_isStoreLent, false);
    if (wasWriting)
        m_store.swap(lent->m_store);
    for (const Annotator &annotator : lent->m_project.annotators())
        m_project.addAnnotator(annotator);
    lent.reset(); // and with it what is shared with this project
    m_busyReason.clear();
    Result<> result;
    if (isReloaded || (!steps.isEmpty() && m_hasReadWhileLent)) {
        result = reload();
    } else {
        for (const ChangeSet &step : steps)
            afterChange(step);
    }
    emit busyChanged();
    if (wasWriting && isReadOnly()) // the file was moved meanwhile, or the lock is gone
        emit writabilityChanged();
    return result;
}

} // namespace Standoff
