// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "storedproject.h"

#include "text/wholefile.h"

#include <QFile>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Nothing that the program writes looks into a project that it has open: with the descriptor that
// is closed then, the locks of SQLite would go.
class OpenFileTest : public QObject
{
    Q_OBJECT

private slots:
    void locksOutliveARefusedWriter();
    void aFileOfTwoNamesIsOnlyRead();

private:
    // As another process sees it.
    static bool isLocked(const QByteArray &path)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            struct flock lock = {};
            lock.l_type = F_WRLCK;
            lock.l_whence = SEEK_SET;
            lock.l_start = 0x40000001; // RESERVED_BYTE of SQLite
            lock.l_len = 1;
            const int file = ::open(path.constData(), O_RDWR);
            const bool asked = file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0;
            ::_exit(!asked ? 2 : lock.l_type == F_UNLCK ? 0 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == 1;
    }
};

void OpenFileTest::locksOutliveARefusedWriter()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"p.standoff"_s);
    const QByteArray name = QFile::encodeName(path);
    QVERIFY(ProjectStore::create(path).has_value());
    const QString hard = folder.filePath(u"hard.json"_s);
    QCOMPARE(::link(name.constData(), QFile::encodeName(hard).constData()), 0);
    auto connection = SqliteConnection::open(path, SqliteConnection::Mode::ReadWrite);
    QVERIFY(connection.has_value());
    const auto transaction = Transaction::begin(**connection);
    QVERIFY(transaction.has_value());
    QVERIFY(isLocked(name));
    for (const QString &target : {path, hard, path + u"-journal"_s}) {
        WholeFile file(target);
        QVERIFY(!file.open());
        QVERIFY(isLocked(name));
    }
}

void OpenFileTest::aFileOfTwoNamesIsOnlyRead()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"p.standoff"_s);
    const QString other = folder.filePath(u"q.standoff"_s);
    QVERIFY(ProjectStore::create(path).has_value());
    QCOMPARE(::link(QFile::encodeName(path).constData(), QFile::encodeName(other).constData()), 0);
    for (const QString &each : {path, other}) {
        const auto store = ProjectStore::open(each);
        VERIFY_RESULT(store);
        QVERIFY2((*store)->readOnlyReason().contains(u"2 name"_s),
            qPrintable((*store)->readOnlyReason()));
        QVERIFY(!QFile::exists(each + u".lock"_s));
    }
    QVERIFY(QFile::remove(other));
    QCOMPARE((*ProjectStore::open(path))->readOnlyReason(), QString());
}

STANDOFF_TEST(QCoreApplication, OpenFileTest)
#include "tst_openfile.moc"
