// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/mainwindow.h"

#include "articleview/articleview.h"
#include "panels/messagebar.h"
#include "session/session.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Standoff;

// The window as a person uses it: by keys, mouse, drops and the clipboard.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keyTagsTheSelection();
    void keyTagsTheWordAtTheCaret();
    void spacesAreNotTagged();
    void otherKeyOffersToChangeTheTag();
    void deleteRemovesAndUndoBringsBack();
    void boundariesMoveByKeys();
    void lettersAreTypedElsewhere();
    void droppedFilesAreAddedInOneStep();
    void clipboardBecomesAnArticle();
    void theSameTextTwiceIsNoticed();
    void undoOfAddingLeavesNoArticle();
    void secondWindowOnlyReads();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString writeFile(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qWarning() << file.errorString();
        return file.fileName();
    }
    std::unique_ptr<MainWindow> makeWindow(std::unique_ptr<Session> session)
    {
        auto window = std::make_unique<MainWindow>(std::move(session), *m_settings);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->resize(1200, 800);
        window->show();
        window->activateWindow();
        return window;
    }
    ArticleView *view() const { return m_window->findChild<ArticleView *>(u"articleView"_s); }
    QString message() const { return m_window->findChild<MessageBar *>()->text(); }
    const Project &project() const { return m_window->session().project(); }
    QStringList marked() const
    {
        QStringList texts;
        for (const Annotation *annotation : view()->article()->annotationsInOrder())
            texts.append(project().find(annotation->tag)->name + u": "_s + annotation->text());
        return texts;
    }
    void select(const QString &words)
    {
        const int begin = int(view()->article()->text().string().indexOf(words));
        view()->setSelection({begin, begin + int(words.size())});
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(view(), key, modifiers);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->setValue("annotator", u"Ada"_s);
    auto session = Session::create(path(u"p.standoff"_s));
    QVERIFY(session.has_value());
    m_window = makeWindow(std::move(*session));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->addArticles(
        {writeFile(u"a.txt"_s, "Kim met Putin in Pyongyang.\nThey signed a pact.\n")});
    view()->setFocus();
    QVERIFY(view()->article());
}

void TestMainWindow::cleanup()
{
    m_window->close();
    m_window.reset();
}

void TestMainWindow::keyTagsTheSelection()
{
    select(u"met Putin"_s);
    press(Qt::Key_P);
    QCOMPARE(marked(), QStringList{u"Person: met Putin"_s});
    QCOMPARE(view()->article()->find(view()->currentAnnotation())->text(), u"met Putin"_s);
}

void TestMainWindow::keyTagsTheWordAtTheCaret()
{
    view()->setCaret(10);
    press(Qt::Key_P);
    press(Qt::Key_P); // once more does nothing
    QCOMPARE(marked(), QStringList{u"Person: Putin"_s});
}

void TestMainWindow::spacesAreNotTagged()
{
    select(u" Putin "_s);
    press(Qt::Key_P);
    QCOMPARE(marked(), QStringList{u"Person: Putin"_s});
}

void TestMainWindow::otherKeyOffersToChangeTheTag()
{
    select(u"Putin"_s);
    press(Qt::Key_P);
    press(Qt::Key_L);
    auto *menu = view()->findChild<QMenu *>(u"changeTagMenu"_s);
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(marked(), QStringList{u"Person: Putin"_s});
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(marked(), QStringList{u"Location: Putin"_s});
    press(Qt::Key_N); // of another layer: it is marked as well
    QCOMPARE(marked(), (QStringList{u"Location: Putin"_s, u"Named: Putin"_s}));
}

void TestMainWindow::deleteRemovesAndUndoBringsBack()
{
    select(u"Kim"_s);
    press(Qt::Key_P);
    press(Qt::Key_Delete);
    QCOMPARE(marked(), QStringList());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(marked(), QStringList{u"Person: Kim"_s});
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(marked(), QStringList());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(marked(), QStringList{u"Person: Kim"_s});
}

void TestMainWindow::boundariesMoveByKeys()
{
    select(u"Putin"_s);
    press(Qt::Key_P);
    const auto word = Qt::AltModifier | Qt::ShiftModifier;
    const auto character = word | Qt::ControlModifier;
    press(Qt::Key_Right, word);
    QCOMPARE(marked(), QStringList{u"Person: Putin in"_s});
    press(Qt::Key_Up, word);
    QCOMPARE(marked(), QStringList{u"Person: met Putin in"_s});
    press(Qt::Key_Left, word);
    QCOMPARE(marked(), QStringList{u"Person: met Putin"_s});
    press(Qt::Key_Down, word);
    QCOMPARE(marked(), QStringList{u"Person: Putin"_s});
    press(Qt::Key_Left, character);
    press(Qt::Key_Down, character);
    QCOMPARE(marked(), QStringList{u"Person: uti"_s});
    for (int i = 0; i < 6; ++i) // never to nothing
        press(Qt::Key_Left, word);
    QCOMPARE(marked().size(), 1);
}

void TestMainWindow::lettersAreTypedElsewhere()
{
    select(u"Kim"_s);
    auto *filter = m_window->findChild<QLineEdit *>(u"articleFilter"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"pol"_s);
    QCOMPARE(filter->text(), u"pol"_s);
    QCOMPARE(marked(), QStringList());
}

void TestMainWindow::droppedFilesAreAddedInOneStep()
{
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(writeFile(u"b.txt"_s, "One.\n")),
        QUrl::fromLocalFile(writeFile(u"empty.txt"_s, "")),
        QUrl::fromLocalFile(writeFile(u"c.md"_s, "# Two\n\nWords.\n"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(project().all<Article>().size(), 3);
    QVERIFY2(message().contains(u"empty.txt"_s), qPrintable(message()));
    QCOMPARE(view()->article()->text().string(), u"Two\nWords."_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(project().all<Article>().size(), 1);
}

void TestMainWindow::clipboardBecomesAnArticle()
{
    QGuiApplication::clipboard()->setText(u"From the clipboard.\nIt has two lines."_s);
    m_window->findChild<QAction *>(u"paste-article"_s)->trigger();
    QCOMPARE(view()->article()->text().paragraphCount(), 2);
    QGuiApplication::clipboard()->clear();
    m_window->findChild<QAction *>(u"paste-article"_s)->trigger();
    QVERIFY(!message().isEmpty());
    QCOMPARE(project().all<Article>().size(), 2);
}

void TestMainWindow::theSameTextTwiceIsNoticed()
{
    m_window->addArticles({path(u"a.txt"_s)});
    QCOMPARE(project().all<Article>().size(), 1);
    QVERIFY2(message().contains(u"a.txt"_s), qPrintable(message()));
}

void TestMainWindow::undoOfAddingLeavesNoArticle()
{
    select(u"Kim"_s);
    press(Qt::Key_P);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!view()->article());
    press(Qt::Key_P); // tells what to do, and does no harm
    QVERIFY(!message().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(view()->article());
    QCOMPARE(m_window->findChild<QListView *>(u"articles"_s)->model()->rowCount(), 1);
}

void TestMainWindow::secondWindowOnlyReads()
{
    select(u"Kim"_s);
    press(Qt::Key_P);
    auto session = Session::open(path(u"p.standoff"_s));
    QVERIFY(session.has_value());
    const auto second = makeWindow(std::move(*session));
    auto *article = second->findChild<ArticleView *>(u"articleView"_s);
    auto *messages = second->findChild<MessageBar *>();
    QVERIFY(messages->text().contains(QString::number(QCoreApplication::applicationPid())));
    article->setCaret(10);
    QTest::keyClick(article, Qt::Key_P);
    QCOMPARE(article->article()->annotations().size(), 1);
    second->close();
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
