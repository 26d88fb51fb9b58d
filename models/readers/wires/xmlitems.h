// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>
#include <memory>
#include <optional>

namespace Standoff {

// An element of XML with all that is in it, or a run of text.
struct XmlElement
{
    QString prefix; // "dc" of "dc:creator", as the document has it
    QString name; // "creator"; "" of text
    QString text; // of text
    QHash<QString, QString> attributes; // by their names without prefixes
    QList<XmlElement> children;

    bool isText() const { return name.isEmpty(); }
    // The first child of that name; one without anything where there is none.
    const XmlElement &child(QStringView name) const;
    // The first element of that name within, in the order of the document; the same.
    const XmlElement &within(QStringView name) const;
    QList<const XmlElement *> allWithin(QStringView name) const;
    // All text within, with single spaces.
    QString plainText() const;
    // What is within, as HTML: elements without their prefixes.
    QString innerHtml() const;
};

struct XmlItem
{
    XmlElement element;
    // A document of its own: the item with what stands around it, but no other item; "" where that
    // is not known.
    QString source;
};

// Reads a document of items one after the other, such as the entries of a feed. Namespaces are not
// looked at: documents use prefixes that they do not declare, and others than is usual. No external
// entity is loaded; those of HTML are known. O(size).
class XmlItems
{
public:
    // Items are elements of these names; those within another belong to it. A document whose root
    // is one has that as its only item.
    XmlItems(const QString &document, const QStringList &names);

    // Nothing behind the last. Errors say the line: it is no XML, nests too deep, or has an item or
    // a tag that is too large.
    Result<std::optional<XmlItem>> next();
    // What stood outside of items by now, in an element without a name: the root with the title of
    // the feed, say.
    const XmlElement &surroundings() const { return m_surroundings; }

private:
    class Entities;

    // What comes is in the element that was begun last.
    Result<> readInto(XmlElement &element, int depth, int &count);
    Result<XmlItem> takeItem();
    void addOutside(XmlElement element);
    std::unexpected<Error> problem(const QString &what) const;
    qsizetype offset() const; // in the document, behind what was read last

    const QString m_document;
    const QStringList m_names;
    std::shared_ptr<QXmlStreamEntityResolver> m_entities;
    QXmlStreamReader m_reader;
    XmlElement m_surroundings;
    QStringList m_open; // elements outside of items, from the root
    int m_outside = 0; // so many elements were there
    QString m_head; // the source before the first item
};

// The name of the root element without its prefix, as far as a head (see headOf()) shows it; ""
// where it is not XML.
QString rootOfXml(const QString &head);

} // namespace Standoff
