// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/projectproblems.h"
#include "analysis/sourceaudit.h"
#include "session/backgroundreader.h"

#include <QSet>
#include <QTimer>

namespace Standoff {

// What is known of one article without reading it again.
struct ArticleFacts
{
    QList<VersionFacts> versions; // none where one of them could not be read
    QList<Problem> problems; // not judged yet
    // Of the current version.
    ArticleReport report;
    ArticleAudit audit;
    std::optional<Error> error; // a version could not be read
    bool isKnown = false; // whether the current one could
};

using FactsOfArticles = QMap<ArticleId, ArticleFacts>;

// Of the current versions.
QList<ArticleReport> reportsOf(const FactsOfArticles &facts);
QList<ArticleAudit> auditsOf(const FactsOfArticles &facts);
// Why something of the project is not among them; nothing where all is.
Result<> checkAllRead(const FactsOfArticles &facts);

// Keeps what is computed per article up to date, for all who look at the whole project: problems,
// dossiers, audits. A moment after a step, the articles that it touched are read again on another
// thread, one at a time. What this thread does in one go does not depend on how many articles there
// are, nor on how long they are.
class FactsWatch : public QObject
{
    Q_OBJECT

public:
    // Begins with all articles.
    explicit FactsWatch(const OpenProject &session, QObject *parent = nullptr);

    const OpenProject &session() const { return m_session; }
    // Reads on the same thread what somebody wants to know beyond.
    BackgroundReader &reader() { return m_reader; }
    const FactsOfArticles &facts() const { return m_facts; }
    // Tries once more what could not be read, as somebody wants to know.
    void readFailedAgain();
    // Whether the facts are those of the project as it is now.
    bool isUpToDate() const
    {
        return m_dirty.isEmpty() && !m_pause.isActive() && !m_job.isRunning();
    }

signals:
    // After each pause in which something was done, once all is read.
    void upToDate();
    // So many of all articles are read.
    void progressed(int done, int total);
    // An article could not be read.
    void failed(const QString &text);

private:
    void follow(const ChangeSet &changes);
    void readAll();
    void next();
    void read(ArticleId article);
    void take(ArticleId article, const ArticleFacts &facts);
    ArticleId nextDirty() const;
    // With all its versions.
    bool isInMemory(ArticleId article) const;

    const OpenProject &m_session;
    BackgroundReader m_reader;
    BackgroundJob m_job;
    QTimer m_pause;
    QSet<ArticleId> m_dirty; // to be read
    FactsOfArticles m_facts;
};

} // namespace Standoff
