// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace Standoff {

// Who made a lock, as it is written into it: a line each, the first five as QLockFile has them, so
// that an older Standoff understands it, too.
struct LockOwner
{
    qint64 process = 0;
    QString program; // the name of its file
    QString host;
    QString hostId;
    QString bootId; // of the kernel that runs: the same in all containers of a computer
    // The namespace in which the number of the process counts. Who writes it also keeps the file
    // locked as long as the program runs.
    QString processes;

    // This program.
    static LockOwner self();
    // Nothing where the bytes are not those of a whole lock.
    static std::optional<LockOwner> fromBytes(const QByteArray &bytes);
    QByteArray toBytes() const;
    bool operator==(const LockOwner &) const = default;
};

// Whether a program keeps the file of the lock locked (flock); unknown where the file system cannot
// tell.
enum class FileLock { Held, Free, Unknown };

// Whether it is certain that the program runs no more. It runs as long as the file is locked, and
// not longer where this kernel would know of the lock; else its process is looked for, where that
// is one of this computer.
bool hasEnded(const LockOwner &owner, FileLock lock, const LockOwner &self);

// Whether it is of this computer, in whichever container.
bool isOfThisComputer(const LockOwner &owner, const LockOwner &self);

} // namespace Standoff
