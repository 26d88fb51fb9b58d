// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/changeset.h"

#include <QSet>

namespace Standoff {

// What becomes of a project's values when some steps of its history had never been made, and the
// others had: it is told of all steps from the first of those on, in the order in which they were
// made. Values, and of values that are changed their fields, are what one step can get in the way
// of another. In memory is what the steps that go have changed.
class Retraction
{
public:
    // Whether a later step cannot stay when those go that were retracted so far: it changes a field
    // that they changed, or takes away what they changed, or needs what they made; or they would
    // bring back what needs a value that it took away. O(size of the step).
    bool hangsOn(const ChangeSet &step) const;
    // The next step goes.
    void retract(const ChangeSet &step);
    // The next step stays, and does not hang on those that go.
    void keep(const ChangeSet &step);
    // What is to be changed. Of each type first what goes, so that what has to be unique is free.
    void appendTo(ChangeSet &changes) const;

private:
    template <typename Value>
    struct Track
    {
        std::optional<Value> now;
        std::optional<Value> wanted;
        quint64 fields = 0; // that the steps that go have changed
        bool isMadeOrGone = false; // by them
    };
    template <typename Value>
    using Tracks = QMap<Id<Value>, Track<Value>>;

    template <typename Value>
    Tracks<Value> &tracks()
    {
        return std::get<Tracks<Value>>(m_tracks);
    }
    template <typename Value>
    const Tracks<Value> &tracks() const
    {
        return std::get<Tracks<Value>>(m_tracks);
    }
    template <typename Value>
    bool hangsOn(const Change<Value> &change) const;
    template <typename Value>
    void retract(const Change<Value> &change);

    ChangeSet::OfEach<Tracks> m_tracks;
    QSet<qint64> m_made; // ids of what the steps that go have made
    QSet<qint64> m_needed; // ids of what values that come back refer to
    QSet<QString> m_settings; // names of those that were made or went
};

} // namespace Standoff
