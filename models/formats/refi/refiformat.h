// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QCoreApplication>

namespace Standoff {

// REFI-QDA project exchange 1.0 (https://www.qdasoftware.org): a ZIP archive (.qdpx) with
// project.qde and the texts in sources/, which NVivo, ATLAS.ti, MAXQDA, QualCoder and others read
// and write.
//
// Offsets are code points, as the specification has them; UTF-16 units can be chosen for programs
// that count so whatever it says (NVivo), where texts have characters beyond U+FFFF. Layers are
// codes that cannot be used, tags are codes below them, guidelines their descriptions; articles'
// fields are variables; relations, and the parts of attributions, are links. What there is no place
// for is JSON in Notes (refiextra.h), which come back where a program keeps Notes.
//
// Reading takes the likely unit of the program that wrote the file, and looks whether selections
// begin and end at words. Several codes on a selection are several annotations.
class RefiFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::RefiFormat)

public:
    RefiFormat();

    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    Result<QList<Loss>> lossesOfItsOwn(
        const ExportSource &source, const FormatOptions &options) const override;
    ArticleLosses articleLossesOfItsOwn() const override;
    Result<> readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
        const Progress &progress) const override;
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;
};

// The codes alone (.qdc), the other exchange format of REFI-QDA.
class RefiCodebookFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::RefiCodebookFormat)

public:
    RefiCodebookFormat();

    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    Result<QList<Loss>> lossesOfItsOwn(
        const ExportSource &source, const FormatOptions &options) const override;
    Result<> readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
        const Progress &progress) const override;
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;
};

} // namespace Standoff
