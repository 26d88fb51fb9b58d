// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/synctodisk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace Standoff {

namespace {

struct Syncing
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::Syncing)
};

} // namespace

Result<> syncToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    // Who may write a folder but not read it cannot open it.
    const bool done =
        descriptor < 0 ? errno == EACCES : ::fsync(descriptor) == 0 || errno == EINVAL;
    const QString reason = done ? QString() : qt_error_string();
    if (descriptor >= 0)
        ::close(descriptor);
    if (done)
        return {};
    return failure(Syncing::tr("%1 could not be written to disk: %2")
            .arg(QDir::toNativeSeparators(path), reason));
}

Result<> syncFolderOf(const QString &path)
{
    return syncToDisk(QFileInfo(path).absolutePath());
}

Result<> makeFolder(const QString &path)
{
    if (QFileInfo::exists(path))
        return {};
    return makeFolder(QFileInfo(path).absolutePath()).and_then([&path]() -> Result<> {
        if (QDir().mkdir(path) || QFileInfo::exists(path)) // another program may have been faster
            return syncFolderOf(path);
        return failure(Syncing::tr("The folder %1 cannot be made").arg(path));
    });
}

} // namespace Standoff
