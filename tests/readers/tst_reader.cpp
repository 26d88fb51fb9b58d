// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "readers/guess.h"
#include "support/paragraphs.h"
#include "support/readarticle.h"
#include "text/boundaries.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

IncomingArticle markdown(const QString &source)
{
    return articleOf(readArticle(source.toUtf8(), u"a.md"_s));
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private slots:
    void markdown_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &source, const QString &expected) {
            QTest::newRow(name) << source << expected;
        };
        row("headings", u"# One\n\n## Two\n\nThree\n=====\n\nText.\n"_s,
            u"HEAD: One\nheading: Two\nheading: Three\nbody: Text."_s);
        row("paragraphs", u"One\ntwo.\n\nThree *four* **five** `six` ~~seven~~ \\*.\n"_s,
            u"body: One two.\nbody: Three four five six *."_s);
        row("hard breaks in headings", u"One  \ntwo\n===\n\nThree\\\nfour\n---\n"_s,
            u"HEAD: One two\nheading: Three four"_s);
        row("hard breaks", u"One,  \ntwo\\\nthree<br>four\n\nFive\nfive\n"_s,
            u"body: One,\nbody: two\nbody: three\nbody: four\nbody: Five five"_s);
        row("links and images",
            u"A [link](https://x.org \"t\") and ![a *dove*](d.png), <https://y.org>. Z.\n\nB."_s,
            u"body: A link and a dove, https://y.org. Z.\nbody: B."_s);
        row("quotes and lists",
            u"Text:\n\n> Quoted\n> on.\n>\n> - in it\n\n1. First\n   - nested\n\n   more\n2. [x] Second\n\nEnd."_s,
            u"body: Text:\nquote: Quoted on.\nitem: in it\nitem: 1. First\nitem: nested\nitem: more\nitem: 2. Second\nbody: End."_s);
        row("task list", u"Do:\n\n- [x] done\n- [ ] open\n"_s,
            u"body: Do:\nitem: done\nitem: open"_s);
        row("code", u"Text.\n\n```c\nint a;\n\n  b();\n```\n\n    indented\n\nEnd."_s,
            u"body: Text.\nbody: int a;\nbody:   b();\nbody: indented\nbody: End."_s);
        row("table", u"Text.\n\n| A | B |\n|---|---|\n| 1 | *two* |\n|  | 3 |\n| | |\n"_s,
            u"body: Text.\nbody: A\tB\nbody: 1\ttwo\nbody: \t3"_s);
        row("entities", u"Caf&eacute; &amp; &#8364;&#x1F600;&nbsp;&unknown; &yuml;.\n\nB."_s,
            u"body: Café & €😀\u00a0&unknown; ÿ.\nbody: B."_s);
        row("html",
            u"<div>\n<p>Kept.</p>\n</div>\n\nIn<b>line</b><!-- note --> tags.\n\n<!-- x -->\n\nB."_s,
            u"body: Kept.\nbody: Inline tags.\nbody: B."_s);
        row("other scripts", u"# 서울 *무기* 검토\n\nمرحبا **بالعالم** 💚.\n"_s,
            u"HEAD: 서울 무기 검토\nbody: مرحبا بالعالم 💚."_s);
        row("rule, not front matter", u"---\n\nJust a line, and\n\n---\n\nmore.\n"_s,
            u"HEAD: Just a line, and\nbody: more."_s);
    }

    void markdown()
    {
        QFETCH(QString, source);
        QFETCH(QString, expected);
        QCOMPARE(paragraphsOf(::markdown(source).text), expected);
    }

    void frontMatter()
    {
        const IncomingArticle article = ::markdown(
            u"---\ntitle: \"Seoul: a \\\"turn\\\"\"\nauthors:\n  - Jane Roe\n  - 'J. O''Doe'\n"
            "date: 2024-06-20 09:30 +09:00 # KST\npublisher: Wire\nlang: en-GB\nurl: "
            "https://x.org/a#b\n"
            "tags: [a, b]\n---\n\nThe text itself begins here.\n"_s);
        QCOMPARE(article.title, u"Seoul: a \"turn\""_s);
        QCOMPARE(article.byline, u"Jane Roe, J. O'Doe"_s);
        QCOMPARE(article.published, u"2024-06-20T09:30+09:00"_s);
        QCOMPARE(article.publisher, u"Wire"_s);
        QCOMPARE(article.language, u"en-GB"_s);
        QCOMPARE(article.url, u"https://x.org/a#b"_s);
        QCOMPARE(paragraphsOf(article.text), u"body: The text itself begins here."_s);
        QVERIFY(article.remarks.isEmpty());
        QCOMPARE(::markdown(u"---\ndate: last week\n---\nText.\n"_s).remarks.size(), 1);
        // Items may be empty, or set off by a tab.
        QCOMPARE(::markdown(u"---\nauthor:\n- A\n- \n-\tB\n-\n---\nText.\n"_s).byline, u"A, B"_s);
        QCOMPARE(::markdown(u"---\nauthor: [A B, C]\n---\nText.\n"_s).byline, u"A B, C"_s);
    }

    void guesses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("roles");
        QTest::newRow("headline") << u"Seoul weighs arms\n\nBy Jane Roe\nIt said so."_s
                                  << u"Seoul weighs arms"_s << u"HEAD by body"_s;
        QTest::newRow("question") << u"Will Seoul send arms?\nIt may."_s
                                  << u"Will Seoul send arms?"_s << u"HEAD body"_s;
        QTest::newRow("sentence first")
            << u"It said so. Then it left.\nMore."_s << u"It said so."_s << u"body body"_s;
        QTest::newRow("one line") << u"Only a line"_s << u"Only a line"_s << u"body"_s;
        QTest::newRow("caption, headline")
            << u"Two men on a screen, June 19. | Photograph credit score: AP\nA pact\nText."_s
            << u"A pact"_s << u"caption HEAD body"_s;
        QTest::newRow("caption in brackets")
            << u"A pact\nTwo men on a screen. (AP Photo/N. N.)\nText."_s << u"A pact"_s
            << u"HEAD caption body"_s;
        QTest::newRow("caption with a dash")
            << u"A pact\nTwo men, 19 June 2024. — Photo: agency\nText."_s << u"A pact"_s
            << u"HEAD caption body"_s;
        QTest::newRow("no caption") << u"He took a photo. It was an image of war.\nB."_s
                                    << u"He took a photo."_s << u"body body"_s;
        QTest::newRow("no byline")
            << u"A pact\nBy Wednesday the troops had left."_s << u"A pact"_s << u"HEAD body"_s;
        QTest::newRow("dateline") << u"A pact\nSEOUL, 20 June 2024\nUN, 3 of 5: no.\nB."_s
                                  << u"A pact"_s << u"HEAD date body body"_s;
        QTest::newRow("long sentence")
            << u"South Korea said that it would think again about arms for Ukraine, after the two signed.\nB."_s
            << u"South Korea said that it would think again about arms for Ukraine, after the two…"_s
            << u"body body"_s;
        QTest::newRow("a table") << u"Name\tArms\nKim\t12"_s << u"Name Arms"_s << u"body body"_s;
        QTest::newRow("German byline")
            << u"Ein Pakt\nVon Ada Rehn und Bo Lind, Berlin\nEs ist so."_s << u"Ein Pakt"_s
            << u"HEAD by body"_s;
        QTest::newRow("no German byline")
            << u"Ein Pakt\nVon Montag an gilt das neue Gesetz\nEs ist so."_s << u"Ein Pakt"_s
            << u"HEAD body body"_s;
        QTest::newRow("no byline of a day")
            << u"A pact\nBy Monday Troops Had Left\nB."_s << u"A pact"_s << u"HEAD body body"_s;
        QTest::newRow("Korean byline")
            << u"서울, 무기 지원 재검토\n김수현·박민수 기자 a@b.kr\n정부가 밝혔다."_s
            << u"서울, 무기 지원 재검토"_s << u"HEAD by body"_s;
        QTest::newRow("agencies") << u"A pact\nSEOUL, June 20 (Reuters) -\nB.\nC."_s << u"A pact"_s
                                  << u"HEAD date body body"_s;
        QTest::newRow("agencies without a day")
            << u"A pact\nSEOUL (AP) —\nB."_s << u"A pact"_s << u"HEAD date body"_s;
        QTest::newRow("Korean agencies") << u"서울, 무기 재검토\n(서울=연합뉴스)\n정부가 밝혔다."_s
                                         << u"서울, 무기 재검토"_s << u"HEAD date body"_s;
        QTest::newRow("credits")
            << u"A pact\nPhoto: AP/Ada Rehn\nB.\nBild: dpa\n(사진=연합뉴스)\n© 2024 The Courier\nPhoto: it was his only one, he said."_s
            << u"A pact"_s << u"HEAD credit body credit credit credit body"_s;
        QTest::newRow("Korean") << u"서울, 무기 지원 재검토\n정부가 밝혔다."_s
                                << u"서울, 무기 지원 재검토"_s << u"HEAD body"_s;
    }

    void guesses()
    {
        QFETCH(QString, text);
        QFETCH(QString, title);
        QFETCH(QString, roles);
        const Result<IncomingArticle> article = articleFromText(text);
        QVERIFY(article);
        QCOMPARE(article->title, title);
        QCOMPARE(article->text.string(), text);
        QStringList found;
        for (const QString &line : paragraphsOf(article->text).split(u'\n'))
            found.append(line.section(u':', 0, 0));
        QCOMPARE(found.join(u' '), roles);
    }

    void textBecomesAnArticle()
    {
        const QByteArray bytes = "\xef\xbb\xbfTitle here\r\n\r\nText\xc2\xa0one.\rText two.";
        const Result<IncomingArticle> article = readArticle(bytes, u"/some/where/story.TXT"_s);
        QVERIFY(article);
        QCOMPARE(article->text.string(), u"Title here\n\nText\u00a0one.\nText two."_s);
        QCOMPARE(article->text.paragraphCount(), 3);
        QCOMPARE(article->fileName, u"story.TXT"_s);
        QCOMPARE(article->mediaType, u"text/plain"_s);
        QCOMPARE(article->encoding, u"UTF-8"_s);
        QCOMPARE(article->original, bytes);
        QVERIFY(article->encodingCandidates.isEmpty());
        QCOMPARE(readArticle("plain text", u"notes.xyz"_s)->mediaType, u"text/plain"_s);
    }

    // By Unicode all of these end a line.
    void linesEndInManyWays()
    {
        const QString text =
            u"One\rTwo\r\nThree\u0085Four\u2028Five\u2029Six\vSeven\fEight\nNine"_s;
        for (const QString &name : {u"a.txt"_s, u"a.md"_s}) {
            const IncomingArticle article = articleOf(readArticle(text.toUtf8(), name));
            QCOMPARE(article.text.string().contains(u"Three\nFour"), name == "a.txt"_L1);
            QVERIFY(article.remarks.isEmpty());
        }
        const auto pasted = articleFromText(text);
        QVERIFY(pasted);
        QCOMPARE(pasted->text.paragraphCount(), 9);
    }

    void choosesEncoding()
    {
        const QByteArray bytes("\xf0\xf2\xe9\xf7\xe5\xf4"); // "ПРИВЕТ" in KOI8-R
        const Result<IncomingArticle> article = readArticle(bytes, u"a.txt"_s, u"KOI8-R"_s);
        QVERIFY(article);
        QCOMPARE(article->text.string(), u"ПРИВЕТ"_s);
        QVERIFY(!readArticle(bytes, u"a.txt"_s, u"none-such"_s));
    }

    void contentTellsTheKind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("told"); // beside it
        QTest::addColumn<QString>("expected");
        int number = 0;
        const auto row = [&number](const QString &name, const QByteArray &bytes,
                             const QString &expected, const QString &told = {}) {
            QTest::addRow("%d, %ls", ++number, qUtf16Printable(name))
                << name << bytes << told << expected;
        };
        const QString text = u"text/plain"_s;
        const QString page = u"text/html"_s;
        const QString json = u"application/json"_s;
        const QString markdown = u"text/markdown"_s;
        const QByteArray prose = "<p>The pact was signed in Pyongyang on Wednesday.</p>";
        for (const QByteArray &begin :
            {"<!DOCTYPE html>"_ba, "\n <HTML lang=en>"_ba, "<?xml version='1.0'?>\n<html>"_ba,
                "\xef\xbb\xbf<!-- a <b> --><!--c-->\n<!doctype html>"_ba, "<body>"_ba}) {
            for (const QString &name : {u"story"_s, u"a.php"_s, u"a.txt"_s, u"a.md"_s, u"a.json"_s})
                row(name, begin + prose, page);
        }
        const QByteArray wide = QStringEncoder(QStringEncoder::Utf16LE,
            QStringConverter::Flag::WriteBom)(u"<!doctype html><p>The pact was signed, he said."_s);
        row(u"a.txt"_s, wide, page);
        row(u"a.html"_s, "Nothing but text.", page);
        row(u"a.xhtml"_s, prose, page);
        row(u"a.md"_s, prose + "\n\n*Text.*", markdown); // Markdown may begin so
        row(u"a.txt"_s, prose, page);
        row(u"a"_s, prose, page);
        row(u"a.txt"_s, "<b>Text</b>", text);
        row(u"a.txt"_s, "1 < 2 and <x>", text);
        row(u"a.txt"_s, "{\"title\": \"A\", \"text\": \"B.\"}", json);
        row(u"a"_s, " [ { \"a\\\"b\" : 1, \"text\": \"B.\"} ]", json);
        row(u"a.html"_s, "{\"text\": \"B.\"}", json);
        row(u"a.txt"_s, "{curly} text", text);
        row(u"a.txt"_s, "[\"a\", 1]", text);
        row(u"a"_s, "# Heading\n\nText.", text);
        row(u"a.xyz"_s, "# Heading\n\nText.", text);
        row(u"a.MARKDOWN"_s, "Text.", markdown);
        row(u"a"_s, "Text.", markdown, markdown);
        row(u"a.txt"_s, "Text.", markdown, markdown);
        row(u"a.txt"_s, "<html>" + prose, page, text);
        row(u"a.md"_s, "Text.", markdown, u"no/such"_s);
    }

    void contentTellsTheKind()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, told);
        QFETCH(QString, expected);
        const Result<IncomingArticle> article = readArticle(Input{name, bytes, told});
        QVERIFY2(article, qPrintable(article ? QString() : article.error().text));
        QCOMPARE(article->mediaType, expected);
    }

    void aLimitOfArticles()
    {
        QList<IncomingArticle> articles;
        const Input input{u"a.txt"_s, "Text.", {}};
        QVERIFY(articlesFrom(input, {.limits = {.articles = 1}}, appendTo(articles)));
        QVERIFY(!articlesFrom(input, {.limits = {.articles = 0}}, appendTo(articles)));
        QCOMPARE(articles.size(), 1);
        const Result<> done = articlesFrom(
            input, {}, [](const IncomingArticle &) { return Result<>(failure(u"enough"_s)); });
        QVERIFY(!done);
        QCOMPARE(done.error().text, u"enough"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \n\t\r\n\n");
        QTest::newRow("nothing to see") << QByteArray("\xe2\x80\x8b\xe2\x80\x8b\n");
        QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf");
        QTest::newRow("PDF") << QByteArray("%PDF-1.4\n1 0 obj\n");
        QTest::newRow("ZIP") << QByteArray("PK\x03\x04 abc");
        QTest::newRow("project") << QByteArray("SQLite format 3\0 abc", 20);
        QByteArray random;
        for (int i = 0; i < 4000; ++i)
            random.append(char((i * 7919 + i / 3 * 104729) >> 3));
        QTest::newRow("binary") << random;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        for (const QString &name : {u"thing.txt"_s, u"thing.md"_s, u"thing"_s}) {
            const Result<IncomingArticle> article = readArticle(bytes, name);
            QVERIFY(!article);
            QVERIFY(!article.error().text.isEmpty());
        }
    }

    void refusesFiles()
    {
        const QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const QString missing = folder.filePath(u"missing.txt"_s);
        const QString large = folder.filePath(u"large.txt"_s);
        QFile file(large);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(256LL * 1024 * 1024 + 1));
        const QString project = folder.filePath(u"a.standoff"_s);
        QVERIFY(QFile::copy(
            qEnvironmentVariable("STANDOFF_SOURCE") + u"/resources/samples/seoul-weighs-arms.md"_s,
            project));
        for (const QString &path : {missing, large, project, folder.path()}) {
            const Result<IncomingArticle> article = readArticleFile(path);
            QVERIFY(!article);
            QVERIFY2(
                article.error().text.startsWith(path + u": "_s), qPrintable(article.error().text));
        }
        QVERIFY(!articleFromText(u"\n \n"_s));
    }

    void kindsAreDistinct()
    {
        const QStringList suffixes = readableSuffixes();
        QVERIFY(suffixes.contains(u"txt"_s) && suffixes.contains(u"markdown"_s));
        QCOMPARE(QSet(suffixes.begin(), suffixes.end()).size(), suffixes.size());
        for (const ReaderKind &kind : readerKinds())
            QVERIFY(!kind.name.isEmpty() && !kind.mediaType.isEmpty());
    }

    void readsTheSample()
    {
        const Result<IncomingArticle> article = readArticleFile(
            qEnvironmentVariable("STANDOFF_SOURCE") + u"/resources/samples/seoul-weighs-arms.md"_s);
        QVERIFY(article);
        QVERIFY(article->title.startsWith(u"Seoul weighs arms"));
        QCOMPARE(article->byline, u"Standoff’s sample desk"_s);
        QCOMPARE(article->published, u"2024-06-20"_s);
        QVERIFY(paragraphsOf(article->text).startsWith(u"HEAD: Seoul weighs arms"));
        for (const QString &role :
            {u"\nby: By "_s, u"\ncaption: A tele"_s, u"\ndate: SEOUL"_s, u"\nbody: “Any"_s})
            QVERIFY2(paragraphsOf(article->text).contains(role), qPrintable(role));
        QVERIFY(article->remarks.isEmpty());
    }

    // An article as it came off the web, which lies beside the project where it was made.
    void readsRealArticle()
    {
        const QString path =
            qEnvironmentVariable("STANDOFF_SOURCE") + u"/../shared/articles/korea-pact.txt"_s;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the article is not there");
        const Result<IncomingArticle> article = readArticleFile(path);
        QVERIFY(article);
        QCOMPARE(article->text.string(), QString::fromUtf8(file.readAll()));
        QCOMPARE(article->text.paragraphCount(), 24);
        QCOMPARE(article->text.paragraphs()[0].role, ParagraphRole::Caption);
        QCOMPARE(article->text.paragraphs()[1].role, ParagraphRole::Body);
        QVERIFY2(article->title.startsWith(u"South Korea mentioned on June 20"),
            qPrintable(article->title));
        QVERIFY(article->title.size() <= 81 && article->title.endsWith(u'…'));
        QVERIFY(article->remarks.isEmpty());
    }
};

STANDOFF_TEST(QCoreApplication, TestReader)
#include "tst_reader.moc"
