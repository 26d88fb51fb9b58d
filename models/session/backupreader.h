// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/backups/backupfacts.h"

#include <QObject>
#include <QThread>
#include <atomic>

namespace Standoff {

// Looks through the backups of a project while the window stays alive: in a thread of its own.
// First what each holds, the newest first; then whether it is whole.
class BackupReader : public QObject
{
    Q_OBJECT

public:
    // The project must be open in a session, which has checked it.
    explicit BackupReader(const QString &projectPath, QObject *parent = nullptr);
    ~BackupReader() override;

    void start();
    // Has this backup looked at before the others, and compared with the project.
    void examine(const QString &backup);

signals:
    // Where they are, or would be; and what could not be looked at, so that there may be more: a
    // line each.
    void listed(int count, const QString &folder, const QString &problems);
    void found(const Standoff::BackupFacts &facts);
    // A problem, or "" where the backup is whole.
    void checked(const QString &backup, const QString &problem);
    void compared(const QString &backup, const Standoff::BackupDifference &difference);
    void failed(const QString &backup, const QString &text); // to compare

private:
    // In the thread.
    void list();
    void checkNext();
    void check(const QString &backup);
    void compare(const QString &backup);
    Result<BackupDifference> difference(const QString &backup) const;
    void post(void (BackupReader::*function)());

    const QString m_path;
    QThread m_thread;
    QObject *m_worker;
    QStringList m_unchecked; // the thread's
    std::atomic_bool m_isWanted = true;
    std::atomic_int m_urgent = 0; // how many wait for being examined
};

} // namespace Standoff
