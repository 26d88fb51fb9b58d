// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "tablebench.h"

#include "readers/isolated/isolatedreader.h"
#include "session/session.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int manyArticles = 100'000;
constexpr int fewArticles = 2'000;

// An article of 2 KB on each line, as crawlers write them.
void writeLines(const QString &path, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the articles could not be written");
    for (int i = 0; i < count; ++i) {
        QByteArray text;
        for (int paragraph = 0; paragraph < 10; ++paragraph) {
            text += "The pact number " + QByteArray::number(i) + ", of which this is paragraph "
                + QByteArray::number(paragraph)
                + ", was signed in Pyongyang on Wednesday, \\u201ca treaty that binds\\u201d, he "
                  "said, and "
                  "nobody in Seoul was surprised by what it says of shells.\\n";
        }
        file.write("{\"title\": \"Pact " + QByteArray::number(i)
            + "\", \"authors\": [\"Jane Roe\"], \"date_publish\": \"2024-06-20 10:00:00\", "
              "\"source_domain\": \"daily.example\", \"language\": \"en\", "
              "\"url\": \"https://daily.example/a/"
            + QByteArray::number(i) + "\", \"maintext\": \"" + text + "\"}\n");
    }
}

// In MB, the kernel's high-water mark of the resident set.
double megabytesOf(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

QList<qint64> childrenOf(qint64 process)
{
    QFile file(u"/proc/%1/task/%1/children"_s.arg(process));
    QList<qint64> children;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &number : file.readAll().simplified().split(' '))
            children.append(number.toLongLong());
    }
    children.removeAll(0);
    return children;
}

struct Added
{
    double milliseconds = 0;
    double program = 0; // MB
    double reader = 0; // MB, of the process that reads
};

// By the program, into a new project.
Added add(const QString &file)
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(u"p.standoff"_s);
    if (const auto session = Session::create(project); !session)
        qFatal("%s", qPrintable(session.error().text));
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(IsolatedReader::program(), {u"add"_s, project, file});
    Added added;
    QHash<qint64, double> readers;
    while (!process.waitForFinished(20)) {
        if (process.state() == QProcess::NotRunning)
            break;
        added.program = std::max(added.program, megabytesOf(process.processId()));
        for (const qint64 reader : childrenOf(process.processId()))
            readers[reader] = std::max(readers[reader], megabytesOf(reader));
    }
    if (process.exitCode() != 0)
        qFatal("the articles could not be added");
    added.milliseconds = double(timer.elapsed());
    for (const double megabytes : std::as_const(readers))
        added.reader = std::max(added.reader, megabytes);
    return added;
}

double timeToRead(const QString &path, int expected)
{
    return medianTime(1, [&] {
        IsolatedReader reader;
        int count = 0;
        const auto read = reader.read(path, [&](const IncomingArticle &) -> Result<> {
            ++count;
            return {};
        });
        if (!read || count != expected)
            qFatal("the articles are not all there");
    });
}

// What parsing alone takes.
double timeToParse(const QString &path)
{
    return medianTime(1, [&] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the articles are not there");
        qsizetype members = 0;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine();
            members += qsizetype(nlohmann::json::parse(line.begin(), line.end()).size());
        }
        if (members == 0)
            qFatal("nothing was parsed");
    });
}

} // namespace

QList<BenchRow> benchTables()
{
    const QTemporaryDir folder;
    const QString many = folder.filePath(u"many.jsonl"_s);
    const QString few = folder.filePath(u"few.jsonl"_s);
    writeLines(many, manyArticles);
    writeLines(few, fewArticles);
    const double megabytes = double(QFile(many).size()) / 1e6;
    const double reading = timeToRead(many, manyArticles);
    const double parsing = timeToParse(many);
    const Added small = add(few);
    const Added large = add(many);
    const auto perSecond = [](double amount, double time) { return amount * 1000 / time; };
    QTextStream(stdout) << "tables: " << manyArticles << " articles of JSON lines (" << megabytes
                        << " MB): read " << perSecond(manyArticles, reading) << " articles/s, "
                        << perSecond(megabytes, reading) << " MB/s; added "
                        << perSecond(manyArticles, large.milliseconds) << " articles/s; memory "
                        << large.program << " MB and " << large.reader
                        << " MB in the process that reads\n";
    return {{.name = u"100,000 articles of JSON lines read, beside parsing alone"_s,
                .unit = u"ms"_s,
                .value = reading,
                .baseline = parsing,
                .kind = BenchRow::TimesAsMuch,
                .goal = 6},
        {.name = u"memory to add them, beside 2,000, both processes"_s,
            .unit = u"MB"_s,
            .value = large.program + large.reader,
            .baseline = small.program + small.reader,
            .kind = BenchRow::TimesAsMuch,
            .goal = 2,
            .limit = 150}};
}

} // namespace Standoff
