// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/file/openfile.h"

#include "store/file/translation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Standoff {

std::optional<FileIdentity> FileIdentity::of(const QString &path)
{
    struct stat status{};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return FileIdentity{status.st_dev, status.st_ino};
}

QString placeOf(const FileIdentity &file)
{
    // The system keeps a link to each open file, which follows it.
    const QDir descriptors(u"/proc/self/fd"_s);
    for (const QString &name : descriptors.entryList(QDir::Files | QDir::System)) {
        const QString link = descriptors.filePath(name);
        if (FileIdentity::of(link) != file)
            continue;
        const QString place = QFileInfo(link).symLinkTarget();
        return FileIdentity::of(place) == file ? place : QString(); // else it was deleted
    }
    return {};
}

QString whyNotWritable(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::access(name.constData(), W_OK) != 0)
        return Store::tr("This file cannot be written to (%1)").arg(qt_error_string(errno));
    // Locks and journals go by the name.
    struct stat status{};
    if (::stat(name.constData(), &status) == 0 && status.st_nlink > 1) {
        return Store::tr("This file has %Ln name(s) (hard links), and who writes it under one is "
                         "not known under another; make a copy, and work on that",
            nullptr, int(status.st_nlink));
    }
    return {};
}

} // namespace Standoff
