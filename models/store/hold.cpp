// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/file/translation.h"
#include "store/projectstore.h"
#include "text/synctodisk.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

// The part of the store that knows whether the file is still ours: other programs, and people, move
// it, replace it, or take its lock away.

namespace Standoff {

QString ProjectStore::whereItWent() const
{
    if (!m_connection->hasMoved())
        return {};
    if (QFileInfo::exists(m_path)) {
        return Store::tr("Another file has taken its place while it was open. What is open here is "
                         "not in that file: save it elsewhere, or close it and open the other");
    }
    const QString place = m_file ? placeOf(*m_file) : QString();
    if (place.isEmpty()) {
        return Store::tr("The file was deleted while it was open. What is open here is whole: save "
                         "it elsewhere");
    }
    return Store::tr("The file was moved to %1 while it was open. Open it there, or save what is "
                     "open here elsewhere")
        .arg(place);
}

bool ProjectStore::isSameProject(const ProjectStore &other) const
{
    const QString uuid = u"SELECT uuid FROM project"_s;
    const auto ours = m_connection->value(uuid);
    return ours && ours == other.m_connection->value(uuid);
}

QString ProjectStore::obstacle() const
{
    if (QString reason = whereItWent(); !reason.isEmpty())
        return reason;
    if (QString reason = whyNotWritable(m_path); !reason.isEmpty())
        return reason;
    return ProjectLock(QFileInfo(m_path).canonicalFilePath()).obstacle();
}

Result<> ProjectStore::checkHold()
{
    if (m_readOnlyReason.isEmpty()) {
        m_readOnlyReason = whereItWent();
        if (m_lock && m_readOnlyReason.isEmpty() && !m_lock->isHeld())
            m_readOnlyReason = m_lock->acquire(); // somebody removed it
        if (!m_readOnlyReason.isEmpty())
            m_lock.reset();
    }
    if (m_readOnlyReason.isEmpty())
        return {};
    return failure(unchangeable());
}

QString ProjectStore::unchangeable() const
{
    return Store::tr("%1: Nothing can be changed: %2").arg(m_path, m_readOnlyReason);
}

QStringList ProjectStore::remarks() const
{
    const QString remark = m_lock ? m_lock->remark() : QString();
    return remark.isEmpty() ? QStringList() : QStringList{Store::tr("%1: %2").arg(m_path, remark)};
}

Result<> ProjectStore::copyTo(const QString &path) const
{
    if (QFileInfo::exists(path))
        return failure(Store::tr("%1: There is a file of this name already").arg(path));
    RETURN_IF_ERROR(ProjectFiles::mayBeMade(path));
    const QString aside = u"%1.%2.new"_s.arg(path, QUuid::createUuid().toString(QUuid::Id128));
    QFile file(aside);
    QStringList begun{aside};
    const Result<> copied = m_connection->copyTo(aside).and_then([&]() -> Result<> {
        if (!file.rename(path))
            return failure(file.errorString());
        begun.append(path);
        return syncFolderOf(path);
    });
    if (copied)
        return copied;
    const QString reason =
        Store::tr("%1: No copy could be made: %2").arg(path, copied.error().text);
    return std::unexpected(discard(begun, {reason}));
}

} // namespace Standoff
