// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/documents/rtftext.h"

#include "readers/decode.h"
#include "readers/documents/documentproperties.h"
#include "readers/translation.h"

#include <QDate>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Character sets of fonts, as Windows numbers them, and their code pages.
constexpr std::array<std::pair<int, int>, 14> codePages{
    {{128, 932}, {129, 949}, {130, 1361}, {134, 936}, {136, 950}, {161, 1253}, {162, 1254},
        {163, 1258}, {177, 1255}, {178, 1256}, {186, 1257}, {204, 1251}, {222, 874}, {238, 1250}}};

} // namespace

Result<> RtfText::read(const QByteArray &bytes)
{
    constexpr size_t deepest = 1'000;
    RtfTokens tokens(bytes);
    while (const auto token = tokens.next()) {
        if (token->kind != RtfToken::Kind::Byte)
            flush();
        switch (token->kind) {
        case RtfToken::Kind::GroupBegin:
            if (m_groups.size() > deepest)
                return failure(Readers::tr("Its elements are nested too deep to be read"));
            beginGroup();
            break;
        case RtfToken::Kind::GroupEnd:
            endGroup();
            break;
        case RtfToken::Kind::Word:
            takeWord(*token);
            break;
        case RtfToken::Kind::Symbol:
            takeSymbol(token->byte);
            break;
        case RtfToken::Kind::Byte:
            here().isNew = false;
            if (m_toPass > 0)
                --m_toPass;
            else
                m_bytes += token->byte;
            break;
        }
    }
    flush();
    endTable();
    findings.isCutOff = m_groups.size() > 1;
    return {};
}

void RtfText::beginGroup()
{
    m_toPass = 0;
    Group group = here();
    group.isNew = true;
    group.isNote = false;
    group.isOptional = false;
    m_groups.push_back(group);
}

void RtfText::endGroup()
{
    m_toPass = 0;
    if (m_groups.size() == 1)
        return; // there is one too many
    const Group group = here();
    m_groups.pop_back();
    if (group.isNote) {
        m_lines.endNote();
        --m_openNotes;
    }
    if (group.target == here().target)
        return;
    const QString text = std::exchange(m_other, {});
    if (group.target == Target::Title)
        takeDocumentTitle(text, m_article);
    else if (group.target == Target::Author)
        takeDocumentAuthor(text, m_article);
    else if (group.target == Target::Running)
        findings.addRunning(text);
    else if (group.target == Target::Date && m_year > 0)
        takeDocumentDate(QDate(m_year, m_month, m_day).toString(Qt::ISODate), m_article);
}

void RtfText::takeSymbol(char symbol)
{
    m_toPass = std::max(0, m_toPass - 1);
    if (symbol == '*') {
        here().isOptional = true;
        return;
    }
    here().isNew = false;
    if (symbol == '~')
        addCharacter(u'\u00A0');
    else if (symbol == '_')
        addCharacter(u'\u2011');
    else if (symbol == '\n' || symbol == '\r')
        takeSpecial("par");
    else if (symbol == '\\' || symbol == '{' || symbol == '}')
        addCharacter(char16_t(symbol));
}

void RtfText::addCharacter(char16_t character)
{
    addText(QString(QChar(character)));
}

QString RtfText::encoding() const
{
    const int font = here().font < 0 ? m_defaultFont : here().font;
    const int set = m_characterSets.value(font, 0);
    const auto page = std::ranges::find(codePages, set, &std::pair<int, int>::first);
    const int number = page == codePages.end() ? m_codePage : page->second;
    switch (number) {
    case 932:
        return u"Shift_JIS"_s;
    case 936:
        return u"GB18030"_s;
    case 949:
        return u"EUC-KR"_s;
    case 950:
        return u"Big5"_s;
    case 10000:
        return u"macintosh"_s;
    case 65001:
        return u"UTF-8"_s;
    default:
        return u"windows-%1"_s.arg(number);
    }
}

void RtfText::flush()
{
    if (m_bytes.isEmpty())
        return;
    const QByteArray bytes = std::exchange(m_bytes, {});
    if (here().target == Target::Nowhere || here().target == Target::Fonts
        || here().target == Target::Date)
        return;
    if (here().target == Target::Styles) {
        m_styles.insert(here().style, QString::fromLatin1(bytes).section(u';', 0, 0));
        return;
    }
    const bool isAscii = std::ranges::all_of(bytes, [](char c) { return c >= 0; });
    if (isAscii) {
        addText(QString::fromLatin1(bytes));
        return;
    }
    const auto decoded = decode(bytes, encoding());
    addText(decoded ? decoded->text : decode(bytes).text);
}

void RtfText::addText(const QString &text)
{
    const Group &group = here();
    if (group.target == Target::Title || group.target == Target::Author
        || group.target == Target::Running) {
        m_other += text;
    } else if (group.target == Target::Body && !group.isHidden && !group.isDeleted) {
        openCell();
        m_lines.addText(group.raise == Raise::Up ? raised(text)
                : group.raise == Raise::Down     ? lowered(text)
                                                 : text);
    }
}

// What comes is of a cell, or not of a table any more.
void RtfText::openCell()
{
    if (m_openNotes > 0)
        return;
    if (!here().isInTable) {
        endTable();
        return;
    }
    if (!std::exchange(m_hasTable, true))
        m_lines.beginTable();
    if (!std::exchange(m_hasRow, true))
        m_lines.beginRow();
    if (!std::exchange(m_hasCell, true))
        m_lines.beginCell();
}

void RtfText::endLine()
{
    m_lines.endLine(role());
}

void RtfText::endCell()
{
    here().isInTable = true;
    openCell();
    if (std::exchange(m_hasCell, false)) {
        endLine();
        m_lines.endCell();
    }
}

void RtfText::endRow()
{
    if (m_hasCell)
        endCell();
    m_hasRow = false;
}

void RtfText::endTable()
{
    if (!m_hasTable)
        return;
    endRow();
    m_lines.endTable();
    m_hasTable = false;
}

ParagraphRole RtfText::role() const
{
    if (here().isOutlined)
        return ParagraphRole::Heading;
    const auto role = roleOfStyle(m_styles.value(here().style));
    return role.value_or(here().isListed ? ParagraphRole::ListItem : ParagraphRole::Body);
}

} // namespace Standoff
