// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/spokenunits.h"

#include <QTextBoundaryFinder>

namespace Standoff {

namespace {

constexpr int reach = 4096; // how far from the offset boundaries are looked for

// With the line feeds that follow, and for the first one those before it.
TextRange paragraphWithGap(const ArticleText &text, int offset)
{
    const QList<Paragraph> &paragraphs = text.paragraphs();
    const int index = text.paragraphAt(offset);
    if (index < 0)
        return {0, text.size()};
    const bool last = index + 1 == paragraphs.size();
    return {index == 0 ? 0 : paragraphs[index].range.begin,
        last ? text.size() : paragraphs[index + 1].range.begin};
}

// The part of the range that is near the offset, without half a character at its ends.
TextRange nearby(const ArticleText &text, TextRange range, int offset)
{
    TextRange near = range.intersected({std::max(0, offset - reach), offset + reach});
    const QString &string = text.string();
    if (near.begin > range.begin && string[near.begin].isLowSurrogate())
        --near.begin;
    if (near.end < range.end && string[near.end].isLowSurrogate())
        ++near.end;
    return near;
}

QTextBoundaryFinder::BoundaryType typeOf(SpokenUnit unit)
{
    return unit == SpokenUnit::Grapheme ? QTextBoundaryFinder::Grapheme
        : unit == SpokenUnit::Word      ? QTextBoundaryFinder::Word
                                        : QTextBoundaryFinder::Sentence;
}

// Whether a unit begins at the boundary: words end at others.
bool begins(const QTextBoundaryFinder &finder, SpokenUnit unit)
{
    return unit != SpokenUnit::Word
        || (finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem);
}

} // namespace

TextRange spokenUnit(const ArticleText &text, int offset, SpokenUnit unit)
{
    const int size = text.size();
    if (unit == SpokenUnit::Text || size == 0)
        return {0, size};
    offset = std::clamp(offset, 0, size);
    if (unit == SpokenUnit::Grapheme && offset == size)
        return {size, size};
    offset = std::min(offset, size - 1);
    const TextRange paragraph = paragraphWithGap(text, offset);
    if (unit == SpokenUnit::Paragraph)
        return paragraph;

    // What lies between paragraphs is no unit of its own, but for graphemes.
    const int index = text.paragraphAt(offset);
    const int textEnd = index < 0 || unit == SpokenUnit::Grapheme
        ? paragraph.end
        : text.paragraphs()[index].range.end;
    offset = std::min(offset, textEnd - 1);
    const TextRange near = nearby(text, {paragraph.begin, textEnd}, offset);
    const QStringView slice = text.slice(near);
    QTextBoundaryFinder finder(typeOf(unit), slice.data(), slice.size());
    finder.setPosition(offset - near.begin);
    if (!finder.isAtBoundary() || !begins(finder, unit)) {
        while (finder.toPreviousBoundary() > 0 && !begins(finder, unit)) { }
    }
    TextRange range{near.begin + int(std::max<qsizetype>(0, finder.position())), near.end};
    finder.setPosition(offset - near.begin);
    while (finder.toNextBoundary() >= 0) {
        if (begins(finder, unit)) {
            range.end = near.begin + int(finder.position());
            break;
        }
    }
    if (range.end == textEnd)
        range.end = paragraph.end;
    return range;
}

} // namespace Standoff
