// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "readers/tables/columnmap.h"
#include "support/paragraphs.h"
#include "support/readarticle.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

struct ReadTable
{
    QList<IncomingArticle> articles;
    QStringList remarks; // what was left out
    QString problem;

    auto take()
    {
        return [this](IncomingArticle article) -> Result<> {
            articles.append(std::move(article));
            return {};
        };
    }
    auto leaveOut()
    {
        return [this](const LeftOut &part) -> Result<> {
            remarks.append(part.part + u": "_s + part.why);
            return {};
        };
    }
};

ReadTable readTable(
    const QByteArray &bytes, const QString &columns = {}, const QString &name = u"a.csv"_s)
{
    ReadTable table;
    const auto read = articlesFrom(
        Input{name, bytes, {}}, {.columns = columns}, {table.take(), table.leaveOut()});
    if (!read)
        table.problem = read.error().text;
    return table;
}

// The same as a file that comes in pieces of so many bytes, larger where nothing can be read.
ReadTable readInPieces(const QByteArray &bytes, qsizetype size)
{
    ReadTable table;
    qsizetype at = 0;
    QByteArray state;
    qsizetype wanted = size;
    while (at < bytes.size() && table.problem.isEmpty()) {
        Input input{u"a.csv"_s, bytes.mid(at, wanted), {}};
        input.state = state;
        input.hasMore = at + wanted < bytes.size();
        qsizetype used = 0;
        const auto goOn = [&](qsizetype upTo, const QByteArray &after) {
            used = upTo;
            if (used > 0)
                state = after;
        };
        const auto read = articlesFrom(
            input, {.limits = {.articles = 3}}, {table.take(), table.leaveOut(), goOn});
        if (!read)
            table.problem = read.error().text;
        wanted = used > 0 ? size : wanted * 2;
        at += used;
    }
    return table;
}

// What is known of an article, and its paragraphs.
QString linesOf(const IncomingArticle &article)
{
    QStringList lines{article.part + u'|' + article.title + u'|' + article.byline + u'|'
        + article.publisher + u'|' + article.published + u'|' + article.url + u'|'
        + article.labels.join(u'+')};
    lines.append(paragraphsOf(article.text));
    return lines.join(u'\n');
}

QString linesOf(const QList<IncomingArticle> &articles)
{
    QStringList all;
    for (const IncomingArticle &article : articles)
        all.append(linesOf(article));
    return all.join(u"\n\n"_s);
}

} // namespace

class TestTable : public QObject
{
    Q_OBJECT

private slots:
    void mapsAreWritten_data();
    void mapsAreWritten();
    void mapsAreRefused_data();
    void mapsAreRefused();
    void shapes();
    void rows_data();
    void rows();
    void originals();
    void piecesAreTheSame_data();
    void piecesAreTheSame();
    void remarks_data();
    void remarks();
    void refuses_data();
    void refuses();
    void previews();
    void takesLinearTime_data();
    void takesLinearTime();
};

void TestTable::mapsAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("columns", u"headline=title, body=text, outlet=publisher"_s,
        u"headline=title, body=text, outlet=publisher"_s);
    row("words", u" headline = Headline,body=BODY,when=date, score=- "_s,
        u"headline=title, body=text, when=published, score=-"_s);
    row("quotes", u"\"a, b\"=text, \"say \"\"x\"\"\"=title, \"@c\"=url, \"\"=-"_s,
        u"\"a, b\"=text, \"say \"\"x\"\"\"=title, \"@c\"=url, \"\"=-"_s);
    row("options", u"@text=html, @dates=day-first, a=text, @names=no, @separator=\",\""_s,
        u"a=text, @separator=comma, @names=no, @dates=day-first, @text=html"_s);
    row("a separator of its own", u"@separator=^"_s, u"@separator=^"_s);
    row("nothing", u" "_s, QString());
}

void TestTable::mapsAreWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto map = ColumnMap::fromText(text);
    QVERIFY2(map, map ? "" : qPrintable(map.error().text));
    QCOMPARE(map->toText(), expected);
    QCOMPARE(ColumnMap::fromText(expected).value(), *map);
    QCOMPARE(ColumnMap::fromJson(map->toJson()).value(), *map);
    QCOMPARE(map->isEmpty(), expected.isEmpty());
}

void TestTable::mapsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("no role") << u"headline"_s << u"“headline” does not say"_s;
    QTest::newRow("another role") << u"a=heading"_s << u"standfirst"_s;
    QTest::newRow("another option") << u"@date=x"_s << u"@dates"_s;
    QTest::newRow("another order") << u"@dates=year"_s << u"day-first, month-first"_s;
    QTest::newRow("letters as separator") << u"@separator=x"_s << u"semicolon"_s;
    QTest::newRow("no comma") << u"\"a\"=text \"b\"=title"_s << u"none of"_s;
}

void TestTable::mapsAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const auto map = ColumnMap::fromText(text);
    QVERIFY(!map);
    QVERIFY2(map.error().text.contains(word), qPrintable(map.error().text));
    QVERIFY(!ColumnMap::fromJson("[1]"));
    QVERIFY(!ColumnMap::fromJson("{\"columns\": [{\"name\": \"a\", \"role\": \"x\"}]}"));
}

void TestTable::shapes()
{
    QCOMPARE(ColumnMap::shapeOf({u"Publish-Date"_s, u"제목"_s, u" Text "_s}),
        ColumnMap::shapeOf({u"publish_date"_s, u"제목"_s, u"text"_s}));
    QVERIFY(ColumnMap::shapeOf({u"a"_s, u"b"_s}) != ColumnMap::shapeOf({u"b"_s, u"a"_s}));
}

void TestTable::rows_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &source, const QString &expected,
                         const QString &columns = {}) {
        QTest::newRow(name) << source << columns << expected;
    };
    row("commas",
        "id,title,text,author,outlet,date,url,tags\n"
        "1,A pact,It is so.,Jane Roe,The Daily,2024-06-20,https://e.org/a,law; arms\n"
        "2,Another,\"Two, and \"\"three\"\".\",,,,,\n",
        u"row 2|A pact|Jane Roe|The Daily|2024-06-20|https://e.org/a|law+arms\nbody: It is so.\n\n"
        "row 3|Another|||||\nbody: Two, and \"three\"."_s);
    row("line ends within cells", "title;text\r\nA;\"One.\r\n\r\nTwo.\"\r\n\r\nB;Three.\r\n",
        u"row 2|A|||||\nbody: One.\nbody: Two.\n\nrow 4|B|||||\nbody: Three."_s);
    row("tabs", "headline\tbody\tsource\nA pact\tIt, is; so.\thttps://e.org/a\n",
        u"row 2|A pact||||https://e.org/a|\nbody: It, is; so."_s);
    row("bars", "Titel|Volltext|Zeitung|Datum\nEin Pakt|So ist es.|Das Blatt|20.6.2024\n",
        u"row 2|Ein Pakt||Das Blatt|2024-06-20||\nbody: So ist es."_s);
    row("Korean names", "언론사,제목,본문,일자,기고자\n한빛일보,조약,그렇다.,20240620,김하나\n",
        u"row 2|조약|김하나|한빛일보|2024-06-20||\nbody: 그렇다."_s);
    row("HTML and entities",
        "title,text\nA &amp; B,\"<p>One &amp; <b>two</b>.</p><p>Three.</p>\"\n"
        "C,\"x &lt; y, <b>so</b> it is\"\nD,a &amp; b\n",
        u"row 2|A & B|||||\nbody: One & two.\nbody: Three.\n\nrow 3|C|||||\nbody: x < y, so it "
        u"is\n\n"
        "row 4|D|||||\nbody: a & b"_s);
    row("about tags", "title,text\nA,</script><img src=x>It holds\n",
        u"row 2|A|||||\nbody: </script><img src=x>It holds"_s);
    row("plain, when it is said", "title,text\nA,a &amp; <p>b</p>\n",
        u"row 2|A|||||\nbody: a &amp; <p>b</p>"_s, u"@text=plain"_s);
    row("columns that are named", "a,b,c,d\nx,One.,Two.,3\n",
        u"row 2|x||3|||\nbody: One.\nbody: Two."_s, u"a=title, b=text, c=text, d=publisher"_s);
    row("left out what would be taken", "title,text,author\nA,One.,Jane Roe\n",
        u"row 2|A|||||\nbody: One."_s, u"author=-"_s);
    row("without names", "A pact,One.\nAnother,Two.\n",
        u"row 1|A pact|||||\nbody: One.\n\nrow 2|Another|||||\nbody: Two."_s,
        u"1=title, 2=text, @names=no"_s);
    row("found by what is in them",
        "n,kkk,xyz\n1,The treaty is signed in the capital,\""
            + QByteArray("It was signed by both of them. ").repeated(20).trimmed()
            + "\"\n2,What the pact says about trade,\""
            + QByteArray("Nine of the clauses are about goods. ").repeated(20).trimmed() + "\"\n",
        u"row 2|The treaty is signed in the capital|||||\nbody: "_s
            + u"It was signed by both of them. "_s.repeated(20).trimmed()
            + u"\n\nrow 3|What the pact says about trade|||||\nbody: "_s
            + u"Nine of the clauses are about goods. "_s.repeated(20).trimmed());
    row("dates, days first", "text,date\nOne.,3/4/2024\nTwo.,31/12/2023\n",
        u"row 2|One.|||2024-04-03||\nbody: One.\n\nrow 3|Two.|||2023-12-31||\nbody: Two."_s);
    row("dates, months first", "text,date\nOne.,3/4/2024 10:30\nTwo.,12/31/23\n",
        u"row 2|One.|||2024-03-04T10:30||\nbody: One.\n\nrow 3|Two.|||2023-12-31||\nbody: Two."_s);
    row("dates, as it is said", "text,date\nOne.,3/4/2024\n",
        u"row 2|One.|||2024-03-04||\nbody: One."_s, u"@dates=month-first"_s);
    row("seconds", "text,timestamp\nOne.,1718841600\nTwo.,1718841600000\n",
        u"row 2|One.|||2024-06-20T00:00:00Z||\nbody: One.\n\nrow "
        u"3|Two.|||2024-06-20T00:00:00Z||\nbody: "
        "Two."_s);
    row("lists as Python prints them",
        "text,authors,keywords\nOne.,\"['Jane Roe', 'J. Doe']\",\"[\"\"a\"\", \"\"b\"\"]\"\n",
        u"row 2|One.|Jane Roe, J. Doe||||a+b\nbody: One."_s);
    row("two names alike, one blank", "text,text,\nOne.,Two.,3\n",
        u"row 2|One.|||||\nbody: One."_s);
    row("standfirst", "standfirst,text\nIt is short.,One.\n",
        u"row 2|It is short.|||||\nbody: It is short.\nbody: One."_s);
    row("fewer cells than columns", "title,text,author,date\nA,One.\n",
        u"row 2|A|||||\nbody: One."_s);
    row("byte order mark", "\xef\xbb\xbftitle,text\nA,One.\n", u"row 2|A|||||\nbody: One."_s);
    row("windows-1252", "Titel;Text\nCaf\xe9;Es ist sch\xf6n, daran f\xfchrt kein Weg vorbei.\n",
        u"row 2|Café|||||\nbody: Es ist schön, daran führt kein Weg vorbei."_s);
}

void TestTable::rows()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, columns);
    QFETCH(QString, expected);
    const ReadTable table = readTable(source, columns);
    QCOMPARE(table.problem, QString());
    QCOMPARE(table.remarks, QStringList());
    QCOMPARE(linesOf(table.articles), expected);
}

void TestTable::originals()
{
    const QByteArray head = "title,text\r\n";
    const QByteArray first = "A,\"One.\r\nTwo.\"\r\n";
    const QByteArray second = "\"B\"\"\",Three.\r\n";
    const ReadTable table = readTable(head + first + second);
    QCOMPARE(table.articles.size(), 2);
    QCOMPARE(table.articles[0].original, head + first);
    QCOMPARE(table.articles[1].original, head + second);
    QCOMPARE(table.articles[1].mediaType, u"text/csv"_s);
    QCOMPARE(table.articles[1].fileName, u"a.csv"_s);

    const QString source = u"\ufefftitle,text\nA,서울.\nB,Two.\n"_s;
    const QByteArray wide(reinterpret_cast<const char *>(source.utf16()), source.size() * 2);
    const ReadTable utf16 = readTable(wide);
    QCOMPARE(utf16.problem, QString());
    QCOMPARE(utf16.articles.size(), 2);
    QCOMPARE(utf16.articles[0].text.string(), u"서울."_s);
    QCOMPARE(readTable(utf16.articles[1].original).articles.value(0).text.string(), u"Two."_s);
}

void TestTable::piecesAreTheSame_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("short rows") << QByteArray("title,text,date\n")
            + QByteArray("A,One.,3/4/2024\n").repeated(5) + "B,Two.,3/4/2024\n";
    QTest::newRow("quotes") << QByteArray(
        "title;text\nA;\"One; and\n\n\ntwo.\"\n\nB;\"Three\"\" and\nfour.\"\n"
        "C;Five.\nD;\"\nSix.\"");
    QTest::newRow("Korean") << QByteArray(
        "제목\t본문\n조약\t그렇다.\n둘\t\"그렇다.\r\n그래.\"\r\n셋\t응.");
    QTest::newRow("too many cells") << QByteArray("title,text\nA,One.\nB,Two,three,\nC,Four.\n");
}

void TestTable::piecesAreTheSame()
{
    QFETCH(QByteArray, source);
    const ReadTable whole = readTable(source);
    QCOMPARE(whole.problem, QString());
    for (const qsizetype size : {8, 20, 33, 1000}) {
        const ReadTable pieces = readInPieces(source, size);
        QCOMPARE(pieces.problem, QString());
        QCOMPARE(linesOf(pieces.articles), linesOf(whole.articles));
        QCOMPARE(pieces.remarks, whole.remarks);
        for (qsizetype i = 0; i < whole.articles.size(); ++i)
            QCOMPARE(pieces.articles[i].original, whole.articles[i].original);
    }
}

void TestTable::remarks_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("articles");
    QTest::addColumn<QString>("remark"); // on the file or the first article
    const auto row = [](const char *name, const QByteArray &source, int articles,
                         const QString &remark) {
        QTest::newRow(name) << source << articles << remark;
    };
    row("too many cells", "title,text\nA,One, and two.\nB,Three.\n", 1, u"row 2: It has 3"_s);
    row("no text", "title,text\nA,\nB,Three.\n", 1, u"row 2: There is no text"_s);
    row("HTML without text", "title,text\nA,<p><br></p>\nB,Three.\n", 1, u"row 2: "_s);
    row("a quote without an end", "title,text\nA,\"One.\nB,Three.\n", 2, u"A quote in it"_s);
    row("no date", "text,date\nOne.,yesterday\n", 1, u"“yesterday”"_s);
    row("either date", "text,date\nOne.,3/4/2024\n", 1, u"“3/4/2024”"_s);
    row("cut off", "title,text\nA,One and… [+2345 chars]\n", 1, u"cut off"_s);
    row("a column that is not there", "title,text\nA,One.\n", 1, u"“nowhere”"_s);
}

void TestTable::remarks()
{
    QFETCH(QByteArray, source);
    QFETCH(int, articles);
    QFETCH(QString, remark);
    const ReadTable table = readTable(source, u"nowhere=url"_s);
    QCOMPARE(table.problem, QString());
    QCOMPARE(table.articles.size(), articles);
    const QStringList all = table.remarks + table.articles.first().remarks;
    QVERIFY2(all.join(u'\n').contains(remark), qPrintable(all.join(u'\n')));
}

void TestTable::refuses_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("word");
    QTest::newRow("no column of text") << QByteArray("a,b\n1,2\n") << u"there are “a”, “b”"_s;
    QTest::newRow("no row") << QByteArray("title,text\n") << u"no article in it"_s;
    QTest::newRow("no row with text") << QByteArray("title,text\nA,\n") << u"row 2"_s;
}

void TestTable::refuses()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, word);
    const ReadTable table = readTable(source);
    QVERIFY2(table.problem.contains(word), qPrintable(table.problem));
    QCOMPARE(table.articles.size(), 0);
}

void TestTable::previews()
{
    const auto preview =
        tablePreview({u"a.csv"_s,
                         "id;date;outlet;headline;body\n1;2024-06-20;The Daily;A pact;It is so.\n"
                         "2;yesterday;;Another;\n",
                         {}},
            {});
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text));
    QCOMPARE(preview->map.toText(),
        u"id=-, date=published, outlet=publisher, headline=title, body=text, @separator=semicolon, "
        "@names=yes"_s);
    QCOMPARE(preview->shape, u"id|date|outlet|headline|body"_s);
    QCOMPARE(preview->encoding, u"UTF-8"_s);
    QCOMPARE(preview->rowCount, 2);
    QCOMPARE(preview->withoutDate, 1);
    QCOMPARE(preview->withoutText, 1);
    QCOMPARE(preview->badDates, QList<int>{1});
    QCOMPARE(preview->rows[0],
        QStringList({u"1"_s, u"2024-06-20"_s, u"The Daily"_s, u"A pact"_s, u"It is so."_s}));

    const auto none = tablePreview({u"a.csv"_s, "a,b\n1,2\n", {}}, {});
    QVERIFY(none);
    QCOMPARE(none->withoutText, 1); // a person says which
    QVERIFY(!tablePreview({u"a.txt"_s, "It is so.", {}}, {}));
}

void TestTable::takesLinearTime_data()
{
    QTest::addColumn<QByteArray>("source");
    const auto row = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << "title,text\n" + bytes;
    };
    row("quotes without an end", QByteArray("\"a,b\n").repeated(300'000));
    row("quotes", QByteArray(2'000'000, '"'));
    row("separators", QByteArray(2'000'000, ','));
    row("line ends", QByteArray(2'000'000, '\n'));
    row("entities", "A," + QByteArray("&amp;").repeated(300'000) + '\n');
    row("tags", "A," + QByteArray("</b>").repeated(300'000) + '\n');
    row("a list", "A,b," + QByteArray("['").repeated(300'000) + '\n');
}

void TestTable::takesLinearTime()
{
    QFETCH(QByteArray, source);
    QElapsedTimer timer;
    timer.start();
    const ReadTable table = readTable(source);
    QVERIFY(!table.articles.isEmpty() || !table.problem.isEmpty());
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
}

STANDOFF_TEST(QCoreApplication, TestTable)
#include "tst_table.moc"
