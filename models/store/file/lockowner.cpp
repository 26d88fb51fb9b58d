// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/file/lockowner.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>
#include <QSysInfo>
#include <algorithm>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype longestLine = 255;

// Where a link of /proc leads; "" where there is none or it may not be read.
QString linkTarget(const QString &link)
{
    char target[4096];
    const ssize_t length = ::readlink(link.toUtf8().constData(), target, sizeof target);
    return length > 0 ? QString::fromUtf8(target, length) : QString();
}

bool isRunning(qint64 process, const QString &program)
{
    if (::kill(pid_t(process), 0) != 0 && errno == ESRCH)
        return false;
    // Numbers of processes are given anew: another program has this one now.
    QString file = linkTarget(u"/proc/%1/exe"_s.arg(process));
    if (file.endsWith(" (deleted)"_L1)) // the program was updated while it runs
        file.chop(10);
    return file.isEmpty() || QFileInfo(file).fileName() == program;
}

bool isLine(const QString &line)
{
    return line.size() <= longestLine
        && std::ranges::all_of(line, [](QChar sign) { return sign.isPrint(); });
}

} // namespace

LockOwner LockOwner::self()
{
    return {.process = QCoreApplication::applicationPid(),
        .program = QFileInfo(QCoreApplication::applicationFilePath()).fileName(),
        .host = QSysInfo::machineHostName(),
        .hostId = QString::fromLatin1(QSysInfo::machineUniqueId()),
        .bootId = QString::fromLatin1(QSysInfo::bootUniqueId()),
        .processes = linkTarget(u"/proc/self/ns/pid"_s)};
}

std::optional<LockOwner> LockOwner::fromBytes(const QByteArray &bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(bytes);
    const QStringList lines = text.split(u'\n');
    bool isNumber = false;
    const int process = lines.first().toInt(&isNumber);
    if (decode.hasError() || !text.endsWith(u'\n') || lines.size() < 4 || !isNumber || process <= 0
        || lines[1].isEmpty() || lines[2].isEmpty() || !std::ranges::all_of(lines, isLine))
        return {};
    return LockOwner{.process = process,
        .program = lines[1],
        .host = lines[2],
        .hostId = lines.value(3),
        .bootId = lines.value(4),
        .processes = lines.value(5)};
}

QByteArray LockOwner::toBytes() const
{
    return (
        QStringList{QString::number(process), program, host, hostId, bootId, processes}.join(u'\n')
        + u'\n')
        .toUtf8();
}

bool isOfThisComputer(const LockOwner &owner, const LockOwner &self)
{
    if (!owner.bootId.isEmpty() && owner.bootId == self.bootId)
        return true;
    const bool isSameId =
        owner.hostId.isEmpty() || self.hostId.isEmpty() || owner.hostId == self.hostId;
    return isSameId && owner.host == self.host;
}

bool hasEnded(const LockOwner &owner, FileLock lock, const LockOwner &self)
{
    if (lock == FileLock::Held || !isOfThisComputer(owner, self))
        return false;
    const bool knowsBoot = !owner.bootId.isEmpty() && !self.bootId.isEmpty();
    if (knowsBoot && owner.bootId != self.bootId)
        return true; // the computer was started anew since
    const bool isFree = lock == FileLock::Free;
    if (isFree && (owner.process == self.process || (knowsBoot && !owner.processes.isEmpty())))
        return true;
    const bool isAmongOurs =
        owner.processes.isEmpty() ? owner.host == self.host : owner.processes == self.processes;
    return isAmongOurs && !isRunning(owner.process, owner.program);
}

} // namespace Standoff
