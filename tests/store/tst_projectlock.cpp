// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "store/file/lockowner.h"
#include "store/file/projectlock.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

constexpr int racers = 6;
constexpr int rounds = 400; // of each

bool isOwnersText(const QString &reason)
{
    return reason.contains(LockOwner::self().program) && reason.contains(u"open for writing"_s);
}

// A child that takes the lock again and again. Whoever has it also locks another file: that two
// do so at once is what must never happen. That one is opened first, as the system closes the files
// of a killed process in that order.
int race(const QString &project)
{
    const QByteArray name = QFile::encodeName(project + u".inside"_s);
    const int inside = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    int won = 0;
    for (int round = 0; round < rounds; ++round) {
        ProjectLock lock(project);
        if (const QString reason = lock.acquire(); !reason.isEmpty()) {
            if (isOwnersText(reason))
                continue;
            std::fprintf(stderr, "%s\n", qPrintable(reason));
            return 3;
        }
        if (::flock(inside, LOCK_EX | LOCK_NB) != 0)
            return 2;
        ++won;
        ::usleep(QRandomGenerator::global()->bounded(300));
        if (!lock.isHeld())
            return 4;
        ::flock(inside, LOCK_UN);
    }
    std::printf("%d\n", won);
    return 0;
}

// A child that holds the lock, in one way or the other, until it is killed.
int hold(const QString &project, bool asAnOlderStandoff)
{
    ProjectLock lock(project);
    QLockFile older(project + u".lock"_s);
    const bool isHeld = asAnOlderStandoff ? older.tryLock() : lock.acquire().isEmpty();
    std::puts(isHeld ? "held" : "not held");
    std::fflush(stdout);
    return std::getchar() == EOF ? 0 : 1;
}

} // namespace

class ProjectLockTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void ownersAreReadAsTheyAreWritten();
    void whatIsNoLock_data();
    void whatIsNoLock();
    void whoHasEnded_data();
    void whoHasEnded();

    void oneAtATime();
    void neverTwoWriters();
    void isWholeWheneverItIsThere();
    void lockOfAKilledProgramIsTaken_data();
    void lockOfAKilledProgramIsTaken();
    void anOlderStandoffKeepsOut();
    void damagedIsReplaced_data();
    void damagedIsReplaced();
    void whatIsInTheWayIsTold_data();
    void whatIsInTheWayIsTold();
    void otherComputerIsTold();
    void whatCannotBeReadIsTold();
    void foldersAreTold();
    void removedByHand();

private:
    QString project() const { return m_folder->filePath(u"p.standoff"_s); }
    QString lockPath() const { return project() + u".lock"_s; }
    QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    bool write(const QByteArray &bytes) const
    {
        QFile file(lockPath());
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    std::unique_ptr<QProcess> child(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(
            QCoreApplication::applicationFilePath(), QStringList{u"tst_projectlock"_s} + arguments);
        return process;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ProjectLockTest::ownersAreReadAsTheyAreWritten()
{
    const LockOwner self = LockOwner::self();
    QCOMPARE(self.process, QCoreApplication::applicationPid());
    QCOMPARE(self.program, u"tests_store"_s);
    QVERIFY(self.toBytes().startsWith(QByteArray::number(self.process) + "\ntests_store\n"));
    QCOMPARE(LockOwner::fromBytes(self.toBytes()), self);
    // As QLockFile writes it, with its two ids and without.
    const LockOwner older{.process = 12, .program = u"standoff"_s, .host = u"ada's desk"_s};
    QCOMPARE(LockOwner::fromBytes("12\nstandoff\nada's desk\n\n\n"), older);
    QCOMPARE(LockOwner::fromBytes("12\nstandoff\nada's desk\n"), older);
    QCOMPARE(LockOwner::fromBytes("12\nstandoff\nada's desk\nh\nb\n")->bootId, u"b"_s);
    QCOMPARE(LockOwner::fromBytes("12\nstandoff\nGröße 기사\n\n\n")->host, u"Größe 기사"_s);
}

void ProjectLockTest::whatIsNoLock_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a line end") << QByteArray("\n");
    QTest::newRow("NUL") << QByteArray(200, '\0');
    QTest::newRow("NUL in a line") << QByteArray("12\nstand\0off\nhost\n\n\n", 20);
    QTest::newRow("cut") << QByteArray("12\nstandoff\nho");
    QTest::newRow("cut after the program") << QByteArray("12\nstandoff\n");
    QTest::newRow("no number") << QByteArray("twelve\nstandoff\nhost\n\n\n");
    QTest::newRow("no process") << QByteArray("0\nstandoff\nhost\n\n\n");
    QTest::newRow("all processes") << QByteArray("-1\nstandoff\nhost\n\n\n");
    QTest::newRow("too large a number") << QByteArray("4294967297\nstandoff\nhost\n\n\n");
    QTest::newRow("no program") << QByteArray("12\n\nhost\n\n\n");
    QTest::newRow("no host") << QByteArray("12\nstandoff\n\n\n\n");
    QTest::newRow("not UTF-8") << QByteArray("12\nstand\xff\xfeoff\nhost\n\n\n");
    QTest::newRow("an escape") << QByteArray("12\nstandoff\n\x1b[2J\n\n\n");
    QTest::newRow("a long line") << QByteArray("12\nstandoff\n") + QByteArray(300, 'h') + "\n\n\n";
}

void ProjectLockTest::whatIsNoLock()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!LockOwner::fromBytes(bytes));
}

void ProjectLockTest::whoHasEnded_data()
{
    QTest::addColumn<LockOwner>("owner");
    QTest::addColumn<FileLock>("lock");
    QTest::addColumn<bool>("hasEnded");
    const LockOwner self = LockOwner::self();
    LockOwner other = self;
    other.process = 1; // that always runs, but under another name
    LockOwner alive = other;
    alive.process = ::getppid(); // the name of which is read where it can be
    alive.program =
        QFileInfo(QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(alive.process))).fileName();
    LockOwner dead = other;
    dead.process = 999'999'999; // beyond any process
    const auto changed = [](LockOwner owner, QString LockOwner::*field, const QString &value) {
        owner.*field = value;
        return owner;
    };
    const auto add = [](const char *name, const LockOwner &owner, FileLock lock, bool hasEnded) {
        QTest::newRow(name) << owner << lock << hasEnded;
    };
    using enum FileLock;
    add("runs", self, Held, false);
    add("was killed", dead, Free, true);
    add("was killed, no locks here", dead, Unknown, true);
    add("number given anew", alive, Free, true);
    add("number given anew, to another program", changed(alive, &LockOwner::program, u"cat"_s),
        Unknown, true);
    add("runs, no locks here", alive, Unknown, false);
    add("number given to us", self, Free, true);
    const LockOwner container =
        changed(changed(dead, &LockOwner::host, u"4fe1"_s), &LockOwner::processes, u"pid:[1]"_s);
    add("container runs", container, Held, false);
    add("container was killed", container, Free, true);
    add("container, no locks here", container, Unknown, false);
    const LockOwner before = changed(alive, &LockOwner::bootId, u"another"_s);
    add("before the computer was started anew", before, Free, true);
    add("the same on a network folder", before, Unknown, true);
    add("a clone of this computer that runs", before, Held, false);
    const LockOwner away = changed(before, &LockOwner::host, u"elsewhere"_s);
    add("on another computer, free", away, Free, false);
    add("on another computer, held", away, Held, false);
    add("on another computer, unknown", away, Unknown, false);
    add("on another computer of this name", changed(before, &LockOwner::hostId, u"another"_s), Free,
        self.hostId.isEmpty());
    const LockOwner older{.process = alive.process, .program = alive.program, .host = self.host};
    add("older Standoff runs", older, Free, false);
    add("older Standoff, number given anew", changed(older, &LockOwner::program, u"cat"_s), Free,
        true);
    LockOwner killed = older;
    killed.process = dead.process;
    add("older Standoff was killed", killed, Free, true);
    add("older Standoff, held", killed, Held, false);
}

void ProjectLockTest::whoHasEnded()
{
    QFETCH(LockOwner, owner);
    QFETCH(FileLock, lock);
    QFETCH(bool, hasEnded);
    QCOMPARE(Standoff::hasEnded(owner, lock, LockOwner::self()), hasEnded);
}

void ProjectLockTest::oneAtATime()
{
    ProjectLock second(project());
    {
        ProjectLock first(project());
        QVERIFY(!first.isHeld());
        QCOMPARE(first.obstacle(), QString());
        QCOMPARE(files(), QStringList());
        QCOMPARE(first.acquire(), QString());
        QVERIFY(first.isHeld());
        QCOMPARE(files(), QStringList{u"p.standoff.lock"_s});
        const QString reason = second.acquire();
        QVERIFY2(isOwnersText(reason), qPrintable(reason));
        QVERIFY(reason.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(reason.contains(QSysInfo::machineHostName()));
        QVERIFY(!reason.contains(u"remove"_s)); // it is certain that it runs
        QCOMPARE(second.obstacle(), reason);
        QVERIFY(!second.isHeld());
        QVERIFY(second.release());
        QVERIFY(first.isHeld());
    }
    QCOMPARE(files(), QStringList());
    QCOMPARE(second.obstacle(), QString());
    QCOMPARE(second.acquire(), QString());
    QCOMPARE(second.acquire(), QString()); // once more
    QCOMPARE(second.remark(), QString());
    QVERIFY(second.release());
    QCOMPARE(files(), QStringList());
}

void ProjectLockTest::neverTwoWriters()
{
    std::vector<std::unique_ptr<QProcess>> children;
    for (int i = 0; i < racers; ++i)
        children.push_back(child({u"race"_s, project()}));
    // And some that are killed with the lock in their hands.
    for (int kill = 0; kill < 40; ++kill) {
        const auto killed = child({u"race"_s, project()});
        QVERIFY(killed->waitForStarted());
        ::usleep(QRandomGenerator::global()->bounded(60'000));
        killed->kill();
        QVERIFY(killed->waitForFinished());
        if (killed->exitStatus() == QProcess::NormalExit)
            QCOMPARE(killed->exitCode(), 0);
    }
    int won = 0;
    for (const auto &racer : children) {
        QVERIFY(racer->waitForFinished(300'000));
        QCOMPARE(racer->exitStatus(), QProcess::NormalExit);
        QCOMPARE(racer->exitCode(), 0);
        won += racer->readAllStandardOutput().trimmed().toInt();
    }
    qInfo("%d processes took the lock %d times", racers, won);
    QVERIFY(won > racers);
    ProjectLock lock(project());
    QCOMPARE(lock.acquire(), QString());
    QCOMPARE(lock.remark(), QString());
    QVERIFY(lock.release());
    QVERIFY(!QFile::exists(lockPath()));
}

void ProjectLockTest::isWholeWheneverItIsThere()
{
    std::atomic_bool isDone = false;
    std::atomic_int seen = 0;
    std::atomic_int broken = 0;
    std::thread reader([&] {
        while (!isDone) {
            QFile file(lockPath());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++seen;
            broken += LockOwner::fromBytes(file.readAll()) == LockOwner::self() ? 0 : 1;
        }
    });
    QString refused;
    for (int i = 0; (i < 500 || seen == 0) && refused.isEmpty(); ++i) {
        ProjectLock lock(project());
        refused = lock.acquire();
    }
    isDone = true;
    reader.join();
    QCOMPARE(refused, QString());
    QCOMPARE(broken, 0);
}

void ProjectLockTest::lockOfAKilledProgramIsTaken_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("ours") << u"hold"_s;
    QTest::newRow("an older Standoff's") << u"hold-older"_s;
}

void ProjectLockTest::lockOfAKilledProgramIsTaken()
{
    QFETCH(QString, way);
    const auto holder = child({way, project()});
    QVERIFY(holder->waitForReadyRead());
    QCOMPARE(holder->readAllStandardOutput(), "held\n");
    ProjectLock lock(project());
    QVERIFY(lock.obstacle().contains(QString::number(holder->processId())));
    QVERIFY(lock.acquire().contains(QString::number(holder->processId())));
    holder->kill();
    QVERIFY(holder->waitForFinished());
    QVERIFY(QFile::exists(lockPath()));
    QCOMPARE(lock.obstacle(), QString());
    QVERIFY(QFile::exists(lockPath())); // it only looked
    QCOMPARE(lock.acquire(), QString());
    QCOMPARE(lock.remark(), QString()); // that is nothing out of the ordinary
}

// In both directions, as long as both are in use.
void ProjectLockTest::anOlderStandoffKeepsOut()
{
    ProjectLock lock(project());
    QLockFile older(lockPath());
    older.setStaleLockTime(0);
    QVERIFY(older.tryLock());
    QVERIFY(isOwnersText(lock.acquire()));
    older.unlock();
    QCOMPARE(lock.acquire(), QString());
    QVERIFY(!older.tryLock());
    QVERIFY(!older.removeStaleLockFile());
    QVERIFY(lock.isHeld());
    qint64 process = 0;
    QString host;
    QString program;
    QVERIFY(older.getLockInfo(&process, &host, &program));
    QCOMPARE(process, QCoreApplication::applicationPid());
    QVERIFY(lock.release());
    QVERIFY(older.tryLock());
}

void ProjectLockTest::damagedIsReplaced_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("NUL") << QByteArray(200, '\0');
    QTest::newRow("garbage") << QByteArray("garbage\n");
    QTest::newRow("huge") << QByteArray(10 << 20, 'x');
    QTest::newRow("a lock, and much behind it")
        << LockOwner::self().toBytes() + QByteArray(10'000, '\n');
}

void ProjectLockTest::damagedIsReplaced()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(write(bytes));
    ProjectLock lock(project());
    QCOMPARE(lock.obstacle(), QString());
    QCOMPARE(lock.acquire(), QString());
    QVERIFY2(lock.remark().contains(lockPath()) && lock.remark().contains(u"damaged"_s),
        qPrintable(lock.remark()));
    QCOMPARE(files(), QStringList{u"p.standoff.lock"_s});

    // As long as a program holds it, it is not.
    QVERIFY(lock.release());
    QVERIFY(write(bytes));
    const int holder = ::open(QFile::encodeName(lockPath()).constData(), O_RDONLY | O_CLOEXEC);
    QCOMPARE(::flock(holder, LOCK_EX | LOCK_NB), 0);
    const QString reason = lock.acquire();
    ::close(holder);
    QVERIFY2(
        reason.contains(lockPath()) && reason.contains(u"Another program"_s), qPrintable(reason));
    QCOMPARE(QFileInfo(lockPath()).size(), bytes.size());
}

void ProjectLockTest::whatIsInTheWayIsTold_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"folder", "link", "dangling link", "link to the project", "pipe"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void ProjectLockTest::whatIsInTheWayIsTold()
{
    QFETCH(QString, kind);
    const QString other = m_folder->filePath(u"other"_s);
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4 && file.flush());
    if (kind == "folder"_L1)
        QVERIFY(QDir().mkdir(lockPath()));
    else if (kind == "pipe"_L1)
        QCOMPARE(::mkfifo(QFile::encodeName(lockPath()).constData(), 0666), 0);
    else
        QVERIFY(QFile::link(kind == "dangling link"_L1 ? u"/none"_s : other, lockPath()));
    const QStringList before = files();
    ProjectLock lock(project());
    const QString reason = lock.acquire();
    QVERIFY2(reason.contains(lockPath()) && reason.contains(u"Remove it"_s), qPrintable(reason));
    QCOMPARE(lock.obstacle(), reason);
    QCOMPARE(files(), before);
    QCOMPARE(QFileInfo(other).size(), 4);
}

void ProjectLockTest::otherComputerIsTold()
{
    LockOwner away{.process = 4711,
        .program = u"standoff"_s,
        .host = u"newsroom-7"_s,
        .hostId = u"h"_s,
        .bootId = u"b"_s};
    QVERIFY(write(away.toBytes()));
    QFile file(lockPath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QDateTime since(QDate(2024, 6, 20), QTime(12, 34));
    QVERIFY(file.setFileTime(since, QFileDevice::FileModificationTime));
    file.close();
    ProjectLock lock(project());
    const QString reason = lock.acquire();
    for (const QString &part : {u"newsroom-7"_s, u"4711"_s, u"another computer"_s, lockPath(),
             u"remove"_s, QLocale().toString(since, QLocale::ShortFormat)})
        QVERIFY2(reason.contains(part), qPrintable(part + u" in "_s + reason));
    QVERIFY(QFile::remove(lockPath())); // as it says
    QCOMPARE(lock.acquire(), QString());
}

void ProjectLockTest::whatCannotBeReadIsTold()
{
    QVERIFY(write(LockOwner::self().toBytes()));
    QVERIFY(QFile::setPermissions(lockPath(), {}));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    const uid_t user = ::geteuid();
    if (user == 0 && ::setresuid(65534, 65534, 0) != 0) // permissions do not bind root
        QSKIP("this account may read everything");
    ProjectLock lock(project());
    const QString reason = lock.acquire();
    QCOMPARE(::setresuid(user, user, user), 0);
    QVERIFY2(reason.contains(lockPath()) && reason.contains(u"cannot be read (Permission denied)"_s)
            && !reason.contains(u"folder"_s),
        qPrintable(reason));
    QVERIFY(QFile::exists(lockPath()));
}

void ProjectLockTest::foldersAreTold()
{
    const QString none = m_folder->filePath(u"none/p.standoff"_s);
    QCOMPARE(ProjectLock(none).acquire(), u"There is no folder "_s + m_folder->filePath(u"none"_s));
    const QString closed = m_folder->filePath(u"closed"_s);
    QVERIFY(QDir().mkdir(closed));
    QVERIFY(QFile::setPermissions(closed, QFile::Permissions(0x5555)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    const uid_t user = ::geteuid();
    if (user == 0 && ::setresuid(65534, 65534, 0) != 0)
        QSKIP("this account may write everywhere");
    ProjectLock lock(closed + u"/p.standoff"_s);
    const QString reason = lock.acquire();
    const QString obstacle = lock.obstacle();
    QCOMPARE(::setresuid(user, user, user), 0);
    QCOMPARE(reason, u"The folder %1 cannot be written to (Permission denied)"_s.arg(closed));
    QCOMPARE(obstacle, reason);
}

void ProjectLockTest::removedByHand()
{
    ProjectLock lock(project());
    QCOMPARE(lock.acquire(), QString());
    QVERIFY(QFile::remove(lockPath()));
    QVERIFY(!lock.isHeld());
    ProjectLock other(project());
    QCOMPARE(other.acquire(), QString());
    QVERIFY(!lock.isHeld());
    QVERIFY(lock.release()); // what is there is not ours to remove
    QVERIFY(other.isHeld());
    QVERIFY(isOwnersText(lock.acquire()));
}

// Also what the children do.
static int runProjectLock(int argc, char *argv[])
{
    const QString work = QString::fromUtf8(argc > 2 ? argv[1] : "");
    if (!work.startsWith("race"_L1) && !work.startsWith("hold"_L1))
        return runTest<QCoreApplication, ProjectLockTest>(argc, argv);
    const QCoreApplication app(argc, argv);
    const QString project = QString::fromLocal8Bit(argv[2]);
    return work == "race"_L1 ? race(project) : hold(project, work == "hold-older"_L1);
}

static const TestProgram projectLockProgram(__FILE_NAME__, runProjectLock);

#include "tst_projectlock.moc"
