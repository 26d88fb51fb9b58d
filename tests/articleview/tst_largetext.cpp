// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/articleview.h"
#include "program/testprogram.h"
#include "support/project/markedarticle.h"
#include "typesetting/articlelayout.h"
#include "typesetting/paper/articleheader.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

using namespace Standoff;
using namespace Qt::StringLiterals;

// Text at 200 % and more, by zoom or by the desktop's font: nothing is cut off or covered.
class TestLargeText : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QApplication::setFont(m_font); }
    void linesHaveRoom_data();
    void linesHaveRoom();
    void followsTheDesktop();
    void headerIsNotCutOff_data();
    void headerIsNotCutOff();

private:
    const QFont m_font = QApplication::font();
};

void TestLargeText::linesHaveRoom_data()
{
    QTest::addColumn<qreal>("zoom");
    QTest::addColumn<int>("desktop"); // points
    QTest::newRow("usual") << 1.0 << 10;
    QTest::newRow("zoom 200 %") << 2.0 << 10;
    QTest::newRow("zoom 400 %") << 4.0 << 10;
    QTest::newRow("desktop 200 %") << 1.0 << 20;
    QTest::newRow("both") << 2.0 << 20;
}

void TestLargeText::linesHaveRoom()
{
    QFETCH(qreal, zoom);
    QFETCH(int, desktop);
    QFont font = m_font;
    font.setPointSize(desktop);
    QApplication::setFont(font);
    const ArticleStyle style({.zoom = zoom});
    const QString words =
        u"Ångström said “yes” in Séoul, قالت سول اليوم, 汉字 ไทย ปี่ "_s.repeated(4);
    for (size_t role = 0; role < EnumWords<ParagraphRole>::words.size(); ++role) {
        const ParagraphStyle &paragraph = style.of(ParagraphRole(role));
        ArticleLayout article;
        article.setStyle(style);
        article.setWidth(600);
        article.setText(ArticleText(words).withRole(0, ParagraphRole(role)));
        const BlockLayout &layout = article.layout(0);
        qreal above = 0;
        for (const BlockLayout::Line &line : layout.lines()) {
            QVERIFY(line.top >= above);
            QVERIFY(line.textTop - line.top >= paragraph.labelRoom);
            QVERIFY(line.textBottom + paragraph.laneRoom <= line.top + line.height + 0.01);
            above = line.top + line.height;
        }
        QVERIFY(layout.height() >= above);
        // What stands above a word is covered by nothing: capitals fit into the room for labels.
        const qreal capitals = QFontMetricsF(style.labelFont()).capHeight();
        QVERIFY2(capitals <= paragraph.labelRoom, qPrintable(QString::number(capitals)));
    }
}

void TestLargeText::followsTheDesktop()
{
    const auto points = [] { return ArticleStyle().of(ParagraphRole::Body).font.pointSizeF(); };
    QFont font = m_font;
    font.setPointSize(9);
    QApplication::setFont(font);
    QCOMPARE(points(), 13.0);
    font.setPointSize(20);
    QApplication::setFont(font);
    QCOMPARE(points(), 26.0);

    font.setPointSize(9);
    QApplication::setFont(font);
    MarkedArticle marked(u"South Korea said so."_s);
    ArticleView view;
    view.setArticle(&marked.article);
    view.resize(600, 300);
    view.show();
    const int before = view.rectanglesOf({0, 5}).value(0).height();
    font.setPointSize(20);
    QApplication::setFont(font);
    QTRY_VERIFY(view.rectanglesOf({0, 5}).value(0).height() > 1.8 * before);
}

void TestLargeText::headerIsNotCutOff_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("wide") << 900;
    QTest::newRow("narrow") << 260;
}

// All ink of the header lies within the height that it says it has.
void TestLargeText::headerIsNotCutOff()
{
    QFETCH(int, width);
    const ArticleStyle style({.zoom = 2});
    const ArticleHeader header{u"Seoul weighs arms for Ukraine after a pact"_s,
        u"The Daily · Ada Lovelace · 20 June 2024 · British English"_s};
    const int height = header.height(style, width);
    QImage image(width, height + 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    header.paint(painter, style, ArticleColors(), width, false);
    painter.end();
    int last = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < width; ++x) {
            if (image.pixelColor(x, y).lightness() < 200)
                last = y;
        }
    }
    QVERIFY(last < height);
    QVERIFY(last > height - 2 * style.em()); // the last line is there
    const int oneLine = int(QFontMetricsF(style.metadataFont()).height());
    if (width < 300)
        QVERIFY(
            height > header.height(style, 900) + 2 * oneLine); // in lines of its own, not with “…”
}

STANDOFF_TEST(QApplication, TestLargeText)
#include "tst_largetext.moc"
