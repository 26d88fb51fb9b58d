// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QColor>
#include <QHash>
#include <QPalette>

namespace Standoff {

// The ratio of two colours' luminance, 1 to 21 (WCAG 2.2, "contrast ratio").
double contrast(const QColor &a, const QColor &b);
// From a (part 0) to b (part 1).
QColor mixed(const QColor &a, const QColor &b, double part);

// Whether a palette is one of high contrast: ink on paper or the reverse, windows and buttons like
// paper, and a selection that stands out. Qt 6.8 does not tell.
bool isHighContrast(const QPalette &palette);

// How strong the tint of an entity is.
constexpr double entityTint = 0.3;

// The colours of the article view for a palette, light or dark. Text stays readable: where the
// palette's own text has a contrast of 4.5 with its base, what is written has it with what
// tint() gives, and ink() has it with the base. In high contrast these have 7 (WCAG 2.2, AAA).
class ArticleColors
{
public:
    explicit ArticleColors(const QPalette &palette = {});

    QColor base;
    QColor text;
    QColor muted; // of bylines, captions and the like
    QColor faint; // of rules that are not text
    QColor selection; // under selected text, which is written in `text`
    QColor hit; // under what was searched for
    QColor hitLine; // and around it
    QColor problem; // of the signs of problems
    // Tints need an outline: on their own they are too near to the base to be made out.
    bool outlined = false;

    // A background for what is written in `written`, at most as strong as asked (0 to 1).
    QColor tint(const QColor &color, double strength, const QColor &written) const;
    // For labels and rules on the base.
    QColor ink(const QColor &color) const;

private:
    QColor tint(const QColor &color, double strength, const QColor &written, double needed) const;
    QColor ground(const QColor &color) const;
    QColor findInk(const QColor &color) const;

    mutable QHash<QRgb, QColor> m_inks; // as found: the overview asks for thousands
};

} // namespace Standoff
