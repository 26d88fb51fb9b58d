// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/articleview.h"
#include "mainwindow/mainwindow.h"
#include "panels/messagebar.h"
#include "session/session.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Standoff;

// What the menus do beside the verbs that others test.
class MenusTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void lettersInAMenuDoNotTag();
    void keysFitTheScreen();
    void exportGoesBesideTheProject();
    void undoTellsOfArticlesThatGo();

private:
    Session &session() const { return m_window->session(); }
    void trigger(const QString &action) { m_window->findChild<QAction *>(action)->trigger(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    ArticleView *m_view = nullptr;
};

void MenusTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->setValue("annotator", u"Ada"_s);
    auto session = Session::create(m_folder->filePath(u"my.pact.standoff"_s));
    QVERIFY(session.has_value());
    QVERIFY((*session)->addArticles({ReadArticle{.text = ArticleText(u"Kim met Putin.\n"_s)}}));
    m_window = std::make_unique<MainWindow>(std::move(*session), *m_settings);
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_view = m_window->findChild<ArticleView *>(u"articleView"_s);
    m_view->setFocus();
}

void MenusTest::cleanup()
{
    m_window->close();
    m_window.reset();
}

// What has the focus is asked first whether it wants a key that is a shortcut. Below a menu that is
// the view still; see test_marking.py for the keys themselves.
void MenusTest::lettersInAMenuDoNotTag()
{
    QMenu *file = m_window->menuBar()->actions().first()->menu();
    const auto isClaimed = [this] {
        QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_P, {}, u"p"_s);
        key.ignore();
        QApplication::sendEvent(m_view, &key);
        return key.isAccepted();
    };
    QVERIFY(!isClaimed());
    file->popup(m_window->mapToGlobal(QPoint(5, 25)));
    QVERIFY(QTest::qWaitForWindowExposed(file));
    QVERIFY(isClaimed());
    file->close();
    QVERIFY(!isClaimed());
}

void MenusTest::keysFitTheScreen()
{
    trigger(u"keys"_s);
    auto *dialog = m_window->findChild<QDialog *>(u"keyList"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->height() <= 700);
    const QString text = dialog->findChild<QTextBrowser *>()->toPlainText();
    for (const QString &part : {u"File"_s, u"Export"_s, u"Undo"_s, u"Person"_s, u"In lists"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.filter(QRegularExpression(u"^Undo\\b"_s)).size(), 1);
    dialog->close();
}

void MenusTest::exportGoesBesideTheProject()
{
    QString proposed;
    QTimer::singleShot(0, m_window.get(), [this, &proposed] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        proposed = dialog->findChild<QLineEdit *>(u"exportTarget"_s)->text();
        QTest::keyClick(dialog, Qt::Key_Return);
        if (dialog->isVisible()) // it was refused
            dialog->reject();
    });
    trigger(u"export"_s);
    QCOMPARE(proposed, m_folder->filePath(u"my.pact.json"_s));
    QVERIFY(QFile::exists(proposed));
}

void MenusTest::undoTellsOfArticlesThatGo()
{
    auto *messages = m_window->findChild<MessageBar *>();
    QVERIFY(session().annotate(
        m_view->article()->article(), session().project().tagWithKey(u"p"_s)->id, {{0, 3}}));
    trigger(u"undo"_s);
    QCOMPARE(messages->text(), QString());
    trigger(u"undo"_s);
    QCOMPARE(session().project().all<Article>().size(), 0);
    QVERIFY2(messages->text().contains(u"Redo"_s), qPrintable(messages->text()));
    trigger(u"redo"_s);
    QCOMPARE(session().project().all<Article>().size(), 1);
}

QTEST_MAIN(MenusTest)
#include "tst_menus.moc"
