// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/backgroundsearch.h"

#include "search/searchmatcher.h"

#include <QElapsedTimer>

namespace Standoff {

namespace {

// How often more is told, in milliseconds: not so often that showing it would take all the time.
constexpr int firstPause = 20;
constexpr int laterPause = 100;

} // namespace

bool concerns(const ChangeSet &changes, const SearchQuery &query)
{
    const bool hasMarks = !changes.of<Annotation>().isEmpty();
    const bool hasScope = hasMarks || !changes.of<Attribution>().isEmpty()
        || !changes.of<Source>().isEmpty() || !changes.of<Tag>().isEmpty()
        || !changes.of<Layer>().isEmpty();
    return !changes.of<Article>().isEmpty()
        || (hasScope
            && std::ranges::any_of(query.restrictions, &SearchRestriction::isOfAnnotations))
        || (hasMarks && SearchMatcher(query.root).asksFor(SearchField::Note));
}

// Lives in the thread, and the connection with it.
class BackgroundSearch::Worker : public QObject
{
public:
    Worker(BackgroundSearch &search, const QString &path)
        : m_search(search)
        , m_path(path)
    {
    }

    void run(int number, const SearchQuery &query, int limit)
    {
        if (number != m_search.m_number)
            return;
        const auto done = connect().and_then([&] { return look(number, query, limit); });
        if (!done) {
            m_search.post(number, [this, text = done.error().text] {
                m_search.m_isRunning = false;
                emit m_search.failed(text);
            });
        }
    }

private:
    Result<> connect()
    {
        if (m_connection)
            return {};
        ASSIGN_OR_RETURN(auto connection, SqliteConnection::openBeside(m_path));
        m_connection = std::move(connection);
        return {};
    }

    Result<> look(int number, const SearchQuery &query, int limit)
    {
        QElapsedTimer pause;
        pause.start();
        QList<SearchHit> waiting;
        int count = 0;
        bool isComplete = true;
        int told = 0; // batches
        const auto tell = [&](int done, int total) {
            m_search.post(number, [this, hits = std::exchange(waiting, {}), done, total] {
                if (!hits.isEmpty())
                    emit m_search.found(hits);
                emit m_search.progressed(done, total);
            });
            ++told;
            pause.restart();
        };
        const auto sink = [&](const QList<SearchHit> &hits, int done, int total) {
            isComplete = count + hits.size() <= limit;
            waiting += hits.first(std::min<qsizetype>(hits.size(), limit - count));
            count += int(hits.size());
            const bool isTime = told == 0
                ? waiting.size() >= SearchHit::shownAtOnce || pause.hasExpired(firstPause)
                : pause.hasExpired(laterPause);
            if (isTime || done == total || !isComplete)
                tell(done, total);
            return isComplete && number == m_search.m_number;
        };
        const auto givenUp = [&](ArticleId article) {
            m_search.post(number, [this, article] { emit m_search.givenUp(article); });
        };
        return searchArticles(*m_connection, query, sink, givenUp).transform([&] {
            m_search.post(number, [this, isComplete] {
                m_search.m_isRunning = false;
                emit m_search.finished(isComplete);
            });
        });
    }

    BackgroundSearch &m_search;
    const QString m_path;
    std::unique_ptr<SqliteConnection> m_connection;
};

BackgroundSearch::BackgroundSearch(const QString &path, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(*this, path))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

BackgroundSearch::~BackgroundSearch()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

void BackgroundSearch::start(const SearchQuery &query, int limit)
{
    m_isRunning = true;
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, number = ++m_number, query, limit] {
            worker->run(number, query, limit);
        },
        Qt::QueuedConnection);
}

void BackgroundSearch::stop()
{
    ++m_number;
    m_isRunning = false;
}

void BackgroundSearch::post(int number, std::function<void()> function)
{
    QMetaObject::invokeMethod(
        this,
        [this, number, function = std::move(function)] {
            if (number == m_number)
                function();
        },
        Qt::QueuedConnection);
}

} // namespace Standoff
