// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/paragraphs.h"
#include "support/readarticle.h"
#include "support/zipped.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

constexpr auto relationsBegin =
    "<?xml version=\"1.0\"?><Relationships "
    "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

QByteArray relation(const QByteArray &id, const QByteArray &kind, const QByteArray &target)
{
    return "<Relationship Id=\"" + id
        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind
        + "\" Target=\"" + target + "\"/>";
}

QByteArray style(const QByteArray &id, const QByteArray &name, const QByteArray &more = {})
{
    return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>"
        + more + "</w:style>";
}

QByteArray word(const QByteArray &name, const QByteArray &content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + name
        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
          "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
        + content + "</w:" + name + ">";
}

QByteArray run(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:r>" + (properties.isEmpty() ? QByteArray() : "<w:rPr>" + properties + "</w:rPr>")
        + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}

QByteArray paragraph(const QByteArray &runs, const QByteArray &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + (runs.startsWith('<') ? runs : run(runs))
        + "</w:p>";
}

QByteArray styled(const QByteArray &style, const QByteArray &text)
{
    return paragraph(text, "<w:pStyle w:val=\"" + style + "\"/>");
}

QByteArray cell(const QByteArray &content)
{
    return "<w:tc><w:tcPr/>" + content + "</w:tc>";
}

QByteArray row(const QByteArrayList &texts, const QByteArray &properties = {})
{
    QByteArray cells;
    for (const QByteArray &text : texts)
        cells += cell(paragraph(text));
    return "<w:tr>" + properties + cells + "</w:tr>";
}

// The parts of a document with that body.
QList<ZipEntry> parts(const QByteArray &body, const QByteArray &core = {})
{
    const QByteArray styles = style("Normal", "Normal") + style("Titel", "Title")
        + style("berschrift1", "heading 1")
        + style("Eigene", "Zwischentitel",
            "<w:basedOn w:val=\"Normal\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>")
        + style("Zitat", "Quote")
        + style("Unter", "Zitat der Woche", "<w:basedOn w:val=\"Zitat\"/>")
        + style("Kreis1", "Kreis 1", "<w:basedOn w:val=\"Kreis2\"/>")
        + style("Kreis2", "Kreis 2", "<w:basedOn w:val=\"Kreis1\"/>")
        + style("Hoch", "Notenzeichen", "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>")
        + style("Punkte", "List Bullet") + style("Beschriftung", "caption");
    const QByteArray notes = "<w:footnote w:type=\"separator\" w:id=\"-1\">" + paragraph("never")
        + "</w:footnote><w:footnote w:id=\"2\">" + paragraph("See the report.")
        + paragraph("Its annex, too.") + "</w:footnote>";
    return {
        {u"[Content_Types].xml"_s, "<Types/>"},
        {u"_rels/.rels"_s,
            relationsBegin + relation("r1", "officeDocument", "word/document.xml")
                + relation("r2", "metadata/core-properties", "docProps/core.xml")
                + "</Relationships>"},
        {u"word/_rels/document.xml.rels"_s,
            relationsBegin + relation("r1", "styles", "styles.xml")
                + relation("r2", "footnotes", "footnotes.xml")
                + relation("r3", "endnotes", "/word/endnotes.xml")
                + relation("r4", "header", "header1.xml") + relation("r5", "footer", "footer1.xml")
                + "</Relationships>"},
        {u"word/styles.xml"_s, word("styles", styles)},
        {u"word/footnotes.xml"_s, word("footnotes", notes)},
        {u"word/endnotes.xml"_s,
            word("endnotes", "<w:endnote w:id=\"2\">" + paragraph("An endnote.") + "</w:endnote>")},
        {u"word/header1.xml"_s, word("hdr", paragraph("The Kesten Courier"))},
        {u"word/footer1.xml"_s, word("ftr", paragraph("- 1 -"))},
        {u"docProps/core.xml"_s, core.isEmpty() ? "<coreProperties/>"_ba : core},
        {u"word/document.xml"_s, word("document", "<w:body>" + body + "</w:body>")},
    };
}

QByteArray docx(const QByteArray &body, const QByteArray &core = {})
{
    return zipped(parts(body, core));
}

IncomingArticle readDocx(const QByteArray &bytes)
{
    return articleOf(readArticle(bytes, u"a.docx"_s));
}

} // namespace

class TestDocx : public QObject
{
    Q_OBJECT

private slots:
    void text_data();
    void text();
    void findings();
    void properties();
    void direction();
    void anyName();
    void damaged();
    void hostile_data();
    void hostile();
    void asPandocWritesIt();

private:
    const QString m_outside =
        u"standoff-outside-%1"_s.arg(QCoreApplication::applicationPid()); // of temporary files
};

void TestDocx::text_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("styles",
        styled("Titel", "A pact") + styled("berschrift1", "One") + styled("Eigene", "Two")
            + styled("Zitat", "Quoted") + styled("Unter", "Quoted, too") + styled("Punkte", "Item")
            + styled("Beschriftung", "Two men") + styled("Kreis1", "Text") + styled("None", "Text"),
        u"HEAD: A pact\nheading: One\nheading: Two\nquote: Quoted\nquote: Quoted, too\nitem: Item\n"
        "caption: Two men\nbody: Text\nbody: Text"_s);
    row("a tall initial",
        paragraph("N", "<w:framePr w:dropCap=\"drop\" w:lines=\"3\"/>") + paragraph("obody came.")
            + paragraph("I", "<w:framePr w:dropCap=\"margin\" w:lines=\"2\"/>")
            + paragraph(" waited.") + paragraph("Boxed.", "<w:framePr w:w=\"100\"/>"),
        u"body: Nobody came.\nbody: I waited.\nbody: Boxed."_s);
    row("a heading first",
        styled("berschrift1", "A pact") + paragraph("Text.") + styled("berschrift1", "B"),
        u"HEAD: A pact\nbody: Text.\nheading: B"_s);
    row("lists",
        paragraph("One", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>")
            + paragraph("None.", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
        u"item: One\nbody: None."_s);
    row("runs",
        paragraph(run("The ") + run("pa", "<w:b/>") + run("ct")
            + "<w:r><w:noBreakHyphen/><w:softHyphen/></w:r>" + run("was\xc2\xad signed  twice.")),
        u"body: The pact\u2011was signed  twice."_s);
    row("breaks",
        paragraph(
            run("One.") + "<w:r><w:br/></w:r>" + run(" two") + "<w:r><w:tab/></w:r>" + run("x")),
        u"body: One.\nbody: two\tx"_s);
    row("raised and lowered",
        paragraph(run("10") + run("6", "<w:vertAlign w:val=\"superscript\"/>") + run(" H")
            + run("2", "<w:vertAlign w:val=\"subscript\"/>") + run("O 1")
            + run("st", "<w:vertAlign w:val=\"superscript\"/>")),
        u"body: 10⁶ H₂O 1st"_s);
    row("raised by a style", paragraph(run("a pact") + run("1", "<w:rStyle w:val=\"Hoch\"/>")),
        u"body: a pact¹"_s);
    row("notes",
        paragraph(
            run("It says so") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + run(". And."))
            + paragraph(run("more") + "<w:r><w:endnoteReference w:id=\"2\"/></w:r>"
                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"),
        u"body: It says so[1]. And.\nbody: more[2][1]\nbody: [1] See the report.\nbody: Its annex, "
        u"too.\n"
        "body: [2] An endnote."_s);
    row("fields",
        paragraph("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DATE \\@ "
                  "\"d\" </w:instrText></w:r>"
                  "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + run("3 June") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + "<w:hyperlink>"
            + run(" there") + "</w:hyperlink><w:fldSimple w:instr=\"A\">" + run("!")
            + "</w:fldSimple>"),
        u"body: 3 June there!"_s);
    row("changes",
        paragraph("<w:ins>" + run("new ")
            + "</w:ins><w:del><w:r><w:delText>old </w:delText></w:r></w:del>" + run("text."))
            + paragraph("joined ", "<w:rPr><w:del/></w:rPr>") + paragraph("with this")
            + "<w:moveFrom>" + paragraph("moved") + "</w:moveFrom>",
        u"body: new text.\nbody: joined with this"_s);
    row("a table",
        paragraph("It is so.") + "<w:tbl>" + ::row({"City", "Votes"}) + ::row({"Kesten", "412"})
            + ::row({"Gone", "1"}, "<w:trPr><w:del/></w:trPr>") + ::row({"", "7"}) + ::row({"", ""})
            + "</w:tbl>" + paragraph("Text."),
        u"body: It is so.\nbody: City\tVotes\nbody: Kesten\t412\nbody: \t7\nbody: Text."_s);
    row("a table that arranges",
        "<w:tbl><w:tr>" + cell(styled("berschrift1", "A pact") + paragraph("Text."))
            + cell("<w:tbl>" + ::row({"a", "b"}) + ::row({"c", "d"}) + "</w:tbl>"
                + paragraph("Beside."))
            + "</w:tr></w:tbl>",
        u"HEAD: A pact\nbody: Text.\nbody: a\tb\nbody: c\td\nbody: Beside."_s);
    row("a box",
        paragraph(run("Around ") + "<mc:AlternateContent><mc:Choice><w:txbxContent>"
            + paragraph("In the box.") + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
            + paragraph("In the box.") + "</w:txbxContent></mc:Fallback></mc:AlternateContent>"
            + run("it.")),
        u"body: Around it.\nbody: In the box."_s);
    row("hidden and placeholders",
        paragraph(
            run("Seen.") + run("unseen", "<w:vanish/>") + run(" And", "<w:vanish w:val=\"0\"/>")),
        u"body: Seen. And"_s);
    row("ruby",
        paragraph("<w:r><w:ruby><w:rt>" + run("hanguk") + "</w:rt><w:rubyBase>" + run("韓國")
            + "</w:rubyBase></w:ruby></w:r>"),
        u"body: 韓國"_s);
    row("symbols",
        paragraph("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F04A\"/></w:r><w:r><w:sym "
                  "w:char=\"20AC\"/></w:r>"),
        u"body: \uFFFD€"_s);
}

void TestDocx::text()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(paragraphsOf(readDocx(docx(body)).text), expected);
}

void TestDocx::findings()
{
    const IncomingArticle article = readDocx(docx(paragraph("<w:ins>" + run("new ")
        + "</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>" + run("text")
        + "<w:r><w:commentReference w:id=\"1\"/></w:r>" + run("unseen", "<w:vanish/>"))));
    QCOMPARE(article.text.string(), u"new text"_s);
    QCOMPARE(article.remarks.size(), 4);
    for (const QString &word :
        {u"2 tracked"_s, u"1 comment"_s, u"1 hidden"_s, u"“The Kesten Courier”"_s})
        QVERIFY2(
            article.remarks.join(u'\n').contains(word), qPrintable(article.remarks.join(u'\n')));
}

void TestDocx::properties()
{
    const QByteArray begin =
        "<cp:coreProperties xmlns:cp=\"a\" xmlns:dc=\"b\" xmlns:dcterms=\"c\">";
    IncomingArticle article =
        readDocx(docx(paragraph("Only text, which says so itself.") + paragraph("More."),
            begin
                + "<dc:title>A pact</dc:title><dc:creator>Ada "
                  "Rehn</dc:creator><dc:language>ko-KR</dc:language>"
                  "<dcterms:created>2024-06-20T10:00:00Z</dcterms:created></cp:coreProperties>"));
    QCOMPARE(article.title, u"A pact"_s);
    QCOMPARE(article.byline, u"Ada Rehn"_s);
    QCOMPARE(article.language, u"ko-KR"_s);
    QCOMPARE(article.published, u"2024-06-20T10:00:00Z"_s);
    QVERIFY(article.encoding.isEmpty());
    for (const QByteArray &title :
        {"Microsoft Word - pact.doc"_ba, "Untitled 1"_ba, "Letter.dotx"_ba, "Document12"_ba}) {
        article = readDocx(docx(paragraph("Only text, which says so itself.") + paragraph("More."),
            begin + "<dc:title>" + title
                + "</dc:title><dc:creator>python-docx</dc:creator>"
                  "<dcterms:created>2013-12-23T23:15:00Z</dcterms:created></cp:coreProperties>"));
        QCOMPARE(article.title, u"Only text, which says so itself."_s);
        QVERIFY(article.byline.isEmpty());
        QVERIFY(article.published.isEmpty());
    }
}

void TestDocx::direction()
{
    const QByteArray arabic = paragraph("قال المتحدث", "<w:bidi/>");
    QCOMPARE(
        readDocx(docx(arabic + paragraph("Text.") + arabic)).direction, Direction::RightToLeft);
    QCOMPARE(readDocx(docx(arabic + paragraph("Text.") + paragraph("Text."))).direction,
        Direction::Automatic);
}

void TestDocx::anyName()
{
    for (const QString &name : {u"a"_s, u"a.txt"_s, u"a.html"_s, u"a.zip"_s, u"../../a.pdf"_s}) {
        const auto article = readArticle(docx(paragraph("Text.")), name);
        QVERIFY2(article, qPrintable(article ? QString() : article.error().text));
        QCOMPARE(article->text.string(), u"Text."_s);
        QVERIFY(article->mediaType.contains(u"wordprocessingml"_s));
    }
    QVERIFY(readArticle("Only text."_ba, u"a.docx"_s)->mediaType == "text/plain"_L1);
}

// Whatever is missing of the file: an error or the text, and no other text.
void TestDocx::damaged()
{
    const QByteArray whole = docx(paragraph("The pact was signed.") + paragraph("It is so."));
    const QString text = readDocx(whole).text.string();
    QCOMPARE(text, u"The pact was signed.\nIt is so."_s);
    for (qsizetype size = 4; size < whole.size(); ++size) {
        const auto article = readArticle(whole.first(size), u"a.docx"_s);
        QVERIFY(article ? article->text.string() == text : !article.error().text.isEmpty());
    }
    int refused = 0;
    for (qsizetype i = 0; i < whole.size(); i += 5) {
        QByteArray other = whole;
        other[i] = char(other[i] ^ 0x55);
        const auto article = readArticle(other, u"a.docx"_s);
        QVERIFY(article ? article->text.string() == text : !article.error().text.isEmpty());
        refused += !article;
    }
    QVERIFY(refused > 100);
}

void TestDocx::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word"); // of the error; "" where it is read
    const auto with = [](const QByteArray &document) {
        QList<ZipEntry> all = parts({});
        all.last().bytes = document;
        return zipped(all);
    };
    QByteArray entities = "<!DOCTYPE a [<!ENTITY e0 \"laugh\">";
    for (int i = 1; i < 12; ++i) {
        const QByteArray entity = "&e" + QByteArray::number(i - 1) + ";";
        entities += "<!ENTITY e" + QByteArray::number(i) + " \"" + entity.repeated(10) + "\">";
    }
    QTest::newRow("entities") << with(
        entities + "]><w:p xmlns:w=\"x\"><w:r><w:t>&e11;</w:t></w:r></w:p>")
                              << u"valid XML"_s;
    QTest::newRow("external entity")
        << with("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:p xmlns:w=\"x\"><w:r>"
                "<w:t>A&e;</w:t></w:r></w:p>")
        << u"?"_s;
    QTest::newRow("deep") << with(QByteArray("<a>").repeated(200'000)) << u"too deep"_s;
    QTest::newRow("bomb") << with(QByteArray(80 << 20, ' ')) << u"larger"_s;
    QByteArray attributes = "<a";
    for (int i = 0; i < 200'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    QTest::newRow("attributes") << with(attributes + "/>") << u"longer"_s;
    QList<ZipEntry> many = parts(paragraph("Text."));
    for (int i = 0; i < 6'000; ++i)
        many.append({u"a/"_s + QString::number(i), {}, false});
    QTest::newRow("parts") << zipped(many) << QString();
    QList<ZipEntry> outside = parts(paragraph("Text."));
    const QString elsewhere = QDir::temp().filePath(m_outside);
    outside.append({u"../../../.."_s + elsewhere, "x"});
    outside.append({elsewhere, "x"});
    outside.append({QString(u"d/"_s).repeated(40) + u'a', "x"});
    outside.append({QString(300, u'n'), "x"});
    QTest::newRow("names") << zipped(outside) << QString();
    // KZip would not write that.
    outside.append({QString(u"d_"_s).repeated(5000), "x"});
    QTest::newRow("deep names") << zipped(outside).replace("d_", "d/") << QString();
    QTest::newRow("notes") << docx(
        paragraph(QByteArray("<w:r><w:footnoteReference w:id=\"2\"/></w:r>").repeated(20'000)))
                           << QString();
    QTest::newRow("tables") << docx(QByteArray("<w:tbl><w:tr><w:tc>").repeated(500)
        + paragraph("Text.").repeated(100'000) + QByteArray("</w:tc></w:tr></w:tbl>").repeated(500)
        + paragraph("End.")) << QString();
}

void TestDocx::hostile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    QElapsedTimer clock;
    clock.start();
    const auto article = readArticle(bytes, u"a.docx"_s);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    if (word.isEmpty())
        QVERIFY2(article, qPrintable(article ? QString() : article.error().text));
    else if (word == "?"_L1)
        QVERIFY(!article || !article->text.string().contains(u"root:"_s));
    else
        QVERIFY2(!article && article.error().text.contains(word),
            article ? "read" : qPrintable(article.error().text));
    QVERIFY(!QDir::temp().exists(m_outside));
}

// pandoc makes a document, and reads it.
void TestDocx::asPandocWritesIt()
{
    const QString pandoc = QStandardPaths::findExecutable(u"pandoc"_s);
    if (pandoc.isEmpty())
        QSKIP("pandoc is not there");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.docx"_s);
    QProcess process;
    process.start(pandoc, {u"-f"_s, u"markdown"_s, u"-o"_s, path});
    process.write(
        "# A pact\n\nThe pact[^1] was *signed*.\n\n> Quoted.\n\n- One\n- Two\n\n## Then\n\n"
        "| City | Votes |\n|------|-------|\n| A    | 1     |\n\n[^1]: A note.\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished() && process.exitCode() == 0);
    const auto article = readArticleFile(path);
    QVERIFY2(article, qPrintable(article ? QString() : article.error().text));
    QCOMPARE(paragraphsOf(article->text),
        u"HEAD: A pact\nbody: The pact[1] was signed.\nquote: Quoted.\nitem: One\nitem: Two\n"
        "heading: Then\nbody: City\tVotes\nbody: A\t1\nbody: [1] A note."_s);
}

STANDOFF_TEST(QCoreApplication, TestDocx)
#include "tst_docx.moc"
