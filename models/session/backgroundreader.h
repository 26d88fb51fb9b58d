// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/projectmirror.h"

#include <QThread>
#include <atomic>

namespace Standoff {

// What somebody has asked a BackgroundReader for: only the last of what was asked for by the same
// job comes, and nothing after the job is gone. Of the thread that asks.
class BackgroundJob
{
public:
    BackgroundJob() = default;
    ~BackgroundJob() { cancel(); }
    Q_DISABLE_COPY_MOVE(BackgroundJob)

    bool isRunning() const { return m_isRunning; }
    // What is asked for is given up at the next article that it reads.
    void cancel()
    {
        ++*m_wanted;
        m_isRunning = false;
    }

private:
    friend class BackgroundReader;

    std::shared_ptr<std::atomic_int> m_wanted = std::make_shared<std::atomic_int>(0);
    bool m_isRunning = false;
};

// What work on the other thread reads: the project as it was when it was asked for, and the project
// file as it is. Once the work is not wanted any more, all reading fails.
class BackgroundSource : public StoreReader
{
public:
    using IsWanted = std::function<bool()>;

    // The project of this session or of a copy of it must be open elsewhere, which has checked it.
    BackgroundSource(const Project &project, const ProjectStore &store, const IsWanted &isWanted);

    const Project &project() const override { return m_project; }
    const ProjectStore &store() const override { return m_store; }
    bool isWanted() const { return m_isWanted(); }
    Result<QList<OpenArticle>> readVersions(ArticleId article) const override;
    Result<OpenArticle> readArticle(ArticleId article) const override;
    Result<QByteArray> readOriginal(const QString &sha256) const override;
    Result<> checkComplete() const override;

private:
    Result<> checkWanted() const;

    const Project &m_project;
    const ProjectStore &m_store;
    IsWanted m_isWanted;
};

// Reads a session's project on another thread while the session goes on working: through a
// connection of its own, one piece of work after the other.
class BackgroundReader : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundReader(const Session &session, QObject *parent = nullptr);
    // Waits until the work that runs has noticed that it is given up.
    ~BackgroundReader() override;

    // Calls work(const BackgroundSource &) on the other thread, which gives a Result, then
    // take(that) on this one. Takes the place of what the job asked for before.
    template <typename Work, typename Take>
    void run(BackgroundJob &job, Work work, Take take);

private:
    class Worker;

    void post(const std::function<void()> &function); // to the other thread
    Result<const ProjectStore *> store(); // of the other thread

    ProjectMirror m_mirror;
    std::atomic_bool m_isStopped = false;
    QThread m_thread;
    Worker *m_worker; // lives in the thread
};

template <typename Work, typename Take>
void BackgroundReader::run(BackgroundJob &job, Work work, Take take)
{
    using Outcome = std::invoke_result_t<Work, const BackgroundSource &>;
    job.m_isRunning = true;
    const int number = ++*job.m_wanted;
    const auto isWanted = [this, wanted = job.m_wanted, number] {
        return !m_isStopped && *wanted == number;
    };
    const auto there = [this, &job, isWanted, project = m_mirror.now(), work = std::move(work),
                           take = std::move(take)] {
        const Project &mirror = project(); // also when it is not wanted: the next goes on from it
        if (!isWanted())
            return;
        Outcome outcome = store().and_then([&](const ProjectStore *opened) {
            return work(BackgroundSource(mirror, *opened, isWanted));
        });
        const auto here = [&job, isWanted, take, outcome = std::move(outcome)] {
            if (!isWanted()) // the job may be gone
                return;
            job.m_isRunning = false;
            take(outcome);
        };
        QMetaObject::invokeMethod(this, here, Qt::QueuedConnection);
    };
    post(there);
}

} // namespace Standoff
