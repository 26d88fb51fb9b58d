// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QCoreApplication>

namespace Standoff {

// PARC 3.0 (Pareti 2016, https://aclanthology.org/L16-1619/): attributions on the words of the Penn
// Treebank, a file of XML for each article. Read only: its sentences are trees of syntax, which we
// do not have.
//
// The words are put together by their places in the original file (ByteCount), or else with spaces
// between them; a line for each sentence where no place says otherwise. Signs that the treebank has
// words for (-LRB-, ``) become these signs. Words of one attribution
// with one role make an annotation, in pieces where others stand between them.
class ParcFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ParcFormat)

public:
    ParcFormat();

    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    Result<> readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
        const Progress &progress) const override;
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;
};

} // namespace Standoff
