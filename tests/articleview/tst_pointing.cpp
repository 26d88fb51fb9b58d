// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articlewindow.h"
#include "program/testprogram.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Standoff;
using namespace Qt::StringLiterals;

// What is chosen and selected by pointing, at edges, in both directions, and where two things
// touch.
class TestPointing : public QObject
{
    Q_OBJECT

private slots:
    void draggingScrolls_data();
    void draggingScrolls();
    void draggingGoesBothWays();
    void shiftMovesTheEndOfTheCaret();
    void ofTwoThatTouchTheOneBehindIsChosen();
    void theSmallestThatHoldsTheSelectionIsChosen();
    void bothHandlesAreDragged_data();
    void bothHandlesAreDragged();
    void partsStayApart();
    void theRightButtonKeepsTheSelection();
    void thePointerTellsWhatItDoes();

private:
    static void move(ArticleWindow &w, QPoint point, Qt::MouseButton held = Qt::LeftButton,
        Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *viewport = w.view->viewport();
        QMouseEvent event(
            QEvent::MouseMove, point, viewport->mapToGlobal(point), Qt::NoButton, held, modifiers);
        QCoreApplication::sendEvent(viewport, &event);
    }
    static void press(ArticleWindow &w, QPoint point, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(w.view->viewport(), Qt::LeftButton, modifiers, point);
    }
    static void release(ArticleWindow &w, QPoint point)
    {
        QTest::mouseRelease(w.view->viewport(), Qt::LeftButton, {}, point);
    }
    static QPoint before(const ArticleWindow &w, const QString &words)
    {
        const QRect place = w.view->rectanglesOf(w.marked.range(words)).first();
        return {place.left(), place.center().y()};
    }
    static QPoint behind(const ArticleWindow &w, const QString &words)
    {
        const QRect place = w.view->rectanglesOf(w.marked.range(words)).last();
        return {place.right() + 1, place.center().y()};
    }
};

void TestPointing::draggingScrolls_data()
{
    QTest::addColumn<bool>("down");
    QTest::newRow("above the view") << false;
    QTest::newRow("below the view") << true;
}

// As long as the pointer is beyond the edge; and what comes into sight is selected.
void TestPointing::draggingScrolls()
{
    QFETCH(bool, down);
    ArticleWindow w((sentence + u'\n').repeated(200));
    QScrollBar *bar = w.view->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const QPoint middle = w.view->viewport()->rect().center();
    const int height = w.view->viewport()->height();
    const int start = bar->value();
    press(w, middle);
    const int origin = w.view->caret();
    move(w, {middle.x(), down ? height + 30 : -30});
    const int near = w.view->caret();
    QVERIFY(down ? near > origin : near < origin);
    QTRY_VERIFY(down ? bar->value() > start + height : bar->value() < start - height);
    QVERIFY(down ? w.view->caret() > near : w.view->caret() < near);
    // The words at both ends are whole.
    const TextRange selected = w.view->selection();
    QVERIFY(selected.begin <= origin && origin <= selected.end);
    QCOMPARE(w.view->caret(), down ? selected.end : selected.begin);
    move(w, middle); // back in the view it stops
    const int there = bar->value();
    QTest::qWait(120);
    QCOMPARE(bar->value(), there);
    move(w, {middle.x(), down ? height + 30 : -30});
    release(w, {middle.x(), down ? height + 30 : -30});
    const int released = bar->value();
    QTest::qWait(120);
    QCOMPARE(bar->value(), released);
}

void TestPointing::draggingGoesBothWays()
{
    ArticleWindow w(sentence);
    press(w, behind(w, u"said"_s));
    move(w, before(w, u"Korea"_s));
    QCOMPARE(w.view->selectedText(), u"Korea said"_s);
    QCOMPARE(w.view->caret(), w.marked.range(u"Korea"_s).begin);
    move(w, behind(w, u"on"_s)); // over where it began
    QCOMPARE(w.view->selectedText(), u"on"_s);
    release(w, behind(w, u"on"_s));
    move(w, before(w, u"South"_s), Qt::NoButton); // not held any more
    QCOMPARE(w.view->selectedText(), u"on"_s);
    const QPoint point = w.middleOf(u"said"_s);
    QTest::mouseDClick(w.view->viewport(), Qt::LeftButton, {}, point);
    QMouseEvent again(QEvent::MouseButtonDblClick, point, w.view->viewport()->mapToGlobal(point),
        Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(w.view->viewport(), &again);
    move(w, w.middleOf(u"Thursday"_s)); // by words, on and back
    QCOMPARE(w.view->selectedText(), u"said on Thursday"_s);
    QCOMPARE(w.view->caret(), w.marked.range(u"Thursday"_s).end);
    move(w, w.middleOf(u"South"_s));
    QCOMPARE(w.view->selectedText(), u"South Korea said"_s);
    QCOMPARE(w.view->caret(), 0);
    move(w, point);
    QCOMPARE(w.view->selectedText(), u"said"_s);
}

void TestPointing::shiftMovesTheEndOfTheCaret()
{
    ArticleWindow w(sentence);
    w.view->select(w.marked.range(u"said"_s).begin, w.marked.range(u"said"_s).end);
    press(w, behind(w, u"Thursday"_s), Qt::ShiftModifier);
    release(w, behind(w, u"Thursday"_s));
    QCOMPARE(w.view->selectedText(), u"said on Thursday"_s);
    press(w, before(w, u"Korea"_s), Qt::ShiftModifier); // over the other end
    release(w, before(w, u"Korea"_s));
    QCOMPARE(w.view->selectedText(), u"Korea"_s);
    w.view->select(w.marked.range(u"said"_s).end, w.marked.range(u"said"_s).begin); // backwards
    press(w, before(w, u"South"_s), Qt::ShiftModifier);
    release(w, before(w, u"South"_s));
    QCOMPARE(w.view->selectedText(), u"South Korea said"_s);
}

void TestPointing::ofTwoThatTouchTheOneBehindIsChosen()
{
    ArticleWindow w(u"KimPutin met"_s);
    w.view->applyChanges(w.marked.mark(MarkedArticle::person, QList<TextRange>{{0, 3}}));
    w.view->applyChanges(w.marked.mark(MarkedArticle::person, QList<TextRange>{{3, 8}}));
    QList<qint64> chosen;
    w.view->moveCaret(CaretStep::Start, false);
    for (int i = 0; i < 10; ++i) {
        chosen.append(w.view->currentAnnotation().number);
        w.view->moveCaret(CaretStep::Right, false);
    }
    // Behind the last letter it is still the one before, where there is no other.
    QCOMPARE(chosen, (QList<qint64>{1, 1, 1, 2, 2, 2, 2, 2, 2, 0}));
    chosen.clear();
    w.view->setCaret(9);
    for (int i = 0; i < 7; ++i) {
        w.view->moveCaret(CaretStep::Left, false);
        chosen.append(w.view->currentAnnotation().number);
    }
    QCOMPARE(chosen, (QList<qint64>{2, 2, 2, 2, 2, 2, 1}));
}

void TestPointing::theSmallestThatHoldsTheSelectionIsChosen()
{
    ArticleWindow w(u"one two three four"_s);
    w.view->applyChanges(w.marked.mark(MarkedArticle::claim, u"one two three four"_s));
    w.view->applyChanges(w.marked.mark(MarkedArticle::person, u"two three"_s));
    w.view->applyChanges(w.marked.mark(MarkedArticle::person, u"two"_s));
    const auto chosen = [&w](int anchor, int caret) {
        w.view->select(anchor, caret - 1);
        w.view->moveCaret(CaretStep::Right, true);
        return w.view->currentAnnotation().number;
    };
    QCOMPARE(chosen(5, 7), 3);
    QCOMPARE(chosen(5, 8), 2); // one letter more
    QCOMPARE(chosen(4, 13), 2);
    QCOMPARE(chosen(3, 13), 1);
    QCOMPARE(chosen(4, 14), 1);
    QCOMPARE(chosen(0, 18), 1);
}

void TestPointing::bothHandlesAreDragged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    QTest::addColumn<bool>("begin");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("becomes");
    const QString latin = u"one two three four five six"_s;
    QTest::newRow("begin, wider") << latin << u"three"_s << true << u"one"_s << u"one two three"_s;
    QTest::newRow("begin, narrower")
        << latin << u"two three four"_s << true << u"three"_s << u"three four"_s;
    QTest::newRow("end, wider") << latin << u"three"_s << false << u"five"_s
                                << u"three four five"_s;
    QTest::newRow("end, narrower") << latin << u"two three four"_s << false << u"two"_s << u"two"_s;
    const QString arabic = u"قال الرئيس الروسي يوم الخميس"_s;
    QTest::newRow("begin, on the right")
        << arabic << u"الروسي"_s << true << u"الرئيس"_s << u"الرئيس الروسي"_s;
    QTest::newRow("end, on the left")
        << arabic << u"الروسي"_s << false << u"يوم"_s << u"الروسي يوم"_s;
}

void TestPointing::bothHandlesAreDragged()
{
    QFETCH(QString, text);
    QFETCH(QString, marked);
    QFETCH(bool, begin);
    QFETCH(QString, to);
    QFETCH(QString, becomes);
    ArticleWindow w(text);
    w.marked.mark(MarkedArticle::person, marked);
    w.view->setCurrentAnnotation(AnnotationId{1});
    const QRect word = w.view->rectanglesOf(w.marked.range(marked)).first();
    const bool left = begin != w.view->isRightToLeft();
    const QPoint handle(left ? word.left() : word.right() + 1, word.center().y());
    QCOMPARE(w.view->handleAt(handle)->kind, begin ? ArticleHandle::Begin : ArticleHandle::End);
    const QRect target = w.view->rectanglesOf(w.marked.range(to)).first();
    // Well within the half that is nearer to the end that is meant.
    const int inset = target.width() / 4;
    const QPoint point(left ? target.left() + inset : target.right() - inset, target.center().y());
    QSignalSpy spy(w.view, &ArticleView::reshapeRequested);
    press(w, handle);
    move(w, point);
    release(w, point);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][1].value<QList<TextRange>>(), QList<TextRange>{w.marked.range(becomes)});
    QVERIFY(w.view->selection().isEmpty()); // a handle does not select
}

// No part is dragged over its neighbour, nor out of the text.
void TestPointing::partsStayApart()
{
    ArticleWindow w(u"one two three four five six"_s);
    const QList<TextRange> parts{{4, 7}, {14, 18}};
    ArticleLayout layout;
    layout.setWidth(600);
    layout.setText(w.marked.article.text());
    const auto dragged = [&](ArticleHandle::Kind kind, int fragment, int offset,
                             bool byWord = false) {
        return reshaped(layout, parts, {kind, fragment, {}}, offset, byWord);
    };
    for (const bool byWord : {false, true}) {
        QCOMPARE(dragged(ArticleHandle::Begin, 1, 0, byWord), (QList<TextRange>{{4, 7}, {7, 18}}));
        QCOMPARE(dragged(ArticleHandle::Begin, 0, 0, byWord), (QList<TextRange>{{0, 7}, {14, 18}}));
        QCOMPARE(dragged(ArticleHandle::End, 0, 27, byWord), (QList<TextRange>{{4, 14}, {14, 18}}));
        QCOMPARE(dragged(ArticleHandle::End, 1, 27, byWord), (QList<TextRange>{{4, 7}, {14, 27}}));
    }
    QCOMPARE(dragged(ArticleHandle::Begin, 1, 27),
        (QList<TextRange>{{4, 7}, {17, 18}})); // not to nothing
    QCOMPARE(dragged(ArticleHandle::End, 1, 0), (QList<TextRange>{{4, 7}, {14, 15}}));
    QCOMPARE(dragged(ArticleHandle::Begin, 1, 9), (QList<TextRange>{{4, 7}, {9, 18}}));
    QCOMPARE(dragged(ArticleHandle::End, 0, 12), (QList<TextRange>{{4, 12}, {14, 18}}));
}

void TestPointing::theRightButtonKeepsTheSelection()
{
    ArticleWindow w(sentence);
    w.view->applyChanges(w.marked.mark(MarkedArticle::person, u"Korea"_s));
    w.view->setSelection(w.marked.range(u"Korea said"_s));
    const auto rightClick = [&w](const QString &words) {
        QTest::mouseClick(w.view->viewport(), Qt::RightButton, {}, w.middleOf(words));
    };
    rightClick(u"said"_s);
    QCOMPARE(w.view->selectedText(), u"Korea said"_s);
    rightClick(u"Thursday"_s); // elsewhere it goes there
    QVERIFY(w.view->selection().isEmpty());
    QVERIFY(w.marked.range(u"Thursday"_s).contains(w.view->caret()));
    QCOMPARE(w.view->currentAnnotation(), AnnotationId());
    rightClick(u"Korea"_s);
    QCOMPARE(w.view->currentAnnotation(), AnnotationId{1});
    QTest::mouseClick(w.view->viewport(), Qt::MiddleButton, {}, w.middleOf(u"weapons"_s));
    QCOMPARE(w.view->currentAnnotation(), AnnotationId{1});
}

void TestPointing::thePointerTellsWhatItDoes()
{
    ArticleWindow w(sentence);
    w.view->applyChanges(w.marked.mark(MarkedArticle::person, u"Korea"_s));
    w.view->setCurrentAnnotation(AnnotationId{1});
    const auto shapeAt = [&w](QPoint point) {
        move(w, point, Qt::NoButton);
        return w.view->viewport()->cursor().shape();
    };
    QCOMPARE(shapeAt(w.middleOf(u"Korea"_s)), Qt::IBeamCursor);
    QCOMPARE(w.view->hoveredAnnotation(), AnnotationId{1});
    QCOMPARE(shapeAt(behind(w, u"Korea"_s)), Qt::SizeHorCursor);
    QCOMPARE(shapeAt(before(w, u"Korea"_s)), Qt::SizeHorCursor);
    const QRect name = w.view->rectanglesOf(w.marked.range(u"Korea"_s)).first();
    QCOMPARE(shapeAt({name.right() + 3, name.top() - 3}), Qt::CrossCursor);
    QCOMPARE(w.view->hoveredAnnotation(), AnnotationId());
    move(w, w.middleOf(u"Korea"_s), Qt::NoButton);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(w.view->viewport(), &leave);
    QCOMPARE(w.view->hoveredAnnotation(), AnnotationId());
}

STANDOFF_TEST(QApplication, TestPointing)
#include "tst_pointing.moc"
