// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/readarticle.h"
#include "support/zipped.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

QByteArray archivedStory(const QByteArray &word)
{
    return "The " + word + " was signed in the town hall on Monday, two people said.\n";
}

QByteArray archivedPage(const QByteArray &word)
{
    return "<!DOCTYPE html><html><head><title>" + word + "</title></head><body><article><p>"
        + archivedStory(word) + "</p><p>Nobody else was there, and nothing more is known of it.</p>"
        + "</article></body></html>";
}

// What Python writes, as a second hand beside ours: the script has `data`, the bytes, and writes to
// `out`.
QByteArray pythonMakes(const QByteArray &script, const QByteArray &bytes)
{
    QProcess python;
    python.start(u"python3"_s,
        {u"-c"_s,
            QString::fromUtf8("import gzip, io, sys, tarfile, zipfile\n"
                              "data, out = sys.stdin.buffer.read(), io.BytesIO()\n"
                + script + "\nsys.stdout.buffer.write(out.getvalue())\n")});
    python.write(bytes);
    python.closeWriteChannel();
    if (!python.waitForFinished() || python.exitCode() != 0)
        qFatal("Python: %s", python.readAllStandardError().constData());
    return python.readAllStandardOutput();
}

QByteArray gzipped(const QByteArray &bytes)
{
    return pythonMakes("out.write(gzip.compress(data))", bytes);
}

template <typename Number>
void setArchiveNumber(QByteArray &bytes, qsizetype at, Number number)
{
    qToLittleEndian(number, bytes.data() + at);
}

} // namespace

// Archives of files: each is read by the reader of its kind, in order, and what is left out is
// told.
class TestArchives : public QObject
{
    Q_OBJECT

private slots:
    void membersInOrder();
    void originalsAreTheirOwn();
    void savedPages();
    void documentsStayDocuments();
    void nested();
    void whatCannotBeRead();
    void locked();
    void oddNames();
    void zip64();
    void gzip();
    void tar();
    void namesOfFilesTell();
    void bombs_data();
    void bombs();
    void limitOfArticles();
};

void TestArchives::membersInOrder()
{
    const QByteArray zip =
        zipped({{u"10.txt"_s, archivedStory("tenth")}, {u"b/1.txt"_s, archivedStory("last")},
            {u"2.txt"_s, archivedStory("second")}, {u"a/x.html"_s, archivedPage("page")},
            {u".DS_Store"_s, "x"}, {u"__MACOSX/2.txt"_s, "x"}, {u"b/Thumbs.db"_s, "x"}});
    const ReadAll read = readAll(zip, u"/of/news.zip"_s);
    QCOMPARE(read.outline(),
        u"2.txt = The second was signed in the town hall on Monday, two people said.\n"
        "10.txt = The tenth was signed in the town hall on Monday, two people said.\n"
        "a/x.html = The page was signed in the town hall on Monday, two people said.\n"
        "b/1.txt = The last was signed in the town hall on Monday, two people said.\n"
        " ~ 3 hidden file(s) left out"_s);
    QCOMPARE(read.articles[2].fileName, u"x.html"_s);
    QCOMPARE(read.articles[2].title, u"page"_s);
    QCOMPARE(read.articles[3].fileName, u"1.txt"_s);
}

void TestArchives::originalsAreTheirOwn()
{
    const ReadAll read =
        readAll(zipped({{u"a.txt"_s, archivedStory("pact")}, {u"b.html"_s, archivedPage("page")}}),
            u"news.zip"_s);
    QCOMPARE(read.articles.size(), 2);
    QCOMPARE(read.articles[0].original, archivedStory("pact"));
    QCOMPARE(read.articles[0].mediaType, u"text/plain"_s);
    QCOMPARE(read.articles[1].original, archivedPage("page"));
    QCOMPARE(read.articles[1].mediaType, u"text/html"_s);
}

// What belongs to a page is no article; a picture by itself was to be one.
void TestArchives::savedPages()
{
    const QByteArray zip = zipped({{u"a/page.html"_s, archivedPage("pact")},
        {u"a/page_files/ad.html"_s, archivedPage("advert")}, {u"a/page_files/x.css"_s, "p{}"},
        {u"a/photo.jpg"_s, "\xff\xd8\xff\xe0 0"}, {u"a/css/x.css"_s, "p{}"},
        {u"c/photo.png"_s, "\x89PNG\r\n\x1a\n"}});
    QCOMPARE(readAll(zip, u"a.zip"_s).outline(),
        u"a/page.html = The pact was signed in the town hall on Monday, two people said.\n"
        "c/photo.png - It is a picture (PNG); the text in it has to be recognised (OCR) and saved "
        "as text first"_s);
}

void TestArchives::documentsStayDocuments()
{
    const QByteArray book = zipped({{u"mimetype"_s, "application/epub+zip", false},
        {u"META-INF/container.xml"_s, "<a><rootfile full-path=\"b.opf\"/></a>"},
        {u"b.opf"_s,
            "<a><title>A pact</title><item id=\"c\" href=\"c.html\" media-type=\"text/html\"/>"
            "<itemref idref=\"c\"/></a>"},
        {u"c.html"_s, "<p>" + archivedStory("pact") + "</p>"}});
    QCOMPARE(readAll(book, u"book.zip"_s).first().mediaType, u"application/epub+zip"_s);
    const ReadAll within = readAll(zipped({{u"x/book"_s, book}}), u"a.zip"_s);
    QCOMPARE(within.first().mediaType, u"application/epub+zip"_s);
    QCOMPARE(within.first().part, u"x/book"_s);
    const ReadAll sheet =
        readAll(zipped({{u"[Content_Types].xml"_s, "x"}, {u"xl/workbook.xml"_s, "x"}}), u"a.zip"_s);
    QVERIFY(sheet.articles.isEmpty() && !sheet.problem.isEmpty()); // and no text of "x"
}

void TestArchives::nested()
{
    QByteArray archive = archivedStory("pact");
    QString name = u"a.txt"_s;
    QString part;
    for (int depth = 1; depth <= 6; ++depth) {
        archive = zipped({{name, archive}});
        part = part.isEmpty() ? name : name + u", "_s + part;
        name = u"%1.zip"_s.arg(depth);
        const ReadAll read = readAll(archive, name);
        if (depth <= 4) {
            QCOMPARE(read.outline(),
                part + u" = The pact was signed in the town hall on Monday, two people said."_s);
            QCOMPARE(read.first().fileName, u"a.txt"_s);
        } else {
            QVERIFY(read.articles.isEmpty());
            QVERIFY2(read.outline().contains(u"within more than 4 other file(s)"_s),
                qPrintable(read.outline()));
        }
    }
}

void TestArchives::whatCannotBeRead()
{
    QByteArray zip =
        zipped({{u"a.txt"_s, archivedStory("pact")}, {u"b.txt"_s, archivedStory("note"), false},
            {u"c.txt"_s, "  \n"}, {u"d.txt"_s, QByteArray()}, {u"e.txt"_s, archivedStory("last")}});
    zip.replace("The note", "The mote"); // its sum is another one now
    QCOMPARE(readAll(zip, u"a.zip"_s).outline(),
        u"a.txt = The pact was signed in the town hall on Monday, two people said.\n"
        "e.txt = The last was signed in the town hall on Monday, two people said.\n"
        "b.txt - It is damaged or incomplete; get it again from its source\n"
        "c.txt - There is no text in it\n"
        "d.txt - The file is empty"_s);
    const ReadAll none = readAll(zipped({{u"c.txt"_s, " "}}), u"a.zip"_s);
    QCOMPARE(none.outline(), u"! There is no article in it: c.txt: There is no text in it"_s);
    const QByteArray cut = zipped({{u"a.txt"_s, archivedStory("pact")}}).chopped(30);
    QVERIFY(readAll(cut, u"a.zip"_s).problem.contains(u"damaged or incomplete"_s));
}

void TestArchives::locked()
{
    QByteArray zip =
        zipped({{u"a.txt"_s, archivedStory("pact")}, {u"b.txt"_s, archivedStory("note")}});
    const qsizetype second = zip.lastIndexOf("PK\x01\x02");
    setArchiveNumber<quint16>(zip, second + 8, 1); // the flag
    QCOMPARE(readAll(zip, u"a.zip"_s).outline(),
        u"a.txt = The pact was signed in the town hall on Monday, two people said.\n"
        "b.txt - It is locked with a password; unpack it first"_s);
    setArchiveNumber<quint16>(zip, second + 8, 0);
    setArchiveNumber<quint16>(zip, second + 10, 12); // bzip2
    QVERIFY(readAll(zip, u"a.zip"_s).outline().contains(u"a way that cannot be read (12)"_s));
}

// They are for a person to read, and nothing else.
void TestArchives::oddNames()
{
    const QByteArray bytes =
        pythonMakes("with zipfile.ZipFile(out, 'w') as archive:\n"
                    "    for name in ('../../etc/a.txt', '/abs/b.txt', 'x' * 300 + '.txt', "
                    "'k\\u00f6ln/\\uc11c\\uc6b8.txt', 'two\\nlines.txt'):\n"
                    "        archive.writestr(name, data)",
            archivedStory("pact"));
    const ReadAll read = readAll(bytes, u"a.zip"_s);
    QCOMPARE(read.articles.size(), 5);
    QStringList parts;
    QStringList names;
    for (const IncomingArticle &article : read.articles) {
        parts.append(article.part.left(40));
        names.append(article.fileName.left(20));
    }
    parts.sort();
    QCOMPARE(parts,
        (QStringList{u"../../etc/a.txt"_s, u"abs/b.txt"_s, u"köln/서울.txt"_s, u"two lines.txt"_s,
            QString(40, u'x')}));
    QVERIFY(std::ranges::none_of(names, [](const QString &name) { return name.contains(u'/'); }));
}

void TestArchives::zip64()
{
    const QByteArray bytes =
        pythonMakes("with zipfile.ZipFile(out, 'w', 8) as archive:\n"
                    "    with archive.open('a.txt', 'w', force_zip64=True) as file:\n"
                    "        file.write(data)",
            archivedStory("pact"));
    QCOMPARE(readAll(bytes, u"a.zip"_s).outline(),
        u"a.txt = The pact was signed in the town hall on Monday, two people said."_s);
}

void TestArchives::gzip()
{
    const QByteArray packed = gzipped(archivedPage("pact"));
    const ReadAll read = readAll(packed, u"/of/page.html.gz"_s);
    QCOMPARE(
        read.outline(), u" = The pact was signed in the town hall on Monday, two people said."_s);
    QCOMPARE(read.first().fileName, u"page.html"_s);
    QCOMPARE(read.first().original, archivedPage("pact"));
    QCOMPARE(readAll(packed + packed, u"a.gz"_s).articles.size(), 1); // one behind the other
    const ReadAll cut = readAll(packed.chopped(12), u"page.html.gz"_s);
    QCOMPARE(cut.articles.size(), 1);
    QVERIFY2(cut.problem.contains(u"ends too early"_s), qPrintable(cut.problem));
    const ReadAll none = readAll("\x1f\x8b\x08 and no more", u"a.gz"_s);
    QVERIFY2(none.problem.contains(u"damaged"_s), qPrintable(none.problem));
}

void TestArchives::tar()
{
    const QByteArray make =
        "with tarfile.open(fileobj=out, mode='w', format=tarfile.FORMAT) as archive:\n"
        "    for name in ('./b/1.txt', 'a.txt', 'n' * 120 + '.txt'):\n"
        "        info = tarfile.TarInfo(name)\n"
        "        info.size = len(data)\n"
        "        archive.addfile(info, io.BytesIO(data))";
    const QString expected =
        u"a.txt = The pact was signed in the town hall on Monday, two people said.\n%1.txt = The "
        "pact was signed in the town hall on Monday, two people said.\nb/1.txt = The pact was "
        "signed in the town hall on Monday, two people said."_s.arg(QString(120, u'n'));
    for (const char *format : {"PAX_FORMAT", "GNU_FORMAT"}) {
        const QByteArray tar =
            pythonMakes(QByteArray(make).replace("FORMAT", format), archivedStory("pact"));
        QCOMPARE(readAll(tar, u"a.tar"_s).outline(), expected);
        const QByteArray packed = gzipped(tar);
        QCOMPARE(readAll(packed, u"a.tgz"_s).outline(), expected);
        const ReadAll cut = readAll(tar.first(1600), u"a.tar"_s);
        QCOMPARE(cut.articles.size(), 1);
        QVERIFY(cut.problem.contains(u"ends too early"_s));
    }
}

void TestArchives::namesOfFilesTell()
{
    const ReadAll read = readAll(zipped({{u"x/2024-06-22 - The pact.txt"_s, archivedStory("pact")},
                                     {u"x/notes.txt"_s, archivedStory("note")}}),
        u"a.zip"_s, {.fileNames = u"{date} - {title}"_s});
    QCOMPARE(read.articles.size(), 2);
    QCOMPARE(read.articles[0].published, u"2024-06-22"_s);
    QCOMPARE(read.articles[0].title, u"The pact"_s);
    QCOMPARE(read.articles[1].remarks, QStringList{u"Its name does not fit the pattern"_s});
}

void TestArchives::bombs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const QByteArray zeros(30 << 20, 'a');
    QTest::newRow("ratio") << zipped({{u"a.txt"_s, zeros}}) << u"more densely than any text"_s;
    QTest::newRow("gzip") << gzipped(zeros.repeated(9)) << u"Unpacked, it is larger"_s;
    QByteArray nested = zipped({{u"a.txt"_s, zeros}});
    for (int i = 0; i < 3; ++i) {
        QList<ZipEntry> entries;
        for (int j = 0; j < 10; ++j)
            entries.append({u"%1.zip"_s.arg(j), nested});
        nested = zipped(entries);
    }
    QTest::newRow("nested") << nested << u"more densely than any text"_s;
    QByteArray overlapping = zipped({{u"a.txt"_s, QByteArray(100'000, 'b'), false}});
    const qsizetype contents = overlapping.indexOf("PK\x01\x02");
    const qsizetype end = overlapping.indexOf("PK\x05\x06");
    const QByteArray entry = overlapping.sliced(contents, end - contents);
    QByteArray record = overlapping.sliced(end);
    setArchiveNumber<quint16>(record, 10, 1000);
    QTest::newRow("overlapping") << overlapping.first(contents) + entry.repeated(1000) + record
                                 << u"Its parts overlap"_s;
    QTest::newRow("many") << overlapping.first(contents) + entry.repeated(1) + [&] {
        setArchiveNumber<quint16>(record, 10, 60'000);
        return record;
    }() << u"more parts than can be read"_s;
}

void TestArchives::bombs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const ReadAll read = readAll(bytes, u"bomb"_s);
    QVERIFY(read.articles.isEmpty());
    QVERIFY2(read.outline().contains(word), qPrintable(read.outline().left(1000)));
    QVERIFY2(read.seconds < 5, qPrintable(QString::number(read.seconds)));
}

void TestArchives::limitOfArticles()
{
    const ReadAll read =
        readAll(zipped({{u"a.txt"_s, archivedStory("one")}, {u"b.txt"_s, archivedStory("two")},
                    {u"c.txt"_s, archivedStory("three")}}),
            u"a.zip"_s, {.limits = {.articles = 2}});
    QCOMPARE(read.articles.size(), 2);
    QVERIFY(read.leftOut.isEmpty());
    QVERIFY2(read.problem.contains(u"more than 2 article"_s), qPrintable(read.problem));
}

STANDOFF_TEST(QCoreApplication, TestArchives)
#include "tst_archives.moc"
