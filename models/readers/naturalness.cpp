// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/naturalness.h"

#include <QList>
#include <QString>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The characters that running text has most of: in Chinese (both scripts) and Japanese, in Korean,
// and in languages written with Cyrillic, Greek, Hebrew, Arabic and Thai letters.
constexpr QStringView frequentHan =
    u"的一是不了在人有我他这中大来上个国到说们为和地出时年要以会可后小多天发成事作部分新政府报道这"
    u"這來個"
    u"國說們為時會後發對于於与與将將也就对从月日本者東京市長相首記自学生前行方同北南朝鮮韓美中央";
constexpr QStringView frequentHangul =
    u"이다는을의에고가하지은기로한사도를서자대인어나정부해리시으일그아수들부과라전했제있니주";
constexpr QStringView frequentLetters = u"оеаинтсрвлкмαοειτσνρηςיוהלאמרתנبةاليمونرتานรกอเง่้";
// Accented letters of European languages; neither set is more natural than the other.
constexpr QStringView accented =
    u"áàâäãåæçéèêëíìîïñóòôöõøúùûüýÿßœąćčďđęěğıłńňőřśşšťůűźżžāēīūėįųģķļņŗơưțșăİ";

constexpr double impossible = -4;
constexpr double unlikely = -1;

bool isCase(char32_t c, QChar::Category category)
{
    return QChar::category(c) == category;
}

double scoreOfPunctuation(char32_t c)
{
    if (c >= 0x10000) // emoji, mostly
        return 0.8;
    if (c >= 0x2500 && c < 0x25a0) // lines and blocks, from which tables were made
        return impossible;
    constexpr QStringView common =
        u"“”‘’„‚«»‹›–—…•€°§©®™£·¿¡´№、。「」『』【】《》〈〉！？，：；（）・ー～％　";
    return c == 0xa0 || common.contains(QChar(char16_t(c))) ? 0.8 : unlikely;
}

// Greek words end in vowels, ν, ρ or ς, which stands nowhere else; elisions and numbers are rare.
bool isGreekThere(char32_t c, char32_t after)
{
    constexpr QStringView finals = u"αεηιουωάέήίόύώϊϋΐΰνρς";
    if (QChar::isLetter(after))
        return c != U'ς';
    return isCase(c, QChar::Letter_Uppercase) || after == U'’' || after == U'\'' || after == U'.'
        || finals.contains(QChar(char16_t(c)));
}

// Letters of alphabets: natural among their like, in lower case after the first.
double scoreOfLetter(char32_t before, char32_t c, char32_t after)
{
    const QChar::Script script = QChar::script(c);
    const bool afterOther = QChar::isLetter(before) && QChar::script(before) != script;
    const bool beforeOther = QChar::isLetter(after) && QChar::script(after) != script;
    if (afterOther || beforeOther)
        return unlikely;
    const bool isUpper = isCase(c, QChar::Letter_Uppercase);
    if (isUpper && isCase(before, QChar::Letter_Lowercase))
        return 2 * unlikely;
    if (c >= 0x10000)
        return 0.2;
    if (script == QChar::Script_Greek && !isGreekThere(c, after))
        return impossible;
    if (script == QChar::Script_Latin) {
        // An accented letter has plain ones beside it.
        if (before >= 0x80 && after >= 0x80 && QChar::isLetter(before) && QChar::isLetter(after))
            return unlikely;
        return accented.contains(QChar(char16_t(QChar::toLower(c)))) ? 0.8 : 0.2;
    }
    return frequentLetters.contains(QChar(char16_t(c))) ? 1.2 : isUpper ? 0.1 : 0.3;
}

double score(char32_t before, char32_t c, char32_t after, bool japanese)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Other_Surrogate:
        return impossible;
    default:
        break;
    }
    if (c == QChar::ReplacementCharacter)
        return impossible;
    const auto isAsciiLetter = [](char32_t other) {
        return other < 0x80 && QChar::isLetter(other);
    };
    const bool besideLatin = isAsciiLetter(before) || isAsciiLetter(after);
    switch (QChar::script(c)) {
    case QChar::Script_Han:
        if (besideLatin || QChar::script(before) == QChar::Script_Hangul)
            return unlikely;
        return c < 0x10000 && frequentHan.contains(QChar(char16_t(c))) ? 2 : 0.1;
    case QChar::Script_Hangul:
        return frequentHangul.contains(QChar(char16_t(c))) ? 1.6 : besideLatin ? unlikely : 0.2;
    case QChar::Script_Hiragana:
        return japanese ? 1.5 : unlikely;
    case QChar::Script_Katakana:
        return japanese && c < 0xff00 ? 0.8 : unlikely;
    default:
        return QChar::isLetterOrNumber(c) || QChar::isMark(c) ? scoreOfLetter(before, c, after)
                                                              : scoreOfPunctuation(c);
    }
}

} // namespace

double naturalness(QStringView text, bool japanese)
{
    const QList<uint> characters = text.toUcs4();
    double sum = 0;
    qsizetype count = 0;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters[i];
        const bool isPlain = (c >= 0x20 && c < 0x7f) || (c >= 0x09 && c <= 0x0d);
        if (isPlain)
            continue;
        const char32_t before = i > 0 ? characters[i - 1] : U' ';
        const char32_t after = i + 1 < characters.size() ? characters[i + 1] : U' ';
        sum += score(before, c, after, japanese);
        ++count;
    }
    return count > 0 ? sum / double(count) : 1;
}

} // namespace Standoff
