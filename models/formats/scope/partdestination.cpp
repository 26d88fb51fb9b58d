// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/scope/partdestination.h"

#include <QCryptographicHash>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Standoff {

Result<> ManifestDestination::add(const QString &name, const Fill &fill)
{
    return m_whole.add(name, [&](Output &output) -> Result<> {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        qint64 size = 0;
        Output counted([&](QByteArrayView bytes) {
            hash.addData(bytes);
            size += bytes.size();
            output.write(bytes);
            return !output.isFull();
        });
        RETURN_IF_ERROR(fill(counted));
        counted.flush(); // what is not taken, the whole tells
        m_files.append({name, size, hash.result().toHex()});
        return {};
    });
}

QJsonArray ManifestDestination::files(const QString &onlyName) const
{
    QJsonArray files;
    for (const File &file : m_files) {
        files.append(QJsonObject{{u"name"_s, file.name.isEmpty() ? onlyName : file.name},
            {u"bytes"_s, file.bytes}, {u"sha256"_s, QString::fromLatin1(file.sha256)}});
    }
    return files;
}

} // namespace Standoff
