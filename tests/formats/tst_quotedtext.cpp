// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/interchange/quotedtext.h"
#include "program/testprogram.h"

#include <QRandomGenerator>

using namespace Standoff;
using namespace Qt::StringLiterals;

class QuotedTextTest : public QObject
{
    Q_OBJECT

private slots:
    void text();
    void countings_data();
    void countings();
    void places_data();
    void places();
    void fragments();
    void betweenFragments_data();
    void betweenFragments();
    void withoutQuotations();
    void everyCounting();
};

namespace {

ForeignMark markOf(qint64 begin, qint64 end, const QString &quoted = {})
{
    return {.tag = u"t"_s, .ranges = {{begin, end}}, .quoted = quoted};
}

QString textsOf(const QuotedText::Place &place)
{
    QStringList texts;
    for (const Fragment &fragment : place.fragments)
        texts.append(fragment.text);
    return texts.join(u'|');
}

// Where a part of a text begins, counted from the top of the text as it is.
qint64 countedTo(const QString &raw, qsizetype place, const Counting &counting)
{
    qint64 count = counting.beginsAtOne ? 1 : 0;
    for (qsizetype i = 0; i < place; ++i) {
        const QChar c = raw[i];
        const bool isSecond = c == u'\n' && i > 0 && raw[i - 1] == u'\r';
        if ((c == QChar::ByteOrderMark && i == 0 && counting.skipsMark)
            || (counting.skipsLineEnds && (c == u'\n' || c == u'\r'))
            || (counting.pairsAreOne && isSecond))
            continue;
        if (counting.unit == Counting::Unit::Utf16)
            ++count;
        else if (counting.unit == Counting::Unit::CodePoints)
            count += c.isLowSurrogate() ? 0 : 1;
        else if (c.isHighSurrogate())
            count += QStringView(raw).sliced(i, 2).toUtf8().size();
        else if (!c.isLowSurrogate())
            count += QString(c).toUtf8().size();
    }
    return count;
}

} // namespace

void QuotedTextTest::text()
{
    QStringList remarks;
    const QuotedText text(u"\ufeffa\r\nb\rc\nd"_s, remarks);
    QCOMPARE(text.text().string(), u"a\nb\nc\nd"_s);
    QVERIFY(remarks.isEmpty());
    const QuotedText bad(u"a"_s + QChar(0xd800) + QChar(u'\0') + u"b😀"_s, remarks);
    QCOMPARE(bad.text().string(), u"a\ufffd\ufffdb😀"_s);
    QCOMPARE(remarks.size(), 1);
}

void QuotedTextTest::countings_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QList<ForeignRange>>("ranges");
    QTest::addColumn<QStringList>("quoted");
    QTest::addColumn<QString>("words");

    const QString emoji = u"😀 Kim met 😀 Lee"_s;
    QTest::newRow("characters") << emoji << QList<ForeignRange>{{2, 5}, {12, 15}}
                                << QStringList{u"Kim"_s, u"Lee"_s} << u"in characters"_s;
    QTest::newRow("units") << emoji << QList<ForeignRange>{{3, 6}, {14, 17}}
                           << QStringList{u"Kim"_s, u"Lee"_s} << u"in UTF-16 units"_s;
    QTest::newRow("bytes") << u"é Kim, é Lee"_s << QList<ForeignRange>{{3, 6}, {11, 14}}
                           << QStringList{u"Kim"_s, u"Lee"_s} << u"in bytes of UTF-8"_s;
    QTest::newRow("last character")
        << u"Kim met Lee"_s << QList<ForeignRange>{{0, 2}, {8, 10}}
        << QStringList{u"Kim"_s, u"Lee"_s} << u"with the last character as the end"_s;
    QTest::newRow("from one") << u"Kim met Lee"_s << QList<ForeignRange>{{1, 4}, {9, 12}}
                              << QStringList{u"Kim"_s, u"Lee"_s} << u"from 1"_s;
    QTest::newRow("pairs") << u"a\r\nKim\r\nLee"_s << QList<ForeignRange>{{2, 5}, {6, 9}}
                           << QStringList{u"Kim"_s, u"Lee"_s} << u"with CR LF as one character"_s;
    QTest::newRow("line ends") << u"a\nKim\nLee"_s << QList<ForeignRange>{{1, 4}, {4, 7}}
                               << QStringList{u"Kim"_s, u"Lee"_s} << u"without line ends"_s;
    QTest::newRow("mark") << u"\ufeffKim met Lee"_s << QList<ForeignRange>{{0, 3}, {8, 11}}
                          << QStringList{u"Kim"_s, u"Lee"_s} << u"without the byte order mark"_s;
}

void QuotedTextTest::countings()
{
    QFETCH(QString, raw);
    QFETCH(QList<ForeignRange>, ranges);
    QFETCH(QStringList, quoted);
    QFETCH(QString, words);
    QStringList remarks;
    QuotedText text(raw, remarks);
    QList<ForeignMark> marks;
    for (qsizetype i = 0; i < ranges.size(); ++i)
        marks.append(markOf(ranges[i].begin, ranges[i].end, quoted[i]));
    text.calibrate(marks, {});
    QCOMPARE(text.counting().words(), words);
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const auto place = text.placeOf(marks[i]);
        QCOMPARE(place.fit, QuotedText::Fit::Right);
        QCOMPARE(textsOf(place), quoted[i]);
    }
}

void QuotedTextTest::places_data()
{
    using enum QuotedText::Fit;
    QTest::addColumn<ForeignMark>("mark");
    QTest::addColumn<QuotedText::Fit>("fit");
    QTest::addColumn<QString>("there");

    QTest::newRow("right") << markOf(0, 3, u"Kim"_s) << Right << u"Kim"_s;
    QTest::newRow("not quoted") << markOf(4, 7) << Right << u"met"_s;
    QTest::newRow("nearby") << markOf(6, 9, u"Lee"_s) << Moved << u"Lee"_s;
    QTest::newRow("behind the end") << markOf(25, 40, u"today"_s) << Moved << u"today"_s;
    QTest::newRow("elsewhere") << markOf(0, 3, u"Park"_s) << Other << u"Kim"_s;
    QTest::newRow("outside") << markOf(90, 99, u"Park"_s) << Outside << u""_s;
    QTest::newRow("the wrong way round") << markOf(3, 0) << Outside << u""_s;
    QTest::newRow("before the text") << markOf(-1, 3) << Outside << u""_s;
    QTest::newRow("of no character") << markOf(3, 3) << Nothing << u""_s;
    QTest::newRow("other white space") << markOf(8, 17, u"Lee  in\tO"_s) << Right << u"Lee in\nO"_s;
    QTest::newRow("two as near") << markOf(22, 23, u"x"_s) << Other << u"-"_s;
}

void QuotedTextTest::places()
{
    QFETCH(ForeignMark, mark);
    QFETCH(QuotedText::Fit, fit);
    QFETCH(QString, there);
    QStringList remarks;
    //                    0   4   8   12 15     21
    QuotedText text(u"Kim met Lee in\nOslo x - x today."_s, remarks);
    if (QTest::currentDataTag() == "other white space"_ba)
        mark.ranges = {{8, 16}};
    text.calibrate({}, {});
    const auto place = text.placeOf(mark);
    QCOMPARE(textsOf(place), there);
    QCOMPARE(place.fit, fit);
}

void QuotedTextTest::fragments()
{
    QStringList remarks;
    QuotedText text(u"Kim or\nLee or Park"_s, remarks);
    ForeignMark mark{.ranges = {{14, 18}, {0, 3}}};
    QCOMPARE(textsOf(text.placeOf(mark)), u"Kim|Park"_s);
    mark.ranges = {{0, 6}, {7, 10}};
    QCOMPARE(textsOf(text.placeOf(mark)), u"Kim or|Lee"_s);
    text.joinOverLineEnds(); // a program cut it there
    QCOMPARE(textsOf(text.placeOf(mark)), u"Kim or\nLee"_s);
    mark = {.ranges = {{0, 3}, {7, 10}}, .quoted = u"Kim Lee"_s};
    QCOMPARE(text.placeOf(mark).fit, QuotedText::Fit::Right);
    mark.quoted = u"KimLee"_s;
    QCOMPARE(text.placeOf(mark).fit, QuotedText::Fit::Right);
    mark.quoted = u"Kim or Lee"_s;
    QCOMPARE(text.placeOf(mark).fit, QuotedText::Fit::Right);
    mark.quoted = u"Kim Park"_s;
    QCOMPARE(text.placeOf(mark).fit, QuotedText::Fit::Other);
}

// What programs set between the fragments that they quote; dots may stand in the text itself.
void QuotedTextTest::betweenFragments_data()
{
    QTest::addColumn<QString>("quoted");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("space") << u"one ... end"_s << true;
    QTest::newRow("nothing") << u"one ...end"_s << true;
    QTest::newRow("dots") << u"one ... ... end"_s << true;
    QTest::newRow("dots without spaces") << u"one ......end"_s << true;
    QTest::newRow("what is there") << u"one ... two end"_s << true;
    QTest::newRow("other dots") << u"one end"_s << false;
    QTest::newRow("other words") << u"one ... and"_s << false;
}

void QuotedTextTest::betweenFragments()
{
    QFETCH(QString, quoted);
    QFETCH(bool, isRight);
    QStringList remarks;
    const QuotedText text(u"one ... two end"_s, remarks);
    const ForeignMark mark{.tag = u"t"_s, .ranges = {{0, 7}, {12, 15}}, .quoted = quoted};
    QCOMPARE(text.placeOf(mark).fit == QuotedText::Fit::Right, isRight);
}

void QuotedTextTest::withoutQuotations()
{
    QStringList remarks;
    const QString raw = u"😀 Kim met Lee and Park and Choi and Han in Oslo"_s;
    QuotedText text(raw, remarks);
    QList<ForeignMark> marks;
    for (const QString &name : {u"Kim"_s, u"Lee"_s, u"Park"_s, u"Choi"_s, u"Han"_s})
        marks.append(markOf(raw.indexOf(name), raw.indexOf(name) + name.size()));
    text.calibrate(marks, {});
    QCOMPARE(text.counting().words(), u"in UTF-16 units"_s);
    // Two say too little.
    text.calibrate(marks.first(2), {});
    QCOMPARE(text.counting(), Counting());
}

// Against counting by hand.
void QuotedTextTest::everyCounting()
{
    QRandomGenerator random(5);
    const QStringList words{u"Kim"_s, u"Zoë"_s, u"서울"_s, u"😀😀"_s, u"de\u0301ja"_s, u"x-y"_s};
    const QStringList gaps{u" "_s, u"\r\n"_s, u"\n"_s, u" 😀 "_s, u"\u00a0"_s, u"é "_s};
    for (int round = 0; round < 300; ++round) {
        QString raw = round % 3 == 0 ? u"\ufeff"_s : QString();
        QList<std::pair<qsizetype, qsizetype>> spans;
        for (int i = 0; i < 12; ++i) {
            const QString word = words[random.bounded(int(words.size()))] + QString::number(i);
            spans.append({raw.size(), raw.size() + word.size()});
            raw += word + gaps[random.bounded(int(gaps.size()))];
        }
        const Counting counting{Counting::Unit(random.bounded(3)), random.bounded(2) == 0,
            random.bounded(4) == 0, random.bounded(2) == 0, random.bounded(4) == 0,
            random.bounded(4) == 0};
        QList<ForeignMark> marks;
        for (const auto &[begin, end] : std::as_const(spans)) {
            const qint64 behind = countedTo(raw, end, counting) - (counting.endIsLast ? 1 : 0);
            marks.append(
                markOf(countedTo(raw, begin, counting), behind, raw.sliced(begin, end - begin)));
        }
        QStringList remarks;
        QuotedText text(raw, remarks);
        text.calibrate(marks, {});
        for (const ForeignMark &mark : std::as_const(marks)) {
            const auto place = text.placeOf(mark);
            QVERIFY2(textsOf(place) == mark.quoted && place.fit == QuotedText::Fit::Right,
                qPrintable(
                    u"%1: %2 as %3, %4"_s.arg(raw, mark.quoted, textsOf(place), counting.words())));
        }
    }
}

STANDOFF_TEST(QCoreApplication, QuotedTextTest)
#include "tst_quotedtext.moc"
