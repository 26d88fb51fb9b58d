// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "text/boundaries.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

// The text with a "|" wherever one comes when stepping through it.
QString marked(const QString &text, TextUnit unit, bool backwards)
{
    QList<int> stops;
    for (int at = backwards ? int(text.size()) : 0; at != (backwards ? 0 : text.size());) {
        const int next =
            backwards ? previousBoundary(text, at, unit) : nextBoundary(text, at, unit);
        if (backwards ? next >= at : next <= at)
            return u"stuck at %1"_s.arg(at);
        stops.append(next);
        at = next;
    }
    std::ranges::sort(stops, std::greater());
    QString result = text;
    for (const int stop : std::as_const(stops))
        result.insert(stop, u'|');
    return result;
}

} // namespace

class TestBoundaries : public QObject
{
    Q_OBJECT

private slots:
    // The marks of steps forwards; backwards they are the same, but for the ends of the text.
    void steps_data()
    {
        QTest::addColumn<TextUnit>("unit");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, TextUnit unit, const QString &expected) {
            QTest::newRow(name) << unit << expected;
        };
        row("graphemes", TextUnit::Grapheme, u"a|b| |c|"_s);
        row("combining accent", TextUnit::Grapheme, u"e\u0301|x|"_s);
        row("family", TextUnit::Grapheme, u"👨‍👩‍👧‍👦|a|"_s);
        row("flags", TextUnit::Grapheme, u"🇰🇷|🇷🇺|"_s);
        row("skin tone", TextUnit::Grapheme, u"👍🏽|!|"_s);
        row("Hangul jamo", TextUnit::Grapheme, u"\u1112\u1161\u11ab|한|"_s);
        row("Arabic with marks", TextUnit::Grapheme, u"مُ|حَ|"_s);
        row("words", TextUnit::Word, u"One|, |two|-|three’s| |end|.|"_s);
        row("numbers", TextUnit::Word, u"On| |20| |June|, |1,000.5| |left|"_s);
        row("quotation", TextUnit::Word, u"“|It’s| |so|,” |he| |said|"_s);
        row("Korean", TextUnit::Word, u"서울은| |무기를| |보냈다|"_s);
        row("Arabic", TextUnit::Word, u"قال| |الرئيس|، |نعم|"_s);
        row("accents", TextUnit::Word, u"cafe\u0301| |naïve|"_s);
        // By dictionaries.
        row("Chinese", TextUnit::Word, u"我们|昨天|在|北京|举行|了|会议|。|"_s);
        row("Japanese", TextUnit::Word, u"大統領|は|木曜日|に|東京|で|演説|した|。|"_s);
        row("Thai", TextUnit::Word, u"ประเทศไทย|เป็น|สมาชิก|ของ|อาเซียน|"_s);
        row("Chinese and Latin", TextUnit::Word, u"在| |Moskau|北京|会议| |2024|年|"_s);
        row("sentences", TextUnit::Sentence, u"It is so. |He left! |Why?|"_s);
        row("figures in a sentence", TextUnit::Sentence, u"It cost 3.5 dollars. |Then more.|"_s);
    }

    void steps()
    {
        QFETCH(TextUnit, unit);
        QFETCH(QString, expected);
        const QString text = QString(expected).remove(u'|');
        QCOMPARE(marked(text, unit, false), expected);
        QString backwards = marked(text, unit, true);
        QVERIFY2(backwards.startsWith(u'|'), qPrintable(backwards));
        QCOMPARE(backwards.sliced(1) + u'|', expected);
    }

    void stepsFromInside()
    {
        const QString text = u"one two"_s;
        QCOMPARE(nextBoundary(text, 1, TextUnit::Word), 3);
        QCOMPARE(previousBoundary(text, 6, TextUnit::Word), 4);
        QCOMPARE(nextBoundary(text, 7, TextUnit::Word), 7);
        QCOMPARE(previousBoundary(text, 0, TextUnit::Word), 0);
        QCOMPARE(nextBoundary(u"", 0, TextUnit::Grapheme), 0);
        QCOMPARE(previousBoundary(u"", 0, TextUnit::Sentence), 0);
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("offset");
        QTest::addColumn<TextUnit>("unit");
        QTest::addColumn<TextRange>("expected");
        const auto row = [](const char *name, const QString &text, int offset, TextUnit unit,
                             TextRange expected) {
            QTest::newRow(name) << text << offset << unit << expected;
        };
        const QString words = u"Kim, it’s so"_s;
        row("word's begin", words, 0, TextUnit::Word, {0, 3});
        row("within", words, 1, TextUnit::Word, {0, 3});
        row("word's end", words, 3, TextUnit::Word, {0, 3});
        row("between", words, 4, TextUnit::Word, {4, 4});
        row("apostrophe", words, 7, TextUnit::Word, {5, 9});
        row("at the very end", words, 12, TextUnit::Word, {10, 12});
        row("after a full stop", u"So."_s, 3, TextUnit::Word, {3, 3});
        row("within spaces", u"a   b"_s, 2, TextUnit::Word, {2, 2});
        row("touching words", u"a“b"_s, 1, TextUnit::Word, {0, 1});
        row("number", u"by 1,000.5 t"_s, 5, TextUnit::Word, {3, 10});
        row("Korean", u"서울은 무기를"_s, 5, TextUnit::Word, {4, 7});
        row("Arabic", u"قال الرئيس نعم"_s, 6, TextUnit::Word, {4, 10});
        row("Chinese", u"在北京举行"_s, 2, TextUnit::Word, {1, 3});
        row("Chinese word's end", u"在北京，"_s, 3, TextUnit::Word, {1, 3});
        row("Chinese, at the very end", u"在北京"_s, 3, TextUnit::Word, {1, 3});
        row("empty text", QString(), 0, TextUnit::Word, {0, 0});
        row("grapheme", u"e\u0301x"_s, 1, TextUnit::Grapheme, {0, 2});
        row("emoji", u"a👨‍👩‍👧‍👦b"_s, 4, TextUnit::Grapheme, {1, 12});
        row("last grapheme", u"ab"_s, 2, TextUnit::Grapheme, {1, 2});
        row("sentence", u"It is so. He left."_s, 3, TextUnit::Sentence, {0, 9});
        row("second sentence", u"It is so. He left."_s, 10, TextUnit::Sentence, {10, 18});
        row("last sentence", u"It is so. He left."_s, 18, TextUnit::Sentence, {10, 18});
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(int, offset);
        QFETCH(TextUnit, unit);
        QFETCH(TextRange, expected);
        const TextRange found = unitAt(text, offset, unit);
        QCOMPARE(found.begin, expected.begin);
        QCOMPARE(found.end, expected.end);
    }

    void shortens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &text, int length, const QString &expected) {
            QTest::addRow("%s, %d", qPrintable(text), length) << text << length << expected;
        };
        row({}, 3, {});
        row(u"abcdef"_s, 6, u"abcdef"_s);
        row(u"abcdefg"_s, 6, u"abcdef…"_s);
        row(u"one two three"_s, 13, u"one two three"_s);
        row(u"one two three"_s, 12, u"one two…"_s);
        row(u"one two three"_s, 8, u"one two…"_s);
        row(u"one two three"_s, 7, u"one two…"_s);
        row(u"one two three"_s, 6, u"one…"_s);
        row(u"one, two three"_s, 5, u"one…"_s);
        row(u"a bbbbbbbbbbbbbbb"_s, 10, u"a bbbbbbbb…"_s);
        // No character is cut, in scripts and signs without spaces either.
        row(u"\U0001F49A"_s.repeated(10), 5, u"\U0001F49A\U0001F49A…"_s);
        row(u"e\u0301"_s.repeated(10), 5, u"e\u0301e\u0301…"_s);
        row(u"e\u0301"_s.repeated(10), 4, u"e\u0301e\u0301…"_s);
        row(u"👍🏽👍🏽👍🏽"_s, 7, u"👍🏽…"_s);
        row(u"👨‍👩‍👧‍👦👨‍👩‍👧‍👦"_s, 15,
            u"👨‍👩‍👧‍👦…"_s);
        row(u"東京都は東京で会談した"_s, 4, u"東京都は…"_s);
    }
    void shortens()
    {
        QFETCH(QString, text);
        QFETCH(int, length);
        QFETCH(QString, expected);
        QCOMPARE(shortened(text, length), expected);
    }

    void trims()
    {
        QCOMPARE(trimmed(u" a b\u00a0", {0, 5}), (TextRange{1, 4}));
        QCOMPARE(trimmed(u" a b", {1, 2}), (TextRange{1, 2}));
        const TextRange blank = trimmed(u"   ", {0, 3});
        QVERIFY(blank.isEmpty());
    }
};

STANDOFF_TEST(QCoreApplication, TestBoundaries)
#include "tst_boundaries.moc"
