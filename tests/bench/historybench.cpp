// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "historybench.h"

#include "baresqlite.h"
#include "benchproject.h"
#include "benchwindow.h"
#include "history/historylist.h"
#include "history/historypage.h"
#include "items/history/historymodel.h"
#include "pausewatch.h"
#include "session/factswatch.h"
#include "session/session.h"
#include "session/verbs/annotations.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int stepCount = 100'000;
constexpr double mostAtOnce = 50; // ms

// The last step so many times more, a minute apart, each with an annotation of its own.
void makeLongHistory(const QString &path)
{
    BareDatabase database(path);
    database.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN");
    BareStatement(database,
        "WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?) "
        "INSERT INTO change SELECT next_id + n, lower(hex(randomblob(16))), "
        "strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-' || (? - n) || ' minutes'), "
        "change.annotator, verb, 'done', '', NULL, "
        "json_set(changes, '$.annotation[0].after.id', next_id + n) "
        "FROM number, project, (SELECT * FROM change ORDER BY id DESC LIMIT 1) AS change")
        .run(qint64(stepCount), qint64(stepCount));
    BareStatement(database, "UPDATE project SET next_id = next_id + ? + 1").run(qint64(stepCount));
    database.execute("COMMIT");
}

void until(const std::function<bool()> &isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace

QList<BenchRow> benchHistory()
{
    const QTemporaryDir folder(u"/dev/shm/standoff-bench-XXXXXX"_s);
    const QString path = folder.filePath(u"history.standoff"_s);
    makeManyArticles(path, 20, 20);
    {
        const auto session = Session::open(path);
        if (!session)
            qFatal("%s", qPrintable(session.error().text));
        const ArticleId article = (*session)->project().all<Article>().firstKey();
        (void)(*session)->openArticle(article);
        const TagId person = (*session)->project().tagWithKey(u"p"_s)->id;
        if (!annotate(**session, article, person, {{8, 15}}))
            qFatal("nothing can be tagged");
    }
    makeLongHistory(path);
    BenchWindow window(path);
    auto *facts = window.window().findChild<FactsWatch *>();
    until([&] { return facts->isUpToDate() && window.watch().isUpToDate(); });
    const auto *page = window.window().findChild<HistoryPage *>();
    auto *list = window.window().findChild<HistoryList *>();
    const auto *model = window.window().findChild<HistoryModel *>();
    QList<BenchRow> rows;
    PauseWatch watch;
    const auto timed = [&](const QString &what, const std::function<bool()> &isDone) {
        QElapsedTimer timer;
        timer.start();
        until(isDone);
        rows.append({what, u"ms"_s, double(timer.nsecsElapsed()) / 1e6, mostAtOnce,
            BenchRow::TimesAsMuch, 1});
    };
    watch.begin();
    window.window().findChild<QAction *>(u"history"_s)->trigger();
    timed(u"the first of 100,000 steps is listed"_s, [&] { return model->stepCount() > 0; });
    until([&] { return page->isUpToDate(); });
    for (int i = 0; i < 200; ++i) { // which reads on at the end
        QTest::keyClick(list, Qt::Key_End);
        until([&] { return page->isUpToDate(); });
    }
    auto *words = window.window().findChild<QLineEdit *>(u"historyWords"_s);
    words->setText(u"p"_s);
    timed(u"the first step with a letter is found, with the pause of typing"_s,
        [&] { return model->stepCount() > 0 && model->query().words.size() == 1; });
    rows.last().baseline += 150; // that a person may still be typing
    words->setText(u"nobody"_s);
    until([&] { return page->isUpToDate(); }); // all of it was read
    rows.append({u"longest pause, looking through the history"_s, u"ms"_s, watch.longest(),
        mostAtOnce, BenchRow::TimesAsMuch, 1});
    return rows;
}

} // namespace Standoff
