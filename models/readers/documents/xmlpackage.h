// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/unpacking/ziparchive.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <QXmlStreamAttributes>

namespace Standoff {

// A document that is a ZIP archive of XML files, its parts: DOCX, ODT, EPUB. The names of parts are
// nothing but keys: no file is ever opened for them.
class XmlPackage
{
public:
    static constexpr qint64 largestPart = 64LL << 20; // bytes, unpacked
    static constexpr qint64 largestSum = 128LL << 20; // of all that is read of one package

    // Fails where the archive is damaged, or has too many parts.
    static Result<XmlPackage> open(const QByteArray &bytes);
    // By which a kind of package knows its own, as headOf() for other files: the mark of ZIP, what
    // the package says of itself ("mimetype=…") and the names of its parts, or why it cannot be
    // opened ("failed=…"), each on a line of its own.
    static QString listing(const QByteArray &bytes);

    QStringList names() const; // in order
    bool has(const QString &name) const { return m_parts.contains(name); }
    // The bytes of a part. Fails where it is not there, too large, or damaged.
    Result<QByteArray> part(const QString &name);

private:
    explicit XmlPackage(ZipArchive archive);

    ZipArchive m_archive;
    QHash<QString, ZipMember> m_parts;
    qint64 m_taken = 0;
};

// The name of a part that another one refers to, as in "text/a%20b.xhtml#c" or "../a.xml".
QString partReferredTo(const QString &reference, const QString &from);

// Is told what is in a part, in the order of the document. Names are without their prefix.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    // Where it gives false, all that is in the element is passed over, and leave() is not called.
    virtual bool enter(QStringView name, const QXmlStreamAttributes &attributes) = 0;
    virtual void leave(QStringView name) = 0;
    virtual void text(QStringView text) = 0;
};

// Whether a tag is longer than any document's. Attributes are compared with each other by Qt.
bool hasVastTag(const QByteArray &xml);

// Fails where it is not XML, or nests too deep. No external entity is loaded. O(size).
Result<> walkXml(const QByteArray &xml, XmlHandler &handler);

// The value of an attribute, whatever its prefix is; "" where there is none.
QString valueOf(const QXmlStreamAttributes &attributes, QStringView name);

} // namespace Standoff
