// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "printbench.h"
#include "program/testprogram.h"

#include "typesetting/paper/articlelook.h"

#include <QApplication>
#include <QPainter>
#include <QRandomGenerator>

using namespace Standoff;

// Pages of an article: where they break, and what is on them.
class TestArticlePrint : public QObject
{
    Q_OBJECT

private slots:
    void breaksFallBetweenLines_data();
    void breaksFallBetweenLines();
    void noHeadingAndNoLineIsLeftAlone();
    void nothingIsPaintedOutsideOfThePage_data();
    void nothingIsPaintedOutsideOfThePage();
    void languageIsNamedByItself();
    void legendHasTheTagsThatOccur();
    void legendGoesOnOverPages();
    void legendTellsWhatIsNotAccepted();
    void relationsArePrinted();
    void pageIsLightInADarkWindow();
    void rightToLeftIsMirrored();

private:
    static QImage picture(ArticlePages &pages, int page, QSize room, int around = 0);
};

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
        for (const BlockLayout::Line &line : layout.layout(i).lines()) {
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
            const BlockLayout &paragraph = layout.layout(layout.indexAt(end));
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

// A code without a country names the language, not that of a country.
void TestArticlePrint::languageIsNamedByItself()
{
    const auto named = [](const char *code) {
        Article article;
        article.language = QString::fromLatin1(code);
        return headerOf(article, nullptr).metadata;
    };
    QCOMPARE(named("en"), u"English"_s);
    QCOMPARE(named("es"), u"español"_s);
    QCOMPARE(named("ko"), u"한국어"_s);
    QCOMPARE(named("en-GB"), u"British English"_s);
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
    MarkStyles styles = MarkedArticle::styles();
    styles.tags[MarkedArticle::source].shown = false;
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
        printed.styles.tags.insert(tag, {LayerKind::Claim, Qt::darkGreen, u"T"_s});
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

void TestArticlePrint::legendTellsWhatIsNotAccepted()
{
    MarkedArticle marked = markedEnglish();
    const TextRange all{0, marked.article.text().size()};
    QVERIFY(legend().in(marked.article, all, MarkedArticle::styles()).statuses().isEmpty());
    marked.mark(MarkedArticle::claim, u"absurd"_s, Status::Rejected);
    marked.mark(MarkedArticle::organisation, u"the office"_s, Status::Proposed);
    marked.mark(MarkedArticle::location, u"Russia"_s, Status::Proposed);
    const ArticleLegend found = legend().in(marked.article, all, MarkedArticle::styles());
    QCOMPARE(found.statuses(),
        (QList<LegendStatus>{{Status::Proposed, MarkedArticle::location, 2},
            {Status::Rejected, MarkedArticle::claim, 1}}));
    const OpenArticle shown = found.asArticle();
    const QString last = shown.text().string().section(u'\n', -1);
    QVERIFY2(last.contains(u"proposed"_s) && last.contains(u"rejected"_s), qPrintable(last));
    QMap<Status, QString> marks;
    for (const Annotation &annotation : shown.annotations()) {
        if (annotation.status != Status::Accepted)
            marks.insert(annotation.status, annotation.text());
    }
    QCOMPARE(marks,
        (QMap<Status, QString>{
            {Status::Proposed, u"proposed"_s}, {Status::Rejected, u"rejected"_s}}));
    MarkStyles styles = MarkedArticle::styles();
    styles.hiddenStatuses = {Status::Proposed};
    const ArticleLegend without = legend().in(marked.article, all, styles);
    QCOMPARE(without.statuses().size(), 1);
    QCOMPARE(without.layers().first().tags.size(), 1); // locations alone are accepted
    QCOMPARE(without.layers().first().tags.first().count, 2);
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

STANDOFF_TEST(QApplication, TestArticlePrint)
#include "tst_articleprint.moc"
