// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/articlechoice.h"
#include "cli/console.h"
#include "cli/exportwish.h"
#include "cli/formatreports.h"
#include "cli/openproject.h"
#include "cli/subcommand.h"
#include "session/session.h"
#include "session/verbs/settings.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Losses first, then the file, then what of the project could not be read.
Result<> writeWish(
    const ExportWish &wish, const OpenProject &session, const QString &target, bool isEachLoss)
{
    if (wish.articles.isEmpty())
        RETURN_IF_ERROR(session.checkComplete());
    ASSIGN_OR_RETURN(const auto losses, lossesOf(*wish.format, wish.plan, session, wish.articles));
    tellLosses(session.project(), target, losses, {.isEach = isEachLoss});
    {
        ProgressLine progress(Cli::tr("exporting"));
        // What a destination leaves behind on a failing disk is told before the error.
        RETURN_IF_ERROR(writePlan(
            *wish.format, wish.plan, session, wish.articles, target, progress.function()));
    }
    for (const Fault &fault : session.faults()) {
        if (!fault.article || wish.articles.isEmpty() || wish.articles.contains(fault.article)) {
            //: %1 is the file that was written, %2 what of the project is not in it, and why
            report(Cli::tr("%1: %2").arg(target, textOf(fault)));
        }
    }
    return {};
}

} // namespace

int runExport(const QStringList &words)
{
    Arguments arguments(u"export"_s,
        Cli::tr("Writes annotated documents. What the format cannot hold is reported. Files are "
                "written whole or not at all."));
    arguments.expectSeveral(u"PROJECT"_s, Cli::tr("The project."));
    arguments.require(u"to"_s,
        Cli::tr("The file to write, or the folder to make; NAME.zip for a ZIP archive."),
        Cli::tr("path"));
    allowExportWish(arguments);
    arguments.allow(u"save-preset"_s,
        Cli::tr("Saves everything chosen here except the articles in the project under this name."),
        Cli::tr("name"));
    arguments.allow(u"each-loss"_s,
        Cli::tr("Reports each loss separately, also where the same is lost many times."));
    if (const auto status = arguments.parse(words))
        return *status;
    if (!arguments.isSet(u"article"_s) && !arguments.given(1).isEmpty())
        return arguments.refuse(Cli::tr("Unexpected argument “%1”").arg(arguments.given(1)));
    if (!chosenArticles(arguments))
        return arguments.refuse(Cli::tr("The ID of an article is a number; see “standoff list”"));
    if (const auto understood = checkExportWish(arguments); !understood)
        return arguments.refuse(understood.error().text);
    const QString target = arguments.file(u"to"_s);
    if (target.isEmpty())
        return arguments.refuse(Cli::tr("The name of a file is empty"));
    const auto session = openProject(arguments.project());
    if (!session) {
        report(session.error().text);
        return Failed;
    }
    const auto wish = exportWish(arguments, **session);
    const auto done = wish.and_then([&](const ExportWish &wanted) {
        return writeWish(wanted, **session, target, arguments.isSet(u"each-loss"_s));
    });
    if (!done) {
        report(done.error().text);
        return Failed;
    }
    const QString preset = arguments.value(u"save-preset"_s).trimmed();
    if (preset.isEmpty())
        return Done;
    const QByteArray kept =
        QJsonDocument(toJson(wish->plan, (*session)->project())).toJson(QJsonDocument::Compact);
    const auto saved = setSetting(**session, settingOfPreset(preset), QString::fromUtf8(kept));
    if (!saved) {
        report(saved.error().text);
        return Failed;
    }
    return Done;
}

} // namespace Standoff
