// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articlewindow.h"
#include "program/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Standoff;
using namespace Qt::StringLiterals;

class TestArticleView : public QObject
{
    Q_OBJECT

private slots:
    void doubleClickSelectsAWord();
    void tripleClickSelectsTheSentence();
    void dragSelects();
    void doubleClickAndDragSelectsWords();
    void shiftAndArrowsExtend();
    void arrowsLetGoOfTheSelection();
    void altAndPageGoBySentence();
    void lettersReachTheWindow();
    void whatIsReadDoesNotJump();
    void zoomKeepsTheLineAtTheTop();
    void findGoesRound();
    void copies();
    void roleChangesTheParagraphAlone();
    void worksWithoutText();
    void aVeryLongParagraphIsReadInPieces();
    void aRightToLeftArticleMirrorsTheView();
};

void TestArticleView::doubleClickSelectsAWord()
{
    ArticleWindow w(sentence);
    QSignalSpy spy(w.view, &ArticleView::selectionChanged);
    QTest::mouseDClick(w.view->viewport(), Qt::LeftButton, {}, w.middleOf(u"Thursday"_s));
    QCOMPARE(w.view->selectedText(), u"Thursday"_s);
    QVERIFY(spy.size() >= 1);
    w.view->setCaret(w.marked.range(u"weapons"_s).begin + 2);
    w.view->selectWordAtCaret();
    QCOMPARE(w.view->selectedText(), u"weapons"_s);
}

void TestArticleView::tripleClickSelectsTheSentence()
{
    ArticleWindow w(u"It is so. "_s + sentence + u"\nAnother one."_s);
    const QPoint point = w.middleOf(u"Thursday"_s);
    QTest::mouseDClick(w.view->viewport(), Qt::LeftButton, {}, point);
    QTest::mousePress(w.view->viewport(), Qt::LeftButton, {}, point);
    QTest::mouseRelease(w.view->viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(w.view->selectedText(), sentence);
}

void TestArticleView::dragSelects()
{
    ArticleWindow w(sentence);
    const QList<QRect> from = w.view->rectanglesOf(w.marked.range(u"said"_s));
    const QList<QRect> to = w.view->rectanglesOf(w.marked.range(u"Thursday"_s));
    QTest::mousePress(
        w.view->viewport(), Qt::LeftButton, {}, {from.first().left(), from.first().center().y()});
    const QPoint end(to.first().right() + 1, to.first().center().y());
    QMouseEvent move(QEvent::MouseMove, end, w.view->viewport()->mapToGlobal(end), Qt::NoButton,
        Qt::LeftButton, {});
    QCoreApplication::sendEvent(w.view->viewport(), &move);
    QTest::mouseRelease(w.view->viewport(), Qt::LeftButton, {}, end);
    QCOMPARE(w.view->selectedText(), u"said on Thursday"_s);
    QTest::mouseClick(
        w.view->viewport(), Qt::LeftButton, Qt::ShiftModifier, w.middleOf(u"weapons"_s));
    QVERIFY(w.view->selectedText().startsWith(u"said on Thursday it would consider"_s));
}

void TestArticleView::doubleClickAndDragSelectsWords()
{
    ArticleWindow w(sentence);
    QTest::mouseDClick(w.view->viewport(), Qt::LeftButton, {}, w.middleOf(u"Thursday"_s));
    QTest::mousePress(w.view->viewport(), Qt::RightButton, {}, w.middleOf(u"Thursday"_s));
    QCOMPARE(w.view->selectedText(), u"Thursday"_s); // the menu is for the selection
    const QPoint point = w.middleOf(u"Thursday"_s);
    QMouseEvent press(QEvent::MouseButtonDblClick, point, w.view->viewport()->mapToGlobal(point),
        Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(w.view->viewport(), &press);
    const QPoint end = w.middleOf(u"said"_s);
    QMouseEvent move(QEvent::MouseMove, end, w.view->viewport()->mapToGlobal(end), Qt::NoButton,
        Qt::LeftButton, {});
    QCoreApplication::sendEvent(w.view->viewport(), &move);
    QCOMPARE(w.view->selectedText(), u"said on Thursday"_s);
    QCOMPARE(w.view->caret(), w.marked.range(u"said"_s).begin);
}

void TestArticleView::shiftAndArrowsExtend()
{
    ArticleWindow w(u"ab 👩‍👩‍👧‍👦 e\u0301 cd"_s);
    w.view->setCaret(3);
    QTest::keyClick(w.view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(w.view->selectedText(), u"👩‍👩‍👧‍👦"_s);
    QTest::keyClick(w.view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(w.view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(w.view->selectedText(), u"👩‍👩‍👧‍👦 e\u0301"_s);
    QTest::keyClick(w.view, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(w.view->selectedText(), u"👩‍👩‍👧‍👦 "_s);
    QTest::keyClick(w.view, Qt::Key_End, Qt::ShiftModifier | Qt::ControlModifier);
    QVERIFY(w.view->selectedText().endsWith(u"cd"_s));
    QTest::keyClick(w.view, Qt::Key_Home);
    QCOMPARE(w.view->caret(), 0);
    QVERIFY(w.view->selection().isEmpty());
    QTest::keyClick(w.view, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(w.view->caret(), 2);
}

void TestArticleView::arrowsLetGoOfTheSelection()
{
    ArticleWindow w(sentence + u"\nقال الرئيس الروسي"_s);
    const TextRange word = w.marked.range(u"said"_s);
    w.view->setSelection(word);
    QTest::keyClick(w.view, Qt::Key_Right);
    QCOMPARE(w.view->caret(), word.end);
    QVERIFY(w.view->selection().isEmpty());
    w.view->setSelection(word);
    QTest::keyClick(w.view, Qt::Key_Left);
    QCOMPARE(w.view->caret(), word.begin);
    const TextRange arabic = w.marked.range(u"الرئيس"_s);
    w.view->setSelection(arabic);
    QTest::keyClick(w.view, Qt::Key_Left); // on, where it is read from the right
    QCOMPARE(w.view->caret(), arabic.end);
}

void TestArticleView::altAndPageGoBySentence()
{
    ArticleWindow w(u"One is here. Two is there. Three."_s);
    w.view->setCaret(0);
    QTest::keyClick(w.view, Qt::Key_PageDown, Qt::AltModifier);
    QCOMPARE(w.view->caret(), 13);
    QTest::keyClick(w.view, Qt::Key_PageDown, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(w.view->selectedText(), u"Two is there. "_s);
    QTest::keyClick(w.view, Qt::Key_PageUp, Qt::AltModifier);
    QCOMPARE(w.view->caret(), 13);
}

void TestArticleView::lettersReachTheWindow()
{
    ArticleWindow w(sentence);
    QVERIFY(QTest::qWaitForWindowActive(&w.window));
    QAction tag;
    tag.setShortcut(QKeySequence(Qt::Key_P));
    w.window.addAction(&tag);
    QSignalSpy spy(&tag, &QAction::triggered);
    QTest::keyClick(w.view, Qt::Key_P);
    QCOMPARE(spy.size(), 1);
    for (const Qt::Key key : {Qt::Key_X, Qt::Key_7, Qt::Key_Space, Qt::Key_Delete}) {
        QKeyEvent event(QEvent::KeyPress, key, {}, u"x"_s);
        QCoreApplication::sendEvent(w.view, &event);
        QVERIFY(!event.isAccepted());
    }
    QKeyEvent step(QEvent::KeyPress, Qt::Key_Left, Qt::AltModifier);
    QCoreApplication::sendEvent(w.view, &step);
    QVERIFY(!step.isAccepted());
}

void TestArticleView::whatIsReadDoesNotJump()
{
    QString text;
    for (int i = 0; i < 400; ++i) // where the estimate of the heights is wrong by much
        text += u"%1 "_s.arg(i) + (i % 2 ? u"iiiiil lil"_s : u"汉字漢字"_s).repeated(i % 37 + 5)
            + u'\n';
    ArticleWindow w(text);
    QScrollBar *bar = w.view->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    for (int step = 0; step < 60; ++step) {
        const int offset = w.view->positionAt({w.view->viewport()->width() / 2, 200});
        const TextRange there{offset, offset + 1};
        if (w.view->rectanglesOf(there).isEmpty())
            continue;
        const int before = w.view->rectanglesOf(there).first().top();
        const int value = bar->value();
        bar->setValue(value - 37);
        QCOMPARE(w.view->rectanglesOf(there).value(0).top(), before + 37);
    }
}

void TestArticleView::zoomKeepsTheLineAtTheTop()
{
    ArticleWindow w((sentence + u' ').repeated(6).trimmed().append(u'\n').repeated(80));
    QScrollBar *bar = w.view->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const int offset = w.view->positionAt({0, 2});
    w.view->setZoom(2);
    QVERIFY(w.view->zoom() == 2);
    const int top = w.view->rectanglesOf({offset, offset + 1}).value(0).top();
    QVERIFY2(std::abs(top) < 60, qPrintable(QString::number(top)));
    w.view->resetZoom();
    w.window.resize(400, 500);
    QTest::qWait(20);
    QVERIFY(!w.view->rectanglesOf({offset, offset + 1}).isEmpty());
}

void TestArticleView::findGoesRound()
{
    ArticleWindow w((sentence + u'\n').repeated(100));
    QVERIFY(w.view->findNext(u"thursday"_s));
    const TextRange first = w.view->selection();
    QCOMPARE(first, w.marked.range(u"Thursday"_s));
    QVERIFY(w.view->findPrevious(u"thursday"_s));
    QVERIFY(w.view->selection().begin > 99 * sentence.size());
    QTRY_VERIFY(!w.view->rectanglesOf(w.view->selection()).isEmpty()); // it was scrolled to
    QVERIFY(w.view->viewport()->rect().contains(w.view->caretRectangle().center()));
    QVERIFY(w.view->findNext(u"thursday"_s));
    QCOMPARE(w.view->selection(), first);
    QVERIFY(!w.view->findNext(u"thursday"_s, FindFlag::CaseSensitive));
}

void TestArticleView::copies()
{
    ArticleWindow w(sentence);
    w.view->setSelection(w.marked.range(u"South Korea"_s));
    QTest::keySequence(w.view, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"South Korea"_s);
    QTest::keySequence(w.view, QKeySequence::SelectAll);
    QCOMPARE(w.view->selectedText(), sentence);
}

void TestArticleView::roleChangesTheParagraphAlone()
{
    ArticleWindow w(sentence + u"\nSecond paragraph.\nThird paragraph."_s);
    const auto top = [&w](const QString &snippet) {
        return w.view->rectanglesOf(w.marked.range(snippet)).first();
    };
    const QRect first = top(u"South"_s);
    const QRect second = top(u"Second"_s);
    const QRect third = top(u"Third"_s);
    ChangeSet changes;
    changes.create(
        RoleMark{RoleMarkId{50}, w.marked.article.version().id, 1, ParagraphRole::Headline});
    w.marked.article.apply(changes);
    w.view->applyChanges(changes);
    QCOMPARE(top(u"South"_s), first);
    QVERIFY(top(u"Second"_s).height() > second.height());
    QVERIFY(top(u"Third"_s).top() > third.top());
}

void TestArticleView::worksWithoutText()
{
    for (const QString &text : {u""_s, u"\n\n"_s}) {
        ArticleWindow w(text);
        for (const int key : {Qt::Key_Left, Qt::Key_Down, Qt::Key_PageDown, Qt::Key_End})
            QTest::keyClick(w.view, Qt::Key(key));
        QTest::mouseDClick(w.view->viewport(), Qt::LeftButton, {}, {100, 100});
        w.view->goToNextAnnotation();
        w.view->goToPreviousAnnotation();
        QVERIFY(!w.view->findNext(u"x"_s));
        QCOMPARE(w.view->caret(), 0);
        QCOMPARE(w.view->currentParagraph(), -1);
        w.view->setArticle(nullptr);
        QTest::keyClick(w.view, Qt::Key_Right);
        w.view->setZoom(1.5);
        QVERIFY(!w.view->grab().isNull());
    }
}

void TestArticleView::aVeryLongParagraphIsReadInPieces()
{
    QElapsedTimer timer;
    timer.start();
    ArticleWindow w(u"소문"_s.repeated(500'000));
    w.view->grab();
    QVERIFY(timer.elapsed() < 10'000); // Qt's layout of the whole takes half a minute
    w.view->moveCaret(CaretStep::End, false);
    QCOMPARE(w.view->caret(), 1'000'000);
    QTRY_COMPARE(w.view->verticalScrollBar()->value(), w.view->verticalScrollBar()->maximum());
    for (int i = 0; i < 300; ++i) { // from piece to piece, line by line
        const int before = w.view->caret();
        w.view->moveCaret(CaretStep::Up, false);
        QVERIFY(w.view->caret() < before);
    }
    const int there = w.view->caret();
    w.view->moveCaret(CaretStep::Right, false);
    QCOMPARE(w.view->caret(), there + 1);
}

void TestArticleView::aRightToLeftArticleMirrorsTheView()
{
    ArticleWindow left(sentence);
    ArticleWindow right(u"قال الرئيس الروسي فلاديمير بوتين يوم الأربعاء"_s);
    QVERIFY(!left.view->isRightToLeft());
    QVERIFY(right.view->isRightToLeft());
    right.view->grab();
    QVERIFY(right.view->verticalScrollBar()->mapTo(right.view, QPoint()).x() < 20);
    const QWidget *overview = right.view->findChild<QWidget *>(u"articleOverview"_s);
    QVERIFY(overview->x() < right.view->viewport()->x());
}

STANDOFF_TEST(QApplication, TestArticleView)
#include "tst_articleview.moc"
