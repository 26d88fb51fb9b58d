// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/biomedical/biocdocument.h"
#include "formats/interchange/xmloutput.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <functional>

namespace Standoff {

void writeBioc(XmlOutput &xml, const BiocDocument &document);
void writeBiocInfons(XmlOutput &xml, const Properties &infons);

// Reads a collection of BioC in XML (BioC.dtd), document by document. Elements that it does not
// know are passed over, with all that is in them; their names are told.
class BiocXml
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::BiocXml)

public:
    explicit BiocXml(const QByteArray &bytes)
        : m_xml(bytes)
    {
    }

    // The error says what is no XML, with its line, or no BioC. Documents before it have come.
    using Take = std::function<Result<>(const BiocDocument &document, qint64 line)>;
    Result<> read(const Take &take);

    const Properties &infons() const { return m_infons; } // of the collection
    const QSet<QString> &unknown() const { return m_unknown; }

private:
    bool next(); // child of the element at hand
    void passOver();
    void addInfon(Properties &infons);
    BiocDocument readDocument();
    BiocPassage readPassage(bool isSentence);
    FlatMark readAnnotation();
    FlatLink readRelation();
    QString place(const QString &id) const;

    QXmlStreamReader m_xml;
    Properties m_infons;
    QSet<QString> m_unknown;
};

} // namespace Standoff
