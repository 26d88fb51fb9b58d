// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/sourceaudit.h"

#include <QVariant>

namespace Standoff {

// A table of an audit in the language of the person: what is shown, copied, plotted and printed.
struct AuditTable
{
    QString title;
    QStringList columns;
    QList<QVariantList> rows; // texts, whole numbers, and shares from 0 to 1
    int names = 1; // so many columns tell what a row is about, the others are counted
    int plotted = 1; // the column that bars show

    // What a row is about, in one line.
    QString nameOf(int row) const;
    // The rows with the most in the plotted column, at most so many; the most first, unless all are
    // among them: then as they stand.
    QList<int> rowsWithMost(int count) const;
    // A cell as a person reads it: shares as "12.5 %".
    QString textOf(int row, int column) const;

    bool operator==(const AuditTable &) const = default;
};

// Who speaks by kind, each source, the figures in sum, claims by state and verdict (in the order of
// the project's terms), and tags by article.
QList<AuditTable> auditTables(const SourceAudit &audit, const Project &project);

// How it was counted, for those who read the figures elsewhere; a few sentences.
QString auditMethod();

} // namespace Standoff
