// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QColor>

class QPalette;
class QWidget;

// The few colours that the parts of the window share. All of them follow the desktop's palette, so
// that light, dark and high contrast come by themselves.
namespace Standoff::Theme {

bool isDark(const QPalette &palette);

// `color` mixed into the ground of text (QPalette::Base): 0 is the ground, 1 the colour.
QColor tint(const QColor &color, const QPalette &palette, qreal strength = 0.2);

// For words of second rank; at least 4.5:1 on QPalette::Base and QPalette::Window.
QColor mutedText(const QPalette &palette);

// A tag's colour, made darker or lighter until it has at least `contrast`:1 on QPalette::Base.
QColor readable(const QColor &color, const QPalette &palette, qreal contrast = 4.5);

// For words that say what is wrong; at least 4.5:1 on QPalette::Base.
QColor warningText(const QPalette &palette);

// Fine lines between things.
QColor rule(const QPalette &palette);

// Light, dark, or as the desktop is. Where the desktop's Qt cannot switch, palettes of ours do.
void setAppearance(Qt::ColorScheme scheme);

// What is printed is dark on white, whatever the window is.
QPalette paper();

// Makes a label one of second rank, also after the palette changes.
void makeMuted(QWidget *label);

} // namespace Standoff::Theme
