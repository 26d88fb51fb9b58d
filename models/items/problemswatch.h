// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/projectproblems.h"
#include "session/articlereader.h"
#include "session/projectmirror.h"

#include <QSet>
#include <QThread>
#include <QTimer>

namespace Standoff {

// Keeps the problems of a session's project up to date. A moment after a step, what it changed is
// looked at again on another thread: the articles that it touched, then what lies between articles.
// There, too, articles that are not open are read from the project file, one at a time. What this
// thread does in one go does not depend on how many articles there are, nor on how long they are.
class ProblemsWatch : public QObject
{
    Q_OBJECT

public:
    // Begins with all articles.
    explicit ProblemsWatch(const Session &session, QObject *parent = nullptr);
    // Waits for what is being looked at: one article, or the registers.
    ~ProblemsWatch() override;

    // As they were last found, as from allProblems().
    const QList<Problem> &problems() const { return m_problems; }
    bool isUpToDate() const;

signals:
    // problems() are those of the project as it is now.
    void found();
    // An article could not be read; that is among its problems, but nothing else of it.
    void failed(const QString &text);

private:
    // What was found in one article.
    struct Part
    {
        QList<VersionFacts> facts;
        QList<Problem> problems;
    };

    void follow(const ChangeSet &changes);
    void lookAtAll();
    void next();
    void lookAtArticle(ArticleId article);
    void lookAtFile();
    void lookAtProject();
    ArticleId nextDirty() const;
    // With all its versions.
    bool isInMemory(ArticleId article) const;
    // Calls work(the project) on the other thread, then take(its result) on this one.
    template <typename Work, typename Take>
    void run(Work &&work, Take &&take);

    const Session &m_session;
    ProjectMirror m_mirror;
    QThread m_thread;
    ArticleReader *m_reader; // lives in the thread
    QTimer m_pause;
    QSet<ArticleId> m_dirty; // to be looked at
    bool m_isProjectDirty = true;
    bool m_isFileDirty = true;
    bool m_isBusy = false;
    QMap<ArticleId, Part> m_parts;
    QList<Problem> m_ofFile;
    QList<Problem> m_problems;
};

} // namespace Standoff
