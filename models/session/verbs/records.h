// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/changeset.h"
#include "text/error.h"

namespace Standoff {

class OpenProject;

// The verbs for records (Entity, Claim, Source), for what depends on them (Grade, Attribution,
// ClaimLink, Evidence, Verdict), and for waivers.

// Creates when the id is none (signed and dated, where that is not given), else takes the place of
// what is there: a Waiver also of one of its problem. An Attribution is in an open article.
template <typename Value>
Result<Id<Value>> put(OpenProject &session, Value value);
// A Grade, ClaimLink, Evidence, Waiver, or an Attribution (of an open article), whose children then
// depend on its parent.
template <typename Value>
Result<> remove(OpenProject &session, Id<Value> id);

// Everything that refers to the others refers to the kept one afterwards; names become aliases,
// what was unknown of the kept one is taken from the others.
template <typename Record>
Result<> mergeRecords(OpenProject &session, Id<Record> kept, const QList<Id<Record>> &others);
// Their mentions stay, without a record; grades, evidence, verdicts and links go with them.
template <typename Record>
Result<> removeRecords(OpenProject &session, const QList<Id<Record>> &records);
template <typename Record>
Result<> removeRecord(OpenProject &session, Id<Record> record)
{
    return removeRecords(session, QList{record});
}
// Some of its mentions go to a new record, a copy without what tells the two apart.
template <typename Record>
Result<Id<Record>> splitOff(
    OpenProject &session, Id<Record> record, const QList<AnnotationId> &mentions);

} // namespace Standoff
