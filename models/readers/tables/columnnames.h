// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/tables/columnmap.h"

namespace Standoff {

// What the name of a column says.
struct NamedColumn
{
    ColumnRole role = ColumnRole::LeftOut;
    int rank = 0; // of several for the role, the least is the best
    bool isSummary = false; // it is taken for the text only where nothing else is
};

// By the names that crawlers, services and people give, in several languages. Of "fields.body" the
// last part counts where the others only wrap it. O(length).
NamedColumn namedColumn(const QString &name);

// The same for all columns of a table: where they are those of mails ("From", "Subject"), these are
// byline and title.
QList<NamedColumn> namedColumns(const QStringList &names);

} // namespace Standoff
