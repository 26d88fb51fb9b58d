// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "theme/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleHints>

namespace Standoff::Theme {

namespace {

struct Colors
{
    QColor window;
    QColor base;
    QColor text;
    QColor button;
    QColor highlight;
    QColor highlightedText;
    QColor tip;
};

// Calm: paper and ink, or slate and chalk. Text on each ground has at least 7:1.
const Colors lightColors{
    "#faf9f5", "#fffefa", "#20211f", "#f1f0ea", "#d8e3f5", "#12233d", "#fbf6df"};
const Colors darkColors{
    "#292a2d", "#222326", "#e9e6df", "#34363a", "#2f4259", "#f2f6fc", "#3a3a2f"};

QPalette paletteOf(const Colors &colors)
{
    QPalette palette(colors.button, colors.window);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, colors.text);
    QColor muted = colors.text;
    muted.setAlphaF(0.65F);
    palette.setColor(QPalette::PlaceholderText, muted);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        muted.setAlphaF(0.45F);
        palette.setColor(QPalette::Disabled, role, muted);
    }
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.window);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, colors.highlightedText);
    palette.setColor(QPalette::ToolTipBase, colors.tip);
    return palette;
}

} // namespace

void setAppearance(Qt::ColorScheme scheme)
{
    QStyleHints *hints = QGuiApplication::styleHints();
    hints->setColorScheme(scheme);
    if (scheme == Qt::ColorScheme::Unknown || hints->colorScheme() == scheme)
        QApplication::setPalette(QPalette()); // the desktop's
    else
        QApplication::setPalette(
            paletteOf(scheme == Qt::ColorScheme::Dark ? darkColors : lightColors));
}

} // namespace Standoff::Theme
