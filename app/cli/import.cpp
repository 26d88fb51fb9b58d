// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/formatchoice.h"
#include "cli/openproject.h"
#include "cli/subcommand.h"
#include "session/session.h"
#include "session/verbs/imports.h"
#include "store/backups/backupfiles.h"

using namespace Qt::StringLiterals;

namespace Standoff {

int runImport(const QStringList &words)
{
    Arguments arguments(u"import"_s,
        Cli::tr("Reads annotated documents into the project, all in one step or not at all."));
    arguments.expect(u"PROJECT"_s, Cli::tr("The project, which exists."));
    arguments.expectSeveral(u"PATH"_s, Cli::tr("Files, or folders where the format is one."));
    arguments.require(
        u"format"_s, Cli::tr("What they are; see “standoff formats”."), Cli::tr("format"));
    arguments.allowAnnotator();
    if (const auto status = arguments.parse(words))
        return *status;
    const auto format = formatWithId(arguments.value(u"format"_s));
    if (!format)
        return arguments.refuse(format.error().text);
    if (!(*format)->canRead())
        return arguments.refuse(
            Cli::tr("the format “%1” can be written, but not read").arg((*format)->id()));
    const auto session = openProject(arguments.project());
    if (!session) {
        report(session.error().text);
        return Failed;
    }
    (*session)->setAnnotator(arguments.annotator());
    // Without one it goes on: nothing that is there is removed.
    if (!(*session)->isReadOnly()) {
        if (const auto kept = (*session)->backUp(BackupReason::Opened); !kept)
            report(kept.error().text);
    }

    const Session &before = **session;
    const Result<ImportReport> done = [&]() -> Result<ImportReport> {
        ProgressLine progress(Cli::tr("reading"));
        ASSIGN_OR_RETURN(
            const auto read, (*format)->read(arguments.filesFrom(1), progress.function()));
        for (const QString &remark : read.remarks)
            report(remark);
        // Our own format is a whole project, and brings its tagset.
        const auto tagset = (*format)->id() == "standoff-json"_L1 ? TagsetImport::ReplaceWhenEmpty
                                                                  : TagsetImport::Merge;
        return importValues(**session, read.values, read.annotators, tagset);
    }();
    if (!done) {
        report(done.error().text);
        return Failed;
    }
    for (const QString &remark : done->remarks)
        report(Cli::tr("%1: %2").arg(arguments.project(), remark));
    QList<QStringList> rows;
    for (const ArticleId id : done->articles) {
        const Article *article = before.project().find(id);
        rows.append({Cli::tr("article %1").arg(id.number),
            Cli::tr("%n annotation(s)", nullptr,
                before.project().annotationCount(article->version.number)),
            article->title});
    }
    print(aligned(rows));
    return Done;
}

} // namespace Standoff
