// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QCoreApplication>

namespace Standoff {

// BioC (http://bioc.sourceforge.net/; Comeau et al., Database 2013, bat064): a collection in one
// file. Offsets are code points from the beginning of a document.
//
// Each paragraph is a passage; an annotation that is not within one is of the document. All that
// annotations have is in their infons, ours with keys that begin with "standoff:"; attributions are
// relations with the roles source, cue and content. The article's fields are infons of the
// document, the tagset is one of the collection.
class BiocJsonFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::BiocJsonFormat)

public:
    BiocJsonFormat();

    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    Result<> readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
        const Progress &progress) const override;
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;
};

// The same in XML, for which see BiocXml. It has no place for some control characters.
class BiocXmlFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::BiocXmlFormat)

public:
    BiocXmlFormat();

    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    Result<> readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
        const Progress &progress) const override;
    ArticleLosses articleLossesOfItsOwn() const override;
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;
};

} // namespace Standoff
