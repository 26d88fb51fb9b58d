// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/mainwindow.h"

#include "articleview/articleview.h"
#include "dialogs/occurrencesdialog.h"
#include "mainwindow/markfilter.h"
#include "panels/annotationcard.h"
#include "panels/concordanceview.h"
#include "program/testprogram.h"
#include "session/session.h"
#include "session/verbs/annotations.h"
#include "session/verbs/records.h"
#include "support/addfiles.h"
#include "widgets/choicepopup.h"
#include "widgets/messagebar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeView>

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
    void slashTagsByName();
    void fragmentsAreAddedAndTakenOut();
    void annotationsAreSplitAndJoined();
    void boundariesMoveWhereTheCaretIs();
    void relationsAreDrawnByKeys();
    void allOccurrencesAreTaggedInOneStep();
    void layersAreHidden();
    void aQuotationHasItsPlace();
    void theCardTellsWhatIsMarked();
    void onesPlaceIsKept();
    void registersStayArranged();

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
    // As when the program is started again.
    void reopen()
    {
        const QString project = m_window->session().path();
        m_window->close();
        m_window.reset();
        auto session = Session::open(project);
        QVERIFY(session.has_value());
        m_window = makeWindow(std::move(*session));
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
    addFiles(
        *m_window, {writeFile(u"a.txt"_s, "Kim met Putin in Pyongyang.\nThey signed a pact.\n")});
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
    addChosen(*m_window);
    QCOMPARE(project().all<Article>().size(), 3);
    QVERIFY2(message().contains(u"1"_s), qPrintable(message())); // could not be read
    QCOMPARE(view()->article()->text().string(), u"Two\nWords."_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    auto *question = m_window->findChild<QMessageBox *>(u"undoQuestion"_s);
    QVERIFY(question); // articles would go
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QCOMPARE(project().all<Article>().size(), 1);
}

void TestMainWindow::clipboardBecomesAnArticle()
{
    QGuiApplication::clipboard()->setText(u"From the clipboard.\nIt has two lines."_s);
    m_window->findChild<QAction *>(u"paste-article"_s)->trigger();
    awaitWork(*m_window);
    QCOMPARE(view()->article()->text().paragraphCount(), 2);
    QGuiApplication::clipboard()->clear();
    m_window->findChild<QAction *>(u"paste-article"_s)->trigger();
    QVERIFY(!message().isEmpty());
    QCOMPARE(project().all<Article>().size(), 2);
}

void TestMainWindow::theSameTextTwiceIsNoticed()
{
    addFiles(*m_window, {path(u"a.txt"_s)});
    QCOMPARE(project().all<Article>().size(), 1);
    QVERIFY2(message().contains(u"a.txt"_s), qPrintable(message()));
}

void TestMainWindow::undoOfAddingLeavesNoArticle()
{
    select(u"Kim"_s);
    press(Qt::Key_P);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    auto *question = m_window->findChild<QMessageBox *>(u"undoQuestion"_s);
    QVERIFY(question); // the article would go
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
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

void TestMainWindow::slashTagsByName()
{
    select(u"Kim"_s);
    press(Qt::Key_Slash);
    auto *popup = view()->findChild<ChoicePopup *>();
    QVERIFY(popup && popup->isVisible());
    QTest::keyClicks(popup->focusProxy(), u"organ"_s);
    QTest::keyClick(popup->focusProxy(), Qt::Key_Return);
    QCOMPARE(marked(), QStringList{u"Organisation: Kim"_s});
    QTRY_VERIFY(!view()->findChild<ChoicePopup *>());
    m_window->activateWindow();
    QTRY_VERIFY(view()->hasFocus());
    press(Qt::Key_Slash); // on the annotation it changes the tag
    popup = view()->findChild<ChoicePopup *>();
    QVERIFY(popup);
    QTest::keyClicks(popup->focusProxy(), u"pers"_s);
    QTest::keyClick(popup->focusProxy(), Qt::Key_Return);
    QCOMPARE(marked(), QStringList{u"Person: Kim"_s});
}

void TestMainWindow::fragmentsAreAddedAndTakenOut()
{
    select(u"Kim"_s);
    press(Qt::Key_P);
    select(u"Pyongyang"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(marked(), QStringList{u"Person: Kim … Pyongyang"_s});
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); // the one at the caret
    QCOMPARE(marked(), QStringList{u"Person: Kim"_s});
    select(u"Kim met Putin"_s);
    press(Qt::Key_P);
    select(u" met "_s);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(marked(), (QStringList{u"Person: Kim"_s, u"Person: Kim … Putin"_s}));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(marked(), (QStringList{u"Person: Kim"_s, u"Person: Kim met Putin"_s}));
}

void TestMainWindow::annotationsAreSplitAndJoined()
{
    select(u"Kim met Putin"_s);
    press(Qt::Key_P);
    view()->setCaret(8);
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(marked(), (QStringList{u"Person: Kim met"_s, u"Person: Putin"_s}));
    view()->goToAnnotation(view()->article()->annotationsInOrder().first()->id);
    press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(marked(), QStringList{u"Person: Kim met Putin"_s});
}

void TestMainWindow::boundariesMoveWhereTheCaretIs()
{
    select(u"Kim"_s);
    press(Qt::Key_P);
    select(u"Putin"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    view()->setCaret(9); // in the second fragment
    view()->setCurrentAnnotation(view()->article()->annotationsInOrder().first()->id);
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(marked(), QStringList{u"Person: Kim … met Putin"_s});
    press(Qt::Key_End, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(marked(), QStringList{u"Person: Kim … met Putin in Pyongyang."_s});
}

void TestMainWindow::relationsAreDrawnByKeys()
{
    select(u"Kim"_s);
    press(Qt::Key_P);
    press(Qt::Key_R, Qt::ControlModifier);
    select(u"Putin"_s);
    press(Qt::Key_P);
    press(Qt::Key_R, Qt::ControlModifier);
    auto *popup = view()->findChild<ChoicePopup *>();
    QVERIFY(popup);
    QTest::keyClicks(popup->focusProxy(), u"met"_s);
    QTest::keyClick(popup->focusProxy(), Qt::Key_Return);
    QCOMPARE(view()->article()->relations().size(), 1);
    const Relation relation = *view()->article()->relations().begin();
    QCOMPARE(relation.type, u"met"_s);
    QCOMPARE(view()->article()->find(relation.fromAnnotation)->text(), u"Kim"_s);
    QCOMPARE(view()->article()->find(relation.toAnnotation)->text(), u"Putin"_s);
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto *menu = view()->findChild<QMenu *>(u"relationsMenu"_s);
    QVERIFY(menu && menu->actions().size() == 1);
    menu->actions().first()->menu()->actions().last()->trigger();
    QVERIFY(view()->article()->relations().isEmpty());
    menu->close();
}

void TestMainWindow::allOccurrencesAreTaggedInOneStep()
{
    addFiles(*m_window, {writeFile(u"b.txt"_s, "Kim. Kimono, kim, Kim and Kim.\n")});
    view()->setCaret(1);
    press(Qt::Key_P);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_window->findChild<OccurrencesDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<ConcordanceView *>();
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QCOMPARE(dialog->chosen().size(), 2); // one is tagged already
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(dialog->chosen().size(), 1);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(marked(), (QStringList{u"Person: Kim"_s, u"Person: Kim"_s}));
    m_window->activateWindow(); // as window managers do where a dialog closes
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(marked(), QStringList{u"Person: Kim"_s});
}

void TestMainWindow::layersAreHidden()
{
    select(u"Kim"_s);
    press(Qt::Key_P);
    auto *filter = m_window->findChild<MarkFilter *>();
    QVERIFY(filter);
    const LayerId entities = project().layersInOrder().first()->id;
    filter->showLayer(entities, false);
    QVERIFY(view()->annotationsAt(0).isEmpty());
    filter->showAll();
    QCOMPARE(view()->annotationsAt(0).size(), 1);
}

void TestMainWindow::aQuotationHasItsPlace()
{
    select(u"signed a pact"_s);
    press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(u"“signed a pact” – "_s));
    QVERIFY(text.contains(u"paragraph 2"_s));
}

void TestMainWindow::theCardTellsWhatIsMarked()
{
    select(u"Kim"_s);
    press(Qt::Key_P);
    auto *card = view()->findChild<AnnotationCard *>();
    QVERIFY(card && !card->isVisible());
    view()->setHoveredAnnotation(view()->currentAnnotation());
    QTRY_VERIFY(card->isVisible());
    const QString text = card->findChild<QLabel *>()->text();
    QVERIFY(text.contains(u"Person"_s) && text.contains(u"Kim"_s) && text.contains(u"Ada"_s));
    QVERIFY(!text.contains(u"accepted"_s)); // as what is said of all
    press(Qt::Key_Right);
    QVERIFY(!card->isVisible());
    QVERIFY(setStatus(m_window->session(), view()->article()->article(),
        view()->annotationsAt(0).first(), Status::Proposed));
    view()->setHoveredAnnotation({});
    view()->setHoveredAnnotation(view()->annotationsAt(0).first());
    QTRY_VERIFY(card->isVisible());
    QVERIFY(card->findChild<QLabel *>()->text().contains(u"proposed"_s));
}

void TestMainWindow::onesPlaceIsKept()
{
    QByteArray text;
    for (int i = 0; i < 300; ++i)
        text += "Line " + QByteArray::number(i) + " of a report that goes on and on.\n";
    addFiles(*m_window, {writeFile(u"long.txt"_s, text)});
    select(u"Line 150 of"_s);
    view()->reveal(view()->selection());
    QTRY_VERIFY(view()->verticalScrollBar()->value() > 1000);
    const ReadingPlace place = view()->place();
    m_window->showArticle(project().all<Article>().firstKey());
    QCOMPARE(view()->verticalScrollBar()->value(), 0);
    m_window->showArticle(project().all<Article>().lastKey());
    QCOMPARE(view()->place(), place);
    reopen(); // also when the program was closed: the article is shown by itself
    QCOMPARE(view()->article()->article(), project().all<Article>().lastKey());
    QCOMPARE(view()->selectedText(), u"Line 150 of"_s);
    QTRY_COMPARE(view()->place().top, place.top);
}

void TestMainWindow::registersStayArranged()
{
    QVERIFY(put(m_window->session(), Claim{.text = u"A"_s, .state = u"spotted"_s}));
    QVERIFY(put(m_window->session(), Claim{.text = u"B"_s, .state = u"triaged"_s}));
    QVERIFY(put(m_window->session(), Source{.label = u"S"_s, .kind = u"media"_s}));
    const auto trigger = [this](const QString &page, const QString &name) {
        m_window->findChild<QWidget *>(page)->findChild<QAction *>(name)->trigger();
    };
    const auto top = [this](const QString &page) {
        const auto &model =
            *m_window->findChild<QWidget *>(page)->findChild<QTreeView *>(u"records"_s)->model();
        return model.index(0, 0).data().toString();
    };
    QCOMPARE(top(u"claims"_s), u"Spotted"_s);
    trigger(u"claims"_s, u"group."_s);
    trigger(u"claims"_s, u"sort.newest"_s);
    trigger(u"sources"_s, u"group.source.kind"_s);
    QCOMPARE(top(u"claims"_s), u"B"_s);
    reopen();
    QCOMPARE(top(u"claims"_s), u"B"_s);
    QCOMPARE(top(u"sources"_s), u"Media"_s);
}

STANDOFF_TEST(QApplication, TestMainWindow)
#include "tst_mainwindow.moc"
