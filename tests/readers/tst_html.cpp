// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "readers/html/htmlblocks.h"
#include "support/paragraphs.h"
#include "support/readarticle.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

Result<IncomingArticle> read(const QByteArray &bytes, const QString &encoding = {})
{
    return readArticle(bytes, u"a.html"_s, encoding);
}

IncomingArticle page(const QString &source)
{
    return articleOf(read(source.toUtf8()));
}

const QString prose =
    u"The two ministers met on Thursday in the capital and agreed, after hours of talks, to meet again."_s;

} // namespace

class TestHtml : public QObject
{
    Q_OBJECT

private slots:
    void blocks_data();
    void blocks();
    void pages_data();
    void pages();
    void metadata_data();
    void metadata();
    void datesThatAreNone();
    void titleIsTheHeadline();
    void replacesNul();
    void encodings_data();
    void encodings();
    void refuses_data();
    void refuses();
    void bearsAnySource_data();
    void bearsAnySource();
    void readsTenMegabytes();
    void savedPages_data();
    void savedPages();
};

void TestHtml::blocks_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &source, const QString &expected) {
        QTest::newRow(name) << source << expected;
    };
    row("headings", u"<h1>One</h1><h2>Two</h2><h1>Three</h1><p>Text."_s,
        u"HEAD: One\nheading: Two\nheading: Three\nbody: Text."_s);
    row("white space", u"<p>  One\n\t two <b> three</b>\n <i>four </i> </p>\n<p> five</p>"_s,
        u"body: One two three four\nbody: five"_s);
    row("no-break space", u"<p>5&nbsp;km,&nbsp; so\u00a0</p><p>B"_s,
        u"body: 5\u00a0km,\u00a0 so\u00a0\nbody: B"_s);
    row("breaks", u"<p>One<br>two<br/><br>three</p><h2>A<br>b</h2><p>C"_s,
        u"body: One\nbody: two\nbody: three\nheading: A b\nbody: C"_s);
    row("inline tags", u"<p>a<b>b</b>c <a href=x>d</a>, e<wbr>f<!-- g -->h</p><p>I"_s,
        u"body: abc d, efh\nbody: I"_s);
    row("text beside blocks", u"One<p>two</p>three <div>four<div>five</div>six</div>"_s,
        u"body: One\nbody: two\nbody: three\nbody: four\nbody: five\nbody: six"_s);
    row("quotes and lists",
        u"<p>Text:<blockquote><p>Quoted<ul><li>in "
        u"it</ul></blockquote><ol><li>First<ul><li>nested</ul>"
        "<p>more<li><p>Second</p></ol><dl><dt>A<dd>B</dl>"_s,
        u"body: Text:\nquote: Quoted\nitem: in it\nitem: First\nitem: nested\nitem: more\n"
        "item: Second\nitem: A\nitem: B"_s);
    row("preformatted", u"<p>A<pre>\nint a;\n\n  b();\tc\n</pre><p>B"_s,
        u"body: A\nbody: int a;\nbody:   b();\tc\nbody: B"_s);
    row("table",
        u"<p>A<table><caption>Who\nvoted</caption><tr><th>A<th>B<tr><td><p>1</p><p>x</p>"
        "<td>two\n<b>three</b><tr><td><td>3<tr><td> </table><p>B"_s,
        u"body: A\ncaption: Who voted\nbody: A\tB\nbody: 1 x\ttwo three\nbody: \t3\nbody: B"_s);
    row("table that arranges",
        u"<table><tr><td><h2>A</h2><p>One</p><td><p>Two</p><p>Three</table>"_s,
        u"heading: A\nbody: One\nbody: Two\nbody: Three"_s);
    row("figure",
        u"<p>A<figure><img alt=x><figcaption>Two men. <span class=\"photo-credit\">N. "
        "N./AP</span></figcaption></figure><p>B"_s,
        u"body: A\ncaption: Two men.\ncredit: N. N./AP\nbody: B"_s);
    row("entities",
        u"<p>Caf&eacute; &amp; &#8364;&#x1F600; &unknown; &ampx; &lt;b&gt; &copy 1</p><p>B"_s,
        u"body: Café & €😀 &unknown; &x; <b> © 1\nbody: B"_s);
    row("hidden",
        u"<p>A<script>b()</script><style>c</style><noscript>d</noscript><p hidden>e<p "
        "style='color:red; DISPLAY : none'>f<p class='x sr-only'>g<svg><text>h</text></svg>"
        "<template>i</template><select><option>j</select><button>k</button><p>B"_s,
        u"body: A\nbody: B"_s);
    row("quotation marks", u"<p>He said <q>no <b>way</b></q>.</p><p>B"_s,
        u"body: He said “no way”.\nbody: B"_s);
    row("ruby and emoji",
        u"<p><ruby>漢<rp>(<rt>かん<rp>)</ruby>字 <img class=emoji alt=😀><img alt=no></p><p>B"_s,
        u"body: 漢字 😀\nbody: B"_s);
    row("right to left", u"<p>مرحبا <b>بالعالم</b> 💚.</p><p>B"_s,
        u"body: مرحبا بالعالم 💚.\nbody: B"_s);
    row("ends in a tag", u"<p>One</p><p>two <a href=\"x"_s, u"body: One\nbody: two"_s);
    row("not closed", u"<div><p>One<div>two<b><p>three"_s, u"body: One\nbody: two\nbody: three"_s);
    row("XHTML",
        u"<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head>"
        "<script src=\"a\"/><title/></head><body><div/><p>One<a id=\"x\"/></p><p>two</p></body>"
        "</html>"_s,
        u"body: One\nbody: two"_s);
}

void TestHtml::blocks()
{
    QFETCH(QString, source);
    QFETCH(QString, expected);
    QStringList remarks;
    const auto lines = linesOfHtml(source, remarks);
    QVERIFY(lines);
    QCOMPARE(paragraphsOf(textOfLines(*lines)), expected);
}

void TestHtml::pages_data()
{
    QTest::addColumn<QString>("source"); // % is a sentence of prose
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &source, const QString &expected) {
        QTest::newRow(name) << source << expected;
    };
    row("article",
        u"<header><h1>The Daily</h1><nav><a>Home</a></nav></header><article><h1>A pact</h1>"
        "<p class=byline>By Jane Roe</p><time>20 June</time><p>%</p></article><p>Other</p>"
        "<footer>%</footer>"_s,
        u"HEAD: A pact\nby: By Jane Roe\ndate: 20 June\nbody: %"_s);
    row("teasers are articles",
        u"<main><h1>A pact</h1><div><p>%</p><p>%</p><p>%</p></div>"
        "<article><a>One more</a></article><article><a>two</a></article></main>"_s,
        u"HEAD: A pact\nbody: %\nbody: %\nbody: %"_s);
    row("articleBody",
        u"<div><h1>A pact</h1><div class='social-share'>Share this</div><p>Short.</p><p>%</p>"
        "<figure><figcaption>Two men</figcaption></figure><div itemprop='x articleBody'>"
        "<p>%</p><p>%</p><p>%</p><p>Short one.</p><aside><p>%</p></aside></div><p>%</p></div>"_s,
        u"HEAD: A pact\nbody: %\ncaption: Two men\nbody: %\nbody: %\nbody: %\nbody: Short one."_s);
    row("by density",
        u"<div id=top><a>Home</a> <a>News</a></div><div class=x><p>%</p><p>Short.</p>"
        "<p>%</p><ul class=related><li><a>Other</a></ul></div><div><p>Contact us</p></div>"_s,
        u"body: %\nbody: Short.\nbody: %"_s);
    row("lines in one block",
        u"<table><tr><td><a>Home</a><td>%<br><br>%<br>So.<td><a>Ad</a></table>"_s,
        u"body: %\nbody: %\nbody: So."_s);
    row("the headline is what the title says",
        u"<title>A pact | The Daily</title><h1>The Daily</h1><h2>A "
        u"pact</h2><div><p>%</p><p>%</p></div>"
        "<h1>More</h1>"_s,
        u"HEAD: A pact\nbody: %\nbody: %"_s);
    row("named aside, but with the article",
        u"<div class='page with-sidebar'><form><main class=social><p>%</p></main></form><div "
        "class=sideBar>%</div><div id='cookie-consent'>%</div></div>"_s,
        u"body: %"_s);
    row("list of links in it",
        u"<article><p>%</p><ul><li><a>One</a><li><a>Two</a></ul><ul><li><a>Yes</a>, and it holds "
        "on.<li>No</ul><p><a>Read it</a></p></article>"_s,
        u"body: %\nitem: Yes, and it holds on.\nitem: No\nbody: Read it"_s);
    row("short", u"<title>T</title><p>It is so."_s, u"body: It is so."_s);
}

void TestHtml::pages()
{
    QFETCH(QString, source);
    QFETCH(QString, expected);
    QCOMPARE(paragraphsOf(page(source.replace(u'%', prose)).text).replace(prose, u"%"_s), expected);
}

void TestHtml::metadata_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("expected"); // title, byline, publisher, published, url, language
    const auto row = [](const char *name, const QString &head, const QString &expected) {
        QTest::newRow(name) << head << expected;
    };
    row("JSON-LD",
        uR"(<html lang=en-GB dir=ltr><title>T</title><script type="application/ld+json">[{"@type":"WebPage"},
        {"@type":["NewsArticle"],"headline":"A \u201cpact\u201d","author":[{"name":"Jane Roe"},{"name":"J. Doe"}],
        "publisher":{"name":"The Daily"},"datePublished":"2024-06-20T09:30:00+0900",
        "mainEntityOfPage":{"@id":"https://e.org/a"}}]</script>)"_s,
        u"A “pact”/Jane Roe, J. Doe/The Daily/2024-06-20T09:30:00+0900/https://e.org/a/en-GB ltr"_s);
    row("JSON-LD in a graph, in CDATA",
        uR"(<script type="application/ld+json"><![CDATA[{"@graph":[{"@type":"Person","name":"X"},
        {"@type":"BlogPosting","headline":"B","author":"J. Doe","inLanguage":"de"}]}]]></script>)"_s,
        u"B/J. Doe////de "_s);
    row("JSON-LD that is broken",
        uR"(<title>T</title><script type="application/ld+json">{"@type":"Person", headline}</script>
        <script type="application/ld+json">[[[3]]]</script>)"_s,
        u"T///// "_s);
    row("Open Graph",
        u"<meta property=og:title content='A pact - The Daily'><meta property=og:site_name "
        u"content='The "
        "Daily'><meta property=article:published_time content='2024-06-20'><meta "
        "property=article:author "
        "content='https://e.org/jane'><meta name=author content='Jane  Roe'><meta "
        "property=og:locale "
        "content=en_GB><link rel=canonical href=/a><meta property=og:url content='https://e.org/a'>"_s,
        u"A pact/Jane Roe/The Daily/2024-06-20/https://e.org/a/en-GB "_s);
    row("names",
        u"<html xml:lang=ko><title>A pact &amp; more</title><meta name=DC.creator "
        u"content=Roe><meta "
        "name=pubdate content='Thu, 20 Jun 2024 09:30:00 +0900'><meta name=publisher content=P>"_s,
        u"A pact & more/Roe/P/2024-06-20T09:30:00+09:00//ko "_s);
    row("elements",
        u"<body dir=RTL lang=ar><time datetime='20240620T093000Z' itemprop=datePublished>x</time>"_s,
        u"///2024-06-20T09:30:00Z//ar rtl"_s);
    row("saved by a browser", u"<!-- saved from url=(0016)https://e.org/a --><title>T</title>"_s,
        u"T////https://e.org/a/ "_s);
    row("saved by an extension",
        u"<!--\n Page saved with SingleFile \n url: https://e.org/a \n saved date: x\n--><title>T</title>"_s,
        u"T////https://e.org/a/ "_s);
}

void TestHtml::metadata()
{
    QFETCH(QString, head);
    QFETCH(QString, expected);
    const IncomingArticle article = page(head + u"<p>A.</p><p>"_s + prose + u"</p>"_s);
    constexpr std::array directions{"", "ltr", "rtl"};
    QCOMPARE(QStringList({article.title, article.byline, article.publisher, article.published,
                             article.url, article.language})
                 .join(u'/')
            + u' ' + QLatin1StringView(directions[size_t(article.direction)]),
        expected.startsWith(u'/') ? article.title + expected : expected);
    QVERIFY(article.remarks.isEmpty());
}

void TestHtml::titleIsTheHeadline()
{
    const QString rest = u"<p>It is so, they said.</p><p>"_s + prose;
    QCOMPARE(page(u"<title>A pact | Politics</title><h1>A pact</h1>"_s + rest).title, u"A pact"_s);
    QCOMPARE(page(u"<title>A pact</title><h1>Pacts</h1>"_s + rest).title, u"A pact"_s);
}

void TestHtml::replacesNul()
{
    const Result<IncomingArticle> article = read(QByteArray("<p>Here is one: a\0b.</p><p>c", 28));
    QVERIFY(article);
    QCOMPARE(article->text.string(), u"Here is one: a�b.\nc"_s);
    QCOMPARE(article->remarks.size(), 1);
}

void TestHtml::datesThatAreNone()
{
    const IncomingArticle article = page(u"<meta name=date content='last week'><p>A"_s);
    QCOMPARE(article.published, QString());
    QCOMPARE(article.remarks.size(), 1);
    QVERIFY(article.remarks[0].contains(u"last week"_s));
}

void TestHtml::encodings_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("remarks");
    QTest::newRow("meta") << QByteArray("<meta charset=koi8-r><p>\xf0\xf2\xe9") << u"KOI8-R"_s
                          << u"ПРИ"_s << 0;
    QTest::newRow("http-equiv") << QByteArray(
        "<META http-equiv=Content-Type content='text/html; Charset=EUC-KR'><p>\xbc\xad\xbf\xef")
                                << u"EUC-KR"_s << u"서울"_s << 0;
    QTest::newRow("XML") << QByteArray("<?xml version='1.0' encoding=\"iso-8859-2\"?><p>\xb1</p>")
                         << u"ISO-8859-2"_s << u"ą"_s << 0;
    QTest::newRow("Latin-1 is windows-1252") << QByteArray("<meta charset=ISO-8859-1><p>\x93no\x94")
                                             << u"windows-1252"_s << u"“no”"_s << 0;
    QTest::newRow("UTF-8, though it says other")
        << QByteArray("<meta charset=windows-1252><p>caf\xc3\xa9") << u"UTF-8"_s << u"café"_s << 0;
    QTest::newRow("a mark is stronger")
        << QByteArray("\xff\xfe<\0p\0>\0\xe9\0", 10) << u"UTF-16LE"_s << u"é"_s << 0;
    QTest::newRow("says UTF-16, which it cannot be")
        << QByteArray("<meta charset=utf-16><p>caf\xc3\xa9") << u"UTF-8"_s << u"café"_s << 0;
    QTest::newRow("says UTF-8, but is not")
        << QByteArray("<meta charset=utf-8><p>Die Gr\xfc\xdf"
                      "e der L\xe4nder \xfc"
                      "ber das Gespr\xe4"
                      "ch: k\xf6nnen, m\xfcssen, sch\xf6n.")
        << u"windows-1252"_s << u"Die Grüße der Länder über das Gespräch: können, müssen, schön."_s
        << 1;
    QTest::newRow("says what nobody knows")
        << QByteArray("<meta charset=x-none><p>caf\xc3\xa9") << u"UTF-8"_s << u"café"_s << 0;
}

void TestHtml::encodings()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    QFETCH(int, remarks);
    const Result<IncomingArticle> article = read(source);
    QVERIFY(article);
    QCOMPARE(article->encoding, encoding);
    QCOMPARE(article->text.string(), text);
    QCOMPARE(article->remarks.size(), remarks);
    QCOMPARE(article->mediaType, u"text/html"_s);
    QCOMPARE(article->original, source);
    QCOMPARE(read("<meta charset=utf-8><p>\xe9", u"windows-1251"_s)->text.string(), u"й"_s);
}

void TestHtml::refuses_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n");
    QTest::newRow("no text") << QByteArray("<html><body><div></div></body></html>");
    QTest::newRow("made by a script") << QByteArray(
        "<div id=app></div><noscript>You need JavaScript.</noscript><script>x</script>");
    QTest::newRow("only navigation") << QByteArray("<nav><p>Home</p></nav>");
    QTest::newRow("only links") << QByteArray("<p><a>Home</a> and</p><a>News</a><p><a>Sport</a>");
    QTest::newRow("frames") << QByteArray("<frameset><frame src=a></frameset>");
    QTest::newRow("PDF") << QByteArray("%PDF-1.4\n1 0 obj\n");
}

void TestHtml::refuses()
{
    QFETCH(QByteArray, source);
    const Result<IncomingArticle> article = read(source);
    QVERIFY(!article);
    QVERIFY(!article.error().text.isEmpty());
}

void TestHtml::bearsAnySource_data()
{
    QTest::addColumn<QByteArray>("part");
    for (const char *part :
        {"<div>", "<ul><li>", "<table><tr><td>", "<b>", "<p><b>", "<span>", "<x>", "<a><table>",
            "<div></x>", "<svg><g>", "<blockquote>", "<font size=1>", "<div/>", "<!--", "<div a='",
            "</", "<script>", "&#", "<p hidden>", "<time>", "<h1>", "<ruby><rt>"})
        QTest::newRow(part) << QByteArray(part);
}

void TestHtml::bearsAnySource()
{
    QFETCH(QByteArray, part);
    QElapsedTimer timer;
    timer.start();
    const Result<IncomingArticle> article =
        read("<p>Begin here, and go on.</p>" + part.repeated(100'000) + "<p>The end.");
    const Result<IncomingArticle> cut = read((part + prose.toUtf8()).repeated(1000).chopped(50));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(article || !article.error().text.isEmpty());
    if (part == "<div>") {
        QVERIFY(article->text.string().endsWith(u"The end."_s));
        QCOMPARE(article->remarks.size(), 1);
    }
}

void TestHtml::readsTenMegabytes()
{
    QByteArray source("<article><h1>A pact</h1>");
    while (source.size() < 10 * 1024 * 1024)
        source += "<p>" + prose.toUtf8()
            + " <a href='https://e.org/a'>Link</a></p><ul><li>An item</ul>\n";
    QElapsedTimer timer;
    timer.start();
    const Result<IncomingArticle> article = read(source);
    qInfo("10 MB in %lld ms", timer.elapsed());
    QVERIFY(article);
    QVERIFY(article->text.paragraphCount() > 100'000);
    QVERIFY(timer.elapsed() < 60'000);
}

// Saved pages with what another program made of them, where they lie beside the project.
void TestHtml::savedPages_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<double>("precision");
    QTest::addColumn<double>("recall");
    const QString pages = qEnvironmentVariable("STANDOFF_SOURCE") + u"/../shared/articles/web/"_s;
    if (!QFile::exists(pages))
        QSKIP("the pages are not there");
    QTest::newRow("bbc-1") << pages + u"bbc-1/"_s << 0.9 << 0.95;
    QTest::newRow("cnn") << pages + u"cnn/"_s << 0.9
                         << 0.9; // two lines that lead away are left out
    QTest::newRow("guardian-1") << pages + u"guardian-1/"_s << 0.9 << 0.95;
    QTest::newRow("heise") << pages + u"heise/"_s << 0.9 << 0.95;
}

void TestHtml::savedPages()
{
    QFETCH(QString, folder);
    QFETCH(double, precision);
    QFETCH(double, recall);
    const auto wordsOf = [](const QString &text) {
        static const QRegularExpression word(uR"([\p{L}\p{N}]+)"_s);
        QHash<QString, int> words;
        for (const auto &match : word.globalMatch(text))
            ++words[match.captured()];
        return words;
    };
    QFile expected(folder + u"expected.html"_s);
    QFile metadata(folder + u"expected-metadata.json"_s);
    QVERIFY(expected.open(QIODevice::ReadOnly) && metadata.open(QIODevice::ReadOnly));
    const Result<IncomingArticle> article = readArticleFile(folder + u"source.html"_s);
    QVERIFY(article);
    if (qEnvironmentVariableIsSet("STANDOFF_SHOW"))
        qInfo().noquote() << paragraphsOf(article->text);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    const auto wanted = wordsOf(QString::fromUtf8(expected.readAll())
            .replace(tag, u" "_s)
            .replace(u"&apos;"_s, u"'"_s)
            .replace(u"&quot;"_s, u"\""_s)
            .replace(u"&amp;"_s, u"&"_s));
    const auto got = wordsOf(article->text.string());
    double common = 0, all = 0, sought = 0;
    for (auto it = got.begin(); it != got.end(); ++it) {
        common += std::min(it.value(), wanted.value(it.key()));
        all += it.value();
    }
    for (const int count : wanted)
        sought += count;
    const QJsonObject known = QJsonDocument::fromJson(metadata.readAll()).object();
    qInfo().noquote() << "precision" << common / all << "recall" << common / sought
                      << article->title << '/' << article->byline << '/' << article->publisher
                      << '/' << article->published << '/' << article->url << '/'
                      << article->language << article->remarks;
    QVERIFY(common / all >= precision);
    QVERIFY(common / sought >= recall);
    QVERIFY(known.value("title"_L1).toString().startsWith(article->title));
    QCOMPARE(article->language, known.value("lang"_L1).toString());
}

STANDOFF_TEST(QCoreApplication, TestHtml)
#include "tst_html.moc"
