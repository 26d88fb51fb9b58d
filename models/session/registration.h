// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/step.h"

namespace Standoff {

// How tagging and the registers go together: which record a newly tagged text is a mention of, and
// what becomes of a record that loses its last one.
class Registration
{
public:
    // Adds to the step.
    explicit Registration(Step &step);

    // Makes the annotation, a mention of the record that its text names unless it is of one.
    Annotation create(Annotation annotation);
    // Links the annotation to the record that its text names, made where there is none. Does
    // nothing for tags whose annotations have no records. O(records in the register).
    void link(Annotation &annotation);
    // For an annotation that goes or that marks something else from now on: takes its record away
    // if that holds nothing but what link() put there, and no mention that was not released.
    // Returns whether the record goes.
    bool release(const Annotation &annotation);

private:
    template <typename Record>
    void linkIn(Annotation &annotation, const Tag &tag);
    template <typename Record>
    bool releaseIn(const Annotation &annotation);
    bool isReferredTo(EntityId id) const;
    bool isReferredTo(ClaimId id) const;
    bool isReferredTo(SourceId id) const;

    Step &m_step;
    const Project &m_project;
    QList<qint64> m_released; // records that go
    QHash<qint64, int> m_leaving; // mentions that were released, by record
};

} // namespace Standoff
