// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/cli.h"

#include "cli/console.h"
#include "cli/subcommand.h"
#include "readers/isolated/isolatedreader.h"

#include <QLoggingCategory>
#include <algorithm>
#include <new>

using namespace Qt::StringLiterals;

namespace Standoff {

QList<Subcommand> subcommands()
{
    //: The words in capitals stand for what a person gives.
    return {{u"new"_s, runNew, Cli::tr("new PROJECT [--tagset FILE]"), Cli::tr("make a project")},
        {u"add"_s, runAdd, Cli::tr("add PROJECT ARTICLE…"),
            Cli::tr("read articles into the project")},
        {u"import"_s, runImport,
            Cli::tr("import PROJECT [--format F] [--option NAME=VALUE…] PATH…"),
            Cli::tr("read annotated documents")},
        {u"export"_s, runExport,
            Cli::tr("export PROJECT --format F --to PATH [--option NAME=VALUE…] [--article ID…]"),
            Cli::tr("write annotated documents")},
        {u"convert"_s, runConvert,
            Cli::tr("convert IN… --to F OUT [--from F] [--option NAME=VALUE…]"),
            Cli::tr("write annotated documents in another format, without a project")},
        {u"print"_s, runPrint, Cli::tr("print PROJECT [ARTICLE…] --to PATH [--format F]"),
            Cli::tr("write articles with their marks as PDF, web page or picture"), true},
        {u"formats"_s, runFormats, Cli::tr("formats [--json]"),
            Cli::tr("list the formats that can be read and written")},
        {u"info"_s, runInfo, Cli::tr("info PROJECT [--json]"),
            Cli::tr("show how much is in the project")},
        {u"list"_s, runList,
            Cli::tr(
                "list PROJECT annotations|articles|attributions|claims|entities|relations|sources "
                "[--query TEXT] [--json]"),
            Cli::tr("list what is in the project")},
        {u"set"_s, runSet,
            Cli::tr("set PROJECT [ARTICLE…] [--query TEXT] [--state S] [--label WORD…]"),
            Cli::tr("set the state, labels, publisher … of articles")},
        {u"search"_s, runSearch,
            Cli::tr("search PROJECT TEXT [--sort left|right|place] [--limit N] [--json]"),
            Cli::tr("search for words in the articles")},
        {u"check"_s, runCheck, Cli::tr("check PROJECT [--json]"),
            Cli::tr("check the file and its content")},
        {u"backups"_s, runBackups, Cli::tr("backups PROJECT [--json]"),
            Cli::tr("list the backups")},
        {u"restore"_s, runRestore, Cli::tr("restore PROJECT --from BACKUP"),
            Cli::tr("put a backup in the project's place")},
        {u"compact"_s, runCompact, Cli::tr("compact PROJECT --before DATE|--keep N [--dry-run]"),
            Cli::tr("shorten the history")},
        {u"completion"_s, runCompletion, Cli::tr("completion bash|fish|zsh"),
            Cli::tr("what the shell needs to complete these words")},
        {u"man-page"_s, runManPage, Cli::tr("man-page"),
            Cli::tr("all of this as a page of the manual")},
        {QString::fromLatin1(IsolatedReader::subcommand), runReadArticles, {}, {}}};
}

namespace {

void printHelp()
{
    QList<QStringList> rows{{Cli::tr("standoff [PROJECT | ARTICLE…]"), Cli::tr("open the window")}};
    for (const Subcommand &subcommand : subcommands()) {
        if (!subcommand.usage.isEmpty())
            rows.append({u"standoff "_s + subcommand.usage, subcommand.summary});
    }
    print(aligned(rows) + u'\n'
        + Cli::tr("“standoff SUBCOMMAND --help” says more. The exit status is 0 for success, 1 for "
                  "failure and 2 for wrong usage.")
        + u'\n');
}

// With what keeps this computer from harm by files that are read.
void printVersion()
{
    print(u"standoff %1\n"_s.arg(QCoreApplication::applicationVersion()));
    const auto confinement = IsolatedReader().confinement();
    print((!confinement                 ? confinement.error().text
                  : confinement->system ? Cli::tr("Articles are read by a process that can write "
                                                  "no files and reach no network.")
                                        : Cli::tr("Articles are read by a process of their own. "
                                                  "This system cannot keep it from "
                                                  "writing files or reaching a network."))
        + u'\n');
}

// What is read is bounded; but there may be less memory than that takes. What was begun is undone
// on the way here.
int runWithMemory(const Subcommand &subcommand, const QStringList &arguments)
{
    try {
        return subcommand.run(arguments);
    } catch (const std::bad_alloc &) {
        report(Cli::tr(
            "There is not enough memory for this; close other programs, or do it in parts"));
        return Failed;
    }
}

} // namespace

bool isSubcommand(const QString &argument)
{
    const QStringList options{u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s};
    return options.contains(argument)
        || std::ranges::contains(subcommands(), argument, &Subcommand::name);
}

bool isDrawing(const QString &subcommand)
{
    const QList<Subcommand> all = subcommands();
    const auto found = std::ranges::find(all, subcommand, &Subcommand::name);
    return found != all.end() && found->draws;
}

int runCommandLine(const QStringList &arguments)
{
    // What fails comes back as an error, which is printed: the room's own log would say it twice.
    QLoggingCategory::setFilterRules(u"standoff.*.warning=false"_s);
    const QString first = arguments.value(0);
    const QList<Subcommand> all = subcommands();
    const auto subcommand = std::ranges::find(all, first, &Subcommand::name);
    int status = Done;
    if (subcommand != all.end()) {
        status = runWithMemory(*subcommand, arguments);
    } else if (first == "--version"_L1 || first == "-v"_L1) {
        printVersion();
    } else if (first == "--help"_L1 || first == "-h"_L1) {
        printHelp();
    } else {
        report(Cli::tr("%1: There is no such subcommand; see “standoff --help”").arg(first));
        status = WrongUsage;
    }
    if (const auto flushed = flushOutput(); !flushed && status == Done) {
        report(flushed.error().text);
        status = Failed;
    }
    return status;
}

} // namespace Standoff
