// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/openproject.h"
#include "cli/subcommand.h"
#include "intake/intake.h"
#include "readers/filenamepattern.h"
#include "readers/tables/columnmap.h"
#include "session/session.h"
#include "session/verbs/articles.h"
#include "store/backups/backupfiles.h"
#include "text/readfile.h"
#include "text/wholefile.h"

#include <QFileInfo>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int mostProcesses = 64;

// As it is typed, or from a file whose name ends so.
Result<ColumnMap> mapFrom(const QString &text)
{
    if (!text.endsWith(".json"_L1, Qt::CaseInsensitive))
        return ColumnMap::fromText(text);
    constexpr qint64 largest = 1 << 20; // bytes
    return readFile(text, largest).and_then([](const QByteArray &json) {
        return ColumnMap::fromJson(json);
    });
}

// What is said of a candidate, line by line: with the file and the place in it.
QStringList linesOn(const Candidate &candidate, bool again)
{
    QStringList lines;
    const QString place = placeIn(candidate.file, candidate.article.part);
    for (const QString &remark : candidate.remarks)
        lines.append(candidate.file.isEmpty() ? remark : Cli::tr("%1: %2").arg(place, remark));
    // The first says what the project has to do with it.
    if (candidate.like && !lines.isEmpty())
        lines.first() = Cli::tr("%1 (article %2)").arg(lines.first()).arg(candidate.like.number);
    if (candidate.standing == Standing::Known && !again && !lines.isEmpty())
        lines.first() = Cli::tr("%1; not added (--again adds it)").arg(lines.first());
    if (candidate.article.encodingCandidates.size() > 1)
        lines.append(Cli::tr("%1: --encoding reads it in another encoding").arg(place));
    return lines;
}

// Takes them out of the spool one by one; whoever was added has the number then.
Result<> addWanted(Session &session, QList<Candidate> &candidates, ArticleSpool &spool)
{
    auto candidate = candidates.cbegin();
    const auto next = [&]() -> Result<std::optional<IncomingArticle>> {
        candidate = std::find_if(candidate, candidates.cend(), std::mem_fn(&Candidate::isWanted));
        if (candidate == candidates.cend())
            return std::nullopt;
        return spool.at((candidate++)->place);
    };
    ASSIGN_OR_RETURN(const auto added, addArticles(session, next));
    markAdded(candidates, added);
    return {};
}

QList<QStringList> tableOf(const QList<Candidate> &candidates)
{
    QList<QStringList> lines;
    for (const Candidate &candidate : candidates) {
        if (candidate.added) {
            lines.append({Cli::tr("article %1").arg(candidate.added.number),
                Cli::tr("%Ln paragraph(s)", nullptr, candidate.paragraphs),
                Cli::tr("%Ln character(s)", nullptr, candidate.characters),
                candidate.article.title});
        }
    }
    return lines;
}

} // namespace

int runAdd(const QStringList &words)
{
    Arguments arguments(u"add"_s,
        Cli::tr("Reads articles into the project, all in one step. Files that cannot be read "
                "are reported, and the others are added."));
    arguments.expect(u"PROJECT"_s, Cli::tr("An existing project."));
    arguments.expectSeveral(u"ARTICLE"_s,
        Cli::tr("Files to read, of a kind that “standoff formats” lists, or folders of them."));
    arguments.allow(u"encoding"_s, Cli::tr("The files are in this encoding, such as windows-1252."),
        Cli::tr("name"));
    arguments.allow(u"pattern"_s,
        Cli::tr("What the file names say that the files do not: “{date} - {publisher} - {title}”, "
                "with {author}, {section}, {labels}, and * for anything; or a regular expression "
                "between slashes, with groups of these names."),
        Cli::tr("pattern"));
    arguments.allow(u"map"_s,
        Cli::tr("Which column of a table (CSV, TSV, spreadsheet, JSON) is what: “headline=title, "
                "body=text, outlet=publisher, score=-”; or a file with that in JSON."),
        Cli::tr("columns"));
    arguments.allow(u"keep-lines"_s,
        Cli::tr("Keeps the line ends of plain text that was wrapped at a width; otherwise lines "
                "are joined to paragraphs."));
    arguments.allow(u"jobs"_s,
        Cli::tr(
            "How many files are read at a time (default: one for each processor, at most four)."),
        Cli::tr("number"));
    arguments.allow(u"report"_s,
        Cli::tr("Writes a table (CSV) that says what became of each file."), Cli::tr("file"));
    arguments.allow(u"force"_s, Cli::tr("Replaces a report that exists."));
    arguments.allow(
        u"chapters"_s, Cli::tr("Adds each chapter of a book as an article of its own."));
    arguments.allow(u"again"_s, Cli::tr("Adds a text again that the project already has."));
    arguments.allowAnnotator();
    if (const auto status = arguments.parse(words))
        return *status;
    ReadOptions options{.encoding = arguments.value(u"encoding"_s),
        .fileNames = arguments.value(u"pattern"_s),
        .keepsLines = arguments.isSet(u"keep-lines"_s),
        .chaptersApart = arguments.isSet(u"chapters"_s)};
    if (arguments.isSet(u"pattern"_s)) {
        if (const auto pattern = FileNamePattern::from(options.fileNames); !pattern)
            return arguments.refuse(pattern.error().text);
    }
    if (arguments.isSet(u"map"_s)) {
        const auto map = mapFrom(arguments.value(u"map"_s));
        if (!map)
            return arguments.refuse(map.error().text);
        options.columns = map->toText();
    }
    int processes = readingProcesses();
    if (arguments.isSet(u"jobs"_s)) {
        processes = arguments.value(u"jobs"_s).toInt();
        if (processes < 1 || processes > mostProcesses) {
            return arguments.refuse(
                Cli::tr("--jobs takes a number from 1 to %1").arg(mostProcesses));
        }
    }
    const QString reportPath = arguments.file(u"report"_s);
    const QFileInfo reportFile(reportPath);
    if ((reportFile.exists() || reportFile.isSymLink()) && !arguments.isSet(u"force"_s)) {
        report(Cli::tr("%1: This file exists already; --force replaces it").arg(reportPath));
        return Failed;
    }
    std::optional<WholeFile> written; // whether it can be is known before anything is added
    if (!reportPath.isEmpty()) {
        if (const auto opened = written.emplace(reportPath).open(); !opened) {
            report(opened.error().text);
            return Failed;
        }
    }
    const auto session = openProject(arguments.project());
    if (!session) {
        report(session.error().text);
        return Failed;
    }
    (*session)->setAnnotator(arguments.annotator());
    if ((*session)->isReadOnly()) {
        report(Cli::tr("%1: Nothing can be changed: %2")
                .arg(arguments.project(), (*session)->readOnlyReason()));
        return Failed;
    }

    // Without one it goes on: nothing that is there is removed.
    if (const auto kept = (*session)->backUp(BackupReason::Opened); !kept)
        report(kept.error().text);

    const auto spool = ArticleSpool::make();
    if (!spool) {
        report(spool.error().text);
        return Failed;
    }
    const bool again = arguments.isSet(u"again"_s);
    Intake intake(
        again ? std::nullopt : std::optional(KnownArticles::of((*session)->project())), *spool);
    QList<Candidate> candidates;
    {
        ProgressLine progress(Cli::tr("reading"));
        IncomingPart last;
        const auto take = [&](const IncomingPart &part) {
            last = {.candidates = {}, .read = part.read, .total = part.total};
            for (Candidate candidate : part.candidates) {
                candidate.isWanted =
                    candidate.hasArticle() && (again || candidate.standing != Standing::Known);
                for (const QString &line : linesOn(candidate, again))
                    report(line);
                candidates.append(candidate);
            }
        };
        const auto read =
            readIncoming(arguments.filesFrom(1), options, processes, &(*session)->store(), intake,
                take, [&] { return progress.show(last.read, last.total); });
        if (!read) {
            report(
                Cli::tr("%1: Nothing was added: %2").arg(arguments.project(), read.error().text));
            return Failed;
        }
    }
    if (const auto added = addWanted(**session, candidates, **spool); !added) {
        report(added.error().text);
        return Failed;
    }
    print(aligned(tableOf(candidates)));
    const bool isWhole = !std::ranges::contains(candidates, Standing::Refused, &Candidate::standing)
        && std::ranges::any_of(candidates, [](const Candidate &c) { return bool(c.added); });
    int status = isWhole ? Done : Failed;
    if (written) {
        written->device().write(intakeReport(candidates));
        if (const auto done = written->commit(); !done) {
            report(done.error().text);
            status = Failed;
        }
    }
    return status;
}

} // namespace Standoff
