// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QCoreApplication>

namespace Standoff {

// TEI P5 (https://tei-c.org/guidelines/p5/): a folder with an .xml for each article, valid against
// tei_all. The text is within <body xml:space="preserve">, whose characters, line feeds between the
// paragraphs included, are those of the article; what XML has no place for is a <g n="U+000B">.
//
// Each annotation is an <annotation> in <standOff>, with the category of its tag, its record, its
// annotator and notes. It is about spans between anchors (style "standoff"), or about elements in
// the text (style "inline": <persName>, <said who="…">, <seg>), which are cut where they overlap.
// Relations and attributions are annotations of annotations.
//
// Reading takes that, and what others write: names, dates, quotations and whatever has @ana in the
// text, spans and annotations of elements with ids, people and places in lists.
class TeiFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::TeiFormat)

public:
    TeiFormat();

    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    Result<> readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
        const Progress &progress) const override;
    // Characters that XML has no place for, but in the text.
    Result<QList<Loss>> lossesOfItsOwn(
        const ExportSource &source, const FormatOptions &options) const override;
    ArticleLosses articleLossesOfItsOwn() const override;
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;
};

} // namespace Standoff
