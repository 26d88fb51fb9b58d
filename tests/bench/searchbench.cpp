// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "searchbench.h"

#include "items/concordance/concordance.h"
#include "session/session.h"
#include "session/verbs/articles.h"

#include <QEventLoop>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>
#include <cmath>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int articleCount = 10'000;
constexpr int wordCount = 500; // of an article: about 3 kB
constexpr int runs = 21;

// Words as often as in a language: the n-th with a frequency of 1/n (Zipf).
QString makeText(QRandomGenerator &random)
{
    static const double spread = std::log(20'000.0);
    QString text;
    for (int i = 0; i < wordCount; ++i) {
        const int rank = int(std::exp(random.generateDouble() * spread));
        text += u"word%1"_s.arg(rank) + (i % 12 == 11 ? u". "_s : u" "_s);
    }
    return text;
}

std::unique_ptr<Session> makeProject(const QString &path)
{
    QRandomGenerator random(9);
    QList<IncomingArticle> articles;
    for (int i = 0; i < articleCount; ++i) {
        IncomingArticle article;
        article.text = ArticleText(makeText(random));
        article.title = u"Article %1"_s.arg(i);
        articles.append(article);
    }
    auto session = Session::create(path);
    QElapsedTimer timer;
    timer.start();
    if (!session || !addArticles(**session, articles))
        qFatal("the articles could not be added");
    QTextStream(stdout) << "search: " << articleCount << " articles were added in "
                        << timer.elapsed() << " ms\n";
    return std::move(*session);
}

// The same texts in an index of FTS5's own, which keeps them.
sqlite3 *makeBare(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_exec(database,
        "ATTACH ':memory:' AS bare; CREATE VIRTUAL TABLE bare.texts USING fts5 (text);"
        "INSERT INTO bare.texts (text) SELECT text FROM main.content ORDER BY id",
        nullptr, nullptr, nullptr);
    return database;
}

double bareTime(sqlite3 *database, const QByteArray &match)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray sql = "SELECT rowid, snippet(texts, 0, '[', ']', '…', 32) FROM bare.texts "
                           "WHERE texts MATCH '"
        + match + "' LIMIT " + QByteArray::number(SearchHit::shownAtOnce);
    if (sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    const double time = medianTime(runs, [statement] {
        int rows = 0;
        while (sqlite3_step(statement) == SQLITE_ROW)
            rows += sqlite3_column_bytes(statement, 1) > 0;
        sqlite3_reset(statement);
        if (rows == 0)
            qFatal("the bare query finds nothing");
    });
    sqlite3_finalize(statement);
    return time;
}

// From the key to the list of the first hits, through the thread and back.
double ourTime(Concordance &concordance, const QString &text)
{
    return medianTime(runs, [&concordance, &text] {
        QEventLoop loop;
        const auto first =
            QObject::connect(&concordance, &Concordance::found, &loop, [&loop] { loop.quit(); });
        concordance.ask(text);
        loop.exec();
        QObject::disconnect(first);
        concordance.stop();
    });
}

} // namespace

QList<BenchRow> benchSearch()
{
    const QTemporaryDir folder(u"standoff-bench-XXXXXX"_s);
    const QString path = folder.filePath(u"search.standoff"_s);
    const auto session = makeProject(path);
    sqlite3 *bare = makeBare(path);
    BackgroundReader reader(*session);
    Concordance concordance(*session, reader);
    const std::tuple<QString, QString, QByteArray> queries[] = {
        {u"a frequent word"_s, u"word1"_s, "word1"},
        {u"a rare word"_s, u"word15000"_s, "word15000"},
        {u"a phrase"_s, u"\"word2 word5\""_s, "\"word2 word5\""},
        {u"the begin of words"_s, u"word12*"_s, "word12*"},
        {u"words near each other"_s, u"word40 NEAR/5 word60"_s, "NEAR(word40 word60, 5)"}};
    QList<BenchRow> rows;
    for (const auto &[name, text, match] : queries) {
        const double baseline = bareTime(bare, match);
        rows.append({.name = u"first hits in 10,000 articles: %1, beside bare FTS5"_s.arg(name),
            .unit = u"ms"_s,
            .value = ourTime(concordance, text),
            .baseline = baseline,
            .kind = BenchRow::TimesAsMuch,
            .goal = 2,
            .limit = 50});
    }
    sqlite3_close(bare);
    return rows;
}

} // namespace Standoff
