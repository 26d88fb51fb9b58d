// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "printbench.h"
#include "program/testprogram.h"
#include "support/filelimit.h"

#include <QApplication>
#include <QPageRanges>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Standoff;

namespace {

QStringList words(const QString &text)
{
    return text.split(
        QRegularExpression(u"[\\s\\x{200e}\\x{200f}\\x{202a}-\\x{202e}]+"_s), Qt::SkipEmptyParts);
}

} // namespace

// An article as a PDF, read by programs that we did not write.
class TestArticlePdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void cleanup() { limitFiles(RLIM_INFINITY); }
    void pdfHasTheTextAsText_data();
    void pdfHasTheTextAsText();
    void pdfHasMarksAndLegend();
    void pdfEmbedsItsFonts();
    void pdfShowsEmoji();
    void pdfHasTitleAndPages();
    void pageRangesAreKept();
    void stoppedPdfLeavesWhatWasThere();
    void fullDiskLeavesWhatWasThere();
    void refusesWhatIsNoFile();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    // What another program says about a file.
    static QString told(const QString &program, const QStringList &arguments);
    QString savedPdf(const PrintableArticle &printed) const;

    QTemporaryDir m_folder;
};

QString TestArticlePdf::told(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal() << program << process.errorString() << process.readAllStandardError();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString TestArticlePdf::savedPdf(const PrintableArticle &printed) const
{
    const QString file = path(u"article.pdf"_s);
    const QPageLayout page(
        QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(50, 50, 50, 50));
    const auto done = ArticlePrint(printed, {}).savePdf(file, page, {});
    if (!done)
        qFatal() << done.error().text;
    return file;
}

void TestArticlePdf::pdfHasTheTextAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("english") << english.repeated(30);
    QTest::newRow("arabic") << arabic.repeated(30);
    QTest::newRow("korean") << u"북한과 러시아가 상호 방위 조약에 서명했다고 조선중앙통신이 목요일 "
                               u"보도했다.\n"_s.repeated(30);
    QTest::newRow("german, russian and greek")
        << u"Größte Überraschung: „offiziell“ fließt.\nПрезидент сказал в четверг.\n"
           u"Ο πρόεδρος είπε.\n"_s.repeated(30);
}

// Copied from a reader that is not ours: every word, in order. Letters that the font has in several
// forms come as these forms, which are the same after normalisation.
void TestArticlePdf::pdfHasTheTextAsText()
{
    QFETCH(QString, text);
    MarkedArticle marked(text);
    PrintableArticle printed = printable(marked);
    printed.title.clear();
    const QString file = savedPdf(printed);
    // At 72 dots an inch, without the foot of the page.
    const QString read = told(u"pdftotext"_s,
        {u"-r"_s, u"72"_s, u"-x"_s, u"0"_s, u"-y"_s, u"0"_s, u"-W"_s, u"595"_s, u"-H"_s, u"770"_s,
            file, u"-"_s});
    const QStringList found = words(read.normalized(QString::NormalizationForm_KC));
    const QStringList expected = words(text.normalized(QString::NormalizationForm_KC));
    for (qsizetype i = 0; i < std::min(found.size(), expected.size()); ++i)
        QCOMPARE(found[i], expected[i]);
    QCOMPARE(found.size(), expected.size());
    if (!text.isRightToLeft() && !text.contains(u'한'))
        QCOMPARE(words(read), words(text)); // to the letter, also where fonts have ligatures
}

void TestArticlePdf::pdfHasMarksAndLegend()
{
    const MarkedArticle marked = markedEnglish();
    QString read = told(u"pdftotext"_s, {savedPdf(printable(marked)), u"-"_s});
    read.replace(u" / "_s, u"/"_s); // a reader guesses where spaces are
    for (const QString &word : {u"LOC"_s, u"NAMED"_s, u"C1"_s, u"Legend"_s, u"Event or property"_s,
             u"Named person"_s, u"1/1"_s, u"A title – with ä dash"_s})
        QVERIFY2(read.contains(word), qPrintable(read));
    QVERIFY(!read.contains(u"Organisation"_s)); // does not occur
}

void TestArticlePdf::pdfEmbedsItsFonts()
{
    const MarkedArticle marked = markedEnglish();
    const QString table = told(u"pdffonts"_s, {savedPdf(printable(marked))});
    const QStringList rows = table.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(rows.size() >= 2); // serif and plain
    for (const QString &row : rows) {
        // name, type, encoding, embedded, subset, has a map to Unicode, object
        const QRegularExpressionMatch match =
            QRegularExpression(u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s"_s).match(row);
        QVERIFY2(match.hasMatch(), qPrintable(row));
        QCOMPARE(match.captured(1), u"yes"_s);
        QCOMPARE(match.captured(3), u"yes"_s);
    }
}

void TestArticlePdf::pdfShowsEmoji()
{
    const auto colourful = [this](const QString &text) {
        const MarkedArticle marked(text);
        const QString file = savedPdf(printable(marked));
        told(u"pdftoppm"_s, {u"-png"_s, u"-r"_s, u"144"_s, u"-singlefile"_s, file, file});
        const QImage page(file + u".png"_s);
        int count = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                count += page.pixelColor(x, y).hsvSaturation() > 100;
        }
        return count;
    };
    QCOMPARE(colourful(u"Kim said in a post.\n"_s), 0);
    QVERIFY(colourful(u"Kim 😀 said 👋 in a post.\n"_s) > 100);
}

void TestArticlePdf::pdfHasTitleAndPages()
{
    const MarkedArticle marked = markedEnglish(20);
    const QString told = this->told(u"pdfinfo"_s, {savedPdf(printable(marked))});
    ArticlePages pages(printable(marked), {.zoom = 0.81, .exact = true},
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(50, 50, 50, 50))
            .paintRectPixels(ArticlePrint::resolution())
            .size());
    QVERIFY(pages.paginate());
    QVERIFY(pages.count() > 2);
    const auto field = [&told](const QString &name) {
        const QRegularExpression line(
            u"^%1:\\s*(.*)$"_s.arg(name), QRegularExpression::MultilineOption);
        return line.match(told).captured(1);
    };
    QCOMPARE(field(u"Pages"_s).toInt(), pages.count());
    QCOMPARE(field(u"Title"_s), u"A title – with ä dash"_s);
    QCOMPARE(field(u"Creator"_s), u"Standoff"_s);
    QVERIFY(field(u"Page size"_s).contains(u"A4"_s));
}

void TestArticlePdf::pageRangesAreKept()
{
    const MarkedArticle marked = markedEnglish(20);
    const QString file = path(u"range.pdf"_s);
    QPdfWriter writer(file);
    writer.setResolution(ArticlePrint::resolution());
    writer.setPageRanges(QPageRanges::fromString(u"2-3"_s));
    QVERIFY(ArticlePrint(printable(marked), {}).print(writer, {}));
    const QString read = told(u"pdftotext"_s, {file, u"-"_s});
    QStringList numbers;
    const QRegularExpression number(u"(\\d+) ?/ ?\\d+"_s);
    for (const QRegularExpressionMatch &match : number.globalMatch(read))
        numbers.append(match.captured(1));
    QCOMPARE(numbers, QStringList({u"2"_s, u"3"_s}));
}

void TestArticlePdf::stoppedPdfLeavesWhatWasThere()
{
    const QString file = path(u"stopped.pdf"_s);
    const MarkedArticle marked = markedEnglish(60);
    const ArticlePrint print(printable(marked), {});
    QList<int> steps;
    int total = 0;
    const auto done = print.savePdf(file, ArticlePrint::usualPage(), [&](int at, int of) {
        steps.append(at);
        total = of;
        return at <= of;
    });
    QVERIFY(done);
    QVERIFY(steps.size() > 10);
    QVERIFY(std::ranges::is_sorted(steps));
    QCOMPARE(steps.last(), total);
    QFile old(file);
    QVERIFY(old.open(QIODevice::ReadOnly));
    const QByteArray before = old.readAll();
    for (qsizetype stop = 0; stop < steps.size(); stop += 5) {
        int step = 0;
        const auto stopped = print.savePdf(
            file, ArticlePrint::usualPage(), [&step, stop](int, int) { return step++ < stop; });
        QCOMPARE(stopped.error(), cancelled());
        QVERIFY(old.seek(0));
        QCOMPARE(old.readAll(), before);
    }
    QCOMPARE(QDir(m_folder.path()).entryList({u"stopped*"_s}).size(), 1); // nothing lies about
}

void TestArticlePdf::fullDiskLeavesWhatWasThere()
{
    const QString file = path(u"full.pdf"_s);
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("what was there");
    old.close();
    const MarkedArticle marked = markedEnglish(10);
    for (const int room : {0, 1000, 20'000}) {
        limitFiles(rlim_t(room));
        const auto done =
            ArticlePrint(printable(marked), {}).savePdf(file, ArticlePrint::usualPage(), {});
        limitFiles(RLIM_INFINITY);
        QVERIFY(!done);
        QVERIFY2(done.error().text.contains(file), qPrintable(done.error().text));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), "what was there");
        old.close();
    }
}

void TestArticlePdf::refusesWhatIsNoFile()
{
    const MarkedArticle marked = markedEnglish();
    const ArticlePrint print(printable(marked), {});
    for (const QString &file : {m_folder.path(), u"/dev/full"_s, path(u"none/such.pdf"_s)}) {
        const auto done = print.savePdf(file, ArticlePrint::usualPage(), {});
        QVERIFY(!done);
        QVERIFY2(done.error().text.contains(file), qPrintable(done.error().text));
    }
}

STANDOFF_TEST(QApplication, TestArticlePdf)
#include "tst_articlepdf.moc"
