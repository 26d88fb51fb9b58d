// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/id.h"

#include <QHashFunctions>

namespace Standoff {

// The three registers of a project.
enum class Register : quint8 { Entities, Claims, Sources };

// A record of whatever register, or none.
struct RecordRef
{
    Register kind = Register::Entities;
    qint64 number = 0; // of its id; 0: none

    RecordRef() = default;
    RecordRef(Register recordKind, qint64 recordNumber)
        : kind(recordKind)
        , number(recordNumber)
    {
    }
    // NOLINTBEGIN(google-explicit-constructor): an id is a reference, with its register in the type
    RecordRef(EntityId entity)
        : RecordRef(Register::Entities, entity.number)
    {
    }
    RecordRef(ClaimId claim)
        : RecordRef(Register::Claims, claim.number)
    {
    }
    RecordRef(SourceId source)
        : RecordRef(Register::Sources, source.number)
    {
    }
    // NOLINTEND(google-explicit-constructor)

    explicit operator bool() const { return number != 0; }
    // Of none, all registers are the same.
    friend bool operator==(RecordRef a, RecordRef b)
    {
        return a.number == b.number && (a.kind == b.kind || a.number == 0);
    }
    friend size_t qHash(RecordRef record, size_t seed) noexcept
    {
        return qHash(record.number, seed);
    }
};

// What the reference is as an id of that type; none where it is of another register.
template <typename Record>
Id<Record> idOf(RecordRef record)
{
    return RecordRef(Id<Record>{1}).kind == record.kind ? Id<Record>{record.number} : Id<Record>();
}

} // namespace Standoff
