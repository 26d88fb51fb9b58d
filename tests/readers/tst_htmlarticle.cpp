// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/paragraphs.h"
#include "support/readarticle.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

const QString sentence =
    u"The council voted on Monday to close the market hall, although most of the traders had asked for a delay."_s;
const QString second =
    u"Nobody in the town could say on Tuesday where the stalls will stand in winter, or who is to pay for that."_s;

Result<IncomingArticle> read(const QString &source)
{
    return readArticle(source.toUtf8(), u"a.html"_s);
}

// % is a sentence, # another; a number of them stands for several.
QString written(QString source)
{
    return source.replace(u'%', sentence).replace(u'#', second);
}

QString shown(const Result<IncomingArticle> &article)
{
    if (!article)
        return u"refused: "_s + article.error().text;
    return paragraphsOf(article->text).replace(sentence, u"%"_s).replace(second, u"#"_s);
}

} // namespace

// Which part of a page is its article, and which is not.
class TestHtmlArticle : public QObject
{
    Q_OBJECT

private slots:
    void pages_data();
    void pages();
    void namesDoNotOutweighProse_data();
    void namesDoNotOutweighProse();
    void figures_data();
    void figures();
    void metadata_data();
    void metadata();
    void refuses_data();
    void refuses();
    void tellsWhatIsMissing();
    void readsManyFrames();
};

void TestHtmlArticle::pages_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &source, const QString &expected) {
        QTest::newRow(name) << source << expected;
    };
    const QString teaser =
        u"<div class=c><h3><a href=a>Another town has a hall</a></h3><p>%</p></div>"_s;
    row("teasers below the article",
        u"<main><h1>The hall</h1><p>%</p><p>#</p><p>%</p></main><div>"_s + teaser.repeated(6)
            + u"</div>"_s,
        u"HEAD: The hall\nbody: %\nbody: #\nbody: %"_s);
    row("text in many small containers",
        u"<div><div><h1>The hall</h1></div><div><div><p>%</p></div></div><div><div><p>#</p></div>"
        "</div><div><div><p>%</p></div></div></div>"_s,
        u"HEAD: The hall\nbody: %\nbody: #\nbody: %"_s);
    row("parts of the text between advertisements",
        u"<article><h1>The hall</h1><section itemprop=articleBody><p>%</p></section>"
        "<div class=advert>Buy this</div><section itemprop=articleBody><p>#</p></section>"
        "</article>"_s,
        u"HEAD: The hall\nbody: %\nbody: #"_s);
    row("standfirst in a header of its own",
        u"<article><header><h1>The hall</h1></header><header><p>#</p></header><p>%</p><p>%</p>"
        "</article>"_s,
        u"HEAD: The hall\nbody: #\nbody: %\nbody: %"_s);
    row("who is quoted",
        u"<article><h1>The hall</h1><p>%</p><blockquote><p>Nobody asked.</p><footer>— <cite>I. "
        "Valko</cite></footer></blockquote><p>#</p></article>"_s,
        u"HEAD: The hall\nbody: %\nquote: Nobody asked.\nquote: — I. Valko\nbody: #"_s);
    row("list of links that the text leads to",
        u"<article><h1>The hall</h1><p>%</p><p>The papers:</p><ul><li><a>The plan</a><li><a>The "
        "answer</a></ul><p>#</p><p>Related:</p><ul><li><a>Halls</a><li><a>Stalls</a></ul>"
        "</article>"_s,
        u"HEAD: The hall\nbody: %\nbody: The papers:\nitem: The plan\nitem: The answer\nbody: #"_s);
    row("footnotes",
        u"<article><h1>The hall</h1><p>%<sup><a href=#n1>1</a></sup></p><p>#</p><footer "
        "class=footnotes><ol><li id=n1><a href=https://e.org/p>e.org/p</a></li></ol></footer>"
        "</article>"_s,
        u"HEAD: The hall\nbody: %[1]\nbody: #\nitem: e.org/p"_s);
    row("labels and what they lead to",
        u"<article><h1>The hall</h1><p>%</p><p>READ MORE: <a>A hall burns in the next town</a></p>"
        "<p>#</p><h4>More:</h4><ul><li><a>Halls</a> of fame</ul><p>%</p><p><a>MAYOR OF THE NEXT "
        "TOWN SAYS THAT ALL IS WELL</a></p><p>#</p><p>Share Tweet</p><h3>You may also like</h3>"
        "</article>"_s,
        u"HEAD: The hall\nbody: %\nbody: #\nbody: %\nbody: #"_s);
    row("a paragraph that is a link stays",
        u"<article><h1>The hall</h1><p>%</p><p><a>The plan of the council in full</a></p><p>#</p>"
        "</article>"_s,
        u"HEAD: The hall\nbody: %\nbody: The plan of the council in full\nbody: #"_s);
    row("comments longer than the article",
        u"<article><h1>The hall</h1><p>%</p><p>#</p></article><div id=comments>"_s
            + u"<div class=comment><p>%</p></div>"_s.repeated(5) + u"</div>"_s,
        u"HEAD: The hall\nbody: %\nbody: #"_s);
    row("boxes in the text",
        u"<article><h1>The hall</h1><p>%</p><div class=newsletter-signup><h4>News</h4><p>#</p>"
        "<input type=email></div><p>#</p><div><h4>Every morning</h4><p>%</p><form><input "
        "type=email name=e></form></div><div class='c-related-links'><p>#</p></div><p>%</p>"
        "<p>#</p></article>"_s,
        u"HEAD: The hall\nbody: %\nbody: #\nbody: %\nbody: #"_s);
    row("byline and date by what they say",
        u"<article><h1>The hall</h1><h2>Traders are angry with the council, and say so</h2><div>By "
        "Ada Rehn and Jo Low</div><div>Updated 10:01 pm PST, Tuesday, November 19, "
        "2019</div><div>3 "
        "min read</div><div><a>Local</a></div><p>%</p><p>By Tuesday all was over.</p><p>#</p>"
        "</article>"_s,
        u"HEAD: The hall\nHEAD: Traders are angry with the council, and say so\nby: By Ada Rehn "
        u"and "
        "Jo Low\ndate: Updated 10:01 pm PST, Tuesday, November 19, 2019\nbody: %\nbody: By Tuesday "
        "all was over.\nbody: #"_s);
    row("byline below the standfirst",
        u"<article><h1>The hall</h1><p>#</p><dl><dt>Author:<dd>Ada Rehn<dt>Publish date:<dd>Oct 4, "
        "2018</dl><p>%</p><p>%</p></article>"_s,
        u"HEAD: The hall\nbody: #\nby: Author:\nby: Ada Rehn\ndate: Publish date:\ndate: Oct 4, "
        "2018\nbody: %\nbody: %"_s);
    row("posts and pictures in the text",
        u"<article><h1>The hall</h1><p class=teaser>#</p><p>%</p><div "
        u"class=twitter-embed><blockquote>"
        "<p>It closes in May, they said.</p></blockquote></div><div class=gallery><p>A stall in "
        "the hall in the "
        "spring of last year</p><a>Next</a></div><div class=video-player>Play</div><p>#</p>"
        "</article>"_s,
        u"HEAD: The hall\nbody: #\nbody: %\nquote: It closes in May, they said.\nbody: A stall in "
        u"the hall in the "
        "spring of last year\nbody: Next\nbody: #"_s);
    row("a name that a sentence begins with",
        u"<article><h1>The hall</h1><div class=author><a href=/x>Ada Rehn</a></div><p><a "
        "href=/staff/low>Jo Low</a> says: %</p><p>#</p></article>"_s,
        u"HEAD: The hall\nby: Ada Rehn\nbody: Jo Low says: %\nbody: #"_s);
    row("a day in a list of days",
        u"<article><h1>The hall</h1><p>%</p><p>#</p><p>19 November 2019</p><p>#</p><p>More than "
        u"half now "
        "watch the news.</p><p>%</p></article>"_s,
        u"HEAD: The hall\nbody: %\nbody: #\nbody: 19 November 2019\nbody: #\nbody: More than half "
        u"now "
        "watch the news.\nbody: %"_s);
    row("captions by name and by figure",
        u"<article><h1>The hall</h1><p>%</p><div class=photo><img><span class=newsCaption>The hall "
        "in May</span></div><p>#</p><figure><img><span>A stall</span><cite class=imageCredit>A. "
        "N.</cite></figure><figure><table><tr><td>1<td>2<tr><td>3<td>4</table></figure><p>%</p>"
        "</article>"_s,
        u"HEAD: The hall\nbody: %\ncaption: The hall in May\nbody: #\ncaption: A stall\ncredit: A. "
        "N.\nbody: 1\t2\nbody: 3\t4\nbody: %"_s);
    row("shadow root",
        u"<article><h1>The hall</h1><p>%</p><x-text><template shadowrootmode=open><p>#</p>"
        "<template><p>no</p></template></template></x-text><p>%</p><template><p>#</p></template>"
        "</article>"_s,
        u"HEAD: The hall\nbody: %\nbody: #\nbody: %"_s);
    row("for browsers without scripts",
        u"<h1>The hall</h1><div id=app></div><noscript><p>%</p><p>#</p><p>%</p><p>#</p></noscript>"_s,
        u"HEAD: The hall\nbody: %\nbody: #\nbody: %\nbody: #"_s);
    row("in a frame that the page holds",
        u"<title>The hall</title><p>Loading</p><iframe srcdoc=\"<h1>The hall</h1><p>%</p>"
        "<p class='a'>#</p><p>&amp;lt; 3</p>\"></iframe>"_s,
        u"HEAD: The hall\nbody: %\nbody: #\nbody: < 3"_s);
    const QString linked =
        u"<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"The hall\","
        "\"articleBody\":\"%\\n\\n#\\n%\\n#\"}</script>"_s;
    row("in linked data only", linked + u"<div id=root></div>"_s,
        u"HEAD: The hall\nbody: %\nbody: #\nbody: %\nbody: #"_s);
    row("a teaser, and all of it in linked data",
        linked + u"<article><h1>The hall</h1><p>%</p><p>Take out a subscription.</p></article>"_s,
        u"HEAD: The hall\nbody: %\nbody: #\nbody: %\nbody: #"_s);
    row("hidden by a framework, but most of the text",
        u"<article class=hidden><h1>The hall</h1><p>%</p><p>#</p><span class=hidden>http://e.org "
        "540 960</span></article>"_s,
        u"HEAD: The hall\nbody: %\nbody: #"_s);
}

void TestHtmlArticle::pages()
{
    QFETCH(QString, source);
    QFETCH(QString, expected);
    QCOMPARE(shown(read(written(source))), expected);
}

void TestHtmlArticle::namesDoNotOutweighProse_data()
{
    QTest::addColumn<QString>("source"); // @ is the name
    QTest::addColumn<QString>("name");
    const QString container =
        u"<nav><a>Home</a></nav><article><h1>The hall</h1><div class='@'><p>%</p><p>#</p><p>%</p>"
        "<p>#</p></div></article>"_s;
    for (const char *name : {"l-sidebar-fixed article-segment", "story share", "sponsored-body",
             "related", "page-overlay content", "login-anonymous article", "newsletter", "promo",
             "modal-open text", "comments-enabled story"})
        QTest::addRow("container, %s", name) << container << QString::fromLatin1(name);
    const QString section =
        u"<article><h1>The hall</h1><p>%</p><section id='@'><p>#</p><p>%</p></section><p>#</p>"
        "</article>"_s;
    for (const char *name : {"related-developments", "sharing-the-costs", "popular-vote",
             "subscription-fees", "sponsor-of-the-law", "comments-of-the-mayor", "banner-years"})
        QTest::addRow("section, %s", name) << section << QString::fromLatin1(name);
}

void TestHtmlArticle::namesDoNotOutweighProse()
{
    QFETCH(QString, source);
    QFETCH(QString, name);
    QCOMPARE(shown(read(written(source.replace(u'@', name)))),
        u"HEAD: The hall\nbody: %\nbody: #\nbody: %\nbody: #"_s);
}

void TestHtmlArticle::figures_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *source, const char *expected) {
        QTest::newRow(source) << QString::fromUtf8(source) << QString::fromUtf8(expected);
    };
    row("10<sup>6</sup> and 2 km<sup>2</sup>", "10^6 and 2 km^2");
    row("1<sup>st</sup>, M<sup>me</sup>, CO<sub>2</sub>", "1st, Mme, CO2");
    row("101<sub>2</sub> is five", "101_2 is five");
    row("bottles.<sup>1</sup> They<sup>[2]</sup>", "bottles.[1] They[2]");
    row("3<sup>1</sup>⁄<sub>2</sub> and <sup>3</sup>/<sub>4</sub>", "3½ and ¾");
    row("3<sup>1</sup>⁄<sub>12</sub>", "3\u00a01⁄12");
    row("Some <del>14</del> <ins>41</ins> of <s>them</s> <strike>us</strike> all",
        "Some 41 of all");
    row("<q>So</q> and <q>a <q>b</q></q>", "“So” and “a ‘b’”");
    row("<span lang=de><q>Nein <q>so</q></q></span>", "„Nein ‚so‘“");
    row("<span lang=fr><q>Non</q></span>", "«Non»");
}

void TestHtmlArticle::figures()
{
    QFETCH(QString, source);
    QFETCH(QString, expected);
    const Result<IncomingArticle> article =
        read(u"<html lang=en><h1>A</h1><p>"_s + source + u"</p><p>"_s + sentence);
    QVERIFY(article);
    QCOMPARE(article->text.string().section(u'\n', 1, 1), expected);
    QCOMPARE(article->remarks.size(), source.contains("<del>"_L1) ? 1 : 0);
}

void TestHtmlArticle::metadata_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected"); // title, byline, published, language
    const auto row = [](const char *name, const QString &source, const QString &expected) {
        QTest::newRow(name) << source << expected;
    };
    row("in the page only",
        u"<title>The hall | The Courier</title><article><h1>The hall</h1><p>By Ada Rehn on "
        u"Tuesday, "
        "November 19th, 2019 at 11:08 a.m.</p><p>%</p><p>#</p></article>"_s,
        u"The hall/Ada Rehn/2019-11-19T11:08/"_s);
    row("date before the name",
        u"<h1>The hall</h1><div>November 20, 2019 <a>Ada Rehn</a></div><p>%</p><p>#</p>"_s,
        u"The hall/Ada Rehn/2019-11-20/"_s);
    row("no heading is the headline",
        u"<title>The hall is to close - Courier</title><h1>Courier</h1><div>The hall is to "
        "close</div><p>%</p><p>#</p>"_s,
        u"The hall is to close///"_s);
    row("linked data that the page contradicts",
        u"<title>The hall is to close</title><script type=application/ld+json>{\"@type\":"
        "\"NewsArticle\",\"headline\":\"Weather\"}</script><h1>The hall is to close</h1><p>%</p>"
        "<p>#</p>"_s,
        u"The hall is to close///"_s);
    row("language of the article",
        u"<html lang=en><nav><a>x</a></nav><div lang=de-AT><h1>The hall</h1><p>%</p><p>#</p></div>"_s,
        u"The hall///de-AT"_s);
    row("language of a short page", u"<body lang=ko><h1>The hall</h1><p>It closes.</p>"_s,
        u"The hall///ko"_s);
    row("soft hyphens", u"<title>Market hall | News</title><h1>Mar&shy;ket hall</h1><p>%</p><p>#"_s,
        u"Market hall///"_s);
    row("year 1 is no date",
        u"<meta property=article:published_time content=0001-01-01T00:00:00Z><h1>The hall</h1>"
        "<p>%</p><p>#</p>"_s,
        u"The hall///"_s);
}

void TestHtmlArticle::metadata()
{
    QFETCH(QString, source);
    QFETCH(QString, expected);
    const Result<IncomingArticle> article = read(written(source));
    QVERIFY(article);
    QCOMPARE(QStringList({article->title, article->byline, article->published, article->language})
                 .join(u'/'),
        expected);
}

void TestHtmlArticle::refuses_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("said");
    QTest::newRow("a headline alone")
        << u"<h1>The hall</h1><div id=text></div>"_s << u"no article"_s;
    QTest::newRow("a headline and a caption")
        << u"<h1>The hall</h1><figure><figcaption>%</figcaption></figure>"_s << u"no article"_s;
    QTest::newRow("frames") << u"<frameset><frame src=a/nav.html><frame src='a/story.html'>"_s
                            << u"a/nav.html, a/story.html"_s;
    QTest::newRow("links") << u"<h1>News</h1><ul>"_s
            + u"<li><a href=a>One town has closed its hall</a>"_s.repeated(30)
            + u"</ul>"_s << u"list of links"_s;
}

void TestHtmlArticle::refuses()
{
    QFETCH(QString, source);
    QFETCH(QString, said);
    const Result<IncomingArticle> article = read(written(source));
    QVERIFY(!article);
    QVERIFY2(article.error().text.contains(said), qPrintable(article.error().text));
}

void TestHtmlArticle::tellsWhatIsMissing()
{
    const QString text = u"<article><h1>The hall</h1><p>%</p><p>#</p></article>"_s;
    QVERIFY(read(written(text))->remarks.isEmpty());
    QVERIFY(
        read(written(text + u"<div class=comments>"_s + u"<p>%</p>"_s.repeated(7) + u"</div>"_s))
            ->remarks.isEmpty());
    const Result<IncomingArticle> sided = read(written(u"<h1>The hall</h1>"_s
        + u"<p>%</p><p>#</p>"_s.repeated(3) + u"<aside><p>%</p></aside>"_s.repeated(9)));
    QVERIFY(sided);
    QCOMPARE(shown(sided).count(u'%'), 3);
    QCOMPARE(sided->doubts.size(), 1);
    QVERIFY2(sided->doubts[0].startsWith(u"39% of the page's"_s), qPrintable(sided->doubts[0]));
    const Result<IncomingArticle> named = read(written(u"<h1>The hall</h1><p>So.</p>"_s
        + u"<div class=related><p>%</p></div><div class=promo><p>#</p></div>"_s.repeated(3)));
    QVERIFY(named);
    QCOMPARE(shown(named).count(u'%'), 3);
    QCOMPARE(named->remarks.size(), 1);
    const Result<IncomingArticle> boxed = read(written(
        u"<article><h1>The hall</h1><p>%</p><p>#</p><aside><p>%</p></aside><p>#</p></article>"_s));
    QVERIFY(boxed);
    QCOMPARE(shown(boxed), u"HEAD: The hall\nbody: %\nbody: #\nbody: #"_s);
    QCOMPARE(boxed->doubts.size(), 1);
    QVERIFY2(boxed->doubts[0].contains(u"25%"_s), qPrintable(boxed->doubts[0]));
}

void TestHtmlArticle::readsManyFrames()
{
    QString nested = u"<p>"_s + sentence + u"<p>"_s + second;
    for (int i = 0; i < 8; ++i)
        nested = u"<iframe srcdoc=\""_s + nested.toHtmlEscaped() + u"\"></iframe>"_s;
    QVERIFY(!read(nested)); // deeper than anybody writes
    const Result<IncomingArticle> article = read(written(u"<iframe srcdoc='<p>%</p>'></iframe>"_s
        + u"<iframe srcdoc='<p>a'></iframe>"_s.repeated(20'000)));
    QCOMPARE(shown(article), u"body: %"_s);
}

STANDOFF_TEST(QCoreApplication, TestHtmlArticle)
#include "tst_htmlarticle.moc"
