// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "readers/original/originalplace.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

class TestOriginalPlace : public QObject
{
    Q_OBJECT

private slots:
    void placesAreFound_data();
    void placesAreFound();
    void markedSectionsAreText();
};

// In the article the words of the range stand in brackets, and so do those of the original that
// are to be found; a | is a place that is only about right.
void TestOriginalPlace::placesAreFound_data()
{
    QTest::addColumn<QString>("article");
    QTest::addColumn<QString>("original");
    QTest::newRow("as it is") << u"one [two] three"_s << u"one [two] three"_s;
    QTest::newRow("the same word twice") << u"two one [two]"_s << u"# two\n\none\n\n[two]"_s;
    QTest::newRow("also in the metadata")
        << u"A pact. The [pact] holds."_s << u"title: pact\n\nA pact. The [pact] holds."_s;
    QTest::newRow("not within a word") << u"a [man] came"_s << u"a woman, a [man] came"_s;
    QTest::newRow("emphasis") << u"he [said it] now"_s << u"he **[said** it] now"_s;
    QTest::newRow("link") << u"the [minister said] no"_s
                          << u"the *[minister](https://e.org/said)* said] no"_s;
    QTest::newRow("tags") << u"the [minister said]"_s
                          << u"<p>the <b class=\"x\">[minister</b><br/>\n<i>said]</i>"_s;
    QTest::newRow("entity") << u"[salt & pepper]"_s << u"[salt &amp; pepper]"_s;
    QTest::newRow("lines") << u"[one two three]"_s << u"[one\ntwo\n   three]"_s;
    QTest::newRow("caret in a word") << u"one tw[]o three"_s << u"one **[two** three]"_s;
    QTest::newRow("caret between words") << u"one []two\nthree"_s << u"one *[two]*\nthree"_s;
    QTest::newRow("Korean") << u"장관이 [말했다]고 한다"_s << u"장관이 **[말했다]고** 한다"_s;
    QTest::newRow("Korean, the whole word")
        << u"장관이 [말했다고] 한다"_s << u"장관이 **[말했다고]** 한다"_s;
    QTest::newRow("its beginning only")
        << u"x [a b c d e f g h] y"_s << u"x [a b c d e] (image) F g h y"_s;
    QTest::newRow("not there") << u"one two three [four]"_s << u"uno dos tres cu|atro"_s;
    QTest::newRow("a long one") << u"a [one two three four five six seven eight nine ten eleven "
                                   u"twelve thirteen fourteen fifteen "
                                   u"sixteen seventeen] z"_s
                                << u"a [one **two** three four five six seven eight nine ten "
                                   u"eleven twelve thirteen fourteen "
                                   u"fifteen sixteen seventeen] z"_s;
    QTest::newRow("comparison, not a tag") << u"[x < y] and b > c"_s << u"[x < y] and b > c"_s;
    QTest::newRow("signs only") << u"one [—] two"_s << u"one| - two"_s;
    QTest::newRow("empty") << u"[]"_s << u"|"_s;
    QTest::newRow("letters as entities")
        << u"in [Café Zürich] now"_s << u"<p>in [Caf&eacute; Z&#xFC;rich] now"_s;
    QTest::newRow("signs as entities") << u"they [don’t know]"_s << u"they [don&rsquo;t know]"_s;
    QTest::newRow("an entity at the end") << u"a [café] b"_s << u"a [caf&eacute;] b"_s;
    QTest::newRow("tags in words") << u"[The Hague]"_s << u"<b>[T</b>he Ha<i>gue]</i>"_s;
    QTest::newRow("blocks without white space")
        << u"one\n[two]\nthree"_s << u"<p>one</p><p>[two]</p><p>three</p>"_s;
    QTest::newRow("one word, not two")
        << u"one two [onetwo] b"_s << u"<p>one two</p><p>[onetwo]</p>b"_s;
    QTest::newRow("a tag with anything in it")
        << u"the [minister said]"_s
        << u"the [minister <img alt='a > b' data-x=\"<p>minister said</p>\"><br/>said]"_s;
    QTest::newRow("scripts and comments are no text")
        << u"A pact\nThe [pact holds]."_s
        << u"<script>\"The pact holds\"</script><style>pact holds</style><!-- The pact holds -->"
           "<h1>A pact</h1><p>The [pact holds]."_s;
    QTest::newRow("what looks like markup in a text")
        << u"see [the <b> &eacute; C:\\new] file"_s << u"see [the <b> &eacute; C:\\new] file"_s;
    QTest::newRow("what looks like markup in a page")
        << u"see [the <b> tag]"_s << u"see [the &lt;b&gt; tag]"_s;
    QTest::newRow("address in angle brackets")
        << u"see [https://e.org/a now]"_s << u"see <[https://e.org/a> now]"_s;
    QTest::newRow("JSON") << u"“[No more],” he said"_s
                          << uR"({"title": "No", "text": "\u201c[No more],\u201d he said"})"_s;
    QTest::newRow("letters as escapes in JSON")
        << u"one\n[two Café 💚 \"three\"]"_s
        << uR"({"text": "one\n[two\tCaf\u00e9 \uD83D\udc9a \"three]\""})"_s;
    QTest::newRow("HTML in JSON")
        << u"The [minister said nò]"_s
        << uR"({"url": "minister", "body": "<p>The [minister <a href=\"https:\/\/e.org\/said\">said<\/a>\n n&ograve;]<\/p>"})"_s;
}

void TestOriginalPlace::placesAreFound()
{
    QFETCH(QString, article);
    QFETCH(QString, original);
    const TextRange range{int(article.indexOf(u'[')), int(article.indexOf(u']')) - 1};
    article.remove(u'[').remove(u']');
    const QString expected = original;
    const bool there = original.contains(u"title"_s) || !original.contains(u'|');
    const qsizetype link = original.indexOf(u"]("_s); // its own bracket stays
    if (link >= 0)
        original[link] = u'\x1';
    original.remove(u'[').remove(u']').remove(u'|');
    original.replace(u'\x1', u']');
    const OriginalPlace place = placeInOriginal(article, range, original);
    QCOMPARE(place.isFound, there);
    if (there) {
        original.insert(place.range.end, u']');
        original.insert(place.range.begin, u'[');
        QCOMPARE(original, expected);
    } else {
        QVERIFY(place.range.isEmpty());
        QVERIFY(std::abs(place.range.begin - expected.indexOf(u'|')) <= 3);
    }
}

void TestOriginalPlace::markedSectionsAreText()
{
    const OriginalPlace place =
        placeInOriginal(u"The pact holds."_s, {4, 8}, u"<p><![CDATA[The pact holds.]]></p>"_s);
    QVERIFY(place.isFound);
    QCOMPARE(place.range, (TextRange{16, 20}));
}

STANDOFF_TEST(QCoreApplication, TestOriginalPlace)
#include "tst_originalplace.moc"
