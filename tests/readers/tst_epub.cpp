// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/paragraphs.h"
#include "support/readarticle.h"
#include "support/zipped.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

QByteArray chapter(const QByteArray &body)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE html><html "
           "xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>never</title></head><body>"
        + body + "</body></html>";
}

const QByteArray container =
    "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile "
    "full-path=\"OEBPS/book.opf\" "
    "media-type=\"application/oebps-package+xml\"/></rootfiles></container>";

QList<ZipEntry> book(const QByteArray &manifest = {}, const QByteArray &spine = {})
{
    const QByteArray opf =
        "<package xmlns=\"http://www.idpf.org/2007/opf\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:opf=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata><dc:title>A year of "
        "pacts</dc:title>"
        "<dc:creator>Ada Rehn</dc:creator><dc:creator opf:role=\"ill\">Never</dc:creator>"
        "<dc:creator opf:role=\"aut\">Ben Oh</dc:creator><dc:language>en-GB</dc:language>"
        "<dc:publisher>Kesten Books</dc:publisher><dc:date "
        "opf:event=\"modification\">2020</dc:date>"
        "<dc:date>2024-06-20</dc:date><dc:identifier>urn:x:1</dc:identifier>"
        "<dc:source>https://example.org/book</dc:source></metadata><manifest>"
        "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" "
        "properties=\"nav\"/>"
        "<item id=\"c2\" href=\"text/two.xhtml\" media-type=\"application/xhtml+xml\"/>"
        "<item id=\"c1\" href=\"text/on%65.xhtml\" media-type=\"application/xhtml+xml\"/>"
        "<item id=\"cover\" href=\"cover.xhtml\" media-type=\"application/xhtml+xml\"/>"
        "<item id=\"pic\" href=\"a.svg\" media-type=\"image/svg+xml\"/>"
        + manifest
        + "</manifest><spine><itemref idref=\"cover\"/><itemref idref=\"nav\"/><itemref "
          "idref=\"c1\"/>"
          "<itemref idref=\"c2\"/><itemref idref=\"c1\"/><itemref idref=\"pic\"/><itemref "
          "idref=\"none\"/>"
        + spine + "</spine></package>";
    return {{u"mimetype"_s, "application/epub+zip", false},
        {u"META-INF/container.xml"_s, container}, {u"OEBPS/book.opf"_s, opf},
        {u"OEBPS/nav.xhtml"_s, chapter("<nav>Contents</nav>")},
        {u"OEBPS/cover.xhtml"_s, chapter("<img src=\"a.jpg\"/>")},
        {u"OEBPS/text/one.xhtml"_s,
            chapter("<h1>Spring</h1><p>The pact<a epub:type=\"noteref\" href=\"#n\">1</a> was "
                    "signed.</p><aside><p>An aside.</p></aside>"
                    "<div class=\"sidebar\">So named.</div>")},
        {u"OEBPS/text/two.xhtml"_s,
            chapter("<h1>Summer</h1><blockquote>It was broken.</blockquote>")}};
}

} // namespace

class TestEpub : public QObject
{
    Q_OBJECT

private slots:
    void asOne();
    void chaptersApart();
    void aMissingChapter();
    void locked();
    void odd_data();
    void odd();
    void damaged();
};

void TestEpub::asOne()
{
    const QByteArray bytes = zipped(book());
    for (const QString &name : {u"a.epub"_s, u"a"_s, u"a.zip"_s}) {
        const auto article = readArticle(bytes, name);
        QVERIFY2(article, qPrintable(article ? QString() : article.error().text));
        QCOMPARE(paragraphsOf(article->text),
            u"HEAD: Spring\nbody: The pact[1] was signed.\nbody: An aside.\nbody: So named.\n"
            "heading: Summer\nquote: It was broken."_s);
        QVERIFY(article->text.string().contains(u"named.\n\nSummer"_s));
        QCOMPARE(article->title, u"A year of pacts"_s);
        QCOMPARE(article->byline, u"Ada Rehn, Ben Oh"_s);
        QCOMPARE(article->published, u"2024-06-20"_s);
        QCOMPARE(article->publisher, u"Kesten Books"_s);
        QCOMPARE(article->language, u"en-GB"_s);
        QCOMPARE(article->url, u"https://example.org/book"_s);
        QCOMPARE(article->mediaType, u"application/epub+zip"_s);
        QCOMPARE(article->original, bytes);
    }
}

void TestEpub::chaptersApart()
{
    const QList<ZipEntry> entries = book();
    QList<IncomingArticle> articles;
    QVERIFY(articlesFrom(
        {u"a.epub"_s, zipped(entries), {}}, {.chaptersApart = true}, appendTo(articles)));
    QCOMPARE(articles.size(), 2);
    QCOMPARE(articles[0].title, u"Spring"_s);
    QCOMPARE(articles[1].title, u"Summer"_s);
    QCOMPARE(paragraphsOf(articles[1].text), u"HEAD: Summer\nquote: It was broken."_s);
    QCOMPARE(articles[1].byline, u"Ada Rehn, Ben Oh"_s);
    QCOMPARE(articles[0].original, entries[5].bytes);
    QCOMPARE(articles[0].mediaType, u"application/xhtml+xml"_s);
}

// The others are read, and it is told.
void TestEpub::aMissingChapter()
{
    auto parts = book();
    parts.removeLast();
    for (const bool areApart : {false, true}) {
        QList<IncomingArticle> articles;
        QList<LeftOut> leftOut;
        const auto read = articlesFrom({u"a.epub"_s, zipped(parts), {}},
            {.chaptersApart = areApart}, appendTo(articles, leftOut));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        QCOMPARE(articles.size(), 1);
        QVERIFY(articles.first().text.string().contains(u"So named."_s));
        QCOMPARE(articles.first().isDoubtful, !areApart);
        QCOMPARE(leftOut.size(), 1);
        QCOMPARE(leftOut.first().part, u"OEBPS/text/two.xhtml"_s);
        QVERIFY(leftOut.first().isProblem);
    }
}

void TestEpub::locked()
{
    const auto encrypted = [](const QByteArray &part) {
        return zipped(book() << ZipEntry{u"META-INF/encryption.xml"_s,
                          "<encryption><CipherReference URI=\"" + part + "\"/></encryption>"});
    };
    const auto article = readArticle(encrypted("OEBPS/text/one.xhtml"), u"a.epub"_s);
    QVERIFY(!article);
    QVERIFY2(article.error().text.contains(u"DRM"_s), qPrintable(article.error().text));
    QVERIFY(readArticle(encrypted("OEBPS/font.otf"), u"a.epub"_s));
}

void TestEpub::odd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word"); // of the error
    QList<ZipEntry> entries = book();
    entries.removeAt(5);
    QTest::newRow("a missing chapter") << zipped(entries) << u"OEBPS/text/one.xhtml"_s;
    entries = book();
    entries.removeAt(2);
    QTest::newRow("no package file") << zipped(entries) << u"OEBPS/book.opf"_s;
    entries = book();
    entries.removeAt(1);
    QTest::newRow("no container") << zipped(entries) << u"missing"_s;
    entries = book();
    entries[5].bytes = entries[6].bytes = chapter("<img/>");
    QTest::newRow("only pictures") << zipped(entries) << u"no text"_s;
    QTest::newRow("outside") << zipped(book(
        "<item id=\"x\" href=\"../../../../etc/passwd\" media-type=\"application/xhtml+xml\"/>",
        "<itemref idref=\"x\"/>"))
                             << u"“etc/passwd”"_s;
    entries = book();
    for (ZipEntry &entry : entries) {
        if (entry.name.endsWith(u"one.xhtml"_s))
            entry.bytes = QByteArray(70 << 20, 'a');
    }
    QTest::newRow("bomb") << zipped(entries) << u"larger"_s;
}

void TestEpub::odd()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const auto article = readArticle(bytes, u"a.epub"_s);
    QVERIFY(!article);
    QVERIFY2(article.error().text.contains(word), qPrintable(article.error().text));
}

void TestEpub::damaged()
{
    const QByteArray whole = zipped(book());
    const auto text = readArticle(whole, u"a.epub"_s);
    QVERIFY(text);
    for (qsizetype size = 4; size < whole.size(); ++size) {
        const auto article = readArticle(whole.first(size), u"a.epub"_s);
        QVERIFY(article ? article->text == text->text : !article.error().text.isEmpty());
    }
}

STANDOFF_TEST(QCoreApplication, TestEpub)
#include "tst_epub.moc"
