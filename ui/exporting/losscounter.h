// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/scope/exportplan.h"
#include "session/backgroundreader.h"

#include <QObject>
#include <memory>

namespace Standoff {

// How many kinds of losses there are. A confidential name that stays in a text is none: the format
// can do nothing about it.
int kindsOfLosses(const QList<Loss> &losses);

// Finds out beside the window, one format after the other, how many kinds of losses each has for
// the same part of the project.
class LossCounter : public QObject
{
    Q_OBJECT

public:
    // A format and how it is to be written.
    struct Wish
    {
        std::shared_ptr<const Format> format;
        FormatOptions options;
    };

    explicit LossCounter(BackgroundReader &background, QObject *parent = nullptr);

    // What is asked for takes the place of what was, as far as that is not found yet. No articles:
    // all of them.
    void count(
        const QList<Wish> &wishes, const ExportScope &scope, const QList<ArticleId> &articles);
    void stop();
    bool isRunning() const { return m_job.isRunning(); }

signals:
    void counted(const QString &format, const Standoff::Result<int> &kinds);

private:
    void countNext();

    BackgroundReader &m_background;
    BackgroundJob m_job;
    QList<Wish> m_waiting;
    ExportScope m_scope;
    QList<ArticleId> m_articles;
};

} // namespace Standoff
