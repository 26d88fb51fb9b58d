// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"
#include "formats/jsonlines/extraswriter.h"
#include "formats/jsonlines/jsonarticles.h"

namespace Standoff {

// A format whose files are records of JSON, one an article or several: one a line, or the items of
// a list. Holds one record at a time in memory. What its fields have no place for is in the extras
// (ExtrasWriter), which come back; annotations that are not accepted are there only, unless the
// format has a place for such.
class JsonLinesFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::JsonLinesFormat)

public:
    using Format::Format;

protected:
    struct Record
    {
        const Project &project;
        const OpenArticle &article;
        bool isFirst; // of the file
    };

    // What the extras make up for in all of these formats.
    static ContentSet carriedWithExtras();

    virtual bool joinsRecords() const { return false; }
    virtual QList<Json> records(const Record &record, const FormatOptions &options) const = 0;
    // The error is that of add(): what is wrong in a record is left out.
    virtual Result<> readRecord(const ReadJson &record, JsonArticles &articles) const = 0;

    Result<> readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
        const Progress &progress) const override;
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;
    Result<QList<Loss>> lossesOfItsOwn(
        const ExportSource &source, const FormatOptions &options) const override;

private:
    Result<> readFile(const QString &path, ForeignReader &reader, bool isOnly) const;
};

// The range of a fragment as members of an object.
Json spanOf(const Fragment &fragment, const char *begin, const char *end);
QString nativeNameOf(const Project &project, const Annotation &annotation);
bool isAccepted(const Annotation &annotation);

} // namespace Standoff
