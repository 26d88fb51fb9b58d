// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/paragraphs.h"
#include "support/readarticle.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

QByteArray plainMail(const QByteArray &heads, const QByteArray &body)
{
    return "From: Ada <ada@example.org>\nSubject: The pact\nMIME-Version: 1.0\n" + heads + "\n"
        + body;
}

QString textOfMail(const QByteArray &mail, const QString &name = u"a.eml"_s)
{
    const ReadAll read = readAll(mail, name);
    return read.problem.isEmpty() ? paragraphsOf(read.first().text) : read.problem;
}

} // namespace

// Which lines of mail are headers, which are text, and what neither is: where messages begin,
// signatures, what was written below what is encoded.
class TestMailLines : public QObject
{
    Q_OBJECT

private slots:
    void messagesBegin_data();
    void messagesBegin();
    void lineEnds();
    void appleMail();
    void pagesWithoutType();
    void headers_data();
    void headers();
    void dates();
    void signatures_data();
    void signatures();
    void encodedBodies();
    void uuencoded();
};

void TestMailLines::messagesBegin_data()
{
    QTest::addColumn<QByteArray>("between");
    QTest::addColumn<int>("messages");
    const QByteArray dated = "From bob@example.org Mon Jun  3 11:00:00 2024";
    QTest::newRow("blank line") << "\n" + dated + "\nSubject: Two\n\n" << 2;
    QTest::newRow("no blank line") << dated + "\nSubject: Two\n\n" << 2;
    QTest::newRow("no address") << "From - Tue Jun 04 09:12:33 2024\nX-Mozilla-Status: 0001\n\n"_ba
                                << 2;
    QTest::newRow("with a zone")
        << "From 17@xxx Tue Jun 04 09:12:33 +0000 2024\nX-GM-THRID: 17\nSubject: T\n\n"_ba << 2;
    QTest::newRow("no date") << "\nFrom bob@example.org\nReceived: from a\nSubject: T\n\n"_ba << 2;
    QTest::newRow("sentence") << "\nFrom Tuesday on\nNote: the road is shut.\n"_ba << 1;
    QTest::newRow("sentence with a time")
        << "\nFrom ten to 11:30 on\nWarning: it is shut.\n"_ba << 1;
    QTest::newRow("sentence, no blank line") << "From here on\nSubject: to change.\n"_ba << 1;
}

void TestMailLines::messagesBegin()
{
    QFETCH(const QByteArray, between);
    QFETCH(const int, messages);
    const ReadAll read = readAll("From ada@example.org Mon Jun  3 10:00:00 2024\nFrom: Ada\n"
                                 "Subject: One\n\nIt was signed.\n"
            + between + "The last line.\n",
        u"a.mbox"_s);
    QVERIFY2(read.problem.isEmpty(), qPrintable(read.problem));
    QCOMPARE(read.articles.size(), messages);
    QString all;
    for (const IncomingArticle &article : read.articles)
        all += article.text.string() + u'\n';
    QVERIFY2(
        all.contains(u"It was signed."_s) && all.contains(u"The last line."_s), qPrintable(all));
    for (const QByteArray &line : between.split('\n')) { // nothing of a sentence is lost
        if (messages == 1)
            QVERIFY2(all.contains(QString::fromUtf8(line)), qPrintable(all));
    }
    QCOMPARE(all.contains(u"Subject: T"_s), false);
}

// Mail is the same with the ends of lines of all systems.
void TestMailLines::lineEnds()
{
    const QByteArray mail = plainMail("Content-Type: multipart/mixed; boundary=x\n",
        "--x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: "
        "quoted-printable\n\nThe pact was sig=\nned.\n--x--\n");
    const QByteArray box = "From ada@example.org Mon Jun  3 10:00:00 2024\n" + mail
        + "\nFrom bob@example.org Mon Jun  3 11:00:00 2024\n" + mail;
    for (const QByteArray &end : {"\n"_ba, "\r\n"_ba, "\r"_ba}) {
        for (const QString &name : {u"a.eml"_s, u"a.txt"_s})
            QCOMPARE(textOfMail(QByteArray(mail).replace("\n", end), name),
                u"body: The pact was signed."_s);
        const ReadAll read = readAll(QByteArray(box).replace("\n", end), u"a.mbox"_s);
        QCOMPARE(read.outline(),
            u"message 1 (The pact) = The pact was signed.\n"
            "message 2 (The pact) = The pact was signed."_s);
    }
}

void TestMailLines::appleMail()
{
    const QByteArray mail = "From: Ada <ada@example.org>\nSubject: The pact\n\nIt was signed.\n";
    const QByteArray list = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist>\n<plist "
                            "version=\"1.0\"><dict/></plist>\n";
    const QByteArray size = QByteArray::number(mail.size());
    for (const QByteArray &file : {size + "\n" + mail + list, size + "       \n" + mail + list,
             size + "\n" + mail, "17\n" + mail + list, "9999\n" + mail + list}) {
        for (const QString &name : {u"1234.emlx"_s, u"1234.txt"_s}) {
            const ReadAll read = readAll(file, name);
            QCOMPARE(read.outline(), u" = It was signed."_s);
            QCOMPARE(read.first().title, u"The pact"_s);
            QCOMPARE(read.first().byline, u"Ada"_s);
        }
    }
}

void TestMailLines::pagesWithoutType()
{
    const QByteArray heads = "From: Ada <ada@example.org>\nSubject: The pact\n";
    const QString expected = u"body: It was signed, she said.\nbody: Nobody was there."_s;
    const QByteArray text = "<p>It was <b>signed</b>, she said.</p>\n<p>Nobody was there.</p>";
    QCOMPARE(textOfMail(heads + "\n<html><body>" + text + "</body></html>\n"), expected);
    QCOMPARE(textOfMail(heads + "\n<!DOCTYPE html>\n<body>" + text + "</body>\n"), expected);
    QCOMPARE(textOfMail(heads + "\n<div>" + text + "</div>\n"), expected);
    QCOMPARE(textOfMail(heads + "MIME-Version: 1.0\nContent-Type: text/plain\n\n<html>" + text
                 + "</html>\n"),
        expected);
    QCOMPARE(textOfMail(heads
                 + "Content-Type: text/plain; charset=utf-8\n\n<p> is how a "
                   "paragraph begins.\n"),
        u"body: <p> is how a paragraph begins."_s);
}

void TestMailLines::headers_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QString>("charset");
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QString>("title");
    QTest::newRow("raw UTF-8") << "Käthe Öhm <a@x.example>"_ba << "Häfen schließen"_ba << u"utf-8"_s
                               << u"Käthe Öhm"_s << u"Häfen schließen"_s;
    QTest::newRow("raw, by the body") << "K\xe4the <a@x.example>"_ba
                                      << "H\xe4"
                                         "fen"_ba
                                      << u"iso-8859-1"_s << u"Käthe"_s << u"Häfen"_s;
    QTest::newRow("raw Cyrillic, by the body")
        << "\xe1\xce\xce\xc1 <a@x.example>"_ba << "\xf0\xe1\xeb\xf4"_ba << u"koi8-r"_s << u"Анна"_s
        << u"ПАКТ"_s;
    QTest::newRow("more than its label has")
        << "=?gb2312?B?6mk=?= <a@x.example>"_ba << "=?GB2312?B?6mk=?="_ba << u"utf-8"_s << u"阨"_s
        << u"阨"_s;
    QTest::newRow("a letter in two words") << "A <a@x.example>"_ba
                                           << "=?utf-8?B?UMOkY8M=?=\n =?utf-8?B?pGs=?= ends"_ba
                                           << u"utf-8"_s << u"A"_s << u"Päcäk ends"_s;
    QTest::newRow("names") << "\"Roe, J\xc3\xb6rg\" <j@x.example>,\n ada@x.example (Ada Rehn), "
                              "bo@x.example"_ba
                           << "=?iso-8859-15?Q?100_=A4?="_ba << QString()
                           << u"Roe, Jörg, Ada Rehn, bo@x.example"_s << u"100 €"_s;
    QTest::newRow("no address") << "Ada Rehn"_ba << "a =?x?B?= b =?"_ba << QString()
                                << u"Ada Rehn"_s << u"a =?x?B?= b =?"_s;
}

void TestMailLines::headers()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, subject);
    QFETCH(const QString, charset);
    QFETCH(const QString, byline);
    QFETCH(const QString, title);
    const QByteArray type =
        charset.isEmpty() ? "text/plain"_ba : "text/plain; charset=" + charset.toLatin1();
    const IncomingArticle article = readAll("From: " + from + "\nSubject: " + subject
            + "\nMIME-Version: 1.0\nContent-Type: " + type + "\n\nText.\n",
        u"a.eml"_s)
                                        .first();
    QCOMPARE(article.byline, byline);
    QCOMPARE(article.title, title);
}

void TestMailLines::dates()
{
    const auto dateIn = [](const QByteArray &date) {
        return readAll(plainMail("Date: " + date + "\n", "Text.\n"), u"a.eml"_s).first();
    };
    QCOMPARE(dateIn("Tue, 4 Jun 2024 10:00:00 +0200").published, u"2024-06-04T10:00:00+02:00"_s);
    QCOMPARE(dateIn("24.06.2024 10:30").published, u"2024-06-24T10:30"_s);
    QCOMPARE(dateIn("2024-06-24").published, u"2024-06-24"_s);
    const IncomingArticle odd = dateIn("the day before");
    QCOMPARE(odd.published, QString());
    QVERIFY2(odd.remarks.join(u'\n').contains(u"“the day before”"_s),
        qPrintable(odd.remarks.join(u'\n')));
}

void TestMailLines::signatures_data()
{
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<QString>("kept");
    QTest::newRow("name") << "Ada Rehn\nThe Courier\n\nTel. 1234\n"_ba << QString();
    QTest::newRow("message handed on")
        << "Ada\n\n-----Original Message-----\nFrom: Bo\n\nThe bridge is shut\n"_ba
        << u"body: -----Original Message-----\nbody: From: Bo\nbody: The bridge is shut"_s;
    QTest::newRow("paragraphs") << "Ada\n\nThe bridge is shut for a year, said the mayor.\n"_ba
                                << u"body: The bridge is shut for a year, said the mayor."_s;
    QTest::newRow("no signature")
        << "The bridge is shut for a year, said the mayor.\n"_ba
        << u"body: --\nbody: The bridge is shut for a year, said the mayor."_s;
    QTest::newRow("answer") << "Ada\n\nOn Monday Bo <bo@example.org> wrote:\n> Is it shut?\n"_ba
                            << u"body: On Monday Bo <bo@example.org> wrote:\nquote: Is it shut?"_s;
    QTest::newRow("without spaces") << "朱\n\n大桥关闭一年。\n"_ba << u"body: 大桥关闭一年。"_s;
    QTest::newRow("many lines") << "Item\n"_ba.repeated(40)
                                << u"body: --"_s + u"\nbody: Item"_s.repeated(40);
}

void TestMailLines::signatures()
{
    QFETCH(const QByteArray, behind);
    QFETCH(const QString, kept);
    QCOMPARE(textOfMail(plainMail(
                 "Content-Type: text/plain; charset=utf-8\n", "It was signed.\n\n-- \n" + behind)),
        u"body: It was signed."_s + (kept.isEmpty() ? kept : u'\n' + kept));
}

// Lists write their foot below a body that is encoded.
void TestMailLines::encodedBodies()
{
    const QByteArray heads =
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n";
    QByteArray text = "“It was signed,” she said, and nobody else has said a word of it so far.";
    QByteArray coded = text.toBase64();
    coded.insert(60, '\n');
    const QString first = u"body: "_s + QString::fromUtf8(text);
    QCOMPARE(textOfMail(plainMail(heads, coded + "\n")), first);
    for (const QByteArray &foot : {"\n_____\nThe list\n"_ba, "\nThe list\nEnde.\n"_ba})
        QVERIFY(textOfMail(plainMail(heads, coded + foot)).startsWith(first + u"\nbody: "_s));
    QCOMPARE(textOfMail(plainMail(heads, coded + "\n\n--\nThe list of Köln\n")),
        first + u"\nbody: --\nbody: The list of Köln"_s);
    QCOMPARE(textOfMail(plainMail(heads, coded + "\n\nEnde\n--\n")),
        first + u"\nbody: Ende\nbody: --"_s);
}

// All of its bytes.
void TestMailLines::uuencoded()
{
    const QByteArray coded = "M5&AE('!A8W0@=V%S('-I9VYE9\"!O;B!-;VYD87DL(&%N9\"!N;V)O9'D@96QS\n"
                             "M92!W87,@=&AE<F4@=&\\@<V5E(&ET(&EN('1H92!W:&]L92!O9B!T:&4@=&]W\n"
                             "M;B!H86QL+B!4:&4@<&%C=\"!W87,@<VEG;F5D(&]N($UO;F1A>2P@86YD(&YO\n"
                             "M8F]D>2!E;'-E('=A<R!T:&5R92!T;R!S964@:70@:6X@=&AE('=H;VQE(&]F\n"
                             "M('1H92!T;W=N(&AA;&PN(%1H92!P86-T('=A<R!S:6=N960@;VX@36]N9&%Y\n"
                             "M+\"!A;F0@;F]B;V1Y(&5L<V4@=V%S('1H97)E('1O('-E92!I=\"!I;B!T:&4@\n"
                             "7=VAO;&4@;V8@=&AE('1O=VX@:&%L;\"X`\n";
    const QByteArray plain =
        QByteArray("The pact was signed on Monday, and nobody else was there to see it in the "
                   "whole of the town hall. ")
            .repeated(3)
            .trimmed();
    const QByteArray mail = "From: ada@example.org\nSubject: The pact\n\nSee below.\n\nbegin 644 "
                            "pact.txt\n"
        + coded + "`\nend\n\nAda\n";
    const ReadAll read = readAll(mail, u"a.eml"_s);
    QVERIFY2(read.problem.isEmpty(), qPrintable(read.problem));
    QCOMPARE(read.articles.size(), 2);
    QCOMPARE(read.articles[1].part, u"pact.txt"_s);
    QCOMPARE(read.articles[1].original, plain);
    QCOMPARE(read.articles[1].text.string(), QString::fromLatin1(plain));
}

STANDOFF_TEST(QCoreApplication, TestMailLines)
#include "tst_maillines.moc"
