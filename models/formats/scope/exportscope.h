// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"

#include <QFlags>
#include <QSet>

namespace Standoff {

// What must not leave, whatever the format: records that are marked as confidential always, and
// beside them what is chosen.
enum class Redaction : quint8 {
    Records = 1, // those marked as confidential: their names and all that is said of them
    Notes = 2, // all of them
    Evidence = 4, // addresses of evidence and grades, also those of archived copies
    Annotators = 8, // their names
};
Q_DECLARE_FLAGS(Redactions, Redaction)
Q_DECLARE_OPERATORS_FOR_FLAGS(Redactions)

// Which part of a project an export is of, beside the articles. Empty sets: all.
struct ExportScope
{
    QSet<TagId> tags;
    QSet<Status> statuses;
    QSet<AnnotatorId> annotators;
    Redactions redactions;

    bool isAll() const
    {
        return tags.isEmpty() && statuses.isEmpty() && annotators.isEmpty() && !redactions;
    }
    bool operator==(const ExportScope &) const = default;
};

} // namespace Standoff
