// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articlewindow.h"
#include "program/testprogram.h"

#include <QApplication>

using namespace Standoff;
using namespace Qt::StringLiterals;

// Dragging selects words, sentences, paragraphs.
class TestDragging : public QObject
{
    Q_OBJECT

private slots:
    void aHastyHandSelectsWords_data();
    void aHastyHandSelectsWords();
    void wordsInManyScripts_data();
    void wordsInManyScripts();
    void altSelectsLetters();
    void aShakingHandSelectsNothing();
    void clicksGoOnByLargerUnits();

private:
    enum Side { Before, Behind };

    static void move(ArticleWindow &w, QPoint point, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *viewport = w.view->viewport();
        QMouseEvent event(QEvent::MouseMove, point, viewport->mapToGlobal(point), Qt::NoButton,
            Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(viewport, &event);
    }
    static void drag(ArticleWindow &w, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(w.view->viewport(), Qt::LeftButton, modifiers, from);
        move(w, (from + to) / 2, modifiers);
        move(w, to, modifiers);
        QTest::mouseRelease(w.view->viewport(), Qt::LeftButton, modifiers, to);
    }
    // Where the words begin or end in the reading direction, so many pixels further on.
    static QPoint edge(const ArticleWindow &w, const QString &words, Side side, int pixels)
    {
        const QList<QRect> places = w.view->rectanglesOf(w.marked.range(words));
        const QRect place = side == Before ? places.first() : places.last();
        const bool isLeft = (side == Before) != w.view->isRightToLeft();
        const int x = isLeft ? place.left() : place.right() + 1;
        return {w.view->isRightToLeft() ? x - pixels : x + pixels, place.center().y()};
    }
};

void TestDragging::aHastyHandSelectsWords_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    for (const int first : {-6, -4, -2, 0, 2, 4, 6}) {
        for (const int last : {-6, -2, 0, 2, 6})
            QTest::addRow("%d and %d", first, last) << first << last;
    }
}

// A few pixels beside a word cut none: neither forwards nor backwards.
void TestDragging::aHastyHandSelectsWords()
{
    QFETCH(int, first);
    QFETCH(int, last);
    ArticleWindow w(u"President Moon’s nationwide approval fell below 50 percent."_s);
    const QString words = u"Moon’s nationwide approval"_s;
    const QPoint begin = edge(w, words, Before, first);
    const QPoint end = edge(w, words, Behind, last);
    drag(w, begin, end);
    QCOMPARE(w.view->selectedText(), words);
    QCOMPARE(w.view->caret(), w.marked.range(words).end);
    w.view->setCaret(0);
    drag(w, end, begin);
    QCOMPARE(w.view->selectedText(), words);
    QCOMPARE(w.view->caret(), w.marked.range(words).begin);
}

void TestDragging::wordsInManyScripts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from"); // the middle of it is pressed on
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("selected");
    const auto row = [](const char *name, const QString &text, const QString &from,
                         const QString &to, const QString &selected) {
        QTest::newRow(name) << text << from << to << selected;
    };
    row("English", u"South Korea said on Thursday it would."_s, u"out"_s, u"ursd"_s,
        u"South Korea said on Thursday"_s);
    row("within one word", u"It would consider it."_s, u"on"_s, u"de"_s, u"consider"_s);
    row("Korean", u"정부는 무기를 보낼 수 있다고 밝혔다."_s, u"무기"_s, u"있다"_s,
        u"무기를 보낼 수 있다고"_s);
    row("Arabic", u"قال الرئيس الروسي يوم الخميس"_s, u"رئي"_s, u"يو"_s, u"الرئيس الروسي يوم"_s);
    row("Hebrew", u"הנשיא אמר ביום חמישי כי"_s, u"אמ"_s, u"חמיש"_s, u"אמר ביום חמישי"_s);
    row("Chinese", u"我们昨天在北京举行了会议。"_s, u"北"_s, u"议"_s, u"北京举行了会议"_s);
    row("Japanese", u"大統領は木曜日に東京で演説した。"_s, u"木"_s, u"京"_s, u"木曜日に東京"_s);
    row("Thai", u"ประเทศไทยเป็นสมาชิกของอาเซียน"_s, u"เป็"_s, u"สมา"_s, u"เป็นสมาชิก"_s);
}

void TestDragging::wordsInManyScripts()
{
    QFETCH(QString, text);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, selected);
    ArticleWindow w(text);
    drag(w, w.middleOf(from), w.middleOf(to));
    QCOMPARE(w.view->selectedText(), selected);
    w.view->setCaret(0);
    drag(w, w.middleOf(to), w.middleOf(from));
    QCOMPARE(w.view->selectedText(), selected);
}

void TestDragging::altSelectsLetters()
{
    ArticleWindow w(sentence);
    drag(w, edge(w, u"outh"_s, Before, 0), edge(w, u"Kor"_s, Behind, 0), Qt::AltModifier);
    QCOMPARE(w.view->selectedText(), u"outh Kor"_s);
    // It is looked at with each move.
    QTest::mousePress(w.view->viewport(), Qt::LeftButton, {}, edge(w, u"outh"_s, Before, 0));
    const QPoint end = edge(w, u"Thurs"_s, Behind, 0);
    move(w, end, Qt::AltModifier);
    QCOMPARE(w.view->selectedText(), u"outh Korea said on Thurs"_s);
    move(w, end);
    QVERIFY(w.view->selectedText().endsWith(u"Korea said on Thursday"_s));
    QTest::mouseRelease(w.view->viewport(), Qt::LeftButton, {}, end);
}

void TestDragging::aShakingHandSelectsNothing()
{
    ArticleWindow w(sentence);
    const QPoint point = w.middleOf(u"Thursday"_s);
    drag(w, point, point + QPoint(4, 2));
    QVERIFY(w.view->selection().isEmpty());
    QVERIFY(w.marked.range(u"Thursday"_s).contains(w.view->caret()));
}

void TestDragging::clicksGoOnByLargerUnits()
{
    const QString first = u"It is so. He left at noon! Why not?"_s;
    const QString text = first + u"\nThe second paragraph. It is short.\nThe last one."_s;
    ArticleWindow w(text);
    QWidget *viewport = w.view->viewport();
    const QPoint point = w.middleOf(u"left"_s);
    const QPoint next = w.middleOf(u"short"_s);
    const auto press = [&](QEvent::Type type) {
        QMouseEvent event(
            type, point, viewport->mapToGlobal(point), Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &event);
    };
    const auto release = [&] { QTest::mouseRelease(viewport, Qt::LeftButton, {}, point); };
    QStringList clicked;
    QStringList dragged;
    // As a window system tells of them: each second one is a double click.
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonDblClick,
             QEvent::MouseButtonPress, QEvent::MouseButtonDblClick}) {
        press(type);
        clicked.append(w.view->selectedText());
        move(w, next);
        dragged.append(w.view->selectedText());
        move(w, point);
        release();
    }
    const QString second = u"The second paragraph. It is short."_s;
    QCOMPARE(clicked, (QStringList{{}, u"left"_s, u"He left at noon!"_s, first}));
    QCOMPARE(dragged,
        (QStringList{u"left at noon! Why not?\nThe second paragraph. It is short"_s,
            u"left at noon! Why not?\nThe second paragraph. It is short"_s,
            u"He left at noon! Why not?\n"_s + second, first + u"\n"_s + second}));
}

STANDOFF_TEST(QApplication, TestDragging)
#include "tst_dragging.moc"
