// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/articleprint.h"
#include "markedarticle.h"

#include <QPageRanges>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Standoff;
using namespace Qt::StringLiterals;

namespace {

const QString english =
    u"Seoul weighs arms\n"
    u"South Korea said on Thursday it would consider sending weapons to Ukraine, a major policy "
    u"change that was suggested after Russia and North Korea rattled the region and beyond.\n"
    u"“That’s absurd”, an affluent official of the office said first – efficient, final, flat.\n"_s;

const QString arabic =
    u"قال الرئيس الروسي فلاديمير بوتين يوم الأربعاء إن الاتفاق وثيقة ثورية تعكس رغبة البلدين\n"
    u"وأضاف أن الزعيم الكوري الشمالي قد وقع الاتفاق في العاصمة بعد محادثات استمرت ساعات\n"_s;

ArticleLegend legend()
{
    return ArticleLegend(
        {{u"Entities"_s, LayerKind::Entity,
             {{MarkedArticle::person, u"Person"_s}, {MarkedArticle::location, u"Location"_s},
                 {MarkedArticle::organisation, u"Organisation"_s}}},
            {u"Claims"_s, LayerKind::Claim, {{MarkedArticle::claim, u"Event or property"_s}}},
            {u"Sources"_s, LayerKind::Source, {{MarkedArticle::source, u"Named person"_s}}}});
}

PrintableArticle printable(const MarkedArticle &marked)
{
    PrintableArticle printed;
    printed.article = &marked.article;
    printed.title = u"A title – with ä dash"_s;
    printed.styles = MarkedArticle::styles();
    printed.legend = legend();
    return printed;
}

MarkedArticle markedEnglish(int times = 1)
{
    MarkedArticle marked(english.repeated(times),
        {.roleMarks = {{.id = RoleMarkId{1}, .paragraph = 0, .role = ParagraphRole::Headline}}});
    marked.mark(MarkedArticle::location, u"South Korea"_s);
    marked.mark(MarkedArticle::location, u"Ukraine"_s);
    marked.mark(MarkedArticle::claim, u"it would consider sending weapons to Ukraine"_s);
    marked.mark(MarkedArticle::source, u"an affluent official of the office"_s);
    return marked;
}

QStringList words(const QString &text)
{
    return text.split(
        QRegularExpression(u"[\\s\\x{200e}\\x{200f}\\x{202a}-\\x{202e}]+"_s), Qt::SkipEmptyParts);
}

void limitFiles(rlim_t bytes)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = std::min(bytes, limit.rlim_max);
    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
        qFatal("the limit cannot be set");
}

} // namespace

class TestArticlePrint : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { limitFiles(RLIM_INFINITY); }

    void breaksFallBetweenLines_data();
    void breaksFallBetweenLines();
    void noHeadingAndNoLineIsLeftAlone();
    void nothingIsPaintedOutsideOfThePage_data();
    void nothingIsPaintedOutsideOfThePage();
    void legendHasTheTagsThatOccur();
    void legendGoesOnOverPages();
    void relationsArePrinted();
    void pageIsLightInADarkWindow();
    void rightToLeftIsMirrored();

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
    QString savedPdf(const PrintableArticle &printed) const;
    // What another program says about a file.
    static QString told(const QString &program, const QStringList &arguments);
    static QImage picture(ArticlePages &pages, int page, QSize room, int around = 0);

    QTemporaryDir m_folder;
};

void TestArticlePrint::initTestCase()
{
    std::signal(SIGXFSZ, SIG_IGN);
    QVERIFY(m_folder.isValid());
}

QString TestArticlePrint::told(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal() << program << process.errorString() << process.readAllStandardError();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString TestArticlePrint::savedPdf(const PrintableArticle &printed) const
{
    const QString file = path(u"article.pdf"_s);
    const QPageLayout page(
        QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(50, 50, 50, 50));
    const auto done = ArticlePrint(printed, {}).savePdf(file, page, {});
    if (!done)
        qFatal() << done.error().text;
    return file;
}

// With so much around the room of a page.
QImage TestArticlePrint::picture(ArticlePages &pages, int page, QSize room, int around)
{
    QImage image(room + QSize(2 * around, 2 * around), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(around, around);
    pages.paint(painter, page);
    return image;
}

void TestArticlePrint::breaksFallBetweenLines_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 25; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestArticlePrint::breaksFallBetweenLines()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    OpenArticle::Rows rows;
    QString text;
    const int paragraphs = random.bounded(1, 60);
    for (int i = 0; i < paragraphs; ++i) {
        text += (random.bounded(4) ? u"word "_s : u"كلمة "_s).repeated(random.bounded(1, 120));
        text += u'\n';
        rows.roleMarks.append({.id = RoleMarkId{i + 1},
            .paragraph = i,
            .role = ParagraphRole(random.bounded(int(ParagraphRole::ListItem) + 1))});
    }
    MarkedArticle marked(text, rows);
    PrintableArticle printed = printable(marked);
    if (random.bounded(2))
        printed.header = {u"A title that is quite long "_s.repeated(3), u"metadata"_s};
    ArticlePages pages(printed, {}, QSizeF(random.bounded(200, 700), random.bounded(160, 900)));
    QVERIFY(pages.paginate());

    const ArticleLayout &layout = pages.layout();
    int page = 0;
    for (int i = 0; i < layout.count(); ++i) {
        for (const ParagraphLayout::Line &line : layout.layout(i).lines()) {
            const qreal top = layout.top(i) + line.top;
            while (page < pages.count() && pages.page(page).text.bottom <= top)
                ++page;
            QVERIFY(page < pages.count());
            const PageRows shown = pages.page(page).text;
            QVERIFY(shown.top <= top && top + line.height <= shown.bottom);
            const bool alone = shown.top == top && shown.bottom == top + line.height;
            QVERIFY(shown.height() <= pages.textHeight() || alone || page == 0);
        }
    }
    QCOMPARE(page, pages.count() - 1);
}

void TestArticlePrint::noHeadingAndNoLineIsLeftAlone()
{
    QString text;
    OpenArticle::Rows rows;
    for (int i = 0; i < 40; ++i) {
        text += u"Heading\n"_s + u"some words of a paragraph "_s.repeated(7 + i % 5) + u'\n';
        rows.roleMarks.append(
            {.id = RoleMarkId{i + 1}, .paragraph = 2 * i, .role = ParagraphRole::Heading});
    }
    MarkedArticle marked(text, rows);
    for (int height = 300; height < 340; height += 3) {
        ArticlePages pages(printable(marked), {}, QSizeF(420, height));
        QVERIFY(pages.paginate());
        QVERIFY(pages.count() > 10);
        const ArticleLayout &layout = pages.layout();
        for (int i = 0; i + 1 < pages.count(); ++i) {
            const int end = layout.offsetAt({0, pages.page(i).text.bottom - 1.});
            const int next = layout.offsetAt({0, pages.page(i + 1).text.top + 1.});
            const int last = layout.text().paragraphAt(end);
            const ParagraphLayout &paragraph = layout.layout(layout.indexAt(end));
            QCOMPARE(layout.text().paragraphs()[last].role, ParagraphRole::Body);
            if (layout.text().paragraphAt(next) == last) {
                QVERIFY(paragraph.lineOf(end) > 0);
                QVERIFY(paragraph.lineOf(next) + 1 < paragraph.lines().size());
            }
        }
    }
}

void TestArticlePrint::nothingIsPaintedOutsideOfThePage_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("rightToLeft");
    for (const int width : {260, 333, 480, 640, 1000}) {
        QTest::addRow("%d", width) << width << false;
        QTest::addRow("%d, right to left", width) << width << true;
    }
}

void TestArticlePrint::nothingIsPaintedOutsideOfThePage()
{
    QFETCH(int, width);
    QFETCH(bool, rightToLeft);
    MarkedArticle marked((rightToLeft ? arabic : english).repeated(12));
    const TextRange first = marked.article.text().paragraphs()[1].range;
    for (int i = 0; i < 12; ++i) { // brackets beside brackets, through page breaks
        const int end = marked.article.text().size() - 60 - i;
        marked.mark(MarkedArticle::claim, QList{TextRange{first.begin + i, end}});
        marked.mark(
            MarkedArticle::person, QList{TextRange{first.begin + 5 * i, first.begin + 5 * i + 3}});
    }
    PrintableArticle printed = printable(marked);
    printed.header = {u"Title "_s.repeated(9), u"metadata "_s.repeated(12)};
    const QSize room(width, 360);
    ArticlePages pages(printed, {.zoom = 0.81}, room);
    QVERIFY(pages.paginate());
    QVERIFY(pages.count() > 2);
    constexpr int around = 30;
    for (int page = 0; page < pages.count(); ++page) {
        QImage image = picture(pages, page, room, around);
        QPainter painter(&image);
        QVERIFY(image.copy(around, around, room.width(), room.height())
            != QImage(room, QImage::Format_RGB32));
        painter.fillRect(QRect(QPoint(around, around), room), Qt::white);
        painter.end();
        QImage blank(image.size(), QImage::Format_RGB32);
        blank.fill(Qt::white);
        QCOMPARE(image, blank);
    }
}

void TestArticlePrint::legendHasTheTagsThatOccur()
{
    const MarkedArticle marked = markedEnglish();
    const ArticleLegend occurring =
        legend().in(marked.article, {0, marked.article.text().size()}, MarkedArticle::styles());
    QCOMPARE(occurring.layers().size(), 3);
    QCOMPARE(occurring.layers()[0].tags.size(), 1); // no person, no organisation
    QCOMPARE(occurring.layers()[0].tags[0].name, u"Location"_s);
    QCOMPARE(occurring.layers()[0].tags[0].count, 2);
    const TextRange source = marked.range(u"an affluent official"_s);
    const ArticleLegend there = legend().in(marked.article, source, MarkedArticle::styles());
    QCOMPARE(there.layers().size(), 1);
    QCOMPARE(there.layers()[0].kind, LayerKind::Source);
    const OpenArticle article = occurring.asArticle();
    QCOMPARE(article.annotations().size(), 3);
    for (const Annotation &annotation : article.annotations()) {
        for (const Fragment &fragment : annotation.fragments)
            QCOMPARE(
                article.text().slice(article.text().fromCodePoints(fragment.range)), fragment.text);
    }
    QVERIFY(legend().in(MarkedArticle(english).article, {0, 100}, {}).isEmpty());
    TagStyles styles = MarkedArticle::styles();
    styles[MarkedArticle::source].shown = false;
    QVERIFY(legend().in(marked.article, source, styles).isEmpty());
}

void TestArticlePrint::legendGoesOnOverPages()
{
    QList<LegendTag> tags;
    MarkedArticle marked(english);
    PrintableArticle printed = printable(marked);
    for (qint64 id = 1; id <= 60; ++id) {
        const TagId tag{100 + id};
        tags.append({tag, u"Tag number %1"_s.arg(id)});
        printed.styles.insert(tag, {LayerKind::Claim, Qt::darkGreen, u"T"_s});
        marked.mark(tag, u"Ukraine"_s);
    }
    printed.legend = ArticleLegend({{u"Claims"_s, LayerKind::Claim, tags}});
    ArticlePages pages(printed, {}, QSizeF(500, 500));
    QVERIFY(pages.paginate());
    int end = 0;
    int parts = 0;
    for (int i = 0; i < pages.count(); ++i) {
        const ArticlePages::Page page = pages.page(i);
        if (page.legend.isEmpty())
            continue;
        ++parts;
        QVERIFY(page.legend.top >= end);
        end = page.legend.bottom;
        QVERIFY(page.text.height() + page.legend.height() <= pages.textHeight());
    }
    QVERIFY(parts > 2);
}

void TestArticlePrint::relationsArePrinted()
{
    const QSize room(500, 500);
    MarkedArticle marked = markedEnglish();
    ArticlePages without(printable(marked), {}, room);
    QVERIFY(without.paginate());
    const QImage before = picture(without, 0, room);
    Relation relation;
    relation.id = RelationId{1};
    relation.type = u"supplies"_s;
    relation.version = marked.article.version().id;
    relation.fromAnnotation = AnnotationId{1};
    relation.toAnnotation = AnnotationId{2};
    ChangeSet changes;
    changes.create(relation);
    marked.article.apply(changes);
    ArticlePages with(printable(marked), {}, room);
    QVERIFY(with.paginate());
    QVERIFY(picture(with, 0, room) != before);
}

void TestArticlePrint::pageIsLightInADarkWindow()
{
    const QPalette before = QGuiApplication::palette();
    const QSize room(500, 500);
    const MarkedArticle marked = markedEnglish();
    ArticlePages light(printable(marked), {}, room);
    QVERIFY(light.paginate());
    const QImage expected = picture(light, 0, room);
    QGuiApplication::setPalette(QPalette(QColor(0x20, 0x20, 0x20)));
    ArticlePages dark(printable(marked), {}, room);
    QVERIFY(dark.paginate());
    const QImage found = picture(dark, 0, room);
    QGuiApplication::setPalette(before);
    QCOMPARE(found, expected);
    QCOMPARE(found.pixelColor(2, 2), Qt::white);
}

void TestArticlePrint::rightToLeftIsMirrored()
{
    const QSize room(560, 400);
    const auto inkBeside = [&room](const QString &text) {
        MarkedArticle marked(text);
        marked.mark(MarkedArticle::claim, QList{marked.article.text().paragraphs().first().range});
        PrintableArticle printed = printable(marked);
        printed.legend = {};
        printed.title.clear();
        ArticlePages pages(printed, {}, room);
        pages.paginate();
        const QImage image = picture(pages, 0, room);
        const int side = (room.width() - pages.layout().width()) / 2 - 2;
        std::pair<int, int> ink; // left and right of the column
        for (int y = 0; y < room.height() - 40; ++y) {
            for (int x = 0; x < side; ++x) {
                ink.first += image.pixelColor(x, y) != Qt::white;
                ink.second += image.pixelColor(room.width() - 1 - x, y) != Qt::white;
            }
        }
        return ink;
    };
    const auto [left, right] = inkBeside(english);
    QVERIFY(left > 50);
    QCOMPARE(right, 0);
    const auto [mirroredLeft, mirroredRight] = inkBeside(arabic);
    QCOMPARE(mirroredLeft, 0);
    QVERIFY(mirroredRight > 50);
}

void TestArticlePrint::pdfHasTheTextAsText_data()
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
void TestArticlePrint::pdfHasTheTextAsText()
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

void TestArticlePrint::pdfHasMarksAndLegend()
{
    const MarkedArticle marked = markedEnglish();
    QString read = told(u"pdftotext"_s, {savedPdf(printable(marked)), u"-"_s});
    read.replace(u" / "_s, u"/"_s); // a reader guesses where spaces are
    for (const QString &word : {u"LOC"_s, u"NAMED"_s, u"C1"_s, u"Legend"_s, u"Event or property"_s,
             u"Named person"_s, u"1/1"_s, u"A title – with ä dash"_s})
        QVERIFY2(read.contains(word), qPrintable(read));
    QVERIFY(!read.contains(u"Organisation"_s)); // does not occur
}

void TestArticlePrint::pdfEmbedsItsFonts()
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

void TestArticlePrint::pdfShowsEmoji()
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

void TestArticlePrint::pdfHasTitleAndPages()
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

void TestArticlePrint::pageRangesAreKept()
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

void TestArticlePrint::stoppedPdfLeavesWhatWasThere()
{
    const QString file = path(u"stopped.pdf"_s);
    const MarkedArticle marked = markedEnglish(60);
    const ArticlePrint print(printable(marked), {});
    QList<int> steps;
    const auto done = print.savePdf(file, ArticlePrint::usualPage(), [&steps](int at, int of) {
        steps.append(at);
        return at <= of;
    });
    QCOMPARE(done.value(), PrintOutcome::Done);
    QVERIFY(steps.size() > 10);
    QVERIFY(std::ranges::is_sorted(steps));
    QCOMPARE(steps.last(), 1000);
    QFile old(file);
    QVERIFY(old.open(QIODevice::ReadOnly));
    const QByteArray before = old.readAll();
    for (qsizetype stop = 0; stop < steps.size(); stop += 5) {
        int step = 0;
        const auto stopped = print.savePdf(
            file, ArticlePrint::usualPage(), [&step, stop](int, int) { return step++ < stop; });
        QCOMPARE(stopped.value(), PrintOutcome::Stopped);
        QVERIFY(old.seek(0));
        QCOMPARE(old.readAll(), before);
    }
    QCOMPARE(QDir(m_folder.path()).entryList({u"stopped*"_s}).size(), 1); // nothing lies about
}

void TestArticlePrint::fullDiskLeavesWhatWasThere()
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

void TestArticlePrint::refusesWhatIsNoFile()
{
    const MarkedArticle marked = markedEnglish();
    const ArticlePrint print(printable(marked), {});
    for (const QString &file : {m_folder.path(), u"/dev/full"_s, path(u"none/such.pdf"_s)}) {
        const auto done = print.savePdf(file, ArticlePrint::usualPage(), {});
        QVERIFY(!done);
        QVERIFY2(done.error().text.contains(file), qPrintable(done.error().text));
    }
}

QTEST_MAIN(TestArticlePrint)
#include "tst_articleprint.moc"
