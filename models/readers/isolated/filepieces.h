// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/isolated/messages.h"

#include <QFile>
#include <memory>

namespace Standoff {

// A file as it is handed to the process that reads: in pieces, where its kind can be read so, else
// as a whole. Which it is, the process says: what it has read of a piece, or that it needs more.
class FilePieces
{
public:
    // Errors are those of openFile().
    static Result<FilePieces> open(const QString &path, const ReadLimits &limits);
    // Of bytes that were a file: as a whole.
    explicit FilePieces(const Input &input);

    // What is to be read next.
    const Input &piece() const { return m_piece; }
    bool isFirst() const { return m_at == 0; }
    // After what was read of that, the next piece; false behind the last one. The error says that
    // the file is too large, cannot be read any more, or has a row that is longer than a piece may
    // be.
    Result<bool> goOn(const Continuation &rest);

private:
    FilePieces(const QString &path, const ReadLimits &limits, std::unique_ptr<QFile> file);
    Result<> take(qint64 size);

    QString m_path;
    ReadLimits m_limits;
    std::unique_ptr<QFile> m_file; // none where the bytes are all there
    Input m_piece;
    qint64 m_at = 0; // where the piece begins
};

} // namespace Standoff
