// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/jsonlines/jsonlinesformat.h"

namespace Standoff {

// What doccano imports and exports for labelling sequences, as JSON lines (a JSON list is read,
// too): https://doccano.github.io/doccano/tutorial/ and doccano/backend/data_import. With
// relations, a record has "entities" and "relations", else "label" with triples. Offsets are code
// points. An annotation in pieces is one entity for each. Members that doccano does not know
// become the metadata of its example, and come back from it; the extras are among these. Only
// accepted annotations are entities: doccano takes all for gold.
class DoccanoFormat : public JsonLinesFormat
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::DoccanoFormat)

public:
    DoccanoFormat();
    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    QList<Json> records(const Record &record, const FormatOptions &options) const override;
    Result<> readRecord(const ReadJson &record, JsonArticles &articles) const override;
};

} // namespace Standoff
