// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/backups/backupfiles.h"

#include <QObject>
#include <QThread>
#include <atomic>

namespace Standoff {

// Backs a project up while a person goes on working: in a thread of its own, through a connection
// of its own. One backup after the other. What is not finished when it is destroyed is given up.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    // The project must be open in a session, which has checked it.
    explicit BackupKeeper(const QString &projectPath, QObject *parent = nullptr);
    ~BackupKeeper() override;

    // See makeBackup() in the store.
    void start(BackupReason reason);

signals:
    // "" where none is due yet.
    void made(const QString &path);
    void failed(const QString &text);

private:
    void run(BackupReason reason);

    const QString m_path;
    QThread m_thread;
    QObject *m_worker; // lives in the thread
    std::atomic_bool m_isWanted = true;
};

} // namespace Standoff
