// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/foreignarticle.h"
#include "text/articletext.h"

#include <optional>

namespace Standoff {

// A text as a file of another program has it, our text of it (line feeds only, no mark, no NUL),
// and where in it marks stand, in whatever way the file counts.
class QuotedText
{
public:
    // Remarks say what was replaced in the text.
    QuotedText(const QString &raw, QStringList &remarks);

    const ArticleText &text() const { return m_text; }
    const Counting &counting() const { return m_counting; }

    // Takes the counting in which most marks stand on what they quote; of those that are alike, the
    // usual one, then the one that is nearest to it. Marks that quote nothing are asked only where
    // no mark quotes: then edges of words are the measure, and another counting than the usual one
    // is taken only where that is clear: where nine of ten marks stand at words, and of the usual
    // one six at most, of five at least. Takes O(text) for each counting that is tried, and all but
    // the usual one are tried only where a mark does not fit that.
    void calibrate(const QList<ForeignMark> &marks, const Counting &usual);

    // Takes the counting, which is known to be right.
    void countAs(const Counting &counting) { count(counting); }
    // Pieces with nothing but line ends between them are one: programs of the format cut there.
    void joinOverLineEnds() { m_joinsOverLineEnds = true; }

    enum class Fit : quint8 {
        Right, // what is quoted stands there, or nothing is quoted
        Moved, // it stands nearby, once, and was taken from there
        Other, // something else stands there, and what is quoted stands nowhere near
        Outside, // the ranges are not within the text, or the wrong way round
        Nothing, // the ranges are empty, or on nothing but line ends
    };
    struct Place
    {
        Fit fit = Fit::Outside;
        QList<Fragment>
            fragments; // in code points of our text, in order, apart; none where Outside
    };
    // What a mark means. Of Other, the fragments are those of the ranges: who asks decides.
    Place placeOf(const ForeignMark &mark) const;

private:
    void count(const Counting &counting);
    std::optional<QList<TextRange>> rangesOf(const ForeignMark &mark) const;
    bool quotes(const QList<TextRange> &ranges, const QString &quoted) const;
    bool quotes(const ForeignMark &mark) const;
    bool isAtWords(const ForeignMark &mark) const;
    std::optional<QList<TextRange>> near(
        const QList<TextRange> &ranges, const QString &quoted) const;
    QList<Fragment> fragmentsFor(const QList<TextRange> &ranges) const;

    QString m_raw;
    ArticleText m_text;
    Counting m_counting;
    bool m_joinsOverLineEnds = false;
    QList<int> m_places; // in our text, in UTF-16 units, for each offset in the counting
};

} // namespace Standoff
