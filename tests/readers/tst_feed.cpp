// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/paragraphs.h"
#include "support/readarticle.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

const QByteArray feedProse =
    "<p>The pact was signed in the town hall on Monday, two people said.</p><p>Nobody else was "
    "there to see it, &amp; no picture was taken.</p>";

QByteArray feedEscaped(QByteArray html)
{
    return html.replace("&", "&amp;").replace("<", "&lt;");
}

} // namespace

// Feeds: entries with their text are articles, those without it are told.
class TestFeed : public QObject
{
    Q_OBJECT

private slots:
    void rss2();
    void rss1();
    void rss09();
    void atom();
    void theLongerText();
    void summaries();
    void originals();
    void lax();
    void odd_data();
    void odd();
};

void TestFeed::rss2()
{
    const QByteArray feed =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" "
        "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"d\">\n<channel>"
        "<title>The Haven Courier</title><link>https://courier.example/</link>"
        "<language>en-gb</language>\n"
        "<item><title>Pact &amp;amp; peace</title><link>https://courier.example/a</link>"
        "<dc:creator>Ada Rehn</dc:creator><pubDate>Thu, 20 Jun 2024 10:30:00 +0200</pubDate>"
        "<category>World</category><category><![CDATA[Treaties]]></category>"
        "<description>Short.</description><content:encoded><![CDATA[<h2>Signed</h2>"
        + feedProse
        + "<blockquote>It holds.</blockquote><ul><li>One</ul>]]></content:encoded></item>\n"
          "<item><title>Another</title><guid>https://courier.example/b</guid><author>zoe@x.example "
          "(Zoe Roe)</author><content:encoded>"
        + feedEscaped(feedProse) + "</content:encoded></item></channel></rss>\n";
    for (const QString &name : {u"a.rss"_s, u"feed.xml"_s, u"feed"_s}) {
        const ReadAll read = readAll(feed, name);
        QCOMPARE(read.outline(), u"entry 1 = Pact & peace\nentry 2 = Another"_s);
        const IncomingArticle article = read.first();
        QCOMPARE(paragraphsOf(article.text),
            u"HEAD: Pact & peace\nheading: Signed\nbody: The pact was signed in the town hall on "
            "Monday, two people said.\nbody: Nobody else was there to see it, & no picture was "
            "taken.\nquote: It holds.\nitem: One"_s);
        QCOMPARE(article.title, u"Pact & peace"_s);
        QCOMPARE(article.byline, u"Ada Rehn"_s);
        QCOMPARE(article.publisher, u"The Haven Courier"_s);
        QCOMPARE(article.published, u"2024-06-20T10:30:00+02:00"_s);
        QCOMPARE(article.url, u"https://courier.example/a"_s);
        QCOMPARE(article.language, u"en-gb"_s);
        QCOMPARE(article.labels, (QStringList{u"World"_s, u"Treaties"_s}));
        QVERIFY(article.remarks.isEmpty());
        QCOMPARE(read.articles[1].url, u"https://courier.example/b"_s);
        QCOMPARE(read.articles[1].byline, u"Zoe Roe"_s);
    }
}

void TestFeed::rss1()
{
    const QByteArray feed =
        "<rdf:RDF xmlns:rdf=\"r\" xmlns=\"http://purl.org/rss/1.0/\"><channel "
        "rdf:about=\"https://a.example\"><title>A</title></channel><item "
        "rdf:about=\"https://a.example/1\"><title>One</title><dc:date "
        "xmlns:dc=\"d\">2024-06-20</dc:date><dc:subject>World</dc:subject><content:encoded "
        "xmlns:content=\"c\"><![CDATA["
        + feedProse + "]]></content:encoded></item></rdf:RDF>";
    const IncomingArticle article = readAll(feed, u"a.rdf"_s).first();
    QCOMPARE(article.url, u"https://a.example/1"_s);
    QCOMPARE(article.published, u"2024-06-20"_s);
    QCOMPARE(article.publisher, u"A"_s);
    QCOMPARE(article.labels, QStringList{u"World"_s});
    QCOMPARE(article.text.paragraphCount(), 3);
}

// What is called a description may be all of it.
void TestFeed::rss09()
{
    const QByteArray feed = "<rss version=\"0.91\"><channel><title>A</title><item><title>One"
                            "</title><description>"
        + feedEscaped(feedProse.repeated(5)) + "</description></item></channel></rss>";
    const ReadAll read = readAll(feed, u"a.xml"_s);
    QCOMPARE(read.first().text.paragraphCount(), 11);
    QCOMPARE(read.first().remarks,
        QStringList{u"The feed does not say whether this is all of the article"_s});
}

void TestFeed::atom()
{
    const QByteArray feed =
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"de\"><title>Der Kurier</title>"
        "<author><name>Die Redaktion</name></author>"
        "<entry><title type=\"html\">Pakt &amp;amp; &lt;b>Frieden&lt;/b></title><link rel=\"self\" "
        "href=\"https://k.example/feed/1\"/><link href=\"https://k.example/1\"/><published>"
        "2024-06-20T10:00:00Z</published><updated>2024-06-21T10:00:00Z</updated><category "
        "term=\"w\" label=\"Welt\"/><author><name>Jörg Roe</name></author><author><name>Ada"
        "</name></author><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">"
        + feedProse
        + "<p>A<br/>B</p></div></content></entry><entry><title>Zwei</title><content type=\"text\">"
          "Ein Satz &lt; als Text.\nEin zweiter.</content></entry><entry><title>Drei</title>"
          "<content type=\"html\">"
        + feedEscaped(feedProse) + "</content></entry></feed>";
    const ReadAll read = readAll(feed, u"a.atom"_s);
    QCOMPARE(read.outline(), u"entry 1 = Pakt & Frieden\nentry 2 = Zwei\nentry 3 = Drei"_s);
    const IncomingArticle article = read.first();
    QCOMPARE(paragraphsOf(article.text),
        u"HEAD: Pakt & Frieden\nbody: The pact was signed in the town hall on Monday, two people "
        "said.\nbody: Nobody else was there to see it, & no picture was taken.\nbody: A\nbody: B"_s);
    QCOMPARE(article.byline, u"Jörg Roe, Ada"_s);
    QCOMPARE(article.url, u"https://k.example/1"_s);
    QCOMPARE(article.published, u"2024-06-20T10:00:00Z"_s);
    QCOMPARE(article.modified, u"2024-06-21T10:00:00Z"_s);
    QCOMPARE(article.labels, QStringList{u"Welt"_s});
    QCOMPARE(article.language, u"de"_s);
    QCOMPARE(paragraphsOf(read.articles[1].text),
        u"HEAD: Zwei\nbody: Ein Satz < als Text.\nbody: Ein zweiter."_s);
    QCOMPARE(read.articles[1].byline, u"Die Redaktion"_s);
}

// Whatever it is called; a text that is about as long as the summary is the text.
void TestFeed::theLongerText()
{
    const QByteArray prose = feedProse.repeated(6);
    const auto textOf = [](const QByteArray &elements) {
        const ReadAll read = readAll("<rss version=\"2.0\" xmlns:content=\"c\"><channel><title>A"
                                     "</title><item><title>One</title>"
                + elements + "</item></channel></rss>",
            u"a.rss"_s);
        return read.problem.isEmpty() ? read.first().text.string() : read.problem;
    };
    const QByteArray figure = "<content:encoded><![CDATA[<figure><img src=\""
        + QByteArray("a").repeated(9'000)
        + "\"><figcaption>The hall.</figcaption></figure>]]></content:encoded>";
    const QByteArray summary = "<description><![CDATA[" + prose + "]]></description>";
    for (const QByteArray &feed :
        {figure + summary, summary + figure,
            "<content>Teaser.</content><summary type=\"html\"><![CDATA[" + prose + "]]></summary>"})
        QVERIFY2(textOf(feed).contains(u"Nobody else was there"_s), qPrintable(textOf(feed)));
    const QString whole = textOf("<description><![CDATA[" + feedProse.repeated(5)
        + "Sum.]]></description><content:encoded><![CDATA[" + feedProse.repeated(5)
        + "]]></content:encoded>");
    QVERIFY2(!whole.contains(u"Sum."_s) && whole.contains(u"Nobody"_s), qPrintable(whole));
}

void TestFeed::summaries()
{
    const QByteArray item = "<item><title>One</title><link>https://a.example/1</link><description>"
                            "The pact was signed in the town hall…</description></item>";
    const QByteArray whole = "<item><title>Two</title><content:encoded>" + feedEscaped(feedProse)
        + "</content:encoded></item>";
    const QByteArray begin = "<rss version=\"2.0\"><channel><title>A</title>";
    const QByteArray end = "</channel></rss>";
    const ReadAll none = readAll(begin + item.repeated(3) + end, u"a.rss"_s);
    QCOMPARE(none.outline(),
        u"! The feed has only summaries of its articles; open them in a browser and save them"_s);
    const ReadAll some = readAll(begin + item + whole + item + end, u"a.rss"_s);
    QCOMPARE(some.outline(),
        u"entry 2 = Two\nentry 1 - The feed has only a summary of it; open https://a.example/1 and "
        "save it\nentry 3 - The feed has only a summary of it; open https://a.example/1 and save "
        "it"_s);
    QCOMPARE(readAll(begin + end, u"a.rss"_s).outline(), u"! There is no entry in the feed"_s);
}

// What is kept of an entry can be read by itself, and is not all of the feed.
void TestFeed::originals()
{
    QByteArray feed = "<?xml version=\"1.0\" encoding=\"windows-1252\"?>\n<rss version=\"2.0\">"
                      "<channel><title>Der Kurier</title>\n";
    for (int i = 0; i < 3; ++i) {
        feed += "<item><title>N\xfcmmer " + QByteArray::number(i) + "</title><content:encoded>"
            + feedEscaped(feedProse) + "</content:encoded></item>\n";
    }
    feed += "</channel></rss>\n";
    const ReadAll read = readAll(feed, u"a.rss"_s);
    QCOMPARE(read.articles.size(), 3);
    for (int i = 0; i < 3; ++i) {
        const QByteArray original = read.articles[i].original;
        QVERIFY(original.size() < feed.size() / 2);
        QCOMPARE(original.count("<item>"), 1);
        const IncomingArticle again = readAll(original, u"a.rss"_s).first();
        QCOMPARE(again.title, u"Nümmer %1"_s.arg(i));
        QCOMPARE(again.publisher, u"Der Kurier"_s);
        QCOMPARE(again.text, read.articles[i].text);
    }
}

// Feeds as they are: prefixes that are not declared, entities of HTML, tags that are not escaped.
void TestFeed::lax()
{
    const QByteArray feed =
        "<rss><channel><title>A</title><item><title>Caf&eacute;&nbsp;Ada</title>"
        "<media:title>x</media:title><description>"
        + feedProse.repeated(5)
        + "</description><a10:updated>2024-06-20</a10:updated></item></channel></rss>";
    const ReadAll read = readAll(feed, u"a.rss"_s);
    QCOMPARE(read.problem, QString());
    QCOMPARE(read.first().title, u"Café Ada"_s);
    QCOMPARE(read.first().text.paragraphCount(), 11);
    const ReadAll cut =
        readAll(feed.first(feed.indexOf("</channel>")) + "<item><title>", u"a.rss"_s);
    QCOMPARE(cut.articles.size(), 1);
    QVERIFY2(cut.problem.contains(u"not valid XML"_s), qPrintable(cut.problem));
}

void TestFeed::odd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray begin = "<rss version=\"2.0\"><channel><title>A</title>";
    QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">";
    for (char c = 'b'; c < 'k'; ++c)
        bomb += QByteArray("<!ENTITY ") + c + " \""
            + QByteArray("&x;").replace('x', char(c - 1)).repeated(10) + "\">";
    QTest::newRow("entities") << bomb + "]>" + begin
            + "<item><description>&j;</description></item></channel></rss>";
    QTest::newRow("external entity") << "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
            + begin + "<item><description>&a;</description></item></channel></rss>";
    QTest::newRow("deep in an item") << begin + "<item>" + QByteArray("<a>").repeated(200'000);
    QTest::newRow("deep outside") << begin + QByteArray("<a>").repeated(200'000);
    QTest::newRow("many elements") << begin + "<item>" + QByteArray("<a/>").repeated(1'000'000);
    QTest::newRow("many outside") << begin + QByteArray("<a/>").repeated(1'000'000);
    QTest::newRow("many items") << begin + QByteArray("<item/>").repeated(500'000);
    QByteArray tag = "<item ";
    for (int i = 0; i < 100'000; ++i)
        tag += "a" + QByteArray::number(i) + "=\"\" ";
    QTest::newRow("attributes") << begin + tag + "/></channel></rss>";
    QTest::newRow("a long text") << begin + "<item><title>" + QByteArray(20 << 20, 'a');
}

void TestFeed::odd()
{
    QFETCH(QByteArray, bytes);
    const ReadAll read = readAll(bytes, u"a.rss"_s);
    QVERIFY(!read.problem.isEmpty());
    QVERIFY(!read.problem.contains(u"root:"_s));
    QVERIFY2(read.seconds < 5, qPrintable(QString::number(read.seconds)));
}

STANDOFF_TEST(QCoreApplication, TestFeed)
#include "tst_feed.moc"
