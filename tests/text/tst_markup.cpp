// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "text/markup.h"
#include "text/oneline.h"
#include "text/webaddress.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

// Texts that anybody may have written stay texts.
class MarkupTest : public QObject
{
    Q_OBJECT

private slots:
    void textsAreEscaped();
    void addressesOfTheWebAreLinks_data();
    void addressesOfTheWebAreLinks();
    void otherTextsFitOnALine_data();
    void otherTextsFitOnALine();
};

void MarkupTest::textsAreEscaped()
{
    const QString hostile = u"<img src=\"x\">&'%1%2"_s;
    const QString escaped = u"&lt;img src=&quot;x&quot;&gt;&amp;'%1%2"_s;
    QCOMPARE(Markup(hostile).html(), escaped);
    QCOMPARE(Markup::of(u"<b title=\"%1\">%2</b>", hostile, u"y"_s).html(),
        u"<b title=\"%1\">y</b>"_s.replace(u"%1"_s, escaped));
    QCOMPARE(Markup(u"a < %1"_s, Markup::of(u"<i>%1</i>", hostile)).html(),
        u"a &lt; <i>%1</i>"_s.replace(u"%1"_s, escaped));
    QCOMPARE((Markup(u"<"_s) + Markup::of(u"<br>")).html(), u"&lt;<br>"_s);
    const QString json = Markup::script(u"{\"a\": \"</script><!--\"}"_s).html();
    QVERIFY2(!json.contains(u'<') && json.contains(u"\\u003c/script>"_s), qPrintable(json));
}

void MarkupTest::addressesOfTheWebAreLinks_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("link"); // "": none
    const auto row = [](const QString &address, const QString &link) {
        QTest::newRow(qPrintable(address)) << address << link;
    };
    row(u"https://example.org/a?b=1&c=2#d"_s, u"https://example.org/a?b=1&amp;c=2#d"_s);
    row(u"HTTP://example.org"_s, u"http://example.org"_s);
    row(u"https://ko.wikipedia.org/wiki/서울"_s,
        u"https://ko.wikipedia.org/wiki/%EC%84%9C%EC%9A%B8"_s);
    row(u"https://example.org/%22onmouseover=x"_s, u"https://example.org/%22onmouseover=x"_s);
    row(u"mailto:desk@example.org"_s, u"mailto:desk@example.org"_s);
    for (const QString &address :
        {u"javascript:alert(1)"_s, u"JaVaScRiPt:alert(1)"_s, u" javascript:alert(1)"_s,
            u"java\tscript:alert(1)"_s, u"data:text/html,<b>"_s, u"file:///etc/passwd"_s,
            u"vbscript:x"_s, u"ftp://example.org/"_s, u"annotation:3"_s, u"claim:3"_s, u"qrc:/x"_s,
            u"//example.org"_s, u"example.org"_s, u"/etc/passwd"_s, u"https:"_s, u"https://"_s,
            u"http:///etc/passwd"_s, u"mailto:"_s, u"https://example.org/a b"_s,
            u"https://example.org/\n"_s, u"https://exa\u202emple.org"_s,
            u"https://example.org/\"onmouseover=\"x"_s, u"Box 3 of the archive"_s, u""_s})
        row(address, {});
}

void MarkupTest::addressesOfTheWebAreLinks()
{
    QFETCH(QString, address);
    QFETCH(QString, link);
    QCOMPARE(webAddress(address).isValid(), !link.isEmpty());
    const QString html = Markup::link(address, u"<b>"_s).html();
    QCOMPARE(html,
        link.isEmpty() ? u"&lt;b&gt;"_s : u"<a href=\"%1\">&lt;b&gt;</a>"_s.replace(u"%1"_s, link));
}

void MarkupTest::otherTextsFitOnALine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << u"Zoë “서울” 😀\u00a0x"_s << u"Zoë “서울” 😀\u00a0x"_s;
    QTest::newRow("lines") << u"a\nb\r\nc\u2028d\u2029e\u0085f"_s << u"a b  c d e f"_s;
    QTest::newRow("controls") << u"a\tb\x1b[2Jc\u009bd"_s << u"a b [2Jc d"_s;
    QTest::newRow("turned") << u"\u202egpj.exe\u202c \u2066x\u2069"_s << u"gpj.exe x"_s;
    QTest::newRow("joiners") << u"می\u200cخواهم \u200e👩‍👩‍👧"_s
                             << u"می\u200cخواهم \u200e👩‍👩‍👧"_s;
}

void MarkupTest::otherTextsFitOnALine()
{
    QFETCH(QString, text);
    QTEST(onOneLine(text), "line");
}

STANDOFF_TEST(QCoreApplication, MarkupTest)
#include "tst_markup.moc"
