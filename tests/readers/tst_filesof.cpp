// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "readers/filesof.h"

#include <QDir>
#include <QTemporaryDir>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Standoff;

class FilesOfTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void inTheOrderThatIsExpected();
    void whatIsLeftOutIsTold();
    void foldersOfPages();
    void whatCannotBeTaken();
    void tooDeep();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    // Without the folder's path.
    QStringList relative(const QStringList &told) const
    {
        QStringList all = told;
        return all.replaceInStrings(m_folder->path() + u'/', QString());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FilesOfTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void FilesOfTest::inTheOrderThatIsExpected()
{
    for (const QString &name : {u"a/10.txt"_s, u"a/2.txt"_s, u"a/b/1.txt"_s, u"a/B.txt"_s,
             u"a/c/d/3.txt"_s, u"other.txt"_s, u"unwanted.txt"_s})
        write(name);
    const FilesToRead found = filesOf({path(u"other.txt"_s), path(u"a"_s), path(u"none.txt"_s)});
    QCOMPARE(relative(found.paths),
        (QStringList{u"other.txt"_s, u"a/2.txt"_s, u"a/10.txt"_s, u"a/B.txt"_s, u"a/b/1.txt"_s,
            u"a/c/d/3.txt"_s, u"none.txt"_s})); // which the reading tells
    QCOMPARE(found.remarks, QStringList());
    QCOMPARE(found.problems, QStringList());
}

void FilesOfTest::whatIsLeftOutIsTold()
{
    write(u"a/1.txt"_s);
    write(u"a/.hidden"_s);
    write(u"a/.git/config"_s);
    write(u"elsewhere/2.txt"_s);
    QVERIFY(QFile::link(path(u"elsewhere/2.txt"_s), path(u"a/link.txt"_s)));
    QVERIFY(QFile::link(path(u"a"_s), path(u"a/circle"_s)));
    QVERIFY(QFile::link(path(u"gone"_s), path(u"a/nowhere"_s)));
    QCOMPARE(::mkfifo(qPrintable(path(u"a/pipe"_s)), 0600), 0);
    const FilesToRead found = filesOf({path(u"a"_s)});
    QCOMPARE(relative(found.paths), QStringList{u"a/1.txt"_s});
    const QString told = relative(found.remarks).join(u'\n');
    for (const QString &name : {u"a/link.txt"_s, u"a/circle"_s, u"a/nowhere"_s, u"a/pipe"_s})
        QVERIFY2(told.contains(name + u": Left out"_s), qPrintable(told));
    QVERIFY2(told.contains(u"2 hidden"_s), qPrintable(told));
    QCOMPARE(found.remarks.size(), 5);
    // A link that a person names is meant.
    QCOMPARE(filesOf({path(u"a/link.txt"_s)}).paths, QStringList{path(u"a/link.txt"_s)});
}

void FilesOfTest::foldersOfPages()
{
    for (const QString &name : {u"a/page.html"_s, u"a/page_files/logo.png"_s, u"a/seite.htm"_s,
             u"a/seite-Dateien/ad.js"_s, u"a/notes_files/1.txt"_s, u"a/notes.txt"_s})
        write(name);
    const FilesToRead found = filesOf({path(u"a"_s)});
    QCOMPARE(relative(found.paths),
        (QStringList{
            u"a/notes.txt"_s, u"a/page.html"_s, u"a/seite.htm"_s, u"a/notes_files/1.txt"_s}));
    QCOMPARE(found.remarks.size(), 2);
}

void FilesOfTest::whatCannotBeTaken()
{
    QVERIFY(QDir().mkpath(path(u"empty/empty"_s)));
    write(u"good/1.txt"_s);
    const FilesToRead found = filesOf({path(u"empty"_s), path(u"good"_s)});
    QCOMPARE(relative(found.paths), QStringList{u"good/1.txt"_s});
    QCOMPARE(found.problems.size(), 1);
    QVERIFY(found.problems[0].startsWith(path(u"empty"_s)));
}

void FilesOfTest::tooDeep()
{
    QString deep = u"a"_s;
    for (int i = 0; i < 40; ++i)
        deep += u"/b"_s;
    write(deep + u"/1.txt"_s);
    QCOMPARE(filesOf({path(u"a"_s)}).paths.size(), 1);
    write(deep + u"/b/1.txt"_s);
    const FilesToRead found = filesOf({path(u"a"_s)});
    QVERIFY(found.paths.isEmpty());
    QCOMPARE(found.problems.size(), 1);
}

STANDOFF_TEST(QCoreApplication, FilesOfTest)
#include "tst_filesof.moc"
