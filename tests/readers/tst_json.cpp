// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/paragraphs.h"
#include "support/readarticle.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

Result<IncomingArticle> readJson(const QByteArray &bytes)
{
    return readArticle(bytes, u"a.json"_s);
}

} // namespace

class TestJson : public QObject
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
    void servicesAndCrawlers_data();
    void servicesAndCrawlers();
    void lists_data();
    void lists();
    void odd_data();
    void odd();
    void linesInPieces();
};

void TestJson::texts_data()
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
        u"body: It is so: a < b, and c > d <e@e.org> &."_s);
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

void TestJson::texts()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, expected);
    const Result<IncomingArticle> article = readJson(source);
    QVERIFY2(article, article ? "" : qPrintable(article.error().text));
    QCOMPARE(paragraphsOf(article->text), expected);
    QVERIFY(article->remarks.isEmpty());
    QCOMPARE(article->mediaType, u"application/json"_s);
    QCOMPARE(article->original, source);
}

void TestJson::metadata_data()
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

void TestJson::metadata()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, expected);
    const Result<IncomingArticle> article =
        readJson("{" + members + ", \"body_text\": \"Text so.\"}");
    QVERIFY(article);
    QCOMPARE(QStringList({article->title, article->byline, article->publisher, article->published,
                             article->url, article->language})
                 .join(u'|'),
        expected);
    QVERIFY(article->remarks.isEmpty());
}

void TestJson::replacesWhatNoTextHas()
{
    const Result<IncomingArticle> article = readJson(
        R"({"text": "a\ud83d b\udc9a c\ud83d\u0041 \ud83d\udc9a \\ud83d d\u0000 e", "date": "soon"})");
    QVERIFY(article);
    QCOMPARE(article->text.string(), u"a� b� c�A 💚 \\ud83d d� e"_s);
    QCOMPARE(article->remarks.size(), 3);
    QVERIFY2(article->remarks[0].startsWith(u'3'), qPrintable(article->remarks[0]));
    QVERIFY(article->remarks[1].contains(u"soon"_s));
}

void TestJson::encodings()
{
    const QString source = u"{\"text\": \"café 서울\"}"_s;
    const QByteArray wide(reinterpret_cast<const char *>(source.utf16()), source.size() * 2);
    for (const QByteArray &bytes : {source.toUtf8(), "\xef\xbb\xbf" + source.toUtf8(), wide}) {
        const Result<IncomingArticle> article = readJson(bytes);
        QVERIFY(article);
        QCOMPARE(article->text.string(), u"café 서울"_s);
    }
}

void TestJson::refuses_data()
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
    row("no text", R"({"title": "A pact"})", u"“title”"_s);
    row("blank text", R"({"text": " "})", u"no text"_s);
    row("a number", "3", u"no article"_s);
    row("empty list", "[]", u"empty list"_s);
    row("no text in the HTML", R"({"body": "<p><br></p>"})", u"no text"_s);
}

void TestJson::refuses()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, message);
    const Result<IncomingArticle> article = readJson(source);
    QVERIFY(!article);
    QVERIFY2(article.error().text.contains(message), qPrintable(article.error().text));
}

void TestJson::bearsAnySource_data()
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

void TestJson::bearsAnySource()
{
    QFETCH(QByteArray, source);
    const Result<IncomingArticle> article = readJson(source);
    QVERIFY(article || !article.error().text.isEmpty());
}

// The examples of the IPTC, where they lie beside the project.
void TestJson::readsSamples_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("paragraphs");
    QTest::newRow("simple") << u"001_simple_example"_s << 3;
    QTest::newRow("text") << u"004_simple_text_article"_s << 6;
    QTest::newRow("rich text") << u"005_complex_text_article"_s << 6;
}

void TestJson::readsSamples()
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

// Each with the members that its documentation names, or that it writes.
void TestJson::servicesAndCrawlers_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &source, const QString &expected) {
        QTest::newRow(name) << source << expected;
    };
    row("news-please",
        R"({"authors": ["Jane Roe", "J. Doe"], "date_download": "2024-07-01 08:00:00", "date_modify": "2024-06-21 09:00:00",
        "date_publish": "2024-06-20 10:00:00", "description": "In short.", "filename": "x.json", "language": "en",
        "maintext": "It is so.\nYes.", "source_domain": "daily.example", "title": "A pact", "url": "https://daily.example/a"})",
        u"A pact|Jane Roe, J. "
        u"Doe|daily.example|2024-06-20T10:00:00|2024-06-21T09:00:00||https://daily.example/a|en|"
        "\nbody: It is so.\nbody: Yes."_s);
    row("Fundus",
        R"({"title": "A pact", "authors": ["Jane Roe"], "publishing_date": "2024-06-20 10:00:00+02:00", "topics": ["Law", "Arms"],
        "free_access": true, "body": {"summary": ["In short."], "sections": [{"headline": [], "paragraphs": ["It is so."]},
        {"headline": ["What now?"], "paragraphs": ["Nobody knows.", "Or do they?"]}]},
        "html": {"requested_url": "https://daily.example/r", "source_info": {"publisher": "The Daily"}}})",
        u"A pact|Jane Roe|The Daily|2024-06-20T10:00:00+02:00|||https://daily.example/r||Law+Arms\n"
        "body: In short.\nbody: It is so.\nheading: What now?\nbody: Nobody knows.\nbody: Or do they?"_s);
    row("trafilatura",
        R"({"title": "A pact", "author": "Jane Roe; J. Doe", "hostname": "daily.example", "date": "2024-06-20", "categories": "World",
        "tags": "law;arms", "raw_text": "It is", "text": "It is so.\nYes.", "language": null, "source": "https://daily.example/a",
        "source-hostname": "The Daily", "excerpt": "In short.", "filedate": "2024-07-01", "comments": "No!"})",
        u"A pact|Jane Roe; J. Doe|The Daily|2024-06-20||World|https://daily.example/a||law+arms\n"
        "body: It is so.\nbody: Yes."_s);
    row("newspaper",
        R"({"url": "https://daily.example/a", "title": "A pact", "authors": ["Jane Roe"], "publish_date": "2024-06-20 00:00:00",
        "text": "It is so.\n\nYes.", "meta_site_name": "The Daily", "summary": "", "keywords": [], "tags": ["law"], "top_image": "x"})",
        u"A pact|Jane Roe|The Daily|2024-06-20T00:00:00|||https://daily.example/a||law\nbody: It is so.\nbody: Yes."_s);
    row("NewsAPI",
        R"({"status": "ok", "totalResults": 1, "articles": [{"source": {"id": null, "name": "The Daily"}, "author": "Jane Roe",
        "title": "A pact", "description": "In short.", "url": "https://daily.example/a", "urlToImage": "x",
        "publishedAt": "2024-06-20T10:00:00Z", "content": "It is so."}]})",
        u"A pact|Jane Roe|The Daily|2024-06-20T10:00:00Z|||https://daily.example/a||\nbody: It is so."_s);
    row("Event Registry",
        R"({"articles": {"page": 1, "results": [{"uri": "8", "lang": "eng", "dateTimePub": "2024-06-20T09:59:00Z", "date": "2024-06-20",
        "url": "https://daily.example/a", "title": "A pact", "body": "It is so.", "source": {"uri": "daily.example", "title": "The Daily"},
        "authors": [{"uri": "jane", "name": "Jane Roe", "type": "author"}]}]}})",
        u"A pact|Jane Roe|The Daily|2024-06-20T09:59:00Z|||https://daily.example/a|en|\nbody: It is so."_s);
    row("The Guardian",
        R"({"response": {"status": "ok", "results": [{"id": "world/a", "sectionName": "World news", "webPublicationDate": "2024-06-20T10:00:00Z",
        "webTitle": "A pact – live", "webUrl": "https://guardian.example/a", "fields": {"headline": "A pact", "byline": "Jane Roe",
        "trailText": "In short.", "body": "<p>It is <b>so</b>.</p><p>Yes.</p>", "bodyText": "It is so. Yes.", "lastModified": "2024-06-21T10:00:00Z"},
        "tags": [{"id": "world/a", "webTitle": "Arms"}]}]}})",
        u"A pact|Jane Roe||2024-06-20T10:00:00Z|2024-06-21T10:00:00Z|World "
        u"news|https://guardian.example/a||Arms\n"
        "body: It is so.\nbody: Yes."_s);
    row("schema.org",
        R"({"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "The Daily", "text": "no"},
        {"@type": "NewsArticle", "headline": "A pact", "articleBody": "It is so.", "datePublished": "2024-06-20",
        "dateModified": "2024-06-21", "author": [{"@type": "Person", "name": "Jane Roe"}], "articleSection": "World",
        "publisher": {"@type": "Organization", "name": "The Daily"}, "keywords": "law, arms", "inLanguage": "en",
        "mainEntityOfPage": {"@id": "https://daily.example/a"}},
        {"@type": "Comment", "text": "No!"}]})",
        u"A pact|Jane Roe|The Daily|2024-06-20|2024-06-21|World|https://daily.example/a|en|law+arms\nbody: It is so."_s);
    row("WordPress",
        R"([{"id": 3, "date": "2024-06-20T10:00:00", "modified": "2024-06-21T10:00:00", "link": "https://daily.example/a",
        "title": {"rendered": "A &#8220;pact&#8221;"}, "content": {"rendered": "<p>It is so.</p>", "protected": false},
        "excerpt": {"rendered": "<p>In short.</p>"}, "author": 7}])",
        u"A “pact”|||2024-06-20T10:00:00|2024-06-21T10:00:00||https://daily.example/a||\nbody: It is so."_s);
    row("Elasticsearch",
        R"({"took": 3, "hits": {"total": 1, "hits": [{"_index": "a", "_source": {"title": "A pact", "maintext": "It is so."}}]}})",
        u"A pact||||||||\nbody: It is so."_s);
    row("Solr",
        R"({"responseHeader": {"status": 0}, "response": {"numFound": 1, "docs": [{"title": ["A pact"], "content": ["It is so."]}]}})",
        u"A pact||||||||\nbody: It is so."_s);
    row("an annotation tool",
        R"([{"id": 1, "data": {"text": "It is so.", "title": "A pact"}, "annotations": []}])",
        u"A pact||||||||\nbody: It is so."_s);
    row("paragraphs in a list", R"({"title": "A pact", "paragraphs": ["It is so.", "Yes."]})",
        u"A pact||||||||\nbody: It is so.\nbody: Yes."_s);
}

void TestJson::servicesAndCrawlers()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, expected);
    const Result<IncomingArticle> article = readJson(source);
    QVERIFY2(article, article ? "" : qPrintable(article.error().text));
    QCOMPARE(QStringList({article->title, article->byline, article->publisher, article->published,
                             article->modified, article->section, article->url, article->language,
                             article->labels.join(u'+')})
                 .join(u'|')
            + u'\n' + paragraphsOf(article->text),
        expected);
    QCOMPARE(article->remarks, QStringList());
    QCOMPARE(article->part, QString());
    QCOMPARE(article->original, source);
}

void TestJson::lists_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("expected"); // part: text, then what was left out
    const auto row = [](const char *name, const QByteArray &source, const QString &expected) {
        QTest::newRow(name) << source << expected;
    };
    row("list", R"([{"text": "One."}, {"text": "Two."}])", u"item 1: One.\nitem 2: Two."_s);
    row("several lists in it",
        R"({"monday": [{"text": "One."}, {"text": "Two."}], "tuesday": [{"text": "Three."}]})",
        u"item 1: One.\nitem 2: Two.\nitem 1: Three."_s);
    row("one without text", R"([{"text": "One."}, {"title": "A"}, 3, {"text": "Two."}])",
        u"item 1: One.\nitem 4: Two.\nitem 2: There is no text in it"_s);
    row("one that is broken", "[{\"text\": \"One.\"},\n {\"text\": x}, {\"text\": \"Two.\"}]",
        u"item 1: One.\nitem 3: Two.\nitem 2: Line and column 2:11: this is not valid JSON"_s);
    row("broken off", R"([{"text": "One."}, {"text": "Two."}, {"text": "Th)",
        u"item 1: One.\nitem 2: Two.\nitem 3: The list is broken off or damaged here; what follows was not read"_s);
    row("lines", "{\"text\": \"One.\"}\r\n\r\n{\"text\": \"Two.\"}\n",
        u"line 1: One.\nline 3: Two."_s);
    row("lines, one broken and one without text",
        "{\"text\": \"One.\"}\n{\"text\": \"Two.\n{\"id\": 3}\nno\n{\"text\": \"Five.\"}",
        u"line 1: One.\nline 5: Five.\nline 2: Line and column 2:15: this is not "
        u"valid JSON\n"
        "line 3: There is no text in it\nline 4: It is not a JSON object"_s);
    row("lines of lists",
        "{\"articles\": [{\"text\": \"One.\"}, {\"text\": \"Two.\"}]}\n[{\"text\": \"Three.\"}]\n",
        u"line 1, item 1: One.\nline 1, item 2: Two.\nline 2, item 1: Three."_s);
}

void TestJson::lists()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, expected);
    QList<IncomingArticle> articles;
    QList<LeftOut> leftOut;
    const auto read = articlesFrom({u"a.json"_s, source, {}}, {}, appendTo(articles, leftOut));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QStringList lines;
    for (const IncomingArticle &article : std::as_const(articles)) {
        lines.append(article.part + u": "_s + article.text.string());
        QVERIFY(source.contains(article.original));
        QVERIFY(article.original.size() < source.size());
    }
    QCOMPARE((lines + linesOf(leftOut)).join(u'\n'), expected);
}

void TestJson::odd_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("remark");
    QTest::newRow("a number that is too large")
        << QByteArray(R"({"id": 1e999, "text": "It is so."})") << u"too large"_s;
    QTest::newRow("a long number")
        << QByteArray("{\"id\": " + QByteArray(400, '7') + ", \"text\": \"It is so.\"}")
        << u"too large"_s;
    QTest::newRow("digits beyond an integer")
        << QByteArray(R"({"id": 123456789012345678901234567890, "text": "It is so."})")
        << QString();
    QTest::newRow("no number") << QByteArray(
        R"({"score": NaN, "most": -Infinity, "text": "It is so."})")
                               << u"2 number"_s;
    QTest::newRow("two of a name")
        << QByteArray(R"({"text": "No.", "text": "It is so."})") << u"same name"_s;
    QTest::newRow("only a summary")
        << QByteArray(R"({"headline": {"main": "A pact"}, "abstract": "It is so."})")
        << u"“abstract”"_s;
    QTest::newRow("cut off by the service")
        << QByteArray(R"({"title": "A", "content": "It is so. [+1234 chars]"})") << u"cut off"_s;
}

void TestJson::odd()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, remark);
    const Result<IncomingArticle> article = readJson(source);
    QVERIFY2(article, article ? "" : qPrintable(article.error().text));
    QVERIFY(article->text.string().startsWith(u"It is so."));
    QVERIFY2(
        article->remarks.join(u'\n').contains(remark), qPrintable(article->remarks.join(u'\n')));
    QCOMPARE(article->remarks.isEmpty(), remark.isEmpty());
}

void TestJson::linesInPieces()
{
    QByteArray source;
    for (int i = 1; i <= 50; ++i)
        source +=
            "{\"text\": \"Number " + QByteArray::number(i) + "\", \"date\": \"2024-06-20\"}\n";
    QStringList parts;
    qsizetype at = 0;
    QByteArray state;
    while (at < source.size()) {
        Input input{u"a.jsonl"_s, source.mid(at, 200), {}};
        input.state = state;
        input.hasMore = at + 200 < source.size();
        qsizetype used = 0;
        const auto take = [&](const IncomingArticle &article) -> Result<> {
            parts.append(article.part + u' ' + article.text.string());
            return {};
        };
        const auto goOn = [&](qsizetype upTo, const QByteArray &after) {
            used = upTo;
            state = after;
        };
        const auto read = articlesFrom(input, {.limits = {.articles = 3}}, {take, nullptr, goOn});
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        QVERIFY(used > 0);
        at += used;
    }
    QCOMPARE(parts.size(), 50);
    QCOMPARE(parts[0], u"line 1 Number 1"_s);
    QCOMPARE(parts[49], u"line 50 Number 50"_s);
    QList<IncomingArticle> articles; // where nothing can be read afterwards, that is told
    const auto read =
        articlesFrom({u"a.jsonl"_s, source, {}}, {.limits = {.articles = 3}}, appendTo(articles));
    QVERIFY(!read);
    QCOMPARE(articles.size(), 3);
}

STANDOFF_TEST(QCoreApplication, TestJson)
#include "tst_json.moc"
