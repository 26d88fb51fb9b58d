// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QCoreApplication>

namespace Standoff {

// PubAnnotation JSON (https://www.pubannotation.org/docs/annotation-format/): a folder with a file
// for each article. Offsets are code points.
//
// Annotations are denotations, of several pieces with a list of spans; what they have beyond that
// are attributes, ours with names that begin with "standoff:". Relations are relations; an
// attribution is one from its cue to each of the other parts, and as a whole in the member
// "standoff" of the document, with the article's fields and the tagset. Reading understands that,
// lists and lines of documents, blocks, and tracks, which are annotators.
class PubAnnotationFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::PubAnnotationFormat)

public:
    PubAnnotationFormat();

    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    Result<> readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
        const Progress &progress) const override;
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;
};

} // namespace Standoff
