// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "intake/articlespool.h"
#include "intake/candidate.h"
#include "mainwindow/windowparts.h"
#include "project/id.h"
#include "text/progress.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <functional>

namespace Standoff {

class ImportDialog;

// Adds articles to a window's project: what was read of files, once a person has chosen among it,
// and what was copied, each time in one step. One file of which an article came that nobody need
// look at is added at once.
class Adding : public QObject
{
    Q_OBJECT

public:
    explicit Adding(const WindowParts &parts);

    // Files and folders; beside those that are being chosen from, if there are any.
    void addFiles(const QStringList &paths);
    // As one article, what was copied: as HTML with its headings and lists where there is that,
    // else as plain text. After what is being added, if anything.
    void addCopied(const QString &html, const QString &text);

signals:
    // What a person wants to see next: the last one, or the one that is there already.
    void articleWanted(Standoff::ArticleId article);

private:
    struct Outcome
    {
        QList<Candidate> candidates; // what became of them
        QStringList problems;
        ArticleId wanted;
    };
    static Result<Outcome> addChosen(OpenProject &there, QList<Candidate> candidates,
        ArticleSpool &spool, const Progress &progress);
    static Result<Outcome> addRead(OpenProject &there, const IncomingArticle &article);
    void decide();
    void addCopy(const IncomingArticle &article);
    void openDialog();
    void drop(ImportDialog &dialog);
    void add(ImportDialog &dialog);
    void runNext();
    void finish(const Result<Outcome> &outcome);
    void tellAdded(const QList<Candidate> &candidates, int unread);

    const WindowParts m_parts;
    QPointer<ImportDialog> m_dialog;
    bool m_isBusy = false;
    QList<std::function<void()>> m_waiting; // begin what comes next
};

} // namespace Standoff
