// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "typesetting/articlecolors.h"

#include <QRandomGenerator>

using namespace Standoff;

class TestArticleColors : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfWcag();
    void textIsReadableOnEveryTint_data();
    void textIsReadableOnEveryTint();
    void highContrastIsRecognised();
    void highContrastIsKept_data();
    void highContrastIsKept();
};

namespace {

// What desktops and their themes have under this name.
QPalette paletteOf(const QColor &base, const QColor &text, const QColor &highlight)
{
    QPalette palette(base, base); // buttons and windows
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::Highlight, highlight);
    return palette;
}

} // namespace

void TestArticleColors::contrastIsThatOfWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    // The lightest grey that WCAG's examples call readable on white.
    QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void TestArticleColors::textIsReadableOnEveryTint_data()
{
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");
    QTest::newRow("white") << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("paper") << QColor(0xff, 0xfe, 0xfa) << QColor(0x1e, 0x1e, 0x1e);
    QTest::newRow("dark") << QColor(0x23, 0x24, 0x28) << QColor(0xe8, 0xe6, 0xe3);
    QTest::newRow("black") << QColor(Qt::black) << QColor(Qt::white);
    QTest::newRow("low contrast") << QColor(0xf0, 0xf0, 0xf0) << QColor(0x60, 0x60, 0x60);
}

void TestArticleColors::textIsReadableOnEveryTint()
{
    QFETCH(QColor, base);
    QFETCH(QColor, text);
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    QRandomGenerator random(3);
    QList<QColor> tags{QColor(0xe0, 0x9b, 0x1a), QColor(0x3a, 0x8f, 0x3a), QColor(0x1f, 0x77, 0xc4),
        QColor(0xc4, 0x55, 0x1c), QColor(0x83, 0x4f, 0xa5), Qt::yellow, Qt::blue, Qt::black,
        Qt::white};
    for (int i = 0; i < 500; ++i)
        tags.append(QColor::fromRgb(random.generate()));
    for (const QColor &tag : std::as_const(tags)) {
        palette.setColor(QPalette::Highlight, tag);
        const ArticleColors colors(palette);
        QVERIFY(contrast(colors.muted, colors.base) >= 4.5);
        for (const double strength : {0.1, 0.3, 1.0}) {
            QVERIFY(contrast(colors.tint(tag, strength, colors.text), colors.text) >= 4.5);
            QVERIFY(contrast(colors.tint(tag, strength, colors.muted), colors.muted) >= 4.5);
        }
        QVERIFY(contrast(colors.ink(tag), base) >= 4.5);
        QVERIFY(contrast(colors.selection, colors.text) >= 4.5);
        QVERIFY(contrast(colors.hit, colors.muted) >= 4.5);
        // A tint that is the base would say nothing.
        if (contrast(tag, base) > 1.5)
            QVERIFY(colors.tint(tag, 0.3, colors.text) != base);
    }
}

void TestArticleColors::highContrastIsRecognised()
{
    QVERIFY(isHighContrast(paletteOf(Qt::white, Qt::black, Qt::black)));
    QVERIFY(isHighContrast(paletteOf(Qt::black, Qt::yellow, Qt::white)));
    QPalette calm = paletteOf(Qt::white, Qt::black, QColor(0xd8, 0xe3, 0xf5));
    QVERIFY(!isHighContrast(calm));
    calm = paletteOf(Qt::white, Qt::black, Qt::black);
    calm.setColor(QPalette::Window, QColor(0xef, 0xef, 0xef));
    QVERIFY(!isHighContrast(calm));
    QVERIFY(
        !isHighContrast(paletteOf(QColor(0x23, 0x24, 0x28), QColor(0xe8, 0xe6, 0xe3), Qt::white)));
}

void TestArticleColors::highContrastIsKept_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("black on white") << paletteOf(Qt::white, Qt::black, Qt::black);
    QTest::newRow("black on white, blue") << paletteOf(Qt::white, Qt::black, QColor(0, 0, 0x80));
    QTest::newRow("black on white, green") << paletteOf(Qt::white, Qt::black, QColor(0, 0x64, 0));
    QTest::newRow("white on black") << paletteOf(Qt::black, Qt::white, Qt::white);
    QTest::newRow("white on black, cyan") << paletteOf(Qt::black, Qt::white, Qt::cyan);
    QTest::newRow("white on black, purple")
        << paletteOf(Qt::black, Qt::white, QColor(0xb0, 0x60, 0xff));
    QTest::newRow("yellow on black") << paletteOf(Qt::black, Qt::yellow, Qt::white);
    QTest::newRow("yellow on black, yellow") << paletteOf(Qt::black, Qt::yellow, Qt::yellow);
    QTest::newRow("green on black") << paletteOf(Qt::black, Qt::green, Qt::cyan);
}

void TestArticleColors::highContrastIsKept()
{
    QFETCH(QPalette, palette);
    const ArticleColors colors(palette);
    QVERIFY(colors.outlined);
    QVERIFY(contrast(colors.muted, colors.base) >= 7);
    QVERIFY(contrast(colors.faint, colors.base) >= 3);
    for (const QColor &ground : {colors.selection, colors.hit}) {
        QVERIFY2(contrast(ground, colors.text) >= 4.5, qPrintable(ground.name()));
        QVERIFY2(contrast(ground, colors.base) >= 3, qPrintable(ground.name()));
    }
    QRandomGenerator random(4);
    QList<QColor> tags{Qt::yellow, Qt::blue, Qt::black, Qt::white, QColor(0xe0, 0x9b, 0x1a)};
    for (int i = 0; i < 300; ++i)
        tags.append(QColor::fromRgb(random.generate()));
    for (const QColor &tag : std::as_const(tags)) {
        QVERIFY(contrast(colors.tint(tag, 0.3, colors.text), colors.text) >= 7);
        QVERIFY(contrast(colors.tint(tag, 0.3, colors.muted), colors.muted) >= 7);
        QVERIFY(contrast(colors.ink(tag), colors.base) >= 7); // labels, rules and outlines
    }
}

STANDOFF_TEST(QCoreApplication, TestArticleColors)
#include "tst_articlecolors.moc"
