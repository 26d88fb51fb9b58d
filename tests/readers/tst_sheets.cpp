// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "readers/tables/sheets.h"
#include "support/paragraphs.h"
#include "support/readarticle.h"
#include "support/zipped.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

constexpr auto mainNames =
    R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )"
    R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";

// A workbook of these sheets (their rows); styles: 0 plain, 1 a date, 2 a date of its own format.
QByteArray xlsx(const QList<QByteArray> &sheets, const QByteArray &strings = {},
    const QByteArray &properties = {}, const QByteArray &firstState = {})
{
    const QByteArray names(mainNames);
    QByteArray list;
    QByteArray relations =
        R"(<Relationship Id="rS" Type="http://x/sharedStrings" Target="sharedStrings.xml"/>)"
        R"(<Relationship Id="rF" Type="http://x/styles" Target="/xl/styles.xml"/>)";
    QList<ZipEntry> entries;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        list += "<sheet name=\"Sheet " + number + "\" " + (i == 0 ? firstState : QByteArray())
            + " sheetId=\"" + number + "\" r:id=\"r" + number + "\"/>";
        relations += "<Relationship Id=\"r" + number
            + "\" Type=\"http://x/worksheet\" Target=\"worksheets/s" + number + ".xml\"/>";
        entries.append({u"xl/worksheets/s%1.xml"_s.arg(i + 1),
            "<worksheet " + names + "><sheetData>" + sheets[i] + "</sheetData></worksheet>"});
    }
    entries.append({u"[Content_Types].xml"_s, "<Types/>"});
    entries.append({u"xl/workbook.xml"_s,
        "<workbook " + names + ">" + properties + "<sheets>" + list + "</sheets></workbook>"});
    entries.append(
        {u"xl/_rels/workbook.xml.rels"_s, "<Relationships>" + relations + "</Relationships>"});
    entries.append({u"xl/sharedStrings.xml"_s, "<sst " + names + ">" + strings + "</sst>"});
    entries.append({u"xl/styles.xml"_s,
        "<styleSheet " + names
            + "><numFmts><numFmt numFmtId=\"165\" formatCode=\"d. mmmm yyyy\"/>"
              "<numFmt numFmtId=\"166\" formatCode=\"0.00 "
              "&quot;days&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
              "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>"});
    return zipped(entries);
}

QByteArray ods(const QByteArray &tables)
{
    return zipped({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet", false},
        {u"content.xml"_s,
            "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" "
            "xmlns:text=\"x\"><office:body>"
            "<office:spreadsheet>"
                + tables + "</office:spreadsheet></office:body></office:document-content>"}});
}

struct ReadSheet
{
    QStringList lines; // part|title|published: text
    QStringList remarks;
    QString problem;
};

ReadSheet readSheet(const QByteArray &bytes, const QString &columns = {})
{
    ReadSheet sheet;
    QList<IncomingArticle> articles;
    QList<LeftOut> leftOut;
    const auto read =
        articlesFrom({u"a"_s, bytes, {}}, {.columns = columns}, appendTo(articles, leftOut));
    sheet.remarks = linesOf(leftOut);
    for (const IncomingArticle &article : std::as_const(articles)) {
        sheet.lines.append(article.part + u'|' + article.title + u'|' + article.published + u"|"_s
            + article.text.string());
        sheet.remarks += article.remarks;
    }
    if (!read)
        sheet.problem = read.error().text;
    return sheet;
}

} // namespace

class TestSheets : public QObject
{
    Q_OBJECT

private slots:
    void serials_data();
    void serials();
    void xlsxCells();
    void odsCells();
    void whichSheet();
    void originals();
    void refuses_data();
    void refuses();
    void fromLibreOffice_data();
    void fromLibreOffice();
};

void TestSheets::serials_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the first day") << 1.0 << false << u"1900-01-01"_s;
    QTest::newRow("before the day that was not") << 59.0 << false << u"1900-02-28"_s;
    QTest::newRow("after it") << 61.0 << false << u"1900-03-01"_s;
    QTest::newRow("today") << 45463.0 << false << u"2024-06-20"_s;
    QTest::newRow("with a time") << 45463.4375 << false << u"2024-06-20T10:30:00"_s;
    QTest::newRow("rounded up") << 45463.999999 << false << u"2024-06-21T00:00:00"_s;
    QTest::newRow("from 1904") << 44001.0 << true << u"2024-06-20"_s;
    QTest::newRow("a time") << 0.5 << false << u"12:00:00"_s;
    QTest::newRow("before all") << -1.0 << false << QString();
    QTest::newRow("none") << std::nan("") << false << QString();
    QTest::newRow("too far") << 1e12 << false << QString();
}

void TestSheets::serials()
{
    QFETCH(double, serial);
    QFETCH(bool, from1904);
    QFETCH(QString, expected);
    QCOMPARE(dateOfSerial(serial, from1904), expected);
}

void TestSheets::xlsxCells()
{
    const QByteArray strings = "<si><t>title</t></si><si><t>text</t></si><si><t>date</t></si>"
                               "<si><r><t>A </t></r><r><rPr><b/></rPr><t "
                               "xml:space=\"preserve\">pact</t></r><rPh><t>no</t></rPh></si>"
                               "<si><t>It is \"so\",_x000D_\nyes.</t></si>";
    const QByteArray rows =
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"D2\" "
        "t=\"s\"><v>2</v></c></row>"
        "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>3</v></c><c r=\"B4\" t=\"s\"><v>4</v></c><c r=\"D4\" "
        "s=\"1\"><v>45463</v></c></row>"
        "<row><c t=\"inlineStr\"><is><t>B</t></is></c><c "
        "t=\"str\"><f>no</f><v>Two.</v></c><c><v>3</v></c><c s=\"2\"><v>45463.5</v></c></row>"
        "<row><c r=\"B6\" t=\"inlineStr\"><is><t>Three.</t></is></c><c r=\"A6\" "
        "t=\"e\"><v>#REF!</v></c><c r=\"D6\" s=\"3\"><v>45463</v></c></row>";
    const ReadSheet sheet = readSheet(xlsx({rows}, strings));
    QCOMPARE(sheet.problem, QString());
    QCOMPARE(sheet.lines,
        QStringList({u"row 4|A pact|2024-06-20|It is \"so\",\nyes."_s,
            u"row 5|B|2024-06-20T12:00:00|Two."_s, u"row 6|Three.||Three."_s}));
    QCOMPARE(sheet.remarks, QStringList(u"The date “45463” is not understood"_s));
    const ReadSheet mac = readSheet(xlsx({rows}, strings, "<workbookPr date1904=\"1\"/>"));
    QCOMPARE(mac.lines.value(0), u"row 4|A pact|2028-06-21|It is \"so\",\nyes."_s);
}

void TestSheets::odsCells()
{
    const QByteArray cell = "<table:table-cell office:value-type=\"string\"><text:p>";
    const QByteArray end = "</text:p></table:table-cell>";
    const ReadSheet sheet = readSheet(ods("<table:table table:name=\"S\"><table:table-row>" + cell
        + "title" + end + "<table:table-cell table:number-columns-repeated=\"2\"/>" + cell + "text"
        + end + cell + "date" + end
        + "</table:table-row><table:table-row table:number-rows-repeated=\"2\"/>"
          "<table:table-row>"
        + cell + "A<text:s text:c=\"2\"/><text:span>pact</text:span>" + end
        + "<table:table-cell/><table:covered-table-cell/>" + cell
        + "It is so.</text:p><office:annotation><text:p>no</text:p></office:annotation><text:p>Yes."
        + end
        + "<table:table-cell office:value-type=\"date\" "
          "office:date-value=\"2024-06-20\"><text:p>20 Jun</text:p></table:table-cell>"
          "</table:table-row><table:table-row "
          "table:number-rows-repeated=\"1048570\"/></table:table>"));
    QCOMPARE(sheet.problem, QString());
    QCOMPARE(sheet.lines, QStringList(u"row 4|A pact|2024-06-20|It is so.\nYes."_s));
    QCOMPARE(sheet.remarks, QStringList());
}

void TestSheets::whichSheet()
{
    const auto cell = [](const QByteArray &text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    };
    const QByteArray notes =
        "<row>" + cell("note") + cell("by") + "</row><row>" + cell("a") + cell("b") + "</row>";
    const QByteArray table = "<row>" + cell("title") + cell("text") + "</row><row>" + cell("A")
        + cell("One.") + "</row>";
    const QByteArray other = "<row>" + cell("title") + cell("text") + "</row><row>" + cell("B")
        + cell("Two.") + "</row>";
    const ReadSheet second = readSheet(xlsx({{}, notes, table}));
    QCOMPARE(second.lines, QStringList(u"row 2|A||One."_s));
    QCOMPARE(second.remarks, QStringList(u"Only the sheet “Sheet 3” was read, not “Sheet 2”"_s));
    const ReadSheet hidden = readSheet(xlsx({table, other}, {}, {}, "state=\"hidden\""));
    QCOMPARE(hidden.lines, QStringList(u"row 2|B||Two."_s));
    QVERIFY(readSheet(xlsx({notes})).problem.contains(u"“note”, “by”"_s));
    const auto preview = tablePreview({u"a.xlsx"_s, xlsx({notes}), {}}, {});
    QVERIFY(preview);
    QCOMPARE(preview->map.toText(), u"note=-, by=byline, @names=yes"_s);
    QCOMPARE(preview->kind, u"xlsx"_s);
    QCOMPARE(readSheet(xlsx({notes}), u"note=text"_s).lines, QStringList(u"row 2|a||a"_s));
}

void TestSheets::originals()
{
    const QByteArray bytes = xlsx({"<row><c t=\"str\"><v>title</v></c><c "
                                   "t=\"str\"><v>text</v></c></row><row><c t=\"str\"><v>A</v></c>"
                                   "<c t=\"str\"><v>One, two.</v></c></row>"});
    const Result<IncomingArticle> article = readArticle(bytes, u"a.xlsx"_s);
    QVERIFY(article);
    QCOMPARE(article->original, QByteArray("title,text\nA,\"One, two.\"\n"));
    QCOMPARE(article->mediaType, u"text/csv"_s);
    QCOMPARE(article->encoding, u"UTF-8"_s);
}

void TestSheets::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &word) {
        QTest::newRow(name) << bytes << word;
    };
    row("no sheet", xlsx({}), u"no row"_s);
    row("blank", xlsx({{}}), u"no row"_s);
    row("a row that is too far", xlsx({"<row r=\"99999999\"><c><v>1</v></c></row>"}),
        u"“Sheet 1” has more"_s);
    row("a column that is too far", xlsx({"<row><c r=\"XFD1\"><v>1</v></c></row>"}),
        u"“Sheet 1” has more"_s);
    row("columns without end",
        ods("<table:table><table:table-row><table:table-cell "
            "table:number-columns-repeated=\"99999\"><text:p>a</text:p>"
            "</table:table-cell></table:table-row></table:table>"),
        u"more than can be read"_s);
    row("no XML", zipped({{u"xl/workbook.xml"_s, "<"}}), u"XML"_s);
    row("a part is missing", zipped({{u"xl/workbook.xml"_s, "<workbook/>"}}), u"missing"_s);
    row("a string again and again",
        xlsx({QByteArray("<row><c t=\"s\"><v>0</v></c></row>").repeated(100'000)},
            "<si><t>" + QByteArray("text ").repeated(20'000) + "</t></si>"),
        u"“Sheet 1” has more"_s);
}

void TestSheets::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const ReadSheet sheet = readSheet(bytes);
    QVERIFY2(sheet.problem.contains(word), qPrintable(sheet.problem));
    QCOMPARE(sheet.lines, QStringList());
}

// As another program writes them: the same table by way of LibreOffice.
void TestSheets::fromLibreOffice_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("XLSX") << u"xlsx"_s;
    QTest::newRow("ODS") << u"ods"_s;
}

void TestSheets::fromLibreOffice()
{
    QFETCH(QString, suffix);
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("there is no LibreOffice");
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("title,text,date\nA pact,\"It is “so”,\n\nyes.\",2024-06-20\nB,Two.,2024-06-21\n");
    file.close();
    QProcess process;
    process.start(office,
        {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
            u"--infilter=CSV:44,34,76,1"_s, u"--convert-to"_s, suffix, u"--outdir"_s, folder.path(),
            file.fileName()});
    QVERIFY(process.waitForFinished(120'000));
    QFile made(folder.filePath(u"a."_s + suffix));
    if (!made.open(QIODevice::ReadOnly))
        QSKIP("LibreOffice made nothing");
    const ReadSheet sheet = readSheet(made.readAll());
    QCOMPARE(sheet.problem, QString());
    QCOMPARE(sheet.lines,
        QStringList(
            {u"row 2|A pact|2024-06-20|It is “so”,\n\nyes."_s, u"row 3|B|2024-06-21|Two."_s}));
}

STANDOFF_TEST(QCoreApplication, TestSheets)
#include "tst_sheets.moc"
