// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QCoreApplication>

namespace Standoff {

// Discourse Network Analyzer, versions 2 and 3 (https://github.com/leifeld/dna): an SQLite file
// with documents and statements in them, which say that an actor agrees with a concept or not.
//
// A statement with a concept is an attribution: its span is the content, an occurrence of the
// concept as a claim, which it supports or denies; its person, or else its organisation, is the
// source. All other variables are attributes of the annotation, and coders are annotators. Offsets
// are UTF-16 units. It cannot be written: the file is what that program works with.
class DnaFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::DnaFormat)

public:
    DnaFormat();

    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    Result<> readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
        const Progress &progress) const override;
    // Says that it cannot be written.
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;
};

} // namespace Standoff
