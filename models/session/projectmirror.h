// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/openproject.h"

namespace Standoff {

// A session's project for another thread: a copy that follows step by step. Were a copy lent for
// each look, the next step would first have to copy all that is lent; of an article with 100,000
// annotations that takes several frames.
class ProjectMirror : public QObject
{
    Q_OBJECT

public:
    explicit ProjectMirror(const OpenProject &session, QObject *parent = nullptr);

    // Gives the project as it is now, with the articles that are open, to who calls it on the other
    // thread: one after the other, in the order in which they were made. What it gives holds until
    // the next one is called, and as long as this one lives.
    std::function<const Project &()> now();

private:
    const OpenProject &m_session;
    std::shared_ptr<Project> m_mirror; // the other thread's
    // What the mirror will have when all was called.
    QMap<ArticleId, VersionId> m_open;
    QList<ChangeSet> m_steps; // not yet
};

} // namespace Standoff
