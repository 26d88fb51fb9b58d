// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "text/readfile.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Standoff;

class ReadFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void reads();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void holdsTheLimit();
    void readsLines();
    void readsFilesOfTheSystem();
    void opensNoProject();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ReadFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ReadFileTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void ReadFileTest::reads()
{
    for (const QByteArray &bytes :
        {QByteArray(), QByteArray("a\0b", 3), QByteArray(300'000, 'x')}) {
        write(u"ä b.txt"_s, bytes);
        QFile::remove(path(u"link"_s));
        QVERIFY(QFile::link(path(u"ä b.txt"_s), path(u"link"_s)));
        QCOMPARE(readFile(path(u"ä b.txt"_s), 1'000'000), bytes);
        QCOMPARE(readFile(path(u"link"_s), 1'000'000), bytes);
    }
}

void ReadFileTest::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << u"none"_s << u"no such file"_s;
    QTest::newRow("a link to nothing") << u"lost"_s << u"no such file"_s;
    QTest::newRow("a folder") << u"folder"_s << u"folder"_s;
    QTest::newRow("a pipe") << u"pipe"_s << u"pipe"_s;
    QTest::newRow("a link to a pipe") << u"to-pipe"_s << u"pipe"_s;
    QTest::newRow("a link to a device") << u"zero"_s << u"device"_s;
    QTest::newRow("a socket") << u"socket"_s << u"cannot be read"_s;
}

void ReadFileTest::refusesWhatIsNoFile()
{
    QFETCH(QString, name);
    QFETCH(QString, says);
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"lost"_s)));
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QCOMPARE(::mkfifo(path(u"pipe"_s).toLocal8Bit().constData(), 0600), 0);
    QVERIFY(QFile::link(path(u"pipe"_s), path(u"to-pipe"_s)));
    QVERIFY(QFile::link(u"/dev/zero"_s, path(u"zero"_s)));
    const int listening = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    const QByteArray socket = path(u"socket"_s).toLocal8Bit();
    QVERIFY(size_t(socket.size()) < sizeof address.sun_path);
    std::ranges::copy(socket, address.sun_path);
    QCOMPARE(::bind(listening, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);

    const Result<QByteArray> read = readFile(path(name), 1000);
    ::close(listening);
    QVERIFY(!read);
    QVERIFY2(read.error().text.startsWith(path(name) + u": "_s), qPrintable(read.error().text));
    QVERIFY2(read.error().text.contains(says), qPrintable(read.error().text));
}

void ReadFileTest::holdsTheLimit()
{
    write(u"a"_s, QByteArray(1000, 'x'));
    QVERIFY(readFile(path(u"a"_s), 1000));
    const Result<QByteArray> read = readFile(path(u"a"_s), 999);
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(u"999 bytes"_s), qPrintable(read.error().text));
    // What is too large is not read: this would not fit into memory.
    QFile huge(path(u"huge"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(1LL << 40));
    QVERIFY(!readFile(path(u"huge"_s), 1 << 20));
}

void ReadFileTest::readsLines()
{
    const QByteArray longLine(200'000, 'x');
    QByteArray bytes = "a\n\n" + longLine + "\nend";
    QBuffer file(&bytes);
    QVERIFY(file.open(QIODevice::ReadOnly));
    constexpr qint64 anyLength = 1LL << 40; // costs nothing
    QCOMPARE(readLine(file, anyLength), QByteArray("a\n"));
    QCOMPARE(readLine(file, anyLength), QByteArray("\n"));
    QCOMPARE(readLine(file, 150'000).size(), 150'000);
    QCOMPARE(readLine(file, anyLength), longLine.sliced(150'000) + '\n');
    QCOMPARE(readLine(file, 2), QByteArray("en"));
    QCOMPARE(readLine(file, anyLength), QByteArray("d"));
    QCOMPARE(readLine(file, anyLength), QByteArray());
}

// Their size is said to be 0.
void ReadFileTest::readsFilesOfTheSystem()
{
    const QString maps = u"/proc/self/maps"_s;
    if (!QFile::exists(maps))
        QSKIP("there is no /proc");
    const Result<QByteArray> read = readFile(maps, 10 << 20);
    QVERIFY(read);
    QVERIFY(read->contains("[stack]"));
    QVERIFY(!readFile(maps, 100));
}

// A lock of SQLite's kind goes with the closing of any descriptor of the file.
void ReadFileTest::opensNoProject()
{
    write(u"p.standoff"_s, "SQLite format 3");
    QVERIFY(QFile::link(path(u"p.standoff"_s), path(u"a.txt"_s)));
    QFile file(path(u"p.standoff"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const auto isLocked = [&file] {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(::lockf(file.handle(), F_TEST, 1) == 0 ? 0 : 1);
        int status = 0;
        ::waitpid(child, &status, 0);
        return WEXITSTATUS(status) == 1;
    };
    QCOMPARE(::lockf(file.handle(), F_TLOCK, 1), 0);
    QVERIFY(isLocked());
    for (const QString &name : {u"p.standoff"_s, u"a.txt"_s}) {
        const Result<QByteArray> read = readFile(path(name), 1000);
        QVERIFY(!read);
        QVERIFY(read.error().text.contains(u"project"_s));
        QVERIFY(isLocked());
    }
}

STANDOFF_TEST(QCoreApplication, ReadFileTest)
#include "tst_readfile.moc"
