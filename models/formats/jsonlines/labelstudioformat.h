// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/jsonlines/jsonlinesformat.h"

namespace Standoff {

// Label Studio's tasks, as it imports and exports them, and the labelling configuration that they
// need: https://labelstud.io/guide/export#Label-Studio-JSON-format-of-annotated-tasks. Offsets are
// code points (older versions count UTF-16 units; the quoted text tells). A layer is a <Labels>
// element, an attribute a <Choices> or <TextArea> for each region. Proposed annotations are
// predictions, with the annotator as the model; rejected ones are in the extras only. What is
// exported as JSON_MIN is read, too.
class LabelStudioFormat : public JsonLinesFormat
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::LabelStudioFormat)

public:
    LabelStudioFormat();
    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    QList<Json> records(const Record &record, const FormatOptions &options) const override;
    Result<> readRecord(const ReadJson &record, JsonArticles &articles) const override;
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;
};

} // namespace Standoff
