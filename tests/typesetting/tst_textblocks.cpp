// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "typesetting/textblocks.h"

#include <QApplication>
#include <QTextBoundaryFinder>

using namespace Standoff;
using namespace Qt::StringLiterals;

class TestTextBlocks : public QObject
{
    Q_OBJECT

private slots:
    void shortParagraphsAreBlocks();
    void piecesAreTheWholeText_data();
    void piecesAreTheWholeText();
    void wordsStayWhole();
};

void TestTextBlocks::shortParagraphsAreBlocks()
{
    const QList<TextBlock> blocks = blocksOf(ArticleText(u"One.\n\nTwo.\n"_s));
    QCOMPARE(blocks, (QList<TextBlock>{{{0, 4}, 0, true, true}, {{6, 10}, 1, true, true}}));
    QVERIFY(blocksOf(ArticleText()).isEmpty());
}

void TestTextBlocks::piecesAreTheWholeText_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("no space") << u"x"_s;
    QTest::newRow("words") << u"word "_s;
    QTest::newRow("families") << u"👩‍👩‍👧‍👦"_s;
    QTest::newRow("astral") << u"𐐀"_s;
    QTest::newRow("flags") << u"🇰🇷🇰🇵 "_s;
    QTest::newRow("combining") << u"e\u0323\u0302"_s;
    QTest::newRow("accents without end") << u"\u0302"_s;
}

void TestTextBlocks::piecesAreTheWholeText()
{
    QFETCH(QString, unit);
    const QString longOne = u"a"_s + unit.repeated(100'000 / unit.size());
    const ArticleText text(u"Short.\n"_s + longOne + u"\nShort."_s);
    const QList<TextBlock> blocks = blocksOf(text);
    QVERIFY(blocks.size() > 12);
    const TextRange paragraph = text.paragraphs()[1].range;
    int end = paragraph.begin;
    for (const TextBlock &block : blocks) {
        if (block.paragraph != 1)
            continue;
        QCOMPARE(block.range.begin, end);
        QCOMPARE(block.begins, end == paragraph.begin);
        end = block.range.end;
        QCOMPARE(block.ends, end == paragraph.end);
        QVERIFY(!block.range.isEmpty());
        QVERIFY(block.range.length() <= longestBlock + 100);
        QVERIFY(end == text.size() || !text.string()[end].isLowSurrogate());
        if (unit == u"\u0302"_s)
            continue; // one grapheme that must be cut somewhere
        const QString around = text.slice({end - 200, end + 5}).toString();
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, around);
        finder.setPosition(200);
        if (unit != u"🇰🇷🇰🇵 "_s) // how flags pair up depends on where one begins to count
            QVERIFY(finder.isAtBoundary());
    }
    QCOMPARE(end, paragraph.end);
}

void TestTextBlocks::wordsStayWhole()
{
    const ArticleText text(u"something said "_s.repeated(10'000));
    for (const TextBlock &block : blocksOf(text))
        QVERIFY(block.ends || text.string()[block.range.end - 1] == u' ');
}

STANDOFF_TEST(QApplication, TestTextBlocks)
#include "tst_textblocks.moc"
