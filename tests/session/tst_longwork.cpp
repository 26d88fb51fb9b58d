// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "session/historywords.h"
#include "session/longwork.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "support/workbench.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Work on another thread: what it changes, who hears of it, and what happens when it is given up.
class LongWorkTest : public QObject
{
    Q_OBJECT

private slots:
    void changesAndTells();
    void whatIsShortIsDoneAtOnce();
    void theSessionReadsMeanwhile();
    void anArticleThatIsReadMeanwhile();
    void whatIsCancelledLeavesNothing();
    void whatFailsIsTold();
    void onePieceAtATime();
    void undoAndRedo();
    void goesOnAloneWhileTheSessionChanges();
    void whatAnotherProgramWrote();
    void theFileIsMovedMeanwhile();
    void whoIsGoneTakesNothing();
    void isGivenUpWithTheSession();

private:
    static void await(OpenProject &session)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!session.longWork().isRunning(), 20'000);
    }
    static QList<IncomingArticle> articles(int count)
    {
        QList<IncomingArticle> articles;
        for (int i = 0; i < count; ++i) {
            articles.append({.text = ArticleText(u"Kim met Putin, %1.\n"_s.arg(i)),
                .title = QString::number(i)});
        }
        return articles;
    }
    // What a session that opens the file anew finds there.
    static void compareWithFile(const Session &session)
    {
        const auto opened = Session::open(session.path());
        QVERIFY(opened);
        QCOMPARE(session.project().all<Article>(), (*opened)->project().all<Article>());
        QCOMPARE(session.project().all<Entity>(), (*opened)->project().all<Entity>());
        QCOMPARE(session.project().tallies(), (*opened)->project().tallies());
        QCOMPARE(session.project().annotators(), (*opened)->project().annotators());
        QCOMPARE(session.undoText(), verbOf(**opened));
    }
    // A second session only reads.
    static QString verbOf(const Session &session)
    {
        return session.nextUndo() ? verbText(session.nextUndo()->verb) : QString();
    }
};

void LongWorkTest::changesAndTells()
{
    Workbench bench;
    Session &session = bench.session();
    const ArticleId shown = bench.add(u"One"_s, u"Kim met Putin.\n"_s);
    session.setAnnotator(u"Bea"_s); // whom the project does not have yet
    QSignalSpy changed(&session, &Session::changed);
    QSignalSpy busy(&session, &Session::busyChanged);
    QList<ArticleId> added;
    QThread *thread = nullptr;
    QSemaphore mayGoOn;
    session.longWork().change(
        u"Adding…"_s, this,
        [&](OpenProject &there, const Progress &) {
            thread = QThread::currentThread();
            mayGoOn.acquire();
            return addArticles(there, articles(20));
        },
        [&](const Result<QList<ArticleId>> &made) {
            added = Workbench::expect(made);
            QCOMPARE(changed.size(), 1); // already
            QVERIFY(!session.isBusy());
        });
    QVERIFY(session.isBusy());
    QCOMPARE(session.longWork().label(), u"Adding…"_s);
    mayGoOn.release();
    await(session);
    QVERIFY(thread && thread != QThread::currentThread());
    QCOMPARE(added.size(), 20);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(busy.size(), 2);
    QVERIFY(!session.isReadOnly());
    compareWithFile(session);
    // Work goes on as if it had been done here.
    QVERIFY(bench.markPerson(shown, u"Putin"_s));
    QVERIFY(session.undo() && session.undo());
    QCOMPARE(session.project().all<Article>().size(), 1);
    compareWithFile(session);
}

// Keys that are typed next find it done.
void LongWorkTest::whatIsShortIsDoneAtOnce()
{
    Workbench bench;
    Session &session = bench.session();
    QSignalSpy begun(&session.longWork(), &LongWork::begun);
    int taken = 0;
    session.longWork().read(
        u"Looking…"_s, this, [](const OpenProject &, const Progress &) -> Result<int> { return 7; },
        [&taken](const Result<int> &value) { taken = *value; });
    QCOMPARE(taken, 7);
    QVERIFY(!session.isBusy() && !session.longWork().isRunning());
    QCoreApplication::processEvents(); // what the thread tells comes too late
    QCOMPARE(taken, 7);
    QCOMPARE(begun.size(), 0);
}

void LongWorkTest::theSessionReadsMeanwhile()
{
    Workbench bench;
    Session &session = bench.session();
    const ArticleId closed = bench.add(u"One"_s, u"Kim met Putin.\n"_s);
    const ArticleId open = bench.add(u"Two"_s, u"Putin met Kim.\n"_s);
    session.closeArticle(closed);
    QSemaphore mayGoOn;
    session.longWork().change(
        u"Adding…"_s, this,
        [&mayGoOn](OpenProject &there, const Progress &) {
            const auto made = addArticles(there, articles(2));
            mayGoOn.acquire();
            return made;
        },
        [](const auto &) {});
    const QString reason = session.readOnlyReason();
    const auto refused =
        annotate(session, open, bench.tag(LayerKind::Entity, u"Person"_s), {{0, 5}});
    QVERIFY(!refused && refused.error().text.contains(u"Adding…"_s));
    QVERIFY(session.isReadOnly() && !session.canUndo());
    QVERIFY(!session.startWriting());
    QCOMPARE(
        Workbench::expect(session.openArticle(closed))->text().string(), u"Kim met Putin.\n"_s);
    session.closeArticle(open);
    mayGoOn.release();
    await(session);
    QVERIFY(reason.contains(u"Adding…"_s));
    QVERIFY(session.project().openArticle(closed) && !session.project().openArticle(open));
    QVERIFY(bench.markPerson(closed, u"Kim"_s));
    compareWithFile(session);
}

// What the file has by then is not taken over once more.
void LongWorkTest::anArticleThatIsReadMeanwhile()
{
    Workbench bench;
    Session &session = bench.session();
    const ArticleId article = bench.add(u"One"_s, u"Kim met Putin.\n"_s);
    const VersionId version = session.project().find(article)->version;
    session.closeArticle(article);
    QSemaphore isWritten;
    QSemaphore mayGoOn;
    session.longWork().change(
        u"Tagging…"_s, this,
        [&, person = bench.tag(LayerKind::Entity, u"Person"_s)](
            OpenProject &there, const Progress &) {
            const auto made = annotateEach(there, person, {{version, {{0, 3}}}});
            isWritten.release();
            mayGoOn.acquire();
            return made;
        },
        [](const auto &made) { QVERIFY(made); });
    isWritten.acquire();
    QVERIFY(session.openArticle(article));
    mayGoOn.release();
    await(session);
    const auto marked = [&] {
        const OpenArticle &open = *Workbench::expect(session.opened(article));
        return std::pair(open.annotations().size(), open.annotationsIn({0, 14}).size());
    };
    QCOMPARE(marked(), std::pair(1, 1));
    compareWithFile(session);
    QVERIFY(session.undo());
    QCOMPARE(marked(), std::pair(0, 0));
    compareWithFile(session);
}

void LongWorkTest::whatIsCancelledLeavesNothing()
{
    Workbench bench;
    Session &session = bench.session();
    QSignalSpy changed(&session, &Session::changed);
    std::optional<Error> error;
    session.longWork().change(
        u"Adding…"_s, this,
        [&session](OpenProject &there, const Progress &) {
            const auto many = articles(3000);
            session.longWork().cancel(); // it is noticed while the store writes
            return addArticles(there, many);
        },
        [&error](const Result<QList<ArticleId>> &made) {
            if (!made)
                error = made.error();
        });
    await(session);
    QVERIFY(error && error->text.contains(u"cancelled"_s));
    QVERIFY(session.longWork().wasCancelled());
    QCOMPARE(changed.size(), 0);
    QCOMPARE(session.project().all<Article>().size(), 0);
    compareWithFile(session);
    bench.add(u"One"_s, u"Kim met Putin.\n"_s);
    compareWithFile(session);
}

void LongWorkTest::whatFailsIsTold()
{
    Workbench bench;
    Session &session = bench.session();
    QString told;
    session.longWork().change(
        u"Removing…"_s, this,
        [](OpenProject &there, const Progress &) {
            return removeArticles(there, {ArticleId{4711}}, RemovalBackup::Waived);
        },
        [&told](const Result<> &done) { told = done ? QString() : done.error().text; });
    await(session);
    QVERIFY(told.contains(u"article"_s));
    QVERIFY(!session.isBusy());
    compareWithFile(session);
}

void LongWorkTest::onePieceAtATime()
{
    Workbench bench;
    LongWork &work = bench.session().longWork();
    QSemaphore mayGoOn;
    work.read(
        u"Before…"_s, this,
        [&work](const OpenProject &, const Progress &) -> Result<> {
            work.cancel();
            return failure(u"it was cancelled"_s);
        },
        [](const Result<> &) {});
    await(bench.session());
    QVERIFY(work.wasCancelled());
    const auto wait = [&mayGoOn](const OpenProject &, const Progress &progress) -> Result<int> {
        progress(1, 4);
        mayGoOn.acquire();
        return 7;
    };
    int taken = 0;
    work.read(u"First…"_s, this, wait, [&taken](const Result<int> &value) { taken = *value; });
    QTRY_COMPARE(work.share(), 0.25);
    QString refusal;
    work.read(u"Second…"_s, this, wait,
        [&refusal](const Result<int> &value) { refusal = value ? QString() : value.error().text; });
    QVERIFY(refusal.contains(u"First…"_s));
    QVERIFY(!work.wasCancelled());
    QVERIFY(bench.session().isBusy());
    mayGoOn.release();
    await(bench.session());
    QCOMPARE(taken, 7);
    QVERIFY(!bench.session().isBusy());
}

void LongWorkTest::undoAndRedo()
{
    Workbench bench;
    Session &session = bench.session();
    const QList<ArticleId> added = Workbench::expect(addArticles(session, articles(30)));
    const auto replay = [&](bool isUndo) {
        session.longWork().change(
            u"Undoing…"_s, this,
            [isUndo](OpenProject &there, const Progress &) {
                return isUndo ? there.undo() : there.redo();
            },
            [](const Result<> &done) { QVERIFY(done); });
        await(session);
        compareWithFile(session);
    };
    replay(true);
    QCOMPARE(session.project().all<Article>().size(), 0);
    QVERIFY(session.canRedo());
    replay(false);
    QCOMPARE(session.project().all<Article>().keys(), added);
    QVERIFY(!session.canRedo());
}

void LongWorkTest::goesOnAloneWhileTheSessionChanges()
{
    Workbench bench;
    Session &session = bench.session();
    QSemaphore mayGoOn;
    bool isTaken = false;
    session.longWork().run(
        u"Saving…"_s, this,
        [&mayGoOn](const Progress &) -> Result<> {
            mayGoOn.acquire();
            return {};
        },
        [&isTaken](const Result<> &done) { isTaken = done.has_value(); });
    QVERIFY(!session.isBusy());
    bench.add(u"One"_s, u"Kim met Putin.\n"_s);
    mayGoOn.release();
    await(session);
    QVERIFY(isTaken);
    compareWithFile(session);
}

void LongWorkTest::whatAnotherProgramWrote()
{
    Workbench bench;
    Session &session = bench.session();
    bench.add(u"One"_s, u"Kim met Putin.\n"_s);
    QSignalSpy reloaded(&session, &Session::reloaded);
    QSemaphore hasBegun;
    QSemaphore mayGoOn;
    QString told;
    session.longWork().change(
        u"Adding…"_s, this,
        [&](OpenProject &there, const Progress &) {
            hasBegun.release();
            mayGoOn.acquire();
            return addArticles(there, articles(1));
        },
        [&told](const auto &made) { told = made ? QString() : made.error().text; });
    hasBegun.acquire();
    bench.change("UPDATE article SET title = 'Another'");
    mayGoOn.release();
    await(session);
    QVERIFY2(told.contains(u"Another program"_s), qPrintable(told));
    QCOMPARE(reloaded.size(), 1);
    QCOMPARE(session.project().all<Article>().first().title, u"Another"_s);
    compareWithFile(session);
}

void LongWorkTest::theFileIsMovedMeanwhile()
{
    Workbench bench;
    Session &session = bench.session();
    bench.add(u"One"_s, u"Kim met Putin.\n"_s);
    QSignalSpy writability(&session, &Session::writabilityChanged);
    QSemaphore hasBegun;
    QSemaphore mayGoOn;
    bool isDone = true;
    session.longWork().change(
        u"Adding…"_s, this,
        [&](OpenProject &there, const Progress &) {
            hasBegun.release();
            mayGoOn.acquire();
            return addArticles(there, articles(1));
        },
        [&isDone](const auto &made) { isDone = made.has_value(); });
    hasBegun.acquire();
    const QString elsewhere = session.path() + u".moved"_s;
    QVERIFY(QFile::rename(session.path(), elsewhere));
    mayGoOn.release();
    await(session);
    QVERIFY(!isDone && session.isReadOnly());
    QCOMPARE(writability.size(), 1);
    QVERIFY2(session.readOnlyReason().contains(u"moved"_s), qPrintable(session.readOnlyReason()));
}

void LongWorkTest::whoIsGoneTakesNothing()
{
    Workbench bench;
    Session &session = bench.session();
    QSignalSpy failed(&session.longWork(), &LongWork::failed);
    for (const bool isFailing : {false, true}) {
        auto receiver = std::make_unique<QObject>();
        QSemaphore mayGoOn;
        session.longWork().read(
            u"Looking…"_s, receiver.get(),
            [isFailing, &mayGoOn](const OpenProject &, const Progress &) -> Result<> {
                mayGoOn.acquire();
                return isFailing ? failure(u"there is nothing"_s) : Result<>();
            },
            [](const Result<> &) { QFAIL("nobody takes it"); });
        receiver.reset();
        mayGoOn.release();
        await(session);
        QCOMPARE(failed.size(), isFailing ? 1 : 0);
    }
}

void LongWorkTest::isGivenUpWithTheSession()
{
    auto bench = std::make_unique<Workbench>();
    const auto untilCancelled = [](OpenProject &, const Progress &progress) -> Result<> {
        while (progress(0, 1))
            QThread::usleep(100);
        return failure(u"it was cancelled"_s);
    };
    const auto never = [](const Result<> &) { QFAIL("nobody takes it"); };
    bench->session().longWork().change(u"Waiting…"_s, this, untilCancelled, never);
    bench->session().longWork().giveUp();
    QVERIFY(!bench->session().longWork().isRunning() && !bench->session().isBusy());
    bench->add(u"One"_s, u"Kim met Putin.\n"_s);
    bench->session().longWork().change(u"Waiting…"_s, this, untilCancelled, never);
    bench.reset();
}

STANDOFF_TEST(QCoreApplication, LongWorkTest)
#include "tst_longwork.moc"
