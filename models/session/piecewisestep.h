// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"
#include "project/stepname.h"
#include "store/projectstore.h"

namespace Standoff {

class OpenProject;

// A step that is too much to be in memory as a whole, such as an import. It is one step like any
// other: in one transaction, one entry of the history, told once. What is told does not list what
// is marked in the versions that it makes (ChangeSet::unlisted). Until it is told, the project in
// memory is as it was before.
class PiecewiseStep
{
public:
    // Calls the function, which makes the step. An error of it takes all back.
    using Make = std::function<Result<>(PiecewiseStep &step)>;
    static Result<> make(OpenProject &session, StepName name, const Make &make);

    const Project &project() const;
    const ProjectStore &store() const;
    qint64 newNumber();
    // The annotator of that name, whom the project gets where it has none yet.
    Result<AnnotatorId> annotator(const QString &name, const QUuid &uuid);

    // Writes what is to be made or removed. Articles come with their versions and what is marked in
    // them.
    Result<> write(const ChangeSet &changes);
    // The latest about a value that the step makes, and lists.
    template <typename Value>
    Result<> amend(const Value &before, const Value &after)
    {
        ChangeSet change;
        change.update(before, after);
        m_listed.amend(m_places.value(after.id.number), after);
        return m_writer.write(change);
    }

private:
    PiecewiseStep(OpenProject &session, PieceWriter &writer, ChangeSet &listed)
        : m_session(session)
        , m_writer(writer)
        , m_listed(listed)
    {
    }
    // Fails when the project would break a rule.
    Result<AnnotatorId> finish();

    OpenProject &m_session;
    PieceWriter &m_writer;
    ChangeSet &m_listed;
    QHash<qint64, qsizetype> m_places; // of what it lists, by number
    QSet<VersionId> m_versions; // that it makes
    QList<Annotator> m_annotators; // that it makes
};

} // namespace Standoff
