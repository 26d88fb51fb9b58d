// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>
#include <QStringList>

namespace Standoff {

// The command line: "standoff SUBCOMMAND …". It needs no display, and only a QCoreApplication, but
// for what draws.

// Whether the first argument asks for the command line: the name of a subcommand, or one of the
// options that end at once, --help and --version.
bool isSubcommand(const QString &argument);

// Whether the subcommand draws: then it needs a QGuiApplication, which can be off screen.
bool isDrawing(const QString &subcommand);

// Runs the command line, without the program's name, and returns the exit status: 0 done, 1 it
// failed, 2 wrong usage. Results go to standard output; what went wrong, one line each, to standard
// error.
int runCommandLine(const QStringList &arguments);

} // namespace Standoff
