// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "theme/theme.h"
#include "typesetting/articlecolors.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace Standoff;

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void mutedTextFollowsTheAppearance();
    void checkBoxIsSeenInTheDark();
};

// Also of a label within a window, which is not told that the application's palette is another.
void ThemeTest::mutedTextFollowsTheAppearance()
{
    Theme::setAppearance(Qt::ColorScheme::Light);
    QWidget window;
    QVBoxLayout layout(&window);
    QLabel muted(u"muted"_s);
    QLabel plain(u"plain"_s);
    layout.addWidget(&muted);
    layout.addWidget(&plain);
    Theme::makeMuted(&muted);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto contrastOf = [&window](const QLabel &label) {
        return contrast(
            label.palette().color(QPalette::WindowText), window.palette().color(QPalette::Window));
    };
    for (const auto scheme :
        {Qt::ColorScheme::Light, Qt::ColorScheme::Dark, Qt::ColorScheme::Light}) {
        Theme::setAppearance(scheme);
        QTRY_COMPARE(Theme::isDark(window.palette()), scheme == Qt::ColorScheme::Dark);
        QVERIFY2(contrastOf(muted) >= 4.5, qPrintable(QString::number(contrastOf(muted))));
        QVERIFY(contrastOf(muted) < contrastOf(plain));
    }
}

// The frame, by the contrast of the lightest point of its box with the ground beside it.
void ThemeTest::checkBoxIsSeenInTheDark()
{
    Theme::setAppearance(Qt::ColorScheme::Dark);
    QCheckBox box;
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    QTRY_VERIFY(Theme::isDark(box.palette()));
    const QImage image = box.grab().toImage();
    double most = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            most = std::max(
                most, contrast(image.pixelColor(x, y), box.palette().color(QPalette::Window)));
    }
    QVERIFY2(most >= 3, qPrintable(QString::number(most))); // WCAG 2.2, "non-text contrast"
}

STANDOFF_TEST(QApplication, ThemeTest)
#include "tst_theme.moc"
