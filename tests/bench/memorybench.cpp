// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "memorybench.h"

#include "benchproject.h"
#include "benchview.h"
#include "benchwindow.h"
#include "formats/standoff/standoffformat.h"
#include "formatsbench.h"
#include "session/session.h"
#include "session/verbs/imports.h"
#include "support/formats/exporting.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

namespace Standoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int textLength = 10'000'000;
constexpr int annotationCount = 100'000;
constexpr int importedArticles = 1'000;
constexpr int importedEntities = 1'000;

// Of this process, so far: the kernel's high-water mark of the resident set.
double megabytesUsed()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        qFatal("no /proc/self/status");
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    qFatal("no VmHWM in /proc/self/status");
}

// Into a new project.
void importFrom(const QStringList &files, bool isRedone)
{
    const QTemporaryDir folder;
    const auto session = Session::create(folder.filePath(u"p.standoff"_s));
    const auto done = session.and_then([&](const std::unique_ptr<Session> &opened) {
        return importInto(
            *opened, [&files](ImportSink &sink) { return StandoffFormat().read(files, sink); })
            .transform([](const ImportReport &) {})
            .and_then([&] { return isRedone ? opened->undo() : Result<>(); })
            .and_then([&] { return isRedone ? opened->redo() : Result<>(); });
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().text));
}

} // namespace

double megabytesFor(const QStringList &work, int runs)
{
    QList<double> values;
    for (int i = 0; i < runs; ++i) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), QStringList{u"--memory"_s} + work);
        if (!process.waitForFinished(600'000) || process.exitCode() != 0)
            qFatal("the memory for %s could not be measured", qPrintable(work.first()));
        values.append(process.readAllStandardOutput().trimmed().toDouble());
    }
    return median(values);
}

QList<BenchRow> benchMemory()
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(u"p.standoff"_s);
    const QString file = folder.filePath(u"p.json"_s);
    makeManyArticles(project, importedArticles, importedEntities);
    const auto session = Session::open(project);
    const auto written = session.and_then(
        [&file](const auto &opened) { return exportTo(file, StandoffFormat(), *opened); });
    if (!written)
        qFatal("%s", qPrintable(written.error().text));
    const double empty = megabytesFor({u"import"_s});
    return {
        {u"memory with 10 MB of text and 100,000 annotations shown"_s, u"MB"_s,
            megabytesFor({u"view"_s}), megabytesFor({u"edit"_s}), BenchRow::TimesAsMuch, 1, 250},
        {u"memory for an import of 1,000 articles with 100,000 annotations"_s, u"MB"_s,
            megabytesFor({u"import"_s, file}), empty, BenchRow::TimesAsMuch, 4, 150},
        {u"the same with undo and redo"_s, u"MB"_s, megabytesFor({u"redo"_s, file}), empty,
            BenchRow::TimesAsMuch, 4, 150}};
}

int printMemoryUsed(const QStringList &work)
{
    QTextStream out(stdout);
    if (work.first() == u"edit"_s) {
        const auto edit = showEdit(newsText(textLength), annotationCount);
        out << megabytesUsed() << '\n';
        return 0;
    }
    if (work.first() == u"import"_s || work.first() == u"redo"_s) {
        importFrom(work.mid(1), work.first() == u"redo"_s);
        out << megabytesUsed() << '\n';
        return 0;
    }
    if (isFormatWork(work)) {
        doFormatWork(work);
        out << megabytesUsed() << '\n';
        return 0;
    }
    if (work.first() == u"window"_s) {
        const BenchWindow window(work.last());
        out << megabytesUsed() << '\n';
        return 0;
    }
    OpenArticle article;
    {
        const QString text = newsText(textLength);
        article = articleOf(text, evenRows(ArticleText(text), annotationCount));
    }
    const auto view = showView(article);
    out << megabytesUsed() << '\n';
    return 0;
}

} // namespace Standoff
