// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/backgroundreader.h"

#include <QThread>

namespace Standoff {

BackgroundSource::BackgroundSource(
    const Project &project, const ProjectStore &store, const IsWanted &isWanted)
    : m_project(project)
    , m_store(store)
    , m_isWanted(isWanted)
{
}

Result<> BackgroundSource::checkWanted() const
{
    if (!m_isWanted())
        return std::unexpected(cancelled());
    return {};
}

Result<QList<OpenArticle>> BackgroundSource::readVersions(ArticleId article) const
{
    RETURN_IF_ERROR(checkWanted());
    return StoreReader::readVersions(article);
}

Result<OpenArticle> BackgroundSource::readArticle(ArticleId article) const
{
    RETURN_IF_ERROR(checkWanted());
    return StoreReader::readArticle(article);
}

Result<QByteArray> BackgroundSource::readOriginal(const QString &sha256) const
{
    RETURN_IF_ERROR(checkWanted());
    return StoreReader::readOriginal(sha256);
}

Result<> BackgroundSource::checkComplete() const
{
    RETURN_IF_ERROR(checkWanted());
    return StoreReader::checkComplete();
}

class BackgroundReader::Lane
{
public:
    Lane(const QString &path, QThread::Priority priority)
        : m_worker(new Worker(path))
    {
        m_worker->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start(priority);
    }
    ~Lane()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Lane)

    void post(const std::function<void()> &function)
    {
        QMetaObject::invokeMethod(m_worker, function, Qt::QueuedConnection);
    }
    Result<const ProjectStore *> store() { return m_worker->store(); }
    void close()
    {
        post([worker = m_worker] { worker->close(); });
    }

private:
    // Has the connection, which belongs to the thread that opened it.
    class Worker : public QObject
    {
    public:
        explicit Worker(const QString &path)
            : m_path(path)
        {
        }

        Result<const ProjectStore *> store()
        {
            if (!m_store) {
                ASSIGN_OR_RETURN(auto opened, ProjectStore::openBeside(m_path));
                m_store = std::move(opened);
            }
            return m_store.get();
        }
        void close() { m_store.reset(); }

    private:
        const QString m_path;
        std::unique_ptr<ProjectStore> m_store;
    };

    QThread m_thread;
    Worker *m_worker; // lives in the thread
};

BackgroundReader::BackgroundReader(const OpenProject &session, QObject *parent)
    : QObject(parent)
    , m_mirror(session)
    , m_ofProject(std::make_unique<Lane>(session.path(), QThread::LowPriority))
    , m_ofFile(std::make_unique<Lane>(session.path(), QThread::InheritPriority))
{
    // The path may lead to another file now.
    connect(&session, &OpenProject::reloaded, this, [this] {
        m_ofProject->close();
        m_ofFile->close();
    });
}

BackgroundReader::~BackgroundReader()
{
    m_isStopped = true;
}

std::function<bool()> BackgroundReader::begin(BackgroundJob &job)
{
    job.m_isRunning = true;
    return [this, wanted = job.m_wanted, number = ++*job.m_wanted] {
        return !m_isStopped && *wanted == number;
    };
}

void BackgroundReader::post(Lane &lane, const std::function<void()> &function)
{
    lane.post(function);
}

Result<const ProjectStore *> BackgroundReader::storeOf(Lane &lane)
{
    return lane.store();
}

} // namespace Standoff
