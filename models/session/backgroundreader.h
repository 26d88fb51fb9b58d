// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/projectmirror.h"

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

// The project file as it is, for work that needs no more, and tells of what it finds as it goes.
template <typename Part>
struct BackgroundFile
{
    const ProjectStore &store;
    std::function<bool()> isWanted; // else it may end at once, with whatever
    std::function<void(const Part &)> tell;
};

// Reads a session's project on other threads while the session goes on working: through connections
// of their own, one piece of work after the other.
class BackgroundReader : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundReader(const OpenProject &session, QObject *parent = nullptr);
    // Waits until the work that runs has noticed that it is given up.
    ~BackgroundReader() override;

    // Calls work(const BackgroundSource &) on the other thread, which gives a Result, then
    // take(that) on this one. Takes the place of what the job asked for before.
    template <typename Work, typename Take>
    void run(BackgroundJob &job, Work work, Take take);
    // The same for work(const BackgroundFile<Part> &), with takePart(part) for each that it tells
    // before it is done. There is another thread for that: a person who types waits for nothing
    // that is computed of whole articles.
    template <typename Part, typename Work, typename TakePart, typename Take>
    void ask(BackgroundJob &job, Work work, TakePart takePart, Take take);

private:
    class Lane; // a thread, with a connection

    std::function<bool()> begin(BackgroundJob &job);
    static void post(Lane &lane, const std::function<void()> &function);
    static Result<const ProjectStore *> storeOf(Lane &lane); // to be called there
    template <typename Take, typename Outcome>
    void end(BackgroundJob &job, const std::function<bool()> &isWanted, Take take, Outcome outcome);

    ProjectMirror m_mirror;
    std::atomic_bool m_isStopped = false;
    const std::unique_ptr<Lane> m_ofProject;
    const std::unique_ptr<Lane> m_ofFile;
};

template <typename Take, typename Outcome>
void BackgroundReader::end(
    BackgroundJob &job, const std::function<bool()> &isWanted, Take take, Outcome outcome)
{
    const auto here = [&job, isWanted, take = std::move(take), outcome = std::move(outcome)] {
        if (!isWanted()) // the job may be gone
            return;
        job.m_isRunning = false;
        take(outcome);
    };
    QMetaObject::invokeMethod(this, here, Qt::QueuedConnection);
}

template <typename Work, typename Take>
void BackgroundReader::run(BackgroundJob &job, Work work, Take take)
{
    using Outcome = std::invoke_result_t<Work, const BackgroundSource &>;
    const auto there = [this, &job, isWanted = begin(job), project = m_mirror.now(),
                           work = std::move(work), take = std::move(take)] {
        const Project &mirror = project(); // also when it is not wanted: the next goes on from it
        if (!isWanted())
            return;
        Outcome outcome = storeOf(*m_ofProject).and_then([&](const ProjectStore *store) {
            return work(BackgroundSource(mirror, *store, isWanted));
        });
        end(job, isWanted, take, std::move(outcome));
    };
    post(*m_ofProject, there);
}

template <typename Part, typename Work, typename TakePart, typename Take>
void BackgroundReader::ask(BackgroundJob &job, Work work, TakePart takePart, Take take)
{
    using Outcome = std::invoke_result_t<Work, const BackgroundFile<Part> &>;
    const auto there = [this, &job, isWanted = begin(job), work = std::move(work),
                           takePart = std::move(takePart), take = std::move(take)] {
        if (!isWanted())
            return;
        const auto tell = [this, isWanted, takePart](const Part &part) {
            const auto here = [isWanted, takePart, part] {
                if (isWanted())
                    takePart(part);
            };
            QMetaObject::invokeMethod(this, here, Qt::QueuedConnection);
        };
        Outcome outcome = storeOf(*m_ofFile).and_then([&](const ProjectStore *store) {
            return work(BackgroundFile<Part>{*store, isWanted, tell});
        });
        end(job, isWanted, take, std::move(outcome));
    };
    post(*m_ofFile, there);
}

} // namespace Standoff
