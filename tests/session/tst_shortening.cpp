// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "newsession.h"

#include "program/testprogram.h"
#include "project/dump.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "store/compact.h"
#include "support/importvalues.h"
#include "support/project/sampleproject.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Standoff;

// A shorter history: what is in the project stays, and what can be undone ends at the cut.
class ShorteningTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_session.reset(); }

    void theNewestStepsStay();
    void whatIsBeforeADateGoes();
    void whatCanBeRedoneStays();
    void textsOfRemovedArticlesGo();
    void textsThatUndoBringsBackStay();
    void companionsStayAsLongAsTheirText();
    void nothingToDoIsNothingDone();
    void whoDidItIsWrittenDown();

private:
    QString path() const { return m_folder->filePath(u"p.standoff"_s); }
    void mark(int begin)
    {
        const ArticleId article = m_session->project().all<Article>().firstKey();
        QVERIFY(
            annotate(*m_session, article, tagNamed(*m_session, u"Person"_s), {{begin, begin + 3}}));
    }
    Result<CutPlan> plan(const HistoryCut &cut) const
    {
        return SqliteConnection::openBeside(path()).and_then(
            [&cut](const auto &connection) { return planCut(*connection, cut); });
    }
    Result<Shortened> shorten(const HistoryCut &cut)
    {
        const auto done = shortenHistory(path(), cut, u"Ada"_s);
        RETURN_IF_ERROR(m_session->reload());
        return done;
    }
    qsizetype steps() const { return m_session->store().history(10'000)->size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void ShorteningTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_folder->filePath(u"data"_s).toUtf8());
    // Texts that do not compress to nothing, so that the file's size tells.
    QString random;
    for (int i = 0; i < 30'000; ++i)
        random += QString::number(i * 7919 % 104'729, 36) + u' ';
    m_session = newSession(path(), {u"Kim met Putin in Pyongyang.\n"_s.repeated(9), random});
    QVERIFY(m_session);
    for (int i = 0; i < 10; ++i)
        mark(i * 4);
    QCOMPARE(steps(), 12); // with the tagset and the articles
}

void ShorteningTest::theNewestStepsStay()
{
    const QString before = *dump(*m_session);
    const auto planned = plan({.before = {}, .keep = 4});
    VERIFY_RESULT(planned);
    QCOMPARE(planned->steps, 8);
    QCOMPARE(planned->stepsLeft, 4);
    QCOMPARE(planned->people, QStringList{u"Ada"_s});
    QVERIFY(planned->bytes > 0);
    QCOMPARE(planned->texts, 0);
    const auto done = shorten({.before = {}, .keep = 4});
    VERIFY_RESULT(done);
    QVERIFY(done->after <= done->before);
    QCOMPARE(done->after, QFileInfo(path()).size());
    QCOMPARE(steps(), 5); // and that it was shortened
    QCOMPARE(*dump(*m_session), before);
    QCOMPARE(m_session->store().verify()->size(), 0);
    // Four steps back, and no more; and forth again.
    for (int i = 0; i < 4; ++i) {
        QVERIFY(m_session->canUndo());
        VERIFY_RESULT(m_session->undo());
    }
    QVERIFY(!m_session->canUndo());
    VERIFY_RESULT(m_session->undo());
    for (int i = 0; i < 4; ++i)
        VERIFY_RESULT(m_session->redo());
    QCOMPARE(*dump(*m_session), before);
    mark(60);
    QCOMPARE(m_session->store().verify()->size(), 0);
}

void ShorteningTest::whatIsBeforeADateGoes()
{
    const QList<HistoryEntry> history = *m_session->store().history(100); // the newest first
    const QDateTime cut = history[2].at;
    const auto planned = plan({.before = cut});
    VERIFY_RESULT(planned);
    const auto older =
        std::ranges::count_if(history, [&cut](const HistoryEntry &step) { return step.at < cut; });
    QCOMPARE(planned->steps, older);
    QCOMPARE(planned->from, history.last().at);
    QCOMPARE(plan({.before = history.last().at})->steps, 0);
    QCOMPARE(plan({.before = QDateTime::currentDateTime().addDays(1)})->steps, 12);
    VERIFY_RESULT(shorten({.before = cut}));
    QCOMPARE(steps(), 12 - older + 1);
}

void ShorteningTest::whatCanBeRedoneStays()
{
    const QString before = *dump(*m_session);
    for (int i = 0; i < 6; ++i)
        VERIFY_RESULT(m_session->undo());
    const auto planned = plan({.before = {}, .keep = 2});
    VERIFY_RESULT(planned);
    QCOMPARE(planned->steps, 6); // not ten: the undone ones are the newest six
    VERIFY_RESULT(shorten({.before = {}, .keep = 2}));
    QVERIFY(!m_session->canUndo());
    for (int i = 0; i < 6; ++i) {
        QVERIFY(m_session->canRedo());
        VERIFY_RESULT(m_session->redo());
    }
    QCOMPARE(*dump(*m_session), before);
    QCOMPARE(m_session->store().verify()->size(), 0);
}

void ShorteningTest::textsOfRemovedArticlesGo()
{
    VERIFY_RESULT(removeArticles(*m_session, {m_session->project().all<Article>().lastKey()}));
    mark(60);
    const QString before = *dump(*m_session);
    // As long as the removal can be undone, its text is needed.
    QCOMPARE(plan({.before = {}, .keep = 2})->texts, 0);
    const auto planned = plan({.before = {}, .keep = 1});
    VERIFY_RESULT(planned);
    QCOMPARE(planned->texts, 1);
    QCOMPARE(planned->originals, 1);
    const auto done = shorten({.before = {}, .keep = 1});
    VERIFY_RESULT(done);
    QVERIFY2(done->before - done->after > 100'000,
        qPrintable(QString::number(done->before - done->after)));
    // What was promised is about what came.
    QVERIFY(std::abs(planned->bytes - (done->before - done->after)) < done->before / 4);
    QCOMPARE(*dump(*m_session), before);
    QCOMPARE(m_session->store().verify()->size(), 0);
}

void ShorteningTest::textsThatUndoBringsBackStay()
{
    const QString before = *dump(*m_session);
    VERIFY_RESULT(removeArticles(*m_session, {m_session->project().all<Article>().lastKey()}));
    VERIFY_RESULT(shorten({.before = {}, .keep = 1}));
    VERIFY_RESULT(m_session->undo());
    QCOMPARE(*dump(*m_session), before);
    QCOMPARE(m_session->store().verify()->size(), 0);
    // And those that redo does: adding an article that was taken back.
    const auto added = addArticles(*m_session, {articleOf(u"Once more.\n"_s)});
    VERIFY_RESULT(added);
    const QString after = *dump(*m_session);
    VERIFY_RESULT(m_session->undo());
    VERIFY_RESULT(shorten({.before = {}, .keep = 0}));
    VERIFY_RESULT(m_session->redo());
    QCOMPARE(*dump(*m_session), after);
    QCOMPARE(m_session->store().verify()->size(), 0);
}

void ShorteningTest::companionsStayAsLongAsTheirText()
{
    const ValueMaker sample = sampleProject();
    QCOMPARE(sample.values.originals.size(), 2); // the article's file and its companion
    VERIFY_RESULT(importValues(*m_session, sample.values, sample.annotators));
    const auto areKept = [&] {
        return std::ranges::all_of(sample.values.originals.asKeyValueRange(),
            [this](auto file) { return m_session->readOriginal(file.first) == file.second; });
    };
    VERIFY_RESULT(shorten({.before = {}, .keep = 0}));
    QVERIFY(areKept());
    VERIFY_RESULT(removeArticles(*m_session, m_session->project().all<Article>().keys().sliced(2)));
    mark(60);
    VERIFY_RESULT(shorten({.before = {}, .keep = 2}));
    QVERIFY(areKept()); // undo brings them back
    QCOMPARE(plan({.before = {}, .keep = 1})->originals, 2);
    VERIFY_RESULT(shorten({.before = {}, .keep = 1}));
    QVERIFY(!areKept());
}

void ShorteningTest::nothingToDoIsNothingDone()
{
    const auto done = shorten({.before = {}, .keep = 12});
    VERIFY_RESULT(done);
    QCOMPARE(done->plan.steps, 0);
    QCOMPARE(done->after, done->before);
    QCOMPARE(steps(), 12);
}

void ShorteningTest::whoDidItIsWrittenDown()
{
    VERIFY_RESULT(shorten({.before = {}, .keep = 0}));
    const QList<HistoryEntry> history = *m_session->store().history(10);
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.first().verb, u"shorten history"_s);
    QCOMPARE(history.first().annotator, u"Ada"_s);
    QCOMPARE(history.first().status, HistoryStatus::Permanent);
    QVERIFY(!m_session->canUndo() && !m_session->canRedo());
    mark(60); // whose id is free
    QVERIFY(m_session->canUndo());
}

STANDOFF_TEST(QCoreApplication, ShorteningTest)
#include "tst_shortening.moc"
