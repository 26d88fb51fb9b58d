// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/compact.h"
#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/subcommand.h"
#include "session/session.h"
#include "store/backups/backupfiles.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

// Nothing where the words say neither or both.
std::optional<HistoryCut> chosenCut(const Arguments &arguments)
{
    const bool hasDate = arguments.isSet(u"before"_s);
    if (hasDate == arguments.isSet(u"keep"_s))
        return {};
    HistoryCut cut;
    if (hasDate) {
        cut.before = QDateTime::fromString(arguments.value(u"before"_s), Qt::ISODate);
        return cut.before.isValid() ? std::optional(cut) : std::nullopt;
    }
    bool isNumber = false;
    cut.keep = arguments.value(u"keep"_s).toLongLong(&isNumber);
    return isNumber && cut.keep >= 0 ? std::optional(cut) : std::nullopt;
}

void tell(const QString &project, const CutPlan &plan)
{
    const QLocale locale;
    if (plan.steps == 0) {
        print(Cli::tr("%1: No step would go").arg(project) + u'\n');
        return;
    }
    const auto day = [&locale](const QDateTime &time) {
        return locale.toString(time.toLocalTime(), QLocale::ShortFormat);
    };
    QList<QStringList> rows{{Cli::tr("Steps that go"), locale.toString(plan.steps)},
        {Cli::tr("Steps that stay"), locale.toString(plan.stepsLeft)},
        {Cli::tr("From", "the first day"), day(plan.from)},
        {Cli::tr("To", "the last day"), day(plan.to)},
        {Cli::tr("Made by"), QLocale().createSeparatedList(plan.people)},
        {Cli::tr("Texts that only they need"), locale.toString(plan.texts)},
        {Cli::tr("Files that only they need"), locale.toString(plan.originals)},
        {Cli::tr("The file gets smaller by about"), sizeText(plan.bytes)}};
    print(aligned(rows));
}

Result<> shorten(const Session &session, const HistoryCut &cut, const Arguments &arguments)
{
    if (!arguments.isSet(u"without-backup"_s)) {
        if (const auto kept = session.backUp(BackupReason::Shortening); !kept) {
            return failure(Cli::tr("%1. Nothing was changed; --without-backup goes on without one")
                    .arg(kept.error().text));
        }
    }
    return shortenHistory(session.path(), cut, arguments.annotator())
        .transform([](const Shortened &done) {
            print(Cli::tr("The file had %1 and has %2 now.")
                      .arg(sizeText(done.before), sizeText(done.after))
                + u'\n');
        });
}

Result<> compact(const Arguments &arguments, const HistoryCut &cut)
{
    ASSIGN_OR_RETURN(const auto session, Session::open(arguments.project()));
    if (session->isReadOnly() && !arguments.isSet(u"dry-run"_s)) {
        return failure(Cli::tr("%1: Nothing can be changed: %2")
                .arg(arguments.project(), session->readOnlyReason()));
    }
    const auto plan =
        SqliteConnection::openBeside(arguments.project()).and_then([&cut](const auto &connection) {
            return planCut(*connection, cut);
        });
    if (!plan)
        return failure(Cli::tr("%1: %2").arg(arguments.project(), plan.error().text));
    tell(arguments.project(), *plan);
    if (plan->steps == 0 || arguments.isSet(u"dry-run"_s))
        return {};
    return shorten(*session, cut, arguments);
}

} // namespace

int runCompact(const QStringList &words)
{
    Arguments arguments(u"compact"_s,
        Cli::tr(
            "Shortens the history of the project: old steps cannot be taken back any more, and "
            "nobody can see who made them. Otherwise nothing changes. A backup is made first."));
    arguments.expect(u"PROJECT"_s, Cli::tr("The project."));
    arguments.allow(u"before"_s,
        Cli::tr("Removes the steps before this day, such as 2026-03-31, or time."),
        Cli::tr("date"));
    arguments.allow(
        u"keep"_s, Cli::tr("Removes all but this many of the newest steps."), Cli::tr("number"));
    arguments.allow(u"dry-run"_s, Cli::tr("Only says what would go."));
    arguments.allow(u"without-backup"_s, Cli::tr("Goes on even if no backup can be made."));
    arguments.allowAnnotator();
    if (const auto status = arguments.parse(words))
        return *status;
    const auto cut = chosenCut(arguments);
    if (!cut)
        return arguments.refuse(Cli::tr(
            "Give either --before with a date such as 2026-03-31, or --keep with a number"));
    if (const auto done = compact(arguments, *cut); !done) {
        report(done.error().text);
        return Failed;
    }
    return Done;
}

} // namespace Standoff
