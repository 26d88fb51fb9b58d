// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/articleview.h"
#include "program/testprogram.h"
#include "support/project/markedarticle.h"
#include "typesetting/articlehints.h"

#include <KSyntaxHighlighting/Repository>
#include <QApplication>
#include <QElapsedTimer>

using namespace Standoff;
using namespace Qt::StringLiterals;

namespace {

const QString hintedText =
    u"The minister said “we will not wait for them any longer, whatever may come of "
    u"it in the end” on 12 May and spent 5 million dollars.\n"
    u"A paragraph that has nothing of all that.\n"
    u"وقال الوزير “لن ننتظر” ودفع 200 دولار"_s;

QPalette paletteOf(const QColor &base, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

// How far a picture's colours are from grey at most.
int colorfulness(const QImage &image)
{
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const auto [least, greatest] = std::minmax({pixel.red(), pixel.green(), pixel.blue()});
            most = std::max(most, greatest - least);
        }
    }
    return most;
}

} // namespace

class TestArticleHints : public QObject
{
    Q_OBJECT

private slots:
    void inksAreReadable_data();
    void inksAreReadable();
    void findsOncePerRange();
    void hintsAreDrawnInInk();
    void selectedWordsArePlain();
    void lettersAreDrawnOnce();
    void mutedParagraphsHaveNone();
    void tintsBelowHintsAreLighter();
    void longParagraphsHaveThemToo();

private:
    struct Window
    {
        explicit Window(const QPalette &palette, const OpenArticle::Rows &rows = {})
            : marked(hintedText, rows)
        {
            view.setPalette(palette);
            view.setMarkStyles(MarkedArticle::styles());
            view.setArticle(&marked.article);
            view.resize(600, 400);
            view.show();
        }
        QImage picture() { return view.viewport()->grab().toImage(); }
        QImage pictureOf(const QString &words)
        {
            QRect place = view.rectanglesOf(marked.range(words)).value(0);
            return picture().copy(place);
        }
        MarkedArticle marked;
        ArticleView view;
    };

    KSyntaxHighlighting::Repository m_repository;
    ReadingHints m_hints{m_repository};
};

void TestArticleHints::inksAreReadable_data()
{
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<bool>("colored");
    QTest::newRow("white") << QColor(Qt::white) << QColor(Qt::black) << true;
    QTest::newRow("paper") << QColor(0xff, 0xfe, 0xfa) << QColor(0x1e, 0x1e, 0x1e) << true;
    QTest::newRow("dark") << QColor(0x23, 0x24, 0x28) << QColor(0xe8, 0xe6, 0xe3) << true;
    QTest::newRow("black") << QColor(Qt::black) << QColor(Qt::white) << true;
    QTest::newRow("low contrast") << QColor(0xf0, 0xf0, 0xf0) << QColor(0x60, 0x60, 0x60) << false;
}

void TestArticleHints::inksAreReadable()
{
    QFETCH(QColor, base);
    QFETCH(QColor, text);
    QFETCH(bool, colored);
    const ArticleColors colors(paletteOf(base, text));
    ArticleHints hints;
    hints.setColors(colors);
    for (const HintKind kind :
        {HintKind::Quotation, HintKind::Date, HintKind::Figure, HintKind::Attribution}) {
        const QColor ink = hints.ink(kind);
        QCOMPARE(ink != text, colored);
        QVERIFY(contrast(ink, base) >= std::min(8.0, contrast(text, base)));
        QVERIFY(contrast(ink, base) >= contrast(hints.weakestInk(), base));
        // What was searched for, and every tag.
        QVERIFY(contrast(ink, colors.hit) >= 4.5);
        for (const QColor &tag : {QColor(Qt::yellow), QColor(Qt::blue), QColor(0xc4, 0x55, 0x1c)})
            QVERIFY(contrast(ink, colors.tint(tag, 1, hints.weakestInk())) >= 4.5);
    }
}

void TestArticleHints::findsOncePerRange()
{
    const ArticleText article(hintedText);
    const TextRange first = article.paragraphs()[0].range;
    const TextRange second = article.paragraphs()[1].range;
    ArticleHints hints;
    QCOMPARE(hints.of(article, first), Hints());
    hints.setFinder(&m_hints);
    const Hints found = hints.of(article, first);
    QCOMPARE(found.size(), 4); // said, the quotation, the date, the sum
    QCOMPARE(article.slice(found[2].range), u"12 May");
    QCOMPARE(hints.of(article, second), Hints());
    QVERIFY(hints.of(article, article.paragraphs()[2].range).size() >= 2);
    // What is kept is not looked for again: another text, until told.
    const ArticleText other(hintedText.toUpper());
    QCOMPARE(hints.of(other, first), found);
    hints.clear();
    QVERIFY(hints.of(other, first) != found);
}

void TestArticleHints::hintsAreDrawnInInk()
{
    Window w(paletteOf(Qt::white, Qt::black));
    const QImage plain = w.picture();
    QVERIFY(colorfulness(plain) == 0);
    const QRect before = w.view.rectanglesOf(w.marked.range(u"dollars"_s)).value(0);
    w.view.setReadingHints(&m_hints);
    QCOMPARE(w.view.rectanglesOf(w.marked.range(u"dollars"_s)).value(0), before);
    for (const QString &words :
        {u"said"_s, u"we will"_s, u"in the end”"_s, u"12 May"_s, u"dollars"_s, u"200"_s})
        QVERIFY2(colorfulness(w.pictureOf(words)) > 30, qPrintable(words));
    for (const QString &words : {u"minister"_s, u"and spent"_s, u"nothing"_s, u"ودفع"_s})
        QVERIFY2(colorfulness(w.pictureOf(words)) == 0, qPrintable(words));
    w.view.setReadingHints(nullptr);
    QCOMPARE(w.picture(), plain);
}

void TestArticleHints::selectedWordsArePlain()
{
    Window w(paletteOf(Qt::white, Qt::black));
    w.view.setPalette([] {
        QPalette palette = paletteOf(Qt::white, Qt::black);
        palette.setColor(
            QPalette::Highlight, QColor(0x80, 0x80, 0x80)); // so that the ground has no hue
        return palette;
    }());
    w.view.setReadingHints(&m_hints);
    w.view.setSelection(w.marked.range(u"not wait for"_s));
    QCOMPARE(colorfulness(w.pictureOf(u"wait"_s)), 0);
    QVERIFY(colorfulness(w.pictureOf(u"longer"_s)) > 30);
}

// Where all inks are that of the text, nothing may look different: no seam, nothing bold.
void TestArticleHints::lettersAreDrawnOnce()
{
    Window w(paletteOf(QColor(0xf0, 0xf0, 0xf0), QColor(0x60, 0x60, 0x60)));
    const QImage plain = w.picture();
    w.view.setReadingHints(&m_hints);
    QCOMPARE(w.picture(), plain);
    w.view.setSelection(w.marked.range(u"wait for them any"_s));
    const QImage selected = w.picture();
    w.view.setReadingHints(nullptr);
    QCOMPARE(w.picture(), selected);
}

void TestArticleHints::mutedParagraphsHaveNone()
{
    Window w(paletteOf(Qt::white, Qt::black),
        {.roleMarks = {{.id = RoleMarkId{1},
             .version = {},
             .paragraph = 0,
             .role = ParagraphRole::Caption}}});
    const QImage plain = w.pictureOf(u"said"_s);
    w.view.setReadingHints(&m_hints);
    QCOMPARE(w.pictureOf(u"said"_s), plain);
}

// On the ground of a tag that is as dark as it may be below the text, the ink is readable too.
void TestArticleHints::tintsBelowHintsAreLighter()
{
    const QPalette palette = paletteOf(Qt::white, QColor(0x40, 0x40, 0x40));
    Window w(palette);
    MarkStyles styles = MarkedArticle::styles();
    styles.tags[MarkedArticle::person].color = Qt::black;
    w.view.setMarkStyles(styles);
    w.view.applyChanges(w.marked.mark(MarkedArticle::person, u"not wait"_s));
    const auto ground = [&w] {
        const QImage image = w.pictureOf(u"not wait"_s);
        return image.pixelColor(image.width() / 2, image.height() - 2);
    };
    ArticleHints inks;
    inks.setColors(ArticleColors(palette));
    const QColor ink = inks.ink(HintKind::Quotation);
    QVERIFY(contrast(ground(), ink) < 4.5);
    w.view.setReadingHints(&m_hints);
    QVERIFY(contrast(ground(), ink) >= 4.5);
    QVERIFY(ground() != QColor(Qt::white));
}

// In each of the pieces that a very long paragraph is laid out in.
void TestArticleHints::longParagraphsHaveThemToo()
{
    const MarkedArticle marked(
        u"He said “yes” and went on his way as if nothing had been. "_s.repeated(2'000));
    ArticleView view;
    view.setPalette(paletteOf(Qt::white, Qt::black));
    view.setReadingHints(&m_hints);
    view.setArticle(&marked.article);
    view.resize(600, 400);
    view.show();
    for (const int part : {0, 1, 2}) {
        view.reveal(
            {marked.article.text().size() / 2 * part, marked.article.text().size() / 2 * part});
        QCoreApplication::processEvents();
        QVERIFY(colorfulness(view.viewport()->grab().toImage()) > 30);
    }
}

STANDOFF_TEST(QApplication, TestArticleHints)
#include "tst_articlehints.moc"
