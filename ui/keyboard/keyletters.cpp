// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "keyboard/keyletters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr QStringView latinKeys = u"qwertyuiopasdfghjklzxcvbnm";

struct Layout
{
    QStringView name;
    QStringView letters; // in the order of the Latin ones
};

// As xkeyboard-config has them. Of several for one script the most common one stands first.
constexpr Layout layouts[] = {
    {u"ru", u"йцукенгшщзфывапролдячсмить"},
    {u"ua", u"йцукенгшщзфівапролдячсмить"},
    {u"bg", u",уеишщксдзьяаожгтнвюйъэфхп"},
    {u"rs", u"љњертзуиопасдфгхјклѕџцвбнм"},
    {u"gr", u";ςερτυθιοπασδφγηξκλζχψωβνμ"},
    {u"il", u"/'קראטוןםפשדגכעיחלךזסבהנמצ"},
    {u"ara", u"ضصثقفغعهخحشسيبلاتنمئءؤر\uFEFBىة"},
    {u"th", u"ๆไำพะัีรนยฟหกดเ้่าสผปแอิืท"},
};

bool isLatinLetter(QChar letter)
{
    return letter.toLower() >= u'a' && letter.toLower() <= u'z';
}

// What one key brought, without what Shift and Caps Lock make of it.
QChar plainLetter(const QString &text)
{
    if (text == u"لا") // of two letters, and one key
        return u'\uFEFB';
    return text.size() == 1 ? text.front().toLower() : QChar();
}

} // namespace

KeyLetters KeyLetters::named(const QString &name)
{
    const auto found = std::ranges::find(layouts, name, &Layout::name);
    return found == std::end(layouts) ? KeyLetters() : KeyLetters(int(found - std::begin(layouts)));
}

QString KeyLetters::name() const
{
    return isLatin() ? QString() : layouts[m_layout].name.toString();
}

QString KeyLetters::on(const QString &key) const
{
    if (isLatin() || key.size() != 1 || !isLatinLetter(key.front()))
        return key.toUpper();
    const QChar letter = layouts[m_layout].letters[latinKeys.indexOf(key.front().toLower())];
    // A vowel sign stands on something.
    return letter.isMark() ? u'◌' + QString(letter) : QString(letter).toUpper();
}

QChar KeyLetters::keyOf(const QString &text) const
{
    const QChar letter = plainLetter(text);
    if (letter.isNull() || !letter.isPrint() || letter.unicode() < 0x80)
        return {};
    const auto keyIn = [letter](const Layout &layout) {
        const qsizetype at = layout.letters.indexOf(letter);
        return at < 0 ? QChar() : latinKeys[at];
    };
    if (!isLatin()) {
        if (const QChar key = keyIn(layouts[m_layout]); !key.isNull())
            return key;
    }
    for (const Layout &layout : layouts) {
        if (const QChar key = keyIn(layout); !key.isNull())
            return key;
    }
    return {};
}

KeyLetters KeyLetters::after(QChar key, const QString &text) const
{
    const QChar letter = plainLetter(text);
    if (letter.isNull() || !(letter.isLetter() || letter.isMark()))
        return *this;
    if (isLatinLetter(letter))
        return {};
    const qsizetype at = latinKeys.indexOf(key.toLower());
    if (at < 0)
        return *this;
    const auto fits = [at, letter](const Layout &layout) { return layout.letters[at] == letter; };
    if (!isLatin() && fits(layouts[m_layout]))
        return *this;
    const auto found = std::ranges::find_if(layouts, fits);
    return found == std::end(layouts) ? *this : KeyLetters(int(found - std::begin(layouts)));
}

QChar keyOfScanCode(quint32 code)
{
    struct Row
    {
        quint32 first;
        QStringView keys;
    };
    constexpr Row rows[] = {
        {10, u"1234567890"}, {24, u"qwertyuiop"}, {38, u"asdfghjkl"}, {52, u"zxcvbnm"}, {61, u"/"}};
    for (const auto &[first, keys] : rows) {
        if (code >= first && code < first + quint32(keys.size()))
            return keys[code - first];
    }
    return {};
}

} // namespace Standoff
