// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/session.h"

// Whether the project can be written, and what is done where that changes while it is open.

namespace Standoff {

Result<> Session::checkHold()
{
    const bool wasReadOnly = isReadOnly();
    const auto held = m_store->checkHold();
    if (isReadOnly() != wasReadOnly)
        emit writabilityChanged();
    return held;
}

Result<> Session::startWriting()
{
    ASSIGN_OR_RETURN(auto store, ProjectStore::open(path()));
    RETURN_IF_ERROR(store->checkHold());
    if (!store->isSameProject(*m_store)) {
        return failure(tr("%1: another project has taken its place; open that in a window of its "
                          "own")
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

} // namespace Standoff
