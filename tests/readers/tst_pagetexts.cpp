// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/paragraphs.h"
#include "support/readarticle.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

const QString felled =
    u"The orchard at Vell was felled in two nights, and nobody in the village heard a saw, the forester said on Friday."_s;
const QString older =
    u"Its trees were older than the railway, which the county had promised to lead around them when the line was planned."_s;
const QString hearing =
    u"A court will hear the owner in June; until then the ground must not be built upon, nor the stumps be taken away."_s;

// %, # and @ are paragraphs.
QString linesOfPage(QString source)
{
    source.replace(u'%', felled).replace(u'#', older).replace(u'@', hearing);
    const auto article = readArticle(source.toUtf8(), u"a.html"_s);
    if (!article)
        return u"refused: "_s + article.error().text;
    return paragraphsOf(article->text)
        .replace(felled, u"%"_s)
        .replace(older, u"#"_s)
        .replace(hearing, u"@"_s);
}

} // namespace

// What a page shows, and how its lines are parted.
class TestPageTexts : public QObject
{
    Q_OBJECT

private slots:
    void pages_data();
    void pages();
    void whatIsHiddenIsTold();
    void bylines_data();
    void bylines();
    void dates_data();
    void dates();
    void linkedDataIsMended();
    void preformattedTextIsProse();
    void packedPagesAreNamed();
    void subtitles_data();
    void subtitles();
};

void TestPageTexts::pages_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &body, const QString &expected) {
        QTest::newRow(name) << u"<title>Vell</title><body>"_s + body << expected;
    };
    const QString article = u"<h1>The orchard</h1><p>%</p><p>#</p><p>@</p>"_s;
    const QString whole = u"HEAD: The orchard\nbody: %\nbody: #\nbody: @"_s;
    // Screen readers do not say it, but it is seen.
    row("behind a dialog",
        u"<div aria-hidden=true><main><article>"_s + article
            + u"</article></main></div><div role=dialog><h2>Your privacy</h2><p>#</p></div>"_s,
        whole);
    row("blurred",
        u"<article><h1>The orchard</h1><p>%</p><div class=blur aria-hidden=true><p>#</p><p>@</p></div></article>"_s,
        whole);
    row("an icon",
        u"<article><h1>The orchard</h1><p>% <span aria-hidden=true>»</span></p><p>#</p><p>@</p></article>"_s,
        whole);
    row("a dialog that is closed",
        u"<article>"_s + article
            + u"</article><div class=modal aria-hidden=true><p>Sign up for all the news of the valley, of which there is a great deal every single day.</p></div>"_s,
        whole);
    row("a formula in two notations",
        u"<article><h1>The orchard</h1><p>% <span><math><semantics><mi>E</mi><annotation encoding='x'>E \\tex</annotation></semantics></math></span></p><p>#</p></article>"_s,
        u"HEAD: The orchard\nbody: % E\nbody: #"_s);
    row("annotations that are none of a formula",
        u"<article><h1>The orchard</h1><p>% <annotation>Noted.</annotation></p><p>#</p></article>"_s,
        u"HEAD: The orchard\nbody: % Noted.\nbody: #"_s);
    // Hidden until a script shows it.
    row("an article behind a wall",
        u"<main style='display: none'><article>"_s + article
            + u"</article></main><div><p>Switch your blocker off.</p></div>"_s,
        whole);
    row("with the attribute",
        u"<div hidden><article>"_s + article + u"</article></div><p>Loading the page.</p>"_s,
        whole);
    row("for browsers without scripts",
        u"<p>JavaScript is needed.</p><noscript><article>"_s + article + u"</article></noscript>"_s,
        whole);
    row("hidden beside what is shown",
        u"<article>"_s + article + u"<div style='display:none'><p>Sold out.</p></div></article>"_s,
        whole);
    // Lines.
    row("elements of no standard",
        u"<article><h1>The orchard</h1><news-par>%</news-par><news-par>#</news-par><news-par>@</news-par></article>"_s,
        whole);
    row("within others of no standard",
        u"<x-story><h1>The orchard</h1><x-body><par>%</par> <par>#</par> <par>@</par></x-body></x-story>"_s,
        whole);
    row("within a sentence",
        u"<article><h1>The orchard</h1><p>% <x-term>So</x-term> <x-term>be it</x-term>.</p><div>He <x-term>said</x-term> so. #</div></article>"_s,
        u"HEAD: The orchard\nbody: % So be it.\nbody: He said so. #"_s);
    row("by their style",
        u"<article><h1>The orchard</h1><span style='display:block'>%</span><span style='color:red; display: block;'>#</span><a style='display:flex'>@</a></article>"_s,
        whole);
    row("inline by its style",
        u"<article><h1>The orchard</h1><p>%</p><div>So <div style='display:inline'>it</div> is. #</div></article>"_s,
        u"HEAD: The orchard\nbody: %\nbody: So it is. #"_s);
    row("side by side",
        u"<article><h1>The orchard</h1><ul><li><span>Felled</span><span>1931</span></li><li><span>OWNER</span><span>Bo Lind</span></li></ul><p>%</p><p><span>Why?</span><span>Nobody knows.</span> #</p></article>"_s,
        u"HEAD: The orchard\nitem: Felled 1931\nitem: OWNER Bo Lind\nbody: %\nbody: Why? Nobody knows. #"_s);
    row("a word in parts",
        u"<article><h1>The orchard</h1><p><span>T</span><span>he</span> <b>un</b><i>felled</i> CO<sub>2</sub> <span>i</span><span>Phone</span>. %</p><p>#</p></article>"_s,
        u"HEAD: The orchard\nbody: The unfelled CO2 iPhone. %\nbody: #"_s);
    row("a kicker in the headline",
        u"<article><h1><span class=kicker>Courts</span><span>The orchard</span></h1><p>%</p><p>#</p></article>"_s,
        u"heading: Courts\nHEAD: The orchard\nbody: %\nbody: #"_s);
    row("parts of a headline",
        u"<article><h1><span>Courts</span><span>The orchard</span></h1><p>%</p><p>#</p></article>"_s,
        u"HEAD: Courts The orchard\nbody: %\nbody: #"_s);
    // The source of a page, as browsers show it.
    row("view source",
        u"<table><tr><td class=line-number value=1></td><td class=line-content><span>&lt;!DOCTYPE html&gt;</span></td></tr><tr><td></td><td><span>&lt;h1&gt;</span>The orchard<span>&lt;/h1&gt;</span></td></tr><tr><td></td><td>&lt;p&gt;%&lt;/p&gt;&lt;p&gt;#&lt;/p&gt;&lt;p&gt;@&lt;/p&gt;</td></tr></table>"_s,
        whole);
    row("a source in a block",
        u"<pre>&lt;html&gt;&lt;h1&gt;The orchard&lt;/h1&gt;\n&lt;p&gt;%&lt;p&gt;#&lt;p&gt;@</pre>"_s,
        whole);
}

void TestPageTexts::pages()
{
    QFETCH(const QString, source);
    QFETCH(const QString, expected);
    QCOMPARE(linesOfPage(source), expected);
}

void TestPageTexts::whatIsHiddenIsTold()
{
    const IncomingArticle article = articleOf(
        readArticle(u"<p>Switch it off.</p><div hidden><p>%1</p><p>%2</p><p>%3</p></div>"_s
                        .arg(felled, older, hearing)
                        .toUtf8(),
            u"a.html"_s));
    QVERIFY(article.isDoubtful);
    QCOMPARE(article.remarks.size(), 1);
}

void TestPageTexts::bylines_data()
{
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &byline, const QString &expected) {
        QTest::newRow(qPrintable(byline)) << byline << expected;
    };
    row(u"Posted by Ada Rehn on March 4, 2024 in Courts"_s, u"Ada Rehn"_s);
    row(u"Ada Rehn | Staff Writer | @ada"_s, u"Ada Rehn"_s);
    row(u"Text: Ada Rehn. Photos: Bo Lind"_s, u"Ada Rehn"_s);
    row(u"By Ada Rehn; photographs by Bo Lind"_s, u"Ada Rehn"_s);
    row(u"Von Ada Rehn, Fotos: Bo Lind"_s, u"Ada Rehn"_s);
    row(u"By Ada Rehn and Bo Lind"_s, u"Ada Rehn and Bo Lind"_s);
    row(u"By Ona Lind-Foto"_s, u"Ona Lind-Foto"_s);
}

void TestPageTexts::bylines()
{
    QFETCH(const QString, byline);
    QFETCH(const QString, expected);
    const QString page =
        u"<article><h1>The orchard</h1><p class=byline>%1</p><p>%2</p><p>%3</p></article>"_s.arg(
            byline, felled, older);
    QCOMPARE(articleOf(readArticle(page.toUtf8(), u"a.html"_s)).byline, expected);
}

void TestPageTexts::dates_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("published");
    QTest::addColumn<int>("remarks");
    QTest::newRow("changed first")
        << u"<time datetime=2024-03-05>Updated 5 March</time> <time datetime=2024-03-04>Published 4 March</time>"_s
        << u"2024-03-04"_s << 0;
    QTest::newRow("said before it")
        << u"<p>Last updated: <time datetime=2024-03-05>5 March</time></p><p>Posted <time datetime=2024-03-04>4 March</time></p>"_s
        << u"2024-03-04"_s << 0;
    QTest::newRow("in words")
        << u"<p class=date>Updated 5 March 2024 | Published 4 March 2024</p>"_s << u"2024-03-04"_s
        << 0;
    QTest::newRow("lines")
        << u"<p>Aktualisiert: 5. März 2024</p><p>Veröffentlicht: 4. März 2024</p>"_s
        << u"2024-03-04"_s << 0;
    QTest::newRow("only changed") << u"<p class=date>Updated 5 March 2024</p>"_s << u"2024-03-05"_s
                                  << 0;
    QTest::newRow("unclear") << u"<p class=date>Published: 04/03/2024 10:00</p>"_s << QString()
                             << 1;
    QTest::newRow("impossible") << u"<meta name=date content=2024-02-30>"_s << QString() << 1;
}

void TestPageTexts::dates()
{
    QFETCH(const QString, head);
    QFETCH(const QString, published);
    QFETCH(const int, remarks);
    const QString page =
        u"<article><h1>The orchard</h1>%1<p>%2</p><p>%3</p></article>"_s.arg(head, felled, older);
    const IncomingArticle article = articleOf(readArticle(page.toUtf8(), u"a.html"_s));
    QCOMPARE(article.published, published);
    QVERIFY2(article.remarks.size() == remarks, qPrintable(article.remarks.join(u'\n')));
}

void TestPageTexts::linkedDataIsMended()
{
    const auto page = [](const QString &json) {
        return u"<script type='application/ld+json'>%1</script><article><h1>The orchard</h1><p>%2</p><p>%3</p></article>"_s
            .arg(json, felled, older)
            .toUtf8();
    };
    const IncomingArticle mended = articleOf(readArticle(
        page(
            u"{\"@type\":\"NewsArticle\",\"headline\":\"Of\tit, \\\"a ,}\\\"\",\"author\":{\"name\":\"Ada Rehn\",},\"datePublished\":\"2024-03-04\",\n}"_s),
        u"a.html"_s));
    QCOMPARE(mended.byline + u'|' + mended.published, u"Ada Rehn|2024-03-04"_s);
    QVERIFY(mended.remarks.isEmpty());
    const IncomingArticle broken =
        articleOf(readArticle(page(u"{\"@type\":\"NewsArticle\",\"author\":Ada}"_s), u"a.html"_s));
    QCOMPARE(broken.remarks.size(), 1);
}

void TestPageTexts::preformattedTextIsProse()
{
    QString wrapped = felled;
    const IncomingArticle article =
        articleOf(readArticle((u"<article><h1>The orchard</h1><pre>"_s
                                  + wrapped.replace(u", "_s, u",\n"_s) + u"</pre></article>"_s)
                                  .toUtf8(),
            u"a.html"_s));
    QCOMPARE(article.kept, 1.0);
    QVERIFY2(article.remarks.isEmpty(), qPrintable(article.remarks.join(u'\n')));
}

void TestPageTexts::packedPagesAreNamed()
{
    const QByteArray page = QByteArray("<!doctype html><html><body><script>x</script>")
        + QByteArray("PK\x03\x04\0\0abc", 9) + QByteArray("PK\x05\x06\0\0-->", 9);
    const auto read = readArticle(page, u"a.html"_s);
    QVERIFY(!read && read.error().text.contains(u"SingleFile"));
}

void TestPageTexts::subtitles_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    QTest::newRow("SubRip")
        << u"1\r\n00:00:01,000 --> 00:00:04,000\r\nThe <i>harbour</i> is\r\n\r\n2\r\n00:00:04,500 --> 00:00:08,000\r\nclosed.\r\n\r\n3\r\n00:00:09,000 --> 00:00:10,000\r\n- Why?\r\n- Ice.\r\n"_s
        << u"body: The harbour is closed.\nbody: - Why?\nbody: - Ice."_s;
    QTest::newRow("a blank line in a cue")
        << u"1\n00:00:01,000 --> 00:00:04,000\nIn\n\n1931\n\nit closed.\n\n2\n00:00:05,000 --> 00:00:06,000\nSo.\n"_s
        << u"body: In 1931 it closed.\nbody: So."_s;
    QTest::newRow("WebVTT")
        << u"WEBVTT\n\nNOTE made by hand\n\nintro\n00:01.000 --> 00:04.000 align:start\n<v Ada>The harbour is\n\n00:04.500 --> 00:08.000\nclosed.\n"_s
        << u"body: The harbour is closed."_s;
    QTest::newRow("a text about them")
        << u"A cue:\n\n00:00:01,000 --> 00:00:04,000\n\nIt is one."_s
        << u"body: A cue:\nbody: 00:00:01,000 --> 00:00:04,000\nbody: It is one."_s;
}

void TestPageTexts::subtitles()
{
    QFETCH(const QString, source);
    QFETCH(const QString, expected);
    const auto article = readArticle(source.toUtf8(), u"a.srt"_s);
    QVERIFY2(article.has_value(), "refused");
    QCOMPARE(paragraphsOf(article->text), expected);
}

STANDOFF_TEST(QCoreApplication, TestPageTexts)
#include "tst_pagetexts.moc"
