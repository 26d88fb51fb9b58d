// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/paragraph.h"

#include <QFont>
#include <array>

namespace Standoff {

// How paragraphs of one role are set. Lengths in device-independent pixels.
struct ParagraphStyle
{
    enum Ornament : quint8 { None, SideRule, Bullet };

    QFont font;
    qreal before = 0; // space above the first line
    qreal after = 0; // and below the last
    qreal indent = 0; // at the side where lines begin
    qreal labelRoom = 0; // in each line above the text
    qreal laneRoom = 0; // and below it
    Ornament ornament = None;
    bool muted = false;
    qreal characterWidth = 1; // on average, for estimates
    qreal lineHeight = 1; // the whole line, with its rooms
};

// What can be chosen of how an article is set.
struct Typography
{
    qreal zoom = 1; // 1 is 100 %
    qreal lineSpacing = 1; // 1 is as the font has it, with the rooms for labels and lanes
    QString textFamily; // "": what the desktop has chosen as its serif
    QString plainFamily; // of captions, bylines and labels; "": the desktop's font
    // For paper and pictures: every glyph where the font has it, not moved to the pixels of a
    // screen, and without ligatures, which would be single characters to who copies from a PDF.
    bool exact = false;

    bool operator==(const Typography &) const = default;
};

// The fonts and measures of an article.
class ArticleStyle
{
public:
    explicit ArticleStyle(const Typography &typography = {});

    const ParagraphStyle &of(ParagraphRole role) const { return m_paragraphs[size_t(role)]; }
    qreal em() const { return m_em; } // the size of the body font in pixels
    qreal measure() const; // the width of the column, about 70 characters
    qreal margin() const { return 3.4 * m_em; } // beside the column, for the brackets
    const QFont &labelFont() const { return m_labelFont; }
    const QFont &titleFont() const { return of(ParagraphRole::Headline).font; }
    const QFont &metadataFont() const { return m_metadataFont; }

private:
    ParagraphStyle styleFor(ParagraphRole role, const QFont &body, const QFont &plain) const;

    qreal m_em = 1;
    qreal m_lineSpacing = 1;
    std::array<ParagraphStyle, size_t(ParagraphRole::ListItem) + 1> m_paragraphs;
    QFont m_labelFont;
    QFont m_metadataFont;
};

} // namespace Standoff
