// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/audittables.h"
#include "text/error.h"

#include <functional>

namespace Standoff {

// A source audit to hand on: its tables and plots, with the project's name, what was looked at, the
// date and the method written on it.
struct AuditReport
{
    QString project;
    QString scope; // "the whole project"
    QString date; // as the person writes dates
    QList<AuditTable> tables; // those without rows are left out

    QString title() const;
    // One file that shows everything by itself.
    QString html() const;
    // By the suffix of the path: .pdf, else HTML. Appears whole or not at all. The plots are drawn
    // now, since charts belong to the window's thread; what is given back writes on any thread.
    std::function<Result<>()> prepared(const QString &path) const;
    Result<> write(const QString &path) const { return prepared(path)(); }
};

// A table as RFC 4180 writes it (UTF-8, CRLF, with a header), shares as numbers from 0 to 1; its
// plot as SVG or PNG: by the suffix of the path. Appears whole or not at all.
Result<> writeAuditTable(const QString &path, const AuditTable &table);

// For the clipboard: columns parted by tabs.
QString tabbed(const AuditTable &table);

} // namespace Standoff
