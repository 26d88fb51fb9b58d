// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/id.h"
#include "readers/isolated/readfiles.h"

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

    // After those that are being added, if any.
    void addFiles(const QStringList &paths);
    // As one article; plain text, which was on the clipboard.
    void addText(const QString &text);

signals:
    // What a person wants to see next: the last one, or the one that is there already.
    void articleWanted(Standoff::ArticleId article);

private:
    struct Outcome
    {
        QStringList problems;
        ArticleId wanted;
    };

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
    QStringList m_waiting; // files that come next
    QList<ReadFile> m_files;
    QList<IncomingArticle> m_pasted; // that come behind them
    qsizetype m_asked = 0; // so many of them need no question any more
};

} // namespace Standoff
