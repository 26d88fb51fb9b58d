// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/paragraphs.h"
#include "support/readarticle.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

Result<IncomingArticle> readNinjs(const QByteArray &bytes)
{
    return readArticle(bytes, u"a.json"_s);
}

} // namespace

class TestNinjs : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void metadata_data();
    void metadata();
    void replacesWhatNoTextHas();
    void encodings();
    void refuses_data();
    void refuses();
    void bearsAnySource_data();
    void bearsAnySource();
    void readsSamples_data();
    void readsSamples();
};

void TestNinjs::texts_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *source, const QString &expected) {
        QTest::newRow(name) << QByteArray(source) << expected;
    };
    row("text",
        R"({"title": "A pact", "text": "First line.\n\nSecond \"line\".\r\nThird\u00e9 \ud83d\udc9a \\u00e9."})",
        u"body: First line.\nbody: Second \"line\".\nbody: Thirdé 💚 \\u00e9."_s);
    row("body", R"({"body": "It is so.", "text": " "})", u"body: It is so."_s);
    row("content in HTML",
        R"({"title": "A pact", "content": "<h1>A pact<\/h1><p>One &amp; <b>two<\/b>.<\/p><ul><li>x<\/ul><p>caf\u00e9"})",
        u"HEAD: A pact\nbody: One & two.\nitem: x\nbody: café"_s);
    row("no HTML", R"({"text": "It is so: a < b, and c > d <e@e.org> &amp;."})",
        u"body: It is so: a < b, and c > d <e@e.org> &amp;."_s);
    row("list of one", R"([{"text": "It is so."}])", u"body: It is so."_s);
    row("ninjs 1, text",
        R"({"uri": "urn:x", "headline": "A pact", "byline": "By Jane Roe", "body_text": "It is so.\nYes."})",
        u"HEAD: A pact\nby: By Jane Roe\nbody: It is so.\nbody: Yes."_s);
    row("ninjs 1, XHTML",
        R"({"uri": "urn:x", "body_text": "no", "body_xhtml": "<p>It is so.</p><p>Yes.</p>"})",
        u"body: It is so.\nbody: Yes."_s);
    row("ninjs 1, another body", R"({"uri": "urn:x", "body_nitf2": "<p>It is so.</p>"})",
        u"body: It is so."_s);
    row("ninjs 2 and 3",
        R"({"uri": "urn:x", "by": "Jane Roe", "headlines": [{"role": "short", "value": "Pact"},
        {"role": "main", "value": "A pact"}], "bodies": [{"role": "brief", "value": "no"},
        {"role": "main", "value": "It is so."}, 3, {"role": "x"}]})",
        u"HEAD: A pact\nby: Jane Roe\nbody: It is so."_s);
    row("ninjs, the text has the words of its head further down",
        R"({"uri": "urn:x", "headline": "A pact", "byline": "Jane Roe", "body_text": "One.\nTwo.\nThree.\nA pact, wrote Jane Roe."})",
        u"HEAD: A pact\nby: Jane Roe\nbody: One.\nbody: Two.\nbody: Three.\nbody: A pact, wrote Jane Roe."_s);
    row("ninjs, the text has its head",
        R"({"uri": "urn:x", "headline": "A pact", "byline": "Jane Roe", "body_text": "A pact\nBy Jane Roe\nIt is so."})",
        u"HEAD: A pact\nby: By Jane Roe\nbody: It is so."_s);
}

void TestNinjs::texts()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, expected);
    const Result<IncomingArticle> article = readNinjs(source);
    QVERIFY2(article, article ? "" : qPrintable(article.error().text));
    QCOMPARE(paragraphsOf(article->text), expected);
    QVERIFY(article->remarks.isEmpty());
    QCOMPARE(article->mediaType, u"application/json"_s);
    QCOMPARE(article->original, source);
}

void TestNinjs::metadata_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("expected"); // title, byline, publisher, published, url, language
    const auto row = [](const char *name, const char *members, const QString &expected) {
        QTest::newRow(name) << QByteArray(members) << expected;
    };
    row("plain",
        R"("title": "A\npact", "author": "Jane Roe", "publisher": "The Daily", "date": "2024-06-20", "url": "https://e.org/a", "language": "en")",
        u"A pact|Jane Roe|The Daily|2024-06-20|https://e.org/a|en"_s);
    row("objects and lists",
        R"("title": "T", "authors": [{"name": "Jane Roe"}, "J. Doe", 3, null], "source": {"id": null, "name": "The Daily"}, "publishedAt": "2024-06-20T09:30:00Z", "url": "ftp://e.org")",
        u"T|Jane Roe, J. Doe|The Daily|2024-06-20T09:30:00Z||"_s);
    row("ninjs 1",
        R"("headline": "A pact", "byline": "Jane Roe", "copyrightholder": "TNA", "versioncreated": "2024-06-21T01:00:00Z", "firstcreated": "2024-06-20T01:00:00Z", "uri": "http://e.org/1", "language": "ko")",
        u"A pact|Jane Roe|TNA|2024-06-20T01:00:00Z|http://e.org/1|ko"_s);
    row("ninjs 3",
        R"("headlines": [{"value": "A pact"}], "by": "Jane Roe", "infoSources": [{"name": "TNA", "role": "x"}], "versionCreated": "2024-06-21T01:00:00+09:00", "uri": "urn:x:1")",
        u"A pact|Jane Roe|TNA|2024-06-21T01:00:00+09:00||"_s);
    row("others", R"("title": 3, "author": {"x": 1}, "url": false, "date": null)",
        u"Text so.|||||"_s);
}

void TestNinjs::metadata()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, expected);
    const Result<IncomingArticle> article =
        readNinjs("{" + members + ", \"body_text\": \"Text so.\"}");
    QVERIFY(article);
    QCOMPARE(QStringList({article->title, article->byline, article->publisher, article->published,
                             article->url, article->language})
                 .join(u'|'),
        expected);
    QVERIFY(article->remarks.isEmpty());
}

void TestNinjs::replacesWhatNoTextHas()
{
    const Result<IncomingArticle> article = readNinjs(
        R"({"text": "a\ud83d b\udc9a c\ud83d\u0041 \ud83d\udc9a \\ud83d d\u0000 e", "date": "soon"})");
    QVERIFY(article);
    QCOMPARE(article->text.string(), u"a� b� c�A 💚 \\ud83d d� e"_s);
    QCOMPARE(article->remarks.size(), 3);
    QVERIFY2(article->remarks[0].startsWith(u'3'), qPrintable(article->remarks[0]));
    QVERIFY(article->remarks[1].contains(u"soon"_s));
}

void TestNinjs::encodings()
{
    const QString source = u"{\"text\": \"café 서울\"}"_s;
    const QByteArray wide(reinterpret_cast<const char *>(source.utf16()), source.size() * 2);
    for (const QByteArray &bytes : {source.toUtf8(), "\xef\xbb\xbf" + source.toUtf8(), wide}) {
        const Result<IncomingArticle> article = readNinjs(bytes);
        QVERIFY(article);
        QCOMPARE(article->text.string(), u"café 서울"_s);
    }
}

void TestNinjs::refuses_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *source, const QString &message) {
        QTest::newRow(name) << QByteArray(source) << message;
    };
    row("empty", "", u"empty"_s);
    row("blank", " \n ", u"2:2"_s);
    row("cut off", "{\"text\":\n \"서울, ab", u"2:9"_s);
    row("a comma too much", "{\n\n  \"text\": \"a\",\n}", u"4:1"_s);
    row("plain text", "It is so.", u"1:1"_s);
    row("no text", R"({"title": "A pact"})", u"body_text"_s);
    row("blank text", R"({"text": " "})", u"body_text"_s);
    row("a number", "3", u"body_text"_s);
    row("empty list", "[]", u"empty list"_s);
    row("several", R"([{"text": "a"}, {"text": "b"}])", u"2 articles"_s);
    row("too large a number", R"({"text": "a", "n": 1e999999})", u"too large"_s);
    row("no text in the HTML", R"({"body": "<p><br></p>"})", u"no text"_s);
}

void TestNinjs::refuses()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, message);
    const Result<IncomingArticle> article = readNinjs(source);
    QVERIFY(!article);
    QVERIFY2(article.error().text.contains(message), qPrintable(article.error().text));
}

void TestNinjs::bearsAnySource_data()
{
    QTest::addColumn<QByteArray>("source");
    const auto deep = [](const QByteArray &open, const QByteArray &close) {
        return open.repeated(100'000) + "1" + close.repeated(100'000);
    };
    QTest::newRow("lists") << deep("[", "]");
    QTest::newRow("not closed") << QByteArray("[").repeated(100'000);
    QTest::newRow("as the text") << "{\"text\": " + deep("[", "]") + "}";
    QTest::newRow("as the author")
        << "{\"text\": \"a\", \"author\": " + deep("{\"name\":", "}") + "}";
    QTest::newRow("HTML") << "{\"text\": \"a" + QByteArray("<div>").repeated(100'000) + "</p>\"}";
}

void TestNinjs::bearsAnySource()
{
    QFETCH(QByteArray, source);
    const Result<IncomingArticle> article = readNinjs(source);
    QVERIFY(article || !article.error().text.isEmpty());
}

// The examples of the IPTC, where they lie beside the project.
void TestNinjs::readsSamples_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("paragraphs");
    QTest::newRow("simple") << u"001_simple_example"_s << 3;
    QTest::newRow("text") << u"004_simple_text_article"_s << 6;
    QTest::newRow("rich text") << u"005_complex_text_article"_s << 6;
}

void TestNinjs::readsSamples()
{
    QFETCH(QString, name);
    QFETCH(int, paragraphs);
    const QString path = qEnvironmentVariable("STANDOFF_SOURCE") + u"/../shared/articles/ninjs/"_s
        + name + u".json"_s;
    if (!QFile::exists(path))
        QSKIP("the examples are not there");
    const Result<IncomingArticle> article = readArticleFile(path);
    QVERIFY(article);
    QVERIFY(article->title.startsWith(u"Captain of wrecked"_s));
    QCOMPARE(article->byline, u"Paulo Santalucia and Frances d'Emilio"_s);
    QCOMPARE(article->published, u"2013-07-09T10:37:00Z"_s);
    QCOMPARE(article->text.paragraphCount(), paragraphs);
    QCOMPARE(article->text.paragraphs()[0].role, ParagraphRole::Headline);
    QCOMPARE(article->text.paragraphs()[1].role, ParagraphRole::Byline);
    QVERIFY(article->remarks.isEmpty());
}

STANDOFF_TEST(QCoreApplication, TestNinjs)
#include "tst_ninjs.moc"
