// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

namespace Standoff {

// How a child of this process ended.
struct Ended
{
    int status = 0; // of exit
    int signal = 0; // that ended it; 0: none
    qint64 kilobytes = 0; // the most that it had in memory
    qint64 milliseconds = 0; // of its processor time
    QByteArray out;
    QByteArray error;

    bool isLate() const;
    // In words, with the last line on standard error.
    QString text() const;
};

// Does the work in a process that is forked; what it returns is the exit status. After so many
// seconds it is ended.
Ended inChild(const std::function<int()> &work, int seconds = 300);

// The command line in such a process.
Ended runInChild(const QStringList &words, int seconds = 300);

} // namespace Standoff
