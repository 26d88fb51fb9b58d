// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"
#include "project/stepname.h"
#include "project/uuid.h"
#include "store/projectstore.h"

namespace Standoff {

class OpenProject;

// A change in the making: the one way to change a project. A verb begins it, says what becomes of
// which values, and commits it: then it is in the project file, and the session has told of it
// once. A step that is not committed, and one that comes to nothing, leaves no trace.
class Step
{
public:
    // Fails when the project cannot be changed now.
    static Result<Step> begin(OpenProject &session, StepName name);

    const Project &project() const;
    const ProjectStore &store() const;
    // What was said so far.
    const ChangeSet &changes() const { return m_changes; }
    ChangeSet &changes() { return m_changes; }

    // A number that no other value has.
    template <typename Value>
    Id<Value> newId()
    {
        return {newNumber()};
    }
    // Who makes it and when, where the type says so and the value does not yet.
    template <typename Value>
    void sign(Value &value);
    // Returns what is made: signed, with an id, and with a UUID where it was given none.
    template <typename Value>
    Value create(Value value);
    // Nothing where both are the same; else dated, where the type has a date for that.
    template <typename Value>
    void update(const Value &before, Value after);
    template <typename Value>
    void remove(const Value &value)
    {
        m_changes.remove(value);
    }
    // The annotator of that name, whom the project gets where it has none yet.
    Result<AnnotatorId> annotator(const QString &name, const QUuid &uuid);

    // Fails when the project would break a rule (validation.h), or the file cannot be written.
    Result<> commit();
    // The same, and gives what came of it.
    template <typename Value>
    Result<Value> committed(Value value)
    {
        return commit().transform([&value] { return std::move(value); });
    }

private:
    Step(OpenProject &session, StepName name);
    qint64 newNumber();
    // None for a person without a name. What keeps it from being found out is told by commit().
    AnnotatorId annotator();

    OpenProject *m_session;
    ChangeSet m_changes;
    std::optional<Result<AnnotatorId>> m_annotator; // once it was asked for
};

template <typename Value>
void Step::sign(Value &value)
{
    if constexpr (requires { value.annotator; }) {
        if (!value.annotator)
            value.annotator = annotator();
    }
    const auto date = [](QDateTime &time) {
        if (!time.isValid())
            time = QDateTime::currentDateTimeUtc();
    };
    if constexpr (requires { value.created; })
        date(value.created);
    if constexpr (requires { value.at; })
        date(value.at);
    if constexpr (requires { value.modified; })
        value.modified = value.created;
}

template <typename Value>
Value Step::create(Value value)
{
    if (!value.id)
        value.id = newId<Value>();
    if constexpr (requires { value.uuid; }) {
        if (value.uuid.isNull())
            value.uuid = newUuid();
    }
    sign(value);
    m_changes.create(value);
    return value;
}

template <typename Value>
void Step::update(const Value &before, Value after)
{
    if (before == after)
        return;
    if constexpr (requires { after.modified; })
        after.modified = QDateTime::currentDateTimeUtc();
    m_changes.update(before, after);
}

} // namespace Standoff
