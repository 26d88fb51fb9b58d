// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "readers/isolated/isolatedreader.h"
#include "support/falsereader.h"
#include "support/readarticle.h"
#include "support/zipped.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTranslator>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Standoff;

// Reading in a process of its own: it gives what reading here gives, and whatever that process does
// is told of the file and of no harm to the next one.
class TestIsolatedReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void piecesOfAFile();
    void readsAsHere_data();
    void readsAsHere();
    void namesOfFilesTell();
    void readsWhatIsSharedAsHere();
    void oneProcessReadsAll();
    void aKilledProcessIsBegunAnew();
    void aProcessThatHasGrownIsBegunAnew();
    void theProcessEndsWithTheReader();
    void tooLong();
    void tooMuchMemory();
    void tooLarge();
    void cancelled();
    void severalArticles();
    void whatIsLeftOut();
    void aSinkEndsIt();
    void harm_data();
    void harm();
    void cannotBeBegun_data();
    void cannotBeBegun();

private:
    static Input input(const QByteArray &bytes, const QString &name = u"/of/a.txt"_s)
    {
        return {name, bytes, {}};
    }
    // What comes of it.
    static QString read(IsolatedReader &reader, const Input &input)
    {
        QList<IncomingArticle> articles;
        const Result<> done = reader.read(input, appendTo(articles));
        return dumpOf(articles, done);
    }
    static QString readHere(const Input &input, const ReadOptions &options = {})
    {
        QList<IncomingArticle> articles;
        const Result<> done =
            articlesFrom(input, options, appendTo(articles))
                .transform_error([&](const Error &error) { return namedError(input.path, error); });
        return dumpOf(articles, done);
    }
    static QByteArray article(const QString &text)
    {
        IncomingArticle article;
        article.text = ArticleText(text);
        return packMessage(MessageKind::Article, packArticle(article, {}));
    }

    QTranslator m_english;
};

// The program says "1 character" where the source has "character(s)".
void TestIsolatedReader::initTestCase()
{
    const QString folder = QFileInfo(IsolatedReader::program()).path();
    QVERIFY(m_english.load(u"standoff_en"_s, folder));
    QCoreApplication::installTranslator(&m_english);
}

// A file that is larger than a piece comes through as it is, with what is left out of it.
void TestIsolatedReader::piecesOfAFile()
{
    const QTemporaryDir folder;
    QByteArray csv = "title,text,date\n";
    QByteArray lines;
    for (int i = 0; i < 400; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += "A" + number + ",\"Text " + number + "\nof it.\"," + (i % 10 ? "2024-06-20" : "soon")
            + (i % 100 ? "\n" : ",too many\n");
        lines += "{\"text\": \"Text " + number + (i % 100 == 50 ? "\n" : "\"}\n");
    }
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    };
    const ReadLimits limits{.fileSize = 100'000, .pieceSize = 1'000, .articles = 30};
    IsolatedReader reader({.limits = limits});
    for (const auto &[name, bytes] : {std::pair(u"a.csv"_s, csv), std::pair(u"a.jsonl"_s, lines)}) {
        QList<IncomingArticle> articles;
        QList<LeftOut> leftOut;
        const auto read = reader.read(write(name, bytes), appendTo(articles, leftOut));
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        QList<IncomingArticle> here;
        QList<LeftOut> leftOutHere;
        QVERIFY(articlesFrom({name, bytes, {}}, {}, appendTo(here, leftOutHere)));
        QCOMPARE(articles.size(), 396);
        QCOMPARE(dumpOf(articles, {}), dumpOf(here, {}));
        QCOMPARE(articles.last().part, here.last().part);
        QVERIFY(leftOut == leftOutHere);
        QCOMPARE(leftOut.size(), 4);
    }
    const auto preview = reader.preview(folder.filePath(u"a.csv"_s));
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text));
    QCOMPARE(preview->map.toText(),
        u"title=title, text=text, date=published, @separator=comma, @names=yes"_s);
    QCOMPARE(preview->rowCount, 396);
    QCOMPARE(preview->withoutDate, 36);
    QVERIFY(preview->rows.size() > 20); // of the first piece
    QCOMPARE(preview->remarks.size(), 4);
    const auto none = reader.preview(write(u"a.txt"_s, "It is so."));
    QVERIFY(!none);
    QVERIFY2(none.error().text.contains(u"not a table"_s), qPrintable(none.error().text));

    // What cannot be read in pieces is read as a whole, up to its limit.
    QList<IncomingArticle> articles;
    const QString text = write(u"b.txt"_s, QByteArray("It is so. ").repeated(1'000));
    QVERIFY(reader.read(text, appendTo(articles)));
    QCOMPARE(articles.value(0).text.codePointCount(), 10'000);
    QVERIFY(!reader.read(
        write(u"c.txt"_s, QByteArray("It is so. ").repeated(20'000)), appendTo(articles)));
    const auto open = reader.read(
        write(u"d.csv"_s, "title,text\nA,One.\nB,\"" + QByteArray("x").repeated(200'000)),
        appendTo(articles));
    QVERIFY(!open);
    QVERIFY2(
        open.error().text.contains(u"a quote may be missing"_s), qPrintable(open.error().text));
}

void TestIsolatedReader::readsAsHere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QByteArray page =
        "<!DOCTYPE html><html lang=ar dir=rtl><title>A pact</title><body><article><h1>A pact</h1>"
        "<p>By Jane Roe<p>Kim met Putin in Pyongyang on Wednesday, “a treaty that binds”, he said."
        "<blockquote>Quoted 😀 é</blockquote><ul><li>One<li>Two</ul></article>";
    const QByteArray pdf =
        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages "
        "/Kids "
        "[3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 "
        "842] "
        "/Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont "
        "/Courier >> "
        ">> >> >>\nendobj\n4 0 obj\n<< /Length 39 >>\nstream\nBT /F 12 Tf 60 700 Td (It is so.) Tj "
        "ET   \n"
        "endstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n"; // without a table: it is mended
    QTest::newRow("text") << u"a.txt"_s
                          << QByteArray("\xef\xbb\xbf"
                                        "A pact\r\n\r\nBy Jane Roe\n\nIt\0 is so.")
                          << QString();
    QTest::newRow("page") << u"a.html"_s << page << QString();
    QTest::newRow("page of another name") << u"index.php"_s << page << QString();
    QTest::newRow("Markdown") << u"a.md"_s << QByteArray("---\ntitle: A\n---\n# B\n\n> c\n\n- d\n")
                              << QString();
    QTest::newRow("JSON") << u"a.json"_s << QByteArray(R"({"title":"A","text":"\ud800 b"})")
                          << QString();
    QTest::newRow("unsure") << u"a.txt"_s << QByteArray("\xf0\xf2\xe9\xf7\xe5\xf4") << QString();
    QTest::newRow("chosen") << u"a.txt"_s << QByteArray("\xf0\xf2\xe9\xf7\xe5\xf4") << u"KOI8-R"_s;
    QTest::newRow("no such encoding") << u"a.txt"_s << QByteArray("a") << u"none-such"_s;
    QTest::newRow("empty") << u"a.txt"_s << QByteArray() << QString();
    QTest::newRow("no text") << u"a.txt"_s << QByteArray("%PDF-1.4\n") << QString();
    QTest::newRow("no JSON") << u"a.json"_s << QByteArray("{") << QString();
    QTest::newRow("book") << u"a.epub"_s
                          << zipped({{u"mimetype"_s, "application/epub+zip", false},
                                 {u"META-INF/container.xml"_s,
                                     "<a><rootfile full-path=\"b.opf\"/></a>"},
                                 {u"b.opf"_s,
                                     "<a><title>A pact</title><item id=\"c\" href=\"c.html\" "
                                     "media-type=\"text/html\"/>"
                                     "<itemref idref=\"c\"/></a>"},
                                 {u"c.html"_s, "<h1>A pact</h1><p>It is so.</p>"}})
                          << QString();
    QTest::newRow("PDF") << u"a.pdf"_s << pdf << QString();
    QTest::newRow("name") << u"/x/안녕 \"<b>\n.txt"_s << QByteArray("A.\n") << QString();
}

void TestIsolatedReader::readsAsHere()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const ReadOptions options{.encoding = encoding};
    IsolatedReader reader(options);
    QCOMPARE(read(reader, input(bytes, name)), readHere(input(bytes, name), options));
    QCOMPARE(read(reader, input(bytes, name)), readHere(input(bytes, name), options));
}

void TestIsolatedReader::namesOfFilesTell()
{
    const QByteArray bytes("It holds, for now, and nobody was surprised by what the pact says.\n");
    IsolatedReader reader({.fileNames = u"{date} - {publisher} - {title}"_s});
    QList<IncomingArticle> articles;
    for (const QString &name : {u"/x/2024-06-22 - Haven Courier - Pact.txt"_s, u"/x/Notes.txt"_s})
        QVERIFY(reader.read(input(bytes, name), appendTo(articles)));
    QCOMPARE(articles[0].title, u"Pact"_s);
    QCOMPARE(articles[0].publisher, u"Haven Courier"_s);
    QCOMPARE(articles[0].published, u"2024-06-22"_s);
    QCOMPARE(articles[0].remarks, QStringList());
    QCOMPARE(articles[1].publisher, QString());
    QCOMPARE(articles[1].remarks, QStringList{u"Its name does not fit the pattern"_s});
    IsolatedReader wrong({.fileNames = u"{titel}"_s});
    QVERIFY(!wrong.read(input(bytes, u"a.txt"_s), appendTo(articles)));
}

// Articles and cases that lie beside the project where it was made.
void TestIsolatedReader::readsWhatIsSharedAsHere()
{
    const QString shared = qEnvironmentVariable("STANDOFF_SOURCE") + u"/../shared"_s;
    if (!QFile::exists(shared))
        QSKIP("the articles are not there");
    IsolatedReader reader;
    int count = 0;
    for (const QString &folder : {shared + u"/articles"_s, shared + u"/cases"_s}) {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const Result<Input> input = inputFromFile(files.next(), {});
            if (!input)
                continue;
            QCOMPARE(read(reader, *input), readHere(*input));
            ++count;
        }
    }
    QVERIFY(count > 100);
}

void TestIsolatedReader::oneProcessReadsAll()
{
    IsolatedReader reader;
    QVERIFY(reader.confinement());
    const qint64 process = reader.processId();
    QVERIFY(process > 0);
    for (int i = 0; i < 20; ++i) {
        read(reader, input("Number " + QByteArray::number(i)));
        read(reader, input("")); // what cannot be read is no reason to begin anew
        QCOMPARE(reader.processId(), process);
    }
}

void TestIsolatedReader::aKilledProcessIsBegunAnew()
{
    IsolatedReader reader;
    const QString expected = readHere(input("A.\n"));
    QCOMPARE(read(reader, input("A.\n")), expected);
    const qint64 process = reader.processId();
    QCOMPARE(::kill(pid_t(process), SIGKILL), 0);
    QTest::qWait(50);
    QCOMPARE(read(reader, input("A.\n")), expected);
    QVERIFY(reader.processId() > 0 && reader.processId() != process);
}

void TestIsolatedReader::aProcessThatHasGrownIsBegunAnew()
{
    const FalseReader grows("kept = []\nwhile True:\n    if b'much' in take():\n        "
                            "kept.append(bytearray(b'x') * (80 << 20))\n    say("
        + FalseReader::literal(article(u"A."_s) + packMessage(MessageKind::Done, {})) + ")");
    IsolatedReader reader({.limits = {.memory = 240 << 20}}, grows.path());
    QVERIFY(read(reader, input("little")).endsWith(u"\nread"_s));
    QVERIFY(reader.processId() > 0);
    for (int i = 0; i < 4; ++i) { // more than it may have, together
        QVERIFY(read(reader, input("much")).endsWith(u"\nread"_s));
        QCOMPARE(reader.processId(), 0);
    }
}

void TestIsolatedReader::theProcessEndsWithTheReader()
{
    pid_t process = 0;
    {
        IsolatedReader reader;
        QVERIFY(reader.confinement());
        process = pid_t(reader.processId());
        QCOMPARE(::kill(process, 0), 0);
    }
    QVERIFY(::kill(process, 0) != 0);
}

void TestIsolatedReader::tooLong()
{
    for (const QByteArray &file : {"work"_ba, "nothing"_ba}) {
        const FalseReader hangs("if b'work' in take():\n    while True:\n        pass\n"
                                "time.sleep(1000)");
        IsolatedReader reader({.limits = {.time = 1s}}, hangs.path());
        QVERIFY(reader.confinement());
        const QString told = read(reader, input(file));
        const bool isLate = told.contains(u" 4 s"_s); // so is work, where others have much to do
        QVERIFY2(told.startsWith(u"/of/a.txt: "_s)
                && (isLate || (file == "work" && told.contains(u" 1 s"_s))),
            qPrintable(told));
        QCOMPARE(reader.processId(), 0);
    }
}

// Whether the system holds it, or we see it.
void TestIsolatedReader::tooMuchMemory()
{
    const FalseReader grows("take()\nkept = []\nwhile True:\n    kept.append(bytearray(b'x') * (8 "
                            "<< 20))\n    time.sleep(0.01)");
    IsolatedReader seen({.limits = {.memory = 200 << 20}}, grows.path());
    QString told = read(seen, input("A."));
    QVERIFY2(told.startsWith(u"/of/a.txt: "_s) && told.contains(u"200 MiB"_s), qPrintable(told));
    IsolatedReader held({.limits = {.memory = 32 << 20}});
    if (!held.confinement()->memory)
        QSKIP("a sanitizer watches");
    told = read(held, input(QByteArray("A line of a long report.\n").repeated(1'000'000)));
    QVERIFY2(told.startsWith(u"/of/a.txt: "_s) && told.contains(u"32 MiB"_s), qPrintable(told));
    QCOMPARE(read(held, input("A.\n")), readHere(input("A.\n")));
}

void TestIsolatedReader::tooLarge()
{
    IsolatedReader reader({.limits = {.articleBytes = 1000}});
    const QString told = read(reader, input(QByteArray(2000, 'x')));
    QVERIFY2(told.startsWith(u"/of/a.txt: "_s), qPrintable(told));
    QCOMPARE(read(reader, input("A.\n")), readHere(input("A.\n")));
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"b.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(3000));
    QList<IncomingArticle> articles;
    const Result<> done =
        IsolatedReader({.limits = {.fileSize = 2000}}).read(file.fileName(), appendTo(articles));
    QVERIFY(!done && done.error().text.startsWith(file.fileName() + u": "_s));
}

void TestIsolatedReader::cancelled()
{
    const FalseReader hangs("take()\ntime.sleep(1000)");
    IsolatedReader reader({}, hangs.path());
    int asked = 0;
    QList<IncomingArticle> articles;
    const Result<> done = reader.read(input("A."), appendTo(articles), [&] { return ++asked < 4; });
    QVERIFY(!done && articles.isEmpty());
    QVERIFY(asked >= 4);
    QCOMPARE(reader.processId(), 0);
}

void TestIsolatedReader::severalArticles()
{
    const QByteArray done = packMessage(MessageKind::Done, {});
    const FalseReader three("while True:\n    take()\n    say("
        + FalseReader::literal(article(u"One.\n"_s) + article(u"Two.\n"_s) + article(u"Three.\n"_s))
        + ")\n    say(" + FalseReader::literal(done) + ")");
    QList<IncomingArticle> articles;
    IsolatedReader reader({}, three.path());
    QVERIFY(reader.read(input("A."), appendTo(articles)));
    QVERIFY(reader.read(input("B."), appendTo(articles)));
    QCOMPARE(articles.size(), 6);
    QCOMPARE(articles[1].text.string(), u"Two.\n"_s);
    articles.clear();
    IsolatedReader two({.limits = {.articles = 2}}, three.path());
    QVERIFY(!two.read(input("A."), appendTo(articles)));
    QCOMPARE(articles.size(), 2); // what came before is good
}

void TestIsolatedReader::whatIsLeftOut()
{
    const LeftOut row{u"row 2"_s, u"it has no text"_s};
    const FalseReader some("while True:\n    take()\n    say("
        + FalseReader::literal(article(u"One.\n"_s)
            + packMessage(MessageKind::LeftOut, packLeftOut(row)) + article(u"Three.\n"_s)
            + packMessage(MessageKind::Done, {}))
        + ")");
    QList<IncomingArticle> articles;
    QList<LeftOut> leftOut;
    IsolatedReader reader({}, some.path());
    QVERIFY(reader.read(input("A."), appendTo(articles, leftOut)));
    QCOMPARE(articles.size(), 2);
    QCOMPARE(leftOut, QList{row});
    articles.clear();
    const Result<> done = reader.read(input("A."), appendTo(articles)); // nobody listens
    QVERIFY(!done);
    QCOMPARE(done.error().text, u"/of/a.txt: row 2: it has no text"_s);
    QCOMPARE(articles.size(), 1);
}

void TestIsolatedReader::aSinkEndsIt()
{
    IsolatedReader reader;
    const Result<> done = reader.read(
        input("A."), [](const IncomingArticle &) { return Result<>(failure(u"enough"_s)); });
    QVERIFY(!done);
    QCOMPARE(done.error().text, u"/of/a.txt: enough"_s);
    QCOMPARE(read(reader, input("A.\n")), readHere(input("A.\n")));
}

void TestIsolatedReader::harm_data()
{
    QTest::addColumn<QByteArray>("python"); // after the request
    const auto says = [](const QByteArray &bytes) {
        return "say(" + FalseReader::literal(bytes) + ")\ntime.sleep(1000)";
    };
    const auto row = [](const char *name, const QByteArray &python) {
        QTest::newRow(name) << python;
    };
    row("crashes", "os.kill(os.getpid(), signal.SIGSEGV)");
    row("ends", "sys.exit(0)");
    row("ends in the middle", "say(" + FalseReader::literal(article(u"One."_s).chopped(3)) + ")");
    row("closes its output", "os.close(1)\ntime.sleep(0.2)");
    row("no such kind", says(QByteArray("\x63\0\0\0\0", 5)));
    row("greets again", says(packMessage(MessageKind::Greeting, packGreeting({}))));
    row("asks itself", says(packMessage(MessageKind::Request, {})));
    row("too long", says(QByteArray("\2\xff\xff\xff\xff", 5)));
    row("never ends",
        "while True:\n    say(" + FalseReader::literal(article(u"One."_s)) + " * 1000)");
    row("done with nothing", says(packMessage(MessageKind::Done, {})));
    row("an article that is none", says(packMessage(MessageKind::Article, "abc")));
    row("an article that is empty", says(packMessage(MessageKind::Article, {})));
    row("an article without text", says(article({})));
    QByteArray odd = article(u"One."_s);
    odd.replace("One.", "O\re.");
    row("a line end that no article has", says(odd));
    odd = article(u"One."_s);
    odd.replace("One.", QByteArray("O\0e.", 4));
    row("a NUL", says(odd));
    IncomingArticle spoilt;
    spoilt.text = ArticleText(u"One."_s);
    QByteArray packed = packArticle(spoilt, {});
    const qsizetype role = packed.indexOf("One.") + 4 + 4;
    packed[role] = 99;
    row("no such role", says(packMessage(MessageKind::Article, packed)));
    row("left out, but not what", says(packMessage(MessageKind::LeftOut, "abc")));
    row("leaves out more than there is",
        "say(" + FalseReader::literal(packMessage(MessageKind::LeftOut, packLeftOut({})))
            + " * 20000)\ntime.sleep(1000)");
    row("more than is said",
        says(packMessage(MessageKind::Article, packArticle(spoilt, {}) + "x")));
}

void TestIsolatedReader::harm()
{
    QFETCH(QByteArray, python);
    const FalseReader harmful("take()\n" + python);
    IsolatedReader reader({.limits = {.articles = 5, .time = 20s}}, harmful.path());
    QElapsedTimer timer;
    timer.start();
    for (const QString &name : {u"/of/a.txt"_s, u"/of/b.txt"_s}) {
        QList<IncomingArticle> articles;
        const Result<> done = reader.read(input("A.", name), appendTo(articles));
        QVERIFY(!done);
        QVERIFY2(done.error().text.startsWith(name + u": "_s), qPrintable(done.error().text));
        QVERIFY(articles.size() <= 5);
        QCOMPARE(reader.processId(), 0);
    }
    QVERIFY(timer.elapsed() < 15'000); // none of them is waited for
}

void TestIsolatedReader::cannotBeBegun_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("is not there") << u"/no/such/program"_s;
    QTest::newRow("is a folder") << u"/"_s;
    QTest::newRow("ends") << u"/bin/true"_s;
    QTest::newRow("says something else") << u"/bin/echo"_s;
    QTest::newRow("this one") << QCoreApplication::applicationFilePath();
}

void TestIsolatedReader::cannotBeBegun()
{
    QFETCH(QString, program);
    IsolatedReader reader({}, program);
    const QString told = read(reader, input("A."));
    QVERIFY2(told.startsWith(u"/of/a.txt: "_s) && told.contains(program), qPrintable(told));
    QVERIFY(!reader.confinement());
    QByteArray other = packMessage(MessageKind::Greeting, packGreeting({}));
    other[other.indexOf("reads") + 5] = 99; // its version
    const FalseReader newer("time.sleep(1000)", other);
    QVERIFY(!IsolatedReader({}, newer.path()).confinement());
}

STANDOFF_TEST(QCoreApplication, TestIsolatedReader)
#include "tst_isolatedreader.moc"
