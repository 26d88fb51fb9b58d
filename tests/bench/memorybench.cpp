// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "memorybench.h"

#include "benchview.h"
#include "benchwindow.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTextStream>

namespace Standoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int textLength = 10'000'000;
constexpr int annotationCount = 100'000;

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

} // namespace

double megabytesFor(const QStringList &work)
{
    QList<double> values;
    for (int i = 0; i < 5; ++i) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), QStringList{u"--memory"_s} + work);
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            qFatal("the memory for %s could not be measured", qPrintable(work.first()));
        values.append(process.readAllStandardOutput().trimmed().toDouble());
    }
    return median(values);
}

QList<BenchRow> benchMemory()
{
    return {{u"memory with 10 MB of text and 100,000 annotations shown"_s, u"MB"_s,
        megabytesFor({u"view"_s}), megabytesFor({u"edit"_s}), BenchRow::TimesAsMuch, 1, 250}};
}

int printMemoryUsed(const QStringList &work)
{
    QTextStream out(stdout);
    if (work.first() == u"edit"_s) {
        const auto edit = showEdit(newsText(textLength), annotationCount);
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
