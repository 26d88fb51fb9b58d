// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/file/original.h"

#include "store/file/translation.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qint64 largestOriginal = 256 << 20;
// More than that zlib makes of no byte.
constexpr qint64 largestRatio = 1032;

std::unexpected<Error> damaged(const QString &sha256, const QString &what)
{
    return failure(Store::tr("The original with the SHA-256 %1 is damaged: %2; restore the project "
                             "from a backup, “standoff backups” lists them")
            .arg(sha256, what));
}

} // namespace

// Not by qUncompress(), which takes as much memory as a stream wants, and writes of damage to
// standard error.
std::optional<QByteArray> inflated(QByteArrayView stream, qint64 size)
{
    if (size < 0 || size > stream.size() * largestRatio)
        return {};
    QByteArray bytes(size + 1, Qt::Uninitialized); // into which more than that would be told
    auto made = uLongf(bytes.size());
    const int code = ::uncompress(reinterpret_cast<Bytef *>(bytes.data()), &made,
        reinterpret_cast<const Bytef *>(stream.data()), uLong(stream.size()));
    if (code != Z_OK || qint64(made) != size)
        return {};
    bytes.chop(1);
    return bytes;
}

Result<QByteArray> readOriginal(SqliteConnection &connection, const QString &sha256)
{
    QByteArray stored;
    qint64 size = -1;
    RETURN_IF_ERROR(connection.forEachRow(
        u"SELECT size, bytes FROM original WHERE sha256 = ?"_s, {sha256}, [&](const Query &row) {
            size = row.number(0);
            stored = row.bytes(1).toByteArray();
        }));
    if (size < 0 && stored.isEmpty())
        return QByteArray();
    constexpr qsizetype header = sizeof(quint32);
    const bool saysSize =
        stored.size() >= header && qFromBigEndian<quint32>(stored.constData()) == size;
    if (!saysSize || size > largestOriginal)
        return damaged(sha256, Store::tr("Its size is not the one that it was stored with"));
    // An empty file, such as one without any annotation yet, is its size and no stream.
    const auto bytes = stored.size() == header && size == 0
        ? std::optional(QByteArray())
        : inflated(QByteArrayView(stored).sliced(header), size);
    if (!bytes)
        return damaged(sha256, Store::tr("It cannot be unpacked"));
    const QByteArray hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
    if (hash != sha256.toLatin1())
        return damaged(sha256, Store::tr("It has another hash"));
    return *bytes;
}

} // namespace Standoff
