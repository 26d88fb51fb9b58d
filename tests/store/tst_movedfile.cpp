// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "storedproject.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Standoff;

// A project that is moved, deleted or replaced while it is open.
class MovedFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_store.reset(); }

    void isTold_data();
    void isTold();
    void folderIsMoved();
    void otherFileIsLeftAlone();
    void comesBack();
    void lockIsTakenAway();
    void copyIsWhole();

private:
    QString path(const QString &name = u"p.standoff"_s) const { return m_folder->filePath(name); }
    QStringList copies() const
    {
        return QDir(m_folder->path()).entryList({u"copy*"_s}, QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProjectStore> m_store;
    const StoredProject m_values;
};

void MovedFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = storedProject(path());
    QVERIFY(m_store);
    VERIFY_RESULT(m_store->checkHold());
    QVERIFY(!m_store->hasMoved());
}

void MovedFileTest::isTold_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("said");
    QTest::newRow("moved") << u"move"_s << u"was moved to %1/q.standoff"_s;
    QTest::newRow("deleted") << u"delete"_s << u"was deleted"_s;
    QTest::newRow("replaced") << u"replace"_s << u"Another file has taken its place"_s;
    QTest::newRow("replaced by itself") << u"restore"_s << u"Another file has taken its place"_s;
}

void MovedFileTest::isTold()
{
    QFETCH(QString, what);
    QFETCH(QString, said);
    const QString other = path(u"other"_s);
    if (what == "move"_L1)
        QVERIFY(QFile::rename(path(), path(u"q.standoff"_s)));
    else if (what == "delete"_L1)
        QVERIFY(QFile::remove(path()));
    else if (what == "replace"_L1)
        QVERIFY(writeBytes(other, "mine"));
    else
        VERIFY_RESULT(m_store->copyTo(other));
    if (QFile::exists(other))
        QCOMPARE(
            ::rename(QFile::encodeName(other).constData(), QFile::encodeName(path()).constData()),
            0);
    const QByteArray before = bytesOf(path());

    QVERIFY(m_store->hasMoved());
    const auto held = m_store->checkHold();
    QVERIFY(!held);
    const QString wanted =
        said.contains(u"%1"_s) ? said.arg(QDir(m_folder->path()).canonicalPath()) : said;
    QVERIFY2(held.error().text.startsWith(path() + u": "_s) && held.error().text.contains(wanted),
        qPrintable(held.error().text));
    QVERIFY(held.error().text.contains(u"elsewhere"_s));
    QCOMPARE(m_store->obstacle(), m_store->readOnlyReason());
    const auto written = m_store->apply(m_values.oneMore(2001), {});
    QVERIFY(!written);
    QCOMPARE(written.error(), held.error());
    QCOMPARE(bytesOf(path()), before);
    // The lock of that name is not ours any more.
    QVERIFY(!QFile::exists(path() + u".lock"_s));
    // What is open can be read all the same.
    QCOMPARE(m_store->loadVersion(m_values.version)->annotations().size(), 1);
}

void MovedFileTest::folderIsMoved()
{
    const QString folder = m_folder->path();
    const QString moved = folder + u"-moved"_s;
    QVERIFY(QDir().rename(folder, moved));
    const auto held = m_store->checkHold();
    QVERIFY(QDir().rename(moved, folder));
    QVERIFY(!held);
    QVERIFY2(held.error().text.contains(u"was moved to %1/p.standoff"_s.arg(moved)),
        qPrintable(held.error().text));
}

// Another program writes the file that is there now: its journal is not ours.
void MovedFileTest::otherFileIsLeftAlone()
{
    VERIFY_RESULT(m_store->apply(m_values.oneMore(2001), {}));
    QVERIFY(QFile::rename(path(), path(u"q.standoff"_s)));
    QVERIFY(QFile::remove(path() + u"-journal"_s));
    QVERIFY(writeBytes(path(), "another"));
    QVERIFY(writeBytes(path() + u"-journal"_s, "its journal"));
    m_store.reset();
    QCOMPARE(bytesOf(path() + u"-journal"_s), "its journal");
    QCOMPARE(bytesOf(path()), "another");
}

void MovedFileTest::comesBack()
{
    QVERIFY(QFile::rename(path(), path(u"q.standoff"_s)));
    QVERIFY(!m_store->checkHold());
    QVERIFY(QFile::rename(path(u"q.standoff"_s), path()));
    QVERIFY(!m_store->hasMoved());
    QVERIFY(!m_store->checkHold()); // that is for a person to say
    QCOMPARE(m_store->obstacle(), QString());
    const auto again = ProjectStore::open(path());
    VERIFY_RESULT(again);
    QCOMPARE((*again)->readOnlyReason(), QString());
    QVERIFY((*again)->isSameProject(*m_store));
}

void MovedFileTest::lockIsTakenAway()
{
    const QString lock = path() + u".lock"_s;
    QVERIFY(QFile::remove(lock));
    VERIFY_RESULT(m_store->checkHold()); // nobody has it: we take it again
    QVERIFY(QFile::exists(lock));
    QVERIFY(QFile::remove(lock));
    const auto other = ProjectStore::open(path());
    VERIFY_RESULT(other);
    QCOMPARE((*other)->readOnlyReason(), QString());
    const auto held = m_store->checkHold();
    QVERIFY(!held);
    QVERIFY2(
        held.error().text.contains(u"has it open for writing"_s), qPrintable(held.error().text));
    QVERIFY(!m_store->apply(m_values.oneMore(2001), {}));
    VERIFY_RESULT((*other)->apply(m_values.oneMore(2001), {}));
}

void MovedFileTest::copyIsWhole()
{
    QVERIFY(QFile::remove(path()));
    const QString copy = path(u"copy.standoff"_s);
    VERIFY_RESULT(m_store->copyTo(copy));
    QCOMPARE(copies(), QStringList{u"copy.standoff"_s});
    const QByteArray before = bytesOf(copy);
    const auto again = m_store->copyTo(copy);
    QVERIFY(!again);
    QVERIFY(again.error().text.startsWith(copy + u": "_s));
    QCOMPARE(bytesOf(copy), before);
    QVERIFY(!m_store->copyTo(path(u"none/copy.standoff"_s)));
    QCOMPARE(copies(), QStringList{u"copy.standoff"_s});
    const auto opened = ProjectStore::open(copy);
    VERIFY_RESULT(opened);
    QCOMPARE((*opened)->readOnlyReason(), QString());
    QCOMPARE((*opened)->loadVersion(m_values.version)->annotations().size(), 1);
    QCOMPARE((*opened)->verify()->size(), 0);
}

STANDOFF_TEST(QCoreApplication, MovedFileTest)
#include "tst_movedfile.moc"
