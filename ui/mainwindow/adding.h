// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/id.h"
#include "readers/isolated/readfiles.h"
#include "text/progress.h"

#include <QObject>
#include <QStringList>
#include <functional>

class QWidget;

namespace Standoff {

class MessageBar;
class OpenProject;

// Adds articles to a window's project: reads files beside the window, asks about those that could
// be read in several encodings, and makes one step of all. Tells, file by file, what could not be
// read and what is in the project already.
class Adding : public QObject
{
    Q_OBJECT

public:
    Adding(OpenProject &session, MessageBar &messages, QWidget &window);

    // After what is being added, if anything; so do those below.
    void addFiles(const QStringList &paths);
    // As one article, what was copied: as HTML with its headings and lists where there is that,
    // else as plain text.
    void addCopied(const QString &html, const QString &text);

signals:
    // What a person wants to see next: the last one, or the one that is there already.
    void articleWanted(Standoff::ArticleId article);

private:
    struct Outcome
    {
        QStringList problems;
        ArticleId wanted;
    };

    // What is done beside the window, for what a person gave at once.
    using Reading = std::function<Result<QList<ReadFile>>(const Progress &)>;

    static Result<Outcome> add(OpenProject &session, QList<IncomingArticle> articles);
    void readNext();
    void take(const Result<QList<ReadFile>> &files);
    void ask();
    void addRead();
    void finish(const Result<Outcome> &outcome);

    OpenProject &m_session;
    MessageBar &m_messages;
    QWidget &m_window;
    bool m_isBusy = false;
    QList<Reading> m_waiting; // that come next
    QList<ReadFile> m_files; // that are being added
    qsizetype m_asked = 0; // so many of them need no question any more
};

} // namespace Standoff
