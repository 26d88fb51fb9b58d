// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QCoreApplication>

namespace Standoff {

class Output;

// A table for spreadsheets and statistics: a row an annotation of the current versions, RFC 4180
// (UTF-8, CRLF, quotes doubled), with a header.
//
// Offsets are code points; "begin" and "end" are the annotation's extent, "fragments" has them all
// ("4-9;15-18"), "text" joins their texts with " … ". "attributes" is a JSON object. A cell that a
// spreadsheet could take for a formula starts with an apostrophe, and so does one that starts with
// an apostrophe itself: taking away a leading apostrophe always gives the value.
class CsvFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::CsvFormat)

public:
    // Excel takes a file for UTF-8 only when it begins with a byte order mark.
    enum class Mark { None, ByteOrderMark };
    explicit CsvFormat(Mark mark = Mark::None)
        : m_mark(mark)
    {
    }

    QString id() const override;
    QString name() const override;
    QString suffix() const override { return QStringLiteral("csv"); }

    Result<QList<Loss>> losses(
        const ProjectReader &reader, const QList<ArticleId> &articles) const override;
    Result<> write(const ProjectReader &reader, const QList<ArticleId> &articles,
        const QString &path, const Progress &progress = {}) const override;
    Result<Preview> preview(
        const ProjectReader &reader, ArticleId article, int bytes) const override;

private:
    Result<> writeRows(const ProjectReader &reader, const QList<ArticleId> &articles,
        Output &output, const Progress &progress) const;

    Mark m_mark;
};

} // namespace Standoff
