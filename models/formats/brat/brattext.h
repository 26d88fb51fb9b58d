// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/brat/bratdocument.h"
#include "text/articletext.h"

namespace Standoff {

// The text of a .txt file, and what the offsets of its .ann file mean. brat counts code points of
// the file as it is; other programs, and brat itself after an emoji, count otherwise.
class BratText
{
public:
    // The bytes of the file. Remarks say what was replaced in them.
    BratText(const QByteArray &bytes, QStringList &remarks);

    const ArticleText &text() const { return m_text; }

    // Takes the way of counting in which most of the texts stand where the file says, the usual
    // one where that is no worse. Returns how it counts, in words, or "" for the usual one.
    QString calibrate(const QList<BratDocument::Text> &texts);

    // The fragments that a line means, in code points, those joined between which only a line ends;
    // empty when one is not within the text.
    QList<Fragment> fragments(const BratDocument::Text &text) const;
    // Whether the line's own text is what stands there.
    bool agrees(const BratDocument::Text &text) const;

private:
    struct Counting
    {
        bool utf16 = false; // units, not code points
        bool pairsAreOne = false; // CR LF
        bool skipsMark = false; // the byte order mark
    };
    void count(Counting counting);

    QString m_raw;
    ArticleText m_text;
    QList<int> m_places; // in the text, in UTF-16 units, for each offset in the file's counting
};

} // namespace Standoff
