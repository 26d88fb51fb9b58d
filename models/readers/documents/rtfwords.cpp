// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

// What the control words of RTF mean to RtfText.

#include "readers/documents/rtftext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Groups that hold no text, or a copy of it. Those that begin with "\*" are passed over anyway.
constexpr std::array passedOver{QByteArrayView("colortbl"), QByteArrayView("pict"),
    QByteArrayView("object"), QByteArrayView("listtext"), QByteArrayView("pntext"),
    QByteArrayView("fldinst"), QByteArrayView("revtbl"), QByteArrayView("listtable"),
    QByteArrayView("listoverridetable"), QByteArrayView("rsidtbl"), QByteArrayView("xmlnstbl"),
    QByteArrayView("bkmkstart"), QByteArrayView("bkmkend"), QByteArrayView("nonshppict"),
    QByteArrayView("operator"), QByteArrayView("company"), QByteArrayView("subject"),
    QByteArrayView("keywords"), QByteArrayView("comment"), QByteArrayView("doccomm"),
    QByteArrayView("category"), QByteArrayView("manager"), QByteArrayView("revtim"),
    QByteArrayView("printim"), QByteArrayView("buptim"), QByteArrayView("xe"), QByteArrayView("tc"),
    QByteArrayView("footnotesep"), QByteArrayView("ftnsep")};
// Of those with "\*", the ones that hold text.
constexpr std::array textOptionally{
    QByteArrayView("shppict"), QByteArrayView("shpinst"), QByteArrayView("fldrslt")};

struct Sign
{
    QByteArrayView word;
    char16_t character;
};
constexpr std::array signs{Sign{"tab", u'\t'}, Sign{"emdash", u'—'}, Sign{"endash", u'–'},
    Sign{"lquote", u'‘'}, Sign{"rquote", u'’'}, Sign{"ldblquote", u'“'}, Sign{"rdblquote", u'”'},
    Sign{"bullet", u'•'}, Sign{"emspace", u'\u2003'}, Sign{"enspace", u'\u2002'},
    Sign{"qmspace", u'\u2005'}, Sign{"zwj", u'\u200D'}, Sign{"zwnj", u'\u200C'},
    Sign{"ltrmark", u'\u200E'}, Sign{"rtlmark", u'\u200F'}, Sign{"nestcell", u'\t'}};

} // namespace

// What begins a group that is not text of the document, or a note.
bool RtfText::takeDestination(QByteArrayView word)
{
    const bool isOptional = here().isOptional;
    if (word == "fonttbl") {
        here().target = Target::Fonts;
    } else if (word == "stylesheet") {
        here().target = Target::Styles;
    } else if (word == "info") {
        here().target = Target::Nowhere;
    } else if (word == "title") {
        here().target = Target::Title;
    } else if (word == "author") {
        here().target = Target::Author;
    } else if (word == "creatim") {
        here().target = Target::Date;
    } else if (word.startsWith("header") || (word.startsWith("footer") && word != "footery")) {
        if (word == "headery")
            return false;
        here().target = Target::Running;
    } else if (word == "annotation") {
        findings.comments += here().target == Target::Body;
        here().target = Target::Nowhere;
    } else if (word == "footnote" && here().target == Target::Body) {
        openCell();
        m_lines.beginNote();
        ++m_openNotes;
        here().isNote = true;
        here().isInTable = false;
        here().raise = Raise::None;
    } else if (std::ranges::contains(passedOver, word)
        || (isOptional && !std::ranges::contains(textOptionally, word)
            && here().target != Target::Styles)) {
        here().target = Target::Nowhere;
    } else {
        return false;
    }
    return true;
}

void RtfText::takeWord(const RtfToken &token)
{
    const bool isNew = std::exchange(here().isNew, false);
    const int number = token.number.value_or(1);
    m_toPass = 0;
    if (token.word == "u") {
        if (token.number) {
            addCharacter(char16_t(number & 0xFFFF));
            m_toPass = here().fallbackLength;
        }
    } else if (isNew && takeDestination(token.word)) {
        return;
    } else if (here().target == Target::Date) {
        takeDate(token.word, number);
    } else if (token.word == "fcharset" && here().target == Target::Fonts) {
        m_characterSets.insert(here().font, number);
    } else {
        takeFormat(token.word, number, token.number.value_or(1) != 0);
        takeSpecial(token.word);
    }
}

void RtfText::takeDate(QByteArrayView word, int number)
{
    if (word == "yr")
        m_year = number;
    else if (word == "mo")
        m_month = number;
    else if (word == "dy")
        m_day = number;
}

void RtfText::takeFormat(QByteArrayView word, int number, bool isOn)
{
    Group &group = here();
    if (word == "ansicpg") {
        m_codePage = number;
    } else if (word == "mac") {
        m_codePage = 10000;
    } else if (word == "deff") {
        m_defaultFont = number;
    } else if (word == "f") {
        group.font = number;
    } else if (word == "uc") {
        group.fallbackLength = std::clamp(number, 0, 100);
    } else if (word == "v") {
        findings.hidden += isOn && !group.isHidden && group.target == Target::Body;
        group.isHidden = isOn;
    } else if (word == "deleted") {
        findings.changes += isOn && !group.isDeleted && group.target == Target::Body;
        group.isDeleted = isOn;
    } else if (word == "revised") {
        findings.changes += isOn && group.target == Target::Body;
    } else if (word == "super" || word == "sub") {
        group.raise = !isOn ? Raise::None : word == "super" ? Raise::Up : Raise::Down;
    } else if (word == "nosupersub") {
        group.raise = Raise::None;
    } else if (word == "plain") {
        group.isHidden = group.isDeleted = false;
        group.raise = Raise::None;
        group.font = -1;
    } else if (word == "pard") {
        group.style = 0;
        group.isListed = group.isOutlined = group.isInTable = group.isRightToLeft = false;
        group.isInitial = false;
    } else if (here().target == Target::Styles && (word == "cs" || word == "ds" || word == "ts")) {
        group.style = -1; // not of paragraphs
    } else if (word == "s") {
        group.style = number;
    } else if (word == "ls") {
        group.isListed = isOn;
    } else if (word == "dropcapt" || word == "dropcapli") {
        group.isInitial = isOn;
    } else if (word == "outlinelevel") {
        group.isOutlined = number < 9;
    } else if (word == "intbl") {
        group.isInTable = true;
    } else if (word == "rtlpar" || word == "ltrpar") {
        group.isRightToLeft = word == "rtlpar";
    }
}

void RtfText::takeSpecial(QByteArrayView word)
{
    const auto sign = std::ranges::find(signs, word, &Sign::word);
    if (sign != signs.end()) {
        addCharacter(sign->character);
    } else if (here().target == Target::Running && (word == "par" || word == "line")) {
        m_other += u' ';
    } else if (here().target != Target::Body) {
        return;
    } else if (word == "par" || word == "sect" || word == "page" || word == "nestrow") {
        ++m_paragraphCount;
        m_rightToLeft += here().isRightToLeft;
        if (!here().isDeleted && !here().isInitial)
            endLine();
    } else if (word == "line") {
        endLine();
    } else if (word == "cell") {
        endCell();
    } else if (word == "row") {
        endRow();
    } else if (word == "trowd") {
        here().isInTable = true;
    }
}

} // namespace Standoff
