// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/paragraphs.h"
#include "support/readarticle.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

IncomingArticle readMarkdown(const QString &source)
{
    return articleOf(readArticle(source.toUtf8(), u"a.md"_s));
}

QString factsOf(const IncomingArticle &a)
{
    return QStringList{a.title, a.byline, a.publisher, a.published, a.modified, a.section,
        a.labels.join(u'+'), a.language, a.url}
        .join(u'|');
}

} // namespace

class TestMarkdown : public QObject
{
    Q_OBJECT

private slots:
    void frontMatter_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("facts");
        const auto row = [](const char *name, const QString &front, const QString &facts) {
            QTest::newRow(name) << front + u"\nThe text of it.\n"_s << facts;
        };
        row("folded and literal",
            u"---\ntitle: >-\n  A pact\n  is near\nauthor: |\n  Ada Rehn\ndate: 2024-03-04\n---\n"_s,
            u"A pact is near|Ada Rehn||2024-03-04|||||"_s);
        row("a value that goes on", u"---\ntitle: A pact\n  is near\n---\n"_s,
            u"A pact is near||||||||"_s);
        row("clipper",
            u"---\ntitle: \"A pact\"\nsource: \"https://x.example/a\"\nauthor:\n  - \"[[Ada "
            u"Rehn]]\"\n"
            "  - \"[[people/lind|Bo Lind]]\"\npublished: 2024-03-04\ncreated: 2024-03-05\ntags:\n"
            "  - \"clippings\"\n---\n"_s,
            u"A pact|Ada Rehn, Bo Lind||2024-03-04|||clippings||https://x.example/a"_s);
        row("a source that is none of the web", u"---\ntitle: A\nsource: The Wire\n---\n"_s,
            u"A||The Wire||||||"_s);
        row("no YAML in a value",
            u"---\ntitle: Rehn: \"no\"\nauthors: [\"Rehn, Ada\", 'Lind, Bo']\nlang: en_GB\n---\n"_s,
            u"Rehn: \"no\"|Rehn, Ada; Lind, Bo||||||en-GB|"_s);
        row("maps",
            u"---\ntitle: A\nauthor:\n  - name: Ada Rehn\n    email: a@x.example\n  - name: Bo "
            u"Lind\n"
            "publisher:\n  name: Courier\n---\n"_s,
            u"A|Ada Rehn, Bo Lind|Courier||||||"_s);
        row("labels, section, change",
            u"---\ntitle: A\ntags: [ferry,\"a, b\"]\ncategories: sea\nkeywords: 'x, #y'\nsection: "
            u"World\n"
            "lastmod: 2024-03-05T10:00:00Z\nauthor: \n---\n"_s,
            u"A||||2024-03-05T10:00:00Z|World|ferry+a, b+sea+x+y||"_s);
        row("TOML",
            u"+++\ntitle = \"A pact\"\ndate = 2024-03-04T10:00:00Z\nupdated = 2024-03-05\nauthors "
            u"= [\"Ada Rehn\"]\n"
            "[taxonomies]\ntags = [\"sea\", \"ferry\"]\n+++\n"_s,
            u"A pact|Ada Rehn||2024-03-04T10:00:00Z|2024-03-05||sea+ferry||"_s);
        row("pandoc", u"% A pact\n  is near\n% Ada Rehn; Bo Lind\n% 4 March 2024\n"_s,
            u"A pact is near|Ada Rehn, Bo Lind||2024-03-04|||||"_s);
        row("an alias", u"---\nauthor: &a Ada Rehn\npublisher: *a\ntitle: A\n---\n"_s,
            u"A|Ada Rehn|Ada Rehn||||||"_s);
    }

    void frontMatter()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, facts);
        const IncomingArticle article = readMarkdown(source);
        QCOMPARE(factsOf(article), facts);
        QCOMPARE(paragraphsOf(article.text), u"body: The text of it."_s);
        QVERIFY2(article.remarks.isEmpty(), qPrintable(article.remarks.join(u'\n')));
    }

    // What is no front matter stays in the text.
    void staysText_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        QTest::newRow("no end") << u"---\ntitle: A\n\nText."_s << u"title: A\nText."_s;
        QTest::newRow("TOML that is none")
            << u"+++\ntitle = A pact\n+++\n\nText."_s << u"+++ title = A pact +++\nText."_s;
        QTest::newRow("a paragraph between rules")
            << u"---\n\nUPDATE: The ferry closes.\n\n---\n\nText."_s
            << u"UPDATE: The ferry closes.\nText."_s;
        QTest::newRow("a headline between rules")
            << u"---\nBREAKING: ferry closes\n---\n\nText."_s << u"BREAKING: ferry closes\nText."_s;
        QTest::newRow("a conversation")
            << u"---\nMayor: We were told of it.\n\nAuthority: We have nothing to say.\n---\n\nText."_s
            << u"Mayor: We were told of it.\nAuthority: We have nothing to say.\nText."_s;
        QTest::newRow("a change that is no date")
            << u"---\nUpdated: The ferry closes today.\n---\n\nText."_s
            << u"Updated: The ferry closes today.\nText."_s;
        QTest::newRow("a share") << u"%5 of them\nleft."_s << u"%5 of them left."_s;
    }

    void staysText()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, text);
        QCOMPARE(readMarkdown(source).text.string(), text);
    }

    void texts_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        QTest::newRow("notes")
            << u"It closes.[^1] Nobody asked.[^note] More.[^3]\n\n[^1]: https://x.example/a\n"
               "[^note]: Interview with Irma Valko.\n[^3]: Two lines\n    of note.\n\n    And a paragraph.\n\nEnd.[^none]\n"_s
            << u"body: It closes.[1] Nobody asked.[note] More.[3]\nbody: End.[^none]\nbody: [1] "
               u"https://x.example/a\n"
               "body: [note] Interview with Irma Valko.\nbody: [3] Two lines of note.\nbody: And a paragraph."_s;
        QTest::newRow("notes in code")
            << u"A.\n\n```\n[^1]: x\n```\n"_s << u"body: A.\nbody: [^1]: x"_s;
        QTest::newRow("definitions")
            << u"Pact\n: What two sign.\n: A treaty.\n\nEnd.\n"_s
            << u"HEAD: Pact\nitem: What two sign.\nitem: A treaty.\nbody: End."_s;
        QTest::newRow("callouts")
            << u"A.\n\n> [!note]\n> Mind it.\n\n> [!warning]- Of the sea\n> It is deep.\n"_s
            << u"body: A.\nquote: Note\nquote: Mind it.\nquote: Of the sea\nquote: It is deep."_s;
        QTest::newRow("links of notes")
            << u"By [[Ada Rehn]], [[people/lind|Bo]] said.\n"_s << u"body: By Ada Rehn, Bo said."_s;
        QTest::newRow("blocks of HTML")
            << u"A.\n\n<p>The terminal closes.</p>\n\n<blockquote>\n<p>We were "
               u"told.</p>\n</blockquote>\n\n"
               "<details><summary>Background</summary>\n\nBuilt in 1931.\n\n</details>\n\n"
               "<table><tr><td>1931</td><td>built</td></tr><tr><td>1932</td><td>open</td></tr></"
               "table>\n\n"
               "<!-- x -->\n\nLast <mark>marked</mark>, 10<sup>6</sup>, H<sub>2</sub>O, 1<sup>st</sup>.\n"_s
            << u"body: A.\nbody: The terminal closes.\nquote: We were told.\nbody: "
               u"Background\nbody: Built in 1931.\n"
               "body: 1931\tbuilt\nbody: 1932\topen\nbody: Last marked, 10⁶, H₂O, 1st."_s;
        QTest::newRow("numbers of lists")
            << u"1986. It was a good year.\n\nA.\n\n3. Third\n3. Next\n   - within\n\n     More.\n\n1) One\n"_s
            << u"item: 1986. It was a good year.\nbody: A.\nitem: 3. Third\nitem: 4. Next\nitem: "
               u"within\n"
               "item: More.\nitem: 1) One"_s;
        QTest::newRow("struck out")
            << u"It is ~~old~~ new, ~~**so** it~~ is H~2~O.\n"_s << u"body: It is new, is H2O."_s;
        QTest::newRow("subtitles")
            << u"---\ntitle: A\nsubtitle: It says more\nlead: And more of it\n---\n# A\n\nText.\n"_s
            << u"HEAD: A\nbody: It says more\nbody: And more of it\nbody: Text."_s;
        QTest::newRow("a subtitle that the text has")
            << u"---\ntitle: A\nsubtitle: It says more\n---\nIt says more\n\nText.\n"_s
            << u"body: It says more\nbody: Text."_s;
        QTest::newRow("front matter in JSON")
            << u"{\"title\": \"A\", \"tags\": [\"x\"]}\n\nText.\n"_s << u"body: Text."_s;
        QTest::newRow("HTML in a quotation")
            << u"A.\n\n> <p>One.</p>\n"_s << u"body: A.\nquote: One."_s;
    }

    void texts()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, expected);
        QCOMPARE(paragraphsOf(readMarkdown(source).text), expected);
    }

    void whatIsNotUnderstoodIsTold()
    {
        const IncomingArticle article = readMarkdown(
            u"---\ntitle: A\ndescription: A bridge is closed until May.\nmood: grim\nlayout: post\n"
            "corrections: It was Monday, not Sunday.\n---\nIt is ~~not~~ so.\n"_s);
        QCOMPARE(article.title, u"A"_s);
        QCOMPARE(article.remarks.size(), 4);
        for (const QString &told : {u"A bridge is closed until May."_s, u"“mood”"_s,
                 u"It was Monday, not Sunday."_s, u"strikes out"_s})
            QCOMPARE(article.remarks.filter(told).size(), 1);
        QVERIFY(article.remarks.filter(u"layout"_s).isEmpty());
    }

    void aCommentWithoutAnEndIsTold()
    {
        const IncomingArticle article = readMarkdown(u"A.\n\n<!-- It was so.\n"_s);
        QCOMPARE(paragraphsOf(article.text), u"body: A."_s);
        QVERIFY(article.remarks.join(u' ').contains(u"It was so."));
    }

    // Each alias names ten of the one before it: a thousand million names.
    void aliasesAreBounded()
    {
        QString bomb = u"---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"_s;
        for (int i = 1; i < 10; ++i) {
            const QString list = QStringList(10, u"*a%1"_s.arg(i - 1)).join(u", "_s);
            bomb += u"a%1: &a%1 [%2]\n"_s.arg(i).arg(list);
        }
        bomb += u"author: *a9\ntitle: A\n---\nThe text of it.\n"_s;
        const QString deep = u"---\nauthor: "_s + u"["_s.repeated(30'000) + u"\n---\nThe text.\n"_s;
        QElapsedTimer timer;
        timer.start();
        const IncomingArticle article = readMarkdown(bomb);
        QCOMPARE(article.title, u"A"_s);
        QCOMPARE(article.text.string(), u"The text of it."_s);
        QVERIFY(article.byline.size() < 10'000);
        QVERIFY(readMarkdown(deep).text.string().endsWith(u"The text."));
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    }
};

STANDOFF_TEST(QCoreApplication, TestMarkdown)
#include "tst_markdown.moc"
