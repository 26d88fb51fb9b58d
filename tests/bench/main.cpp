// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

// Measures what must be fast, prints a table and writes it as JSON to the path given.

#include "analysisbench.h"
#include "hintsbench.h"
#include "memorybench.h"
#include "searchbench.h"
#include "storebench.h"
#include "viewbench.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTextStream>

using namespace Standoff;
using namespace Qt::StringLiterals;

namespace {

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
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--memory"_s)
        return printMemoryUsed(arguments[2]);
    if (arguments.size() != 2) {
        out << "usage: standoff_bench OUTPUT.json\n";
        return 2;
    }
    QList<BenchRow> rows;
    for (const auto &bench :
        {benchView, benchMemory, benchHints, benchStore, benchAnalysis, benchSearch})
        rows += bench();
    for (const BenchRow &row : std::as_const(rows)) {
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
