// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/caretmotion.h"
#include "program/testprogram.h"
#include "typesetting/articlelayout.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QTextBoundaryFinder>
#include <QtMath>
#include <ranges>

using namespace Standoff;
using namespace Qt::StringLiterals;

class TestArticleLayout : public QObject
{
    Q_OBJECT

private slots:
    void graphemeIsFoundInItsRectangle_data() { addTexts(); }
    void graphemeIsFoundInItsRectangle();
    void graphemesOfRandomTextsAreFound();
    void caretIsFoundAtItsRectangle_data() { addTexts(); }
    void caretIsFoundAtItsRectangle();
    void rectanglesOfAParagraphFillItsLines_data() { addTexts(); }
    void rectanglesOfAParagraphFillItsLines();
    void stepsReachEveryGraphemeOnce_data() { addTexts(); }
    void stepsReachEveryGraphemeOnce();
    void verticalStepsKeepTheColumn();
    void lineEndStaysInItsLine_data() { addTexts(); }
    void lineEndStaysInItsLine();
    void mixedDirectionGivesPiecesByDirection();
    void heightsAreThoseOfTheParagraphs();
    void onlyWhatIsAskedForIsLaidOut();

private:
    void addTexts();
    static ArticleLayout layoutOf(const QString &text, int width = 260);
    static QList<int> graphemes(QStringView text);
    static int graphemesFound(const ArticleLayout &layout, TextRange paragraph);
};

void TestArticleLayout::addTexts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("latin") << u"The office of the final affluent fjord said so, twice, in a flat "
                              u"and efficient official briefing for everybody."_s;
    QTest::newRow("arabic") << u"قال الرئيس الروسي فلاديمير بوتين يوم الأربعاء إن الاتفاق وثيقة "
                               u"ثورية تعكس رغبة البلدين"_s;
    QTest::newRow("arabic with latin and digits")
        << u"قال الرئيس إن الاتفاق مع Kim Jong Un زعيم كوريا الشمالية وقع في 19 يونيو 2024 بعد "
           u"القمة"_s;
    QTest::newRow("hebrew in latin")
        << u"He said: “אמר הנשיא פוטין ביום רביעי” and left for the 19 June summit, שלום."_s;
    QTest::newRow("korean") << u"북한과 러시아가 상호 방위 조약에 서명했다고 조선중앙통신이 목요일 "
                               u"보도했다."_s;
    QTest::newRow("emoji")
        << u"Family 👩‍👩‍👧‍👦 and flags 🇰🇷🇰🇵 and a wave 👋🏽 here, "
           u"𝔘nicode 𐐀 too, again 👩‍👩‍👧‍👦👩‍👩‍👧‍👦."_s;
    QTest::newRow("combining") << u"Cafe\u0301 a\u0308\u0304bc e\u0323\u0302 Vie\u0302\u0323t nam "
                                  u"q\u0307\u0323 क्षि नमस्ते กำลัง ภาษาไทย ends here"_s;
    QTest::newRow("one long word") << u"a"_s.repeated(150);
    QTest::newRow("chinese")
        << u"韩国六月二十日表示，在俄罗斯与朝鲜签署协定之后，将考虑向乌克兰提供武器，"
           u"这是一项重大的政策改变。"_s;
    QTest::newRow("japanese")
        << u"北朝鮮の国営メディアは、ロシアとの「包括的戦略パートナーシップ条約」の"
           u"全文を20日に公開した。"_s;
    QTest::newRow("thai") << u"เกาหลีใต้กล่าวเมื่อวันพฤหัสบดีว่าจะทบทวนการส่งอาวุธให้ยูเครน "
                             u"หลังจากที่ทั้งสองฝ่ายลงนามในสนธิสัญญา"_s;
}

ArticleLayout TestArticleLayout::layoutOf(const QString &text, int width)
{
    ArticleLayout layout;
    layout.setWidth(width);
    layout.setHeaderHeight(37);
    layout.setText(ArticleText(text));
    return layout;
}

QList<int> TestArticleLayout::graphemes(QStringView text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    QList<int> offsets{0};
    while (finder.toNextBoundary() >= 0)
        offsets.append(int(finder.position()));
    return offsets;
}

// The graphemes that have a rectangle, all of which are found in it; -1 when one is not.
int TestArticleLayout::graphemesFound(const ArticleLayout &layout, TextRange paragraph)
{
    const QStringView text = layout.text().slice(paragraph);
    const QList<int> offsets = graphemes(text);
    int found = 0;
    for (qsizetype i = 0; i + 1 < offsets.size(); ++i) {
        const int begin = paragraph.begin + offsets[i];
        const QList<QRectF> rectangles =
            layout.rectangles({begin, paragraph.begin + offsets[i + 1]});
        if (rectangles.isEmpty() && text[offsets[i]].isSpace())
            continue; // white space at which a line was broken
        if (rectangles.size() == 1 && rectangles.first().width() < 1)
            continue; // such as the joiners of some scripts
        const int hit =
            rectangles.size() == 1 ? layout.graphemeAt(rectangles.first().center()) : -1;
        if (hit != begin) {
            qWarning() << "at" << begin << "there are" << rectangles << "and" << hit
                       << "is found in" << text;
            return -1;
        }
        ++found;
    }
    return found;
}

void TestArticleLayout::graphemeIsFoundInItsRectangle()
{
    QFETCH(QString, text);
    const ArticleLayout layout = layoutOf(u"Above\n"_s + text + u"\nBelow"_s);
    const TextRange paragraph{6, 6 + int(text.size())};
    QVERIFY(graphemesFound(layout, paragraph) > graphemes(text).size() / 2);
}

void TestArticleLayout::graphemesOfRandomTextsAreFound()
{
    const QStringList words{u"official"_s, u"fjörd,"_s, u"“Yes”"_s, u"2,5"_s, u"19."_s, u"الرئيس"_s,
        u"بوتين،"_s, u"١٩"_s, u"שלום"_s, u"조선중앙통신이"_s, u"조약에"_s, u"条約に署名した。"_s,
        u"「そうだ」と"_s, u"カタカナ"_s, u"韩国表示，"_s, u"สนธิสัญญาฉบับนี้"_s, u"น้ำ"_s, u"क्षि"_s,
        u"नमस्ते"_s, u"договор"_s, u"👩‍👩‍👧‍👦"_s, u"🇰🇷🇰🇵"_s, u"e\u0323\u0302x"_s,
        u"𐐀𐐁"_s, u"(a)"_s, u"a\u00A0b"_s};
    QRandomGenerator random(20240620);
    for (int round = 0; round < 60; ++round) {
        QString text;
        for (int paragraph = 0; paragraph < 3; ++paragraph) {
            for (int i = random.bounded(1, 25); i > 0; --i)
                text += words[random.bounded(int(words.size()))] + (i > 1 ? u" "_s : u""_s);
            text += u'\n';
        }
        ArticleLayout layout = layoutOf(text, random.bounded(80, 700));
        layout.setDirection(Qt::LayoutDirection(random.bounded(3)));
        layout.setRole(layout.text().withRole(1, ParagraphRole(random.bounded(9))), 1);
        for (const Paragraph &paragraph : layout.text().paragraphs())
            QVERIFY2(
                graphemesFound(layout, paragraph.range) > 0, qPrintable(QString::number(round)));
    }
}

void TestArticleLayout::caretIsFoundAtItsRectangle()
{
    QFETCH(QString, text);
    const ArticleLayout layout = layoutOf(text);
    for (const int offset : graphemes(text)) {
        const QRectF caret = layout.caretRectangle(offset);
        const int hit = layout.offsetAt(caret.center());
        // Where directions meet, two offsets may share a place.
        if (hit != offset)
            QCOMPARE(layout.caretRectangle(hit), caret);
    }
}

void TestArticleLayout::rectanglesOfAParagraphFillItsLines()
{
    QFETCH(QString, text);
    const ArticleLayout layout = layoutOf(text);
    const BlockLayout &paragraph = layout.layout(0);
    const QList<BlockLayout::Piece> pieces = paragraph.pieces({0, int(text.size())});
    QCOMPARE(pieces.size(), paragraph.lines().size());
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QCOMPARE(pieces[i].line, i);
        QVERIFY(pieces[i].rectangle.left() >= -1);
        QVERIFY(pieces[i].rectangle.right() <= layout.width() + 1);
        QVERIFY(pieces[i].rectangle.width() > 0);
    }
    QVERIFY(pieces.size() > 1); // else there is no line break to be tested
}

void TestArticleLayout::stepsReachEveryGraphemeOnce()
{
    QFETCH(QString, text);
    const ArticleLayout layout = layoutOf(text);
    const bool mirrored = text.isRightToLeft();
    const QList<int> offsets = graphemes(text);
    CaretMotion motion;
    int caret = 0;
    for (const int offset : offsets) {
        QCOMPARE(caret, offset);
        QCOMPARE(layout.snapped(caret), caret);
        caret = motion.moved(layout, caret, mirrored ? CaretStep::Left : CaretStep::Right, 100);
    }
    QCOMPARE(caret, text.size());
    for (const int offset : std::views::reverse(offsets)) {
        QCOMPARE(caret, offset);
        caret = motion.moved(layout, caret, mirrored ? CaretStep::Right : CaretStep::Left, 100);
    }
}

void TestArticleLayout::verticalStepsKeepTheColumn()
{
    const ArticleLayout layout =
        layoutOf(u"A first line that is long enough to be broken into several\nshort\n"
                 u"another paragraph that has several lines of some length in it"_s);
    CaretMotion motion;
    const int from = 12;
    const qreal column = layout.caretRectangle(from).x();
    int caret = from;
    QList<int> passed{caret};
    for (int next = -1; next != caret;) {
        next = caret;
        caret = motion.moved(layout, caret, CaretStep::Down, 100);
        if (caret != next)
            passed.append(caret);
        next = next == caret ? caret : -1;
    }
    QVERIFY(passed.size() >= 5);
    QVERIFY(std::ranges::is_sorted(passed));
    for (const int offset : std::as_const(passed)) {
        const BlockLayout &paragraph = layout.layout(layout.indexAt(offset));
        const bool atEnd = offset == paragraph.lines()[paragraph.lineOf(offset)].textEnd;
        QVERIFY(atEnd || std::abs(layout.caretRectangle(offset).x() - column) < 8);
    }
    for (qsizetype i = passed.size() - 2; i >= 0; --i) {
        caret = motion.moved(layout, caret, CaretStep::Up, 100);
        QCOMPARE(caret, passed[i]);
    }
}

void TestArticleLayout::lineEndStaysInItsLine()
{
    QFETCH(QString, text);
    const ArticleLayout layout = layoutOf(text);
    CaretMotion motion;
    for (const BlockLayout::Line &line : layout.layout(0).lines()) {
        const int end = motion.moved(layout, line.range.begin, CaretStep::LineEnd, 100);
        QVERIFY(end > line.range.begin);
        QCOMPARE(motion.moved(layout, end, CaretStep::LineStart, 100), line.range.begin);
    }
}

void TestArticleLayout::mixedDirectionGivesPiecesByDirection()
{
    const QString text = u"abc אבגד def"_s;
    const ArticleLayout layout = layoutOf(text, 600);
    // From within the Latin to within the Hebrew: א and ב stand at the right of the Hebrew word.
    const QList<QRectF> pieces = layout.rectangles({2, 6});
    QCOMPARE(pieces.size(), 2);
    const QRectF word = layout.rectangles({4, 8}).first();
    QCOMPARE(pieces.last().right(), word.right());
    QVERIFY(pieces.last().left() > word.left());
    QVERIFY(pieces.first().right() < pieces.last().left());
}

void TestArticleLayout::heightsAreThoseOfTheParagraphs()
{
    QString text;
    QRandomGenerator random(7);
    for (int i = 0; i < 60; ++i)
        text += u"word "_s.repeated(random.bounded(1, 90)) + u'\n';
    ArticleLayout layout = layoutOf(text);
    layout.layOut(0, 1 << 30);
    int y = 37;
    for (int i = 0; i < layout.count(); ++i) {
        QCOMPARE(layout.top(i), y);
        for (const BlockLayout::Line &line : layout.layout(i).lines()) {
            QCOMPARE(layout.indexAtRow(y + qFloor(line.textTop)), i);
            QCOMPARE(layout.lineRectangle(line.range.begin).top(), y + line.top);
        }
        y += layout.layout(i).height();
    }
    QCOMPARE(layout.indexAtRow(-5), 0);
    QCOMPARE(layout.indexAtRow(y + 1000), layout.count() - 1);
}

void TestArticleLayout::onlyWhatIsAskedForIsLaidOut()
{
    ArticleLayout layout =
        layoutOf(u"Some words of a paragraph that has a few lines.\n"_s.repeated(500));
    QVERIFY(layout.layOut(2000, 2400));
    QVERIFY(!layout.layOut(2000, 2400));
    int count = 0;
    for (int i = 0; i < layout.count(); ++i)
        count += layout.isLaidOut(i);
    QVERIFY(count > 2 && count < 20);
    const int top = layout.top(499);
    layout.keepOnly(0, 0);
    QCOMPARE(layout.top(499), top);
}

STANDOFF_TEST(QApplication, TestArticleLayout)
#include "tst_articlelayout.moc"
