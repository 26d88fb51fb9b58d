// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/documents/visualorder.h"

namespace Standoff {

namespace {

bool isRight(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

bool isLeft(QChar c)
{
    return c.direction() == QChar::DirL;
}

bool isDigit(QChar c)
{
    return c.direction() == QChar::DirEN || c.direction() == QChar::DirAN;
}

// Where the words or the number that end at an offset begin: numbers have single signs in them,
// words of another script also spaces between them.
qsizetype beginOfLeft(QStringView text, qsizetype at)
{
    qsizetype begin = at;
    for (qsizetype i = at - 1; i >= 0 && !isRight(text[i]); --i) {
        if (!isLeft(text[i]) && !isDigit(text[i]))
            continue;
        const bool isTight =
            begin - i == 1 || (begin - i == 2 && QStringView(u".,:/-'’%").contains(text[i + 1]));
        const bool areWords = isLeft(text[i]) && isLeft(text[begin]);
        if (!isTight && !areWords)
            break;
        begin = i;
    }
    return begin;
}

QString turned(QStringView text)
{
    QString result;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (isLeft(text[i]) || isDigit(text[i])) {
            const qsizetype begin = beginOfLeft(text, i);
            result += text.sliced(begin, i - begin + 1);
            i = begin;
        } else if (i > 0 && (text[i].isMark() || text[i].isLowSurrogate())) {
            qsizetype base = i;
            while (base > 0 && (text[base].isMark() || text[base].isLowSurrogate()))
                --base;
            result += text.sliced(base, i - base + 1);
            i = base;
        } else {
            result += text[i].mirroredChar();
        }
    }
    return result;
}

} // namespace

bool isRightToLeft(QStringView text)
{
    qsizetype right = 0;
    qsizetype left = 0;
    for (const QChar c : text) {
        right += isRight(c);
        left += isLeft(c);
    }
    return right > left;
}

QString logicalOrder(const QString &visual)
{
    const auto first = std::ranges::find_if(visual, isRight);
    if (first == visual.end())
        return visual;
    if (isRightToLeft(visual))
        return turned(visual);
    QString result; // of a line from left to right, only the words that are not
    for (qsizetype i = 0; i < visual.size();) {
        const bool isTurned = isRight(visual[i]);
        qsizetype length = 1;
        for (qsizetype j = i; isTurned && j < visual.size() && !isLeft(visual[j]); ++j) {
            if (isRight(visual[j]))
                length = j + 1 - i;
        }
        const QStringView part = QStringView(visual).sliced(i, length);
        result += isTurned ? turned(part) : part.toString();
        i += length;
    }
    return result;
}

} // namespace Standoff
