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

// The typography of an article at a zoom: 1 is 100 %.
class ArticleStyle
{
public:
    explicit ArticleStyle(qreal zoom = 1);

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
    std::array<ParagraphStyle, size_t(ParagraphRole::ListItem) + 1> m_paragraphs;
    QFont m_labelFont;
    QFont m_metadataFont;
};

} // namespace Standoff
