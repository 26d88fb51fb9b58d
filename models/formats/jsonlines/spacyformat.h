// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/jsonlines/jsonlinesformat.h"

namespace Standoff {

// What spaCy's Doc.to_json() gives and Doc.from_json() takes, one document a line:
// https://spacy.io/api/doc#to_json. "spans" has a group a layer, with a span for each piece of an
// accepted annotation; "ents", where spans may not overlap, the longest of those on entities that
// are in one piece. Wikidata's number of an entity is "kb_id". The extras are an extension of the
// document ("_"). Offsets are code points. Read as well: lists of documents, the training data of
// version 2 (https://v2.spacy.io/api/annotation#json-input) and pairs of a text and its entities.
class SpacyFormat : public JsonLinesFormat
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::SpacyFormat)

public:
    SpacyFormat();
    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    QList<Json> records(const Record &record, const FormatOptions &options) const override;
    Result<> readRecord(const ReadJson &record, JsonArticles &articles) const override;

private:
    Result<> readDoc(const ReadJson &record, JsonArticles &articles) const;
    Result<> readPair(const ReadJson &pair, JsonArticles &articles) const;
};

} // namespace Standoff
