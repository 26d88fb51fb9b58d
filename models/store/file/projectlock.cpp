// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/file/projectlock.h"

#include "store/file/foundlock.h"
#include "store/file/translation.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QUuid>
#include <utility>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString whyNotMade(int error, const QString &path)
{
    const QString folder = QFileInfo(path).path();
    switch (error) {
    case 0:
        return {};
    case ENOENT:
    case ENOTDIR:
        return Store::tr("There is no folder %1").arg(folder);
    case EACCES:
    case EPERM:
    case EROFS:
        return Store::tr("The folder %1 cannot be written to (%2)")
            .arg(folder, qt_error_string(error));
    default:
        return Store::tr("No lock can be made in the folder %1 (%2)")
            .arg(folder, qt_error_string(error));
    }
}

bool writeAll(int descriptor, const QByteArray &bytes)
{
    ssize_t written = 0;
    do {
        written = ::write(descriptor, bytes.constData(), size_t(bytes.size()));
    } while (written < 0 && errno == EINTR);
    if (written >= 0 && written < bytes.size())
        errno = ENOSPC;
    // On a network folder others see it only then.
    return written == bytes.size() && (::fdatasync(descriptor) == 0 || errno == EINVAL);
}

// Gives the file its name, where there is none of that name yet.
bool nameFile(int descriptor, const QByteArray &from, const QByteArray &to)
{
    // On a network folder the answer may be lost, and the second try finds the work done.
    if (::linkat(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), AT_SYMLINK_FOLLOW) == 0
        || (errno == EEXIST && isUnderName(descriptor, to)))
        return true;
    const bool hasNoLinks = errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS;
    return hasNoLinks
        && ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0;
}

} // namespace

ProjectLock::ProjectLock(const QString &projectPath)
    : m_path(projectPath + u".lock"_s)
{
}

ProjectLock::~ProjectLock()
{
    release();
}

bool ProjectLock::release()
{
    const bool isGone = !isHeld() || ::unlink(QFile::encodeName(m_path).constData()) == 0;
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
    return isGone;
}

bool ProjectLock::isHeld() const
{
    return m_descriptor >= 0 && isUnderName(m_descriptor, QFile::encodeName(m_path));
}

// A file without a name leaves nothing where the program is killed; not all file systems have them.
int ProjectLock::make()
{
    const int error = make(QFile::encodeName(QFileInfo(m_path).path()), O_TMPFILE);
    if (error == 0 || error == EEXIST)
        return error;
    const QByteArray aside =
        QFile::encodeName(m_path + u'.' + QUuid::createUuid().toString(QUuid::Id128));
    const int second = make(aside, O_CREAT | O_EXCL);
    ::unlink(aside.constData());
    return second;
}

int ProjectLock::make(const QByteArray &place, int flags)
{
    Descriptor file(::open(place.constData(), O_RDWR | O_CLOEXEC | flags, 0666));
    if (file.number() < 0)
        return errno;
    lockFile(file.number());
    const QByteArray name =
        flags == O_TMPFILE ? "/proc/self/fd/" + QByteArray::number(file.number()) : place;
    if (!writeAll(file.number(), LockOwner::self().toBytes())
        || !nameFile(file.number(), name, QFile::encodeName(m_path)))
        return errno;
    m_descriptor = file.release();
    return 0;
}

QString ProjectLock::acquire()
{
    release();
    const QDeadlineTimer patience(1000);
    for (;;) {
        if (auto reason = tryToAcquire(patience.hasExpired()))
            return *reason;
        QThread::msleep(5);
    }
}

std::optional<QString> ProjectLock::tryToAcquire(bool isLastTry)
{
    const FoundLock found = lookForLock(m_path);
    if (found.kind == FoundLock::Kind::Nothing) {
        const int error = make();
        if (error == EEXIST && !isLastTry)
            return {};
        return whyNotMade(error, m_path);
    }
    if (found.isPassing && !isLastTry)
        return {};
    if (found.kind == FoundLock::Kind::Owner)
        return found.reason;
    // Nobody else takes it away, as we have it locked.
    if (::unlink(QFile::encodeName(m_path).constData()) != 0 && errno != ENOENT) {
        return Store::tr("The lock %1, which no program holds, cannot be removed (%2)")
            .arg(m_path, qt_error_string(errno));
    }
    if (found.kind == FoundLock::Kind::Damaged) {
        m_remark = Store::tr("The lock %1 was damaged, and no program held it: it was replaced")
                       .arg(m_path);
    }
    return tryToAcquire(isLastTry);
}

QString ProjectLock::obstacle() const
{
    const QByteArray folder = QFile::encodeName(QFileInfo(m_path).path());
    QString reason = lookForLock(m_path).reason;
    if (!reason.isEmpty() || ::access(folder.constData(), W_OK | X_OK) == 0)
        return reason;
    return whyNotMade(errno, m_path);
}

} // namespace Standoff
