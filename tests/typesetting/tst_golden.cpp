// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/project/markedarticle.h"
#include "typesetting/articlepainter.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QtMath>

using namespace Standoff;
using namespace Qt::StringLiterals;

// How marks look, compared with pictures that a person has looked at: tests/golden/THEME/NAME.png.
// With STANDOFF_REFRESH_GOLDENS=1 they are written anew; look at them before they are committed.
// What differs is written to golden/ in the folder of the build: as it is, and where it differs.
//
// The fonts are DejaVu and Noto Sans Arabic of the distribution, which ./dev installs; they are
// loaded by path, drawn without hinting and in grey only.

namespace {

constexpr auto fonts = "/usr/share/fonts/truetype/";
constexpr int columnWidth = 300;
constexpr int tolerance = 40; // of a colour's channel: versions of FreeType differ at edges
constexpr double mostDiffering = 0.0005; // part of the pixels

struct Scene
{
    MarkedArticle marked;
    ArticlePainter::State state;
    bool rightToLeft = false;
};

const QString englishSentence =
    u"Seoul said Russia and North Korea signed a pact, said the office of Yoon."_s;
const QString arabicSentence = u"قالت سيول إن روسيا وكوريا الشمالية وقعتا اتفاقا جديدا اليوم"_s;

struct Words
{
    QString seoul, russia, both, korea, content, pact, said, needle;
};

const Words englishWords{u"Seoul"_s, u"Russia"_s, u"Russia and North Korea"_s,
    u"North Korea signed"_s, u"Russia and North Korea signed a pact"_s, u"pact"_s, u"said"_s,
    u"o"_s};
const Words arabicWords{u"سيول"_s, u"روسيا"_s, u"روسيا وكوريا الشمالية"_s,
    u"وكوريا الشمالية وقعتا"_s, u"روسيا وكوريا الشمالية وقعتا اتفاقا جديدا"_s, u"اتفاقا"_s,
    u"قالت"_s, u"ال"_s};

} // namespace

class TestGolden : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void looksAsItDid_data();
    void looksAsItDid();
    void aDifferenceIsFound();

private:
    static Scene scene(const QString &name, bool rightToLeft);
    static Scene roles(bool rightToLeft);
    static QList<std::pair<TagId, QString>> marksOf(const QString &name, const Words &words);
    static QImage picture(const Scene &scene, const QPalette &palette,
        const MarkStyles &styles = MarkedArticle::styles());
    static QImage coarse(QImage image);
    static QPalette palette(bool dark);
    // The part of the pixels that differ; those are red in the picture.
    static double difference(const QImage &a, const QImage &b, QImage *shown = nullptr);
};

void TestGolden::initTestCase()
{
    for (const auto *name : {"dejavu/DejaVuSerif.ttf", "dejavu/DejaVuSerif-Bold.ttf",
             "dejavu/DejaVuSans.ttf", "dejavu/DejaVuSans-Bold.ttf",
             "noto/NotoSansArabic-Regular.ttf", "noto/NotoSansArabic-Bold.ttf"}) {
        const QString path = QLatin1StringView(fonts) + QLatin1StringView(name);
        if (QFontDatabase::addApplicationFont(path) < 0)
            QSKIP(qPrintable(u"%1 is missing: install what ./dev lists"_s.arg(path)));
    }
    QVERIFY2(qEnvironmentVariableIsSet("STANDOFF_SOURCE"), "run it with ./dev test");
}

Scene TestGolden::roles(bool rightToLeft)
{
    QString text;
    OpenArticle::Rows rows;
    for (int role = 0; role <= int(ParagraphRole::ListItem); ++role) {
        text += (rightToLeft ? arabicSentence.left(18) : englishSentence.left(27)) + u'\n';
        rows.roleMarks.append(
            {.id = RoleMarkId{role + 1}, .paragraph = role, .role = ParagraphRole(role)});
    }
    Scene scene{MarkedArticle(text, rows), {}, rightToLeft};
    const int length = int(text.indexOf(u'\n')) + 1;
    for (int role = 0; role <= int(ParagraphRole::ListItem); ++role) {
        const int begin = role * length;
        const int word = int(text.indexOf(u' '));
        scene.marked.mark(MarkedArticle::location, QList{TextRange{begin, begin + word}});
    }
    return scene;
}

// What is marked in the scenes that have nothing but marks, in this order.
QList<std::pair<TagId, QString>> TestGolden::marksOf(const QString &name, const Words &words)
{
    using M = MarkedArticle;
    const QHash<QString, QList<std::pair<TagId, QString>>> scenes{
        {u"entity"_s, {{M::location, words.seoul}, {M::organisation, words.both}}},
        {u"claim"_s, {{M::claim, words.content}, {M::claim, words.pact}}},
        {u"source"_s, {{M::source, words.seoul}}}, {u"cue"_s, {{M::cue, words.said}}},
        {u"other"_s, {{M::other, words.both}}},
        {u"nested"_s,
            {{M::organisation, words.both}, {M::location, words.russia}, {M::claim, words.content},
                {M::source, words.both}}},
        {u"crossing"_s,
            {{M::organisation, words.both}, {M::location, words.korea}, {M::source, words.both},
                {M::cue, words.korea}}},
        {u"identical"_s,
            {{M::organisation, words.both}, {M::location, words.both}, {M::source, words.both},
                {M::claim, words.both}, {M::claim, words.both}}},
        {u"discontinuous"_s, {{M::location, words.russia}}},
        {u"selection"_s, {{M::organisation, words.both}}},
        {u"names/known"_s, {{M::source, words.both}}}, {u"find"_s, {{M::location, words.seoul}}},
        {u"handles"_s, {{M::organisation, words.both}}},
        {u"raised"_s,
            {{M::location, words.seoul}, {M::claim, words.content}, {M::organisation, words.both}}},
        {u"relation nested"_s,
            {{M::location, words.seoul}, {M::organisation, words.both}, {M::location, words.russia},
                {M::source, words.russia}, {M::source, words.pact}}},
        {u"relation"_s, {{M::location, words.seoul}, {M::location, words.russia}}},
        {u"status"_s,
            {{M::location, words.seoul}, {M::claim, words.content}, {M::person, words.both},
                {M::cue, words.said}, {M::source, words.korea}, {M::other, words.pact}}},
        {u"relation over lines"_s, {{M::location, words.seoul}, {M::location, words.pact}}}};
    return scenes.value(name);
}

Scene TestGolden::scene(const QString &name, bool rightToLeft)
{
    if (name == u"roles"_s)
        return roles(rightToLeft);
    const Words &words = rightToLeft ? arabicWords : englishWords;
    Scene scene{MarkedArticle(rightToLeft ? arabicSentence : englishSentence), {}, rightToLeft};
    MarkedArticle &marked = scene.marked;
    const bool proposed = name == u"proposed"_s;
    if (proposed || name == u"rejected"_s) {
        for (const auto &[tag, snippet] : marksOf(u"status"_s, words))
            marked.mark(tag, snippet, proposed ? Status::Proposed : Status::Rejected);
    }
    for (const auto &[tag, snippet] : marksOf(name, words))
        marked.mark(tag, snippet);
    if (name == u"discontinuous"_s) {
        marked.mark(MarkedArticle::source, {marked.range(words.seoul), marked.range(words.pact)});
        scene.state.current = marked.last();
    } else if (name == u"selection"_s) {
        scene.state.selection = marked.range(words.korea);
        scene.state.caret = scene.state.selection.end;
    } else if (name == u"names/known"_s) { // beside the label of a source that stands there
        scene.state.selection = marked.range(words.korea);
        scene.state.candidate = CandidateMark{.range = scene.state.selection,
            .key = u"L"_s,
            .name = u"Location"_s,
            .color = QColor(0xe6, 0x9f, 0x00)};
    } else if (name == u"names/unknown"_s) {
        scene.state.candidate = CandidateMark{
            .range = marked.range(words.seoul), .key = {}, .name = u"name?"_s, .color = {}};
    } else if (name == u"find"_s) {
        scene.state.find.needle = words.needle;
    } else if (name == u"handles"_s) {
        scene.state.current = marked.last();
        scene.state.handles = true;
    } else if (name == u"raised"_s) {
        scene.state.raised = marked.last();
    } else if (name.startsWith(u"relation"_s)) {
        for (qint64 to = 2; to <= marked.lastId; ++to)
            marked.relate(AnnotationId{1}, AnnotationId{to});
    }
    return scene;
}

QPalette TestGolden::palette(bool dark)
{
    QPalette palette;
    palette.setColor(QPalette::Base, dark ? QColor(0x1e, 0x1f, 0x22) : QColor(Qt::white));
    palette.setColor(QPalette::Text, dark ? QColor(0xe4, 0xe4, 0xe4) : QColor(0x1a, 0x1a, 0x1a));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x8e, 0xe0));
    return palette;
}

QImage TestGolden::picture(const Scene &scene, const QPalette &palette, const MarkStyles &styles)
{
    const QString arabic = u"Noto Sans Arabic"_s;
    const ArticleStyle style({.textFamily = scene.rightToLeft ? arabic : u"DejaVu Serif"_s,
        .plainFamily = u"DejaVu Sans"_s,
        .exact = true});
    ArticleLayout layout;
    layout.setStyle(style);
    layout.setWidth(columnWidth);
    layout.setText(scene.marked.article.text());
    layout.layOut(0, 10'000);
    ArticleMarks marks;
    marks.setStyles(styles);
    marks.setArticle(&scene.marked.article);
    ArticleRelations relations;
    relations.setArticle(&scene.marked.article);
    ArticlePainter::State state = scene.state;
    const TextRange all{0, scene.marked.article.text().size()};
    state.relations =
        relationPaths(scene.marked.article, layout, marks, relations.passing(all), all);
    const ArticleColors colors(palette);
    const int margin = qCeil(style.margin());
    // With an alpha channel, letters are smoothed in grey, whatever the screen is.
    QImage image(columnWidth + 2 * margin, layout.top(layout.count()) + 16,
        QImage::Format_ARGB32_Premultiplied);
    image.fill(colors.base);
    QPainter painter(&image);
    painter.translate(margin, 12);
    ArticlePainter(scene.marked.article, layout, marks, colors, state)
        .paint(painter, 0, layout.height());
    painter.end();
    return image.convertToFormat(QImage::Format_RGB32);
}

// With fewer shades, which neither eye nor comparison misses, the files are smaller.
QImage TestGolden::coarse(QImage image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            const auto step = [](int value) { return std::min(255, (value + 4) / 8 * 8); };
            image.setPixelColor(
                x, y, QColor(step(color.red()), step(color.green()), step(color.blue())));
        }
    }
    return image;
}

double TestGolden::difference(const QImage &a, const QImage &b, QImage *shown)
{
    if (a.size() != b.size())
        return 1;
    int differing = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor first = a.pixelColor(x, y);
            const QColor second = b.pixelColor(x, y);
            const int most = std::max({std::abs(first.red() - second.red()),
                std::abs(first.green() - second.green()), std::abs(first.blue() - second.blue())});
            if (most <= tolerance)
                continue;
            ++differing;
            if (shown)
                shown->setPixelColor(x, y, Qt::red);
        }
    }
    return double(differing) / (a.width() * a.height());
}

void TestGolden::looksAsItDid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    for (const auto *name : {"entity", "claim", "source", "cue", "other", "nested", "crossing",
             "identical", "discontinuous", "selection", "handles", "raised", "relation",
             "relation over lines", "relation nested", "find", "roles", "proposed", "rejected",
             "names/known", "names/unknown"}) {
        for (const bool dark : {false, true}) {
            for (const bool rightToLeft : {false, true}) {
                QTest::addRow(
                    "%s/%s-%s", dark ? "dark" : "light", name, rightToLeft ? "rtl" : "ltr")
                    << QString::fromLatin1(name) << dark << rightToLeft;
            }
        }
    }
}

void TestGolden::looksAsItDid()
{
    QFETCH(QString, name);
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    const QString file =
        QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-') + u".png"_s;
    const QString golden = qEnvironmentVariable("STANDOFF_SOURCE") + u"/tests/golden/"_s + file;
    const QImage found = picture(scene(name, rightToLeft), palette(dark));
    if (qEnvironmentVariableIntValue("STANDOFF_REFRESH_GOLDENS") == 1) {
        const QImage before = QImage(golden).convertToFormat(QImage::Format_RGB32);
        if (before.isNull() || difference(before, found) > mostDiffering)
            QVERIFY(coarse(found).save(golden, "png", 0)); // 0: as small as can be
        return;
    }
    const QImage expected = QImage(golden).convertToFormat(QImage::Format_RGB32);
    QVERIFY2(!expected.isNull(), qPrintable(golden));
    QImage shown = found;
    const double differing = difference(expected, found, &shown);
    if (differing <= mostDiffering)
        return;
    const QString made = QCoreApplication::applicationDirPath() + u"/golden/"_s + file;
    QVERIFY(QDir().mkpath(QFileInfo(made).path()));
    found.save(made);
    const QString differencePath = made.chopped(4) + u"-difference.png"_s;
    shown.save(differencePath);
    QFAIL(qPrintable(u"%1 % of the pixels differ from %2; see %3"_s.arg(differing * 100)
            .arg(golden, differencePath)));
}

// The comparison is not blind to what matters: a label that is gone, another tag's colour, a lane.
void TestGolden::aDifferenceIsFound()
{
    const auto marked = [](TagId tag) {
        Scene scene{MarkedArticle(englishSentence), {}, false};
        scene.marked.mark(tag, u"Seoul"_s);
        return picture(scene, palette(false));
    };
    const QImage location = marked(MarkedArticle::location);
    QCOMPARE(difference(location, marked(MarkedArticle::location)), 0.0);
    // Whether it is accepted is seen in grey, too: not by colour alone.
    QList<QImage> inGrey;
    for (const Status status : {Status::Accepted, Status::Proposed, Status::Rejected}) {
        Scene scene{MarkedArticle(englishSentence), {}, false};
        for (const auto &[tag, snippet] : marksOf(u"status"_s, englishWords))
            scene.marked.mark(tag, snippet, status);
        inGrey.append(picture(scene, palette(false))
                .convertToFormat(QImage::Format_Grayscale8)
                .convertToFormat(QImage::Format_RGB32));
    }
    QVERIFY(difference(inGrey[0], inGrey[1]) > mostDiffering);
    QVERIFY(difference(inGrey[0], inGrey[2]) > mostDiffering);
    QVERIFY(difference(inGrey[1], inGrey[2]) > mostDiffering);
    for (const TagId tag : {MarkedArticle::organisation, MarkedArticle::source, MarkedArticle::cue})
        QVERIFY(difference(location, marked(tag)) > mostDiffering);
    MarkStyles unlabelled = MarkedArticle::styles();
    unlabelled.tags[MarkedArticle::location].label.clear();
    Scene scene{MarkedArticle(englishSentence), {}, false};
    scene.marked.mark(MarkedArticle::location, u"Seoul"_s);
    QVERIFY(difference(location, picture(scene, palette(false), unlabelled)) > mostDiffering);
}

STANDOFF_TEST(QApplication, TestGolden)
#include "tst_golden.moc"
