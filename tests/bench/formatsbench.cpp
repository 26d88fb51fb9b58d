// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formatsbench.h"

#include "baresqlite.h"
#include "benchproject.h"
#include "formats/registry/formats.h"
#include "memorybench.h"
#include "session/session.h"
#include "session/verbs/imports.h"
#include "support/formats/exporting.h"

#include <QDir>
#include <QLocale>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int entityCount = 1'000;
constexpr double mostTimesReading = 3;
constexpr double mostTimesWriting = 6;
constexpr double mostMemory = 200; // MB
constexpr double mostForCorpus = 3'000; // ms, for an import as large as PolNeAR is
constexpr auto tables =
    std::to_array<const char *>({"article", "version", "content", "entity", "source", "layer",
        "tag", "annotation", "annotation_fragments"}); // of which an export has something

// How much there is to export and to import.
struct FormatsLoad
{
    int articles = 0;
    int each = 0; // annotations of an article
    int runs = 0; // of which the median counts

    int annotations() const { return articles * each; }
    QString name() const
    {
        const QLocale locale(QLocale::English);
        return u"%1 annotations"_s.arg(locale.toString(annotations()));
    }
};

template <typename Outcome>
void mustBeDone(const Outcome &outcome)
{
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().text));
}

// All values of all rows.
double bareReading(const QString &path, const FormatsLoad &load)
{
    return medianTime(load.runs, [&] {
        BareDatabase database(path);
        for (const char *table : tables) {
            const int rows = database.readAll(QByteArray("SELECT * FROM ").append(table));
            if (QByteArrayView(table).startsWith("annotation") && rows != load.annotations())
                qFatal("the annotations are not all there");
        }
    });
}

// The same rows into a new file, in one transaction, with the indexes of a project and as durable.
double bareWriting(const QString &path, const FormatsLoad &load, const QDir &folder)
{
    const QString copy = folder.filePath(u"bare.sqlite"_s);
    return medianTime(load.runs, [&] {
        QFile::remove(copy);
        BareDatabase from(path);
        BareDatabase into(copy);
        into.execute("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; BEGIN");
        for (const char *table : tables)
            into.copyTable(from, table);
        into.execute("COMMIT");
    });
}

QString targetIn(const QDir &folder, const FormatInfo &info, const QString &name)
{
    return folder.filePath(name + info.ending());
}

void removePath(const QString &path)
{
    if (QFileInfo(path).isDir())
        QDir(path).removeRecursively();
    else
        QFile::remove(path);
}

// With the texts, where that is a choice.
FormatOptions withTexts(const FormatInfo &info)
{
    const bool isChoice = std::ranges::contains(info.options, u"texts"_s, &FormatOption::name);
    return isChoice ? FormatOptions{{u"texts"_s, u"yes"_s}} : FormatOptions();
}

Result<> exportWhole(const QString &target, const Format &format, const ProjectReader &reader)
{
    return exportTo(target, format, reader, {}, withTexts(format.info()));
}

double exportTime(
    const ProjectReader &reader, const Format &format, const QString &target, int runs)
{
    return medianTime(runs, [&] {
        removePath(target); // a folder takes the place of none
        mustBeDone(exportWhole(target, format, reader));
    });
}

// Into a new project. Returns how many annotations came.
Result<int> importFrom(const Format &format, const QString &source, const QString &project)
{
    const auto session = Session::create(project);
    mustBeDone(session);
    RETURN_IF_ERROR(
        importInto(**session, [&](ImportSink &sink) { return format.read({source}, sink); }));
    BareDatabase database(project);
    BareStatement count(database, "SELECT count(*) FROM annotation");
    return count.next() ? int(count.number(0)) : 0;
}

// None where what was written is more than the format reads, which is printed.
std::optional<double> importTime(
    const Format &format, const QString &source, const QDir &folder, const FormatsLoad &load)
{
    const QString project = folder.filePath(u"imported.standoff"_s);
    Result<int> count = 0;
    const double time = medianTime(load.runs, [&] {
        QFile::remove(project);
        count = importFrom(format, source, project);
    });
    QFile::remove(project);
    if (!count) {
        QTextStream(stdout) << format.info().id << ": " << count.error().text << '\n';
        return {};
    }
    if (*count != load.annotations()) {
        QTextStream(stdout) << format.info().id << ": " << *count << " of " << load.annotations()
                            << " annotations came back\n";
    }
    return time;
}

BenchRow memoryRow(const QString &name, const QStringList &work, double empty)
{
    return {.name = name,
        .unit = u"MB"_s,
        .value = megabytesFor(work, 1),
        .baseline = empty,
        .kind = BenchRow::TimesAsMuch,
        .goal = mostMemory / empty,
        .limit = mostMemory};
}

// STANDOFF_FORMATS names some formats; else all are measured.
bool isAsked(const FormatInfo &info)
{
    const QString asked = qEnvironmentVariable("STANDOFF_FORMATS");
    return info.writes && info.only.isEmpty()
        && (asked.isEmpty() || asked.split(u',').contains(info.id));
}

// As many articles and annotations as the corpus PolNeAR has (https://aclanthology.org/L18-1301/),
// whose files are brat's.
BenchRow benchCorpus(const Format &brat)
{
    const QTemporaryDir temporary(u"/dev/shm/standoff-bench-XXXXXX"_s);
    const QDir folder(temporary.path());
    constexpr FormatsLoad load{.articles = 1'000, .each = 80, .runs = 3};
    const QString path = folder.filePath(u"corpus.standoff"_s);
    makeManyArticles(path, load.articles, entityCount, 13, load.each);
    const double bare = bareWriting(path, load, folder);
    const QString target = targetIn(folder, brat.info(), u"corpus"_s);
    {
        const auto session = Session::open(path);
        mustBeDone(session);
        mustBeDone(exportWhole(target, brat, **session));
    }
    const double time = importTime(brat, target, folder, load).value_or(0);
    removePath(target);
    return {.name = u"import of PolNeAR's size (1,000 articles, 80,000 annotations) from brat"_s,
        .unit = u"ms"_s,
        .value = time,
        .baseline = bare,
        .kind = BenchRow::TimesAsMuch,
        .goal = mostForCorpus / bare,
        .limit = mostForCorpus};
}

// A project, and what its rows take without us.
struct Bare
{
    QString path;
    double reading = 0; // ms
    double writing = 0;
    double empty = 0; // MB that a new project takes
};

QList<BenchRow> benchFormat(
    const Format &format, const FormatsLoad &load, const Bare &bare, const QDir &folder)
{
    const FormatInfo &info = format.info();
    const QString target = targetIn(folder, info, u"out"_s);
    QList<BenchRow> rows;
    const auto add = [&](const QString &what, double time, double baseline, double goal) {
        rows.append({.name = u"%1 %2 of %3"_s.arg(what, info.id, load.name()),
            .unit = u"ms"_s,
            .value = time,
            .baseline = baseline,
            .kind = BenchRow::TimesAsMuch,
            .goal = goal});
    };
    {
        const auto session = Session::open(bare.path);
        mustBeDone(session);
        add(u"export"_s, exportTime(**session, format, target, load.runs), bare.reading,
            mostTimesReading);
    }
    if (info.reads && (info.carries.has(Content::Texts) || !withTexts(info).isEmpty())) {
        if (const auto time = importTime(format, target, folder, load)) {
            add(u"import"_s, *time, bare.writing, mostTimesWriting);
            rows.append(memoryRow(u"import %1 memory, %2"_s.arg(info.id, load.name()),
                {u"import-format"_s, info.id, target}, bare.empty));
        }
    }
    removePath(target);
    rows.append(memoryRow(u"export %1 memory, %2"_s.arg(info.id, load.name()),
        {u"export-format"_s, info.id, bare.path, target}, bare.empty));
    removePath(target);
    QTextStream(stdout) << info.id << " is measured\n" << Qt::flush;
    return rows;
}

QList<BenchRow> benchLoad(const FormatsLoad &load)
{
    // In memory, as the baselines are: what a disk takes for 2,000 files is its own.
    const QTemporaryDir temporary(u"/dev/shm/standoff-bench-XXXXXX"_s);
    const QDir folder(temporary.path());
    const QString path = folder.filePath(u"export.standoff"_s);
    makeManyArticles(path, load.articles, entityCount, 11, load.each);
    const Bare bare{.path = path,
        .reading = bareReading(path, load),
        .writing = bareWriting(path, load, folder),
        .empty = megabytesFor({u"import"_s}, 1)};
    QList<BenchRow> rows;
    for (const auto &format : allFormats()) {
        if (isAsked(format->info()))
            rows += benchFormat(*format, load, bare, folder);
    }
    return rows;
}

} // namespace

QList<BenchRow> benchFormats()
{
    QList<BenchRow> rows = benchLoad({.articles = 1'000, .each = 100, .runs = 3});
    const auto brat = formatNamed(u"brat"_s)->format;
    if (isAsked(brat->info()))
        rows.append(benchCorpus(*brat));
    return rows;
}

QList<BenchRow> benchMillions()
{
    return benchLoad({.articles = 10'000, .each = 100, .runs = 1});
}

bool isFormatWork(const QStringList &work)
{
    return work.size() >= 3
        && (work.first() == u"export-format"_s || work.first() == u"import-format"_s);
}

void doFormatWork(const QStringList &work)
{
    const auto named = formatNamed(work[1]);
    mustBeDone(named);
    if (work.first() == u"import-format"_s) {
        const QTemporaryDir folder;
        mustBeDone(importFrom(*named->format, work[2], folder.filePath(u"p.standoff"_s)));
        return;
    }
    const auto session = Session::open(work[2]);
    mustBeDone(session);
    mustBeDone(exportWhole(work.value(3), *named->format, **session));
}

} // namespace Standoff
