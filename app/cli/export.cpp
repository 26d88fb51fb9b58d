// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/articlechoice.h"
#include "cli/console.h"
#include "cli/openproject.h"
#include "cli/subcommand.h"
#include "formats/destinations/destinationat.h"
#include "formats/losses.h"
#include "formats/registry/formats.h"
#include "session/openproject.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Where in the project; "" where it is of all.
QString placeOf(const Loss &loss, const Project &project)
{
    QStringList place;
    if (loss.article)
        place.append(Cli::tr("article %1").arg(loss.article.number));
    if (!loss.item.isEmpty())
        place.append(Cli::tr("“%1”").arg(shortLine(loss.item, 60)));
    else if (const Article *article = project.find(loss.article))
        place.append(Cli::tr("“%1”").arg(shortLine(article->title, 60)));
    return place.join(u", "_s);
}

void reportLoss(const Loss &loss, const Project &project, const QString &target)
{
    const QString place = placeOf(loss, project);
    const QString where = place.isEmpty() ? target : target + u": "_s + place;
    //: %1 is the file, and what in it; %2 what of that a format cannot carry
    report(Cli::tr("%1: not carried: %2").arg(where, loss.what));
}

// Before anything is written: each place, or how many there are where the same is lost.
void reportLosses(
    const Project &project, const QString &target, const QList<Loss> &losses, bool isEach)
{
    constexpr qsizetype most = 3; // places that are named
    for (const auto &[what, places] : groupedLosses(losses)) {
        if (isEach || places.size() == 1) {
            for (const Loss &loss : places)
                reportLoss(loss, project, target);
            continue;
        }
        QStringList named;
        for (const Loss &loss : places.first(std::min(most, places.size())))
            named.append(placeOf(loss, project));
        const auto more = int(places.size() - named.size());
        //: %1 is the file, %2 what of the places that follow a format cannot carry
        report(Cli::tr("%1: not carried: %2 (%3)")
                .arg(target, what,
                    more == 0
                        ? named.join(u"; "_s)
                        : Cli::tr("%1; and %n more", "places", more).arg(named.join(u"; "_s))));
    }
}

} // namespace

int runExport(const QStringList &words)
{
    Arguments arguments(u"export"_s,
        Cli::tr("Writes annotated documents. What the format cannot carry is told. What is written "
                "appears whole or not at all."));
    arguments.expectSeveral(u"PROJECT"_s, Cli::tr("The project."));
    arguments.require(
        u"format"_s, Cli::tr("What to write; see “standoff formats”."), Cli::tr("format"));
    arguments.require(u"to"_s,
        Cli::tr("The file to write, or the folder to make; NAME.zip for a ZIP archive."),
        Cli::tr("path"));
    arguments.allowFormatOptions();
    arguments.allow(
        u"article"_s, Cli::tr("Only this article; may be given several times."), Cli::tr("id"));
    arguments.allow(u"each-loss"_s,
        Cli::tr("Tell each thing that is not carried, also where the same is lost of many."));
    if (const auto status = arguments.parse(words))
        return *status;
    if (!arguments.isSet(u"article"_s) && !arguments.given(1).isEmpty())
        return arguments.refuse(Cli::tr("unexpected argument “%1”").arg(arguments.given(1)));
    const auto articles = chosenArticles(arguments);
    if (!articles)
        return arguments.refuse(Cli::tr("the id of an article is a number; see “standoff list”"));
    const auto named = formatNamed(arguments.value(u"format"_s)).and_then([&](const auto &found) {
        return arguments.withOptions(found);
    });
    if (!named)
        return arguments.refuse(named.error().text);
    const auto &[format, options] = *named;
    const QString target = arguments.file(u"to"_s);
    if (target.isEmpty())
        return arguments.refuse(Cli::tr("the name of a file is empty"));
    const auto session = openProject(arguments.project());
    if (!session) {
        report(session.error().text);
        return Failed;
    }
    if (const auto known = checkArticles(arguments, (*session)->project(), *articles); !known) {
        report(known.error().text);
        return Failed;
    }
    const auto complete = articles->isEmpty() ? (*session)->checkComplete() : Result<>();
    const ExportSource source(**session, *articles);
    const auto losses = complete.and_then([&] { return format->losses(source, options); });
    if (!losses) {
        report(losses.error().text);
        return Failed;
    }
    reportLosses((*session)->project(), target, *losses, arguments.isSet(u"each-loss"_s));
    ProgressLine progress(Cli::tr("exporting"));
    // The destination goes at once: what it leaves behind on a failing disk is told before the
    // error.
    const auto done =
        format->write(source, *destinationAt(target, format->info()), options, progress.function());
    if (!done) {
        report(done.error().text);
        return Failed;
    }
    for (const Fault &fault : (*session)->faults()) {
        if (!fault.article || articles->isEmpty() || articles->contains(fault.article)) {
            //: %1 is the file that was written, %2 what of the project is not in it, and why
            report(Cli::tr("%1: %2").arg(target, textOf(fault)));
        }
    }
    return Done;
}

} // namespace Standoff
