// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/wires/xmlitems.h"

#include "readers/documents/xmlpackage.h"
#include "readers/html/htmlentity.h"
#include "readers/translation.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int deepestItem = 400; // elements within each other
constexpr int mostElements = 200'000; // of an item
constexpr int deepestOutside = 40; // of what is remembered
constexpr int mostOutside = 5'000;
constexpr qsizetype longestHead = 16 << 10; // characters, which go with each item

const XmlElement &noElement()
{
    static const XmlElement none;
    return none;
}

XmlElement elementOf(const QXmlStreamReader &reader)
{
    const QString name = reader.qualifiedName().toString();
    XmlElement element{
        .prefix = name.section(u':', 0, -2), .name = name.section(u':', -1), .text = {}};
    const QXmlStreamAttributes attributes = reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        element.attributes.insert(
            attribute.qualifiedName().toString().section(u':', -1), attribute.value().toString());
    }
    return element;
}

void addText(const XmlElement &element, QString &text)
{
    text += element.text;
    for (const XmlElement &child : element.children)
        addText(child, text);
}

// An element without text has an end tag, as HTML knows no other but those that are always empty.
void addHtml(const XmlElement &element, QXmlStreamWriter &html)
{
    if (element.isText())
        return html.writeCharacters(element.text);
    html.writeStartElement(element.name);
    for (const auto &[name, value] : element.attributes.asKeyValueRange())
        html.writeAttribute(name, value);
    static const QStringList empty{u"br"_s, u"img"_s, u"hr"_s, u"wbr"_s, u"input"_s, u"meta"_s};
    if (!empty.contains(element.name))
        html.writeCharacters(u""_s);
    for (const XmlElement &child : element.children)
        addHtml(child, html);
    html.writeEndElement();
}

void addWithin(
    const XmlElement &element, QStringView name, QList<const XmlElement *> &found, bool isFirst)
{
    for (const XmlElement &child : element.children) {
        if (isFirst && !found.isEmpty())
            return;
        if (child.name == name)
            found.append(&child);
        else
            addWithin(child, name, found, isFirst);
    }
}

} // namespace

// What HTML calls by name, which documents use without saying so.
class XmlItems::Entities : public QXmlStreamEntityResolver
{
public:
    QString resolveEntity(const QString &, const QString &) override { return {}; }
    QString resolveUndeclaredEntity(const QString &name) override
    {
        const QString entity = u'&' + name + u';';
        const QString text = textOfHtmlEntity(entity);
        return text == entity ? QString() : text;
    }
};

const XmlElement &XmlElement::child(QStringView name) const
{
    const auto found = std::ranges::find(children, name, &XmlElement::name);
    return found == children.end() ? noElement() : *found;
}

const XmlElement &XmlElement::within(QStringView name) const
{
    QList<const XmlElement *> found;
    addWithin(*this, name, found, true);
    return found.isEmpty() ? noElement() : *found.first();
}

QList<const XmlElement *> XmlElement::allWithin(QStringView name) const
{
    QList<const XmlElement *> found;
    addWithin(*this, name, found, false);
    return found;
}

QString XmlElement::plainText() const
{
    QString text;
    addText(*this, text);
    return text.simplified();
}

QString XmlElement::innerHtml() const
{
    QString html;
    QXmlStreamWriter writer(&html);
    for (const XmlElement &child : children)
        addHtml(child, writer);
    return html;
}

XmlItems::XmlItems(const QString &document, const QStringList &names)
    : m_document(document)
    , m_names(names)
    , m_entities(std::make_shared<Entities>())
    , m_reader(document)
{
    m_reader.setNamespaceProcessing(false);
    m_reader.setEntityResolver(m_entities.get());
}

Result<std::optional<XmlItem>> XmlItems::next()
{
    while (!m_reader.atEnd()) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            XmlElement element = elementOf(m_reader);
            if (m_names.contains(element.name))
                return takeItem().transform([](XmlItem item) { return std::optional(item); });
            const QString name = m_reader.qualifiedName().toString();
            addOutside(std::move(element));
            m_open.append(name);
            break;
        }
        case QXmlStreamReader::EndElement:
            m_open.removeLast();
            break;
        case QXmlStreamReader::Characters:
            if (!m_reader.isWhitespace())
                addOutside({.prefix = {}, .name = {}, .text = m_reader.text().toString()});
            break;
        default:
            break;
        }
    }
    if (m_reader.hasError())
        return problem(m_reader.errorString());
    return std::optional<XmlItem>();
}

// Into the element that is open, which is the last one at each depth.
void XmlItems::addOutside(XmlElement element)
{
    if (m_open.size() > deepestOutside || ++m_outside > mostOutside)
        return;
    XmlElement *parent = &m_surroundings;
    for (qsizetype i = 0; i < m_open.size(); ++i) {
        if (parent->children.isEmpty() || parent->children.last().isText())
            return; // it was not remembered
        parent = &parent->children.last();
    }
    parent->children.append(std::move(element));
}

Result<XmlItem> XmlItems::takeItem()
{
    const qsizetype begin = m_document.lastIndexOf(
        u'<', std::max<qsizetype>(0, std::min(offset(), m_document.size()) - 1));
    XmlItem item{.element = elementOf(m_reader), .source = {}};
    const QString name = m_reader.qualifiedName().toString();
    int count = 0;
    RETURN_IF_ERROR(readInto(item.element, 0, count));
    if (m_head.isNull() && begin >= 0)
        m_head = begin <= longestHead ? m_document.first(begin) : u""_s;
    const qsizetype end = std::min(offset(), m_document.size());
    const QStringView source = begin >= 0 && begin < end
        ? QStringView(m_document).sliced(begin, end - begin)
        : QStringView();
    if (source.startsWith(u'<' + name) && source.endsWith(u'>')) {
        item.source = m_head + source.toString();
        for (qsizetype i = m_open.size() - 1; i >= 0 && !m_head.isEmpty(); --i)
            item.source += u"</"_s + m_open[i] + u'>';
    }
    return item;
}

Result<> XmlItems::readInto(XmlElement &element, int depth, int &count)
{
    if (depth > deepestItem)
        return problem(Readers::tr("Its elements are nested too deep"));
    while (!m_reader.atEnd()) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            if (++count > mostElements)
                return problem(Readers::tr("An article has more elements than can be read"));
            element.children.append(elementOf(m_reader));
            RETURN_IF_ERROR(readInto(element.children.last(), depth + 1, count));
            break;
        }
        case QXmlStreamReader::EndElement:
            return {};
        case QXmlStreamReader::Characters:
        case QXmlStreamReader::EntityReference:
            if (!element.children.isEmpty() && element.children.last().isText())
                element.children.last().text += m_reader.text();
            else
                element.children.append(
                    {.prefix = {}, .name = {}, .text = m_reader.text().toString()});
            break;
        default:
            break;
        }
    }
    return problem(m_reader.errorString());
}

qsizetype XmlItems::offset() const
{
    return qsizetype(m_reader.characterOffset());
}

std::unexpected<Error> XmlItems::problem(const QString &what) const
{
    return failure(Readers::tr("Line %1: this is not valid XML (%2); the file may be damaged")
            .arg(m_reader.lineNumber())
            .arg(what));
}

QString rootOfXml(const QString &head)
{
    static const QRegularExpression root(
        uR"(^(?>\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE\b(?:[^\[\]>]|\[.*?\])*>)*+<([A-Za-z_][\w.:-]*)[\s/>])"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return root.match(head).captured(1).section(u':', -1);
}

} // namespace Standoff
