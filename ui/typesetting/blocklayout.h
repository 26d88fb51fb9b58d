// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "typesetting/articlestyle.h"
#include "typesetting/textblocks.h"

#include <QGlyphRun>
#include <QTextLayout>

namespace Standoff {

// The lines of one block and where its characters stand in them. Offsets are those of the article;
// coordinates are pixels from the block's top left corner, which is the column's edge.
class BlockLayout
{
public:
    struct Line
    {
        TextRange range; // with the white space at which it was broken
        int textEnd = 0; // without it
        qreal top = 0; // of the whole line, with the rooms for labels and lanes
        qreal height = 0;
        qreal textTop = 0; // of the band where the letters are
        qreal textBottom = 0;
    };
    // A rectangle in the text band of a line.
    struct Piece
    {
        int line = 0;
        QRectF rectangle;
    };

    // O(length of the text), which is the block's.
    BlockLayout(const QString &text, const TextBlock &block, const ParagraphStyle &style,
        qreal width, Qt::LayoutDirection direction);

    // Another one for each layout that is made.
    quint64 serial() const { return m_serial; }
    TextRange range() const { return m_range; }
    int height() const { return m_height; }
    bool isRightToLeft() const { return m_rightToLeft; }
    const QList<Line> &lines() const { return m_lines; }
    // The line that the caret is in when it stands at the offset; the line at or nearest to y.
    int lineOf(int offset) const;
    int lineAt(qreal y) const;

    // The offset between two graphemes that is nearest.
    int offsetAt(QPointF point) const;
    // The beginning of the grapheme that the point is on; -1 where there is none.
    int graphemeAt(QPointF point) const;
    qreal caretX(int offset) const;
    // From the text's top to its bottom, without width.
    QRectF caretRectangle(int offset) const;
    // Of what the range and this block have in common: from left to right in each line, one
    // for each run of one direction.
    QList<Piece> pieces(TextRange range) const;
    // Whether the letter at the offset stands in a run from right to left.
    bool runsRightToLeft(int offset) const;
    // The next and the previous offset between graphemes.
    int nextGrapheme(int offset) const;
    int previousGrapheme(int offset) const;

    // Draws the text of one line with the painter's pen.
    void drawLine(QPainter &painter, int line) const;
    // The letters of a part of a line, where they stand.
    QList<QGlyphRun> glyphRuns(int line, TextRange range) const;

private:
    // Of a range within the line, from left to right.
    QList<QRectF> spans(int line, TextRange range) const;
    int withinLine(int line, int offset) const;

    quint64 m_serial;
    TextRange m_range;
    QTextLayout m_layout;
    QList<Line> m_lines;
    int m_height = 0;
    bool m_rightToLeft = false;
    bool m_goesOn = false; // whether the paragraph does, in the next block
    bool m_mixed = false; // whether some of it may run from right to left
};

} // namespace Standoff
