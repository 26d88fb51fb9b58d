// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/jsonlines/jsonlinesformat.h"

namespace Standoff {

// Prodigy's tasks as JSON lines: https://prodi.gy/docs/api-interfaces and /docs/api-loaders.
// Offsets are code points, a token's end in "token_end" is the token itself. What was decided about
// a task is its answer, so that an article is as many tasks as its annotations have statuses:
// "accept", "reject", or "ignore" for proposed ones. Tasks with the same text that follow one
// another are one article when they are read; rejected spans are no gold then either.
class ProdigyFormat : public JsonLinesFormat
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ProdigyFormat)

public:
    ProdigyFormat();
    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    bool joinsRecords() const override { return true; }
    QList<Json> records(const Record &record, const FormatOptions &options) const override;
    Result<> readRecord(const ReadJson &record, JsonArticles &articles) const override;
};

} // namespace Standoff
