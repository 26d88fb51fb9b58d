// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/changeset.h"
#include "store/search.h"

#include <QObject>
#include <QThread>
#include <atomic>

namespace Standoff {

// Whether the query may find something else after the step.
bool concerns(const ChangeSet &changes, const SearchQuery &query);

// Searches a project while a person goes on working: in a thread of its own, through a connection
// of its own that only reads. Hits come as they are found, the first ones at once.
class BackgroundSearch : public QObject
{
    Q_OBJECT

public:
    // The project must be open in a session, which has checked it.
    explicit BackgroundSearch(const QString &path, QObject *parent = nullptr);
    ~BackgroundSearch() override;

    // Takes the place of a search that runs, of which nothing more comes. It ends after so many
    // hits.
    void start(const SearchQuery &query, int limit);
    void stop();
    bool isRunning() const { return m_isRunning; }

signals:
    // In the order of articles and places.
    void found(const QList<Standoff::SearchHit> &hits);
    // A regular expression takes too many steps in the article: hits may be missing there.
    void givenUp(Standoff::ArticleId article);
    // So many of the articles that come into question.
    void progressed(int done, int total);
    // Not after stop(). Incomplete: there were more hits than the limit.
    void finished(bool isComplete);
    void failed(const QString &text);

private:
    class Worker;
    // Has the function run in the thread of this object, if the search is still wanted.
    void post(int number, std::function<void()> function);

    QThread m_thread;
    Worker *m_worker;
    std::atomic_int m_number = 0; // of the search that is wanted
    bool m_isRunning = false;
};

} // namespace Standoff
