// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"
#include "formats/interchange/chunks.h"

#include <QCoreApplication>

namespace Standoff {

// Words and labels in columns, as in the shared task of CoNLL-2003
// (https://aclanthology.org/W03-0419): a word a line, an empty line behind each sentence. A file an
// article.
//
// With all layers, each has a column, entities the last one; comments tell the columns
// ("# global.columns", as in CoNLL-U Plus), the text of each sentence, and that of the article
// ("# standoff.text", a string of JSON). With entities alone, it is what readers of that task take:
// four columns, no comments, "-DOCSTART-" first.
//
// A word has one label a column: of annotations that share text the longest one is written. Only
// accepted ones are, as all are gold for who reads them.
class ConllFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ConllFormat)

public:
    ConllFormat();
    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    ContentSet carries(const FormatOptions &options) const override;
    Result<QList<Loss>> lossesOfItsOwn(
        const ExportSource &source, const FormatOptions &options) const override;
    Result<> readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
        const Progress &progress) const override;
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;
};

} // namespace Standoff
