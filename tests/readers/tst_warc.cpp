// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/readarticle.h"

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

// As gzip, zlib or bare, by the size of the window as zlib has it.
QByteArray warcPacked(const QByteArray &bytes, int window)
{
    z_stream stream{};
    if (::deflateInit2(&stream, 6, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("nothing can be packed");
    QByteArray out(qsizetype(::deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    QByteArray in = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = uInt(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    ::deflate(&stream, Z_FINISH);
    out.truncate(out.size() - qsizetype(stream.avail_out));
    ::deflateEnd(&stream);
    return out;
}

constexpr int asGzip = 31;
constexpr int asZlib = 15;
constexpr int asBare = -15;

QByteArray warcRecord(const QByteArray &type, const QByteArray &address,
    const QByteArray &contentType, const QByteArray &block, const QByteArray &version = "1.0")
{
    return "WARC/" + version + "\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
        + "\r\nWARC-Date: 2024-06-20T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: "
        + contentType + "\r\nContent-Length: " + QByteArray::number(block.size()) + "\r\n\r\n"
        + block + "\r\n\r\n";
}

QByteArray warcResponse(const QByteArray &address, const QByteArray &body,
    const QByteArray &headers = "Content-Type: text/html; charset=utf-8",
    const QByteArray &status = "200 OK")
{
    return warcRecord("response", address, "application/http; msgtype=response",
        "HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n" + body);
}

QByteArray warcPage(const QByteArray &word)
{
    return "<!DOCTYPE html><html><head><title>" + word + "</title></head><body><article><p>The "
        + word
        + " was signed in the town hall, two people said.</p><p>Nobody else was there to see "
          "it.</p></article></body></html>";
}

QString warcLine(const QString &address, const QString &word)
{
    return address + u" = The "_s + word + u" was signed in the town hall, two people said."_s;
}

} // namespace

// Web archives: which of their records are articles, and how those were packed on their way.
class TestWarc : public QObject
{
    Q_OBJECT

private slots:
    void records();
    void answers();
    void metadata();
    void packings_data();
    void packings();
    void gzipped();
    void truncated();
    void hostile();
};

void TestWarc::records()
{
    const QByteArray warc = warcRecord("warcinfo", "", "application/warc-fields", "software: x\r\n")
        + warcRecord("request", "https://a.example/1", "application/http; msgtype=request",
            "GET /1 HTTP/1.1\r\n\r\n")
        + warcResponse("https://a.example/1", warcPage("pact"))
        + warcResponse(
            "https://a.example/x", warcPage("error"), "Content-Type: text/html", "404 Not Found")
        + warcResponse("https://a.example/y", "", "Location: /1", "301 Moved")
        + warcResponse("https://a.example/i.png", "\x89PNG", "Content-Type: image/png")
        + warcRecord("revisit", "https://a.example/1", "application/http; msgtype=response",
            "HTTP/1.1 200 OK\r\n\r\n")
        + warcResponse(
            "https://a.example/", "<html><body><nav><a href=/1>One</a></nav></body></html>")
        + warcRecord("resource", "<https://a.example/2>", "text/html", warcPage("note"), "1.1")
        + warcRecord("conversion", "https://a.example/3", "text/plain",
            "The text was signed in the "
            "town hall, two people said.\n")
        + warcRecord("metadata", "https://a.example/1", "application/warc-fields", "x: y");
    const ReadAll read = readAll(warc, u"a.warc"_s);
    QCOMPARE(read.articles.size(), 3);
    QVERIFY(read.problem.isEmpty());
    const QString outline = read.outline();
    QVERIFY2(outline.startsWith(warcLine(u"https://a.example/1"_s, u"pact"_s) + u'\n'
                 + warcLine(u"https://a.example/2"_s, u"note"_s) + u'\n'
                 + warcLine(u"https://a.example/3"_s, u"text"_s) + u'\n'),
        qPrintable(outline));
    QVERIFY2(outline.contains(u"https://a.example/ ~ There is no article in this page"_s),
        qPrintable(outline));
    QVERIFY(outline.contains(u" ~ 2 answer(s) of servers are errors or lead elsewhere"_s));
    QVERIFY(outline.contains(u" ~ 1 record(s) are pictures, scripts or data"_s));
}

// What servers say of their answers, or do not say.
void TestWarc::answers()
{
    const QByteArray text = "The text was signed in the town hall, two people said.\n";
    const QByteArray warc = warcResponse("https://a.example/1", warcPage("pact"),
                                "Content-Type: text/html", "203 Non-Authoritative Information")
        + warcResponse("https://a.example/2", warcPage("note"), "Server: x")
        + warcResponse("https://a.example/3", text, "Content-Type: text/plain; charset=utf-8")
        + warcResponse("https://a.example/robots.txt", "User-agent: *\nDisallow: /\n",
            "Content-Type: text/plain")
        + warcResponse("https://a.example/4", "body { color: red }", "Server: x")
        + warcResponse("https://a.example/5", "", "Content-Type: text/html", "204 No Content");
    const ReadAll read = readAll(warc, u"a.warc"_s);
    QCOMPARE(read.articles.size(), 3);
    const QString outline = read.outline();
    QVERIFY2(outline.startsWith(warcLine(u"https://a.example/1"_s, u"pact"_s) + u'\n'
                 + warcLine(u"https://a.example/2"_s, u"note"_s) + u'\n'
                 + warcLine(u"https://a.example/3"_s, u"text"_s) + u'\n'),
        qPrintable(outline));
    QVERIFY(outline.contains(u" ~ 1 answer(s) of servers are errors or lead elsewhere"_s));
    QVERIFY(outline.contains(u" ~ 2 record(s) are pictures, scripts or data"_s));
}

void TestWarc::metadata()
{
    const QByteArray one = warcResponse("https://a.example/news/story.html?id=1", warcPage("pact"));
    const IncomingArticle article =
        readAll(one + warcResponse("https://a.example/2", warcPage("note")), u"a.warc"_s).first();
    QCOMPARE(article.url, u"https://a.example/news/story.html?id=1"_s);
    QCOMPARE(article.title, u"pact"_s);
    QCOMPARE(article.fileName, u"story.html"_s);
    QCOMPARE(article.mediaType, u"application/warc"_s);
    QCOMPARE(article.remarks, QStringList{u"It was retrieved on 2024-06-20"_s});
    QCOMPARE(article.original + "\r\n\r\n", one);
    // What is kept of it can be read by itself.
    const ReadAll again = readAll(article.original, u"story.html"_s);
    QCOMPARE(again.first().text, article.text);
    QCOMPARE(again.first().url, article.url);
}

void TestWarc::packings_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    const QByteArray type = "content-type: text/html\r\n";
    const QByteArray html = warcPage("pact");
    const QByteArray chunked = QByteArray::number(100, 16) + ";x=y\r\n" + html.first(100) + "\r\n"
        + QByteArray::number(html.size() - 100, 16) + "\r\n" + html.sliced(100) + "\r\n0\r\n\r\n";
    QTest::newRow("gzip") << type + "Content-Encoding: gzip" << warcPacked(html, asGzip);
    QTest::newRow("deflate") << type + "Content-Encoding: deflate" << warcPacked(html, asZlib);
    QTest::newRow("bare deflate") << type + "Content-Encoding: deflate" << warcPacked(html, asBare);
    QTest::newRow("unpacked already") << type + "Content-Encoding: gzip" << html;
    QTest::newRow("chunks") << type + "Transfer-Encoding: chunked" << chunked;
    QTest::newRow("put together already") << type + "Transfer-Encoding: chunked" << html;
    const QByteArray gzip = warcPacked(html, asGzip);
    QTest::newRow("both") << type + "Transfer-Encoding: chunked\r\nContent-Encoding: gzip"
                          << QByteArray::number(gzip.size(), 16) + "\r\n" + gzip + "\r\n0\r\n\r\n";
    QTest::newRow("line ends") << QByteArray("Content-Type:text/html") << html;
    QTest::newRow("encoding") << QByteArray("Content-Type: text/html; charset=\"utf-16le\"") <<
        [&] {
            const QString text = QString::fromUtf8(html);
            return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        }();
}

void TestWarc::packings()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    const ReadAll read = readAll(warcResponse("https://a.example/1", body, headers), u"a.warc"_s);
    QCOMPARE(read.outline(), warcLine(u"https://a.example/1"_s, u"pact"_s));
}

void TestWarc::gzipped()
{
    const QByteArray warc =
        warcPacked(warcRecord("warcinfo", "", "application/warc-fields", "a: b"), asGzip)
        + warcPacked(warcResponse("https://a.example/1", warcPage("pact")), asGzip)
        + warcPacked(warcResponse("https://a.example/2", warcPage("note")), asGzip);
    QCOMPARE(readAll(warc, u"a.warc.gz"_s).outline(),
        warcLine(u"https://a.example/1"_s, u"pact"_s) + u'\n'
            + warcLine(u"https://a.example/2"_s, u"note"_s));
    const ReadAll cut = readAll(warc.chopped(20), u"a.warc.gz"_s);
    QCOMPARE(cut.articles.size() >= 1, true);
    QVERIFY2(cut.problem.contains(u"ends too early"_s), qPrintable(cut.problem));
}

void TestWarc::truncated()
{
    const QByteArray warc = warcResponse("https://a.example/1", warcPage("pact"));
    const ReadAll cut = readAll(warc + warc.first(100), u"a.warc"_s);
    QCOMPARE(cut.articles.size(), 1);
    QVERIFY2(cut.problem.contains(u"ends too early or is damaged"_s), qPrintable(cut.problem));
    const ReadAll other = readAll(warc + "not a record\r\n\r\n", u"a.warc"_s);
    QCOMPARE(other.articles.size(), 1);
    QVERIFY(!other.problem.isEmpty());
    const QByteArray brotli = warcResponse(
        "https://a.example/1", "\x1b\x0e", "Content-Type: text/html\r\nContent-Encoding: br");
    QCOMPARE(readAll(warc + brotli, u"a.warc"_s).outline(),
        warcLine(u"https://a.example/1"_s, u"pact"_s)
            + u"\nhttps://a.example/1 - It is packed in a way that cannot be read (br)"_s);
}

void TestWarc::hostile()
{
    const QByteArray bomb = warcPacked(QByteArray(80 << 20, 'a'), asGzip);
    const QList<QByteArray> archives{warcResponse("https://a.example/1", bomb,
                                         "Content-Type: text/html\r\nContent-Encoding: gzip")
                                         .repeated(50),
        QByteArray("WARC/1.0\r\nContent-Length: 0\r\n\r\n").repeated(300'000),
        "WARC/1.0\r\nContent-Length: -5\r\n\r\n",
        "WARC/1.0\r\nContent-Length: 9999999999999\r\n\r\n",
        "WARC/1.0\r\n" + QByteArray("a: b\r\n").repeated(1'000'000),
        warcResponse("https://a.example/1", QByteArray("1\r\na\r\n").repeated(500'000),
            "Content-Type: text/html\r\nTransfer-Encoding: chunked")};
    for (const QByteArray &archive : archives) {
        const ReadAll read = readAll(archive, u"a.warc"_s);
        QVERIFY(!read.problem.isEmpty() || !read.articles.isEmpty());
        QVERIFY2(read.seconds < 5,
            qPrintable(QString::number(read.seconds) + QString::fromLatin1(archive.left(99))));
    }
}

STANDOFF_TEST(QCoreApplication, TestWarc)
#include "tst_warc.moc"
