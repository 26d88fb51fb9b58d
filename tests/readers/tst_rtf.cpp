// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/paragraphs.h"
#include "support/readarticle.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

// A document with fonts, styles and what is given.
QByteArray rtf(const QByteArray &body)
{
    return "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 "
           "Times;}{\\f1\\fcharset204 "
           "Times CYR;}{\\f2\\fcharset129 Batang;}}\n{\\colortbl;\\red0\\green0\\blue0;}\n"
           "{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\s2 Quote;}{\\*\\cs3 \\additive Quote "
           "Char;}{\\s4 Title;}}"
           "{\\*\\generator Msftedit 1;}{\\*\\unknown {nested} text}\n"
        + body + "}";
}

IncomingArticle readRtf(const QByteArray &bytes)
{
    return articleOf(readArticle(bytes, u"a.rtf"_s));
}

} // namespace

class TestRtf : public QObject
{
    Q_OBJECT

private slots:
    void text_data();
    void text();
    void informationAndFindings();
    void direction();
    void odd_data();
    void odd();
    void truncated();
};

void TestRtf::text_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("styles",
        "\\pard\\s4 A pact\\par\\pard\\s1 One\\par\\pard\\plain Text.\\par\\pard\\s2 "
        "Quoted\\par\\pard\\outlinelevel1 "
        "Two\\par\\pard\\ls1{\\listtext 1.\\tab}Item\\par\\pard End.\\par",
        u"HEAD: A pact\nheading: One\nbody: Text.\nquote: Quoted\nheading: Two\nitem: Item\nbody: End."_s);
    row("a tall initial",
        "{\\pard\\dropcapli3\\dropcapt1 N\\par}\\pard obody came.\\par\\pard Text.\\par",
        u"body: Nobody came.\nbody: Text."_s);
    row("lines of the source", "The {\\b pact} was\n signed\r\n.\\par",
        u"body: The pact was signed."_s);
    row("letters",
        "Caf\\'e9 \\'93so\\'94 {\\f1\\'cf\\'f0\\'e8} {\\f2\\'bc\\'ad\\'bf\\'ef} \\u8364? "
        "\\uc2\\u54620\\'ff\\'ff\\uc0\\u44397 . "
        "\\u-10179\\u-8704 a\\~b\\_c\\-d \\endash\\ldblquote x\\rdblquote \\{\\}\\\\.\\par",
        u"body: Café “so” При 서울 € 한국. 😀a\u00A0b\u2011cd –“x”{}\\."_s);
    row("raised and lowered", "10{\\super 6} H{\\sub 2}O 1{\\super st}.\\par",
        u"body: 10⁶ H₂O 1st."_s);
    row("notes",
        "It says so{\\super\\chftn}{\\footnote\\pard\\plain{\\super\\chftn} See the report.\\par "
        "Its annex.}. And.\\par",
        u"body: It says so[1]. And.\nbody: [1] See the report.\nbody: Its annex."_s);
    row("fields",
        "{\\field{\\*\\fldinst HYPERLINK \"https://x\"}{\\fldrslt{\\ul There}}} it is.\\par",
        u"body: There it is."_s);
    row("lines", "One.\\line two\\tab x\\par", u"body: One.\nbody: two\tx"_s);
    row("a table",
        "Before.\\par\\trowd\\cellx1\\cellx2\\pard\\intbl City\\cell\\pard\\intbl "
        "Votes\\cell\\row\n\\trowd\\pard\\intbl "
        "Kesten\\par (town)\\cell 412\\cell\\row\\pard After.\\par",
        u"body: Before.\nbody: City\tVotes\nbody: Kesten (town)\t412\nbody: After."_s);
    row("left out",
        "Seen.{\\v unseen}{\\deleted gone}{\\*\\annotation a comment}{\\pict\\pngblip "
        "89504e47}{\\object{\\*\\objdata 0105}}"
        "\\bin4 }}}} And.\\par",
        u"body: Seen. And."_s);
}

void TestRtf::text()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(paragraphsOf(readRtf(rtf(body)).text), expected);
}

void TestRtf::informationAndFindings()
{
    const IncomingArticle article = readRtf(rtf(
        "{\\info{\\title A pact}{\\author Ada Rehn}{\\operator "
        "Never}{\\creatim\\yr2024\\mo6\\dy20\\hr10}}"
        "{\\header The Kesten Courier\\par}{\\footer - {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}} -}"
        "{\\revised new} text{\\deleted old}{\\v unseen}{\\*\\annotation a comment}.\\par "
        "More.\\par"));
    QCOMPARE(article.text.string(), u"new text.\nMore."_s);
    QCOMPARE(article.title, u"A pact"_s);
    QCOMPARE(article.byline, u"Ada Rehn"_s);
    QCOMPARE(article.published, u"2024-06-20"_s);
    const QString remarks = article.remarks.join(u'\n');
    for (const QString &word :
        {u"2 tracked"_s, u"1 comment"_s, u"1 hidden"_s, u"“The Kesten Courier”"_s})
        QVERIFY2(remarks.contains(word), qPrintable(remarks));
    QVERIFY(!remarks.contains(u"- 1"_s));
}

void TestRtf::direction()
{
    QCOMPARE(readRtf(rtf("\\pard\\rtlpar \\u1602?\\par\\u1602?\\par\\pard A.\\par")).direction,
        Direction::RightToLeft);
    QCOMPARE(
        readRtf(rtf("\\pard\\rtlpar \\u1602?\\par\\pard A.\\par")).direction, Direction::Automatic);
}

void TestRtf::odd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("too many ends") << QByteArray("{\\rtf1 A.}}}}} B.");
    QTest::newRow("deep") << "{\\rtf1 A." + QByteArray("{").repeated(200'000);
    QTest::newRow("long number") << QByteArray("{\\rtf1\\bin99999999999999999999 A.}");
    QTest::newRow("below zero") << QByteArray("{\\rtf1\\bin-5 A.\\uc-1\\u65? B.}");
    QTest::newRow("cells") << "{\\rtf1 A." + QByteArray("\\cell\\row\\trowd").repeated(100'000)
            + "}";
    QTest::newRow("notes") << "{\\rtf1 A." + QByteArray("{\\footnote x").repeated(900);
    QTest::newRow("words") << "{\\rtf1 A." + QByteArray("\\a").repeated(2'000'000) + "}";
    QTest::newRow("half") << QByteArray("{\\rtf1 A.\\'");
    QTest::newRow("backslash") << QByteArray("{\\rtf1 A.\\");
}

void TestRtf::odd()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer clock;
    clock.start();
    const auto article = readArticle(bytes, u"a.rtf"_s);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(article
            ? article->text.string().startsWith(u"A."_s) || article->text.string().contains(u'B')
            : !article.error().text.isEmpty());
}

void TestRtf::truncated()
{
    const QByteArray whole = rtf("\\pard\\s1 A pact\\par\\pard The pact was {\\b signed}.\\par");
    const QString text = readRtf(whole).text.string();
    QCOMPARE(text, u"A pact\nThe pact was signed."_s);
    QVERIFY(readRtf(whole).remarks.isEmpty());
    QCOMPARE(readRtf(whole.chopped(10)).remarks.size(), 1);
    for (qsizetype size = 5; size < whole.size(); ++size) {
        const auto article = readArticle(whole.first(size), u"a.rtf"_s);
        QVERIFY(
            article ? text.startsWith(article->text.string()) : !article.error().text.isEmpty());
    }
}

STANDOFF_TEST(QCoreApplication, TestRtf)
#include "tst_rtf.moc"
