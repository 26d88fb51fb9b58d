// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/paragraphs.h"
#include "support/readarticle.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

const QString closed =
    u"The bridge over the Orla stays closed until May, the county said on Monday, as its bearings are cracked."_s;
const QString farmers =
    u"Farmers on the western bank now drive forty kilometres to reach a mill that they can see from their yards."_s;

// # is a paragraph, % another.
QString filled(QString json)
{
    return json.replace(u'#', closed).replace(u'%', farmers);
}

QString articlesOf(const ReadAll &read)
{
    QStringList all;
    for (const IncomingArticle &article : read.articles)
        all.append(article.title + u'\n' + paragraphsOf(article.text));
    if (!read.problem.isEmpty())
        all.append(u"refused: "_s + read.problem);
    return all.join(u"\n---\n"_s).replace(closed, u"#"_s).replace(farmers, u"%"_s);
}

} // namespace

// Which member of JSON is the text of the article.
class TestJsonTexts : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void whatIsNotTakenIsTold();
    void whatIsTakenIsNotTold_data();
    void whatIsTakenIsNotTold();
    void metadata_data();
    void metadata();
    void deepBlocksAreTold();
};

void TestJsonTexts::texts_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &source, const QString &expected) {
        QTest::newRow(name) << filled(source) << expected;
    };
    // An object that wraps an article has a title, which is not its text.
    row("content wraps",
        uR"({"response":{"content":{"webTitle":"A bridge","fields":{"body":"<p>#</p><p>%</p>"}}}})"_s,
        u"A bridge\nbody: #\nbody: %"_s);
    row("document wraps", uR"({"document":{"title":"A bridge","text":"#\n\n%"}})"_s,
        u"A bridge\nbody: #\nbody: %"_s);
    row("story wraps", uR"({"story":{"headline":"A bridge","body":"#"}})"_s,
        u"A bridge\nbody: #"_s);
    row("paragraphs within", uR"({"content":{"title":"A bridge","paragraphs":["#","%"]}})"_s,
        u"A bridge\nbody: #\nbody: %"_s);
    row("a text that has a name",
        uR"({"headline":{"text":"A bridge"},"body":{"name":"main","content":"<p>#</p>"}})"_s,
        u"A bridge\nbody: #"_s);
    row("forms of a text",
        uR"({"title":"A bridge","body":{"format":"html","value":"<p>#</p>","processed":"<p>#</p>"}})"_s,
        u"A bridge\nbody: #"_s);
    // Of two, the one of which the other is a teaser.
    row("a teaser has the better name", uR"([{"title":"A","text":"Closed.","content":"#\n%"}])"_s,
        u"A\nbody: #\nbody: %"_s);
    row("a teaser, and a page",
        uR"([{"title":"A","body":"Read on.","html":"<html><body><p>#</p></body></html>"}])"_s,
        u"A\nbody: #"_s);
    row("a text, and its page",
        uR"([{"title":"A","text":"#\n%","html":"<html><body><nav>A B</nav><p>#</p><p>%</p><p>#</p><p>#</p><p>#</p></body></html>"}])"_s,
        u"A\nbody: #\nbody: %"_s);
    row("the better name, where both are as long", uR"([{"title":"A","text":"#","content":"%"}])"_s,
        u"A\nbody: #"_s);
    row("JSON Feed",
        uR"({"version":"https://jsonfeed.org/version/1.1","title":"The Orla Post","items":[{"id":"1","title":"A bridge","summary":"Short.","content_html":"<p>#</p>"}]})"_s,
        u"A bridge\nbody: #"_s);
    // Blocks are one article.
    row("Arc XP",
        uR"({"headlines":{"basic":"A bridge"},"content_elements":[{"type":"text","content":"#"},{"type":"header","level":2,"content":"Cracks"},{"type":"text","content":"<b>%</b>"},{"type":"list","items":[{"type":"text","content":"One"},{"type":"text","content":"Two"}]},{"type":"image","caption":"The bridge","url":"https://x.example/a.jpg"}]})"_s,
        u"A bridge\nHEAD: A bridge\nbody: #\nheading: Cracks\nbody: %\nitem: One\nitem: Two\ncaption: The bridge"_s);
    row("ProseMirror",
        uR"({"title":"A bridge","content":{"type":"doc","content":[{"type":"heading","content":[{"type":"text","text":"Cracks"}]},{"type":"paragraph","content":[{"type":"text","text":"It is "},{"type":"text","text":"closed","marks":[{"type":"bold"}]},{"type":"text","text":"."}]},{"type":"blockquote","content":[{"type":"paragraph","content":[{"type":"text","text":"%"}]}]}]}})"_s,
        u"A bridge\nheading: Cracks\nbody: It is closed.\nquote: %"_s);
    row("Editor.js",
        uR"({"title":"A bridge","body":{"time":1,"blocks":[{"type":"paragraph","data":{"text":"#"}},{"type":"header","data":{"text":"Cracks","level":2}},{"type":"list","data":{"style":"ordered","items":["One","Two"]}}],"version":"2"}})"_s,
        u"A bridge\nbody: #\nheading: Cracks\nitem: One\nitem: Two"_s);
    row("Draft.js",
        uR"({"title":"A bridge","content":{"blocks":[{"key":"a","type":"unstyled","text":"#"},{"key":"b","type":"header-two","text":"Cracks"}],"entityMap":{}}})"_s,
        u"A bridge\nbody: #\nheading: Cracks"_s);
    row("portable text",
        uR"({"title":"A bridge","body":[{"_type":"block","style":"normal","children":[{"_type":"span","text":"It is "},{"_type":"span","text":"closed."}]},{"_type":"block","style":"h2","children":[{"_type":"span","text":"Cracks"}]}]})"_s,
        u"A bridge\nbody: It is closed.\nheading: Cracks"_s);
    row("Slate",
        uR"({"title":"A bridge","body":[{"type":"paragraph","children":[{"text":"It is "},{"text":"closed.","bold":true}]},{"type":"paragraph","children":[{"text":"%"}]}]})"_s,
        u"A bridge\nbody: It is closed.\nbody: %"_s);
    row("Contentful",
        uR"({"title":"A bridge","body":{"nodeType":"document","content":[{"nodeType":"paragraph","content":[{"nodeType":"text","value":"It is ","marks":[]},{"nodeType":"hyperlink","content":[{"nodeType":"text","value":"closed."}]}]}]}})"_s,
        u"A bridge\nbody: It is closed."_s);
    row("Lexical",
        uR"({"title":"A bridge","content":{"root":{"type":"root","children":[{"type":"paragraph","children":[{"type":"text","text":"It is "},{"type":"text","text":"closed."}]}]}}})"_s,
        u"A bridge\nbody: It is closed."_s);
    row("Quill",
        uR"({"title":"A bridge","content":{"ops":[{"insert":"It is "},{"insert":"closed.","attributes":{"bold":true}},{"insert":"\nAnd so on.\n"}]}})"_s,
        u"A bridge\nbody: It is closed.\nbody: And so on."_s);
}

void TestJsonTexts::texts()
{
    QFETCH(const QString, source);
    QFETCH(const QString, expected);
    QCOMPARE(articlesOf(readAll(source.toUtf8(), u"a.json"_s)), expected);
}

void TestJsonTexts::whatIsNotTakenIsTold()
{
    const ReadAll read = readAll(
        filled(
            uR"([{"title":"A","text":"Twelve words of a teaser.","content":"#"},{"title":"B","text":"Another teaser of it all.","content":"%"}])"_s)
            .toUtf8(),
        u"a.json"_s);
    QCOMPARE(read.articles.size(), 2);
    for (const IncomingArticle &article : read.articles)
        QCOMPARE(article.remarks.filter(u"“text”"_s).size(), 1);
}

void TestJsonTexts::whatIsTakenIsNotTold_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("WordPress")
        << uR"([{"id":1,"title":{"rendered":"A bridge"},"content":{"rendered":"<p>#</p>","protected":false}}])"_s;
    QTest::newRow("Drupal")
        << uR"({"data":{"attributes":{"title":"A bridge","body":{"value":"<p>#</p>","format":"x","processed":"<p>#</p>"}}}})"_s;
    QTest::newRow("the same text twice")
        << uR"({"title":"A bridge","text":"#","content":"<p>#</p>"})"_s;
}

void TestJsonTexts::whatIsTakenIsNotTold()
{
    QFETCH(const QString, source);
    const ReadAll read = readAll(filled(source).toUtf8(), u"a.json"_s);
    QCOMPARE(articlesOf(read), u"A bridge\nbody: #"_s);
    QCOMPARE(read.first().remarks.join(u'\n'), QString());
}

void TestJsonTexts::metadata_data()
{
    QTest::addColumn<QString>("members");
    QTest::addColumn<QString>("facts"); // byline, date, address, number of remarks
    QTest::newRow("a day that is none") << uR"("date":"2024-02-30")"_s << u"||1"_s;
    QTest::newRow("a month that is none") << uR"("date":"2024-13-04")"_s << u"||1"_s;
    QTest::newRow("a time that is none") << uR"("date":"2024-03-04T25:61:00Z")"_s << u"||1"_s;
    QTest::newRow("none in digits") << uR"("date":"20240230")"_s << u"||1"_s;
    QTest::newRow("a leap day") << uR"("date":"2024-02-29T23:59:60Z")"_s
                                << u"|2024-02-29T23:59:60Z||0"_s;
    QTest::newRow("a picture") << uR"("media":"https://x.example/a.jpg?w=1")"_s << u"||0"_s;
    QTest::newRow("by") << uR"("author":"By Ada Rehn")"_s << u"Ada Rehn||0"_s;
    QTest::newRow("with an address")
        << uR"("author":"Ada Rehn <rehn@x.example>")"_s << u"Ada Rehn||0"_s;
    QTest::newRow("von") << uR"("author":"Von Lind, Bo")"_s << u"Von Lind, Bo||0"_s;
}

void TestJsonTexts::metadata()
{
    QFETCH(const QString, members);
    QFETCH(QString, facts);
    if (facts.count(u'|') == 2)
        facts.insert(facts.lastIndexOf(u'|'), u'|');
    const ReadAll read = readAll(
        filled(u"{\"title\":\"A\",\"text\":\"#\","_s + members + u'}').toUtf8(), u"a.json"_s);
    const IncomingArticle article = read.first();
    QCOMPARE(article.byline + u'|' + article.published + u'|' + article.url + u'|'
            + QString::number(article.remarks.size()),
        facts);
}

void TestJsonTexts::deepBlocksAreTold()
{
    QString blocks = uR"({"type":"paragraph","text":"Far below."})"_s;
    for (int i = 0; i < 40; ++i)
        blocks = uR"({"type":"section","children":[)"_s + blocks + u"]}"_s;
    const ReadAll read = readAll(
        filled(uR"({"title":"A","body":[{"type":"paragraph","text":"#"},)"_s + blocks + u"]}"_s)
            .toUtf8(),
        u"a.json"_s);
    QCOMPARE(articlesOf(read), u"A\nbody: #"_s);
    QCOMPARE(read.first().remarks.size(), 1);
}

STANDOFF_TEST(QCoreApplication, TestJsonTexts)
#include "tst_jsontexts.moc"
