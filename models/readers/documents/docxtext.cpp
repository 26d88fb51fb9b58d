// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/documents/docxtext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

bool isOn(const QXmlStreamAttributes &attributes)
{
    const QString value = valueOf(attributes, u"val");
    return value != "0"_L1 && value != "false"_L1 && value != "off"_L1;
}

// By the attribute of a frame that says how it stands beside the text.
bool isInitial(const QString &dropCap)
{
    return dropCap == "drop"_L1 || dropCap == "margin"_L1;
}

// Formatting as it was before a change, what a field is computed of, and what is read elsewhere.
// Whatever is in a Fallback stands in the Choice before it, too.
constexpr std::array skippedInDocx{QStringView(u"pPrChange"), QStringView(u"rPrChange"),
    QStringView(u"tblPrChange"), QStringView(u"trPrChange"), QStringView(u"tcPrChange"),
    QStringView(u"sectPrChange"), QStringView(u"instrText"), QStringView(u"delInstrText"),
    QStringView(u"delText"), QStringView(u"Fallback"), QStringView(u"rt"), QStringView(u"fldData")};

} // namespace

bool DocxStyles::enter(QStringView name, const QXmlStreamAttributes &attributes)
{
    if (name == u"style") {
        m_id = valueOf(attributes, u"styleId");
        m_styles[m_id] = {};
    } else if (m_id.isEmpty()) {
        return true;
    } else if (name == u"name") {
        m_styles[m_id].name = valueOf(attributes, u"val");
    } else if (name == u"basedOn") {
        m_styles[m_id].basedOn = valueOf(attributes, u"val");
    } else if (name == u"outlineLvl") {
        m_styles[m_id].isOutlined = valueOf(attributes, u"val").toInt() < 9;
    } else if (name == u"numId") {
        m_styles[m_id].isListed = valueOf(attributes, u"val") != "0"_L1;
    } else if (name == u"bidi") {
        m_styles[m_id].isRightToLeft = isOn(attributes);
    } else if (name == u"vertAlign") {
        m_styles[m_id].isSuperscript = valueOf(attributes, u"val") == "superscript"_L1;
    }
    return true;
}

template <typename Found>
bool DocxStyles::anyOf(const QString &id, Found &&found) const
{
    constexpr int mostSteps = 20; // a style may be based on itself
    QString at = id;
    for (int i = 0; i < mostSteps; ++i) {
        const auto style = m_styles.constFind(at);
        if (style == m_styles.cend())
            return false;
        if (found(*style))
            return true;
        at = style->basedOn;
    }
    return false;
}

std::optional<ParagraphRole> DocxStyles::roleOf(const QString &id) const
{
    std::optional<ParagraphRole> role;
    anyOf(id, [&](const Style &style) {
        role = roleOfStyle(style.name);
        if (!role && style.isOutlined)
            role = ParagraphRole::Heading;
        if (!role && style.isListed)
            role = ParagraphRole::ListItem;
        return role.has_value();
    });
    return role;
}

bool DocxStyles::isRightToLeft(const QString &id) const
{
    return anyOf(id, [](const Style &style) { return style.isRightToLeft; });
}

bool DocxStyles::isSuperscript(const QString &id) const
{
    return anyOf(id, [](const Style &style) { return style.isSuperscript; });
}

bool DocxText::isSkipped(QStringView name, const QXmlStreamAttributes &attributes)
{
    if (std::ranges::contains(skippedInDocx, name))
        return true;
    if (name == u"commentReference") {
        ++findings.comments;
        return true;
    }
    if (name == u"del" || name == u"moveFrom") {
        ++findings.changes;
        if (m_isOfParagraph && !m_paragraphs.empty())
            m_paragraphs.back().isJoined = true;
        if (m_isOfRow)
            m_lines.dropRow();
        return true;
    }
    if (name == u"footnote" || name == u"endnote") {
        const QString type = valueOf(attributes, u"type");
        return !type.isEmpty() && type != "normal"_L1; // the line above the notes
    }
    return false;
}

bool DocxText::enter(QStringView name, const QXmlStreamAttributes &attributes)
{
    if (isSkipped(name, attributes))
        return false;
    if (name == u"t") {
        m_isText = true;
    } else if (name == u"r") {
        m_raise = Raise::None;
        m_isHidden = false;
    } else if (name == u"p") {
        m_paragraphs.emplace_back();
    } else if (name == u"pPr") {
        m_isOfParagraph = true;
    } else if (name == u"trPr") {
        m_isOfRow = true;
    } else if (name == u"ins" || name == u"moveTo") {
        ++findings.changes;
    } else if (name == u"tbl") {
        m_lines.beginTable();
    } else if (name == u"tr") {
        m_lines.beginRow();
    } else if (name == u"tc") {
        m_lines.beginCell();
    } else if (name == u"txbxContent") {
        m_lines.beginBox();
    } else if (name == u"footnote" || name == u"endnote") {
        m_noteId = name.toString() + u' ' + valueOf(attributes, u"id");
    } else if (name == u"footnoteReference" || name == u"endnoteReference") {
        addReference(name.chopped(QStringView(u"Reference").size()).toString() + u' '
            + valueOf(attributes, u"id"));
    } else if (m_isOfParagraph) {
        enterProperty(name, attributes);
    } else {
        addSpecial(name, attributes);
    }
    return true;
}

void DocxText::enterProperty(QStringView name, const QXmlStreamAttributes &attributes)
{
    if (m_paragraphs.empty())
        return;
    Paragraph &paragraph = m_paragraphs.back();
    if (name == u"pStyle")
        paragraph.style = valueOf(attributes, u"val");
    else if (name == u"numId")
        paragraph.isListed = valueOf(attributes, u"val") != "0"_L1;
    else if (name == u"framePr") // a tall initial, which the next paragraph goes on
        paragraph.isJoined = paragraph.isJoined || isInitial(valueOf(attributes, u"dropCap"));
    else if (name == u"outlineLvl")
        paragraph.isOutlined = valueOf(attributes, u"val").toInt() < 9;
    else if (name == u"bidi")
        paragraph.isRightToLeft = isOn(attributes);
}

// What stands in a run beside its text.
void DocxText::addSpecial(QStringView name, const QXmlStreamAttributes &attributes)
{
    if (name == u"vertAlign") {
        const QString value = valueOf(attributes, u"val");
        m_raise = value == "superscript"_L1 ? Raise::Up
            : value == "subscript"_L1       ? Raise::Down
                                            : Raise::None;
    } else if (name == u"rStyle" && m_styles.isSuperscript(valueOf(attributes, u"val"))) {
        m_raise = Raise::Up;
    } else if (name == u"vanish") {
        m_isHidden = isOn(attributes);
    } else if (m_isHidden) {
        return;
    } else if (name == u"tab" || name == u"ptab") {
        m_lines.addText(u"\t");
    } else if (name == u"br" || name == u"cr") {
        m_lines.endLine(role());
    } else if (name == u"noBreakHyphen") {
        m_lines.addText(u"\u2011");
    } else if (name == u"sym") {
        constexpr uint privateUse = 0xE000;
        const uint code = valueOf(attributes, u"char").toUInt(nullptr, 16);
        const bool isKnown = code >= 0x20 && code < privateUse && !QChar::isSurrogate(code);
        findings.symbols += isKnown ? 0 : 1;
        const QChar sign(isKnown ? char16_t(code) : char16_t(QChar::ReplacementCharacter));
        m_lines.addText(QStringView(&sign, 1));
    }
}

void DocxText::addReference(const QString &id)
{
    Note &note = m_notes[id];
    if (note.number > 0) {
        m_lines.repeatNoteMark(note.number);
    } else {
        note.number = m_lines.addNoteMark();
        m_lines.addNote(note.number, std::exchange(note.lines, {}));
    }
}

ParagraphRole DocxText::role() const
{
    if (m_paragraphs.empty())
        return ParagraphRole::Body;
    const Paragraph &paragraph = m_paragraphs.back();
    if (paragraph.isOutlined)
        return ParagraphRole::Heading;
    const auto role = m_styles.roleOf(paragraph.style);
    if (!role || *role == ParagraphRole::ListItem)
        return paragraph.isListed || role ? ParagraphRole::ListItem : ParagraphRole::Body;
    return *role;
}

void DocxText::leave(QStringView name)
{
    if (name == u"t") {
        m_isText = false;
    } else if (name == u"p") {
        if (m_paragraphs.empty())
            return;
        const Paragraph &paragraph = m_paragraphs.back();
        m_paragraphCount += m_noteId.isEmpty();
        m_rightToLeft += m_noteId.isEmpty()
            && (paragraph.isRightToLeft || m_styles.isRightToLeft(paragraph.style));
        if (!paragraph.isJoined)
            m_lines.endLine(role());
        m_paragraphs.pop_back();
    } else if (name == u"pPr") {
        m_isOfParagraph = false;
    } else if (name == u"trPr") {
        m_isOfRow = false;
    } else if (name == u"tc") {
        m_lines.endCell();
    } else if (name == u"tbl") {
        m_lines.endTable();
    } else if (name == u"txbxContent") {
        m_lines.endBox();
    } else if (name == u"footnote" || name == u"endnote") {
        m_notes[std::exchange(m_noteId, {})].lines = m_lines.take();
    }
}

void DocxText::text(QStringView text)
{
    if (!m_isText)
        return;
    if (m_isHidden)
        ++findings.hidden;
    else if (m_raise == Raise::None)
        m_lines.addText(text);
    else
        m_lines.addText(m_raise == Raise::Up ? raised(text.toString()) : lowered(text.toString()));
}

} // namespace Standoff
