// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmlentity.h"

#include <QHash>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The names of U+00A0 to U+00FF, in order (HTML 4.01, section 24).
constexpr char latin1Names[] =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg "
    "plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 "
    "iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml "
    "Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave "
    "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil "
    "egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde "
    "ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml ";

QHash<QString, char32_t> entities()
{
    QHash<QString, char32_t> all{{u"quot"_s, U'"'}, {u"amp"_s, U'&'}, {u"apos"_s, U'\''},
        {u"lt"_s, U'<'}, {u"gt"_s, U'>'}, {u"OElig"_s, U'Œ'}, {u"oelig"_s, U'œ'},
        {u"Scaron"_s, U'Š'}, {u"scaron"_s, U'š'}, {u"Yuml"_s, U'Ÿ'}, {u"fnof"_s, U'ƒ'},
        {u"ensp"_s, 0x2002}, {u"emsp"_s, 0x2003}, {u"thinsp"_s, 0x2009}, {u"zwnj"_s, 0x200c},
        {u"zwj"_s, 0x200d}, {u"lrm"_s, 0x200e}, {u"rlm"_s, 0x200f}, {u"ndash"_s, U'–'},
        {u"mdash"_s, U'—'}, {u"lsquo"_s, U'‘'}, {u"rsquo"_s, U'’'}, {u"sbquo"_s, U'‚'},
        {u"ldquo"_s, U'“'}, {u"rdquo"_s, U'”'}, {u"bdquo"_s, U'„'}, {u"dagger"_s, U'†'},
        {u"Dagger"_s, U'‡'}, {u"bull"_s, U'•'}, {u"hellip"_s, U'…'}, {u"permil"_s, U'‰'},
        {u"prime"_s, U'′'}, {u"Prime"_s, U'″'}, {u"lsaquo"_s, U'‹'}, {u"rsaquo"_s, U'›'},
        {u"euro"_s, U'€'}, {u"trade"_s, U'™'}, {u"larr"_s, U'←'}, {u"uarr"_s, U'↑'},
        {u"rarr"_s, U'→'}, {u"darr"_s, U'↓'}, {u"minus"_s, U'−'}, {u"infin"_s, U'∞'},
        {u"asymp"_s, U'≈'}, {u"ne"_s, U'≠'}, {u"le"_s, U'≤'}, {u"ge"_s, U'≥'}};
    char32_t character = 0xa0;
    for (const QString &name : QString::fromLatin1(latin1Names).split(u' ', Qt::SkipEmptyParts))
        all.insert(name, character++);
    return all;
}

char32_t characterOf(QStringView name)
{
    static const QHash<QString, char32_t> named = entities();
    if (!name.startsWith(u'#'))
        return named.value(name.toString());
    const bool isHexadecimal = name.size() > 1 && name[1].toLower() == u'x';
    const char32_t character =
        name.sliced(isHexadecimal ? 2 : 1).toUInt(nullptr, isHexadecimal ? 16 : 10);
    // Numbers of windows-1252 mean its characters (HTML standard, 13.2.5.80).
    constexpr std::u32string_view windows1252 =
        U"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
    return character >= 0x80 && character < 0xa0 ? windows1252[character - 0x80] : character;
}

} // namespace

QString textOfHtmlEntity(const QString &entity)
{
    if (entity.size() < 3 || !entity.startsWith(u'&') || !entity.endsWith(u';'))
        return entity;
    const char32_t character = characterOf(QStringView(entity).sliced(1).chopped(1));
    if (character == 0)
        return entity;
    const bool isValid = character <= QChar::LastValidCodePoint && !QChar::isSurrogate(character);
    return QString::fromUcs4(isValid ? &character : U"\ufffd", 1);
}

} // namespace Standoff
