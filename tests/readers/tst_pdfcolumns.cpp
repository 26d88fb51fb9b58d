// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "readers/documents/pdflines.h"
#include "support/paragraphs.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

// Places words as a page has them; each letter is half as wide as it is high.
class Words
{
public:
    void line(double x, double bottom, const QString &text, double height = 10)
    {
        const QStringList words = text.split(u' ');
        for (qsizetype i = 0; i < words.size(); ++i) {
            const double width = double(words[i].size()) * height / 2;
            m_page.words.append(
                {words[i], {x, bottom - height, width, height}, i + 1 < words.size()});
            x += width + height / 4;
        }
    }
    void lines(double x, double bottom, const QStringList &texts)
    {
        for (const QString &text : texts) {
            line(x, bottom, text);
            bottom += 12;
        }
    }
    // Upwards along the left edge.
    void turned(double x, double bottom, const QStringList &words)
    {
        for (const QString &word : words) {
            const double length = double(word.size()) * 4;
            m_page.words.append({word, {x, bottom - length, 8, length}, true, 3});
            bottom -= length + 2;
        }
    }
    const PdfPage &page() const { return m_page; }

private:
    PdfPage m_page{{595, 842}, {}};
};

QString read(const QList<PdfPage> &pages)
{
    QStringList remarks;
    return paragraphsOf(textOfLines(linesOfPdf(pages, remarks)));
}

QString read(const Words &words)
{
    return read(QList<PdfPage>{words.page()});
}

} // namespace

class TestPdfColumns : public QObject
{
    Q_OBJECT

private slots:
    void initials_data();
    void initials();
    void initialWords();
    void alignedColumns();
    void shiftedColumns();
    void stories();
    void headAndFoot();
    void rightToLeftColumns();
    void rows();
    void rowsOfWords();
    void listMarks();
    void spacedLines();
    void turnedCredit();
    void turnedPage();
    void cost();
};

void TestPdfColumns::initials_data()
{
    QTest::addColumn<QString>("initial");
    QTest::addColumn<double>("bottom");
    QTest::addColumn<double>("height");
    QTest::addColumn<int>("beside");
    QTest::addColumn<bool>("isFirst");
    QTest::newRow("two lines") << u"N"_s << 113.0 << 24.0 << 2 << true;
    QTest::newRow("three lines") << u"N"_s << 125.0 << 38.0 << 3 << true;
    QTest::newRow("four lines, last in the file") << u"N"_s << 138.0 << 50.0 << 4 << false;
    QTest::newRow("raised") << u"N"_s << 100.0 << 24.0 << 1 << true;
}

void TestPdfColumns::initials()
{
    QFETCH(const QString, initial);
    QFETCH(const double, bottom);
    QFETCH(const double, height);
    QFETCH(const int, beside);
    QFETCH(const bool, isFirst);
    const QStringList texts{u"obody on the island had seen the letter"_s,
        u"before it was printed, and the council"_s, u"did not say who had written it or when"_s,
        u"it would be read in the open, as it must"_s, u"be by the rules of the house."_s};
    Words words;
    words.line(60, 60, u"A letter nobody knew"_s, 20);
    if (isFirst)
        words.line(60, bottom, initial, height);
    for (qsizetype i = 0; i < texts.size(); ++i)
        words.line(i < beside ? 64 + height / 2 : 60, 100 + 12 * double(i), texts[i]);
    if (!isFirst)
        words.line(60, bottom, initial, height);
    QCOMPARE(read(words),
        u"HEAD: A letter nobody knew\nbody: Nobody on the island had seen the letter before it was "
        "printed, and the council did not say who had written it or when it would be read in the "
        "open, as it must be by the rules of the house."_s);
}

// A letter may be a word: the page has "boat" elsewhere, or the first line shows the space.
void TestPdfColumns::initialWords()
{
    Words known;
    known.line(60, 113, u"A"_s, 24);
    known.lines(
        76, 100, {u"boat came in at night, and nobody"_s, u"had waited for it on the pier."_s});
    known.line(60, 124, u"The boat left again before the day."_s);
    QVERIFY2(read(known).startsWith(u"body: A boat came in"_s), qPrintable(read(known)));
    Words spaced;
    spaced.line(60, 113, u"I"_s, 24);
    spaced.line(79, 100, u"waited for it with all the others"_s);
    spaced.lines(76, 112, {u"on the pier of the island."_s});
    QCOMPARE(
        read(spaced), u"body: I waited for it with all the others on the pier of the island."_s);
    Words quoted;
    quoted.line(60, 113, u"“W"_s, 24);
    quoted.lines(
        88, 100, {u"e waited for it,” said one of them"_s, u"on the pier of the island."_s});
    QCOMPARE(
        read(quoted), u"body: “We waited for it,” said one of them on the pier of the island."_s);
}

// Paragraphs that begin at the same height are still read one column after the other.
void TestPdfColumns::alignedColumns()
{
    for (const double second : {205.0, 300.0}) {
        Words words;
        words.line(60, 60, u"The mill of the valley is sold"_s, 20);
        for (int part = 0; part < 2; ++part) {
            const double y = 100 + part * 40;
            words.lines(
                60, y, {u"The mill was sold in %1 to a"_s.arg(part), u"man from the valley."_s});
            words.lines(
                second, y, {u"Its wheel had stood %1 years"_s.arg(part), u"before it broke."_s});
        }
        QCOMPARE(read(words),
            u"HEAD: The mill of the valley is sold\n"
            "body: The mill was sold in 0 to a man from the valley.\n"
            "body: The mill was sold in 1 to a man from the valley.\n"
            "body: Its wheel had stood 0 years before it broke.\n"
            "body: Its wheel had stood 1 years before it broke."_s);
    }
}

// Three columns, none of whose lines stand at the heights of the others.
void TestPdfColumns::shiftedColumns()
{
    Words words;
    for (int column = 2; column >= 0; --column) {
        words.lines(60 + column * 160, 100 + column * 4,
            {u"Column %1 begins here and"_s.arg(column), u"goes on in what is below it"_s,
                u"until its end is read."_s});
    }
    QCOMPARE(read(words),
        u"body: Column 0 begins here and goes on in what is below it until its end is read.\n"
        "body: Column 1 begins here and goes on in what is below it until its end is read.\n"
        "body: Column 2 begins here and goes on in what is below it until its end is read."_s);
}

void TestPdfColumns::stories()
{
    Words words;
    words.line(60, 60, u"The mill is sold"_s, 18);
    words.line(320, 60, u"The bridge is shut"_s, 18);
    for (int part = 0; part < 2; ++part) {
        words.lines(
            60, 100 + part * 40, {u"The mill was sold on day %1 to"_s.arg(part), u"a man."_s});
        words.lines(320, 100 + part * 40,
            {u"The bridge was shut on day %1"_s.arg(part), u"by the mayor."_s});
    }
    QCOMPARE(read(words),
        u"HEAD: The mill is sold\nbody: The mill was sold on day 0 to a man.\n"
        "body: The mill was sold on day 1 to a man.\nHEAD: The bridge is shut\n"
        "body: The bridge was shut on day 0 by the mayor.\n"
        "body: The bridge was shut on day 1 by the mayor."_s);
}

// Text over the whole width, columns, text over the whole width, and other columns.
void TestPdfColumns::headAndFoot()
{
    Words words;
    words.line(60, 100,
        u"This line stands above all of the columns, and says what they tell of the valley."_s);
    words.lines(60, 140,
        {u"The left column is longer"_s, u"than the right one, and it"_s, u"ends last."_s});
    words.lines(320, 140, {u"The right column is short,"_s, u"and ends first."_s});
    words.line(60, 200,
        u"This line stands between the columns, and goes over the whole width of the page."_s);
    words.lines(60, 240, {u"One more column stands left"_s, u"of another."_s});
    words.lines(250, 240, {u"And the other stands at the"_s, u"right of it."_s});
    QCOMPARE(read(words),
        u"body: This line stands above all of the columns, and says what they tell of the valley.\n"
        "body: The left column is longer than the right one, and it ends last.\n"
        "body: The right column is short, and ends first.\n"
        "body: This line stands between the columns, and goes over the whole width of the page.\n"
        "body: One more column stands left of another.\n"
        "body: And the other stands at the right of it."_s);
}

void TestPdfColumns::rightToLeftColumns()
{
    const auto seen = [](QString text) {
        std::ranges::reverse(text);
        return text;
    };
    Words words;
    for (int line = 0; line < 2; ++line) {
        words.line(60, 100 + line * 12, seen(line == 0 ? u"العمودالثاني"_s : u"ينتهيهنا."_s));
        words.line(320, 100 + line * 12, seen(line == 0 ? u"العمودالأول"_s : u"ينتهيقبله."_s));
    }
    const QString text = read(words);
    QVERIFY2(text.indexOf(u"الأول"_s) >= 0 && text.indexOf(u"الأول"_s) < text.indexOf(u"الثاني"_s),
        qPrintable(text));
}

// In whatever order the file has the cells, a row of a table is a line.
void TestPdfColumns::rows()
{
    Words words;
    words.lines(
        60, 100, {u"The council has told how many visitors came to the mill in these years."_s});
    const QList<QStringList> table{{u"Year"_s, u"Visitors"_s, u"Change"_s},
        {u"2019"_s, u"12,400"_s, {}}, {u"2020"_s, u"3,100"_s, u"−75 %"_s},
        {u"2021"_s, u"9,800"_s, u"216 %"_s}};
    for (int column = 0; column < 3; ++column) {
        for (int row = 0; row < table.size(); ++row) {
            if (!table[row][column].isEmpty())
                words.line(60 + column * 110, 140 + row * 14, table[row][column]);
        }
    }
    words.lines(
        60, 220, {u"It did not tell how many of them paid, nor what the mill had cost so far."_s});
    QCOMPARE(read(words),
        u"body: The council has told how many visitors came to the mill in these years.\n"
        "body: Year\tVisitors\tChange\nbody: 2019\t12,400\nbody: 2020\t3,100\t−75 %\n"
        "body: 2021\t9,800\t216 %\n"
        "body: It did not tell how many of them paid, nor what the mill had cost so far."_s);
}

void TestPdfColumns::rowsOfWords()
{
    Words words;
    words.lines(60, 100, {u"Post"_s, u"Mayor"_s, u"Miller"_s});
    words.lines(200, 100, {u"Name"_s, u"Ada Rehn"_s, u"Bo Lind"_s});
    QCOMPARE(read(words), u"body: Post\tName\nbody: Mayor\tAda Rehn\nbody: Miller\tBo Lind"_s);
}

// Marks of a list are no column, however far they stand before the items.
void TestPdfColumns::listMarks()
{
    for (const QString &mark : {u"•"_s, u"1."_s}) {
        Words words;
        for (int item = 0; item < 3; ++item) {
            words.line(60, 100 + item * 26, mark);
            words.lines(84, 100 + item * 26, {u"The mill is to be sold to"_s, u"a man."_s});
        }
        const QString text = u"item: "_s + mark + u" The mill is to be sold to a man."_s;
        QCOMPARE(read(words), text + u'\n' + text + u'\n' + text);
    }
}

// Wide spaces of lines that are set to both edges are no columns, though they stand below each
// other.
void TestPdfColumns::spacedLines()
{
    Words words;
    for (int line = 0; line < 2; ++line) {
        words.line(60, 100 + line * 12, line == 0 ? u"The mill was"_s : u"man whom no"_s);
        words.line(127, 100 + line * 12, line == 0 ? u"sold to a"_s : u"one knew."_s);
    }
    QCOMPARE(read(words), u"body: The mill was sold to a man whom no one knew."_s);
}

// It stands behind the paragraph that goes on over the page, and is no heading.
void TestPdfColumns::turnedCredit()
{
    Words first;
    first.lines(
        60, 100, {u"The mill was sold on a day that"_s, u"nobody in the whole valley could"_s});
    first.turned(40, 300, {u"Photo:"_s, u"Bo"_s, u"Lind"_s, u"/"_s, u"Courier"_s});
    first.lines(60, 124, {u"have thought of, and to a man of"_s});
    Words second;
    second.lines(60, 100, {u"whom nobody had heard before."_s});
    QCOMPARE(read({first.page(), second.page()}),
        u"body: The mill was sold on a day that nobody in the whole valley could have thought of, "
        "and to a man of whom nobody had heard before.\nbody: Photo: Bo Lind / Courier"_s);
}

// All is turned: the page is.
void TestPdfColumns::turnedPage()
{
    Words words;
    words.turned(100, 700, {u"The"_s, u"mill"_s, u"was"_s, u"sold"_s, u"to"_s, u"a"_s});
    words.turned(112, 700, {u"man"_s, u"whom"_s, u"nobody"_s, u"knew."_s});
    QCOMPARE(read(words), u"body: The mill was sold to a man whom nobody knew."_s);
}

// Of a page of a stranger, with as many letters that look like initials as it has words.
void TestPdfColumns::cost()
{
    QRandomGenerator random(7);
    PdfPage page{{595, 842}, {}};
    for (int i = 0; i < 60'000; ++i) {
        const double height = 2 + random.bounded(40);
        page.words.append({i % 3 == 0 ? u"T"_s : u"word"_s,
            {random.bounded(500.0), random.bounded(800.0), height, height}});
    }
    QElapsedTimer timer;
    timer.start();
    const QString text = read({page});
    QCOMPARE(text.count(u"word"_s), 40'000);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

STANDOFF_TEST(QCoreApplication, TestPdfColumns)
#include "tst_pdfcolumns.moc"
