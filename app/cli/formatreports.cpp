// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/formatreports.h"

#include "cli/console.h"
#include "cli/subcommand.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Where in the project; "" where it is of all.
QString lossPlace(const Loss &loss, const Project &project, LossWords words)
{
    QStringList place;
    const Article *article = project.find(loss.article);
    if (loss.article && words.hasNumbers)
        place.append(Cli::tr("article %1").arg(loss.article.number));
    if (article && (loss.item.isEmpty() || !words.hasNumbers))
        place.append(Cli::tr("“%1”").arg(shortLine(article->title, 60)));
    if (!loss.item.isEmpty())
        place.append(Cli::tr("“%1”").arg(shortLine(loss.item, 60)));
    return place.join(u", "_s);
}

} // namespace

void tellLosses(
    const Project &project, const QString &target, const QList<Loss> &losses, LossWords words)
{
    constexpr qsizetype most = 3; // places that are named
    for (const auto &[what, places] : groupedLosses(losses)) {
        if (words.isEach || places.size() == 1) {
            for (const Loss &loss : places) {
                const QString place = lossPlace(loss, project, words);
                const QString where = place.isEmpty() ? target : target + u": "_s + place;
                //: %1 is the file, and what in it; %2 what of that a format cannot carry
                report(Cli::tr("%1: Lost in this format: %2").arg(where, loss.what));
            }
            continue;
        }
        QStringList named;
        for (const Loss &loss : places.first(std::min(most, places.size())))
            named.append(lossPlace(loss, project, words));
        const auto more = int(places.size() - named.size());
        //: %1 is the file, %2 what of the places that follow a format cannot carry
        report(Cli::tr("%1: Lost in this format: %2 (%3)")
                .arg(target, what,
                    more == 0
                        ? named.join(u"; "_s)
                        : Cli::tr("%1; and %Ln more", "places", more).arg(named.join(u"; "_s))));
    }
}

int tellImported(const QString &project, const ImportReport &done)
{
    for (const QString &remark : done.remarks)
        report(remark);
    for (const QString &remark : done.present)
        report(Cli::tr("%1: %2").arg(project, remark));
    const qsizetype come = done.come();
    if (come == 0)
        report(Cli::tr("%1: Nothing was imported").arg(project));
    else if (done.leftOut > come)
        report(Cli::tr("%1: More was left out than imported: %2 and %3", "what; two numbers")
                .arg(project)
                .arg(done.leftOut)
                .arg(come));
    return come == 0 || done.leftOut > come ? Failed : Done;
}

} // namespace Standoff
