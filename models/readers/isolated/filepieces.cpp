// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/isolated/filepieces.h"

#include "readers/translation.h"
#include "text/readfile.h"

namespace Standoff {

FilePieces::FilePieces(const Input &input)
    : m_piece(input)
{
}

FilePieces::FilePieces(const QString &path, const ReadLimits &limits, std::unique_ptr<QFile> file)
    : m_path(path)
    , m_limits(limits)
    , m_file(std::move(file))
    , m_piece{.path = path, .bytes = {}, .mediaType = {}}
{
}

Result<FilePieces> FilePieces::open(const QString &path, const ReadLimits &limits)
{
    ASSIGN_OR_RETURN(auto file, openFile(path, std::max(limits.fileSize, limits.piecesSize)));
    FilePieces pieces(path, limits, std::move(file));
    RETURN_IF_ERROR(pieces.take(std::min(limits.fileSize, limits.pieceSize)));
    return pieces;
}

Result<> FilePieces::take(qint64 size)
{
    const auto cannotBeRead = [this] {
        return failure(
            Readers::tr("%1: The file cannot be read: %2").arg(m_path, m_file->errorString()));
    };
    // One byte more tells whether there is more.
    if (!m_file->seek(m_at))
        return cannotBeRead();
    m_piece.bytes.clear(); // before there is another
    m_piece.bytes = m_file->read(size + 1);
    if (m_file->error() != QFileDevice::NoError)
        return cannotBeRead();
    m_piece.hasMore = m_piece.bytes.size() > size;
    m_piece.bytes.truncate(size);
    return {};
}

Result<bool> FilePieces::goOn(const Continuation &rest)
{
    const qint64 size = m_piece.bytes.size();
    if (rest.used == 0 && m_piece.hasMore && m_at == 0) {
        m_piece.bytes.clear();
        ASSIGN_OR_RETURN(m_piece, inputFromFile(m_path, m_limits));
        return true;
    }
    if (rest.used == 0) {
        if (!m_piece.hasMore || size >= m_limits.fileSize) {
            return failure(Readers::tr("%1: After the first %2 bytes a row is longer than can be "
                                       "read; a quote may be missing")
                    .arg(m_path)
                    .arg(m_at));
        }
        return take(m_limits.fileSize).transform([] { return true; });
    }
    m_piece.state = rest.state;
    m_at += rest.used;
    if (!m_file) {
        m_piece.bytes.remove(0, rest.used);
        return !m_piece.bytes.isEmpty();
    }
    if (rest.used == size && !m_piece.hasMore)
        return false;
    return take(m_limits.pieceSize).transform([this] { return !m_piece.bytes.isEmpty(); });
}

} // namespace Standoff
