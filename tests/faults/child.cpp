// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "child.h"

#include "cli/cli.h"

#include <csignal>
#include <cstdio>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QByteArray takeAll(int descriptor)
{
    QByteArray bytes(::lseek(descriptor, 0, SEEK_END), Qt::Uninitialized);
    const ssize_t size = ::pread(descriptor, bytes.data(), size_t(bytes.size()), 0);
    bytes.truncate(std::max<ssize_t>(size, 0));
    ::close(descriptor);
    return bytes;
}

[[noreturn]] void beChild(const std::function<int()> &work, int seconds, int out, int error)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
    ::dup2(out, STDOUT_FILENO);
    ::dup2(error, STDERR_FILENO);
    ::alarm(unsigned(seconds));
    const int status = work();
    std::fflush(nullptr);
    ::_exit(status); // not exit(): what the parent has to tidy up is not the child's
}

} // namespace

bool Ended::isLate() const
{
    return signal == SIGALRM;
}

QString Ended::text() const
{
    const QByteArrayList lines = error.trimmed().split('\n');
    const QString how = isLate() ? u"took too long"_s
        : signal != 0            ? u"ended by signal %1"_s.arg(signal)
                                 : u"exit status %1"_s.arg(status);
    return how + u": "_s + QString::fromUtf8(lines.last());
}

Ended inChild(const std::function<int()> &work, int seconds)
{
    const int out = ::memfd_create("out", MFD_CLOEXEC);
    const int error = ::memfd_create("error", MFD_CLOEXEC);
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child == 0)
        beChild(work, seconds, out, error);
    if (child < 0 || out < 0 || error < 0)
        qFatal("no process can be started");
    int how = 0;
    rusage used{};
    while (::wait4(child, &how, 0, &used) < 0 && errno == EINTR) { }
    Ended ended;
    ended.status = WIFEXITED(how) ? WEXITSTATUS(how) : 0;
    ended.signal = WIFSIGNALED(how) ? WTERMSIG(how) : 0;
    ended.kilobytes = used.ru_maxrss;
    ended.milliseconds = (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000
        + (used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1000;
    ended.out = takeAll(out);
    ended.error = takeAll(error);
    return ended;
}

Ended runInChild(const QStringList &words, int seconds)
{
    return inChild([&words] { return runCommandLine(words); }, seconds);
}

} // namespace Standoff
