// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/file/foundlock.h"

#include "store/file/translation.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype longestLock = 4096; // bytes

QString inTheWay(const QString &path, const QString &what)
{
    return Store::tr("%1 is in the way: where the lock should be, there is %2. Remove it to write "
                     "here")
        .arg(path, what);
}

QString unreadable(const QString &path, int error)
{
    return Store::tr("Its lock %1 cannot be read (%2), so it is not known whether another program "
                     "writes. Remove it if none does")
        .arg(path, qt_error_string(error));
}

QString ownerText(const LockOwner &owner, FileLock lock, const QString &path, const LockOwner &self)
{
    const QString since = QLocale().toString(QFileInfo(path).lastModified(), QLocale::ShortFormat);
    const QString process = QString::number(owner.process);
    if (!isOfThisComputer(owner, self)) {
        return Store::tr("%1 on another computer, %2, has it open for writing since %3 (process "
                         "%4). If it does not run there any more, remove %5 to write here")
            .arg(owner.program, owner.host, since, process, path);
    }
    if (lock == FileLock::Held) {
        return Store::tr("%1 already has it open for writing (process %2 on %3, since %4)")
            .arg(owner.program, process, owner.host, since);
    }
    return Store::tr("%1 has it open for writing: process %2 on %3, since %4. If it does not run "
                     "any more, remove %5 to write here")
        .arg(owner.program, process, owner.host, since, path);
}

FoundLock judged(Descriptor file, const QByteArray &bytes, FileLock lock, const QString &path)
{
    using enum FoundLock::Kind;
    const LockOwner self = LockOwner::self();
    const auto owner = LockOwner::fromBytes(bytes);
    if (owner && hasEnded(*owner, lock, self))
        return {.kind = Ended, .file = std::move(file)};
    if (owner) {
        // Who finds the lock of a program that has ended has it locked for a moment, too.
        const bool isPassing = lock == FileLock::Held && hasEnded(*owner, FileLock::Unknown, self);
        return {
            .kind = Owner, .reason = ownerText(*owner, lock, path, self), .isPassing = isPassing};
    }
    if (lock == FileLock::Held) {
        return {.kind = Owner,
            .reason =
                Store::tr("Another program has it open for writing; its lock %1 does not say which")
                    .arg(path),
            .isPassing = true};
    }
    if (lock == FileLock::Unknown) {
        return {.kind = Owner,
            .reason = Store::tr("Its lock %1 is damaged, and it cannot be known whether a program "
                                "holds it. Remove it if none does")
                .arg(path),
            .isPassing = true};
    }
    // An older Standoff writes into its lock a moment after it has made it.
    return {.kind = Damaged, .isPassing = true, .file = std::move(file)};
}

} // namespace

bool isUnderName(int descriptor, const QByteArray &name)
{
    struct stat file{};
    struct stat named{};
    return ::fstat(descriptor, &file) == 0 && ::lstat(name.constData(), &named) == 0
        && file.st_dev == named.st_dev && file.st_ino == named.st_ino;
}

FileLock lockFile(int descriptor)
{
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return FileLock::Free;
    return errno == EWOULDBLOCK ? FileLock::Held : FileLock::Unknown;
}

FoundLock lookForLock(const QString &path)
{
    using enum FoundLock::Kind;
    const QByteArray name = QFile::encodeName(path);
    struct stat status{};
    if (::lstat(name.constData(), &status) != 0)
        return {};
    if (S_ISDIR(status.st_mode))
        return {.kind = Owner, .reason = inTheWay(path, Store::tr("a folder"))};
    if (S_ISLNK(status.st_mode))
        return {.kind = Owner, .reason = inTheWay(path, Store::tr("a link"))};
    if (!S_ISREG(status.st_mode))
        return {.kind = Owner, .reason = inTheWay(path, Store::tr("something that is not a file"))};
    constexpr int flags = O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    Descriptor file(::open(name.constData(), O_RDWR | flags)); // some file systems want that
    if (file.number() < 0)
        file = Descriptor(::open(name.constData(), O_RDONLY | flags));
    if (file.number() < 0 && errno == ENOENT)
        return {};
    if (file.number() < 0)
        return {.kind = Owner, .reason = unreadable(path, errno)};
    const FileLock lock = lockFile(file.number());
    QByteArray bytes(longestLock + 1, Qt::Uninitialized);
    const ssize_t length = ::pread(file.number(), bytes.data(), size_t(bytes.size()), 0);
    if (length < 0)
        return {.kind = Owner, .reason = unreadable(path, errno)};
    if (!isUnderName(file.number(), name)) {
        return {.kind = Owner,
            .reason = Store::tr("Its lock %1 comes and goes; try again").arg(path),
            .isPassing = true};
    }
    bytes.truncate(length > longestLock ? 0 : length);
    return judged(std::move(file), bytes, lock, path);
}

} // namespace Standoff
