// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/piecewisestep.h"

#include "session/openproject.h"

#include <functional>

namespace Standoff {

namespace {

// Takes over the values for which the function holds.
template <typename Value, typename Function>
void take(ChangeSet &into, const QList<Change<Value>> &list, Function &&isWanted)
{
    for (const Change<Value> &change : list) {
        if (isWanted(change))
            into.append(change);
    }
}

} // namespace

Result<> PiecewiseStep::make(OpenProject &session, StepName name, const Make &make)
{
    RETURN_IF_ERROR(session.prepare());
    QList<Annotator> annotators;
    const auto pieces = [&](PieceWriter &writer, ChangeSet &listed) -> Result<AnnotatorId> {
        PiecewiseStep step(session, writer, listed);
        const auto who = make(step).and_then([&step] { return step.finish(); });
        annotators = step.m_annotators;
        return who;
    };
    return session.commitPieces(name, pieces, annotators);
}

const Project &PiecewiseStep::project() const
{
    return m_session.project();
}

const ProjectStore &PiecewiseStep::store() const
{
    return m_session.store();
}

qint64 PiecewiseStep::newNumber()
{
    return m_session.newId();
}

Result<AnnotatorId> PiecewiseStep::annotator(const QString &name, const QUuid &uuid)
{
    if (const AnnotatorId known = project().annotatorNamed(name); known || name.isEmpty())
        return known;
    ASSIGN_OR_RETURN(const auto annotator, m_writer.annotator(name, uuid));
    m_annotators.append(annotator);
    return annotator.id;
}

Result<> PiecewiseStep::write(const ChangeSet &changes)
{
    for (const auto &change : changes.of<Version>()) {
        if (!change.before)
            m_versions.insert(change.after->id);
    }
    ChangeSet listed;
    listed.texts = changes.texts;
    listed.originals = changes.originals;
    ChangeSet part;
    changes.forEachList([&]<typename Value>(const QList<Change<Value>> &list) {
        if constexpr (InArticle<Value> || std::is_same_v<Value, Relation>) {
            const auto isOfPart = [this](const Change<Value> &change) {
                return m_versions.contains(change.either().version);
            };
            take(part, list, isOfPart);
            take(listed, list, std::not_fn(isOfPart));
        } else {
            take(listed, list, [](const auto &) { return true; });
        }
    });
    if (!listed.isEmpty() || !listed.texts.isEmpty())
        RETURN_IF_ERROR(m_writer.write(listed));
    listed.forEachList([this]<typename Value>(const QList<Change<Value>> &list) {
        for (const Change<Value> &change : list) {
            m_places.insert(change.either().id.number, m_listed.of<Value>().size());
            m_listed.append(change);
        }
    });
    return part.isEmpty() ? Result<>() : m_writer.writePart(part);
}

Result<AnnotatorId> PiecewiseStep::finish()
{
    return m_session.judge(m_listed).and_then(
        [this] { return annotator(m_session.annotator(), {}); });
}

} // namespace Standoff
