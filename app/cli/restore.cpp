// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/backups/restore.h"
#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/subcommand.h"
#include "store/backups/backupfacts.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// A backup by its name, by a beginning of it that no other has, or a file.
Result<QString> chosenBackup(const QString &project, const QString &wanted)
{
    const FoundBackups found = findBackups(project);
    QStringList begun;
    for (const BackupFile &backup : found.backups) {
        if (backup.name() == wanted || backup.name() == wanted + u".standoff"_s)
            return backup.path;
        if (backup.name().startsWith(wanted))
            begun.append(backup.path);
    }
    if (begun.size() == 1)
        return begun.first();
    if (begun.size() > 1) {
        return failure(Cli::tr(
            "%1: %Ln backups begin with “%2”; give more of the name", nullptr, int(begun.size()))
                .arg(project, wanted));
    }
    if (QFileInfo(wanted).isFile())
        return wanted;
    for (const QString &problem : found.problems)
        report(problem);
    return failure(Cli::tr("%1: There is no backup “%2”; “standoff backups %1” lists them")
            .arg(project, wanted));
}

} // namespace

int runRestore(const QStringList &words)
{
    Arguments arguments(u"restore"_s,
        Cli::tr("Puts a backup in the place of the project, whole or not at all. What is there "
                "before is kept: as a backup, or beside it where it is damaged."));
    arguments.expect(u"PROJECT"_s,
        Cli::tr("The project; it may be damaged, or gone. Nobody may have it open for writing."));
    arguments.require(u"from"_s,
        Cli::tr("The name of a backup as “standoff backups” lists it, its beginning, or a file."),
        Cli::tr("backup"));
    if (const auto status = arguments.parse(words))
        return *status;
    if (arguments.value(u"from"_s).isEmpty())
        return arguments.refuse(Cli::tr("The name of a file is empty"));
    const QString project = arguments.project();
    const auto backup = chosenBackup(project, arguments.file(u"from"_s));
    if (!backup) {
        report(backup.error().text);
        return Failed;
    }
    ProgressLine progress(Cli::tr("restoring"));
    const auto restored = restoreProject(project, *backup, progress.function());
    if (!restored) {
        report(restored.error().text);
        return Failed;
    }
    QString text = Cli::tr("%1 was restored from %2.").arg(project, *backup) + u'\n';
    if (restored->isBackup)
        text += Cli::tr("What was there before is a backup: %1").arg(restored->keptAs) + u'\n';
    else if (!restored->keptAs.isEmpty())
        text += Cli::tr("What was there before is kept as %1").arg(restored->keptAs) + u'\n';
    print(text);
    return Done;
}

} // namespace Standoff
