// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "windowbench.h"

#include "mainwindow/projectwatch.h"
#include "session/verbs/annotations.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Standoff;

// What the window says of the file of the project, and what it offers.
class ProjectWatchTest : public WindowBench
{
    Q_OBJECT

private slots:
    void init()
    {
        open(u"p.standoff"_s, {IncomingArticle{.text = ArticleText(u"Kim met Putin.\n"_s)}},
            {1000, 700});
    }
    void cleanup() { close(); }

    void readerIsOfferedToWrite();
    void otherWriterIsTold();
    void movedProjectIsOfferedToBeSaved();
    void deletedProjectIsTold();
    void offerComesBackWithTheWindow();
    void damagedLockIsTold();

private:
    // A second window on the project, which can only read as long as the first is there.
    std::unique_ptr<MainWindow> reader()
    {
        auto session = Session::open(path(u"p.standoff"_s));
        auto window = std::make_unique<MainWindow>(std::move(*session), *m_settings);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show();
        return window;
    }
    static QString told(const MainWindow &window)
    {
        return window.findChild<MessageBar *>()->text();
    }
    static QPushButton &button(const MainWindow &window)
    {
        return *window.findChild<QPushButton *>(u"messageAction"_s);
    }
    static QLabel &saved(const MainWindow &window)
    {
        return *window.findChild<QLabel *>(u"statusSaved"_s);
    }
    static ProjectWatch &watch(const MainWindow &window)
    {
        return *window.findChild<ProjectWatch *>();
    }
    TagId person() const { return session().project().tagWithKey(u"p"_s)->id; }
};

void ProjectWatchTest::readerIsOfferedToWrite()
{
    const auto window = reader();
    QVERIFY2(told(*window).contains(u"can only be read for now"_s)
            && told(*window).contains(QString::number(QCoreApplication::applicationPid())),
        qPrintable(told(*window)));
    QVERIFY(!button(*window).isVisible());
    QVERIFY(window->windowTitle().contains(u"reading only"_s));
    QVERIFY(!window->findChild<QAction *>(u"undo"_s)->isEnabled());
    QVERIFY(annotate(session(), session().project().all<Article>().firstKey(), person(), {{0, 3}}));
    watch(*window).look();
    QVERIFY(!button(*window).isVisible());
    m_window.reset();

    QTRY_VERIFY(button(*window).isVisible()); // by itself, after a while
    QCOMPARE(button(*window).text(), u"Write now"_s);
    QVERIFY(!told(*window).contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(
        !saved(*window).toolTip().contains(QString::number(QCoreApplication::applicationPid())));
    QTest::mouseClick(&button(*window), Qt::LeftButton);
    QVERIFY(!window->session().isReadOnly());
    QVERIFY2(told(*window).contains(u"You can write now"_s), qPrintable(told(*window)));
    QVERIFY(!button(*window).isVisible());
    QVERIFY(!window->windowTitle().contains(u"reading only"_s));
    QVERIFY(saved(*window).text().contains(u"saved"_s));
    QCOMPARE(saved(*window).toolTip(), QString());
    // What the other one did is there, and can be taken back.
    auto *view = window->findChild<ArticleView *>(u"articleView"_s);
    QCOMPARE(view->article()->annotations().size(), 1);
    QVERIFY(window->findChild<QAction *>(u"undo"_s)->isEnabled());
    window->findChild<QAction *>(u"undo"_s)->trigger();
    QCOMPARE(view->article()->annotations().size(), 0);
    m_window = reader(); // for cleanup()
    QVERIFY(m_window->session().isReadOnly());
}

void ProjectWatchTest::otherWriterIsTold()
{
    const auto window = reader();
    m_window.reset();
    QFile lock(path(u"p.standoff.lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write("7\nstandoff\nnewsroom-7\n") > 0);
    lock.close();
    watch(*window).look();
    QVERIFY2(told(*window).contains(u"newsroom-7"_s), qPrintable(told(*window)));
    QVERIFY(saved(*window).toolTip().contains(u"newsroom-7"_s));
    QVERIFY(!button(*window).isVisible());
    QVERIFY(lock.remove()); // as it was told to
    watch(*window).look();
    QVERIFY(button(*window).isVisible());
    // Somebody else was faster.
    m_window = reader();
    QVERIFY(!m_window->session().isReadOnly());
    QTest::mouseClick(&button(*window), Qt::LeftButton);
    QVERIFY(window->session().isReadOnly());
    QVERIFY2(told(*window).contains(u"has it open for writing"_s), qPrintable(told(*window)));
}

void ProjectWatchTest::movedProjectIsOfferedToBeSaved()
{
    const ArticleId article = session().project().all<Article>().firstKey();
    QVERIFY(annotate(session(), article, person(), {{0, 3}}));
    QVERIFY(QFile::rename(path(u"p.standoff"_s), path(u"q.standoff"_s)));
    QVERIFY(!annotate(session(), article, person(), {{8, 13}}));
    QTRY_VERIFY(button(*m_window).isVisible());
    QVERIFY2(
        told(*m_window).contains(u"was moved to"_s) && told(*m_window).contains(u"q.standoff"_s),
        qPrintable(told(*m_window)));
    QVERIFY(m_window->windowTitle().contains(u"reading only"_s));
    QSignalSpy opened(m_window.get(), &MainWindow::openProjectRequested);
    const QString copy = path(u"copy.standoff"_s);
    QTimer::singleShot(0, m_window.get(), [&copy] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        dialog->selectFile(copy);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    QTest::mouseClick(&button(*m_window), Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), copy);
    const auto session = Session::open(copy);
    QVERIFY(session);
    QVERIFY((*session)->openArticle(article));
    QCOMPARE((*session)->project().openArticle(article)->annotations().size(), 1);
    // A file that is there already is not written over.
    watch(*m_window).saveCopy(copy);
    QCOMPARE(opened.size(), 1);
    QVERIFY2(told(*m_window).contains(copy), qPrintable(told(*m_window)));
    QVERIFY(button(*m_window).isVisible());
}

void ProjectWatchTest::deletedProjectIsTold()
{
    QVERIFY(QFile::remove(path(u"p.standoff"_s)));
    watch(*m_window).look(); // nobody has done anything
    QTRY_VERIFY(button(*m_window).isVisible());
    QVERIFY2(told(*m_window).contains(u"was deleted"_s), qPrintable(told(*m_window)));
    QVERIFY(m_view->article());
}

void ProjectWatchTest::offerComesBackWithTheWindow()
{
    QVERIFY(QFile::remove(path(u"p.standoff"_s)));
    watch(*m_window).look();
    QTRY_VERIFY(button(*m_window).isVisible());
    m_window->findChild<MessageBar *>()->hide();
    watch(*m_window).look();
    QVERIFY(!button(*m_window).isVisible()); // it was closed, and nothing is new
    QEvent activation(QEvent::WindowActivate);
    QApplication::sendEvent(m_window.get(), &activation);
    QVERIFY(button(*m_window).isVisible());
}

void ProjectWatchTest::damagedLockIsTold()
{
    m_window.reset();
    QFile lock(path(u"p.standoff.lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write("garbage") > 0);
    lock.close();
    m_window = reader();
    QVERIFY(!m_window->session().isReadOnly());
    QVERIFY2(told(*m_window).contains(u"damaged"_s), qPrintable(told(*m_window)));
}

STANDOFF_TEST(QApplication, ProjectWatchTest)
#include "tst_projectwatch.moc"
