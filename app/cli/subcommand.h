// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Standoff {

// The context of this room's translated texts.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Subcommand
{
    QString name;
    int (*run)(const QStringList &words);
    QString usage; // "" where it is none of a person's
    QString summary;
    bool draws = false; // with fonts, for which it needs more of Qt
};

QList<Subcommand> subcommands();

enum ExitStatus { Done = 0, Failed = 1, WrongUsage = 2 };

// Each is given the words after the program's name, its own name first, and is in a file of its
// own.
int runNew(const QStringList &words);
int runAdd(const QStringList &words);
int runImport(const QStringList &words);
int runConvert(const QStringList &words);
int runExport(const QStringList &words);
int runPrint(const QStringList &words);
int runFormats(const QStringList &words);
int runInfo(const QStringList &words);
int runList(const QStringList &words);
int runSet(const QStringList &words);
int runSearch(const QStringList &words);
int runCheck(const QStringList &words);
int runBackups(const QStringList &words);
int runRestore(const QStringList &words);
int runCompact(const QStringList &words);
int runCompletion(const QStringList &words);
int runManPage(const QStringList &words);
// Called by the program itself: see IsolatedReader.
int runReadArticles(const QStringList &words);

} // namespace Standoff
