// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "text/projectfiles.h"
#include "text/wholefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Standoff;

// What may be written over, and what it leaves as it was.
class WholeFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void projectsAreNotReplaced_data();
    void projectsAreNotReplaced();
    void otherFilesAreReplaced();
    void aProjectThatComesMeanwhileStays();
    void openFilesAreKnownByWhatTheyAre();
    void rightsAreKept();
    void linksAreFollowed();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    void link(const QString &to, const QString &name, bool isHard) const
    {
        const QByteArray from = QFile::encodeName(path(to));
        const QByteArray at = QFile::encodeName(path(name));
        QCOMPARE((isHard ? ::link : ::symlink)(from.constData(), at.constData()), 0);
    }
    Result<> write(const QString &name) const
    {
        WholeFile file(path(name));
        RETURN_IF_ERROR(file.open());
        file.device().write("new");
        return file.commit();
    }
    // The beginning of a database of that application.
    static QByteArray database(const QByteArray &application)
    {
        return QByteArray("SQLite format 3").append(1, '\0').leftJustified(68, 'x') + application
            + QByteArray(100, 'y');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void WholeFileTest::projectsAreNotReplaced_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"project", "named.standoff", "soft", "soft-to-soft", "hard",
             "gone-journal", "project-journal", "project-wal", "project-shm", "project.lock",
             "soft.lock", "named.standoff.lock", "to-the-lock"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void WholeFileTest::projectsAreNotReplaced()
{
    QFETCH(QString, name);
    put(u"project"_s, database("SdOf"));
    put(u"named.standoff"_s, "what is left of a project");
    put(u"project.lock"_s, "1\nstandoff\nhost\n");
    put(u"gone"_s, database("SdOf"));
    link(u"project"_s, u"soft"_s, false);
    link(u"soft"_s, u"soft-to-soft"_s, false);
    link(u"project"_s, u"hard"_s, true);
    link(u"project.lock"_s, u"to-the-lock"_s, false);
    const QByteArray before = bytesOf(name);
    const auto done = write(name);
    QVERIFY(!done);
    QVERIFY2(done.error().text.contains(path(name)) && done.error().text.contains(u"project"_s),
        qPrintable(done.error().text));
    QCOMPARE(bytesOf(name), before);
    QCOMPARE(bytesOf(u"project"_s), database("SdOf"));
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.??????"_s}, QDir::Files | QDir::Hidden), {});
}

void WholeFileTest::otherFilesAreReplaced()
{
    put(u"other.db"_s, database("fOdS"));
    put(u"short"_s, database("SdOf").first(70));
    put(u"a.lock"_s, "of another program");
    for (const QString &name : {u"other.db"_s, u"short"_s, u"a.lock"_s, u"none-journal"_s}) {
        const auto done = write(name);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().text));
        QCOMPARE(bytesOf(name), "new");
    }
}

void WholeFileTest::aProjectThatComesMeanwhileStays()
{
    WholeFile file(path(u"x"_s));
    QVERIFY(file.open());
    file.device().write("new");
    put(u"x"_s, database("SdOf"));
    QVERIFY(!file.commit());
    QCOMPARE(bytesOf(u"x"_s), database("SdOf"));
}

// Whatever its bytes are, by whatever name; and no longer than it is open.
void WholeFileTest::openFilesAreKnownByWhatTheyAre()
{
    put(u"plain"_s, "no header");
    link(u"plain"_s, u"hard"_s, true);
    {
        const OpenProjectFile first(path(u"plain"_s));
        const auto second = std::make_unique<OpenProjectFile>(path(u"hard"_s));
        QVERIFY(!write(u"hard"_s));
        QVERIFY(!write(u"plain-journal"_s));
    }
    QVERIFY(write(u"hard"_s));
}

void WholeFileTest::rightsAreKept()
{
    for (const mode_t mode : {0600, 0640, 0664, 0755}) {
        put(u"x"_s, "old");
        QCOMPARE(::chmod(QFile::encodeName(path(u"x"_s)).constData(), mode), 0);
        QVERIFY(write(u"x"_s));
        struct stat found = {};
        QCOMPARE(::stat(QFile::encodeName(path(u"x"_s)).constData(), &found), 0);
        QCOMPARE(found.st_mode & 07777, mode);
        QCOMPARE(bytesOf(u"x"_s), "new");
    }
}

void WholeFileTest::linksAreFollowed()
{
    put(u"target"_s, "old");
    link(u"target"_s, u"link"_s, false);
    link(u"nothing yet"_s, u"dangling"_s, false);
    QVERIFY(write(u"link"_s));
    QVERIFY(write(u"dangling"_s));
    QCOMPARE(bytesOf(u"target"_s), "new");
    QCOMPARE(bytesOf(u"nothing yet"_s), "new");
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink() && QFileInfo(path(u"dangling"_s)).isSymLink());
    QCOMPARE(withoutLinks(path(u"dangling"_s)), path(u"nothing yet"_s));
}

STANDOFF_TEST(QCoreApplication, WholeFileTest)
#include "tst_wholefile.moc"
