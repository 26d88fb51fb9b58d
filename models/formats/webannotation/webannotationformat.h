// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QCoreApplication>

namespace Standoff {

// The W3C's Web Annotations (https://www.w3.org/TR/annotation-model/): a folder with a .txt and an
// AnnotationCollection (.jsonld) for each article, of which further pages are files of their own.
// Offsets are code points, as the specification wants them (section 4.2.5); each target has a quote
// and a position.
//
// A tag is a body with the purpose "tagging", a note one with "commenting", an attribute one with
// "describing", a record one with "identifying". The targets of an annotation in pieces are its
// pieces. Relations and attributions are annotations of annotations with the motivation "linking".
// What the model has no word for stands under the prefix "standoff:" (see webannotationkeys.h).
//
// Reading takes collections, pages, single annotations, lists and JSON lines, those of Recogito and
// Hypothes.is as well, whose positions are UTF-16 units. The text is looked for beside the file.
class WebAnnotationFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::WebAnnotationFormat)

public:
    WebAnnotationFormat();

    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    Result<> readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
        const Progress &progress) const override;
    Result<QList<Loss>> lossesOfItsOwn(
        const ExportSource &source, const FormatOptions &options) const override;
    ArticleLosses articleLossesOfItsOwn() const override;
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;
};

} // namespace Standoff
