// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/mojibake.h"

#include <QByteArray>
#include <QStringView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// What windows-1252 has at 0x80 to 0x9F; where it has nothing, decoders leave the control
// character.
constexpr QStringView windows1252 = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
static_assert(windows1252.size() == 32);

// The byte that was taken for the character; -1 where there is none beyond ASCII.
int byteOf(QChar c)
{
    if (c >= u'\u0080' && c <= u'\u00ff')
        return c.unicode();
    const qsizetype at = windows1252.indexOf(c);
    return at < 0 ? -1 : 0x80 + int(at);
}

// How many characters at the offset are the bytes of one character in UTF-8; 0 where none are.
qsizetype lengthOfSequence(const QString &text, qsizetype at)
{
    const int lead = byteOf(text[at]);
    const qsizetype length = lead >= 0xc2 && lead <= 0xdf ? 2
        : lead >= 0xe0 && lead <= 0xef                    ? 3
        : lead >= 0xf0 && lead <= 0xf4                    ? 4
                                                          : 0;
    if (length == 0 || at + length > text.size())
        return 0;
    for (qsizetype i = 1; i < length; ++i) {
        const int byte = byteOf(text[at + i]);
        if (byte < 0x80 || byte > 0xbf)
            return 0;
    }
    return length;
}

} // namespace

bool looksLikeMojibake(const QString &text)
{
    constexpr qsizetype fewest = 2;
    qsizetype sequences = 0;
    qsizetype others = 0;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text[i] > u'\x7f' ? lengthOfSequence(text, i) : 0;
        sequences += length > 0;
        others += length == 0 && text[i] > u'\x7f';
        i += std::max<qsizetype>(1, length);
    }
    return sequences >= fewest && sequences > others * 4;
}

QString withoutMojibake(const QString &text)
{
    QString mended;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text[i] > u'\x7f' ? lengthOfSequence(text, i) : 0;
        QByteArray bytes;
        for (qsizetype k = 0; k < length; ++k)
            bytes += char(byteOf(text[i + k]));
        const QString character = QString::fromUtf8(bytes);
        const bool isWhole = length > 0 && !character.contains(QChar(QChar::ReplacementCharacter));
        mended += isWhole ? character : QString(text[i]);
        i += isWhole ? length : 1;
    }
    return mended;
}

QString firstMojibake(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = text[i] > u'\x7f' ? lengthOfSequence(text, i) : 0;
        if (length > 0)
            return text.sliced(i, length);
    }
    return {};
}

QString twiceDecodedName()
{
    return u"UTF-8 (decoded twice)"_s;
}

} // namespace Standoff
