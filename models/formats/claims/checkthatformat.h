// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/claims/claimbundle.h"

namespace Standoff {

// CheckThat!, task 1: check-worthiness (https://checkthat.gitlab.io): a table in text with a
// sentence, or a tweet, in each row and whether it is worth a check. Sentences become claims; their
// number, and the address of a tweet, are lines of the claim's note: "Sentence_id: 17".
class CheckThatFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::CheckThatFormat)

public:
    CheckThatFormat();

    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    Result<> readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
        const Progress &progress) const override;
    Result<QList<Loss>> lossesOfItsOwn(
        const ExportSource &source, const FormatOptions &options) const override;
    QString syntax(const FormatOptions &options) const override;
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;

private:
    bool isTab(const FormatOptions &options) const;
    Result<> readFile(const QString &path, ForeignReader &reader, ClaimTaker &taker) const;
};

} // namespace Standoff
