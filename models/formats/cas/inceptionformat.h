// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QCoreApplication>

namespace Standoff {

// Archives of INCEpTION and WebAnno
// (https://inception-project.github.io/releases/39.0/docs/user-guide.html, "Formats" and "Exporting
// a project"). What is written is what INCEpTION takes for a document where there is one article:
// NAME.xmi and TypeSystem.xml; several articles have the types in common.
//
// Read are such archives, also with JSON instead of XMI, archives of these, and exports of
// projects, with annotation/DOCUMENT/USER.zip, curation/DOCUMENT/USER.zip and source/DOCUMENT: a
// document is an article, and each user is an annotator of it.
class InceptionFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::InceptionFormat)

public:
    InceptionFormat();

    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    Result<> readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
        const Progress &progress) const override;
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;
};

} // namespace Standoff
