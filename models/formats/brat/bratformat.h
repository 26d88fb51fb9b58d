// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QCoreApplication>

namespace Standoff {

// brat standoff (https://brat.nlplab.org/standoff.html): a folder with a .txt and an .ann for each
// article, and the .conf files that brat wants. Offsets are code points.
//
// Beyond what every program writes: tags keep their layer and names through annotation.conf and
// [labels] in visual.conf; an annotation's record is a normalisation (N) with the record's UUID,
// and with the references that there are; attributions are events as in PolNeAR; stance, status and
// the kinds of an attribution are attributes. Reading understands all that, and what other programs
// write (bratinterpreter.h, bratnotes.h); offsets are taken in the unit in which they fit the
// texts. What was read and not edited is written as it came; annotators have files of their own,
// where several made an article.
class BratFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::BratFormat)

public:
    BratFormat();

    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    // Folders, with what is below them, and single .ann or .txt files.
    Result<> readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
        const Progress &progress) const override;
    ArticleLosses articleLossesOfItsOwn() const override;
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;
};

} // namespace Standoff
