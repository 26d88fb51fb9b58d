// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/wholefile.h"

#include "text/projectfiles.h"
#include "text/synctodisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace Standoff {

namespace {

// What is replaced keeps its group and its rights; QSaveFile takes over only the rights, and gives
// those of the old group to another one.
void keepOwnership(const QFileDevice &file, const QString &replaced)
{
    struct stat old = {};
    if (::stat(QFile::encodeName(replaced).constData(), &old) != 0)
        return;
    // Who may not give a file to that group gives its rights to none.
    const bool isKept = ::fchown(file.handle(), uid_t(-1), old.st_gid) == 0;
    (void)::fchmod(file.handle(), old.st_mode & (isKept ? 0777 : 0707));
}

} // namespace

// QSaveFile would go by the text of a link, in which ".." means another folder than to the system.
WholeFile::WholeFile(const QString &path)
    : m_path(path)
    , m_file(withoutLinks(path))
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
    if (target.exists() && !target.isFile()) // a device would be replaced by a file
        return failure(
            tr("%1 is not a file; choose another name").arg(QDir::toNativeSeparators(m_path)));
    RETURN_IF_ERROR(ProjectFiles::mayBeWritten(m_path));
    if (!m_file.open(QIODevice::WriteOnly)) {
        return failure(tr("%1 cannot be written: %2. Choose another folder or another name.")
                .arg(QDir::toNativeSeparators(m_path), m_file.errorString()));
    }
    keepOwnership(m_file, m_file.fileName());
    return {};
}

Result<> WholeFile::commit()
{
    // A project may have come to that name while the file was written.
    if (const auto allowed = ProjectFiles::mayBeWritten(m_path); !allowed) {
        m_file.cancelWriting();
        return allowed;
    }
    // On a full disk commit() alone has been seen to return true for a truncated file.
    if (!m_file.isCut() && m_file.flush() && m_file.commit()) {
        return syncFolderOf(m_file.fileName()).transform_error([this](const Error &error) {
            return Error{tr("%1 was written, but it is not certain to stay: %2")
                    .arg(QDir::toNativeSeparators(m_path), error.text)};
        });
    }
    // Of a write that the disk took a part of, Qt knows no reason, and says what a file without an
    // error does.
    const bool hasReason =
        m_file.error() != QFileDevice::NoError && m_file.errorString() != QFile().errorString();
    const QString reason = hasReason ? m_file.errorString() : tr("The disk is full");
    m_file.cancelWriting();
    return failure(tr("%1 could not be written: %2. Free some space, or choose another folder.")
            .arg(QDir::toNativeSeparators(m_path), reason));
}

Result<> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    WholeFile file(path);
    RETURN_IF_ERROR(file.open());
    file.device().write(bytes);
    return file.commit();
}

} // namespace Standoff
