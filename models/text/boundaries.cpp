// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/boundaries.h"

#include "text/dictionary/dictionarywords.h"
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

// Whether a word begins or ends here, not just a space or a comma. Qt takes no letters for words
// that need a dictionary.
bool isStop(QStringView text, const QTextBoundaryFinder &finder, TextUnit unit)
{
    const auto edges = QTextBoundaryFinder::StartOfItem | QTextBoundaryFinder::EndOfItem;
    if (unit != TextUnit::Word || (finder.boundaryReasons() & edges))
        return true;
    const qsizetype at = finder.position();
    return isWrittenWithoutSpaces(text, at - 1) || isWrittenWithoutSpaces(text, at);
}

// The word that holds the offset, or ends there where no other begins.
TextRange dictionaryWordAt(QStringView text, int offset)
{
    const QList<int> words = dictionaryBoundaries(text, offset);
    for (qsizetype i = 1; i < words.size(); ++i) {
        const TextRange word{words[i - 1], words[i]};
        const bool isLast = i + 1 == words.size() && word.end == offset
            && (offset == text.size() || !text[offset].isLetterOrNumber());
        if (word.contains(offset) || isLast)
            return word;
    }
    return {};
}

} // namespace

int nextBoundary(QStringView text, int offset, TextUnit unit)
{
    if (unit == TextUnit::Word) {
        const QList<int> words = dictionaryBoundaries(text, offset);
        if (!words.isEmpty() && words.last() > offset)
            return words.last();
    }
    QTextBoundaryFinder boundaries = finder(text, unit);
    boundaries.setPosition(offset);
    while (boundaries.toNextBoundary() >= 0) {
        if (isStop(text, boundaries, unit))
            return int(boundaries.position());
    }
    return int(text.size());
}

int previousBoundary(QStringView text, int offset, TextUnit unit)
{
    if (unit == TextUnit::Word) {
        const QList<int> words = dictionaryBoundaries(text, offset);
        if (!words.isEmpty() && words.first() < offset)
            return words.first();
    }
    QTextBoundaryFinder boundaries = finder(text, unit);
    boundaries.setPosition(offset);
    while (boundaries.toPreviousBoundary() >= 0) {
        if (isStop(text, boundaries, unit))
            return int(boundaries.position());
    }
    return 0;
}

TextRange unitAt(QStringView text, int offset, TextUnit unit)
{
    if (text.isEmpty())
        return {};
    if (unit == TextUnit::Word) {
        const TextRange word = dictionaryWordAt(text, offset);
        if (!word.isEmpty())
            return word;
    }
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
