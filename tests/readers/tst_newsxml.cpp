// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/paragraphs.h"
#include "support/readarticle.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

const QByteArray nitfBody =
    "<body><body.head><hedline><hl1>A pact is signed</hl1><hl2>Two towns agree</hl2></hedline>"
    "<note><body.content><p>Eds: updates</p></body.content></note>"
    "<byline>By <person>Ada Rehn</person>, <byttl>Staff Writer</byttl></byline>"
    "<distributor>Haven Press</distributor><dateline><location>HAVEN</location>, "
    "<story.date norm=\"20240620\">June 20</story.date></dateline>"
    "<abstract><p>In short.</p></abstract></body.head><body.content>"
    "<block><p lede=\"true\">The  <org>town</org>\n of <location>Kesten</location> signed "
    "10<sup>6</sup> papers.</p><hl2>The text</hl2></block>"
    "<bq><block><p>It holds.</p><credit>Zoe Roe</credit></block></bq>"
    "<media media-type=\"image\"><media-metadata name=\"a\" value=\"b\"/><media-reference "
    "source=\"a.jpg\"/><media-object encoding=\"base64\">QUJD</media-object><media-caption><p>Two "
    "towns</p></media-caption><media-producer>Jan Roe</media-producer></media>"
    "<table><caption>Papers</caption><tr><th>Town</th><td>Count</td></tr><tr><td>Kesten</td>"
    "<td>4</td></tr></table><ul><li>One</li><li><p>Two</p></li></ul><p>He said <q>yes</q>."
    "<br/>So.</p><pre>  a\n  b</pre></body.content><body.end><tagline>Jane helped.</tagline>"
    "</body.end></body>";

const QString nitfText =
    u"HEAD: A pact is signed\nbody: Two towns agree\nbody: In short.\nby: By Ada Rehn, Staff "
    "Writer\ndate: HAVEN, June 20\nbody: The town of Kesten signed 10⁶ papers.\nheading: The "
    "text\nquote: It holds.\nquote: Zoe Roe\ncaption: Two towns\ncredit: Jan Roe\ncaption: "
    "Papers\nbody: Town\tCount\nbody: Kesten\t4\nitem: One\nitem: Two\nbody: He said "
    "“yes”.\nbody: So.\nbody:   a\nbody:   b\nbody: Jane helped."_s;

QByteArray newsItemWith(const QByteArray &content, const QByteArray &itemClass = "ninat:text")
{
    return "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" xml:lang=\"en\" "
           "guid=\"urn:x:1\">"
           "<rightsInfo><copyrightHolder><name>Holder</name></copyrightHolder></rightsInfo>"
           "<itemMeta><itemClass qcode=\""
        + itemClass
        + "\"/><provider><name>Haven Press</name></provider><versionCreated>2024-06-21T09:00:00Z"
          "</versionCreated><firstCreated>2024-06-20T10:00:00Z</firstCreated></"
          "itemMeta><contentMeta>"
          "<creator><name>Ada</name></creator><language tag=\"en-GB\"/><subject "
          "qcode=\"a:1\"><name>"
          "treaty</name></subject><keyword>pact</keyword><headline role=\"h:sub\">Sub</headline>"
          "<headline>A pact is signed</headline><by>By Ada Rehn</by><dateline>HAVEN, June "
          "20</dateline>"
          "</contentMeta><contentSet>"
        + content + "</contentSet></newsItem>";
}

} // namespace

// What agencies send: NITF, NewsML-G2 and NewsML 1, compared whole.
class TestNewsXml : public QObject
{
    Q_OBJECT

private slots:
    void nitf();
    void nitfWithout();
    void bylinesOfParts();
    void newsItem_data();
    void newsItem();
    void newsMessage();
    void newsItemWithoutText();
    void newsml1();
    void shared();
};

void TestNewsXml::nitf()
{
    const QByteArray file =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE nitf PUBLIC \"-//IPTC//DTD NITF "
        "3.6//EN\" \"nitf-3-6.dtd\">\n<nitf><head><title>Other</title><docdata><date.issue "
        "norm=\"20240620T103000+0200\"/><doc-id id-string=\"x\"/><key-list><keyword "
        "key=\"treaty\"/><keyword key=\"towns\"/></key-list></docdata><pubdata name=\"The "
        "Courier\" "
        "position.section=\"World\" ex-ref=\"https://courier.example/a\"/></head>"
        + nitfBody + "</nitf>";
    for (const QString &name : {u"a.xml"_s, u"a.nitf"_s, u"a.html"_s, u"a"_s}) {
        const ReadAll read = readAll(file, name);
        QVERIFY2(read.problem.isEmpty(), qPrintable(read.problem));
        const IncomingArticle article = read.first();
        QCOMPARE(paragraphsOf(article.text), nitfText);
        QCOMPARE(article.title, u"A pact is signed"_s);
        QCOMPARE(article.byline, u"Ada Rehn"_s);
        QCOMPARE(article.publisher, u"The Courier"_s);
        QCOMPARE(article.published, u"2024-06-20T10:30:00+0200"_s);
        QCOMPARE(article.section, u"World"_s);
        QCOMPARE(article.url, u"https://courier.example/a"_s);
        QCOMPARE(article.labels, (QStringList{u"treaty"_s, u"towns"_s}));
        QCOMPARE(article.remarks, QStringList{u"1 note(s) to editors left out"_s});
        QCOMPARE(article.part, QString());
        QCOMPARE(article.original, file);
    }
}

void TestNewsXml::nitfWithout()
{
    const IncomingArticle plain =
        readAll("<nitf><head><title>A</title></head><body><body.content><p>One.</p><p>Two.</p>"
                "</body.content></body></nitf>",
            u"a.xml"_s)
            .first();
    QCOMPARE(paragraphsOf(plain.text), u"body: One.\nbody: Two."_s);
    QCOMPARE(plain.title, u"A"_s);
    QCOMPARE(readAll("<nitf><body/></nitf>", u"a.xml"_s).outline(), u"! There is no text in it"_s);
    const ReadAll cut = readAll("<nitf><body><body.content><p>One.</p>", u"a.xml"_s);
    QVERIFY2(cut.problem.contains(u"not valid XML"_s), qPrintable(cut.problem));
}

// What stands in lines of its own when it is shown is not one word here.
void TestNewsXml::bylinesOfParts()
{
    QByteArray body = nitfBody;
    body.replace("</person>, <byttl>", "</person><byttl>");
    const IncomingArticle article =
        articleOf(readArticle("<nitf><head/>" + body + "</nitf>", u"a.xml"_s));
    QVERIFY2(paragraphsOf(article.text).contains(u"\nby: By Ada Rehn Staff Writer\n"_s),
        qPrintable(paragraphsOf(article.text)));
    QCOMPARE(article.byline, u"Ada Rehn"_s);
}

void TestNewsXml::newsItem_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    const QString head = u"HEAD: A pact is signed\nby: By Ada Rehn\ndate: HAVEN, June 20\n"_s;
    QTest::newRow("NITF")
        << "<inlineXML contenttype=\"application/nitf+xml\"><n:nitf xmlns:n=\"x\">" + nitfBody
            + "</n:nitf></inlineXML>"
        << nitfText;
    QTest::newRow("XHTML") << QByteArray(
        "<inlineXML contenttype=\"application/xhtml+xml\"><html "
        "xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>"
        "<p>One.</p><h2>Two</h2><blockquote>Three</blockquote></body></html></inlineXML>")
                           << head + u"body: One.\nheading: Two\nquote: Three"_s;
    QTest::newRow("HTML") << QByteArray("<inlineData contenttype=\"text/html\">&lt;p>One.&lt;/p>"
                                        "&lt;p>Two &amp;amp; three.&lt;/p></inlineData>")
                          << head + u"body: One.\nbody: Two & three."_s;
    QTest::newRow("text") << QByteArray("<inlineData contenttype=\"text/plain\">One &lt; two.\n\n"
                                        "  Three.\n</inlineData>")
                          << head + u"body: One < two.\nbody: Three."_s;
    QTest::newRow("the second") << QByteArray(
        "<remoteContent href=\"a.jpg\"/><inlineXML/><inlineData>"
        "One.</inlineData>") << head + u"body: One."_s;
}

void TestNewsXml::newsItem()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    const ReadAll read = readAll(newsItemWith(content), u"a.xml"_s);
    QVERIFY2(read.problem.isEmpty(), qPrintable(read.problem));
    const IncomingArticle article = read.first();
    QCOMPARE(paragraphsOf(article.text), expected);
    QCOMPARE(article.title, u"A pact is signed"_s);
    QCOMPARE(article.byline, u"Ada Rehn"_s);
    QCOMPARE(article.publisher, u"Haven Press"_s);
    QCOMPARE(article.published, u"2024-06-20T10:00:00Z"_s);
    QCOMPARE(article.modified, u"2024-06-21T09:00:00Z"_s);
    QCOMPARE(article.language, u"en-GB"_s);
    QCOMPARE(article.labels, (QStringList{u"treaty"_s, u"pact"_s}));
    QCOMPARE(article.part, QString());
}

void TestNewsXml::newsMessage()
{
    const QByteArray file = "<?xml version=\"1.0\"?><newsMessage xmlns=\"x\"><header><sent>2024"
                            "</sent></header><itemSet>"
        + newsItemWith("<inlineData>One.</inlineData>")
        + newsItemWith("<remoteContent href=\"a.jpg\"/>", "ninat:picture")
        + "<packageItem><x/></packageItem>" + newsItemWith("<remoteContent href=\"text.xml\"/>")
        + newsItemWith(
            "<inlineData>Two.</inlineData>", "http://cv.iptc.org/newscodes/ninature/text")
        + "</itemSet></newsMessage>";
    const ReadAll read = readAll(file, u"a.xml"_s);
    QCOMPARE(read.outline(),
        u"item 1 = A pact is signed\nitem 5 = A pact is signed\nitem 2 ~ “A pact is signed” is not "
        "text (picture)\nitem 3 ~ It is not an article (packageItem)\nitem 4 - The text of “A pact "
        "is "
        "signed” is in another file: add text.xml"_s);
    const IncomingArticle last = read.articles.value(1);
    QVERIFY(last.text.string().endsWith(u"\nTwo."_s));
    QCOMPARE(last.original.count("<newsItem "), 1);
    QCOMPARE(readAll(last.original, u"a.xml"_s).first().text, last.text);
}

void TestNewsXml::newsItemWithoutText()
{
    QCOMPARE(readAll(newsItemWith("<remoteContent href=\"a.jpg\"/>", "ninat:picture"), u"a.xml"_s)
                 .outline(),
        u"! “A pact is signed” is not text (picture)"_s);
    QCOMPARE(readAll(newsItemWith(""), u"a.xml"_s).outline(),
        u"! There is no text in “A pact is signed”"_s);
}

void TestNewsXml::newsml1()
{
    const QByteArray file =
        "<?xml version=\"1.0\"?><!DOCTYPE NewsML SYSTEM \"newsml.dtd\"><NewsML><NewsEnvelope/>"
        "<NewsItem><NewsManagement><FirstCreated>20240620T100000Z</FirstCreated>"
        "<ThisRevisionCreated>20240621T100000Z</ThisRevisionCreated></"
        "NewsManagement><NewsComponent>"
        "<NewsLines><HeadLine>A pact is signed</HeadLine><ByLine>By Ada "
        "Rehn</ByLine><DateLine>HAVEN"
        "</DateLine><KeywordLine>treaty</KeywordLine></NewsLines><AdministrativeMetadata><Provider>"
        "<Party FormalName=\"Haven "
        "Press\"/></Provider></AdministrativeMetadata><DescriptiveMetadata>"
        "<Language FormalName=\"en\"/></DescriptiveMetadata><NewsComponent><ContentItem><MediaType "
        "FormalName=\"Photo\"/><DataContent>QUJD</DataContent></ContentItem></NewsComponent>"
        "<NewsComponent><ContentItem><MediaType "
        "FormalName=\"Text\"/><DataContent><p>One.</p><p>Two."
        "</p></DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>";
    const IncomingArticle article = readAll(file, u"a.xml"_s).first();
    QCOMPARE(paragraphsOf(article.text),
        u"HEAD: A pact is signed\nby: By Ada Rehn\ndate: HAVEN\nbody: One.\nbody: Two."_s);
    QCOMPARE(article.byline, u"Ada Rehn"_s);
    QCOMPARE(article.publisher, u"Haven Press"_s);
    QCOMPARE(article.published, u"2024-06-20T10:00:00Z"_s);
    QCOMPARE(article.modified, u"2024-06-21T10:00:00Z"_s);
    QCOMPARE(article.labels, QStringList{u"treaty"_s});
}

// The examples of the standard.
void TestNewsXml::shared()
{
    const QString folder =
        qEnvironmentVariable("STANDOFF_SOURCE") + u"/../shared/articles/newsml/"_s;
    if (!QFileInfo::exists(folder))
        QSKIP("there are no shared articles");
    const auto one = inputFromFile(folder + u"LISTING_2_NewsML-G2_Text_Document.xml"_s, {});
    QVERIFY(one);
    const IncomingArticle article = articleOf(readArticle(*one));
    QCOMPARE(article.title, u"Fed to halt QE to avert \"bubble\""_s);
    QCOMPARE(article.byline, u"Meredith Jameson"_s);
    QCOMPARE(article.labels.size(), 3);
    QCOMPARE(article.text.paragraphCount(), 4);
    const auto other = inputFromFile(
        folder + u"LISTING_25_An_NITF_marked-up_article_conveyed_in_inlineXML.xml"_s, {});
    QVERIFY(other);
    QCOMPARE(articleOf(readArticle(*other)).text.paragraphCount(), 4);
}

STANDOFF_TEST(QCoreApplication, TestNewsXml)
#include "tst_newsxml.moc"
