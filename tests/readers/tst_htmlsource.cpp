// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "readers/html/htmlsource.h"

#include "readers/html/htmltree.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

QString written(const QByteArray &source)
{
    const Result<QByteArray> result = HtmlSource(source).take();
    return result ? QString::fromUtf8(result->sliced(15)) : result.error().text;
}

int depthOf(const HtmlTree &tree)
{
    std::vector<int> depths;
    for (int i = 0; i < tree.size(); ++i)
        depths.push_back(i == 0 ? 0 : depths[size_t(tree.parent(i))] + 1);
    return *std::ranges::max_element(depths);
}

} // namespace

class HtmlSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void writes_data();
    void writes();
    void remarks_data();
    void remarks();
    void refusesTooManyElements();
    void boundsTheDepth();
    void losesNoText();
};

void HtmlSourceTest::writes_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &source, const QString &expected) {
        QTest::newRow(name) << source << expected;
    };
    row("text", "a &amp; b", u"a &amp; b"_s);
    row("signs", "a < b <3 <", u"a &lt; b &lt;3 &lt;"_s);
    row("tags", "<DIV Class='a \"b\"' onclick=x ID = c>d</Div >",
        u"<div class=\"a &quot;b&quot;\" id=\"c\">d</div>"_s);
    row("the first of a name", "<p id=a ID=b>", u"<p id=\"a\">"_s);
    row("odd attributes", "<p =a / hidden/id= >b", u"<p hidden=\"\" id=\"\">b"_s);
    row("a sign in a value", "<p id='>'>a", u"<p id=\">\">a"_s);
    row("a quote without end", "<p id=\"a>b<p>c", u"<p id=\"a\">b<p>c"_s);
    row("formatting", "<b>a<font id=x>b</font><x-y>c</x-y></B>",
        u"<span>a<span id=\"x\">b</span><span data-element=\"\">c</span></span>"_s);
    row("comments", "a<!-- <p> -->b<!-->c<!--->d<!-- -- --!>e<!----->f", u"abcdef"_s);
    row("declarations", "<!DOCTYPE x><?php a ?>b</ c>d<![CDATA[e>f", u"bdf"_s);
    row("XML", "<?xml version='1.0'?><p/>a<![CDATA[<b>]]><br/>", u"<p></p>a&lt;b><br>"_s);
    row("scripts", "a<script>'</p>' < b</script>c<style><p></style>d", u"acd"_s);
    row("a script in a comment in a script",
        "a<script><!-- <script></script> --></script>b<script><!--></script>c", u"abc"_s);
    row("linked data", "<script type='application/LD+json'>{\"a\":\"<b>\"}</script>",
        u"<script type=\"application/LD+json\">{\"a\":\"\\u003cb>\"}</script>"_s);
    row("a title", "<title>a <b> &amp; c</titles></title>",
        u"<title>a &lt;b> &amp; c&lt;/titles></title>"_s);
    row("text that is no markup", "<xmp>a <b> &amp;</xmp>c<plaintext><p>d</plaintext>",
        u"<pre>a &lt;b> &amp;amp;</pre>c<pre>&lt;p>d&lt;/plaintext></pre>"_s);
    row("pictures", "a<svg><g><text>b</text><svg></svg><style><p></style></svg>c", u"a<p>c"_s);
    row("a picture with HTML", "a<svg><foreignObject><p>b</p></foreignObject><g/></svg>c", u"ac"_s);
    row("a picture without end", "a<svg><g><p>b</p>", u"a<p>b</p>"_s);
    row("a formula", "<math><mi>x</mi></math>", u"<span><mi>x</mi></span>"_s);
}

void HtmlSourceTest::writes()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, expected);
    QCOMPARE(written(source), expected);
}

void HtmlSourceTest::remarks_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("says"); // "": there is no remark
    QTest::newRow("nothing") << QByteArray("<p>a <b>c</b>") << u""_s;
    QTest::newRow("a comment without end") << QByteArray("a\n\n<!-- b -> c") << u"line 3"_s;
    QTest::newRow("a tag without end") << QByteArray("<p>a\n<p id=b c") << u"line 2"_s;
    QTest::newRow("a script without end") << QByteArray("a<script>b") << u"line 1"_s;
    QTest::newRow("a picture without end") << QByteArray("<p>\na<svg><g>b") << u"line 2"_s;
    QTest::newRow("many within each other") << QByteArray("<div>").repeated(501) << u"500 deep"_s;
    QTest::newRow("as many as may be") << QByteArray("<div>").repeated(500) << u""_s;
    QTest::newRow("paragraphs that are not closed")
        << QByteArray("<p><b><i>a<div><font>b</div><li>c<td>d").repeated(2000) << u""_s;
    QTest::newRow("cells that are not closed")
        << QByteArray("<table>" + QByteArray("<tr><td><p><b>a<div>b").repeated(2000)) << u""_s;
}

void HtmlSourceTest::remarks()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, says);
    HtmlSource html(source);
    QVERIFY(html.take());
    QCOMPARE(html.remarks().isEmpty(), says.isEmpty());
    if (!says.isEmpty())
        QVERIFY2(html.remarks().first().contains(says), qPrintable(html.remarks().first()));
}

void HtmlSourceTest::refusesTooManyElements()
{
    QVERIFY(HtmlSource(QByteArray("<p>a").repeated(HtmlSource::mostParts)).take());
    QVERIFY(!HtmlSource(QByteArray("<p>a").repeated(HtmlSource::mostParts + 1)).take());
}

// However the tags stand, no parser has more elements open than were counted: the rows of a table
// and the like, which are not counted, are a few for each that is.
void HtmlSourceTest::boundsTheDepth()
{
    const QByteArrayList names{"a", "address", "applet", "b", "blockquote", "body", "br", "button",
        "caption", "col", "colgroup", "dd", "details", "div", "dl", "dt", "fieldset", "font",
        "form", "frameset", "h1", "h2", "head", "hr", "html", "i", "iframe", "input", "li",
        "listing", "marquee", "math", "nobr", "noscript", "object", "ol", "optgroup", "option", "p",
        "plaintext", "pre", "ruby", "rt", "script", "section", "select", "span", "style", "svg",
        "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "title", "tr", "ul",
        "x"};
    QRandomGenerator random(20'240'620);
    const auto any = [&](const QByteArrayList &list) { return list[random.bounded(list.size())]; };
    const QByteArrayList known{"<select><table><input><td><div>",
        "<table><td><select></table></select><td><div>", "<table><table></table><td><div>",
        "<form><div></form>", "<div><select></div></select>", "<p><div></div><span>",
        "<frameset><div></frameset>", "<ol></noscript>x</ol><noscript>",
        "<div><object></div></object>"};
    for (int round = 0; round < 500; ++round) {
        QByteArrayList few; // tags that meet again and again
        for (int i = 0; i < 2 + round % 5; ++i)
            few.append(any(names));
        QByteArray part = known.value(round);
        for (int i = 0; i < 2 + round % 7; ++i)
            part += (random.bounded(3) == 0 ? "</" : "<") + any(few) + '>' + (i % 3 ? "" : "x");
        QStringList remarks;
        const auto tree = HtmlTree::parse(QString::fromUtf8(part.repeated(1500)), remarks);
        QVERIFY(tree);
        QVERIFY2(depthOf(*tree) < 6 * HtmlNesting::most, part.constData());
    }
}

// What is not in an element that shows nothing is there, in its order, whatever the tags.
void HtmlSourceTest::losesNoText()
{
    const QByteArrayList tags{"<b>", "</b>", "<p>", "</p>", "<div>", "</div>", "<a href=x>", "</a>",
        "<i class='y'>", "</i>", "<table><tr><td>", "</table>", "<ul><li>", "</ul>", "<h1>",
        "</h1>", "<!-- x -->", "<br>", "<x/>", "</x>", "<math>", "</math>", "<!x>", "<span =>",
        "<svg/>", "<svg></svg>", "<q>", "</q>"};
    QRandomGenerator random(7);
    for (int round = 0; round < 50; ++round) {
        QByteArray source;
        QStringList words;
        for (int i = 0; i < 800; ++i) {
            source += tags[random.bounded(tags.size())];
            words.append(u"w%1w"_s.arg(i));
            source += words.last().toUtf8();
        }
        QStringList remarks;
        const auto tree = HtmlTree::parse(QString::fromUtf8(source), remarks);
        QVERIFY(tree);
        const QString text = tree->textWithin(0);
        qsizetype missing = 0;
        for (const QString &word : std::as_const(words))
            missing += !text.contains(word);
        QCOMPARE(missing, 0);
    }
}

STANDOFF_TEST(QCoreApplication, HtmlSourceTest)
#include "tst_htmlsource.moc"
