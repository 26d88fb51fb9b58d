// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/names/nametokens.h"

#include "analysis/names/namewords.h"

namespace Standoff {

namespace {

char32_t characterAt(QStringView text, qsizetype at, qsizetype &length)
{
    const QChar first = text[at];
    length = 1;
    if (!first.isHighSurrogate() || at + 1 == text.size() || !text[at + 1].isLowSurrogate())
        return first.unicode();
    length = 2;
    return QChar::surrogateToUcs4(first, text[at + 1]);
}

bool standsAlone(char32_t c)
{
    if (c < 0xe00)
        return false;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

bool isWordPart(char32_t c)
{
    if (c < 0x80)
        return (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

NameToken::Kind kindOf(QStringView word)
{
    int upper = 0;
    int lower = 0;
    bool startsUpper = false;
    bool isNumber = false;
    qsizetype length = 0;
    for (qsizetype at = 0; at < word.size(); at += length) {
        const char32_t c = characterAt(word, at, length);
        if (at == 0) {
            startsUpper = QChar::isUpper(c) || QChar::isTitleCase(c);
            isNumber = QChar::isNumber(c);
        }
        upper += QChar::isUpper(c) ? 1 : 0;
        lower += QChar::isLower(c) ? 1 : 0;
    }
    if (upper > 1 && lower == 0)
        return NameToken::AllCapitals;
    if (startsUpper)
        return NameToken::Capital;
    if (upper == 0 && lower == 0)
        return isNumber ? NameToken::Number : NameToken::Caseless;
    return NameToken::Lower;
}

bool isIn(QStringView characters, QChar c)
{
    return characters.contains(c);
}

NameToken::Joint jointOf(QStringView gap)
{
    const auto isSpace = [](QChar c) { return c == u' ' || c == QChar::Nbsp || c == u'\x202f'; };
    if (gap.isEmpty())
        return NameToken::Nothing;
    if (gap.size() == 1) {
        const QChar only = gap.front();
        if (isSpace(only))
            return NameToken::Space;
        if (isIn(u"-‐‑", only))
            return NameToken::Hyphen;
        if (isIn(u"'’ʼ", only))
            return NameToken::Apostrophe;
        if (only == u'.')
            return NameToken::Dot;
        if (only == u'&')
            return NameToken::Ampersand;
        return only == u'·' || only == u'・' ? NameToken::Space : NameToken::Other;
    }
    if (gap.size() == 2 && gap.front() == u'.' && isSpace(gap.back()))
        return NameToken::DotSpace;
    if (gap.size() == 3 && gap[1] == u'&' && isSpace(gap.front()) && isSpace(gap.back()))
        return NameToken::Ampersand;
    return NameToken::Other;
}

// Whether a sentence may begin behind the gap.
bool endsSentence(QStringView gap)
{
    bool isPause = false;
    bool isOpened = false;
    for (const QChar c : gap) {
        if (isIn(u".!?…。！？:：\n\x2028", c))
            return true;
        isPause = isPause || isIn(u",，;—–", c);
        isOpened = isIn(u"“„«‹‘\"「『", c) || (isOpened && c.isSpace());
    }
    // He said, “We …”; but: the firm “Gazprom”. A dash may end what an agency sets before the text.
    return (isPause && isOpened) || gap.contains(u'—') || gap.contains(u'–');
}

} // namespace

QList<NameToken> nameTokens(QStringView text)
{
    QList<NameToken> tokens;
    qsizetype length = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = characterAt(text, at, length);
        if (!isWordPart(c) || QChar::isMark(c)) {
            at += length;
            continue;
        }
        const bool isAlone = standsAlone(c);
        qsizetype end = at + length;
        while (end < text.size()) {
            const char32_t next = characterAt(text, end, length);
            const bool goesOn =
                isAlone ? QChar::isMark(next) : isWordPart(next) && !standsAlone(next);
            if (!goesOn)
                break;
            end += length;
        }
        NameToken token{.range = {int(at), int(end)}};
        token.kind = isAlone ? NameToken::Caseless : kindOf(text.sliced(at, end - at));
        const int before = tokens.isEmpty() ? 0 : tokens.constLast().range.end;
        const QStringView gap = text.sliced(before, at - before);
        token.joint = tokens.isEmpty() ? NameToken::Other : jointOf(gap);
        const bool isAbbreviated = token.joint == NameToken::Dot
            || (token.joint == NameToken::DotSpace
                && NameWords::isAbbreviation(text.sliced(
                    tokens.constLast().range.begin, tokens.constLast().range.length())));
        token.isFirst = tokens.isEmpty() || (!isAbbreviated && endsSentence(gap));
        tokens.append(token);
        at = end;
    }
    return tokens;
}

} // namespace Standoff
