// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "newsession.h"
#include "program/testprogram.h"
#include "session/longwork.h"
#include "session/verbs/annotations.h"
#include "support/faultydisk.h"
#include "support/sameproject.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Who may write the project, and what a session does when that changes.
class HoldTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { FaultyDisk::install(); }
    void init();
    void cleanup();

    void readerBecomesWriter();
    void readerStaysReaderWhileAnotherWrites();
    void anotherProjectIsNotTakenOver();
    void movedProjectIsToldOnce();
    void savedCopyIsTheSame();
    void uncertainStepIsLoadedAgain();
    void failedReloadIsSignalled();
    void damagedLockIsARemark();
    void failedNewLeavesNothing();
    void isOpenedBeside();
    void nobodyTakesWhatIsOpenedBeside();

private:
    QString path(const QString &name = u"p.standoff"_s) const { return m_folder->filePath(name); }
    Result<AnnotationId> mark(OpenProject &session, const QString &words) const
    {
        return annotate(session, m_article, tagNamed(session, u"Person"_s),
            {rangeOf(*session.project().openArticle(m_article), words)});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    ArticleId m_article;
};

void HoldTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = newSession(path(), {u"Kim met Putin in Pyongyang.\n"_s});
    QVERIFY(m_session);
    m_article = m_session->project().all<Article>().firstKey();
}

void HoldTest::cleanup()
{
    FaultyDisk::end();
    m_session.reset();
}

void HoldTest::readerBecomesWriter()
{
    const auto opened = Session::open(path());
    VERIFY_RESULT(opened);
    Session &reader = **opened;
    QVERIFY(reader.isReadOnly());
    VERIFY_RESULT(reader.openArticle(m_article));
    QCOMPARE(reader.store().obstacle(), reader.readOnlyReason());
    VERIFY_RESULT(mark(*m_session, u"Kim"_s)); // the reader does not know of it
    m_session.reset();

    QVERIFY(reader.isReadOnly());
    QCOMPARE(reader.store().obstacle(), QString());
    QVERIFY(!QFile::exists(path() + u".lock"_s)); // it has only looked
    QSignalSpy reloaded(&reader, &Session::reloaded);
    QSignalSpy changed(&reader, &Session::writabilityChanged);
    VERIFY_RESULT(reader.startWriting());
    QCOMPARE(reloaded.size(), 1);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!reader.isReadOnly());
    QVERIFY(QFile::exists(path() + u".lock"_s));
    QCOMPARE(reader.project().openArticle(m_article)->annotations().size(), 1);
    VERIFY_RESULT(mark(reader, u"Putin"_s));
    QCOMPARE(reader.project().openArticle(m_article)->annotations().size(), 2);
    VERIFY_RESULT(reader.undo());
    VERIFY_RESULT(reader.undo()); // the step of the other one
    QCOMPARE(reader.project().openArticle(m_article)->annotations().size(), 0);
    QCOMPARE(differenceToFile(reader), QString());
}

void HoldTest::readerStaysReaderWhileAnotherWrites()
{
    const auto opened = Session::open(path());
    VERIFY_RESULT(opened);
    QSignalSpy changed(opened->get(), &Session::writabilityChanged);
    const auto started = (*opened)->startWriting();
    QVERIFY(!started);
    QVERIFY(started.error().text.contains((*opened)->readOnlyReason()));
    QVERIFY((*opened)->isReadOnly());
    QCOMPARE(changed.size(), 0);
    VERIFY_RESULT(mark(*m_session, u"Kim"_s));
}

void HoldTest::anotherProjectIsNotTakenOver()
{
    const auto opened = Session::open(path());
    VERIFY_RESULT(opened);
    m_session.reset();
    QVERIFY(QFile::remove(path()));
    QVERIFY(newSession(path(), {u"Something else.\n"_s}));
    QVERIFY(!(*opened)->store().obstacle().isEmpty());
    const auto started = (*opened)->startWriting();
    QVERIFY(!started);
    QVERIFY2(started.error().text.contains(u"Another project"_s), qPrintable(started.error().text));
    QVERIFY((*opened)->isReadOnly());
    VERIFY_RESULT((*opened)->openArticle(m_article));
    QVERIFY(!QFile::exists(path() + u".lock"_s));
}

void HoldTest::movedProjectIsToldOnce()
{
    QSignalSpy changed(m_session.get(), &Session::writabilityChanged);
    VERIFY_RESULT(m_session->checkHold());
    QCOMPARE(changed.size(), 0);
    QVERIFY(QFile::rename(path(), path(u"q.standoff"_s)));
    QVERIFY(!m_session->isReadOnly()); // nobody has looked
    const auto refused = mark(*m_session, u"Kim"_s);
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(u"was moved"_s), qPrintable(refused.error().text));
    QVERIFY(m_session->store().hasMoved());
    QVERIFY(m_session->isReadOnly());
    QVERIFY(!m_session->canUndo());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(mark(*m_session, u"Kim"_s).error(), refused.error());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_session->project().openArticle(m_article)->annotations().size(), 0);

    QVERIFY(QFile::rename(path(u"q.standoff"_s), path()));
    QCOMPARE(m_session->store().obstacle(), QString());
    VERIFY_RESULT(m_session->startWriting());
    QCOMPARE(changed.size(), 2);
    VERIFY_RESULT(mark(*m_session, u"Kim"_s));
    QCOMPARE(differenceToFile(*m_session), QString());
}

void HoldTest::savedCopyIsTheSame()
{
    VERIFY_RESULT(mark(*m_session, u"Kim"_s));
    QVERIFY(QFile::remove(path()));
    QVERIFY(!m_session->checkHold());
    const QString copy = path(u"copy.standoff"_s);
    VERIFY_RESULT(m_session->store().copyTo(copy));
    auto opened = Session::open(copy);
    VERIFY_RESULT(opened);
    VERIFY_RESULT((*opened)->openArticle(m_article));
    QCOMPARE((*opened)->project().openArticle(m_article)->annotations(),
        m_session->project().openArticle(m_article)->annotations());
    VERIFY_RESULT((*opened)->undo());
    QCOMPARE((*opened)->project().openArticle(m_article)->annotations().size(), 0);
}

void HoldTest::uncertainStepIsLoadedAgain()
{
    QSignalSpy changed(m_session.get(), &Session::changed);
    QSignalSpy reloaded(m_session.get(), &Session::reloaded);
    // From the first call on at which it is not known any more.
    Result<AnnotationId> refused = failure({});
    for (int call = 1; !refused && !refused.error().text.contains(u"not known"_s); ++call) {
        FaultyDisk::begin({.call = call, .isLasting = true, .isDone = true});
        refused = mark(*m_session, u"Kim"_s);
        FaultyDisk::end();
    }
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.startsWith(path() + u": "_s), qPrintable(refused.error().text));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(reloaded.size(), 0);
    QCOMPARE(m_session->project().openArticle(m_article)->annotations().size(), 0);
    const auto second = mark(*m_session, u"Putin"_s);
    QVERIFY(!second);
    QVERIFY2(second.error().text.contains(u"The disk failed at an earlier step"_s),
        qPrintable(second.error().text));
    QCOMPARE(reloaded.size(), 1);
    QCOMPARE(differenceToFile(*m_session), QString());
    VERIFY_RESULT(mark(*m_session, u"Putin"_s));
    QCOMPARE(differenceToFile(*m_session), QString());
    QCOMPARE(m_session->store().verify()->size(), 0);
}

// What was in memory is no more, also where an article cannot be opened again.
void HoldTest::failedReloadIsSignalled()
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(path().toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, "UPDATE content SET text = 'other'", nullptr, nullptr, nullptr),
        SQLITE_OK);
    sqlite3_close(database);
    QSignalSpy reloaded(m_session.get(), &Session::reloaded);
    QVERIFY(!mark(*m_session, u"Kim"_s));
    QCOMPARE(reloaded.size(), 1);
    QVERIFY(!m_session->project().openArticle(m_article));
}

void HoldTest::damagedLockIsARemark()
{
    QCOMPARE(m_session->store().remarks(), QStringList());
    m_session.reset();
    QFile lock(path() + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write("\0\0\0", 3) == 3);
    lock.close();
    const auto opened = Session::open(path());
    VERIFY_RESULT(opened);
    QVERIFY(!(*opened)->isReadOnly());
    QCOMPARE((*opened)->store().remarks().size(), 1);
    QVERIFY((*opened)->store().remarks().first().startsWith(path() + u": "_s));
    QVERIFY((*opened)->store().remarks().first().contains(u"damaged"_s));
}

void HoldTest::failedNewLeavesNothing()
{
    const QDir folder(path(u"new"_s));
    QVERIFY(QDir().mkdir(folder.path()));
    const QString made = folder.filePath(u"n.standoff"_s);
    FaultyDisk::begin({});
    VERIFY_RESULT(Session::create(made));
    const int calls = FaultyDisk::end();
    QVERIFY(QFile::remove(made));
    for (int call = 1; call <= calls; ++call) {
        FaultyDisk::begin({.call = call, .isLasting = true});
        const auto session = Session::create(made);
        FaultyDisk::end();
        if (session)
            break; // only what comes after the project was made
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList());
        QVERIFY(session.error().text.startsWith(made + u": "_s));
    }
    // A lock that another program has for that name.
    QFile lock(made + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write("7\nstandoff\nelsewhere\n") > 0);
    lock.close();
    QFile::remove(made);
    const auto session = Session::create(made);
    QVERIFY(!session);
    QVERIFY2(session.error().text.contains(u"elsewhere"_s), qPrintable(session.error().text));
    QCOMPARE(folder.entryList(QDir::Files), QStringList{u"n.standoff.lock"_s});
}

// What comes is of this thread, with all that belongs to it.
void HoldTest::isOpenedBeside()
{
    m_session.reset();
    std::optional<Result<std::unique_ptr<Session>>> came;
    const Session::Take take = [&came](Result<std::unique_ptr<Session>> session) {
        came.emplace(std::move(session));
    };
    Session::openBeside(path(), this, take);
    QVERIFY(!came);
    QTRY_VERIFY(came);
    VERIFY_RESULT(*came);
    Session &opened = ***came;
    QCOMPARE(opened.thread(), thread());
    QCOMPARE(opened.longWork().thread(), thread());
    QVERIFY(!opened.isReadOnly());
    const qsizetype before = opened.project().all<Article>().size();
    bool isDone = false;
    opened.longWork().change(
        u"Adding…"_s, this,
        [](OpenProject &there, const Progress &) {
            return addArticles(there, {articleOf(u"One more.\n"_s)});
        },
        [&isDone](const Result<QList<ArticleId>> &added) { isDone = added.has_value(); });
    QTRY_VERIFY(isDone);
    QCOMPARE(opened.project().all<Article>().size(), before + 1);
    VERIFY_RESULT(opened.undo());
    came.reset();
    Session::openBeside(path(u"none.standoff"_s), this, take);
    QTRY_VERIFY(came);
    QVERIFY(!*came && came->error().text.contains(path(u"none.standoff"_s)));
}

void HoldTest::nobodyTakesWhatIsOpenedBeside()
{
    m_session.reset();
    {
        QObject receiver;
        Session::openBeside(path(), &receiver,
            [](const Result<std::unique_ptr<Session>> &) { QFAIL("nobody is there any more"); });
    }
    const auto isFree = [this] {
        const auto session = Session::open(path());
        return session && !(*session)->isReadOnly();
    };
    QVERIFY(isFree()); // at once: the program may end before anything else happens
}

STANDOFF_TEST(QCoreApplication, HoldTest)
#include "tst_hold.moc"
