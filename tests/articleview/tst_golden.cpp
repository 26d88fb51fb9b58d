// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/articlepainter.h"
#include "markedarticle.h"

#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QTest>
#include <QtMath>

using namespace Standoff;
using namespace Qt::StringLiterals;

// How marks look, compared with pictures that a person has looked at: tests/golden/NAME.png. With
// STANDOFF_REFRESH_GOLDENS=1 they are written anew; look at them before they are committed. What
// differs is written to golden/ in the folder of the build: as it is, and where it differs.
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

const QString sentence =
    u"Seoul said Russia and North Korea signed a pact, said the office of Yoon."_s;
const QString arabicSentence = u"قالت سيول إن روسيا وكوريا الشمالية وقعتا اتفاقا جديدا اليوم"_s;

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
    static void relate(MarkedArticle &marked);
    static QImage picture(const Scene &scene, const QPalette &palette,
        const TagStyles &styles = MarkedArticle::styles());
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
        text += (rightToLeft ? arabicSentence.left(18) : sentence.left(27)) + u'\n';
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

// From the first annotation to the second.
void TestGolden::relate(MarkedArticle &marked)
{
    Relation relation;
    relation.id = RelationId{1};
    relation.type = u"signs with"_s;
    relation.version = marked.article.version().id;
    relation.fromAnnotation = AnnotationId{1};
    relation.toAnnotation = AnnotationId{2};
    ChangeSet changes;
    changes.create(relation);
    marked.article.apply(changes);
}

Scene TestGolden::scene(const QString &name, bool rightToLeft)
{
    if (name == u"roles"_s)
        return roles(rightToLeft);
    Scene scene{MarkedArticle(rightToLeft ? arabicSentence : sentence), {}, rightToLeft};
    MarkedArticle &marked = scene.marked;
    const QString seoul = rightToLeft ? u"سيول"_s : u"Seoul"_s;
    const QString russia = rightToLeft ? u"روسيا"_s : u"Russia"_s;
    const QString both = rightToLeft ? u"روسيا وكوريا الشمالية"_s : u"Russia and North Korea"_s;
    const QString korea = rightToLeft ? u"وكوريا الشمالية وقعتا"_s : u"North Korea signed"_s;
    const QString content = rightToLeft ? u"روسيا وكوريا الشمالية وقعتا اتفاقا جديدا"_s
                                        : u"Russia and North Korea signed a pact"_s;
    const QString pact = rightToLeft ? u"اتفاقا"_s : u"pact"_s;
    const QString cue = rightToLeft ? u"قالت"_s : u"said"_s;
    if (name == u"entity"_s) {
        marked.mark(MarkedArticle::location, seoul);
        marked.mark(MarkedArticle::organisation, both);
    } else if (name == u"claim"_s) {
        marked.mark(MarkedArticle::claim, content);
        marked.mark(MarkedArticle::claim, pact);
    } else if (name == u"source"_s) {
        marked.mark(MarkedArticle::source, seoul);
    } else if (name == u"cue"_s) {
        marked.mark(MarkedArticle::cue, cue);
    } else if (name == u"other"_s) {
        marked.mark(MarkedArticle::other, both);
    } else if (name == u"nested"_s) {
        marked.mark(MarkedArticle::organisation, both);
        marked.mark(MarkedArticle::location, russia);
        marked.mark(MarkedArticle::claim, content);
        marked.mark(MarkedArticle::source, both);
    } else if (name == u"crossing"_s) {
        marked.mark(MarkedArticle::organisation, both);
        marked.mark(MarkedArticle::location, korea);
        marked.mark(MarkedArticle::source, both);
        marked.mark(MarkedArticle::cue, korea);
    } else if (name == u"identical"_s) {
        for (const TagId tag : {MarkedArticle::organisation, MarkedArticle::location,
                 MarkedArticle::source, MarkedArticle::claim, MarkedArticle::claim})
            marked.mark(tag, both);
    } else if (name == u"discontinuous"_s) {
        marked.mark(MarkedArticle::location, russia);
        marked.mark(MarkedArticle::source, {marked.range(seoul), marked.range(pact)});
        scene.state.current = marked.last();
    } else if (name == u"selection"_s) {
        marked.mark(MarkedArticle::organisation, both);
        scene.state.selection = marked.range(korea);
        scene.state.caret = scene.state.selection.end;
    } else if (name == u"handles"_s) {
        marked.mark(MarkedArticle::organisation, both);
        scene.state.current = marked.last();
        scene.state.handles = true;
    } else if (name == u"raised"_s) {
        marked.mark(MarkedArticle::location, seoul);
        marked.mark(MarkedArticle::claim, content);
        marked.mark(MarkedArticle::organisation, both);
        scene.state.raised = marked.last();
    } else if (name == u"relation"_s || name == u"relation over lines"_s) {
        marked.mark(MarkedArticle::location, seoul);
        marked.mark(MarkedArticle::location, name == u"relation"_s ? russia : pact);
        relate(marked);
    } else if (name == u"find"_s) {
        marked.mark(MarkedArticle::location, seoul);
        scene.state.find.needle = rightToLeft ? u"ال"_s : u"o"_s;
    } else {
        qFatal() << "no such scene" << name;
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

QImage TestGolden::picture(const Scene &scene, const QPalette &palette, const TagStyles &styles)
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
    state.relations = relationPaths(scene.marked.article, layout, relations.passing(all), all);
    const ArticleColors colors(palette);
    const int margin = qCeil(style.margin());
    // With an alpha channel, letters are smoothed in grey, whatever the screen is.
    QImage image(columnWidth + 2 * margin, layout.top(layout.count()) + 10,
        QImage::Format_ARGB32_Premultiplied);
    image.fill(colors.base);
    QPainter painter(&image);
    painter.translate(margin, 4);
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
             "relation over lines", "find", "roles"}) {
        for (const bool dark : {false, true}) {
            for (const bool rightToLeft : {false, true}) {
                QTest::addRow(
                    "%s-%s-%s", name, rightToLeft ? "rtl" : "ltr", dark ? "dark" : "light")
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
    const QDir folder(QCoreApplication::applicationDirPath() + u"/golden"_s);
    QVERIFY(folder.mkpath(u"."_s));
    found.save(folder.filePath(file));
    shown.save(folder.filePath(u"difference-"_s + file));
    QFAIL(qPrintable(u"%1 % of the pixels differ from %2; see %3"_s.arg(differing * 100)
            .arg(golden, folder.filePath(u"difference-"_s + file))));
}

// The comparison is not blind to what matters: a label that is gone, another tag's colour, a lane.
void TestGolden::aDifferenceIsFound()
{
    const auto marked = [](TagId tag) {
        Scene scene{MarkedArticle(sentence), {}, false};
        scene.marked.mark(tag, u"Seoul"_s);
        return picture(scene, palette(false));
    };
    const QImage location = marked(MarkedArticle::location);
    QCOMPARE(difference(location, marked(MarkedArticle::location)), 0.0);
    for (const TagId tag : {MarkedArticle::organisation, MarkedArticle::source, MarkedArticle::cue})
        QVERIFY(difference(location, marked(tag)) > mostDiffering);
    TagStyles unlabelled = MarkedArticle::styles();
    unlabelled[MarkedArticle::location].label.clear();
    Scene scene{MarkedArticle(sentence), {}, false};
    scene.marked.mark(MarkedArticle::location, u"Seoul"_s);
    QVERIFY(difference(location, picture(scene, palette(false), unlabelled)) > mostDiffering);
}

QTEST_MAIN(TestGolden)
#include "tst_golden.moc"
