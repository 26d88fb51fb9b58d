// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "readers/kinds/sourcecode.h"
#include "support/readarticle.h"
#include "support/zipped.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace Standoff;

// The content says what a file is, whatever it is called: what cannot be read is refused by its
// name, and what is text is read, odd as it may look.
class TestKinds : public QObject
{
    Q_OBJECT

private slots:
    void refusedByName_data();
    void refusedByName();
    void textIsRead_data();
    void textIsRead();
    void pagesAreRead_data();
    void pagesAreRead();
    void ourSourcesAreSourceCode();
};

void TestKinds::refusedByName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word"); // that the error has
    const auto row = [](const char *name, const QByteArray &bytes, const QString &word) {
        QTest::newRow(name) << bytes << word;
    };
    const QByteArray zeros(20, '\0');
    row("PNG", "\x89PNG\r\n\x1a\n" + zeros, u"picture (PNG)"_s);
    row("JPEG", "\xff\xd8\xff\xe0" + zeros, u"picture (JPEG)"_s);
    row("BMP", "BM6" + zeros, u"picture (BMP)"_s);
    row("WebP", "RIFF\x10" + QByteArray(3, '\0') + "WEBPVP8 ", u"picture (WebP)"_s);
    row("MP4", QByteArray(3, '\0') + "\x20" + "ftypisom" + zeros, u"audio or video"_s);
    row("ELF",
        "\x7f"
        "ELF\x02"
            + zeros,
        u"program"_s);
    row("Windows", "MZ\x90" + zeros, u"program (Windows)"_s);
    row("7z", "7z\xbc\xaf\x27\x1c" + zeros, u"archive (7z)"_s);
    row("RAR", "Rar!\x1a\x07" + zeros, u"archive (RAR)"_s);
    row("bzip2", "BZh9" + zeros, u"archive (bzip2)"_s);
    row("ARC",
        "filedesc://a.arc 0.0.0.0 20240304100000 text/plain 10\n1 0 X\nURL "
        "IP\n\nhttps://a.example/ "
        "1.2.3.4 20240304100000 text/html 90\nHTTP/1.1 200 OK\nContent-Type: text/html\n\n"
        "<!DOCTYPE html><html><body><p>Text.</p></body></html>\n",
        u"(ARC)"_s);
    row("damaged ZIP", zipped({{u"a.txt"_s, "Text."}}).first(40), u"damaged"_s);
    row("SQLite", QByteArray("SQLite format 3\0", 16) + zeros, u"database"_s);
    row("old Word", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + zeros,
        u"old version of Microsoft Office"_s);
    row("spreadsheet", zipped({{u"[Content_Types].xml"_s, "x"}, {u"xl/workbook.bin"_s, "x"}}),
        u"spreadsheet"_s);
    row("presentation",
        zipped({{u"mimetype"_s, "application/vnd.oasis.opendocument.presentation"},
            {u"content.xml"_s, "x"}}),
        u"presentation"_s);
    row("XML", "<letter>\n<greeting>Dear Ada</greeting></letter>\n", u"<letter>"_s);
    row("declared XML", "<?xml version='1.0'?>\n<tei:TEI xmlns:tei='x'><tei:p>A</tei:p>",
        u"<tei:TEI>"_s);
    row("SVG", "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>A</text></svg>",
        u"picture (SVG)"_s);
    row("spreadsheet in XML",
        "<?xml version=\"1.0\"?><office:document xmlns:office=\"x\" "
        "office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:body/></"
        "office:document>",
        u"document in XML"_s);
    row("base64", QByteArray(300, '\x5c').replace('\\', "\x93\x12\xfe z").toBase64(), u"base64"_s);
    row("data address",
        "data:image/png;base64," + QByteArray("Ada Rehn, 42").repeated(20).toBase64(), u"base64"_s);
    row("calendar", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", u"calendar"_s);
    row("script", "#!/bin/sh\necho a\n", u"source code"_s);
    row("PHP", "<?php\n$title = 'A pact';\n", u"source code"_s);
    row("C", "#include <stdio.h>\n\nint main(void)\n{\n    puts(\"A pact\");\n    return 0;\n}\n",
        u"source code"_s);
    row("Python",
        "import os\nimport sys\n\n\ndef main(name):\n    path = os.path.join(name, 'a')\n"
        "    return open(path).read()\n",
        u"source code"_s);
    row("JavaScript",
        "import { a } from './a.js';\n\nexport function b(c) {\n  const d = a(c);\n"
        "  return d.map((e) => e + 1);\n}\n",
        u"source code"_s);
    row("comments first",
        "/* This file is part of a program that nobody needs.\n * You may give it away, and change "
        "it.\n */\n"
            + QByteArray("// And so on, in prose.\n").repeated(150)
            + "int main(void) {\n  int a = 1;\n  if (a) {\n    call(a);\n  }\n}\n",
        u"source code"_s);
    row("on one line",
        QByteArray("!function(e,t){var n=e[t];return n&&n.a?n.a(t):e}(window,1);").repeated(9),
        u"source code"_s);
    row("style sheet",
        "body {\n  margin: 0;\n  color: #333;\n}\n.article p {\n  line-height: 1.5;\n}\n",
        u"source code"_s);
    row("a query",
        "-- who wrote it\nselect title, author\nfrom article\nwhere published > "
        "'2024-01-01'\norder by "
        "title;\n",
        u"source code"_s);
    row("a dump",
        "/* dump */\nSET NAMES utf8;\nDROP TABLE IF EXISTS article;\nCREATE TABLE article (id "
        "int);\n",
        u"source code"_s);
    row("SQL",
        "CREATE TABLE article (\n  id INTEGER,\n  title TEXT\n);\nINSERT INTO article VALUES (1, "
        "'A');\n",
        u"source code"_s);
}

void TestKinds::refusedByName()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    for (const QString &name : {u"a.txt"_s, u"a.html"_s, u"a.md"_s, u"a.docx"_s, u"a"_s}) {
        const Result<IncomingArticle> article = readArticle(bytes, name);
        QVERIFY2(!article, qPrintable(name));
        QVERIFY2(article.error().text.contains(word), qPrintable(article.error().text));
    }
}

void TestKinds::textIsRead_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("letters of marks", u"BM sold MZ and RIFF for OTTO, ID3 of them."_s);
    row("a wire",
        u"From: the newsroom\nTo: all editors\nSubject: The pact\n\nThe pact was signed."_s);
    row("places", u"Rome, Paris\nLondon, Berlin\nThe ministers met."_s);
    row("clauses",
        u"The council demands:\nthat arms be laid down;\nthat prisoners be freed;\n"
        "that aid be let in;\nthat talks begin;"_s);
    row("brackets",
        u"(a) He said so {twice} [sic] = <no> more; (b) she did not.\nNobody else came."_s);
    row("code in an article",
        u"The flaw was in one line, the company said on Monday.\n\n    if (length > size) {\n\n"
        "A check was missing before it, so that anybody could read what they should not.\n"
        "Engineers found it in March and told nobody but the ministry, it says in the report."_s);
    row("angles", u"<b>Bold</b> words were used, 1 < 2 and <x>."_s);
    row("a tag of no kind", u"<unclear> the tape begins, and so he said it.\nThen it ends."_s);
    row("one long word", QString(500, u'a') + u' ');
    row("long words of others", u"서울"_s.repeated(200));
    row("import", u"import duties rise\nfrom Monday on importers pay more\nclass of goods: all"_s);
    row("dialogue", u"ADA: Is it so?\nBEN: It is.\nADA: Since when?\nBEN: Since Monday."_s);
    row("figures", u"2023: 4 (up 1)\n2024: 5 (up 1)\n2025: 7 (up 2)\n2026: 9 (up 2)"_s);
    row("pasted lists", u"* one;\n* two;\n* three;\n* four; and\n* five."_s);
}

void TestKinds::textIsRead()
{
    QFETCH(QString, text);
    const Result<IncomingArticle> article = readArticle(text.toUtf8(), u"a.txt"_s);
    QVERIFY2(article, qPrintable(article ? QString() : article.error().text));
    QCOMPARE(article->text.string(), text);
    QCOMPARE(article->mediaType, u"text/plain"_s);
}

void TestKinds::pagesAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray prose =
        "<p>The pact was signed in Pyongyang on Wednesday, two ministers said.</p>";
    QTest::newRow("page") << "<!DOCTYPE html><title>A</title>" + prose;
    QTest::newRow("page by PHP") << "<?php ?>\n<html>" + prose;
    QTest::newRow("XHTML")
        << "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" "
           "\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">\n<html xmlns=\"x\"><body>"
            + prose + "</body></html>";
    QTest::newRow("part") << "<div class=a>" + prose + "</div>";
    QTest::newRow("part with many attributes")
        << QByteArray(prose)
               .replace("<p>",
                   "<p class=\"a\" id=\"b\" style=\"c: d;\" title='e=f;' data-g=\"{h: [i]}\">")
               .repeated(8);
    QTest::newRow("part that begins with text") << "The pact<br>" + prose.repeated(6);
}

void TestKinds::pagesAreRead()
{
    QFETCH(QByteArray, bytes);
    for (const QString &name : {u"story"_s, u"story.php"_s, u"story.aspx"_s, u"index.html.1"_s,
             u"story.html.orig"_s, u"view.php?id=17"_s, u"story.docx"_s, u"story.txt"_s}) {
        const Result<IncomingArticle> article = readArticle(bytes, name);
        QVERIFY2(article, qPrintable(article ? QString() : article.error().text));
        QCOMPARE(article->mediaType, u"text/html"_s);
        QVERIFY(!article->text.string().contains(u'<'));
        QVERIFY(article->text.string().contains(u"two ministers said."_s));
    }
}

void TestKinds::ourSourcesAreSourceCode()
{
    const QString source = qEnvironmentVariable("STANDOFF_SOURCE");
    QStringList missed;
    int count = 0;
    QDirIterator files(
        source + u"/models"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto input = inputFromFile(files.next(), {});
        QVERIFY(input);
        ++count;
        if (!looksLikeSourceCode(input->bytes))
            missed.append(input->path);
    }
    QVERIFY(count > 100);
    QVERIFY2(missed.size() <= count / 20, qPrintable(missed.join(u'\n')));
}

STANDOFF_TEST(QCoreApplication, TestKinds)
#include "tst_kinds.moc"
