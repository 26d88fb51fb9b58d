// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/documents/odttext.h"

#include "readers/documents/documentproperties.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// What is no text, or was deleted, or describes a picture.
constexpr std::array skippedInOdt{QStringView(u"forms"), QStringView(u"note-citation"),
    QStringView(u"ruby-text"), QStringView(u"event-listeners"), QStringView(u"sequence-decls"),
    QStringView(u"variable-decls"), QStringView(u"user-field-decls"),
    QStringView(u"dde-connection-decls"), QStringView(u"scripts"), QStringView(u"font-face-decls"),
    QStringView(u"settings"), QStringView(u"binary-data"), QStringView(u"glue-point"),
    QStringView(u"change-info")};

} // namespace

// Elements have one meaning in each vocabulary of a document: "title" and "desc" of a picture are
// in its body, those of the document are in its properties.
bool OdtText::isSkipped(QStringView name, const QXmlStreamAttributes &attributes)
{
    findings.comments += name == u"annotation";
    findings.changes += name == u"changed-region"; // what was deleted stands in it
    const bool isHidden =
        m_isBody && name == u"section" && valueOf(attributes, u"display") == "none"_L1;
    findings.hidden += isHidden;
    return isHidden || name == u"annotation" || name == u"changed-region"
        || (m_isBody && (name == u"title" || name == u"desc"))
        || std::ranges::contains(skippedInOdt, name);
}

bool OdtText::enter(QStringView name, const QXmlStreamAttributes &attributes)
{
    if (isSkipped(name, attributes))
        return false;
    if (name == u"body") {
        m_isBody = true;
    } else if (name == u"meta" && !m_isBody) {
        m_isMeta = true;
    } else if (m_isMeta) {
        m_property.clear();
    } else if (m_isBody) {
        enterText(name, attributes);
    } else {
        enterStyle(name, attributes);
    }
    return true;
}

void OdtText::enterStyle(QStringView name, const QXmlStreamAttributes &attributes)
{
    if (name == u"style") {
        const QString family = valueOf(attributes, u"family") + u' ';
        const QString shown = valueOf(attributes, u"display-name");
        const QString id = valueOf(attributes, u"name");
        const QString parent = valueOf(attributes, u"parent-style-name");
        m_style = family + id;
        m_styles[m_style] = {.name = shown.isEmpty() ? id : shown, .parent = family + parent};
    } else if (name == u"text-properties" && m_styles.contains(m_style)) {
        const QString position = valueOf(attributes, u"text-position");
        Style &style = m_styles[m_style];
        if (position.startsWith("super"_L1))
            style.raise = Raise::Up;
        else if (position.startsWith("sub"_L1))
            style.raise = Raise::Down;
        style.isHidden = valueOf(attributes, u"display") == "none"_L1;
    } else if (name == u"paragraph-properties" && m_styles.contains(m_style)) {
        m_styles[m_style].isRightToLeft = valueOf(attributes, u"writing-mode").startsWith("rl"_L1);
    } else if (name == u"header" || name == u"footer") {
        m_isRunning = true;
        m_running.clear();
    }
}

std::optional<ParagraphRole> OdtText::roleOf(const QString &style) const
{
    constexpr int mostSteps = 20; // a style may be its own parent
    QString at = u"paragraph "_s + style;
    for (int i = 0; i < mostSteps; ++i) {
        const auto found = m_styles.constFind(at);
        const QString name = found == m_styles.cend() ? at.section(u' ', 1) : found->name;
        if (const auto role = roleOfStyle(name))
            return role;
        if (found == m_styles.cend())
            break;
        at = found->parent;
    }
    return std::nullopt;
}

bool OdtText::isRightToLeft(const QString &style) const
{
    const auto found = m_styles.constFind(u"paragraph "_s + style);
    return found != m_styles.cend()
        && (found->isRightToLeft || m_styles.value(found->parent).isRightToLeft);
}

void OdtText::beginParagraph(const QString &style, bool isHeading)
{
    const auto named = roleOf(style);
    ParagraphRole role = named.value_or(ParagraphRole::Body);
    if (isHeading)
        role = named == ParagraphRole::Headline ? *named : ParagraphRole::Heading;
    else if (m_lists > 0 && !named)
        role = ParagraphRole::ListItem;
    m_paragraphs.push_back(role);
    m_endsInSpace = true;
    ++m_paragraphCount;
    m_rightToLeft += isRightToLeft(style);
}

void OdtText::enterText(QStringView name, const QXmlStreamAttributes &attributes)
{
    constexpr int mostSpaces = 100;
    const QString style = valueOf(attributes, u"style-name");
    if (name == u"p" || name == u"h") {
        beginParagraph(style, name == u"h");
    } else if (name == u"span") {
        const Style &found = m_styles[u"text "_s + style];
        const Span outer = m_spans.empty() ? Span() : m_spans.back();
        m_spans.push_back({found.raise == Raise::None ? outer.raise : found.raise,
            found.isHidden || outer.isHidden});
        findings.hidden += found.isHidden && !outer.isHidden;
    } else if (name == u"s") {
        const int count = std::max(1, valueOf(attributes, u"c").toInt());
        addText(QString(std::min(count, mostSpaces), u' '));
    } else if (name == u"tab") {
        addText(u"\t"_s);
    } else if (name == u"line-break" && !m_paragraphs.empty()) {
        m_lines.endLine(m_paragraphs.back());
    } else if (name == u"list") {
        ++m_lists;
    } else if (name == u"note") {
        m_lines.beginNote();
        m_listsOutside.push_back(std::exchange(m_lists, 0));
    } else if (name == u"text-box") {
        m_lines.beginBox();
    } else if (name == u"table") {
        m_lines.beginTable();
    } else if (name == u"table-row") {
        m_lines.beginRow();
    } else if (name == u"table-cell") {
        m_lines.beginCell();
    }
}

void OdtText::takeProperty(QStringView name)
{
    const QString text = std::exchange(m_property, {});
    if (name == u"title")
        takeDocumentTitle(text, m_article);
    else if (name == u"initial-creator")
        takeDocumentAuthor(text, m_article);
    else if (name == u"creation-date")
        takeDocumentDate(text, m_article);
    else if (name == u"language")
        takeDocumentLanguage(text, m_article);
}

void OdtText::leave(QStringView name)
{
    if (name == u"meta") {
        m_isMeta = false;
    } else if (m_isMeta) {
        takeProperty(name);
    } else if (!m_isBody) {
        if ((name == u"header" || name == u"footer") && std::exchange(m_isRunning, false))
            findings.addRunning(m_running);
    } else if (name == u"body") {
        m_isBody = false;
    } else if ((name == u"p" || name == u"h") && !m_paragraphs.empty()) {
        m_lines.endLine(m_paragraphs.back());
        m_paragraphs.pop_back();
    } else if (name == u"span" && !m_spans.empty()) {
        m_spans.pop_back();
    } else if (name == u"list") {
        --m_lists;
    } else if (name == u"note" && !m_listsOutside.empty()) {
        m_lines.endNote();
        m_lists = m_listsOutside.back();
        m_listsOutside.pop_back();
    } else if (name == u"text-box") {
        m_lines.endBox();
    } else if (name == u"table") {
        m_lines.endTable();
    } else if (name == u"table-cell") {
        m_lines.endCell();
    }
}

// White space is one space, as in a page; more of them are elements.
void OdtText::text(QStringView text)
{
    if (m_isMeta)
        m_property += text;
    else if (m_isRunning)
        m_running += text;
    if (!m_isBody || m_paragraphs.empty())
        return;
    QString collapsed;
    for (const QChar c : text) {
        const bool isSpace = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        if (!isSpace)
            collapsed += c;
        else if (!m_endsInSpace)
            collapsed += u' ';
        m_endsInSpace = isSpace;
    }
    addText(collapsed);
}

void OdtText::addText(const QString &text)
{
    const Span span = m_spans.empty() ? Span() : m_spans.back();
    if (m_paragraphs.empty() || span.isHidden)
        return;
    if (span.raise == Raise::None)
        m_lines.addText(text);
    else
        m_lines.addText(span.raise == Raise::Up ? raised(text) : lowered(text));
}

} // namespace Standoff
