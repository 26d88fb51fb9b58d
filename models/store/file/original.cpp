// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/file/original.h"

#include "store/file/translation.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qint64 largestOriginal = 256 << 20;
// More than that zlib makes of no byte.
constexpr qint64 largestRatio = 1032;

std::unexpected<Error> damaged(const QString &sha256, const QString &what)
{
    return failure(Store::tr("the original with the SHA-256 %1 is damaged: %2; restore the project "
                             "from a backup, “standoff backups” lists them")
            .arg(sha256, what));
}

} // namespace

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
        stored.size() > header && qFromBigEndian<quint32>(stored.constData()) == size;
    if (!saysSize || size > largestOriginal)
        return damaged(sha256, Store::tr("its size is not the one that it was stored with"));
    const QByteArrayView stream = QByteArrayView(stored).sliced(header);
    // What is short cannot become large; only else is it worth to look.
    if (stream.size() * largestRatio > largestOriginal && inflatedSize(stream, size) != size)
        return damaged(sha256, Store::tr("its size is not the one that it was stored with"));
    QByteArray bytes = qUncompress(stored);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (bytes.size() != size || hash != sha256.toLatin1())
        return damaged(sha256, Store::tr("it has another hash"));
    return bytes;
}

} // namespace Standoff
