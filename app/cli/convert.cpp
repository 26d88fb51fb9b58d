// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/formatreports.h"
#include "cli/subcommand.h"
#include "formats/destinations/destinationat.h"
#include "session/session.h"

#include <QDir>
#include <QTemporaryDir>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct Conversion
{
    NamedFormat from;
    NamedFormat to;
    QStringList paths;
    QString target;
};

// By whatever names.
bool isSameFile(const QString &one, const QString &other)
{
    std::error_code error; // one of them is not there
    return std::filesystem::equivalent(
        QFile::encodeName(one).toStdString(), QFile::encodeName(other).toStdString(), error);
}

Result<NamedFormat> formatToRead(const Arguments &arguments, const QStringList &paths)
{
    if (arguments.isSet(u"from"_s))
        return formatNamed(arguments.value(u"from"_s));
    return formatOf(paths).transform([](const auto &format) { return NamedFormat{format, {}}; });
}

Result<> readInto(Session &session, const Conversion &conversion, int &status)
{
    const auto done = [&] {
        ProgressLine progress(Cli::tr("reading"));
        const auto read = [&](ImportSink &sink) {
            return conversion.from.format->read(
                conversion.paths, sink, conversion.from.options, progress.function());
        };
        return importInto(session, read, TagsetImport::ReplaceWhenEmpty);
    }();
    return done.transform([&](const ImportReport &report) {
        status = tellImported(conversion.paths.join(u", "_s), report);
    });
}

Result<> writeAll(const Session &session, const Conversion &conversion)
{
    const auto &[format, options] = conversion.to;
    const ExportSource source(session);
    ASSIGN_OR_RETURN(const auto losses, format->losses(source, options));
    tellLosses(session.project(), conversion.target, losses, {.hasNumbers = false});
    ProgressLine progress(Cli::tr("exporting"));
    return format->write(
        source, *destinationAt(conversion.target, format->info()), options, progress.function());
}

int convert(const Conversion &conversion)
{
    const QTemporaryDir folder(QDir::tempPath() + u"/standoff-XXXXXX"_s);
    if (!folder.isValid()) {
        report(folder.errorString());
        return Failed;
    }
    int status = Done;
    bool isEmpty = false;
    const auto done =
        Session::create(folder.filePath(u"converted.standoff"_s))
            .and_then([&](const auto &session) -> Result<> {
                session->setAnnotator({}); // who converts annotates nothing
                RETURN_IF_ERROR(readInto(*session, conversion, status));
                const Project &project = session->project();
                isEmpty = project.all<Article>().isEmpty() && project.all<Entity>().isEmpty()
                    && project.all<Claim>().isEmpty() && project.all<Source>().isEmpty();
                return isEmpty ? Result<>() : writeAll(*session, conversion);
            });
    if (!done) {
        report(done.error().text);
        return Failed;
    }
    return isEmpty ? Failed : status;
}

} // namespace

int runConvert(const QStringList &words)
{
    Arguments arguments(u"convert"_s,
        Cli::tr("Reads annotated documents and writes them in another format, without a project. "
                "What was left out, and what the format cannot hold, is reported."));
    arguments.expectSeveral(u"IN"_s, Cli::tr("Files, or folders for formats that are folders."));
    arguments.expect(u"OUT"_s,
        Cli::tr("The last: the file to write, or the folder to make; NAME.zip for a ZIP archive."));
    arguments.require(
        u"to"_s, Cli::tr("The format to write; see “standoff formats”."), Cli::tr("format"));
    arguments.allow(u"from"_s,
        Cli::tr("The format; see “standoff formats”. By default it is recognised from the files."),
        Cli::tr("format"));
    arguments.allowFormatOptions();
    arguments.allow(u"from-option"_s,
        Cli::tr("An option of the format that is read; can be given more than once."),
        Cli::tr("name=value"));
    if (const auto status = arguments.parse(words))
        return *status;
    Conversion conversion;
    conversion.paths = arguments.filesFrom(0);
    conversion.target = conversion.paths.takeLast();
    auto to = formatNamed(arguments.value(u"to"_s)).and_then([&](const auto &found) {
        return arguments.withOptions(found);
    });
    if (!to)
        return arguments.refuse(to.error().text);
    conversion.to = *std::move(to);
    const auto found = formatToRead(arguments, conversion.paths);
    if (!found && !arguments.isSet(u"from"_s)) {
        report(found.error().text);
        return Failed;
    }
    auto from = found.and_then(
        [&](const auto &named) { return arguments.withOptions(named, u"from-option"_s); });
    if (!from)
        return arguments.refuse(from.error().text);
    conversion.from = *std::move(from);
    const FormatInfo &read = conversion.from.format->info();
    const FormatInfo &written = conversion.to.format->info();
    if (!read.reads)
        return arguments.refuse(
            Cli::tr("The format “%1” can be written, but not read").arg(read.id));
    if (!written.writes)
        return arguments.refuse(
            Cli::tr("The format “%1” can be read, but not written").arg(written.id));
    for (const QString &path : std::as_const(conversion.paths)) {
        if (isSameFile(path, conversion.target)) {
            report(Cli::tr("%1: This is the file that is read; give the file to write another name")
                    .arg(conversion.target));
            return Failed;
        }
    }
    return convert(conversion);
}

} // namespace Standoff
