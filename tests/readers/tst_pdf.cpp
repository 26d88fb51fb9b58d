// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "readers/documents/pdflines.h"
#include "support/paragraphs.h"
#include "support/readarticle.h"
#include "text/pages.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <functional>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

// A page of A4 in points, from the top left corner.
class Sheet
{
public:
    explicit Sheet(const QString &title = {})
        : m_buffer(&m_bytes)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer = std::make_unique<QPdfWriter>(&m_buffer);
        m_writer->setTitle(title);
        m_writer->setPageSize(QPageSize(QPageSize::A4));
        m_writer->setPageMargins({});
        m_writer->setResolution(72);
        m_painter.begin(m_writer.get());
        setSize(10);
    }
    void setSize(int points)
    {
        QFont font(u"DejaVu Serif"_s);
        font.setPixelSize(points);
        m_painter.setFont(font);
    }
    void line(double x, double y, const QString &text) { m_painter.drawText(QPointF(x, y), text); }
    // Lines of 14 points' leading.
    void lines(double x, double y, const QStringList &texts)
    {
        for (const QString &text : texts) {
            line(x, y, text);
            y += 14;
        }
    }
    void rightLine(double right, double y, const QString &text)
    {
        m_painter.drawText(QRectF(right - 400, y, 400, 20), Qt::AlignRight, text);
    }
    void turnedLine(double x, double y, const QString &text)
    {
        m_painter.save();
        m_painter.translate(x, y);
        m_painter.rotate(-90);
        m_painter.drawText(QPointF(0, 0), text);
        m_painter.restore();
    }
    void nextPage() { m_writer->newPage(); }
    void picture() { m_painter.fillRect(50, 50, 200, 200, Qt::darkGray); }
    QByteArray bytes()
    {
        m_painter.end();
        m_writer.reset();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
};

IncomingArticle readPdf(const QByteArray &bytes)
{
    return articleOf(readArticle(bytes, u"a.pdf"_s));
}

// A document of objects that are written by hand, with their table.
QByteArray handmade(const QByteArrayList &objects, const QByteArray &trailer = {})
{
    QByteArray bytes = "%PDF-1.4\n";
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    return bytes + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer\n<< /Size "
        + size + " /Root 1 0 R " + trailer + " >>\nstartxref\n" + QByteArray::number(bytes.size())
        + "\n%%EOF\n";
}

QByteArray onePage(
    const QByteArray &content, const QByteArray &trailer = {}, const QByteArray &more = "null")
{
    return handmade(
        {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << "
            "/Font "
            "<< /F 5 0 R >> >> >>",
            "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content
                + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
            more},
        trailer);
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void columns();
    void hyphens();
    void headsAndNumbers();
    void paragraphs();
    void pages();
    void rightToLeft();
    void ligatures();
    void turned();
    void properties();
    void refused();
    void damaged();
    void asPdftotextReadsIt();
};

void TestPdf::columns()
{
    Sheet sheet;
    sheet.setSize(20);
    sheet.line(60, 80, u"A pact in Pyongyang"_s);
    sheet.setSize(10);
    sheet.lines(60, 120,
        {u"The pact was signed on Wednesday by"_s, u"both, and nobody was surprised by it."_s,
            u"It binds them to help each other in a"_s, u"war. The ministers of both countries"_s});
    sheet.lines(320, 120, {u"had met twice in spring."_s});
    sheet.lines(320, 162, {u"The second paragraph stands in the"_s, u"second column alone."_s});
    const IncomingArticle article = readPdf(sheet.bytes());
    QCOMPARE(paragraphsOf(article.text),
        u"HEAD: A pact in Pyongyang\nbody: The pact was signed on Wednesday by both, and nobody "
        u"was surprised by "
        "it. It binds them to help each other in a war. The ministers of both countries had met "
        "twice in spring.\n"
        "body: The second paragraph stands in the second column alone."_s);
    QCOMPARE(article.title, u"A pact in Pyongyang"_s);
}

void TestPdf::hyphens()
{
    Sheet sheet;
    sheet.lines(60, 120,
        {u"The well-known agree-"_s, u"ment of the well-"_s, u"known powers is one of the north-"_s,
            u"South kind."_s});
    QCOMPARE(readPdf(sheet.bytes()).text.string(),
        u"The well-known agreement of the well-known powers is one of the north-South kind."_s);
}

void TestPdf::headsAndNumbers()
{
    Sheet sheet;
    for (int page = 1; page <= 3; ++page) {
        if (page > 1)
            sheet.nextPage();
        sheet.line(60, 40, u"The Kesten Courier, June %1"_s.arg(page));
        sheet.line(290, 810, u"– %1 –"_s.arg(page + 10));
        sheet.lines(60, 120,
            {u"This is the text of page %1, which goes"_s.arg(page),
                u"on in the next one as it is not"_s});
    }
    const IncomingArticle article = readPdf(sheet.bytes());
    QCOMPARE(paragraphsOf(article.text),
        u"body: This is the text of page 1, which goes on in the next one as it is not This is the "
        u"text of page 2, "
        "which goes on in the next one as it is not This is the text of page 3, which goes on in "
        "the next one as it "
        "is not"_s);
    const QString remarks = article.remarks.join(u'\n');
    QVERIFY2(remarks.contains(u"“The Kesten Courier, June 1”"_s), qPrintable(remarks));
    QVERIFY2(remarks.contains(u"3 number"_s), qPrintable(remarks));
}

void TestPdf::paragraphs()
{
    Sheet sheet;
    sheet.lines(60, 100,
        {u"The first paragraph has two lines, of which the"_s, u"second is short."_s,
            u"The second begins below a line that ended early"_s,
            u"and is as long as the first one, and a bit more."_s});
    sheet.line(75, 156, u"The third is indented, as books have it, and it"_s);
    sheet.lines(60, 170, {u"goes on at the edge, where it ends at the edge."_s});
    sheet.lines(60, 210, {u"The fourth is set off by space."_s});
    sheet.lines(60, 250, {u"• One"_s, u"• Two"_s});
    QCOMPARE(paragraphsOf(readPdf(sheet.bytes()).text),
        u"body: The first paragraph has two lines, of which the second is short.\nbody: The second "
        u"begins below a "
        "line that ended early and is as long as the first one, and a bit more.\nbody: The third "
        "is indented, as "
        "books have it, and it goes on at the edge, where it ends at the edge.\nbody: The fourth "
        "is set off by "
        "space.\nitem: • One\nitem: • Two"_s);
}

// A page on which no paragraph begins has that of the next one.
void TestPdf::pages()
{
    Sheet sheet;
    sheet.lines(60, 120, {u"The first paragraph."_s});
    sheet.lines(60, 162, {u"The second one goes on"_s});
    sheet.nextPage();
    sheet.lines(60, 120, {u"on the next page, where it ends."_s});
    sheet.nextPage();
    sheet.picture();
    sheet.nextPage();
    sheet.lines(60, 120, {u"The third paragraph."_s});
    const IncomingArticle article = readPdf(sheet.bytes());
    QCOMPARE(article.text.paragraphCount(), 3);
    QCOMPARE(article.pages, (QList<int>{0, 2, 2, 2}));
    QCOMPARE(pageOf(article.pages, 1), 1);
    QCOMPARE(pageOf(article.pages, 2), 4);
    QCOMPARE(pageOf({}, 2), 0);
    QVERIFY(arePages(article.pages, 3));
    QVERIFY(!arePages(article.pages, 1));
    QVERIFY(!arePages({0, 2, 1}, 3));
    QVERIFY(!arePages({-1}, 3));
}

void TestPdf::rightToLeft()
{
    Sheet sheet;
    sheet.rightLine(500, 100, u"قال المتحدث إن الاتفاق وقع يوم"_s);
    sheet.rightLine(500, 114, u"الأربعاء في 20 يونيو (مع Kim Jong Un)."_s);
    const IncomingArticle article = readPdf(sheet.bytes());
    QCOMPARE(article.text.string(),
        u"قال المتحدث إن الاتفاق وقع يوم الأربعاء في 20 يونيو (مع Kim Jong Un)."_s);
    QCOMPARE(article.direction, Direction::RightToLeft);
}

// As fonts give them, and as a hyphen that shows only at the end of a line.
void TestPdf::ligatures()
{
    const PdfPage page{
        {595, 842}, {{u"o\uFB03ce"_s, {60, 100, 40, 10}}, {u"\uFB01nds"_s, {104, 100, 30, 10}}}};
    QStringList remarks;
    const QList<RoleLine> lines = linesOfPdf({page}, remarks);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0].text, u"office finds"_s);
    const PdfPage parted{
        {595, 842}, {{u"minis\u00AD"_s, {60, 100, 40, 10}}, {u"ters"_s, {60, 114, 30, 10}}}};
    QCOMPARE(linesOfPdf({parted}, remarks)[0].text, u"ministers"_s);
    const PdfPage unspaced{{595, 842},
        {{u"条約は平壌で"_s, {60, 100, 60, 10}}, {u"署名された。"_s, {60, 114, 60, 10}}}};
    QCOMPARE(linesOfPdf({unspaced}, remarks)[0].text, u"条約は平壌で署名された。"_s);
}

// A credit beside a picture, in the midst of which the file has the text.
void TestPdf::turned()
{
    Sheet sheet;
    sheet.lines(60, 120, {u"The pact was signed on Wednesday by"_s, u"both, and nobody was"_s});
    sheet.turnedLine(40, 300, u"Picture: A. Rehn / Kesten Courier"_s);
    sheet.lines(60, 148, {u"surprised by it."_s});
    QCOMPARE(paragraphsOf(readPdf(sheet.bytes()).text),
        u"body: The pact was signed on Wednesday by both, and nobody was surprised by it.\n"
        "credit: Picture: A. Rehn / Kesten Courier"_s);
}

void TestPdf::properties()
{
    const QByteArray content = "BT /F 12 Tf 60 700 Td (The pact was signed.) Tj ET";
    IncomingArticle article = readPdf(onePage(content, "/Info 6 0 R",
        "<< /Title (A pact) /Author (Ada Rehn) /CreationDate (D:20240620100000Z) >>"));
    QCOMPARE(article.text.string(), u"The pact was signed."_s);
    QCOMPARE(article.title, u"A pact"_s);
    QCOMPARE(article.byline, u"Ada Rehn"_s);
    QVERIFY2(article.published.startsWith(u"2024-06-20T"_s), qPrintable(article.published));
    article =
        readPdf(onePage(content, "/Info 6 0 R", "<< /Title (layout_v3.indd) /Author (user) >>"));
    QCOMPARE(article.title, u"The pact was signed."_s);
    QVERIFY(article.byline.isEmpty());
}

void TestPdf::refused()
{
    Sheet sheet;
    sheet.picture();
    const auto scan = readArticle(sheet.bytes(), u"a.pdf"_s);
    QVERIFY(!scan);
    QVERIFY2(scan.error().text.contains(u"OCR"_s), qPrintable(scan.error().text));
    const auto locked =
        readArticle(onePage("BT ET", "/ID [<00><00>] /Encrypt 6 0 R",
                        "<< /Filter /Standard /V 1 /R 2 /P -44 /O <" + QByteArray(64, '1')
                            + "> /U <" + QByteArray(64, '2') + "> >>"),
            u"a.pdf"_s);
    QVERIFY(!locked);
    QVERIFY2(locked.error().text.contains(u"password"_s), qPrintable(locked.error().text));
    const auto half = readArticle("%PDF-1.4\n1 0 obj\n", u"a.txt"_s);
    QVERIFY(!half);
    QVERIFY2(half.error().text.contains(u"damaged"_s), qPrintable(half.error().text));
    Sheet partly;
    partly.line(60, 100, u"The pact was signed."_s);
    partly.nextPage();
    partly.picture();
    QVERIFY(readPdf(partly.bytes()).remarks.join(u'\n').contains(u"1 page"_s));
}

void TestPdf::damaged()
{
    const QByteArray whole = onePage("BT /F 12 Tf 60 700 Td (The pact was signed.) Tj ET");
    QCOMPARE(readPdf(whole).text.string(), u"The pact was signed."_s);
    QVERIFY(readPdf(whole).remarks.isEmpty());
    QVERIFY(readPdf(whole.chopped(6)).remarks.join(u'\n').contains(u"too early"_s));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto article = readArticle(whole.first(size), u"a.pdf"_s);
        QVERIFY(article ? article->text.paragraphCount() > 0 : !article.error().text.isEmpty());
    }
    for (const QByteArray &kids : {"[2 0 R]"_ba, "[3 0 R 3 0 R 2 0 R 9 0 R]"_ba}) { // a circle
        QByteArray odd = whole;
        odd.replace("[3 0 R]", kids);
        const auto article = readArticle(odd, u"a.pdf"_s);
        QVERIFY(article ? article->text.paragraphCount() > 0 : !article.error().text.isEmpty());
    }
}

void TestPdf::asPdftotextReadsIt()
{
    const QString other = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (other.isEmpty())
        QSKIP("pdftotext is not there");
    Sheet sheet;
    sheet.lines(
        60, 120, {u"The pact was signed on Wednesday by"_s, u"both, and nobody was surprised."_s});
    sheet.lines(320, 120, {u"Ministers had met twice in spring,"_s, u"it says in the report."_s});
    const QByteArray bytes = sheet.bytes();
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QProcess process;
    process.start(other, {file.fileName(), u"-"_s});
    QVERIFY(process.waitForFinished() && process.exitCode() == 0);
    QCOMPARE(readPdf(bytes).text.string().simplified(),
        QString::fromUtf8(process.readAllStandardOutput()).simplified());
}

STANDOFF_TEST(QGuiApplication, TestPdf)
#include "tst_pdf.moc"
