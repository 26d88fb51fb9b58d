// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/computedfields.h"
#include "items/register.h"

namespace Standoff {

// What a list says of a record beside its name, and by what it sorts it.

// A few words that tell it from others of its name.
QString detailOf(const Entity &entity);
QString detailOf(const Claim &claim);
QString detailOf(const Source &source);

// A record in a list. What it is sorted by is as it was when the list was told of it: in a sorted
// list of which some rows have a new value and still their old place, others cannot be put right.
struct RecordRow
{
    qint64 number = 0;
    QString group; // the value of the field that the register is grouped by; "": unknown
    QString name;
    QString detail;
    int mentions = 0;
    QString date; // of a claim; "" where it has none
    QString state; // of a claim
    int triage = 0; // of a claim: the sum of the degrees that are known
    QString reliability; // of a source, by its newest grade; "" where it has none

    qint64 order() const { return number; }
    bool operator==(const RecordRow &) const = default;
};

// The group is left to the caller; of sources, their newest grades are known to it. O(1).
template <typename Record>
RecordRow rowOf(const Project &project, const Record &record, const NewestGrades &grades);

// What comes first in an order has the smaller key; by name, all have the same. Claims are sorted
// by the places of their states in that vocabulary.
using RecordKey = std::pair<qint64, QString>;
RecordKey keyOf(const RecordRow &row, RecordOrder order, const QStringList &states);

// Records that were changed, whose mentions were, and to which anything that can be asked for and
// sorted by belongs: other records that they name, verdicts and grades. O(changes × records).
template <typename Record>
QSet<Id<Record>> recordsConcerned(const Project &project, const ChangeSet &changes);

} // namespace Standoff
