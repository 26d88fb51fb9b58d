// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/destinations/folderdestination.h"

#include "text/projectfiles.h"
#include "text/synctodisk.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString reasonOf(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

// All files at once: one by one takes many times as long.
Result<> syncFileSystem(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = descriptor >= 0 && ::syncfs(descriptor) == 0;
    const int reason = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (done)
        return {};
    return failure(reasonOf(reason));
}

QString withoutSlash(QString path)
{
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

FolderDestination::FolderDestination(const QString &path)
    : m_path(path)
    , m_target(withoutLinks(withoutSlash(path)))
{
}

std::unexpected<Error> FolderDestination::notMade(const QString &reason) const
{
    return failure(tr("%1 could not be made: %2").arg(QDir::toNativeSeparators(m_path), reason));
}

Result<> FolderDestination::open()
{
    RETURN_IF_ERROR(ProjectFiles::mayBeWritten(withoutSlash(m_path)));
    const QFileInfo target(m_target);
    constexpr auto anything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    if (target.exists() && (!target.isDir() || !QDir(m_target).isEmpty(anything))) {
        return failure(tr("%1 exists already; choose a new or an empty folder")
                .arg(QDir::toNativeSeparators(m_path)));
    }
    if (target.exists())
        m_rights = target.permissions();
    m_beside.emplace(target.dir().filePath(u".%1-XXXXXX"_s.arg(target.fileName())));
    m_made = m_beside->filePath(u"made"_s);
    if (!m_beside->isValid() || !QDir().mkdir(m_made))
        return notMade(m_beside->errorString());
    return {};
}

// Not by the name of another file first, and not synced by itself: with thousands of files that
// takes longer than all else. Unbuffered, write() tells how much the disk took.
Result<> FolderDestination::add(const QString &name, const Fill &fill)
{
    const QString path = filePath(name);
    if (name.contains(u'/') && !QDir().mkpath(QFileInfo(path).path()))
        return notMade(tr("The folder of %1 could not be made in it").arg(name));
    QFile file(path);
    bool isWhole = file.open(QIODevice::NewOnly | QIODevice::Unbuffered);
    if (isWhole) {
        Output output([&file](QByteArrayView bytes) {
            return file.write(bytes.data(), bytes.size()) == bytes.size();
        });
        RETURN_IF_ERROR(fill(output));
        isWhole = output.flush();
    }
    // Closing forgets an error; and that a part only was written is none.
    const bool hasError = file.error() != QFileDevice::NoError;
    const QString reason = hasError ? file.errorString() : tr("The disk is full");
    file.close();
    if (isWhole && !hasError)
        return {};
    return failure(tr("%1 could not be made: %2").arg(name, reason));
}

Result<> FolderDestination::commit()
{
    if (const auto synced = syncFileSystem(m_made); !synced)
        return notMade(synced.error().text);
    // Takes the place of nothing but an empty folder, whatever has come there meanwhile.
    const QString target = QFileInfo(m_target).absoluteFilePath();
    if (std::rename(QFile::encodeName(m_made).constData(), QFile::encodeName(target).constData())
        != 0)
        return notMade(reasonOf(errno));
    if (m_rights) // as it was before
        QFile::setPermissions(m_target, *m_rights);
    return syncFolderOf(target).transform_error([this](const Error &error) {
        return Error{tr("%1 was written, but it is not certain to stay: %2")
                .arg(QDir::toNativeSeparators(m_path), error.text)};
    });
}

} // namespace Standoff
