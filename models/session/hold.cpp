// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/session.h"

// Whether the project can be written, and what is done where that changes while it is open.

namespace Standoff {

QString Session::obstacle() const
{
    return m_store->obstacle();
}

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
    auto store = ProjectStore::open(path());
    if (!store)
        return std::unexpected(store.error());
    if (const auto held = (*store)->checkHold(); !held)
        return held;
    if (!(*store)->isSameProject(*m_store)) {
        return failure(tr("%1: another project has taken its place; open that in a window of its "
                          "own")
                .arg(path()));
    }
    m_store.swap(*store);
    if (const auto loaded = reload(); !loaded) {
        m_store.swap(*store);
        return loaded;
    }
    emit writabilityChanged();
    return {};
}

bool Session::hasMoved() const
{
    return m_store->hasMoved();
}

QStringList Session::remarks() const
{
    return m_store->remarks();
}

Result<> Session::saveCopy(const QString &path) const
{
    return m_store->copyTo(path);
}

} // namespace Standoff
