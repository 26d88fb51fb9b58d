// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/articleview.h"
#include "markedarticle.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMimeData>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace Standoff;
using namespace Qt::StringLiterals;

namespace {

// A window with an article in it, shown and active.
struct Window
{
    explicit Window(const QString &text, QSize size = {700, 500})
        : marked(text)
    {
        view = new ArticleView;
        view->setTagStyles(MarkedArticle::styles());
        view->setArticle(&marked.article);
        window.setCentralWidget(view);
        window.resize(size);
        window.show();
        view->setFocus();
    }

    QPoint middleOf(const QString &snippet) const
    {
        return view->rectanglesOf(marked.range(snippet)).value(0).center();
    }
    QColor groundOf(const QString &snippet) const
    {
        const QRect word = view->rectanglesOf(marked.range(snippet)).value(0);
        return view->viewport()->grab().toImage().pixelColor(word.left() + 1, word.bottom() - 2);
    }

    MarkedArticle marked;
    QMainWindow window;
    ArticleView *view;
};

const QString sentence = u"South Korea said on Thursday it would consider sending weapons."_s;

} // namespace

class TestArticleView : public QObject
{
    Q_OBJECT

private slots:
    void doubleClickSelectsAWord();
    void tripleClickSelectsTheParagraph();
    void dragSelects();
    void doubleClickAndDragSelectsWords();
    void shiftAndArrowsExtend();
    void arrowsLetGoOfTheSelection();
    void altAndPageGoBySentence();
    void lettersReachTheWindow();
    void clickChoosesTheSmallestThenThePile();
    void goesFromAnnotationToAnnotation();
    void aMarkIsPaintedAndRepainted();
    void onlyTheLinesOfANewMarkAreRepainted();
    void whatIsReadDoesNotJump();
    void zoomKeepsTheLineAtTheTop();
    void findGoesRound();
    void copies();
    void roleChangesTheParagraphAlone();
    void worksWithoutText();
    void aHandleIsDragged();
    void escapeLetsAHandleGo();
    void controlSelectsAFragment();
    void aRelationIsDrawn();
    void whatIsUnderThePointerIsRaised();
    void hiddenTagsAreNeitherSeenNorFound();
    void overviewShowsAndLeads();
    void aVeryLongParagraphIsReadInPieces();
    void copiesWithMarks();
    void aRightToLeftArticleMirrorsTheView();
};

void TestArticleView::doubleClickSelectsAWord()
{
    Window w(sentence);
    QSignalSpy spy(w.view, &ArticleView::selectionChanged);
    QTest::mouseDClick(w.view->viewport(), Qt::LeftButton, {}, w.middleOf(u"Thursday"_s));
    QCOMPARE(w.view->selectedText(), u"Thursday"_s);
    QVERIFY(spy.size() >= 1);
    w.view->setCaret(w.marked.range(u"weapons"_s).begin + 2);
    w.view->selectWordAtCaret();
    QCOMPARE(w.view->selectedText(), u"weapons"_s);
}

void TestArticleView::tripleClickSelectsTheParagraph()
{
    Window w(sentence + u"\nAnother one."_s);
    const QPoint point = w.middleOf(u"Thursday"_s);
    QTest::mouseDClick(w.view->viewport(), Qt::LeftButton, {}, point);
    QTest::mousePress(w.view->viewport(), Qt::LeftButton, {}, point);
    QTest::mouseRelease(w.view->viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(w.view->selectedText(), sentence);
}

void TestArticleView::dragSelects()
{
    Window w(sentence);
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
    Window w(sentence);
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
    Window w(u"ab 👩‍👩‍👧‍👦 e\u0301 cd"_s);
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
    Window w(sentence + u"\nقال الرئيس الروسي"_s);
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
    Window w(u"One is here. Two is there. Three."_s);
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
    Window w(sentence);
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

void TestArticleView::clickChoosesTheSmallestThenThePile()
{
    Window w(sentence);
    w.view->applyChanges(
        w.marked.mark(MarkedArticle::claim, u"said on Thursday it would consider"_s));
    w.view->applyChanges(w.marked.mark(MarkedArticle::location, u"Thursday"_s));
    w.view->applyChanges(w.marked.mark(MarkedArticle::source, u"on Thursday"_s));
    QSignalSpy spy(w.view, &ArticleView::currentAnnotationChanged);
    const QPoint point = w.middleOf(u"Thursday"_s);
    QList<qint64> chosen;
    for (int i = 0; i < 4; ++i) {
        QTest::mouseClick(w.view->viewport(), Qt::LeftButton, {}, point);
        chosen.append(w.view->currentAnnotation().number);
        QTest::qWait(QApplication::doubleClickInterval() + 20); // else it is a double click
    }
    QCOMPARE(chosen, (QList<qint64>{2, 3, 1, 2}));
    QCOMPARE(spy.size(), 4);
    QTest::mouseClick(w.view->viewport(), Qt::LeftButton, {}, w.middleOf(u"weapons"_s));
    QCOMPARE(w.view->currentAnnotation(), AnnotationId());
    QSignalSpy activated(w.view, &ArticleView::annotationActivated);
    w.view->goToAnnotation(AnnotationId{2});
    QTest::keyClick(w.view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
}

void TestArticleView::goesFromAnnotationToAnnotation()
{
    Window w(u"one two three four five six"_s);
    w.marked.mark(MarkedArticle::person, u"two"_s);
    w.marked.mark(MarkedArticle::claim, u"two three"_s);
    w.marked.mark(MarkedArticle::source, {w.marked.range(u"one"_s), w.marked.range(u"six"_s)});
    w.marked.mark(MarkedArticle::person, u"five"_s);
    w.view->setArticle(&w.marked.article);
    QList<qint64> visited;
    for (int i = 0; i < 6; ++i) {
        w.view->goToNextAnnotation();
        visited.append(w.view->currentAnnotation().number);
    }
    QCOMPARE(visited, (QList<qint64>{3, 1, 2, 4, 4, 4}));
    visited.clear();
    for (int i = 0; i < 4; ++i) {
        w.view->goToPreviousAnnotation();
        visited.append(w.view->currentAnnotation().number);
    }
    QCOMPARE(visited, (QList<qint64>{2, 1, 3, 3}));
    QCOMPARE(w.view->caret(), 0);
    w.view->applyChanges(w.marked.unmark(AnnotationId{3}));
    QCOMPARE(w.view->currentAnnotation(), AnnotationId());
}

void TestArticleView::aMarkIsPaintedAndRepainted()
{
    Window w(sentence);
    const QColor base = w.view->palette().color(QPalette::Base);
    QCOMPARE(w.groundOf(u"Thursday"_s), base);
    w.view->applyChanges(w.marked.mark(MarkedArticle::location, u"Thursday"_s));
    QVERIFY(w.groundOf(u"Thursday"_s) != base);
    QCOMPARE(w.groundOf(u"consider"_s), base);
    w.view->applyChanges(w.marked.unmark(w.marked.last()));
    QCOMPARE(w.groundOf(u"Thursday"_s), base);
    w.view->setSelection(w.marked.range(u"consider"_s));
    QVERIFY(w.groundOf(u"consider"_s) != base);
    w.view->setCaret(0);
    QCOMPARE(w.groundOf(u"consider"_s), base);
    w.view->setFindText(u"CONSIDER"_s);
    QVERIFY(w.groundOf(u"consider"_s) != base);
}

// Notes what of a widget is painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
    QRegion painted;
};

void TestArticleView::onlyTheLinesOfANewMarkAreRepainted()
{
    Window w((sentence + u'\n').repeated(12));
    QVERIFY(QTest::qWaitForWindowExposed(&w.window));
    QTest::qWait(50);
    PaintWatch watch(w.view->viewport());
    w.view->applyChanges(w.marked.mark(MarkedArticle::location, u"Thursday"_s));
    QTRY_VERIFY(!watch.painted.isEmpty());
    const QRect word = w.view->rectanglesOf(w.marked.range(u"Thursday"_s)).first();
    QVERIFY(watch.painted.boundingRect().contains(word));
    QVERIFY(watch.painted.boundingRect().height() < 3 * word.height());
}

void TestArticleView::whatIsReadDoesNotJump()
{
    QString text;
    for (int i = 0; i < 400; ++i) // where the estimate of the heights is wrong by much
        text += u"%1 "_s.arg(i) + (i % 2 ? u"iiiiil lil"_s : u"汉字漢字"_s).repeated(i % 37 + 5)
            + u'\n';
    Window w(text);
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
    Window w((sentence + u' ').repeated(6).trimmed().append(u'\n').repeated(80));
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
    Window w((sentence + u'\n').repeated(100));
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
    Window w(sentence);
    w.view->setSelection(w.marked.range(u"South Korea"_s));
    QTest::keySequence(w.view, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"South Korea"_s);
    QTest::keySequence(w.view, QKeySequence::SelectAll);
    QCOMPARE(w.view->selectedText(), sentence);
}

void TestArticleView::roleChangesTheParagraphAlone()
{
    Window w(sentence + u"\nSecond paragraph.\nThird paragraph."_s);
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
        Window w(text);
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

// A press, a move and a release of the left button; the release where the pointer is then.
void drag(QWidget *viewport, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {},
    bool release = true)
{
    QTest::mousePress(viewport, Qt::LeftButton, modifiers, from);
    QMouseEvent move(
        QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(viewport, &move);
    if (release)
        QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, to);
}

void pointAt(QWidget *viewport, QPoint point)
{
    QMouseEvent move(
        QEvent::MouseMove, point, viewport->mapToGlobal(point), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(viewport, &move);
}

void TestArticleView::aHandleIsDragged()
{
    Window w(sentence);
    w.marked.mark(MarkedArticle::person, u"South Korea"_s);
    w.view->setCurrentAnnotation(AnnotationId{1});
    QSignalSpy spy(w.view, &ArticleView::reshapeRequested);
    const QRect name = w.view->rectanglesOf(w.marked.range(u"South Korea"_s)).first();
    const QRect word = w.view->rectanglesOf(w.marked.range(u"said"_s)).first();
    const QPoint end(name.right() + 1, name.center().y());
    const QPoint within(word.center().x() + 4, word.center().y());
    drag(w.view->viewport(), end, within);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<AnnotationId>(), AnnotationId{1});
    const QList<TextRange> byWord{w.marked.range(u"South Korea said"_s)};
    QCOMPARE(spy[0][1].value<QList<TextRange>>(), byWord);
    drag(w.view->viewport(), end, within, Qt::AltModifier);
    const QList<TextRange> exactly = spy[1][1].value<QList<TextRange>>();
    QVERIFY(exactly.first().end < byWord.first().end);
    QVERIFY(exactly.first().end > w.marked.range(u"said"_s).begin);
}

void TestArticleView::escapeLetsAHandleGo()
{
    Window w(sentence);
    w.marked.mark(MarkedArticle::person, u"South Korea"_s);
    w.view->setCurrentAnnotation(AnnotationId{1});
    QSignalSpy spy(w.view, &ArticleView::reshapeRequested);
    const QRect name = w.view->rectanglesOf(w.marked.range(u"South Korea"_s)).first();
    const QPoint end(name.right() + 1, name.center().y());
    drag(w.view->viewport(), end, w.middleOf(u"Thursday"_s), {}, false);
    QTest::keyClick(w.view, Qt::Key_Escape);
    QTest::mouseRelease(w.view->viewport(), Qt::LeftButton, {}, w.middleOf(u"Thursday"_s));
    QVERIFY(spy.isEmpty());
}

void TestArticleView::controlSelectsAFragment()
{
    Window w(sentence);
    w.marked.mark(MarkedArticle::claim, u"South Korea"_s);
    w.view->setCurrentAnnotation(AnnotationId{1});
    QSignalSpy spy(w.view, &ArticleView::fragmentRequested);
    const QRect word = w.view->rectanglesOf(w.marked.range(u"consider"_s)).first();
    drag(w.view->viewport(), {word.left(), word.center().y()},
        {word.right() + 1, word.center().y()}, Qt::ControlModifier);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<AnnotationId>(), AnnotationId{1});
    QCOMPARE(spy[0][1].value<TextRange>(), w.marked.range(u"consider"_s));
}

void TestArticleView::aRelationIsDrawn()
{
    Window w(sentence);
    w.marked.mark(MarkedArticle::person, u"South Korea"_s);
    w.marked.mark(MarkedArticle::person, u"weapons"_s);
    w.view->setCurrentAnnotation(AnnotationId{1});
    QSignalSpy spy(w.view, &ArticleView::relationRequested);
    const QRect name = w.view->rectanglesOf(w.marked.range(u"South Korea"_s)).first();
    const QPoint knob(name.right() + 3, name.top() - 3);
    QCOMPARE(w.view->handleAt(knob)->kind, ArticleHandle::Knob);
    drag(w.view->viewport(), knob, w.middleOf(u"Thursday"_s)); // nothing is there
    QVERIFY(spy.isEmpty());
    drag(w.view->viewport(), knob, w.middleOf(u"weapons"_s));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<AnnotationId>(), AnnotationId{1});
    QCOMPARE(spy[0][1].value<AnnotationId>(), AnnotationId{2});
    w.view->applyChanges(w.marked.relate(AnnotationId{1}, AnnotationId{2}));
    const QRect line = w.view->rectanglesOf(w.marked.range(u"weapons"_s)).first();
    QVERIFY(w.view->relationsAt({line.center().x(), line.center().y()}).isEmpty());
    QCOMPARE(w.view->relationsAt({line.center().x(), line.top() - 3}), QList{RelationId{1}});
}

void TestArticleView::whatIsUnderThePointerIsRaised()
{
    Window w(sentence);
    w.view->applyChanges(w.marked.mark(MarkedArticle::person, u"Korea"_s));
    w.view->applyChanges(w.marked.mark(MarkedArticle::person, u"weapons"_s));
    const QColor before = w.groundOf(u"weapons"_s);
    QSignalSpy spy(w.view, &ArticleView::annotationHovered);
    pointAt(w.view->viewport(), w.middleOf(u"Korea"_s));
    QCOMPARE(w.view->hoveredAnnotation(), AnnotationId{1});
    QVERIFY(w.groundOf(u"weapons"_s).lightness() > before.lightness()); // it recedes
    pointAt(w.view->viewport(), w.middleOf(u"Thursday"_s));
    QCOMPARE(w.view->hoveredAnnotation(), AnnotationId());
    QCOMPARE(w.groundOf(u"weapons"_s), before);
    QCOMPARE(spy.size(), 2);
}

void TestArticleView::hiddenTagsAreNeitherSeenNorFound()
{
    Window w(sentence);
    const QColor plain = w.groundOf(u"Korea"_s);
    w.view->applyChanges(w.marked.mark(MarkedArticle::person, u"Korea"_s));
    QVERIFY(w.groundOf(u"Korea"_s) != plain);
    TagStyles styles = MarkedArticle::styles();
    styles[MarkedArticle::person].shown = false;
    w.view->setTagStyles(styles);
    QCOMPARE(w.groundOf(u"Korea"_s), plain);
    QVERIFY(w.view->annotationsAt(w.marked.range(u"Korea"_s).begin).isEmpty());
    w.view->goToNextAnnotation();
    QCOMPARE(w.view->currentAnnotation(), AnnotationId());
    w.view->setTagStyles(MarkedArticle::styles());
    w.view->goToNextAnnotation();
    QCOMPARE(w.view->currentAnnotation(), AnnotationId{1});
}

void TestArticleView::overviewShowsAndLeads()
{
    Window w((sentence + u'\n').repeated(400) + u"The very end.\n"_s);
    auto *overview = w.view->findChild<QWidget *>(u"articleOverview"_s);
    QVERIFY(overview && overview->isVisible());
    const auto lowest = [&] {
        const QImage picture = overview->grab().toImage();
        for (int y = picture.height() - 1; y >= 0; --y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y).saturation() > 60)
                    return y;
            }
        }
        return -1;
    };
    QCOMPARE(lowest(), -1);
    w.view->applyChanges(w.marked.mark(MarkedArticle::person, u"The very end"_s));
    QTRY_VERIFY(lowest() > overview->height() * 9 / 10);
    QTest::mouseClick(overview, Qt::LeftButton, {}, {5, overview->height() - 3});
    QVERIFY(w.view->verticalScrollBar()->value() > w.view->verticalScrollBar()->maximum() * 0.98);
}

void TestArticleView::aVeryLongParagraphIsReadInPieces()
{
    QElapsedTimer timer;
    timer.start();
    Window w(u"소문"_s.repeated(500'000));
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

void TestArticleView::copiesWithMarks()
{
    Window w(sentence + u"\nA < B & C."_s);
    w.marked.mark(MarkedArticle::location, u"South Korea"_s);
    w.marked.mark(MarkedArticle::claim, u"Korea said"_s);
    w.view->setSelection({0, w.marked.article.text().size()});
    w.view->copyMarked();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), sentence + u"\nA < B & C."_s);
    QTextDocument read;
    read.setHtml(data->html());
    QCOMPARE(read.toPlainText().trimmed(), data->text());
    QVERIFY(data->html().contains(u"title=\"LOC, C\">Korea</span>"_s)
        || data->html().contains(u"title=\"C, LOC\">Korea</span>"_s));
}

void TestArticleView::aRightToLeftArticleMirrorsTheView()
{
    Window left(sentence);
    Window right(u"قال الرئيس الروسي فلاديمير بوتين يوم الأربعاء"_s);
    QVERIFY(!left.view->isRightToLeft());
    QVERIFY(right.view->isRightToLeft());
    right.view->grab();
    QVERIFY(right.view->verticalScrollBar()->mapTo(right.view, QPoint()).x() < 20);
    const QWidget *overview = right.view->findChild<QWidget *>(u"articleOverview"_s);
    QVERIFY(overview->x() < right.view->viewport()->x());
}

QTEST_MAIN(TestArticleView)
#include "tst_articleview.moc"
