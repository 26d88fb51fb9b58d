// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "storebench.h"

#include "session/session.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"

#include <QTemporaryDir>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int runs = 101;

// An article of many words in a project of its own, and its first tag.
struct Bench
{
    std::unique_ptr<Session> session;
    ArticleId article;
    TagId tag;
};

Bench makeBench(const QString &path)
{
    auto session = Session::create(path);
    if (!session)
        qFatal("%s", qPrintable(session.error().text));
    IncomingArticle read;
    read.text = ArticleText(u"word "_s.repeated(20'000));
    read.title = u"Words"_s;
    (*session)->setAnnotator(u"Ada"_s);
    const auto added = addArticles(**session, {read});
    if (!added || !(*session)->openArticle(added->first()))
        qFatal("the article could not be added");
    const TagId tag = (*session)->project().tagWithKey(u"p"_s)->id;
    return {std::move(*session), added->first(), tag};
}

// One row, committed: what a durable write costs on this disk.
double bareInsert(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_exec(database,
        "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL;"
        "CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT)",
        nullptr, nullptr, nullptr);
    const double time = medianTime(runs, [database] {
        sqlite3_exec(database, "INSERT INTO t (text) VALUES ('word')", nullptr, nullptr, nullptr);
    });
    sqlite3_close(database);
    return time;
}

} // namespace

QList<BenchRow> benchStore()
{
    const QTemporaryDir folder(
        u"standoff-bench-XXXXXX"_s); // here, not where memory may be the disk
    const double baseline = bareInsert(folder.filePath(u"bare.sqlite"_s));
    Bench bench = makeBench(folder.filePath(u"bench.standoff"_s));
    int begin = 0;
    const double step = medianTime(runs, [&] {
        const auto done =
            annotate(*bench.session, bench.article, bench.tag, {TextRange{begin, begin + 4}});
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
        begin += 5;
    });
    return {BenchRow{.name = u"a step made durable, beside one bare INSERT"_s,
        .unit = u"ms"_s,
        .value = step,
        .baseline = baseline,
        .kind = BenchRow::TimesAsMuch,
        .goal = 3}};
}

} // namespace Standoff
