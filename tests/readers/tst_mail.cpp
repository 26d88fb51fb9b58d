// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/paragraphs.h"
#include "support/readarticle.h"
#include "support/zipped.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

const QByteArray mailHeads =
    "From: =?UTF-8?Q?J=C3=B6rg_Roe?= <joerg@example.org>\r\nTo: desk@example.org\r\n"
    "Subject: =?utf-8?B?RWluIFBha3QgZsO8ciBhbGxl?=\r\n"
    "Date: Thu, 20 Jun 2024 10:30:00 +0200\r\nMIME-Version: 1.0\r\n";

QByteArray mailMessage(const QByteArray &type, const QByteArray &body)
{
    return mailHeads + "Content-Type: " + type + "\r\n\r\n"
        + QByteArray(body).replace("\n", "\r\n");
}

QString mailTextOf(const QByteArray &bytes)
{
    const ReadAll read = readAll(bytes, u"a.eml"_s);
    return read.problem.isEmpty() ? paragraphsOf(read.first().text) : read.problem;
}

} // namespace

// E-mail, mailboxes, and web pages in the form of mail.
class TestMail : public QObject
{
    Q_OBJECT

private slots:
    void metadata();
    void texts_data();
    void texts();
    void remarks();
    void alternatives();
    void attachments();
    void forwarded();
    void letterInHtml();
    void headersAreNoMail();
    void mailbox();
    void mhtml();
    void mhtmlOfOthers();
    void odd();
};

void TestMail::metadata()
{
    const QByteArray mail = mailMessage("text/plain; charset=utf-8", "The pact was signed.\n");
    for (const QString &name : {u"a.eml"_s, u"a.txt"_s, u"a"_s, u"a.html"_s}) {
        const ReadAll read = readAll(mail, name);
        QCOMPARE(read.outline(), u" = The pact was signed."_s);
        const IncomingArticle article = read.first();
        QCOMPARE(article.title, u"Ein Pakt für alle"_s);
        QCOMPARE(article.byline, u"Jörg Roe"_s);
        QCOMPARE(article.published, u"2024-06-20T10:30:00+02:00"_s);
        QCOMPARE(article.mediaType, u"message/rfc822"_s);
        QCOMPARE(article.fileName, name);
        QCOMPARE(article.original, mail);
    }
}

void TestMail::texts_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &body,
                         const QString &expected) {
        QTest::newRow(name) << mailMessage(type, body) << expected;
    };
    row("quoted-printable",
        "text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable",
        "Ein Caf=E9, das schlie=\n=DFt.\n", u"body: Ein Café, das schließt."_s);
    row("base64", "text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: base64",
        QByteArray("\xf0\xf2\xe9\xf7\xe5\xf4, \xcd\xc9\xd2").toBase64(), u"body: ПРИВЕТ, мир"_s);
    row("no encoding told", "text/plain", "\xea\xb9\x80\xec\xa0\x95\xec\x9d\x80 said.\n",
        u"body: 김정은 said."_s);
    row("flowed", "text/plain; format=flowed",
        "The pact was signed on \nMonday.\n\nNobody was there.\n> It was \n> said so.\n> \n> And "
        "more.\n>> Deeper.\n From here.\n-- \nJörg Roe\nDesk\n",
        u"body: The pact was signed on Monday.\nbody: Nobody was there.\nquote: It was said "
        "so.\nquote: And more.\nquote: Deeper.\nbody: From here."_s);
    row("flowed without spaces", "text/plain; charset=utf-8; format=flowed; delsp=yes",
        "평양에서 \n서명했다.\n", u"body: 평양에서서명했다."_s);
    row("answers", "text/plain", "Yes.\n\n> Was it signed?\n> > By whom?\n>By all.\nNo more.\n",
        u"body: Yes.\nquote: Was it signed?\nquote: By whom?\nquote: By all.\nbody: No more."_s);
    row("several texts", "multipart/mixed; boundary=x",
        "Before.\n--x\nContent-Type: text/plain\n\nOne.\n--x\nContent-Type: text/html\n\n<p>Two "
        "<b>three</b>.</p><ul><li>Four</ul>\n--x--\nAfter.\n",
        u"body: One.\nbody: Two three.\nitem: Four"_s);
    row("page with what it shows", "multipart/related; boundary=x; start=\"<b@c>\"",
        "--x\nContent-Type: image/png\nContent-ID: <a@c>\n\n...\n--x\nContent-Type: "
        "text/html\nContent-ID: <b@c>\n\n<p>The pact was signed.</p>\n--x--\n",
        u"body: The pact was signed."_s);
}

void TestMail::texts()
{
    QFETCH(QByteArray, mail);
    QFETCH(QString, expected);
    QCOMPARE(mailTextOf(mail), expected);
}

void TestMail::remarks()
{
    const ReadAll read = readAll(
        mailMessage("text/plain; format=flowed", "A \nb.\n-- \nJörg Roe\nDesk\n"), u"a.eml"_s);
    QCOMPARE(read.first().remarks,
        (QStringList{u"1 line(s) joined with the next: the text was wrapped"_s,
            u"The signature (2 line(s) after “-- ”) was left out"_s}));
    const QByteArray undated = QByteArray(mailMessage("text/plain", "A.\n"))
                                   .replace("Thu, 20 Jun 2024 10:30:00 +0200", "yesterday");
    const IncomingArticle article = readAll(undated, u"a.eml"_s).first();
    QCOMPARE(article.published, QString());
    QCOMPARE(article.text.string(), u"A."_s);
}

// The plain text, unless it is much less than the other.
void TestMail::alternatives()
{
    const auto both = [](const QByteArray &plain, const QByteArray &html) {
        return mailTextOf(mailMessage("multipart/alternative; boundary=x",
            "--x\nContent-Type: text/plain\n\n" + plain + "\n--x\nContent-Type: text/html\n\n"
                + html + "\n--x--\n"));
    };
    const QByteArray html = "<h2>The pact</h2><p>It was signed on Monday in the town hall.</p>";
    QCOMPARE(both("The pact\n\nIt was signed on Monday in the town hall.", html),
        u"body: The pact\nbody: It was signed on Monday in the town hall."_s);
    QCOMPARE(
        both("Your program shows no HTML: https://example.org/aaaaaaaaaaaaaaaaaaaaaaaaa", html),
        u"heading: The pact\nbody: It was signed on Monday in the town hall."_s);
    QCOMPARE(
        both("", html), u"heading: The pact\nbody: It was signed on Monday in the town hall."_s);
}

void TestMail::attachments()
{
    const QByteArray page =
        "<!DOCTYPE html><title>A note</title><article><p>The note was signed in "
        "the town hall, two people said.</p><p>Nobody else was there to see "
        "it.</p></article>";
    const QByteArray mail = mailMessage("multipart/mixed; boundary=x",
        "--x\nContent-Type: text/plain\n\nSee below.\n--x\nContent-Type: text/html; "
        "name=\"note.html\"\nContent-Disposition: attachment; filename=\"../note.html\"\n"
        "Content-Transfer-Encoding: base64\n\n"
            + page.toBase64()
            + "\n--x\nContent-Type: image/png; name=photo.png\nContent-Disposition: "
              "attachment\n\n\x89PNG\n--x\nContent-Type: application/octet-stream\n"
              "Content-Disposition: attachment; "
              "filename*=utf-8''%C3%BCber.bin\n\n\1\2\3\4\5\6\7\x08\x0b\x0e"
              "\1\2\3\4\5\6\7\n--x--\n");
    const ReadAll read = readAll(mail, u"a.eml"_s);
    QCOMPARE(read.articles.size(), 2);
    QCOMPARE(read.articles[0].text.string(), u"See below."_s);
    QCOMPARE(read.articles[1].part, u"note.html"_s);
    QCOMPARE(read.articles[1].title, u"A note"_s);
    QCOMPARE(read.articles[1].fileName, u"note.html"_s);
    QCOMPARE(read.articles[1].original, page);
    QCOMPARE(read.leftOut.size(), 2);
    QCOMPARE(read.leftOut[0].part, u"photo.png"_s);
    QVERIFY(!read.leftOut[0].isProblem);
    QCOMPARE(read.leftOut[1].part, u"über.bin"_s);
    QVERIFY(read.leftOut[1].isProblem);
}

void TestMail::forwarded()
{
    const QByteArray inner = "From: Zoe <zoe@example.org>\nSubject: The inner one\nMessage-ID: "
                             "<a@b>\nContent-Type: text/plain\n\nIt was signed.\n";
    const ReadAll read = readAll(mailMessage("multipart/mixed; boundary=x",
                                     "--x\n\nFor your information.\n--x\nContent-Type: "
                                     "message/rfc822\n\n"
                                         + inner + "\n--x--\n"),
        u"a.eml"_s);
    QCOMPARE(read.outline(), u" = For your information.\nforwarded message = It was signed."_s);
    QCOMPARE(read.articles.value(1).title, u"The inner one"_s);
    QCOMPARE(read.articles.value(1).byline, u"Zoe"_s);
}

// Nothing of it is taken for what stands around an article.
void TestMail::letterInHtml()
{
    const QString text = mailTextOf(mailMessage("text/html; charset=utf-8",
        "<html><body><div>Dear all,</div><div><br></div><div>please find our news.</div><ul>"
        "<li><a href=\"https://example.org/a\">The pact</a><li><a href=\"https://example.org/b\">"
        "The note</a></ul><blockquote>It holds.</blockquote><div>Jane</div></body></html>"));
    QCOMPARE(text,
        u"body: Dear all,\nbody: please find our news.\nitem: The pact\nitem: The note\nquote: It "
        "holds.\nbody: Jane"_s);
}

void TestMail::headersAreNoMail()
{
    const QByteArray wire = "From: the newsroom\nTo: all\nSubject: The pact\n\nIt was signed.\n";
    QCOMPARE(readAll(wire, u"a.txt"_s).first().mediaType, u"text/plain"_s);
    const IncomingArticle mail = readAll(wire, u"a.eml"_s).first();
    QCOMPARE(mail.title, u"The pact"_s);
    QCOMPARE(mail.text.string(), u"It was signed."_s);
}

void TestMail::mailbox()
{
    const QByteArray box =
        "From ada@example.org Mon Jun  3 10:00:00 2024\nFrom: Ada\nSubject: One\n\nIt was "
        "signed.\n\n"
        "From now on nobody may enter.\n>From there it went on.\n>>From far.\n\nFrom Monday: all.\n"
        "From x@example.org Mon Jun  3 11:00:00 2024\nno header\n\n"
        "From bob@example.org Tue Jun  4 10:00:00 2024\nFrom: Bob\nSubject: Two\nMIME-Version: "
        "1.0\n"
        "Content-Type: multipart/mixed; boundary=y\n\n--y\n\nMore.\n--y\nContent-Type: text/plain\n"
        "Content-Disposition: attachment; filename=b.txt\n\nAttached.\n--y--\n\n"
        "From eve@example.org Tue Jun  4 10:00:00 2024\nFrom: Eve\nSubject: Three\n\n\n";
    const ReadAll read = readAll(box, u"/of/a.mbox"_s);
    QCOMPARE(read.outline(),
        u"message 1 (One) = It was signed.\nmessage 2 (Two) = More.\nmessage 2 (Two), b.txt = "
        "Attached.\nmessage 3 (Three) - There is no text in the message"_s);
    QCOMPARE(read.first().text.string(),
        u"It was signed.\n\nFrom now on nobody may enter.\nFrom there it went on.\nFrom far.\n\n"
        "From Monday: all.\nFrom x@example.org Mon Jun  3 11:00:00 2024\nno header"_s);
    QCOMPARE(read.first().fileName, u"a.mbox"_s);
    QVERIFY(read.first().original.startsWith("From: Ada\n"));
    QCOMPARE(read.articles[1].byline, u"Bob"_s);
    // What is kept of a message can be read by itself.
    QCOMPARE(readAll(read.articles[1].original, u"a.mbox"_s).outline(),
        u" = More.\nb.txt = Attached."_s);
}

void TestMail::mhtml()
{
    const QByteArray page =
        "<html lang=3D\"de\"><head><title>Der Pakt</title></head><body><article>"
        "<h1>Der Pakt</h1><p>Er wurde am Montag in K=F6ln unterschrieben, sagten "
        "zwei=\n Leute.</p><p>Mehr ist davon nicht bekannt, hie=DF es.</p>"
        "</article></body></html>";
    const QByteArray file =
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://courier.example/a?b=c\n"
        "Subject: =?utf-8?Q?Der=20Pakt?=\nDate: Thu, 20 Jun 2024 08:30:00 -0000\nMIME-Version: "
        "1.0\n"
        "Content-Type: multipart/related;\n\ttype=\"text/html\";\n\tboundary=\"----x----\"\n\n\n"
        "------x----\nContent-Type: text/css\nContent-Location: cid:a\n\np {}\n"
        "------x----\nContent-Type: text/html; charset=iso-8859-15\nContent-ID: <f@x>\n"
        "Content-Transfer-Encoding: quoted-printable\n"
        "Content-Location: https://courier.example/a\n\n"
        + page + "\n------x------\n";
    for (const QByteArray &bytes : {file, QByteArray(file).replace("\n", "\r\n")}) {
        const ReadAll read = readAll(bytes, u"a.mhtml"_s);
        QVERIFY2(read.problem.isEmpty(), qPrintable(read.problem));
        const IncomingArticle article = read.first();
        QCOMPARE(paragraphsOf(article.text),
            u"HEAD: Der Pakt\nbody: Er wurde am Montag in Köln unterschrieben, sagten zwei "
            "Leute.\nbody: Mehr ist davon nicht bekannt, hieß es."_s);
        QCOMPARE(article.title, u"Der Pakt"_s);
        QCOMPARE(article.url, u"https://courier.example/a"_s);
        QCOMPARE(article.language, u"de"_s);
        QCOMPARE(article.published, QString());
        QCOMPARE(article.remarks,
            QStringList{u"It does not say when it was published; it was saved on 2024-06-20"_s});
        QCOMPARE(article.mediaType, u"multipart/related"_s);
        QCOMPARE(article.original, bytes);
    }
}

// By other browsers: a start among several pages, a page that arranges frames, no page at all.
void TestMail::mhtmlOfOthers()
{
    const QByteArray head = "From: <Gespeichert von einem Browser>\nSubject: Saved\nMIME-Version: "
                            "1.0\nContent-Type: multipart/related; boundary=x";
    const QByteArray advert =
        "--x\nContent-Type: text/html\nContent-ID: <a@x>\n\n<p>Buy our shoes today, says the "
        "advertisement, and nothing else, at a price that nobody beats.</p>\n";
    const QByteArray page =
        "--x\nContent-Type: text/html\nContent-ID: <b@x>\nContent-Location: file:///c/a.html\n\n"
        "<html><body><article><p>The pact was signed in the town hall, two people said.</p>"
        "<p>Nobody else was there to see it.</p></article></body></html>\n";
    const QByteArray frames = "--x\nContent-Type: text/html\nContent-ID: <c@x>\n\n<html><frameset>"
                              "<frame src=\"cid:b@x\"></frameset></html>\n";
    const ReadAll started =
        readAll(head + "; start=\"<b@x>\"\n\n" + advert + page + "--x--\n", u"a.mht"_s);
    QCOMPARE(started.outline(), u" = The pact was signed in the town hall, two people said."_s);
    QCOMPARE(started.first().title, u"Saved"_s);
    QCOMPARE(started.first().url, QString());
    const ReadAll framed = readAll(head + "\n\n" + frames + page + "--x--\n", u"a.mht"_s);
    QCOMPARE(framed.outline(), u" = The pact was signed in the town hall, two people said."_s);
    const ReadAll none =
        readAll(head + "\n\n--x\nContent-Type: image/png\n\nx\n--x--\n", u"a.mht"_s);
    QVERIFY2(none.problem.contains(u"no web page in it"_s), qPrintable(none.problem));
}

// Each is answered, and soon.
void TestMail::odd()
{
    QByteArray deep;
    for (int i = 0; i < 20'000; ++i)
        deep += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b"
            + QByteArray::number(i) + "\n";
    QByteArray fewer = deep.left(deep.indexOf("boundary=b400\n"));
    const QList<QByteArray> mails{mailHeads + deep, mailHeads + fewer + "\n\nText.",
        mailHeads + "Content-Type: multipart/mixed; boundary=x\n\n"
            + QByteArray("--x\n").repeated(200'000),
        mailHeads + "Content-Type: multipart/mixed\n\nNo boundary.\n",
        mailHeads + "Content-Type: multipart/mixed; boundary=\"\"\n\n--\n\nText.\n",
        mailHeads
            + "Content-Type: text/plain; charset=\"\nContent-Transfer-Encoding: x-none\n\nText.\n",
        mailHeads + QByteArray("X: y\n").repeated(300'000) + "\nText.\n",
        mailHeads + "Content-Type: text/plain\n\n" + QByteArray("> ").repeated(1'000'000),
        mailHeads};
    for (const QByteArray &mail : mails) {
        const ReadAll read = readAll(mail, u"a.eml"_s);
        QVERIFY(!read.articles.isEmpty() || !read.problem.isEmpty());
        QVERIFY2(read.seconds < 5,
            qPrintable(QString::number(read.seconds) + u' ' + QString::fromUtf8(mail.left(400))));
    }
}

STANDOFF_TEST(QCoreApplication, TestMail)
#include "tst_mail.moc"
