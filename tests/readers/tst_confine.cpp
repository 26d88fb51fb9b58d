// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "readers/isolated/confine.h"

#include <QTemporaryDir>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <functional>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Standoff;

// What a process cannot do any more, tried in one.
class TestConfine : public QObject
{
    Q_OBJECT

private slots:
    void theSystemRefuses_data();
    void theSystemRefuses();
    void theRestGoesOn();
    void memoryIsBounded();
    void itCanEndItself();

private:
    enum Status { Fine, Wrong, NotConfined };
    // In a process of its own, which is confined. Its exit status, or minus its signal.
    static int confined(const std::function<bool(Confinement)> &work)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const Confinement confinement = confine(64 << 20);
            ::_exit(!confinement.system ? NotConfined : work(confinement) ? Fine : Wrong);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
    }
};

using Call = std::function<long()>;

void TestConfine::theSystemRefuses_data()
{
    QTest::addColumn<Call>("call"); // which gives -1 when it fails
    static const QTemporaryDir folder;
    static const QByteArray path = folder.filePath(u"a"_s).toLocal8Bit();
    static const QByteArray there = folder.path().toLocal8Bit();
    const auto row = [](const char *name, const Call &call) { QTest::newRow(name) << call; };
    row("a socket", [] { return ::socket(AF_INET, SOCK_STREAM, 0); });
    row("a local socket", [] { return ::socket(AF_UNIX, SOCK_DGRAM, 0); });
    row("a new file", [] { return ::open(path.constData(), O_WRONLY | O_CREAT, 0600); });
    row("an old file", [] { return ::open("/dev/null", O_RDWR); });
    row("a nameless file", [] { return ::open(there.constData(), O_TMPFILE | O_WRONLY, 0600); });
    row("a folder", [] { return ::mkdir(path.constData(), 0700); });
    row("removing", [] { return ::unlink(path.constData()); });
    row("renaming", [] { return ::rename(path.constData(), "/x"); });
    row("a link", [] { return ::symlink("/x", path.constData()); });
    row("rights", [] { return ::chmod(there.constData(), 0777); });
    row("cutting", [] { return ::truncate(path.constData(), 0); });
    row("a process", [] { return ::fork(); });
    row("a program", [] { return ::execl("/bin/true", "true", nullptr); });
    row("a signal", [] { return ::kill(::getppid(), SIGTERM); });
    row("a signal to all", [] { return ::kill(-1, SIGTERM); });
    row("signals of a pipe", [] { return ::fcntl(STDIN_FILENO, F_SETOWN, ::getppid()); });
    row("another signal of a pipe", [] { return ::fcntl(STDIN_FILENO, F_SETSIG, SIGKILL); });
    row("typing", [] { return ::ioctl(STDIN_FILENO, TIOCSTI, "x"); });
    row("limits", [] {
        const rlimit none{RLIM_INFINITY, RLIM_INFINITY};
        return ::setrlimit(RLIMIT_DATA, &none);
    });
}

void TestConfine::theSystemRefuses()
{
    QFETCH(Call, call);
    const int status = confined([&](Confinement) {
        errno = 0;
        return call() == -1 && errno == EPERM;
    });
    if (status == NotConfined)
        QSKIP("the system has no filters");
    QCOMPARE(status, Fine);
}

void TestConfine::theRestGoesOn()
{
    const int status = confined([](Confinement) {
        const int file = ::open("/proc/self/status", O_RDONLY);
        char bytes[100];
        rlimit limit{};
        return file >= 0 && ::read(file, bytes, sizeof bytes) > 0
            && ::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_max == 64
            && ::getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_max == 0;
    });
    if (status == NotConfined)
        QSKIP("the system has no filters");
    QCOMPARE(status, Fine);
}

void TestConfine::memoryIsBounded()
{
    const int status = confined([](Confinement confinement) {
        if (!confinement.memory)
            return watchedFactor > 1;
        void *volatile little = std::malloc(16 << 20);
        void *volatile much = std::malloc(200 << 20);
        return little && !much;
    });
    if (status == NotConfined)
        QSKIP("the system has no filters");
    QCOMPARE(status, Fine);
}

void TestConfine::itCanEndItself()
{
    const int status = confined([](Confinement) {
        ::signal(SIGABRT, SIG_DFL);
        std::abort();
        return true;
    });
    QVERIFY(status == -SIGABRT || status == NotConfined);
}

STANDOFF_TEST(QCoreApplication, TestConfine)
#include "tst_confine.moc"
