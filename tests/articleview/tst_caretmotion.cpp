// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articlewindow.h"
#include "program/testprogram.h"

#include <QApplication>

using namespace Standoff;
using namespace Qt::StringLiterals;

namespace {

//                     0         1           2          3
//                     0123456789012345 67890123456 78901
const QString latin = u"One two, three.\nFour five.\nSix."_s;
//                      0123 45678 901234567
const QString arabicFirst = u"قال الرئيس\nهنا\nKim said."_s; // 0…10, 11…14, 15…24
const QString sentences = u"One is. Two is. Three\nFour is. Five."_s; // 0, 8, 16…21; 22, 31…36
const QString letters = u"a👩‍👩‍👧‍👦e\u0301b"_s; // 0, 1…12, 12…14, 14…15

constexpr Qt::KeyboardModifier none = Qt::NoModifier;
constexpr Qt::KeyboardModifier ctrl = Qt::ControlModifier;
constexpr Qt::KeyboardModifier alt = Qt::AltModifier;

} // namespace

// Where each key leads, from within and from the edges, in both directions; with Shift it selects
// what lies between.
class TestCaretMotion : public QObject
{
    Q_OBJECT

private slots:
    void stepsLeadThere_data();
    void stepsLeadThere();
    void thereAndBack_data();
    void thereAndBack();
    void upAndDownKeepTheColumn();
    void endsOfLines_data();
    void endsOfLines();
    void pagesAreTurned();

private:
    static void press(ArticleWindow &w, int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(w.view, Qt::Key(key), modifiers);
    }
};

void TestCaretMotion::stepsLeadThere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::addColumn<QList<int>>("way"); // from the first place to the second, and so on
    const auto row = [](const char *name, const QString &text, int key,
                         Qt::KeyboardModifier modifier, const QList<int> &way) {
        QTest::newRow(name) << text << key << modifier << way;
    };
    row("right", latin, Qt::Key_Right, none, {13, 14, 15, 16, 17});
    row("left", latin, Qt::Key_Left, none, {17, 16, 15, 14});
    row("right at the end", latin, Qt::Key_Right, none, {30, 31, 31});
    row("left at the begin", latin, Qt::Key_Left, none, {1, 0, 0});
    row("right by whole letters", letters, Qt::Key_Right, none, {0, 1, 12, 14, 15});
    row("left by whole letters", letters, Qt::Key_Left, none, {15, 14, 12, 1, 0});
    row("word right", latin, Qt::Key_Right, ctrl,
        {0, 3, 7, 14, 15, 16, 20, 25, 26, 27, 30, 31, 31});
    row("word right from within", latin, Qt::Key_Right, ctrl, {5, 7});
    row("word right behind a space", latin, Qt::Key_Right, ctrl, {4, 7});
    row("word left", latin, Qt::Key_Left, ctrl, {31, 27, 26, 21, 16, 15, 9, 4, 0, 0});
    row("word left from within", latin, Qt::Key_Left, ctrl, {6, 4});
    row("word left before a space", latin, Qt::Key_Left, ctrl, {8, 4});
    row("paragraph down", latin, Qt::Key_Down, ctrl, {0, 16, 27, 31, 31});
    row("paragraph down from within", latin, Qt::Key_Down, ctrl, {5, 16});
    row("paragraph down from its end", latin, Qt::Key_Down, ctrl, {15, 16});
    row("paragraph up", latin, Qt::Key_Up, ctrl, {31, 27, 16, 0, 0});
    row("paragraph up from within", latin, Qt::Key_Up, ctrl, {20, 16});
    row("paragraph up from its end", latin, Qt::Key_Up, ctrl, {26, 16});
    row("paragraph up within the first", latin, Qt::Key_Up, ctrl, {9, 0});
    row("sentence on", sentences, Qt::Key_PageDown, alt, {0, 8, 16, 21, 22, 31, 36, 36});
    row("sentence on from within", sentences, Qt::Key_PageDown, alt, {3, 8});
    row("sentence back", sentences, Qt::Key_PageUp, alt, {36, 31, 22, 21, 16, 8, 0, 0});
    row("sentence back from within", sentences, Qt::Key_PageUp, alt, {12, 8});
    row("begin of the line", latin, Qt::Key_Home, none, {20, 16, 16});
    row("end of the line", latin, Qt::Key_End, none, {20, 26, 26});
    row("begin of the article", latin, Qt::Key_Home, ctrl, {20, 0, 0});
    row("end of the article", latin, Qt::Key_End, ctrl, {20, 31, 31});
    row("leftwards is on", arabicFirst, Qt::Key_Left, none, {0, 1, 2});
    row("leftwards is on, over the end", arabicFirst, Qt::Key_Left, none, {9, 10, 11, 12});
    row("rightwards is back", arabicFirst, Qt::Key_Right, none, {12, 11, 10, 9});
    row("rightwards is back, at the begin", arabicFirst, Qt::Key_Right, none, {1, 0, 0});
    row("word leftwards is on", arabicFirst, Qt::Key_Left, ctrl, {0, 3, 10, 11, 14});
    row("word rightwards is back", arabicFirst, Qt::Key_Right, ctrl, {14, 11, 10, 4, 0, 0});
    row("each paragraph has its direction", arabicFirst, Qt::Key_Right, none, {15, 16, 17});
}

void TestCaretMotion::stepsLeadThere()
{
    QFETCH(QString, text);
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifier, modifier);
    QFETCH(QList<int>, way);
    ArticleWindow w(text);
    QList<int> taken{way.first()};
    w.view->setCaret(way.first());
    for (qsizetype i = 1; i < way.size(); ++i) {
        press(w, key, modifier);
        taken.append(w.view->caret());
        QVERIFY(w.view->selection().isEmpty());
    }
    QCOMPARE(taken, way);
    w.view->setCaret(way.first());
    for (qsizetype i = 1; i < way.size(); ++i)
        press(w, key, modifier | Qt::ShiftModifier);
    QCOMPARE(w.view->caret(), way.last());
    const auto [begin, end] = std::minmax(way.first(), way.last());
    QCOMPARE(w.view->selection(), (TextRange{begin, end}));
}

void TestCaretMotion::thereAndBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("latin") << latin;
    QTest::newRow("arabic") << arabicFirst;
    QTest::newRow("letters") << letters;
    QTest::newRow("empty paragraphs") << u"\n\nOne.\n\n\nTwo.\n\n"_s;
}

// From one end to the other all places are passed, and the same ones on the way back; no step
// leaves the text.
void TestCaretMotion::thereAndBack()
{
    QFETCH(QString, text);
    ArticleWindow w(text);
    const std::pair<CaretStep, CaretStep> opposites[] = {
        {CaretStep::NextSentence, CaretStep::PreviousSentence},
        {CaretStep::NextParagraph, CaretStep::PreviousParagraph}, {CaretStep::Down, CaretStep::Up},
        {CaretStep::PageDown, CaretStep::PageUp}};
    w.view->moveCaret(CaretStep::End, false);
    const int last = w.view->caret();
    w.view->moveCaret(CaretStep::Start, false);
    const int first = w.view->caret();
    for (const auto &[on, back] : opposites) {
        w.view->setCaret(first);
        for (int i = 0, before = -1; before != w.view->caret(); ++i) {
            QVERIFY(w.view->caret() > before && i < 50);
            before = w.view->caret();
            w.view->moveCaret(on, false);
        }
        if (on == CaretStep::NextSentence || on == CaretStep::NextParagraph)
            QCOMPARE(w.view->caret(), last);
        for (int i = 0, before = last + 1; before != w.view->caret(); ++i) {
            QVERIFY(w.view->caret() < before && i < 50);
            before = w.view->caret();
            w.view->moveCaret(back, false);
        }
        if (on == CaretStep::NextSentence || on == CaretStep::NextParagraph)
            QCOMPARE(w.view->caret(), first);
    }
}

void TestCaretMotion::upAndDownKeepTheColumn()
{
    ArticleWindow w(u"A long first line\nab\nA long third line"_s);
    const int column = 12;
    w.view->setCaret(column);
    press(w, Qt::Key_Down);
    QCOMPARE(w.view->caret(), 20); // the end of the short one
    press(w, Qt::Key_Down);
    QVERIFY(std::abs(w.view->caret() - (21 + column)) <= 1);
    press(w, Qt::Key_Down); // there is nothing below
    QVERIFY(std::abs(w.view->caret() - (21 + column)) <= 1);
    press(w, Qt::Key_Up);
    press(w, Qt::Key_Up);
    QCOMPARE(w.view->caret(), column);
    press(w, Qt::Key_Up);
    QCOMPARE(w.view->caret(), column);
    press(w, Qt::Key_Down);
    press(w, Qt::Key_Left); // a column is for as long as one goes up and down
    press(w, Qt::Key_Down);
    QVERIFY(w.view->caret() < 21 + 4);
    w.view->setCaret(column);
    press(w, Qt::Key_Down);
    w.view->setCaret(18); // put elsewhere
    press(w, Qt::Key_Down);
    QCOMPARE(w.view->caret(), 21);
}

// Of a paragraph of several lines: each line has its own.
void TestCaretMotion::endsOfLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << (sentence + u' ').repeated(4).trimmed();
    QTest::newRow("without spaces") << u"朝鲜劳动党总书记"_s.repeated(25);
}

void TestCaretMotion::endsOfLines()
{
    QFETCH(QString, text);
    ArticleWindow w(text);
    w.view->setCaret(0);
    QList<TextRange> lines;
    for (int offset = 0; offset < w.marked.article.text().size(); offset = lines.last().end)
        lines.append(w.view->lineAt(offset));
    QVERIFY(lines.size() > 2);
    for (const TextRange line : std::as_const(lines)) {
        w.view->setCaret(line.begin + 5);
        press(w, Qt::Key_Home);
        QCOMPARE(w.view->caret(), line.begin);
        press(w, Qt::Key_End);
        const bool last = line == lines.last();
        QCOMPARE(w.view->caret(), last ? line.end : line.end - 1); // before what the line ends with
        QCOMPARE(w.view->lineAt(w.view->caret() - (last ? 1 : 0)), line);
    }
    w.view->setCaret(lines[1].begin);
    press(w, Qt::Key_Up);
    QCOMPARE(w.view->caret(), 0);
    press(w, Qt::Key_Down);
    QCOMPARE(w.view->caret(), lines[1].begin);
    press(w, Qt::Key_Down);
    QCOMPARE(w.view->caret(), lines[2].begin);
}

void TestCaretMotion::pagesAreTurned()
{
    ArticleWindow w((sentence + u'\n').repeated(60));
    w.view->setCaret(0);
    press(w, Qt::Key_PageDown);
    const int first = w.view->caret();
    QVERIFY(first > 3 * sentence.size());
    press(w, Qt::Key_PageDown);
    QVERIFY(w.view->caret() > first);
    press(w, Qt::Key_PageUp);
    QVERIFY(std::abs(w.view->caret() - first) < 2 * sentence.size());
    press(w, Qt::Key_PageUp, ctrl); // the same
    QVERIFY(w.view->caret() < 2 * sentence.size());
    press(w, Qt::Key_PageUp);
    press(w, Qt::Key_PageUp);
    QCOMPARE(w.view->caret(), 0);
    for (int i = 0; i < 40; ++i)
        press(w, Qt::Key_PageDown);
    QVERIFY(w.view->caret() >= 59 * (sentence.size() + 1));
    press(w, Qt::Key_PageDown, Qt::ShiftModifier);
    press(w, Qt::Key_PageUp, Qt::ShiftModifier);
    QVERIFY(w.view->selection().length() > 3 * sentence.size());
}

STANDOFF_TEST(QApplication, TestCaretMotion)
#include "tst_caretmotion.moc"
