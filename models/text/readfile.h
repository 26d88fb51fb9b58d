// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QFile>
#include <memory>

namespace Standoff {

// All bytes of a file that somebody named. The only place where files are read: what is not a
// regular file (a folder, a pipe, a device, a socket, or a link to one) is refused before anything
// is read of it, and so is what is larger than the limit, or grows beyond it meanwhile. A project
// is not even opened: closing it again would drop the locks that SQLite has on it.
// Errors name the file, and say what is wrong with it.
Result<QByteArray> readFile(const QString &path, qint64 limit);

// The same file, to be read bit by bit: it may be larger than there is memory. What comes behind
// the limit, as it grows meanwhile, is not to be read.
Result<std::unique_ptr<QFile>> openFile(const QString &path, qint64 limit);

// The next line of a file, with its end; at most `longest` bytes of it. It takes memory for what it
// reads, not for what it may read. The file should have a buffer, as openFile() gives it.
QByteArray readLine(QIODevice &file, qint64 longest);

// Of a file that is part of the program (":/…").
QByteArray readResource(const QString &path);

} // namespace Standoff
