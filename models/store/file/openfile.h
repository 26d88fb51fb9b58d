// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>
#include <optional>

namespace Standoff {

// Which file a path leads to. It is found without opening the file: closing it again would drop the
// locks that SQLite has on it.
struct FileIdentity
{
    quint64 device = 0;
    quint64 number = 0;

    // Nothing where there is no file.
    static std::optional<FileIdentity> of(const QString &path);
    bool operator==(const FileIdentity &) const = default;
};

// Where a file is that this program has open, whatever it was called then; "" where it was deleted,
// or where the system does not tell.
QString placeOf(const FileIdentity &file);

// "" where the file may be written, else why not.
QString whyNotWritable(const QString &path);

} // namespace Standoff
