// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "storedproject.h"

#include "store/backups/backup.h"
#include "store/backups/backupfacts.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Copies that are made of a project, and how they are found.
class BackupTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("XDG_DATA_HOME", m_data.path().toUtf8()); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void itIsAProject();
    void openingMakesOneInHalfAnHour();
    void aDateInTheFutureStopsNothing();
    void theSameRevisionIsNotTheSameState();
    void undoneIsAnotherState();
    void aWriterIsNotKeptWaiting();
    void cancelledLeavesNothing();
    void aLockedFileIsNotTakenForCopied();
    void damagedIsNotBackedUp();
    void aForgedUuidNamesNoFolder();
    void oldOnesGoButThoseByHand();
    void whatWasLeftHalfDoneGoes();
    void whatCannotBeLookedAtIsTold();
    void aFolderThatCannotBeReadIsTold();
    void factsTellWhatIsInIt();
    void damageIsFound();
    void foundByThePathWhenDamaged();
    void foundAfterItWasMoved();
    void twoProjectsAtOnePath();
    void differenceTellsWhatComesAndGoes();

private:
    QString path() const { return m_folder->filePath(u"p.standoff"_s); }
    QString folder() const
    {
        return backupFolder(textElsewhere(path(), "SELECT uuid FROM project"));
    }
    QStringList names() const { return QDir(folder()).entryList({u"*.standoff"_s}, QDir::Files); }
    // A copy of the only backup that looks as if it had been made then.
    QString dated(const QDateTime &time, BackupReason reason) const
    {
        const BackupFile backup = backupsIn(folder())->first();
        const QString copy =
            QDir(folder()).filePath(backupName(time, backup.revision + 1000, reason));
        return QFile::copy(backup.path, copy) ? copy : QString();
    }
    // Of the whole file.
    static bool destroyPage(const QString &file, int page)
    {
        QByteArray bytes = bytesOf(file);
        if (bytes.size() < 4096 * (page + 1))
            return false;
        bytes.replace(4096 * page, 4096, QByteArray(4096, '\xa5'));
        return writeBytes(file, bytes);
    }

    QTemporaryDir m_data;
    std::unique_ptr<QTemporaryDir> m_folder;
    const StoredProject m_values;
};

void BackupTest::itIsAProject()
{
    const auto store = storedProject(path());
    QVERIFY(store);
    const auto first = makeBackup(path(), BackupReason::Work);
    VERIFY_RESULT(first);
    QCOMPARE(makeBackup(path(), BackupReason::Hand), first); // as new as can be
    VERIFY_RESULT(store->apply(m_values.oneMore(2001), {}));
    const auto second = makeBackup(path(), BackupReason::Removal);
    VERIFY_RESULT(second);
    QCOMPARE(names().size(), 2);
    QVERIFY(second->endsWith(u"-removal.standoff"_s));
    for (int i = 0; i < 2; ++i) {
        const auto backup = ProjectStore::open(i == 0 ? *first : *second);
        VERIFY_RESULT(backup);
        QCOMPARE((*backup)->loadVersion(m_values.version)->annotations().size(), i + 1);
        QCOMPARE((*backup)->verify()->size(), 0);
    }
}

void BackupTest::openingMakesOneInHalfAnHour()
{
    const auto store = storedProject(path());
    VERIFY_RESULT(makeBackup(path(), BackupReason::Opened));
    VERIFY_RESULT(store->apply(m_values.oneMore(2001), {}));
    const auto soon = makeBackup(path(), BackupReason::Opened);
    VERIFY_RESULT(soon);
    QVERIFY(soon->isEmpty());
    QCOMPARE(names().size(), 1);
    // That its file is new says nothing: a synchronised folder has new files, too.
    const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(-31 * 60);
    const BackupFile only = backupsIn(folder())->first();
    QVERIFY(QFile::rename(
        only.path, QDir(folder()).filePath(backupName(then, only.revision, *only.reason))));
    const auto later = makeBackup(path(), BackupReason::Opened);
    VERIFY_RESULT(later);
    QVERIFY(!later->isEmpty());
    QCOMPARE(names().size(), 2);
}

void BackupTest::aDateInTheFutureStopsNothing()
{
    const auto store = storedProject(path());
    VERIFY_RESULT(makeBackup(path(), BackupReason::Opened));
    const QString future =
        dated(QDateTime::currentDateTimeUtc().addDays(400), BackupReason::Opened);
    QVERIFY(QFile::remove(backupsIn(folder())->last().path));
    QCOMPARE(names().size(), 1);
    VERIFY_RESULT(store->apply(m_values.oneMore(2001), {}));
    const auto made = makeBackup(path(), BackupReason::Opened);
    VERIFY_RESULT(made);
    QVERIFY(!made->isEmpty());
    QCOMPARE(names().size(), 2);
    QVERIFY(QFile::exists(future));
}

// A restored project, or a copy, counts its revisions from the same number on.
void BackupTest::theSameRevisionIsNotTheSameState()
{
    const QString other = m_folder->filePath(u"copy.standoff"_s);
    {
        QVERIFY(storedProject(path()));
        QVERIFY(QFile::copy(path(), other));
    }
    for (const QString &each : {path(), other}) {
        const auto store = ProjectStore::open(each);
        VERIFY_RESULT(store);
        VERIFY_RESULT((*store)->apply(m_values.oneMore(each == other ? 2002 : 2001), {}));
        VERIFY_RESULT(makeBackup(each, BackupReason::Work));
    }
    const QList<BackupFile> backups = *backupsIn(folder());
    QCOMPARE(backups.size(), 2);
    QCOMPARE(backups[0].revision, backups[1].revision);
    QCOMPARE(*pathsOf(backups[0]), QStringList{realPath(other)});
    QCOMPARE(*pathsOf(backups[1]), QStringList{realPath(path())});
}

void BackupTest::undoneIsAnotherState()
{
    const auto store = storedProject(path());
    VERIFY_RESULT(store->apply(m_values.oneMore(2001), {}));
    VERIFY_RESULT(makeBackup(path(), BackupReason::Work));
    const auto entry = store->next(HistoryStatus::Done);
    const auto changes = store->changesFor(**entry);
    VERIFY_RESULT(changes);
    VERIFY_RESULT(store->applyUndoOrRedo(**entry, *changes, {}));
    VERIFY_RESULT(makeBackup(path(), BackupReason::Work));
    QCOMPARE(names().size(), 2);
}

// The copy is made in parts: what is written between two of them is in it, as one state.
void BackupTest::aWriterIsNotKeptWaiting()
{
    const auto store = storedProject(path());
    ChangeSet large(u"test"_s);
    for (int i = 0; i < 4; ++i) {
        const QString text = QString(500'000, QChar(u'a' + i));
        large.texts.insert(sha256Of(text), text);
    }
    large.create(m_values.annotation(2000, {10, 15}, u"Putin"_s));
    VERIFY_RESULT(store->apply(large, {}));
    int writes = 0;
    Result<> written;
    const auto made = makeBackup(path(), BackupReason::Work, [&](int done, int total) {
        if (writes < 3 && done < total) {
            ++writes;
            written = store->apply(m_values.oneMore(2000 + 10 * writes), {});
        }
        return true;
    });
    VERIFY_RESULT(written);
    QCOMPARE(writes, 3);
    VERIFY_RESULT(made);
    const auto backup = ProjectStore::open(*made);
    VERIFY_RESULT(backup);
    QCOMPARE((*backup)->loadVersion(m_values.version)->annotations().size(), 5);
    const auto problems = (*backup)->verify();
    QVERIFY2(problems && problems->isEmpty(), qPrintable(problems->value(0).message));
    // Its name says which state it is.
    QCOMPARE(QString::number(backupNamed(*made)->revision),
        textElsewhere(*made, "SELECT revision FROM project"));
}

void BackupTest::cancelledLeavesNothing()
{
    const auto store = storedProject(path());
    const auto made = makeBackup(path(), BackupReason::Work, [](int, int) { return false; });
    QVERIFY(!made);
    QVERIFY(QDir(folder()).isEmpty());
}

void BackupTest::aLockedFileIsNotTakenForCopied()
{
    const QString other = m_folder->filePath(u"other.standoff"_s);
    QVERIFY(storedProject(path()) && storedProject(other));
    sqlite3 *writer = nullptr;
    QCOMPARE(sqlite3_open(other.toUtf8().constData(), &writer), SQLITE_OK);
    QCOMPARE(sqlite3_exec(writer, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    const auto from = SqliteConnection::open(path(), SqliteConnection::Mode::ReadOnly);
    const auto to = SqliteConnection::open(other, SqliteConnection::Mode::ReadWrite);
    VERIFY_RESULT(from);
    VERIFY_RESULT(to);
    VERIFY_RESULT((*to)->execute("PRAGMA busy_timeout = 0"));
    QVERIFY(!(*to)->copyFrom(**from));
    QCOMPARE(sqlite3_exec(writer, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(writer);
    VERIFY_RESULT((*to)->copyFrom(**from));
    QCOMPARE(textElsewhere(other, "SELECT uuid FROM project"),
        textElsewhere(path(), "SELECT uuid FROM project"));
}

void BackupTest::damagedIsNotBackedUp()
{
    QVERIFY(storedProject(path()));
    const int pages = textElsewhere(path(), "PRAGMA page_count").toInt();
    const int root =
        textElsewhere(path(), "SELECT rootpage FROM sqlite_schema WHERE name = 'annotation'")
            .toInt();
    QVERIFY(root > 1 && root <= pages);
    const QString where = folder();
    QVERIFY(destroyPage(path(), root - 1));
    const auto made = makeBackup(path(), BackupReason::Work);
    QVERIFY(!made);
    QVERIFY2(made.error().text.startsWith(path()), qPrintable(made.error().text));
    QVERIFY(!made.error().text.contains(u'\n'));
    QVERIFY(QDir(where).isEmpty());
}

void BackupTest::aForgedUuidNamesNoFolder()
{
    QVERIFY(storedProject(path()));
    for (const QByteArray &uuid : {QByteArray("../../forged"), QByteArray(""),
             QByteArray("00000000-0000-0000-0000-000000000000")}) {
        QVERIFY(runElsewhere(path(), "UPDATE project SET uuid = '" + uuid + "'"));
        const auto made = makeBackup(path(), BackupReason::Work);
        QVERIFY(!made);
        QVERIFY(findBackups(path()).backups.isEmpty());
    }
    QVERIFY(!QFile::exists(backupFolder(u"../../forged"_s)));
}

void BackupTest::oldOnesGoButThoseByHand()
{
    const auto store = storedProject(path());
    VERIFY_RESULT(makeBackup(path(), BackupReason::Work));
    const QDateTime day = QDateTime(QDate::currentDate().addDays(-5), QTime(8, 0), QTimeZone::UTC);
    const QString gone = dated(day, BackupReason::Work);
    const BackupFile note = *backupNamed(gone);
    VERIFY_RESULT(notePath(note, path()));
    const QString byHand = dated(day.addSecs(60), BackupReason::Hand);
    const QString last = dated(day.addSecs(120), BackupReason::Work);
    VERIFY_RESULT(store->apply(m_values.oneMore(2001), {}));
    VERIFY_RESULT(makeBackup(path(), BackupReason::Work));
    QVERIFY(!QFile::exists(gone));
    QVERIFY(pathsOf(note)->isEmpty());
    QVERIFY(QFile::exists(byHand));
    QVERIFY(QFile::exists(last));
    QCOMPARE(names().size(), 4);
}

void BackupTest::whatCannotBeLookedAtIsTold()
{
    {
        const auto store = storedProject(path());
        VERIFY_RESULT(makeBackup(path(), BackupReason::Work));
    }
    const QString kept = folder();
    const BackupFile made = backupsIn(kept)->first();
    QVERIFY(QFile::remove(path())); // so that it is looked for by its path
    QCOMPARE(findBackups(path()).backups.size(), 1);
    QCOMPARE(findBackups(path()).problems, QStringList());
    const QString note = made.path.chopped(QLatin1StringView(".standoff").size()) + u".paths"_s;
    QVERIFY(QFile::remove(note) && QDir().mkdir(note)); // nobody can read that
    const FoundBackups found = findBackups(path());
    QCOMPARE(found.backups.size(), 0);
    QCOMPARE(found.problems.size(), 1);
    QVERIFY2(found.problems.first().contains(note), qPrintable(found.problems.first()));
    QVERIFY2(factsOf(made).pathsProblem.contains(note), qPrintable(factsOf(made).pathsProblem));
    // A folder is no backup, whatever its name; what nobody can look at may be one.
    QVERIFY(QDir(kept).mkdir(backupName(QDateTime::currentDateTimeUtc(), 7, BackupReason::Hand)));
    QCOMPARE(backupsIn(kept)->size(), 1);
    const QString circle = backupName(QDateTime::currentDateTimeUtc(), 8, BackupReason::Hand);
    QVERIFY(QFile::link(circle, QDir(kept).filePath(circle)));
    QCOMPARE(backupsIn(kept)->size(), 2);
    QVERIFY(!factsOf(backupsIn(kept)->first()).problem.isEmpty());
}

void BackupTest::aFolderThatCannotBeReadIsTold()
{
    {
        const auto store = storedProject(path());
        VERIFY_RESULT(makeBackup(path(), BackupReason::Work));
    }
    const QString there = folder();
    QVERIFY(QDir(there).removeRecursively() && QFile::link(there, there)); // to itself
    const FoundBackups found = findBackups(path());
    QCOMPARE(found.backups.size(), 0);
    QCOMPARE(found.problems.size(), 1);
    QVERIFY2(found.problems.first().contains(there), qPrintable(found.problems.first()));
    QVERIFY(QFile::remove(there));
}

void BackupTest::whatWasLeftHalfDoneGoes()
{
    const auto store = storedProject(path());
    VERIFY_RESULT(makeBackup(path(), BackupReason::Work));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto begun = [this](const QDateTime &time) {
        return QDir(folder()).filePath(backupName(time, 0, BackupReason::Work) + u".new"_s);
    };
    const QString old = begun(now.addDays(-2));
    const QString fresh = begun(now.addSecs(-10)); // of a program that is at it
    QVERIFY(writeBytes(old, "half") && writeBytes(fresh, "half"));
    VERIFY_RESULT(store->apply(m_values.oneMore(2001), {}));
    VERIFY_RESULT(makeBackup(path(), BackupReason::Work));
    QVERIFY(!QFile::exists(old));
    QVERIFY(QFile::exists(fresh));
}

void BackupTest::factsTellWhatIsInIt()
{
    const auto store = storedProject(path());
    VERIFY_RESULT(store->apply(m_values.oneMore(2001), {}));
    const auto made = makeBackup(path(), BackupReason::Removal);
    VERIFY_RESULT(made);
    const QList<BackupFile> backups = findBackups(path()).backups;
    QCOMPARE(backups.size(), 1);
    const BackupFacts facts = factsOf(backups.first());
    QCOMPARE(facts.problem, QString());
    QCOMPARE(facts.file.path, *made);
    QCOMPARE(facts.file.reason, BackupReason::Removal);
    QVERIFY(std::abs(facts.file.at.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
    QCOMPARE(facts.bytes, QFileInfo(*made).size());
    QCOMPARE(facts.articles, 1);
    QCOMPARE(facts.annotations, 2);
    QCOMPARE(facts.last->verb, u"annotate"_s);
    QCOMPARE(facts.paths, QStringList{realPath(path())});
    VERIFY_RESULT(checkBackup(*made));
}

void BackupTest::damageIsFound()
{
    const auto store = storedProject(path());
    const auto made = makeBackup(path(), BackupReason::Work);
    VERIFY_RESULT(made);
    const QByteArray whole = bytesOf(*made);
    // What SQLite does not notice: another letter in a text.
    QByteArray forged = whole;
    const qsizetype place = forged.indexOf("Kim met Putin");
    QVERIFY(place > 0);
    forged[place] = 'T';
    QVERIFY(writeBytes(*made, forged));
    QVERIFY(factsOf(*backupNamed(*made)).problem.isEmpty());
    QVERIFY(!checkBackup(*made));
    QVERIFY(writeBytes(*made, whole));
    VERIFY_RESULT(checkBackup(*made));
    QVERIFY(!checkBackup(*made, [] { return false; })); // it was interrupted
    QVERIFY(writeBytes(*made, whole.first(5000)));
    QVERIFY(!checkBackup(*made));
    QVERIFY(writeBytes(*made, {}));
    QVERIFY(!checkBackup(*made));
    QVERIFY(!factsOf(*backupNamed(*made)).problem.isEmpty());
}

void BackupTest::foundByThePathWhenDamaged()
{
    QVERIFY(storedProject(path()));
    const auto made = makeBackup(path(), BackupReason::Work);
    VERIFY_RESULT(made);
    QVERIFY(destroyPage(path(), 0));
    QCOMPARE(findBackups(path()).backups.size(), 1);
    QCOMPARE(findBackups(path()).backups.first().path, *made);
    QVERIFY(writeBytes(path(), {}));
    QCOMPARE(findBackups(path()).backups.size(), 1);
    QVERIFY(QFile::remove(path()));
    QCOMPARE(findBackups(path()).backups.size(), 1);
    // Also by a link in its way.
    const QString link = m_folder->filePath(u"link"_s);
    QVERIFY(QFile::link(m_folder->path(), link));
    QCOMPARE(findBackups(link + u"/p.standoff"_s).backups.size(), 1);
    QCOMPARE(findBackups(m_folder->filePath(u"other.standoff"_s)).backups.size(), 0);
}

void BackupTest::foundAfterItWasMoved()
{
    QVERIFY(storedProject(path()));
    VERIFY_RESULT(makeBackup(path(), BackupReason::Work));
    const QString moved = m_folder->filePath(u"line\nbreak %20 ü.standoff"_s);
    QVERIFY(QFile::rename(path(), moved));
    QCOMPARE(findBackups(moved).backups.size(), 1); // by its UUID
    // Nothing has changed, so that no other backup is made; but the path is known from now on.
    const auto again = makeBackup(moved, BackupReason::Opened);
    VERIFY_RESULT(again);
    QVERIFY(!again->isEmpty());
    QCOMPARE(*pathsOf(*backupNamed(*again)), (QStringList{realPath(path()), realPath(moved)}));
    QVERIFY(writeBytes(moved, "gone"));
    QCOMPARE(findBackups(moved).backups.size(), 1);
}

void BackupTest::twoProjectsAtOnePath()
{
    for (int i = 0; i < 2; ++i) {
        QFile::remove(path());
        QVERIFY(storedProject(path()));
        VERIFY_RESULT(makeBackup(path(), BackupReason::Work));
    }
    QCOMPARE(findBackups(path()).backups.size(), 1); // that of the one that is there
    QVERIFY(writeBytes(path(), "damaged"));
    const QList<BackupFile> both = findBackups(path()).backups;
    QCOMPARE(both.size(), 2);
    QVERIFY(both[0].at >= both[1].at);
    QVERIFY(QFileInfo(both[0].path).path() != QFileInfo(both[1].path).path());
}

void BackupTest::differenceTellsWhatComesAndGoes()
{
    const auto store = storedProject(path());
    VERIFY_RESULT(store->apply(m_values.oneMore(2001), {}));
    const auto made = makeBackup(path(), BackupReason::Work);
    VERIFY_RESULT(made);
    const auto connection = SqliteConnection::openBeside(path());
    VERIFY_RESULT(connection);
    auto difference = differenceSince(**connection, *made);
    VERIFY_RESULT(difference);
    QCOMPARE(difference->stepsSince, 0);
    QVERIFY(difference->counts.isEmpty());

    const auto ada = store->annotator(u"Ada"_s);
    VERIFY_RESULT(ada);
    ChangeSet changes(u"remove annotations"_s);
    changes.remove(m_values.annotation(2001, {10, 15}, u"Putin"_s));
    VERIFY_RESULT(store->apply(changes, ada->id));
    for (int i = 0; i < 3; ++i)
        VERIFY_RESULT(store->apply(m_values.oneMore(2010 + i), ada->id));
    difference = differenceSince(**connection, *made);
    VERIFY_RESULT(difference);
    QCOMPARE(difference->stepsSince, 4);
    QCOMPARE(difference->stepsBack, 0);
    QCOMPARE(difference->since.size(), 4);
    QCOMPARE(difference->since.first().verb, u"annotate"_s);
    QCOMPARE(difference->since.last().verb, u"remove annotations"_s);
    QCOMPARE(difference->people, QStringList{u"Ada"_s});
    QCOMPARE(difference->counts.size(), 1);
    QCOMPARE(difference->counts.first().table, u"annotation"_s);
    QCOMPARE(difference->counts.first().comesBack, 1);
    QCOMPARE(difference->counts.first().isLost, 3);

    // The other way round: the project has only what the backup of later has, and less.
    const auto later = makeBackup(path(), BackupReason::Work);
    VERIFY_RESULT(later);
    const auto old = SqliteConnection::open(*made, SqliteConnection::Mode::ReadOnly);
    const auto reverse = differenceSince(**old, *later);
    VERIFY_RESULT(reverse);
    QCOMPARE(reverse->stepsSince, 0);
    QCOMPARE(reverse->stepsBack, 4);
}

STANDOFF_TEST(QCoreApplication, BackupTest)
#include "tst_backup.moc"
