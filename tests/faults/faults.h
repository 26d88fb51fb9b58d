// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace Standoff {

// What must not happen, whatever goes wrong around the program.
enum class Harm : quint8 {
    Lost, // what was acknowledged is not there
    Damaged, // a project that does not open, or that check finds wrong
    Crash, // a signal, or an assertion
    HalfWritten, // an output that is neither as before nor whole
    Untrue, // an exit status or a message that says something else than what happened
    Blocked, // what could be done before cannot be done any more
    LeftOver, // a file that nobody needs
    TooSlow, // longer than 5 s, or more than 500 MB
};

struct Finding
{
    Harm harm;
    QString text; // how to see it again, and what was seen
};

// What one attack did and found.
struct Figures
{
    QList<std::pair<QString, qint64>> done; // "kills of the window", how many
    QList<Finding> findings;
};

// How hard to try. The short version has its place in `./dev test`: it tries the same each time.
struct Effort
{
    bool isShort = false;
    quint32 seed = 1;

    int of(int forShort, int forLong) const { return isShort ? forShort : forLong; }
};

// On standard error, while it works for hours.
void tellWhatIsTried(const QString &what);

Figures tryKills(const Effort &effort);
Figures tryPowerCuts(const Effort &effort);
Figures tryFailingCalls(const Effort &effort);
Figures tryMutatedProjects(const Effort &effort);
Figures trySoak(const Effort &effort);
Figures tryOffline(const Effort &effort);

// What the program does when it is started by one of these, as a process of its own: it works on a
// project until something happens to it. Nothing for other words.
std::optional<int> workForKills(const QStringList &words);
std::optional<int> workForPowerCuts(const QStringList &words);

} // namespace Standoff
