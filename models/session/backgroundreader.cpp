// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/backgroundreader.h"

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
        return failure(Session::tr("it was cancelled"));
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

// Has the connection, which belongs to the thread that opened it.
class BackgroundReader::Worker : public QObject
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

BackgroundReader::BackgroundReader(const Session &session, QObject *parent)
    : QObject(parent)
    , m_mirror(session)
    , m_worker(new Worker(session.path()))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
    // The path may lead to another file now.
    connect(&session, &Session::reloaded, this, [this] { post([this] { m_worker->close(); }); });
}

BackgroundReader::~BackgroundReader()
{
    m_isStopped = true;
    m_thread.quit();
    m_thread.wait();
}

void BackgroundReader::post(const std::function<void()> &function)
{
    QMetaObject::invokeMethod(m_worker, function, Qt::QueuedConnection);
}

Result<const ProjectStore *> BackgroundReader::store()
{
    return m_worker->store();
}

} // namespace Standoff
