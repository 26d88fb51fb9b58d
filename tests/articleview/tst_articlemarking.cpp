// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articlewindow.h"
#include "paintwatch.h"
#include "program/testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextDocument>

using namespace Standoff;
using namespace Qt::StringLiterals;

namespace {

// With the left button down.
void dragTo(QWidget *viewport, QPoint to, Qt::KeyboardModifiers modifiers = {})
{
    QMouseEvent move(
        QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(viewport, &move);
}

// A press, a move and a release of the left button; the release where the pointer is then.
void drag(QWidget *viewport, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {},
    bool release = true)
{
    QTest::mousePress(viewport, Qt::LeftButton, modifiers, from);
    dragTo(viewport, to, modifiers);
    if (release)
        QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, to);
}

void pointAt(QWidget *viewport, QPoint point)
{
    QMouseEvent move(
        QEvent::MouseMove, point, viewport->mapToGlobal(point), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(viewport, &move);
}

} // namespace

// How marks are seen, chosen and reshaped in the view, by mouse and keys.
class TestArticleMarking : public QObject
{
    Q_OBJECT

private slots:
    void aHandleIsDragged();
    void escapeLetsAHandleGo();
    void controlSelectsAFragment();
    void aRelationIsDrawn();
    void whatIsUnderThePointerIsRaised();
    void hiddenTagsAreNeitherSeenNorFound();
    void clickChoosesTheSmallestThenTheNext();
    void onesOwnIsFoundFirst();
    void statusAndPersonAreHidden();
    void aStatusIsRepainted();
    void goesFromAnnotationToAnnotation();
    void aMarkIsPaintedAndRepainted();
    void onlyTheLinesOfANewMarkAreRepainted();
    void overviewShowsAndLeads();
    void copiesWithMarks();
};

void TestArticleMarking::aHandleIsDragged()
{
    ArticleWindow w(sentence);
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

void TestArticleMarking::escapeLetsAHandleGo()
{
    ArticleWindow w(sentence);
    w.marked.mark(MarkedArticle::person, u"South Korea"_s);
    w.view->setCurrentAnnotation(AnnotationId{1});
    QSignalSpy spy(w.view, &ArticleView::reshapeRequested);
    const QRect name = w.view->rectanglesOf(w.marked.range(u"South Korea"_s)).first();
    const QPoint end(name.right() + 1, name.center().y());
    drag(w.view->viewport(), end, w.middleOf(u"Thursday"_s), {}, false);
    QTest::keyClick(w.view, Qt::Key_Escape);
    dragTo(w.view->viewport(), w.middleOf(u"Thursday"_s) - QPoint(8, 0));
    QTest::mouseRelease(w.view->viewport(), Qt::LeftButton, {}, w.middleOf(u"Thursday"_s));
    QVERIFY(spy.isEmpty());
}

void TestArticleMarking::controlSelectsAFragment()
{
    ArticleWindow w(sentence);
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

void TestArticleMarking::aRelationIsDrawn()
{
    ArticleWindow w(sentence);
    w.marked.mark(MarkedArticle::person, u"South Korea"_s);
    w.marked.mark(MarkedArticle::person, u"weapons"_s);
    w.view->setCurrentAnnotation(AnnotationId{1});
    QSignalSpy spy(w.view, &ArticleView::relationRequested);
    const QRect name = w.view->rectanglesOf(w.marked.range(u"South Korea"_s)).first();
    const QPoint handle(name.right() + 3, name.top() - 3);
    QCOMPARE(w.view->handleAt(handle)->kind, ArticleHandle::Relation);
    drag(w.view->viewport(), handle, w.middleOf(u"Thursday"_s)); // nothing is there
    drag(w.view->viewport(), handle, w.middleOf(u"South Korea"_s)); // nor is there one to itself
    QVERIFY(spy.isEmpty());
    drag(w.view->viewport(), handle, w.middleOf(u"weapons"_s));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<AnnotationId>(), AnnotationId{1});
    QCOMPARE(spy[0][1].value<AnnotationId>(), AnnotationId{2});
    w.view->applyChanges(w.marked.relate(AnnotationId{1}, AnnotationId{2}));
    const QRect line = w.view->rectanglesOf(w.marked.range(u"weapons"_s)).first();
    QVERIFY(w.view->relationsAt({line.center().x(), line.center().y()}).isEmpty());
    const QPoint connector(line.center().x(), line.top() - 3);
    QCOMPARE(w.view->relationsAt(connector), QList{RelationId{1}});
    MarkStyles styles = MarkedArticle::styles();
    styles.tags[MarkedArticle::person].shown = false; // and what it joins
    w.view->setMarkStyles(styles);
    QVERIFY(w.view->relationsAt(connector).isEmpty());
}

void TestArticleMarking::whatIsUnderThePointerIsRaised()
{
    ArticleWindow w(sentence);
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

void TestArticleMarking::hiddenTagsAreNeitherSeenNorFound()
{
    ArticleWindow w(sentence);
    const QColor plain = w.groundOf(u"Korea"_s);
    w.view->applyChanges(w.marked.mark(MarkedArticle::person, u"Korea"_s));
    QVERIFY(w.groundOf(u"Korea"_s) != plain);
    MarkStyles styles = MarkedArticle::styles();
    styles.tags[MarkedArticle::person].shown = false;
    w.view->setMarkStyles(styles);
    QCOMPARE(w.groundOf(u"Korea"_s), plain);
    QVERIFY(w.view->annotationsAt(w.marked.range(u"Korea"_s).begin).isEmpty());
    w.view->goToNextAnnotation();
    QCOMPARE(w.view->currentAnnotation(), AnnotationId());
    w.view->setMarkStyles(MarkedArticle::styles());
    w.view->goToNextAnnotation();
    QCOMPARE(w.view->currentAnnotation(), AnnotationId{1});
}

void TestArticleMarking::clickChoosesTheSmallestThenTheNext()
{
    ArticleWindow w(sentence);
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

void TestArticleMarking::goesFromAnnotationToAnnotation()
{
    ArticleWindow w(u"one two three four five six"_s);
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

void TestArticleMarking::aMarkIsPaintedAndRepainted()
{
    ArticleWindow w(sentence);
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

void TestArticleMarking::onlyTheLinesOfANewMarkAreRepainted()
{
    ArticleWindow w((sentence + u'\n').repeated(12));
    QVERIFY(QTest::qWaitForWindowExposed(&w.window));
    QTest::qWait(50);
    PaintWatch watch(w.view->viewport());
    w.view->applyChanges(w.marked.mark(MarkedArticle::location, u"Thursday"_s));
    QTRY_VERIFY(!watch.painted.isEmpty());
    const QRect word = w.view->rectanglesOf(w.marked.range(u"Thursday"_s)).first();
    QVERIFY(watch.painted.boundingRect().contains(word));
    QVERIFY(watch.painted.boundingRect().height() < 3 * word.height());
}

void TestArticleMarking::overviewShowsAndLeads()
{
    ArticleWindow w((sentence + u'\n').repeated(400) + u"The very end.\n"_s);
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
    const QScrollBar *bar = w.view->verticalScrollBar();
    QTest::mouseClick(overview, Qt::LeftButton, {}, {5, overview->height() / 2});
    // Lines that were not laid out yet have a height that is estimated.
    QVERIFY(bar->value() > bar->maximum() * 0.4 && bar->value() < bar->maximum() * 0.6);
    QTest::mouseClick(overview, Qt::LeftButton, {}, {5, overview->height() - 3});
    QVERIFY(bar->value() > bar->maximum() * 0.98);

    // That it is the middle of the view that is led there shows where there are few pages.
    ArticleWindow few((sentence + u'\n').repeated(20));
    few.view->setFixedHeight(200);
    QScrollBar *shortBar = few.view->verticalScrollBar();
    QTRY_COMPARE(shortBar->pageStep(), 200);
    for (int y = 0; y < shortBar->maximum(); y += 100) // what was seen is not estimated
        shortBar->setValue(y);
    QVERIFY(shortBar->maximum() < 6 * shortBar->pageStep());
    overview = few.view->findChild<QWidget *>(u"articleOverview"_s);
    QTest::mouseClick(overview, Qt::LeftButton, {}, {5, overview->height() / 2});
    const int off = shortBar->value() - shortBar->maximum() / 2;
    QVERIFY2(std::abs(off) < shortBar->pageStep() / 4,
        qPrintable(u"%1 of %2"_s.arg(off).arg(shortBar->pageStep())));
}

// Of what two people have marked in the same way.
void TestArticleMarking::onesOwnIsFoundFirst()
{
    const AnnotatorId ada{11};
    const AnnotatorId bo{12};
    ArticleWindow w(sentence);
    w.marked.mark(MarkedArticle::location, u"South Korea"_s, Status::Accepted, ada);
    w.marked.mark(MarkedArticle::location, u"South Korea"_s, Status::Accepted, bo);
    w.marked.mark(MarkedArticle::location, u"Korea"_s, Status::Accepted, ada);
    const auto atTheBeginning = [&](AnnotatorId annotator) {
        w.view->setAnnotator(annotator);
        w.view->setCaret(3);
        w.view->moveCaret(CaretStep::Left, false);
        const AnnotationId current = w.view->currentAnnotation();
        return std::pair(w.view->annotationsAt(0), current);
    };
    const AnnotationId adas{1};
    const AnnotationId bos{2};
    QCOMPARE(atTheBeginning(ada), std::pair(QList({adas, bos}), adas));
    QCOMPARE(atTheBeginning(bo), std::pair(QList({bos, adas}), bos));
    QCOMPARE(atTheBeginning({}), std::pair(QList({adas, bos}), adas));
    w.view->setAnnotator(bo); // the smaller one all the same, whoever made it
    QCOMPARE(w.view->annotationsAt(8).first(), AnnotationId{3});
}

void TestArticleMarking::statusAndPersonAreHidden()
{
    ArticleWindow w(sentence);
    w.marked.mark(MarkedArticle::location, u"South Korea"_s, Status::Proposed, AnnotatorId{11});
    w.marked.mark(MarkedArticle::person, u"Thursday"_s, Status::Accepted, AnnotatorId{12});
    const int thursday = w.marked.range(u"Thursday"_s).begin;
    const auto seen = [&] {
        return std::pair(w.view->annotationsAt(0).size(), w.view->annotationsAt(thursday).size());
    };
    MarkStyles styles = MarkedArticle::styles();
    styles.hiddenStatuses = {Status::Proposed};
    w.view->setMarkStyles(styles);
    QCOMPARE(seen(), std::pair(0LL, 1LL));
    w.view->setCaret(0);
    w.view->goToNextAnnotation();
    QCOMPARE(w.view->currentAnnotation(), AnnotationId{2});
    const QImage without = w.view->viewport()->grab().toImage();
    styles.hiddenStatuses = {};
    styles.hiddenAnnotators = {AnnotatorId{12}};
    w.view->setMarkStyles(styles);
    QCOMPARE(seen(), std::pair(1LL, 0LL));
    QVERIFY(w.view->viewport()->grab().toImage() != without);
}

void TestArticleMarking::aStatusIsRepainted()
{
    ArticleWindow w(sentence);
    w.view->applyChanges(w.marked.mark(MarkedArticle::location, u"South Korea"_s));
    const QColor accepted = w.groundOf(u"South Korea"_s);
    const QColor base = w.groundOf(u"sending"_s);
    QVERIFY(accepted != base);
    PaintWatch watch(w.view->viewport());
    w.view->applyChanges(w.marked.setStatus(AnnotationId{1}, Status::Proposed));
    QTRY_VERIFY(watch.painted.intersects(w.view->rectanglesOf({0, 1}).value(0)));
    QCOMPARE(w.groundOf(u"South Korea"_s), base);
}

void TestArticleMarking::copiesWithMarks()
{
    ArticleWindow w(sentence + u"\nA < B & C."_s);
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
    w.view->applyChanges(w.marked.setStatus(AnnotationId{1}, Status::Proposed));
    w.view->copyMarked();
    const QString html = QGuiApplication::clipboard()->mimeData()->html();
    QVERIFY2(html.contains(u"title=\"LOC (proposed)\">South </span>"_s), qPrintable(html));
    QVERIFY2(html.contains(u"dashed"_s), qPrintable(html));
}

STANDOFF_TEST(QApplication, TestArticleMarking)
#include "tst_articlemarking.moc"
