// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/textblocks.h"

#include "text/boundaries.h"

namespace Standoff {

namespace {

constexpr int searched = 500; // units before the limit
constexpr int longestGrapheme = 100; // what is longer may be cut

// Where a piece that begins the text ends.
int cut(QStringView text)
{
    for (int end = longestBlock; end > longestBlock - searched; --end) {
        if (text[end - 1].isSpace())
            return end;
    }
    const int from = longestBlock - longestGrapheme;
    const QStringView around = text.sliced(from, 2 * longestGrapheme);
    const int end = previousBoundary(around, longestGrapheme + 1, TextUnit::Grapheme);
    if (end > 0)
        return from + end;
    return text[longestBlock].isLowSurrogate() ? longestBlock - 1 : longestBlock;
}

} // namespace

QList<TextBlock> blocksOf(const ArticleText &text)
{
    QList<TextBlock> blocks;
    blocks.reserve(text.paragraphCount());
    for (int i = 0; i < text.paragraphCount(); ++i) {
        TextRange rest = text.paragraphs()[i].range;
        bool begins = true;
        while (rest.length() > longestBlock + longestGrapheme) {
            const int end = rest.begin + cut(text.slice(rest));
            blocks.append({{rest.begin, end}, i, begins, false});
            begins = false;
            rest.begin = end;
        }
        blocks.append({rest, i, begins, true});
    }
    return blocks;
}

} // namespace Standoff
