// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "accessiblereader.h"
#include "articleview/spokenunits.h"
#include "program/testprogram.h"

#include <QApplication>
#include <QElapsedTimer>

using namespace Standoff;
using namespace Qt::StringLiterals;

namespace {
const QString graphemes = u"ab 👩‍👩‍👧‍👦 e\u0301 𝒳 cd"_s;
} // namespace

// What a screen reader reads at a time.
class TestAccessibleUnits : public QObject
{
    Q_OBJECT

private slots:
    void units_data();
    void units();
    void unitsFollowOneAnother_data();
    void unitsFollowOneAnother();
    void linesAreThoseOnTheScreen();
    void veryLongParagraphsAreNotSlow();
};

void TestAccessibleUnits::units_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QAccessible::TextBoundaryType>("type");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("after");
    const QString plain = u"He left. “No,” she said.\n\nThen rain."_s;
    const auto word = QAccessible::WordBoundary;
    const auto sentence = QAccessible::SentenceBoundary;
    const auto paragraph = QAccessible::ParagraphBoundary;
    const auto letter = QAccessible::CharBoundary;
    QTest::newRow("letter") << plain << 1 << letter << u"H"_s << u"e"_s << u" "_s;
    QTest::newRow("last letter") << plain << 35 << letter << u"n"_s << u"."_s << QString();
    QTest::newRow("end") << plain << 36 << letter << u"."_s << QString() << QString();
    QTest::newRow("combined") << u"xe\u0301y"_s << 2 << letter << u"x"_s << u"e\u0301"_s << u"y"_s;
    QTest::newRow("flags") << u"🇰🇷🇺🇸x"_s << 3 << letter << u"🇰🇷"_s << u"🇺🇸"_s << u"x"_s;
    QTest::newRow("word") << plain << 4 << word << u"He "_s << u"left. “"_s << u"No,” "_s;
    QTest::newRow("behind a word") << plain << 2 << word << QString() << u"He "_s << u"left. “"_s;
    QTest::newRow("last word of a paragraph")
        << plain << 20 << word << u"she "_s << u"said.\n\n"_s << u"Then "_s;
    QTest::newRow("between paragraphs")
        << plain << 25 << word << u"she "_s << u"said.\n\n"_s << u"Then "_s;
    QTest::newRow("word at the end")
        << plain << 36 << word << u"Then "_s << u"rain."_s << QString();
    QTest::newRow("Korean") << u"서울은 방침을 밝혔다."_s << 5 << word << u"서울은 "_s
                            << u"방침을 "_s << u"밝혔다."_s;
    QTest::newRow("Arabic") << u"قالت سول اليوم"_s << 6 << word << u"قالت "_s << u"سول "_s
                            << u"اليوم"_s;
    QTest::newRow("behind emoji") << u"😀😀 one two"_s << 4 << word << u"😀😀 "_s << u"one "_s
                                  << u"two"_s;
    QTest::newRow("sentence") << plain << 12 << sentence << u"He left. "_s
                              << u"“No,” she said.\n\n"_s << u"Then rain."_s;
    QTest::newRow("paragraph") << plain << 30 << paragraph << u"He left. “No,” she said.\n\n"_s
                               << u"Then rain."_s << QString();
    QTest::newRow("all") << plain << 7 << QAccessible::NoBoundary << QString() << plain
                         << QString();
}

void TestAccessibleUnits::units()
{
    QFETCH(QString, text);
    QFETCH(int, offset);
    QFETCH(QAccessible::TextBoundaryType, type);
    Reader r(text);
    int begin = 0;
    int end = 0;
    QTEST(r.reader->textAtOffset(offset, type, &begin, &end), "at");
    QCOMPARE(r.reader->text(begin, end), r.reader->textAtOffset(offset, type, &begin, &end));
    QTEST(r.reader->textBeforeOffset(offset, type, &begin, &end), "before");
    QTEST(r.reader->textAfterOffset(offset, type, &begin, &end), "after");
}

void TestAccessibleUnits::unitsFollowOneAnother_data()
{
    QTest::addColumn<QAccessible::TextBoundaryType>("type");
    QTest::newRow("letters") << QAccessible::CharBoundary;
    QTest::newRow("words") << QAccessible::WordBoundary;
    QTest::newRow("sentences") << QAccessible::SentenceBoundary;
    QTest::newRow("lines") << QAccessible::LineBoundary;
    QTest::newRow("paragraphs") << QAccessible::ParagraphBoundary;
}

void TestAccessibleUnits::unitsFollowOneAnother()
{
    QFETCH(QAccessible::TextBoundaryType, type);
    Reader r(u"\n\n“"_s + graphemes + u"” she said. "_s.repeated(9)
        + u"\n\n\nقالت سول\n 서울은 방침을.\n汉字汉字。汉字\n\n"_s + u"long "_s.repeated(30)
        + u"\n"_s);
    QString all;
    int offset = 0;
    while (offset < r.reader->characterCount()) {
        int begin = -1;
        int end = -1;
        const QString unit = r.reader->textAtOffset(offset, type, &begin, &end);
        QCOMPARE(begin, offset);
        QVERIFY(end > begin);
        for (int within = begin; within < end; ++within) {
            int sameBegin = -1;
            int sameEnd = -1;
            r.reader->textAtOffset(within, type, &sameBegin, &sameEnd);
            QCOMPARE(std::pair(sameBegin, sameEnd), std::pair(begin, end));
        }
        all += unit;
        offset = end;
    }
    QCOMPARE(all, r.marked.article.text().string());
}

void TestAccessibleUnits::linesAreThoseOnTheScreen()
{
    Reader r(u"South Korea said on Thursday it would consider. "_s.repeated(8), {}, {500, 500});
    int lines = 0;
    for (int offset = 0; offset < r.reader->characterCount(); ++lines) {
        int begin = 0;
        int end = 0;
        r.reader->textAtOffset(offset, QAccessible::LineBoundary, &begin, &end);
        const QRect first = r.reader->characterRect(begin);
        QCOMPARE(r.reader->characterRect(end - 2).top(), first.top());
        if (offset > 0)
            QVERIFY(first.top() > r.reader->characterRect(begin - 2).top());
        offset = end;
    }
    QVERIFY(lines > 4);
}

void TestAccessibleUnits::veryLongParagraphsAreNotSlow()
{
    const ArticleText text(u"One two. "_s.repeated(100'000));
    QElapsedTimer clock;
    clock.start();
    for (int offset = 0; offset < text.size(); offset += 4567) {
        const TextRange word = spokenUnit(text, offset, SpokenUnit::Word);
        QVERIFY(word.contains(offset) && word.length() <= 5);
        const TextRange sentence = spokenUnit(text, offset, SpokenUnit::Sentence);
        QCOMPARE(text.slice(sentence), u"One two. ");
    }
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    const ArticleText letters(u"字"_s.repeated(100'000)); // nowhere to stop
    QVERIFY(spokenUnit(letters, 50'000, SpokenUnit::Sentence).contains(50'000));
}

STANDOFF_TEST(QApplication, TestAccessibleUnits)
#include "tst_accessibleunits.moc"
