// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"
#include "formats/interchange/foreignfiles.h"
#include "formats/interchange/foreignreader.h"
#include "formats/webanno/webannodocument.h"

#include <QCoreApplication>

namespace Standoff {

// WebAnno TSV 3.2 and 3.3
// (https://inception-project.github.io/releases/latest/docs/user-guide.html#sect_formats_webannotsv3):
// what INCEpTION and WebAnno exchange, one file an article. A row is a token, columns are features
// of layers. Offsets are UTF-16 units.
//
// A layer is called as its UIMA type. A tag is the value of the feature "value", or of the first
// one, other features are attributes; the type of a relation says its layer and features, those of
// slots and chains likewise (webannonames.h). An annotation of no width is on its token, and an
// attribute says where. Layers of ours become custom types; note, stance, status and record become
// features of them, attributions a layer with slots. An article that came from such a file keeps
// its sentences, tokens and columns, which are read again from the companion; others get those of
// sentencesOf().
class WebAnnoFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::WebAnnoFormat)

public:
    WebAnnoFormat();

    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    Result<> readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
        const Progress &progress) const override;
    ArticleLosses articleLossesOfItsOwn() const override;
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;

private:
    Result<> readDocument(const QString &file, const ForeignText &text,
        const WebAnnoDocument &document, const WebAnnoDocument::LeaveOut &leaveOut,
        ForeignReader &foreign) const;
};

} // namespace Standoff
