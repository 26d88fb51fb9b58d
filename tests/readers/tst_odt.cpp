// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/paragraphs.h"
#include "support/readarticle.h"
#include "support/zipped.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

QByteArray openDocument(const QByteArray &root, const QByteArray &content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:" + root
        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
          " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
          " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + content + "</office:" + root + ">";
}

const QByteArray automaticStyles =
    "<office:automatic-styles>"
    "<style:style style:name=\"P1\" style:family=\"paragraph\" "
    "style:parent-style-name=\"Quotations\"/>"
    "<style:style style:name=\"P2\" style:family=\"paragraph\"><style:paragraph-properties "
    "style:writing-mode=\"rl-tb\"/></style:style>"
    "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties "
    "style:text-position=\"super 58%\"/></style:style>"
    "<style:style style:name=\"T2\" style:family=\"text\"><style:text-properties "
    "text:display=\"none\"/></style:style>"
    "</office:automatic-styles>";
const QByteArray namedStyles =
    "<office:styles><style:style style:name=\"Title\" style:family=\"paragraph\"/>"
    "<style:style style:name=\"Text_20_body\" style:display-name=\"Text body\" "
    "style:family=\"paragraph\"/>"
    "</office:styles>"
    "<office:master-styles><style:master-page style:name=\"Standard\"><style:header><text:p>The "
    "Kesten "
    "Courier</text:p></style:header><style:footer><text:p><text:page-number>1</text:page-number></"
    "text:p>"
    "</style:footer></style:master-page></office:master-styles>";
const QByteArray metadata =
    "<office:meta><meta:generator>LibreOffice</meta:generator><dc:title>A pact</dc:title>"
    "<meta:initial-creator>Ada Rehn</meta:initial-creator><dc:creator>Somebody</dc:creator>"
    "<meta:creation-date>2024-06-20T10:00:00.123456789</meta:creation-date><dc:language>de-DE</"
    "dc:language>"
    "</office:meta>";

QByteArray bodyOf(const QByteArray &text)
{
    return automaticStyles + "<office:body><office:text>" + text + "</office:text></office:body>";
}

QByteArray odt(const QByteArray &text)
{
    return zipped({{u"mimetype"_s, "application/vnd.oasis.opendocument.text", false},
        {u"content.xml"_s, openDocument("document-content", bodyOf(text))},
        {u"styles.xml"_s, openDocument("document-styles", namedStyles)},
        {u"meta.xml"_s, openDocument("document-meta", metadata)},
        {u"META-INF/manifest.xml"_s, "<manifest/>"}});
}

IncomingArticle readOdt(const QByteArray &bytes)
{
    return articleOf(readArticle(bytes, u"a.odt"_s));
}

} // namespace

class TestOdt : public QObject
{
    Q_OBJECT

private slots:
    void text_data();
    void text();
    void metadataAndFindings();
    void direction();
    void flat();
    void locked();
    void damaged();
    void asPandocWritesIt();
};

void TestOdt::text_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("roles",
        "<text:p text:style-name=\"Title\">A pact</text:p><text:h "
        "text:outline-level=\"1\">One</text:h>"
        "<text:p text:style-name=\"Text_20_body\">Text.</text:p><text:p "
        "text:style-name=\"P1\">Quoted</text:p>"
        "<text:list><text:list-item><text:p>Item</text:p><text:list><text:list-item><text:p>Inner</"
        "text:p>"
        "</text:list-item></text:list></text:list-item></text:list><text:p/><text:p>End.</text:p>",
        u"HEAD: A pact\nheading: One\nbody: Text.\nquote: Quoted\nitem: Item\nitem: Inner\nbody: End."_s);
    row("spaces",
        "<text:p>\n  One <text:s/><text:s text:c=\"2\"/>two<text:tab/>three \n "
        "four<text:line-break/>five"
        "<text:soft-page-break/>\xc2\xad!</text:p>",
        u"body: One    two\tthree four\nbody: five!"_s);
    row("spans",
        "<text:p>10<text:span text:style-name=\"T1\">6</text:span> seen<text:span "
        "text:style-name=\"T2\">"
        " not <text:span>so</text:span></text:span>.</text:p>",
        u"body: 10⁶ seen."_s);
    row("notes",
        "<text:list><text:list-item><text:p>It says so<text:note "
        "text:note-class=\"footnote\"><text:note-citation>"
        "1</text:note-citation><text:note-body><text:p>See the "
        "report.</text:p></text:note-body></text:note>. Yes."
        "</text:p></text:list-item></text:list>",
        u"item: It says so[1]. Yes.\nbody: [1] See the report."_s);
    row("left out",
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Deleted.</text:p></"
        "text:deletion>"
        "</text:changed-region></text:tracked-changes><text:p>Kept<office:annotation><text:p>A "
        "comment.</text:p>"
        "</office:annotation>.</text:p><text:section "
        "text:display=\"none\"><text:p>Hidden.</text:p></text:section>"
        "<text:p><draw:frame><svg:title>Name</svg:title><svg:desc>A "
        "dove</svg:desc></draw:frame>Seen.</text:p>",
        u"body: Kept.\nbody: Seen."_s);
    row("a box",
        "<text:p>Around <draw:frame><draw:text-box><text:p>In the "
        "box.</text:p></draw:text-box></draw:frame>"
        "it.</text:p>",
        u"body: Around it.\nbody: In the box."_s);
    row("a table",
        "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>City</"
        "text:p>"
        "</table:table-cell><table:table-cell><text:p>Votes</text:p></table:table-cell></"
        "table:table-row>"
        "</table:table-header-rows><table:table-row><table:table-cell "
        "table:number-columns-repeated=\"1000000\">"
        "<text:p>Kesten</text:p><text:p>(town)</text:p></"
        "table:table-cell><table:covered-table-cell/>"
        "<table:table-cell><text:p>412</text:p></table:table-cell></table:table-row></table:table>",
        u"body: City\tVotes\nbody: Kesten (town)\t412"_s);
}

void TestOdt::text()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(paragraphsOf(readOdt(odt(body)).text), expected);
}

void TestOdt::metadataAndFindings()
{
    const IncomingArticle article =
        readOdt(odt("<text:tracked-changes><text:changed-region/></"
                    "text:tracked-changes><text:p>A<office:annotation/>B."
                    "<text:span text:style-name=\"T2\">C</text:span></text:p><text:p>D.</text:p>"));
    QCOMPARE(article.title, u"A pact"_s);
    QCOMPARE(article.byline, u"Ada Rehn"_s);
    QCOMPARE(article.published, u"2024-06-20T10:00:00.123456789"_s);
    QCOMPARE(article.language, u"de-DE"_s);
    const QString remarks = article.remarks.join(u'\n');
    for (const QString &word :
        {u"1 tracked"_s, u"1 comment"_s, u"1 hidden"_s, u"“The Kesten Courier”"_s})
        QVERIFY2(remarks.contains(word), qPrintable(remarks));
}

void TestOdt::direction()
{
    const QByteArray arabic = "<text:p text:style-name=\"P2\">قال المتحدث</text:p>";
    QCOMPARE(
        readOdt(odt(arabic + arabic + "<text:p>Text.</text:p>")).direction, Direction::RightToLeft);
    QCOMPARE(readOdt(odt(arabic + "<text:p>Text.</text:p>")).direction, Direction::Automatic);
}

void TestOdt::flat()
{
    const QByteArray bytes = openDocument("document",
        metadata + namedStyles
            + bodyOf("<text:p text:style-name=\"Title\">A pact</text:p><text:p>Text.</text:p>"));
    for (const QString &name : {u"a.fodt"_s, u"a.xml"_s, u"a.txt"_s, u"a"_s}) {
        const auto article = readArticle(bytes, name);
        QVERIFY2(article, qPrintable(article ? QString() : article.error().text));
        QCOMPARE(paragraphsOf(article->text), u"HEAD: A pact\nbody: Text."_s);
        QCOMPARE(article->byline, u"Ada Rehn"_s);
    }
}

void TestOdt::locked()
{
    const auto article =
        readArticle(zipped({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                        {u"content.xml"_s, "\x12\x34"},
                        {u"META-INF/manifest.xml"_s, "<manifest:encryption-data/>"}}),
            u"a.odt"_s);
    QVERIFY(!article);
    QVERIFY2(article.error().text.contains(u"password"_s), qPrintable(article.error().text));
}

void TestOdt::damaged()
{
    const QByteArray whole = odt("<text:p>The pact was signed.</text:p>");
    const QString text = readOdt(whole).text.string();
    QCOMPARE(text, u"The pact was signed."_s);
    for (qsizetype size = 4; size < whole.size(); ++size) {
        const auto article = readArticle(whole.first(size), u"a.odt"_s);
        QVERIFY(article ? article->text.string() == text : !article.error().text.isEmpty());
    }
}

void TestOdt::asPandocWritesIt()
{
    const QString pandoc = QStandardPaths::findExecutable(u"pandoc"_s);
    if (pandoc.isEmpty())
        QSKIP("pandoc is not there");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.odt"_s);
    QProcess process;
    process.start(pandoc, {u"-f"_s, u"markdown"_s, u"-o"_s, path});
    process.write("# A pact\n\nThe pact[^1] was *signed*.\n\n> Quoted.\n\n- One\n- Two\n\n"
                  "| City | Votes |\n|------|-------|\n| A    | 1     |\n\n[^1]: A note.\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished() && process.exitCode() == 0);
    const auto article = readArticleFile(path);
    QVERIFY2(article, qPrintable(article ? QString() : article.error().text));
    QCOMPARE(paragraphsOf(article->text),
        u"HEAD: A pact\nbody: The pact[1] was signed.\nquote: Quoted.\nitem: One\nitem: Two\n"
        "body: City\tVotes\nbody: A\t1\nbody: [1] A note."_s);
}

STANDOFF_TEST(QCoreApplication, TestOdt)
#include "tst_odt.moc"
