// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

// Measures what must be fast, prints a table and writes it as JSON to the path given; of all there
// is, or only what is named.

#include "analysisbench.h"
#include "formatsbench.h"
#include "hintsbench.h"
#include "historybench.h"
#include "memorybench.h"
#include "openbench.h"
#include "palettebench.h"
#include "pausebench.h"
#include "readbench.h"
#include "searchbench.h"
#include "storebench.h"
#include "tablebench.h"
#include "viewbench.h"
#include "windowbench.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Standoff;
using namespace Qt::StringLiterals;

namespace {

using Bench = QList<BenchRow> (*)();
const QString millions = u"millions"_s; // only where it is named
const std::pair<QString, Bench> benches[] = {{u"view"_s, benchView}, {u"memory"_s, benchMemory},
    {u"hints"_s, benchHints}, {u"store"_s, benchStore}, {u"analysis"_s, benchAnalysis},
    {u"search"_s, benchSearch}, {u"window"_s, benchWindow}, {u"open"_s, benchOpening},
    {u"formats"_s, benchFormats}, {u"read"_s, benchReading}, {u"tables"_s, benchTables},
    {u"history"_s, benchHistory}, {u"palette"_s, benchPalette}, {u"pauses"_s, benchPauses},
    {millions, benchMillions}};

QList<BenchRow> measure(const QStringList &names)
{
    QList<BenchRow> rows;
    for (const auto &[name, bench] : benches) {
        if (names.isEmpty() ? name == millions : !names.contains(name))
            continue;
        QElapsedTimer timer;
        timer.start();
        rows += bench();
        QTextStream(stdout) << name << ": measured in " << timer.elapsed() / 1000 << " s\n";
    }
    return rows;
}

bool write(const QString &path, const QList<BenchRow> &rows)
{
    QJsonArray array;
    for (const BenchRow &row : rows) {
        array.append(QJsonObject{{u"name"_s, row.name}, {u"unit"_s, row.unit},
            {u"value"_s, row.value}, {u"baseline"_s, row.baseline}, {u"ratio"_s, row.ratio()},
            {u"goal"_s, row.goal}, {u"met"_s, row.met()}});
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(array).toJson());
    return file.commit();
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir data(u"standoff-bench-XXXXXX"_s); // for the backups of projects
    qputenv("XDG_DATA_HOME", data.path().toUtf8());
    const QApplication application(argc, argv);
    if (qEnvironmentVariableIsEmpty("STANDOFF_PROGRAM")) {
        const QString program = QCoreApplication::applicationDirPath() + u"/standoff"_s;
        qputenv("STANDOFF_PROGRAM", program.toLocal8Bit());
    }
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 2 && arguments[1] == u"--memory"_s)
        return printMemoryUsed(arguments.mid(2));
    if (arguments.size() < 2) {
        out << "usage: standoff_bench OUTPUT.json [NAME…]\n";
        return 2;
    }
    const QList<BenchRow> rows = measure(arguments.mid(2));
    for (const BenchRow &row : rows) {
        out << qSetFieldWidth(60) << Qt::left << row.name << qSetFieldWidth(12) << Qt::right
            << Qt::fixed << qSetRealNumberPrecision(3) << row.value << row.baseline << row.ratio()
            << row.goal << qSetFieldWidth(0) << "  " << row.unit
            << (row.met() ? "  met" : "  NOT MET") << '\n';
    }
    if (!write(arguments[1], rows)) {
        out << "standoff_bench: " << arguments[1] << ": could not be written\n";
        return 1;
    }
    return 0; // what is met is in the table
}
