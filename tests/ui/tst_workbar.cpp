// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "windowbench.h"

#include "dialogs/occurrencesdialog.h"
#include "forms/fieldeditor.h"
#include "panels/workbar.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

using namespace Standoff;

// What a person sees of long work, and can do about it; and how the window goes on meanwhile.
class WorkBarTest : public WindowBench
{
    Q_OBJECT

private slots:
    void init()
    {
        open(u"p.standoff"_s,
            {{.text = ArticleText(u"Kim met Putin.\n"_s), .title = u"First"_s},
                {.text = ArticleText(u"Putin met Kim.\n"_s), .title = u"Second"_s}},
            {1200, 800});
        m_mayGoOn = std::make_unique<QSemaphore>();
        m_isDone = false;
    }
    void cleanup()
    {
        m_mayGoOn->release(100);
        close();
    }

    void whatIsShortIsNotSeen();
    void whatIsLongIsSeen();
    void isCancelledWithTheButton();
    void theWindowGoesOn();
    void whatIsTypedMeanwhileIsTakenThen();
    void phasesAreOneRun();
    void closingAsks();
    void articlesAreRemovedAndBroughtBack();
    void whatIsLargeIsTakenBackBeside();
    void aDialogThatOpensMeanwhileShowsIt();
    void nothingIsRemovedMeanwhile();
    void anExportIsCancelled();
    void taggingOccurrencesIsCancelled();

private:
    // Waits in the middle until it may go on, or is cancelled.
    void begin()
    {
        session().longWork().change(
            u"Working hard…"_s, this,
            [this](OpenProject &there, const Progress &progress) -> Result<> {
                while (!m_mayGoOn->tryAcquire(1, 10)) {
                    if (!progress(1, 2))
                        return failure(u"it was cancelled"_s);
                }
                return updateArticle(there, renamed(there));
            },
            [this](const Result<> &done) { m_isDone = done.has_value(); });
    }
    static Article renamed(const OpenProject &session)
    {
        Article article = session.project().all<Article>().first();
        article.title = u"Renamed"_s;
        return article;
    }
    WorkBar &bar() const { return *m_window->statusBar()->findChild<WorkBar *>(); }

    std::unique_ptr<QSemaphore> m_mayGoOn;
    bool m_isDone = false;
};

void WorkBarTest::whatIsShortIsNotSeen()
{
    m_mayGoOn->release();
    begin();
    bool wasSeen = false;
    while (session().longWork().isRunning()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        wasSeen = wasSeen || bar().isVisible();
    }
    QVERIFY(!wasSeen && m_isDone);
    QTest::qWait(400);
    QVERIFY(!bar().isVisible());
}

void WorkBarTest::whatIsLongIsSeen()
{
    begin();
    QVERIFY(!bar().isVisible());
    QTRY_VERIFY(bar().isVisible());
    QCOMPARE(bar().findChild<QLabel *>()->text(), u"Working hard…"_s);
    const auto *progress = bar().findChild<QProgressBar *>();
    QTRY_COMPARE(progress->value() * 2, progress->maximum());
    m_mayGoOn->release();
    awaitWork();
    QVERIFY(m_isDone && !bar().isVisible());
    QCOMPARE(session().project().all<Article>().first().title, u"Renamed"_s);
}

void WorkBarTest::isCancelledWithTheButton()
{
    begin();
    QTRY_VERIFY(bar().isVisible());
    QTest::mouseClick(bar().findChild<QToolButton *>(u"cancelWork"_s), Qt::LeftButton);
    awaitWork();
    QVERIFY(!m_isDone && !bar().isVisible());
    QCOMPARE(session().project().all<Article>().first().title, u"First"_s);
    begin();
    QTRY_VERIFY(bar().isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Period, Qt::ControlModifier);
    awaitWork();
    QVERIFY(!m_isDone);
}

void WorkBarTest::theWindowGoesOn()
{
    begin();
    QVERIFY(!m_window->windowTitle().contains(u"reading only"_s));
    trigger(u"next-article"_s);
    QCOMPARE(m_view->article()->text().string(), u"Putin met Kim.\n"_s);
    m_view->select(0, 5);
    QTest::keyClick(m_view, Qt::Key_P);
    QCOMPARE(m_view->article()->annotations().size(), 0);
    const auto *messages = m_window->findChild<MessageBar *>();
    QVERIFY2(messages->text().contains(u"Working hard…"_s), qPrintable(messages->text()));
    QVERIFY(!m_window->findChild<QAction *>(u"undo"_s)->isEnabled());
    m_mayGoOn->release();
    awaitWork();
    QVERIFY(m_window->findChild<QAction *>(u"undo"_s)->isEnabled());
    QTest::keyClick(m_view, Qt::Key_P);
    QCOMPARE(m_view->article()->annotations().size(), 1);
}

// Into a field, which keeps it with the reason why it is not taken yet.
void WorkBarTest::whatIsTypedMeanwhileIsTakenThen()
{
    m_view->select(0, 3);
    QTest::keyClick(m_view, Qt::Key_P);
    const EntityId kim = session().project().all<Entity>().firstKey();
    FieldEditor *name = nullptr;
    for (auto *field : m_window->findChildren<FieldEditor *>(u"entity.name"_s)) {
        if (field->isVisible())
            name = field;
    }
    QVERIFY(name);
    begin();
    QTRY_VERIFY(bar().isVisible());
    name->setDraft(u"Kim Jong Un"_s);
    QVERIFY(name->hasProblem());
    QCOMPARE(session().project().find(kim)->name, u"Kim"_s);
    m_mayGoOn->release();
    awaitWork();
    QTRY_COMPARE(session().project().find(kim)->name, u"Kim Jong Un"_s);
    QVERIFY(!name->hasProblem());
    // What was taken back meanwhile is not.
    m_isDone = false;
    begin();
    QTRY_VERIFY(bar().isVisible());
    name->setDraft(u"Xi"_s);
    QVERIFY(name->hasProblem());
    name->revert();
    m_mayGoOn->release();
    awaitWork();
    QTest::qWait(50);
    QCOMPARE(session().project().find(kim)->name, u"Kim Jong Un"_s);
}

// Of one step: rows are written, then texts are indexed.
void WorkBarTest::phasesAreOneRun()
{
    QList<IncomingArticle> articles;
    for (int i = 0; i < 6000; ++i)
        articles.append({.text = ArticleText(u"Kim met Putin, %1.\n"_s.arg(i))});
    const LongWork &work = session().longWork();
    QList<double> shares;
    QTimer looking;
    connect(&looking, &QTimer::timeout, this, [&] { shares.append(work.share()); });
    looking.start();
    session().longWork().change(
        u"Adding…"_s, this,
        [articles](OpenProject &there, const Progress &) { return addArticles(there, articles); },
        [&](const Result<QList<ArticleId>> &added) {
            QVERIFY(added);
            shares.append(work.share());
        });
    awaitWork();
    QVERIFY(shares.size() > 10);
    QVERIFY(std::ranges::is_sorted(shares));
    QVERIFY(shares.first() < 0.5);
    QCOMPARE(shares.last(), 1.0);
}

void WorkBarTest::closingAsks()
{
    const auto answer = [this](const QString &button) {
        QTimer::singleShot(0, m_window.get(), [button] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            for (QAbstractButton *each : box->buttons()) {
                if (each->text().remove(u'&') == button)
                    each->click();
            }
        });
        return m_window->close();
    };
    begin();
    QVERIFY(!answer(u"Cancel"_s));
    QVERIFY(session().longWork().isRunning());
    QVERIFY(answer(u"Give up"_s));
    QVERIFY(!session().longWork().isRunning());
    QCOMPARE(session().project().all<Article>().first().title, u"First"_s);
}

void WorkBarTest::articlesAreRemovedAndBroughtBack()
{
    trigger(u"delete"_s);
    QTRY_COMPARE_WITH_TIMEOUT(session().project().all<Article>().size(), 1, 20'000);
    awaitWork();
    trigger(u"undo"_s);
    if (auto *question = m_window->findChild<QMessageBox *>(u"undoQuestion"_s))
        question->buttons().constFirst()->click();
    awaitWork();
    QTRY_COMPARE(session().project().all<Article>().size(), 2);
}

// What it takes along is looked up there as well, and asked about before.
void WorkBarTest::whatIsLargeIsTakenBackBeside()
{
    QList<IncomingArticle> articles;
    for (int i = 0; i < 400; ++i)
        articles.append({.text = ArticleText(QString::number(i)), .title = QString(300, u'x')});
    QVERIFY(addArticles(session(), articles));
    const auto count = [this] { return session().project().all<Article>().size(); };
    QVERIFY(session().nextUndo()->bytes > 100'000);
    trigger(u"undo"_s);
    QTRY_VERIFY(m_window->findChild<QMessageBox *>(u"undoQuestion"_s));
    auto *question = m_window->findChild<QMessageBox *>(u"undoQuestion"_s);
    QVERIFY(question->informativeText().contains(u"400"_s));
    question->button(QMessageBox::Cancel)->click();
    QCOMPARE(count(), 402);
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>(u"undoQuestion"_s));
    trigger(u"undo"_s);
    QTRY_VERIFY(m_window->findChild<QMessageBox *>(u"undoQuestion"_s));
    question = m_window->findChild<QMessageBox *>(u"undoQuestion"_s);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_COMPARE(count(), 2);
    awaitWork();
    trigger(u"redo"_s);
    QTRY_COMPARE(count(), 402);
    awaitWork();
}

void WorkBarTest::aDialogThatOpensMeanwhileShowsIt()
{
    begin();
    const WorkBar other(session().longWork());
    QTRY_VERIFY(other.isVisible());
    m_mayGoOn->release();
    awaitWork();
    QVERIFY(!other.isVisible());
}

// That it cannot be backed up now is no reason to do without.
void WorkBarTest::nothingIsRemovedMeanwhile()
{
    session().longWork().run(
        u"Saving…"_s, this,
        [this](const Progress &) -> Result<> {
            m_mayGoOn->acquire();
            return {};
        },
        [](const Result<> &) {});
    QVERIFY(!session().isBusy());
    bool wasAsked = false;
    QTimer::singleShot(50, m_window.get(), [&wasAsked] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            wasAsked = true;
            box->reject();
        }
    });
    trigger(u"delete"_s);
    QTest::qWait(100);
    QVERIFY(!wasAsked);
    const QString told = m_window->findChild<MessageBar *>()->text();
    QVERIFY2(told.contains(u"Saving…"_s), qPrintable(told));
    m_mayGoOn->release();
    awaitWork();
    QCOMPARE(session().project().all<Article>().size(), 2);
}

void WorkBarTest::anExportIsCancelled()
{
    QList<IncomingArticle> articles;
    for (int i = 0; i < 3000; ++i)
        articles.append({.text = ArticleText(u"Kim met Putin.\n"_s), .title = QString::number(i)});
    QVERIFY(addArticles(session(), articles));
    const QString target = path(u"brat"_s);
    QTimer::singleShot(0, m_window.get(), [&] {
        auto *dialog = m_window->findChild<ExportDialog *>();
        dialog->chooseFormat(u"brat"_s);
        auto *to = dialog->findChild<QLineEdit *>(u"exportTarget"_s);
        to->setText(target);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportWrite"_s), Qt::LeftButton);
        QVERIFY(session().isBusy() && !to->isEnabled());
        dialog->reject();
        awaitWork();
        QVERIFY(dialog->isVisible() && to->isEnabled());
        dialog->reject();
    });
    trigger(u"export"_s);
    QVERIFY(!QFileInfo::exists(target));
}

void WorkBarTest::taggingOccurrencesIsCancelled()
{
    QVERIFY(addArticles(session(), {{.text = ArticleText(u"Kim "_s.repeated(4000) + u'\n')}}));
    const ArticleId added = session().project().all<Article>().lastKey();
    m_window->showArticle(added);
    BackgroundReader reader(session());
    OccurrencesDialog dialog(session(), reader, added, u"Kim"_s,
        session().project().tagWithKey(u"p"_s)->id, m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_COMPARE(dialog.chosen().size(), 4000);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(session().isBusy());
    dialog.reject();
    awaitWork();
    QVERIFY(dialog.isVisible());
    QCOMPARE(m_view->article()->annotations().size(), 0);
    dialog.reject();
    QVERIFY(!dialog.isVisible());
}

STANDOFF_TEST(QApplication, WorkBarTest)
#include "tst_workbar.moc"
