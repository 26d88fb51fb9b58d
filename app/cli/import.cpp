// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/formatreports.h"
#include "cli/openproject.h"
#include "cli/subcommand.h"
#include "formats/registry/formats.h"
#include "session/session.h"
#include "session/verbs/imports.h"
#include "store/backups/backupfiles.h"

using namespace Qt::StringLiterals;

namespace Standoff {

int runImport(const QStringList &words)
{
    Arguments arguments(u"import"_s,
        Cli::tr("Reads annotated documents into the project, all in one step or not at all. What "
                "the project already has is not doubled: an article with the same text is the "
                "same. Fails if nothing was imported, or more was left out than imported."));
    arguments.expect(u"PROJECT"_s, Cli::tr("An existing project."));
    arguments.expectSeveral(u"PATH"_s, Cli::tr("Files, or folders for formats that are folders."));
    arguments.allow(u"format"_s,
        Cli::tr("The format; see “standoff formats”. By default it is recognised from the files."),
        Cli::tr("format"));
    arguments.allowFormatOptions();
    arguments.allow(u"map-tag"_s,
        Cli::tr("What becomes of a tag in the files: TAG=LAYER/TAG names a tag of the project, "
                "TAG= leaves it out. Can be given more than once; “LAYER/TAG” names a tag of a "
                "layer in the files."),
        Cli::tr("tags"));
    arguments.allowAnnotator();
    if (const auto status = arguments.parse(words))
        return *status;
    const auto found = arguments.isSet(u"format"_s)
        ? formatNamed(arguments.value(u"format"_s))
        : formatOf(arguments.filesFrom(1)).transform([](const auto &format) {
              return NamedFormat{format, {}};
          });
    if (!found && !arguments.isSet(u"format"_s)) {
        report(found.error().text);
        return Failed;
    }
    const auto named =
        found.and_then([&](const auto &format) { return arguments.withOptions(format); });
    if (!named)
        return arguments.refuse(named.error().text);
    const auto &[format, options] = *named;
    if (!format->info().reads)
        return arguments.refuse(
            Cli::tr("The format “%1” can be written, but not read").arg(format->info().id));
    const auto mapping = ImportMapping::fromWords(arguments.values(u"map-tag"_s));
    if (!mapping)
        return arguments.refuse(mapping.error().text);
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

    const auto tagset =
        format->info().bringsTagset ? TagsetImport::ReplaceWhenEmpty : TagsetImport::Merge;
    const auto done = [&] {
        ProgressLine progress(Cli::tr("reading"));
        const auto read = [&](ImportSink &sink) {
            return format->read(arguments.filesFrom(1), sink, options, progress.function());
        };
        return importInto(**session, read, mapping->isEmpty() ? tagset : TagsetImport::Merge,
            {.mapping = *mapping});
    }();
    if (!done) {
        report(done.error().text);
        return Failed;
    }
    const int status = tellImported(arguments.project(), *done);
    const Project &project = (*session)->project();
    QList<QStringList> rows;
    for (const ArticleId id : done->articles) {
        const Article *article = project.find(id);
        rows.append({Cli::tr("article %1").arg(id.number),
            Cli::tr("%Ln annotation(s)", nullptr, project.annotationCount(article->version.number)),
            article->title});
    }
    print(aligned(rows));
    return status;
}

} // namespace Standoff
