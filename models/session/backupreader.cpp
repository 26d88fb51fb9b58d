// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/backupreader.h"

namespace Standoff {

BackupReader::BackupReader(const QString &projectPath, QObject *parent)
    : QObject(parent)
    , m_path(projectPath)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

BackupReader::~BackupReader()
{
    m_isWanted = false;
    m_thread.quit();
    m_thread.wait();
}

void BackupReader::post(void (BackupReader::*function)())
{
    QMetaObject::invokeMethod(
        m_worker, [this, function] { (this->*function)(); }, Qt::QueuedConnection);
}

void BackupReader::start()
{
    post(&BackupReader::list);
}

void BackupReader::examine(const QString &backup)
{
    ++m_urgent;
    QMetaObject::invokeMethod(
        m_worker,
        [this, backup] {
            // Who goes through the list by keys waits for the last one only.
            if (--m_urgent > 0 || !m_isWanted)
                return;
            compare(backup);
            if (m_unchecked.removeOne(backup))
                check(backup);
        },
        Qt::QueuedConnection);
}

void BackupReader::list()
{
    const FoundBackups found = findBackups(m_path);
    emit listed(int(found.backups.size()), found.folders.value(0), found.problems.join(u'\n'));
    for (const BackupFile &backup : found.backups) {
        if (!m_isWanted)
            return;
        const BackupFacts facts = factsOf(backup);
        if (facts.problem.isEmpty())
            m_unchecked.append(backup.path);
        emit this->found(facts);
    }
    post(&BackupReader::checkNext);
}

void BackupReader::checkNext()
{
    if (m_unchecked.isEmpty() || !m_isWanted)
        return;
    check(m_unchecked.takeFirst());
    post(&BackupReader::checkNext);
}

void BackupReader::check(const QString &backup)
{
    const auto whole = checkBackup(backup, [this] { return m_isWanted && m_urgent == 0; });
    if (!m_isWanted)
        return;
    if (!whole && m_urgent > 0) { // perhaps it was but interrupted
        m_unchecked.append(backup);
        return;
    }
    emit checked(backup, whole ? QString() : whole.error().text);
}

Result<BackupDifference> BackupReader::difference(const QString &backup) const
{
    ASSIGN_OR_RETURN(const auto project, SqliteConnection::openBeside(m_path));
    project->setInterruption([this] { return m_isWanted && m_urgent == 0; });
    return differenceSince(*project, backup);
}

void BackupReader::compare(const QString &backup)
{
    const auto result = difference(backup);
    if (!m_isWanted || m_urgent > 0)
        return;
    if (result)
        emit compared(backup, *result);
    else
        emit failed(backup, result.error().text);
}

} // namespace Standoff
