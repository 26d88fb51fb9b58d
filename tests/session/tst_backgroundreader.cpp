// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "session/backgroundreader.h"
#include "session/verbs/articles.h"
#include "support/workbench.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Reading beside a session: on another thread, what was asked for last, and no longer than somebody
// wants it.
class BackgroundReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsElsewhere();
    void seesEachStep();
    void onlyTheLastOneComes();
    void nothingComesToWhoIsGone();
    void whatIsCancelledStopsReading();
    void endsInTheMiddle();
    void tellsWhatIsWrongWithTheFile();
    void readsAnotherFileAfterReloading();
    void tellsPartsInTheirOrder();
    void nothingOfAnEarlierQuestionComes();
    void aQuestionDoesNotWait();
    void aQuestionFailsWithItsFile();
};

void BackgroundReaderTest::readsElsewhere()
{
    Workbench bench;
    const ArticleId article = bench.add(u"One"_s, u"Kim met Putin.\n"_s);
    bench.session().closeArticle(article);
    BackgroundReader reader(bench.session());
    BackgroundJob job;
    const QThread *here = QThread::currentThread();
    std::optional<QString> text;
    reader.run(
        job,
        [here, article](const BackgroundSource &source) {
            return source.readArticle(article).transform([here](const OpenArticle &read) {
                return std::pair(read.text().string(), QThread::currentThread() != here);
            });
        },
        [&](const Result<std::pair<QString, bool>> &read) {
            QVERIFY(read);
            QVERIFY(read->second);
            QCOMPARE(QThread::currentThread(), here);
            text = read->first;
        });
    QVERIFY(job.isRunning());
    QTRY_VERIFY(text);
    QVERIFY(!job.isRunning());
    QCOMPARE(*text, u"Kim met Putin.\n"_s);
}

void BackgroundReaderTest::seesEachStep()
{
    Workbench bench;
    BackgroundReader reader(bench.session());
    QList<int> counts;
    std::vector<std::unique_ptr<BackgroundJob>> jobs;
    for (int i = 0; i < 5; ++i) {
        jobs.push_back(std::make_unique<BackgroundJob>());
        reader.run(
            *jobs.back(),
            [](const BackgroundSource &source) {
                return Result<int>(int(source.project().all<Article>().size()));
            },
            [&counts](const Result<int> &count) { counts.append(*count); });
        bench.add(QString::number(i), u"Text.\n"_s);
    }
    QTRY_COMPARE(counts.size(), 5);
    QCOMPARE(counts, (QList{0, 1, 2, 3, 4}));
}

void BackgroundReaderTest::onlyTheLastOneComes()
{
    Workbench bench;
    BackgroundReader reader(bench.session());
    BackgroundJob job;
    QList<int> came;
    for (int i = 0; i < 20; ++i) {
        reader.run(
            job, [i](const BackgroundSource &) { return Result<int>(i); },
            [&came](const Result<int> &number) { came.append(*number); });
    }
    QTRY_VERIFY(!job.isRunning());
    QTest::qWait(20);
    QCOMPARE(came, QList{19});
}

void BackgroundReaderTest::nothingComesToWhoIsGone()
{
    Workbench bench;
    BackgroundReader reader(bench.session());
    bool came = false;
    {
        BackgroundJob job;
        reader.run(
            job, [](const BackgroundSource &) { return Result<int>(1); },
            [&came](const Result<int> &) { came = true; });
    }
    BackgroundJob after;
    reader.run(
        after, [](const BackgroundSource &) { return Result<int>(1); }, [](const Result<int> &) {});
    QTRY_VERIFY(!after.isRunning());
    QVERIFY(!came);
}

void BackgroundReaderTest::whatIsCancelledStopsReading()
{
    Workbench bench;
    const ArticleId article = bench.add(u"One"_s, u"Kim met Putin.\n"_s);
    BackgroundReader reader(bench.session());
    BackgroundJob job;
    QSemaphore began;
    QSemaphore ended;
    std::atomic_bool wasTold = false;
    reader.run(
        job,
        [&, article](const BackgroundSource &source) -> Result<int> {
            began.release();
            while (source.readArticle(article)) // for ever, unless it is told
                QThread::msleep(1);
            wasTold = !source.readVersions(article) && !source.readOriginal(u"x"_s)
                && !source.checkComplete() && !source.isWanted();
            ended.release();
            return 0;
        },
        [](const Result<int> &) { QFAIL("nobody wants it"); });
    QVERIFY(began.tryAcquire(1, 10'000));
    job.cancel();
    QVERIFY(ended.tryAcquire(1, 10'000));
    QVERIFY(wasTold);
    QCoreApplication::processEvents();
}

void BackgroundReaderTest::endsInTheMiddle()
{
    Workbench bench;
    const ArticleId article = bench.add(u"One"_s, u"Kim met Putin.\n"_s);
    QSemaphore began;
    BackgroundJob job;
    {
        BackgroundReader reader(bench.session());
        reader.run(
            job,
            [&, article](const BackgroundSource &source) -> Result<int> {
                began.release();
                while (source.readArticle(article))
                    QThread::msleep(1);
                return 0;
            },
            [](const Result<int> &) { QFAIL("nobody is there"); });
        QVERIFY(began.tryAcquire(1, 10'000));
    }
    QCoreApplication::processEvents();
}

void BackgroundReaderTest::tellsWhatIsWrongWithTheFile()
{
    Workbench bench;
    BackgroundReader reader(bench.session());
    QVERIFY(QFile::rename(bench.session().path(), bench.session().path() + u".away"_s));
    BackgroundJob job;
    QString text;
    reader.run(
        job, [](const BackgroundSource &) { return Result<int>(1); },
        [&text](const Result<int> &number) { text = number ? QString() : number.error().text; });
    QTRY_VERIFY(!job.isRunning());
    QVERIFY2(!text.isEmpty(), "no error");
    QVERIFY(QFile::rename(bench.session().path() + u".away"_s, bench.session().path()));
}

// A project that was written anew in its place, as a copying program does it.
void BackgroundReaderTest::readsAnotherFileAfterReloading()
{
    Workbench bench;
    const ArticleId article = bench.add(u"One"_s, u"Kim met Putin.\n"_s);
    bench.session().closeArticle(article);
    BackgroundReader reader(bench.session());
    BackgroundJob job;
    qint64 count = -1;
    const auto ask = [&] {
        reader.run(
            job, [](const BackgroundSource &source) { return source.store().attributionCount(); },
            [&count](const Result<qint64> &found) { count = found.value_or(-2); });
        QTRY_VERIFY(!job.isRunning());
    };
    ask();
    QCOMPARE(count, 0);
    const QString path = bench.session().path();
    QVERIFY(QFile::copy(path, path + u".new"_s));
    QVERIFY(QFile::rename(path, path + u".old"_s));
    QVERIFY(QFile::rename(path + u".new"_s, path));
    {
        const auto other =
            Workbench::expect(SqliteConnection::open(path, SqliteConnection::Mode::ReadWrite));
        Workbench::expect(other->execute("UPDATE content SET text = 'Other.'"));
    }
    emit bench.session().reloaded();
    bool isThere = true;
    reader.run(
        job, [article](const BackgroundSource &source) { return source.readArticle(article); },
        [&isThere](const Result<OpenArticle> &read) { isThere = bool(read); });
    QTRY_VERIFY(!job.isRunning());
    QVERIFY(!isThere);
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(path + u".old"_s, path));
}

void BackgroundReaderTest::tellsPartsInTheirOrder()
{
    Workbench bench;
    BackgroundReader reader(bench.session());
    BackgroundJob job;
    const QThread *here = QThread::currentThread();
    QStringList came;
    reader.ask<int>(
        job,
        [here](const BackgroundFile<int> &file) {
            for (int i = 0; i < 3; ++i)
                file.tell(i);
            return Result<QString>(QThread::currentThread() == here ? u"here"_s : u"there"_s);
        },
        [&](int part) {
            QVERIFY(job.isRunning());
            QCOMPARE(QThread::currentThread(), here);
            came.append(QString::number(part));
        },
        [&came](const Result<QString> &where) { came.append(where.value_or(u"failed"_s)); });
    QTRY_VERIFY(!job.isRunning());
    QCOMPARE(came, (QStringList{u"0"_s, u"1"_s, u"2"_s, u"there"_s}));
}

// Neither what is on its way here when the next is asked, nor what is told later.
void BackgroundReaderTest::nothingOfAnEarlierQuestionComes()
{
    Workbench bench;
    BackgroundReader reader(bench.session());
    BackgroundJob job;
    QSemaphore told;
    QSemaphore mayGoOn;
    std::atomic_bool wasWanted = true;
    QList<int> came;
    const auto take = [&came](int part) { came.append(part); };
    const auto takeAll = [&came](const Result<int> &number) { came.append(*number); };
    reader.ask<int>(
        job,
        [&](const BackgroundFile<int> &file) {
            file.tell(1);
            told.release();
            mayGoOn.acquire();
            wasWanted = file.isWanted();
            file.tell(2);
            return Result<int>(3);
        },
        take, takeAll);
    QVERIFY(told.tryAcquire(1, 10'000));
    reader.ask<int>(
        job,
        [](const BackgroundFile<int> &file) {
            file.tell(4);
            return Result<int>(5);
        },
        take, takeAll);
    mayGoOn.release();
    QTRY_VERIFY(!job.isRunning());
    QVERIFY(!wasWanted);
    QCOMPARE(came, (QList{4, 5}));
    reader.ask<int>(job, [](const BackgroundFile<int> &) { return Result<int>(6); }, take, takeAll);
    job.cancel();
    QTest::qWait(20);
    QCOMPARE(came.size(), 2);
}

// For what is computed of whole articles.
void BackgroundReaderTest::aQuestionDoesNotWait()
{
    Workbench bench;
    BackgroundReader reader(bench.session());
    BackgroundJob slow;
    BackgroundJob question;
    QSemaphore mayGoOn;
    reader.run(
        slow,
        [&mayGoOn](const BackgroundSource &) {
            mayGoOn.acquire();
            return Result<int>(1);
        },
        [](const Result<int> &) {});
    qint64 count = -1;
    reader.ask<int>(
        question, [](const BackgroundFile<int> &file) { return file.store.attributionCount(); },
        [](int) {}, [&count](const Result<qint64> &found) { count = found.value_or(-2); });
    QTRY_COMPARE(count, 0);
    QVERIFY(slow.isRunning());
    mayGoOn.release();
    QTRY_VERIFY(!slow.isRunning());
}

void BackgroundReaderTest::aQuestionFailsWithItsFile()
{
    Workbench bench;
    const QString path = bench.session().path();
    BackgroundReader reader(bench.session());
    QVERIFY(QFile::rename(path, path + u".away"_s));
    BackgroundJob job;
    std::optional<Result<qint64>> outcome;
    const auto ask = [&] {
        outcome.reset();
        reader.ask<int>(
            job, [](const BackgroundFile<int> &file) { return file.store.attributionCount(); },
            [](int) {}, [&outcome](const Result<qint64> &found) { outcome = found; });
    };
    ask();
    QTRY_VERIFY(outcome);
    QVERIFY(!*outcome && outcome->error().text.contains(path));
    QVERIFY(QFile::rename(path + u".away"_s, path));
    ask(); // it is opened when it is there
    QTRY_VERIFY(outcome);
    QVERIFY(*outcome);
}

STANDOFF_TEST(QCoreApplication, BackgroundReaderTest)
#include "tst_backgroundreader.moc"
