// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QCoreApplication>

namespace Standoff {

// CoNLL-U (https://universaldependencies.org/format.html) with entities as CorefUD has them
// (https://ufal.mff.cuni.cz/corefud, "Entity=" in MISC): nested, crossing and in pieces. All
// articles are documents of one file. SpaceAfter and SpacesAfter tell the text exactly. Mentions of
// one record have one number. The type of an entity is its tag, with the layer before it
// ("Claims:numerical") where it is no entity; signs with a meaning are written as "%2D". The
// comment "# standoff" has what there is no place for (ExtrasWriter); annotations that are not
// accepted, go over several sentences or begin or end with white space are there only.
//
// Of files of others the text is read, and entities; lemmas, word classes and syntax are left out,
// which is told. Labels under the key "NER" ("B-PER") are read, too.
class ConlluFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ConlluFormat)

public:
    ConlluFormat();
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
