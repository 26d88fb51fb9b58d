// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/boundaries.h"

#include "text/oneline.h"

#include <QTextBoundaryFinder>

namespace Standoff {

namespace {

QTextBoundaryFinder finder(QStringView text, TextUnit unit)
{
    const auto type = unit == TextUnit::Grapheme ? QTextBoundaryFinder::Grapheme
        : unit == TextUnit::Word                 ? QTextBoundaryFinder::Word
                                                 : QTextBoundaryFinder::Sentence;
    return QTextBoundaryFinder(type, text.data(), text.size());
}

// Whether a word begins or ends here, not just a space or a comma.
bool isStop(const QTextBoundaryFinder &finder, TextUnit unit)
{
    const auto edges = QTextBoundaryFinder::StartOfItem | QTextBoundaryFinder::EndOfItem;
    return unit != TextUnit::Word || (finder.boundaryReasons() & edges);
}

} // namespace

int nextBoundary(QStringView text, int offset, TextUnit unit)
{
    QTextBoundaryFinder boundaries = finder(text, unit);
    boundaries.setPosition(offset);
    while (boundaries.toNextBoundary() >= 0) {
        if (isStop(boundaries, unit))
            return int(boundaries.position());
    }
    return int(text.size());
}

int previousBoundary(QStringView text, int offset, TextUnit unit)
{
    QTextBoundaryFinder boundaries = finder(text, unit);
    boundaries.setPosition(offset);
    while (boundaries.toPreviousBoundary() >= 0) {
        if (isStop(boundaries, unit))
            return int(boundaries.position());
    }
    return 0;
}

TextRange unitAt(QStringView text, int offset, TextUnit unit)
{
    if (text.isEmpty())
        return {};
    QTextBoundaryFinder boundaries = finder(text, unit);
    boundaries.setPosition(offset);
    const bool atEnd = offset == text.size()
        || (unit == TextUnit::Word && boundaries.isAtBoundary()
            && (boundaries.boundaryReasons() & QTextBoundaryFinder::EndOfItem)
            && !(boundaries.boundaryReasons() & QTextBoundaryFinder::StartOfItem));
    if (atEnd)
        boundaries.toPreviousBoundary();
    else if (!boundaries.isAtBoundary())
        boundaries.toPreviousBoundary();
    TextRange range{int(std::max<qsizetype>(0, boundaries.position())), 0};
    const bool isWord = boundaries.boundaryReasons() & QTextBoundaryFinder::StartOfItem;
    boundaries.toNextBoundary();
    range.end = boundaries.position() < 0 ? int(text.size()) : int(boundaries.position());
    if (unit == TextUnit::Word && !isWord)
        return {offset, offset};
    return unit == TextUnit::Sentence ? trimmed(text, range) : range;
}

TextRange trimmed(QStringView text, TextRange range)
{
    while (range.begin < range.end && text[range.begin].isSpace())
        ++range.begin;
    while (range.end > range.begin && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

QString shortened(const QString &whole, int length)
{
    QString text = onOneLine(whole);
    if (text.size() <= length)
        return text;
    int end = previousBoundary(text, length + 1, TextUnit::Word);
    while (end > 0 && (text[end - 1].isSpace() || text[end - 1].isPunct()))
        --end;
    // A word that is longer than all that is allowed, or a script without spaces.
    if (end < length / 2)
        end = previousBoundary(text, length + 1, TextUnit::Grapheme);
    return text.first(end) + u'…';
}

} // namespace Standoff
