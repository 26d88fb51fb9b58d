// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/problem.h"
#include "session/backgroundreader.h"

#include <QObject>

namespace Standoff {

class FactsWatch;

// Keeps the problems of a session's project up to date: those of articles come from the facts, what
// lies in the file and between articles is looked at on the facts' thread whenever they are up to
// date again.
class ProblemsWatch : public QObject
{
    Q_OBJECT

public:
    explicit ProblemsWatch(FactsWatch &facts, QObject *parent = nullptr);

    // As they were last found, as from allProblems().
    const QList<Problem> &problems() const { return m_problems; }
    bool isUpToDate() const;

signals:
    // problems() are those of the project as it is now.
    void found();
    // An article could not be read; that is among its problems, but nothing else of it.
    void failed(const QString &text);

private:
    void lookAtFile();
    void lookAtProject();

    FactsWatch &m_facts;
    BackgroundJob m_job;
    bool m_isFileDirty = true;
    bool m_isProjectDirty = true;
    QList<Problem> m_ofFile;
    QList<Problem> m_problems;
};

} // namespace Standoff
