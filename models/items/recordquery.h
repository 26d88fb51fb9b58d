// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/querywords.h"
#include "items/register.h"
#include "project/project.h"

namespace Standoff {

// What a list of records is filtered by: conditions, all of which must hold.
//
//     kim               the name, or another name, has this word in it
//     "north korea"     these words
//     state:triaged     a field, by its name or label, is this term; or has it in it
//     source:KCNA       of a reference: the other record's name
//     -kind:person      not so
//     reason:""         nothing is known
//     mentions:>3       of numbers and dates: more; also <
//
// Upper and lower case are the same. A field that is unknown, or without a value as yet, keeps
// nothing away.
class RecordQuery
{
public:
    struct Condition
    {
        QString field; // as in fieldLabel(), or one of the computed ones; "" for names
        QString value;
        bool negated = false;
        bool quoted = false;
        bool whole = false; // a term or a number: the value is all of it

        bool fits(const QString &word) const;
        bool operator==(const Condition &) const = default;
    };

    RecordQuery() = default;
    RecordQuery(const QString &text, Register kind, const Project &project);

    const QList<Condition> &conditions() const { return m_conditions; }
    // As they were typed.
    const QStringList &unknownFields() const { return m_unknownFields; }

    template <typename Record>
    bool accepts(const Record &record, const Project &project) const;

    bool operator==(const RecordQuery &) const = default;

private:
    QList<Condition> m_conditions;
    QStringList m_unknownFields;
};

// What can be asked for in a register, in the order of the forms: the names that a person types.
QStringList queryFieldNames(Register kind);

// Fields, and behind the colon of one its terms or the names that it refers to; at most 50.
QueryCompletion completeQuery(
    const QString &text, int cursor, Register kind, const Project &project);

} // namespace Standoff
