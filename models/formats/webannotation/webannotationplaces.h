// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/webannotation/webannotationitem.h"
#include "text/offsetmap.h"

namespace Standoff {

// Where in a text the pieces are that selectors describe.
class WebAnnotationPlaces
{
public:
    explicit WebAnnotationPlaces(const QString &text);

    // Code points, as the specification wants them, or UTF-16 units, as programs in browsers count:
    // the one in which more positions stand on what they quote.
    void chooseUnit(const QList<QList<WebAnnotationPiece>> &all);
    Counting::Unit unit() const { return m_unit; }

    enum class Found : quint8 {
        There, // at its position, or there is nothing to say that it is not
        Elsewhere, // by what it quotes
        Nowhere,
    };
    // The range is in the unit. Looks through the text where a quotation does not stand at its
    // position; as long as that has not been too often for one text.
    Found find(const WebAnnotationPiece &piece, ForeignRange &range);

private:
    struct Span // in UTF-16 units
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    qsizetype toUtf16(qint64 offset) const;
    ForeignRange toUnit(Span span) const;
    Found locate(const WebAnnotationPiece &piece, Span within, Span &span);
    bool search(const WebAnnotationPiece &piece, Span within, qsizetype near, Span &span);
    bool standsAt(const WebAnnotationPiece &piece, Span span) const;

    const QString m_text;
    const OffsetMap m_map;
    Counting::Unit m_unit = Counting::Unit::CodePoints;
    bool m_isReliable = true; // of positions that quote, more than half stand on it
    qint64 m_looked = 0; // characters
};

} // namespace Standoff
