// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "openbench.h"

#include "baresqlite.h"
#include "benchproject.h"
#include "memorybench.h"
#include "session/session.h"
#include "store/backups/backup.h"

#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int runs = 7;
constexpr int articleCount = 10'000;
constexpr int entityCount = 5'000;

double bareTime(const QString &path)
{
    return medianTime(runs, [&] {
        BareDatabase database(path);
        if (database.readAll("SELECT * FROM article") != articleCount
            || database.readAll("SELECT * FROM version") != articleCount)
            qFatal("the articles are not all there");
    });
}

double openTime(const QString &path)
{
    const auto open = [&path] {
        const auto session = Session::open(path);
        if (!session)
            qFatal("%s", qPrintable(session.error().text));
    };
    QTextStream(stdout) << "open: the first time in " << medianTime(1, open) << " ms\n";
    const double backup = medianTime(1, [&path] {
        if (const auto made = makeBackup(path, BackupReason::Hand); !made)
            qFatal("%s", qPrintable(made.error().text));
    });
    QTextStream(stdout) << "open: a backup, which is made on another thread, in " << backup
                        << " ms\n";
    return medianTime(runs, open);
}

} // namespace

QList<BenchRow> benchOpening()
{
    const QTemporaryDir folder(u"standoff-bench-XXXXXX"_s);
    const QString path = folder.filePath(u"many.standoff"_s);
    const QString small = folder.filePath(u"small.standoff"_s);
    QTextStream(stdout) << "open: 1,000,000 annotations were made in "
                        << medianTime(1, [&] { makeManyArticles(path, articleCount, entityCount); })
                        << " ms\n";
    makeManyArticles(small, 1, 10);
    const double time = openTime(path);
    return {{.name = u"opening 10,000 articles with 1,000,000 annotations, beside bare rows"_s,
                .unit = u"ms"_s,
                .value = time,
                .baseline = bareTime(path),
                .kind = BenchRow::TimesAsMuch,
                .goal = 3},
        {.name = u"memory with a window on that, beside one on a single article"_s,
            .unit = u"MB"_s,
            .value = megabytesFor({u"window"_s, path}),
            .baseline = megabytesFor({u"window"_s, small}),
            .kind = BenchRow::TimesAsMuch,
            .goal = 5,
            .limit = 300}};
}

} // namespace Standoff
