// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/backupkeeper.h"

#include "store/backups/backup.h"

namespace Standoff {

BackupKeeper::BackupKeeper(const QString &projectPath, QObject *parent)
    : QObject(parent)
    , m_path(projectPath)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

BackupKeeper::~BackupKeeper()
{
    m_isWanted = false;
    m_thread.quit();
    m_thread.wait();
}

void BackupKeeper::start(BackupReason reason)
{
    QMetaObject::invokeMethod(m_worker, [this, reason] { run(reason); }, Qt::QueuedConnection);
}

void BackupKeeper::run(BackupReason reason)
{
    const auto goOn = [this](int, int) { return m_isWanted.load(); };
    if (!goOn(0, 0))
        return;
    // The signals reach who lives in another thread by way of its event loop.
    if (const auto path = makeBackup(m_path, reason, goOn))
        emit made(*path);
    else if (m_isWanted)
        emit failed(path.error().text);
}

} // namespace Standoff
