// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "exportbench.h"

#include "baresqlite.h"
#include "benchproject.h"
#include "formats/registry/formats.h"
#include "session/session.h"
#include "support/formats/exporting.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int runs = 5;
constexpr int articleCount = 1'000;
constexpr int annotationCount = 100 * articleCount;
constexpr int entityCount = 1'000;

// All values of all rows that an export has something of.
double bareTime(const QString &path)
{
    return medianTime(runs, [&] {
        BareDatabase database(path);
        for (const char *table : {"article", "version", "content", "entity", "source", "tag"})
            database.readAll(QByteArray("SELECT * FROM ").append(table));
        if (database.readAll("SELECT * FROM annotation") != annotationCount
            || database.readAll("SELECT * FROM annotation_fragments") != annotationCount)
            qFatal("the annotations are not all there");
    });
}

double exportTime(const ProjectReader &reader, const Format &format, const QDir &folder)
{
    int number = 0;
    return medianTime(runs, [&] {
        const QString name = format.info().id + QString::number(++number);
        const auto done = exportTo(folder.filePath(name), format, reader);
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
    });
}

} // namespace

QList<BenchRow> benchExports()
{
    // In memory, as the baseline reads from memory: what a disk takes for 2,000 files is its own.
    const QTemporaryDir folder(u"/dev/shm/standoff-bench-XXXXXX"_s);
    const QString path = folder.filePath(u"export.standoff"_s);
    makeManyArticles(path, articleCount, entityCount);
    const double baseline = bareTime(path);
    const auto session = Session::open(path);
    if (!session)
        qFatal("%s", qPrintable(session.error().text));
    QList<BenchRow> rows;
    for (const auto &format : allFormats()) {
        if (!QStringList{u"standoff-json"_s, u"brat"_s, u"csv"_s}.contains(format->info().id))
            continue;
        rows.append({.name = u"100,000 annotations exported as %1, beside bare reading"_s.arg(
                         format->info().id),
            .unit = u"ms"_s,
            .value = exportTime(**session, *format, QDir(folder.path())),
            .baseline = baseline,
            .kind = BenchRow::TimesAsMuch,
            .goal = 5});
    }
    return rows;
}

} // namespace Standoff
