// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/cas/cas.h"
#include "text/error.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QXmlStreamReader>

namespace Standoff {

// Reads a CAS from XMI (https://docs.oasis-open.org/uima/v1.0/uima-v1.0.html, section 4.3, and the
// reference of Apache UIMA), and types from a type system description.
//
// XMI does not say which values are references: where the type system does not tell either, those
// of features that are known, and those that name links, are. A document type declaration is
// refused, so that no entity is expanded.
class XmiReader
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::XmiReader)

public:
    // The error has line and column.
    static Result<Cas> read(const QByteArray &bytes, const CasTypes &types);
    static Result<> readTypes(const QByteArray &bytes, CasTypes &types);

private:
    XmiReader(const QByteArray &bytes, const CasTypes &types)
        : m_xml(bytes)
    {
        m_cas.types = types;
    }

    Result<> readElements();
    void readStructure();
    void readView();
    void readChildren(CasStructure &structure);
    void findReferences();
    void putCharacters();
    bool isReference(const CasStructure &structure, const CasFeature &feature) const;
    bool areAllLinks(const QList<qint64> &ids) const;

    QXmlStreamReader m_xml;
    Cas m_cas;
    qint64 m_lastMade = 0; // numbers of those that have none
    qsizetype m_doubles = 0;
};

} // namespace Standoff
