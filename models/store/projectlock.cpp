// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/projectlock.h"

#include "store/texts.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

ProjectLock::ProjectLock(const QString &projectPath)
    : m_path(projectPath + u".lock"_s)
    , m_file(m_path)
{
    m_file.setStaleLockTime(0); // only the end of its process makes a lock stale
}

QString ProjectLock::acquire()
{
    if (m_file.tryLock())
        return {};
    // A program that was killed before it wrote who it is leaves an empty file, which says nothing
    // about whether it still runs; that the file itself is not locked does.
    const bool isEmpty =
        m_file.error() == QLockFile::LockFailedError && QFileInfo(m_path).size() == 0;
    if (isEmpty && m_file.removeStaleLockFile() && m_file.tryLock())
        return {};
    qint64 process = 0;
    QString host;
    QString program;
    if (m_file.error() == QLockFile::LockFailedError
        && m_file.getLockInfo(&process, &host, &program)) {
        const QDateTime since = QFileInfo(m_path).lastModified();
        return Store::tr("%1 has it open for writing: process %2 on %3, since %4")
            .arg(program, QString::number(process), host,
                QLocale().toString(since, QLocale::ShortFormat));
    }
    return Store::tr("the folder cannot be written to");
}

} // namespace Standoff
