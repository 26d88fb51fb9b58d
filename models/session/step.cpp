// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/step.h"

#include "session/openproject.h"

namespace Standoff {

Step::Step(OpenProject &session, StepName name)
    : m_session(&session)
    , m_changes(keyOf(name))
{
}

Result<Step> Step::begin(OpenProject &session, StepName name)
{
    return session.prepare().transform([&] { return Step(session, name); });
}

const Project &Step::project() const
{
    return m_session->project();
}

const ProjectStore &Step::store() const
{
    return m_session->store();
}

qint64 Step::newNumber()
{
    return m_session->newId();
}

AnnotatorId Step::annotator()
{
    if (!m_annotator)
        m_annotator = annotator(m_session->annotator(), {});
    return m_annotator->value_or(AnnotatorId());
}

Result<AnnotatorId> Step::annotator(const QString &name, const QUuid &uuid)
{
    return m_session->annotatorId(name, uuid);
}

Result<> Step::commit()
{
    if (m_changes.isEmpty())
        return {};
    RETURN_IF_ERROR(m_session->judge(m_changes)); // before the project gets an annotator
    const AnnotatorId who = annotator();
    if (!*m_annotator)
        return std::unexpected(m_annotator->error());
    return m_session->commit(m_changes, who);
}

} // namespace Standoff
