// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QCoreApplication>

namespace Standoff {

// GATE XML, version 3 (https://gate.ac.uk/sale/tao/splitch5.html, "XML"; the reader of GATE 9 is
// what counts): a folder with a file for each article.
//
// Each annotator has an annotation set of that name, since GATE compares sets; what nobody made is
// in the default set. An annotation in pieces reaches from the first to the last, and has these in
// the feature "standoff:fragments". Relations and attributions are in the relation set of their
// first member. Ids of nodes are offsets in UTF-16 units, by convention; when reading they are
// names only, and the text is counted.
class GateFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::GateFormat)

public:
    GateFormat();

    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    Result<> readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
        const Progress &progress) const override;
    ArticleLosses articleLossesOfItsOwn() const override;
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;
};

} // namespace Standoff
