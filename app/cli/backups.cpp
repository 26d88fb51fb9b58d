// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/subcommand.h"
#include "project/isotime.h"
#include "project/valuejson.h"
#include "session/historywords.h"
#include "store/backups/backupfacts.h"
#include "text/oneline.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// A backup, and what the project has since: nothing where that cannot be read.
struct Listed
{
    BackupFacts facts;
    std::optional<qint64> steps;
    qint64 articles = 0; // more than in the backup, or fewer
    qint64 annotations = 0;
};

// Also whether each is whole. Adds to the problems what cannot be told of one. Stops where the
// progress line says so.
Result<QList<Listed>> listBackups(const QString &projectPath, FoundBackups &found)
{
    const QString path = realPath(projectPath);
    const auto project = SqliteConnection::open(path, SqliteConnection::Mode::ReadOnly);
    const BackupFacts now = factsOf({.path = path, .at = {}, .reason = {}});
    const bool isComparable = project && now.problem.isEmpty();
    QList<Listed> listed;
    ProgressLine progress(Cli::tr("checking"));
    for (const BackupFile &backup : found.backups) {
        const auto goOn = [&] {
            return progress.show(int(listed.size()), int(found.backups.size()));
        };
        Listed each{.facts = factsOf(backup), .steps = {}};
        if (!each.facts.pathsProblem.isEmpty())
            found.problems.append(each.facts.pathsProblem);
        if (each.facts.problem.isEmpty()) {
            const auto whole = checkBackup(backup.path, goOn);
            each.facts.problem = whole ? QString() : whole.error().text;
        }
        if (!goOn())
            return failure(Cli::tr("%1: cancelled").arg(projectPath));
        if (isComparable && each.facts.problem.isEmpty()) {
            if (const auto since = stepsSince(**project, backup.path)) {
                each.steps = since->stepsSince;
                each.articles = now.articles - each.facts.articles;
                each.annotations = now.annotations - each.facts.annotations;
            } else {
                found.problems.append(Cli::tr("%1: %2").arg(backup.path, since.error().text));
            }
        }
        listed.append(std::move(each));
    }
    if (!isComparable && QFileInfo::exists(path) && found.problems.isEmpty()) {
        const QString why = project ? now.problem : project.error().text;
        found.problems.append(Cli::tr("%1: %2").arg(projectPath, why));
    }
    return listed;
}

Json jsonOf(const Listed &each)
{
    const BackupFacts &facts = each.facts;
    Json paths = Json::array();
    for (const QString &path : facts.paths)
        paths.push_back(toJson(path));
    Json last;
    if (facts.last)
        last =
            Json{{"verb", toJson(facts.last->verb)}, {"annotator", toJson(facts.last->annotator)},
                {"at", toJson(toIsoTime(facts.last->at))}};
    Json since;
    if (each.steps)
        since = Json{
            {"steps", *each.steps}, {"articles", each.articles}, {"annotations", each.annotations}};
    const Json reason = facts.file.reason ? Json(wordOf(*facts.file.reason)) : Json();
    return {{"name", toJson(facts.file.name())}, {"path", toJson(facts.file.path)},
        {"made", toJson(toIsoTime(facts.file.at))}, {"reason", reason},
        {"revision", facts.file.revision}, {"bytes", facts.bytes}, {"articles", facts.articles},
        {"annotations", facts.annotations}, {"last_step", std::move(last)},
        {"since", std::move(since)}, {"projects", std::move(paths)},
        {"problem", toJson(facts.problem)}};
}

void printJson(const QString &project, const QStringList &folders, const QList<Listed> &listed)
{
    Json backups = Json::array();
    for (const Listed &each : listed)
        backups.push_back(jsonOf(each));
    Json places = Json::array();
    for (const QString &folder : folders)
        places.push_back(toJson(folder));
    print(Json{{"project", toJson(project)}, {"folders", std::move(places)},
              {"backups", std::move(backups)}}
              .dump(2)
        + "\n");
}

QStringList rowOf(const Listed &each)
{
    const QLocale locale;
    const BackupFacts &facts = each.facts;
    QStringList row{facts.file.name().chopped(QLatin1StringView(".standoff").size()),
        locale.toString(facts.file.at.toLocalTime(), QLocale::ShortFormat),
        locale.formattedDataSize(facts.bytes, 1, QLocale::DataSizeSIFormat)};
    if (!facts.problem.isEmpty())
        return row << Cli::tr("damaged: %1").arg(shortLine(facts.problem, 80));
    return row << locale.toString(facts.articles) << locale.toString(facts.annotations)
               << (each.steps ? locale.toString(*each.steps) : QString())
               << (facts.last ? verbText(facts.last->verb) : QString())
               << (facts.last ? facts.last->annotator : QString()) << reasonText(facts.file.reason);
}

void printText(const QString &project, const FoundBackups &found, const QList<Listed> &listed)
{
    for (const QString &folder : found.folders)
        print(Cli::tr("Folder: %1").arg(onOneLine(QDir::toNativeSeparators(folder))) + u'\n');
    if (listed.isEmpty()) {
        if (!found.problems.isEmpty())
            return; // there may be some
        print(Cli::tr("There are no backups of %1.").arg(onOneLine(project)) + u'\n');
        return;
    }
    QList<QStringList> rows{{Cli::tr("BACKUP"), Cli::tr("MADE"), Cli::tr("SIZE"),
        Cli::tr("ARTICLES"), Cli::tr("ANNOTATIONS"), Cli::tr("STEPS SINCE"), Cli::tr("LAST STEP"),
        Cli::tr("BY"), Cli::tr("REASON")}};
    for (const Listed &each : listed)
        rows.append(rowOf(each));
    print(aligned(rows));
}

} // namespace

int runBackups(const QStringList &words)
{
    Arguments arguments(u"backups"_s,
        Cli::tr("Lists the backups of the project, the newest first, and says whether each is "
                "whole. Those of a project that is damaged or gone are found by its path."));
    arguments.expect(u"PROJECT"_s, Cli::tr("The project, or the path where it was."));
    arguments.allowJson();
    if (const auto status = arguments.parse(words))
        return *status;
    FoundBackups found = findBackups(arguments.project());
    const auto listed = listBackups(arguments.project(), found);
    if (!listed) {
        report(listed.error().text);
        return Failed;
    }
    if (listed->isEmpty() && found.problems.isEmpty() && !QFileInfo::exists(arguments.project())) {
        report(Cli::tr("%1: There is no such file, and no backup of one that was there")
                .arg(arguments.project()));
        return Failed;
    }
    if (arguments.json())
        printJson(arguments.project(), found.folders, *listed);
    else
        printText(arguments.project(), found, *listed);
    for (const QString &problem : std::as_const(found.problems))
        report(problem);
    return listed->isEmpty() && !found.problems.isEmpty() ? Failed : Done;
}

} // namespace Standoff
