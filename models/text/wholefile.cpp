// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/wholefile.h"

#include <QDir>
#include <QFileInfo>

namespace Standoff {

WholeFile::WholeFile(const QString &path)
    : m_file(path)
{
}

qint64 WholeFile::File::writeData(const char *data, qint64 length)
{
    const qint64 written = QSaveFile::writeData(data, length);
    m_isCut = m_isCut || written != length;
    return written;
}

Result<> WholeFile::open()
{
    const QFileInfo target(m_file.fileName());
    const QString name = QDir::toNativeSeparators(m_file.fileName());
    if (target.exists() && !target.isFile()) // a device would be replaced by a file
        return failure(tr("%1 is not a file; choose another name").arg(name));
    if (!m_file.open(QIODevice::WriteOnly)) {
        return failure(tr("%1 cannot be written: %2. Choose another folder or another name.")
                .arg(name, m_file.errorString()));
    }
    return {};
}

Result<> WholeFile::commit()
{
    // On a full disk commit() alone has been seen to return true for a truncated file.
    if (!m_file.isCut() && m_file.flush() && m_file.commit())
        return {};
    const QString reason = m_file.error() == QFileDevice::NoError ? tr("the disk has no room left")
                                                                  : m_file.errorString();
    m_file.cancelWriting();
    return failure(tr("%1 could not be written: %2. Make room, or choose another folder.")
            .arg(QDir::toNativeSeparators(m_file.fileName()), reason));
}

} // namespace Standoff
