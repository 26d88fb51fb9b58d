// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "newsession.h"

#include "program/testprogram.h"
#include "project/dump.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "session/verbs/settings.h"
#include "store/backups/backup.h"
#include "store/backups/backupfacts.h"
#include "store/backups/restore.h"

#include <QDir>
#include <QLockFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace Standoff;

// What comes back from a backup is what was there when it was made, whatever the project is like;
// and nothing that was there is lost by it.

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

QString dumpOf(const Session &session)
{
    return dump(session).value_or(QString());
}

QString dumpOf(const QString &path)
{
    const auto session = Session::open(path);
    if (!session)
        return session.error().text;
    const auto problems = (*session)->store().verify();
    if (!problems || !problems->isEmpty())
        return problems ? problems->first().message : problems.error().text;
    return dumpOf(**session);
}

} // namespace

class RestoringTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void afterARandomPageWasDestroyed_data();
    void afterARandomPageWasDestroyed();
    void damagedIsKeptThoughItsStepsAreBackedUp();
    void whenItIsEmptyOrGone_data();
    void whenItIsEmptyOrGone();
    void aStaleJournalIsNotRolledBack();
    void whatADeadProgramLeftIsRolledBackFirst();
    void aHealthyOneBecomesABackup();
    void refusedWhileAnotherWrites();
    void aBackupOfAnotherProjectIsRefused();
    void aDamagedBackupChangesNothing();
    void cancelledChangesNothing();
    void anOldSchemaIsBroughtUpToDate();
    void inPlaceAndTakenBack();
    void inPlaceWithoutABackupKeepsAFile();
    void nothingIsRemovedWithoutABackup();

private:
    QString path() const { return m_folder->filePath(u"p.standoff"_s); }
    // A project with some steps, its backup, and some more steps. Closed.
    void makeProject();
    // What the program says on the command line.
    QPair<int, QString> run(const QStringList &words) const;
    QStringList beside() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_backup;
    QString m_then; // the dumps
    QString m_now;
};

void RestoringTest::initTestCase()
{
    QCoreApplication::setApplicationName(u"standoff"_s); // for the same data folder
    if (qEnvironmentVariable("STANDOFF_PROGRAM").isEmpty())
        QSKIP("STANDOFF_PROGRAM is not set");
}

void RestoringTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_folder->filePath(u"data"_s).toUtf8());
    makeProject();
}

void RestoringTest::makeProject()
{
    const QString text = u"Kim met Putin in Pyongyang, and the pact was signed there.\n"_s;
    const auto session = newSession(path(), {text.repeated(40), text.repeated(3)});
    QVERIFY(session);
    const auto &[id, article] = *session->project().openArticles().begin();
    const auto mark = [&](int begin, int length) {
        QVERIFY(annotate(*session, id, tagNamed(*session, u"Person"_s), {{begin, begin + length}}));
    };
    for (int i = 0; i < 20; ++i)
        mark(i * 59, 3);
    VERIFY_RESULT(session->backUp(BackupReason::Work));
    m_backup = findBackups(path()).backups.first().path;
    m_then = dumpOf(*session);
    for (int i = 0; i < 20; ++i)
        mark(i * 59 + 8, 5);
    m_now = dumpOf(*session);
    QVERIFY(!m_then.isEmpty() && m_then != m_now);
}

QPair<int, QString> RestoringTest::run(const QStringList &words) const
{
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(qEnvironmentVariable("STANDOFF_PROGRAM"), words);
    if (!program.waitForFinished(60'000))
        return {-1, program.errorString()};
    return {program.exitCode(), QString::fromUtf8(program.readAll())};
}

void RestoringTest::afterARandomPageWasDestroyed_data()
{
    QTest::addColumn<int>("page");
    QRandomGenerator random(20261128);
    QTest::newRow("the first") << 0;
    for (int i = 0; i < 12; ++i)
        QTest::addRow("random %d", i) << int(random.bounded(1 << 20));
}

void RestoringTest::afterARandomPageWasDestroyed()
{
    QFETCH(const int, page);
    QByteArray bytes = bytesOf(path());
    constexpr int size = 4096;
    const int place = page % int(bytes.size() / size) * size;
    QRandomGenerator random(page + 1);
    for (int i = 0; i < size; ++i)
        bytes[place + i] = char(random.bounded(256));
    QVERIFY(writeBytes(path(), bytes));

    // Whoever cannot open it is told how to go on.
    if (const auto opened = Session::open(path()); !opened)
        QVERIFY2(
            opened.error().text.contains(u"standoff backups"_s), qPrintable(opened.error().text));
    const auto [listed, list] = run({u"backups"_s, path()});
    QCOMPARE(listed, 0);
    const QString name = QFileInfo(m_backup).completeBaseName();
    QVERIFY2(list.contains(name), qPrintable(list));
    const auto [status, said] = run({u"restore"_s, path(), u"--from"_s, name});
    QVERIFY2(status == 0, qPrintable(said));
    QCOMPARE(dumpOf(path()), m_then);
    // What was damaged is kept as it was, unless it was but a page that nothing needs.
    const QStringList kept = beside().filter(u"before restoring"_s);
    if (kept.isEmpty()) {
        QCOMPARE(findBackups(path()).backups.size(), 2);
    } else {
        QCOMPARE(kept.size(), 1);
        QCOMPARE(bytesOf(m_folder->filePath(kept.first())), bytes);
        QVERIFY2(said.contains(kept.first()), qPrintable(said));
    }
    QVERIFY(beside().filter(u".new"_s).isEmpty() && beside().filter(u".lock"_s).isEmpty());
    const auto [checked, problems] = run({u"check"_s, path()});
    QVERIFY2(checked == 0, qPrintable(problems));
}

void RestoringTest::damagedIsKeptThoughItsStepsAreBackedUp()
{
    VERIFY_RESULT(makeBackup(path(), BackupReason::Work));
    QByteArray bytes = bytesOf(path());
    const qsizetype place = bytes.indexOf("Kim met Putin");
    QVERIFY(place > 0);
    bytes[place] = 'T'; // SQLite sees nothing wrong in that
    QVERIFY(writeBytes(path(), bytes));
    const auto restored = restoreProject(path(), findBackups(path()).backups.first().path);
    VERIFY_RESULT(restored);
    QVERIFY(!restored->isBackup);
    QCOMPARE(bytesOf(restored->keptAs), bytes);
    QCOMPARE(dumpOf(path()), m_now);
}

void RestoringTest::whenItIsEmptyOrGone_data()
{
    QTest::addColumn<int>("left"); // bytes; -1: no file
    QTest::newRow("empty") << 0;
    QTest::newRow("gone") << -1;
    QTest::newRow("cut off") << 10'000;
    QTest::newRow("within the header") << 50;
}

void RestoringTest::whenItIsEmptyOrGone()
{
    QFETCH(const int, left);
    const QByteArray bytes = bytesOf(path()).first(std::max(0, left));
    QVERIFY(QFile::remove(path()));
    QVERIFY(left < 0 || writeBytes(path(), bytes));
    const auto [status, said] =
        run({u"restore"_s, path(), u"--from"_s, QFileInfo(m_backup).fileName()});
    QVERIFY2(status == 0, qPrintable(said));
    QCOMPARE(dumpOf(path()), m_then);
    const QStringList kept = beside().filter(u"before restoring"_s);
    QCOMPARE(kept.size(), left < 0 ? 0 : 1);
    if (left >= 0)
        QCOMPARE(bytesOf(m_folder->filePath(kept.first())), bytes);
}

// What another program has written when it dies in the middle of a step: a file, and the journal
// that takes the half step back.
static bool makeHot(const QString &from, const QString &to)
{
    sqlite3 *database = nullptr;
    const bool done = sqlite3_open(from.toUtf8().constData(), &database) == SQLITE_OK
        && sqlite3_exec(database,
               "PRAGMA journal_mode = TRUNCATE; PRAGMA cache_size = 2; PRAGMA cache_spill = 1;"
               "BEGIN IMMEDIATE; UPDATE annotation SET note = hex(randomblob(3000));"
               "UPDATE content SET text = text || hex(randomblob(30000))",
               nullptr, nullptr, nullptr)
            == SQLITE_OK
        && QFile::copy(from, to) && QFile::copy(from + u"-journal"_s, to + u"-journal"_s);
    if (!done)
        qWarning("%s", sqlite3_errmsg(database));
    const bool isBack =
        sqlite3_exec(database, "ROLLBACK; PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr)
        == SQLITE_OK;
    sqlite3_close(database);
    return done && isBack && QFileInfo(to + u"-journal"_s).size() > 512;
}

void RestoringTest::aStaleJournalIsNotRolledBack()
{
    const QString hot = m_folder->filePath(u"hot.standoff"_s);
    QVERIFY(makeHot(path(), hot));
    const QByteArray journal = bytesOf(hot + u"-journal"_s);
    QVERIFY(QFile::remove(path()));
    QVERIFY(QFile::rename(hot + u"-journal"_s, path() + u"-journal"_s));
    const auto restored = restoreProject(path(), m_backup);
    VERIFY_RESULT(restored);
    QVERIFY(!QFile::exists(path() + u"-journal"_s));
    QCOMPARE(dumpOf(path()), m_then);
    QVERIFY(restored->keptAs.endsWith(u"-journal"_s)); // that is all there was
    QCOMPARE(bytesOf(restored->keptAs), journal);
}

void RestoringTest::whatADeadProgramLeftIsRolledBackFirst()
{
    const QString hot = m_folder->filePath(u"hot.standoff"_s);
    QVERIFY(makeHot(path(), hot));
    const auto restored = restoreProject(hot, m_backup);
    VERIFY_RESULT(restored);
    QVERIFY(restored->isBackup);
    QCOMPARE(dumpOf(hot), m_then);
    QCOMPARE(dumpOf(restored->keptAs), m_now); // without the half step
}

void RestoringTest::aHealthyOneBecomesABackup()
{
    const auto permissions = QFile::Permissions(0x6664);
    QVERIFY(QFile::setPermissions(path(), permissions));
    const auto [status, said] = run({u"restore"_s, path(), u"--from"_s, m_backup});
    QVERIFY2(status == 0, qPrintable(said));
    QCOMPARE(dumpOf(path()), m_then);
    QCOMPARE(QFile::permissions(path()) & permissions, permissions);
    QCOMPARE(beside(), QStringList{u"p.standoff"_s});
    const QList<BackupFile> backups = findBackups(path()).backups;
    QCOMPARE(backups.size(), 2);
    QCOMPARE(backups.first().reason, BackupReason::Restoring);
    QVERIFY2(said.contains(backups.first().path), qPrintable(said));
    // And back again.
    VERIFY_RESULT(restoreProject(path(), backups.first().path));
    QCOMPARE(dumpOf(path()), m_now);
    QCOMPARE(findBackups(path()).backups.size(), 2); // nothing that was not kept already
}

void RestoringTest::refusedWhileAnotherWrites()
{
    const QByteArray bytes = bytesOf(path());
    {
        const auto session = Session::open(path());
        VERIFY_RESULT(session);
        const auto [status, said] = run({u"restore"_s, path(), u"--from"_s, m_backup});
        QCOMPARE(status, 1);
        QCOMPARE(said.count(u'\n'), 1);
        QVERIFY2(said.startsWith(u"standoff: "_s + path()), qPrintable(said));
    }
    QCOMPARE(bytesOf(path()), bytes);
    QCOMPARE(beside(), QStringList{u"p.standoff"_s});
}

void RestoringTest::aBackupOfAnotherProjectIsRefused()
{
    const QString other = m_folder->filePath(u"other.standoff"_s);
    QVERIFY(newSession(other, {u"Another text.\n"_s}));
    const QByteArray bytes = bytesOf(other);
    const auto restored = restoreProject(other, m_backup);
    QVERIFY(!restored);
    QVERIFY2(
        restored.error().text.contains(u"another project"_s), qPrintable(restored.error().text));
    QCOMPARE(bytesOf(other), bytes);
    QCOMPARE(beside(), (QStringList{u"other.standoff"_s, u"p.standoff"_s}));
    // But it may have a path of its own.
    const QString own = m_folder->filePath(u"own.standoff"_s);
    VERIFY_RESULT(restoreProject(own, m_backup));
    QCOMPARE(dumpOf(own), m_then);
}

void RestoringTest::aDamagedBackupChangesNothing()
{
    const QByteArray bytes = bytesOf(path());
    QByteArray forged = bytesOf(m_backup);
    const qsizetype place = forged.indexOf("Kim met Putin");
    QVERIFY(place > 0);
    forged[place] = 'T'; // SQLite sees nothing wrong in that
    QVERIFY(writeBytes(m_backup, forged));
    const auto [status, said] = run({u"restore"_s, path(), u"--from"_s, m_backup});
    QCOMPARE(status, 1);
    QCOMPARE(said.count(u'\n'), 1);
    QCOMPARE(bytesOf(path()), bytes);
    QCOMPARE(beside(), QStringList{u"p.standoff"_s});
    const auto [listed, list] = run({u"backups"_s, path()});
    QCOMPARE(listed, 0);
    QVERIFY2(list.contains(u"damaged"_s), qPrintable(list));
}

void RestoringTest::cancelledChangesNothing()
{
    const QByteArray bytes = bytesOf(path());
    QList<double> shares;
    for (int wanted = 0;; ++wanted) { // so often it may go on
        shares.clear();
        const auto restored = restoreProject(path(), m_backup, [&](int done, int total) {
            shares.append(double(done) / total);
            return shares.size() <= wanted;
        });
        if (restored)
            break;
        QCOMPARE(restored.error(), cancelled());
        QCOMPARE(bytesOf(path()), bytes);
        QCOMPARE(beside(), QStringList{u"p.standoff"_s});
        QVERIFY(wanted < 1000);
    }
    QVERIFY(shares.size() > 2); // one run of it
    QVERIFY(std::ranges::is_sorted(shares));
    QCOMPARE(dumpOf(path()), m_then);
}

void RestoringTest::anOldSchemaIsBroughtUpToDate()
{
    // As the first schema has it: an empty project is enough to see.
    QFile schema(u":/schema/001.sql"_s);
    QVERIFY(schema.open(QIODevice::ReadOnly));
    const QString old = m_folder->filePath(u"old.standoff"_s);
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(old.toUtf8().constData(), &database), SQLITE_OK);
    const QByteArray script = schema.readAll()
        + "INSERT INTO project VALUES (1, '018f5d7e-0000-7000-8000-000000000001', "
          "'2024-06-20T12:00:00.000Z', 2000, 7); PRAGMA application_id = 1399082854;"
          "PRAGMA user_version = 1";
    const int made = sqlite3_exec(database, script.constData(), nullptr, nullptr, nullptr);
    QVERIFY2(made == SQLITE_OK, sqlite3_errmsg(database));
    sqlite3_close(database);
    const QString target = m_folder->filePath(u"new.standoff"_s);
    VERIFY_RESULT(restoreProject(target, old));
    const auto session = Session::open(target);
    VERIFY_RESULT(session);
    QVERIFY((*session)->project().all<Article>().isEmpty());
    VERIFY_RESULT(setSetting(**session, u"organisation"_s, u"The Daily"_s));
}

// As the window does it: the session goes on, and all who look at the project hear of it.
void RestoringTest::inPlaceAndTakenBack()
{
    const auto opened = Session::open(path());
    VERIFY_RESULT(opened);
    Session &session = **opened;
    const ArticleId article = session.project().all<Article>().firstKey();
    QVERIFY(session.openArticle(article));
    const auto before = session.project().openArticle(article)->annotations().size();
    QSignalSpy reloaded(&session, &Session::reloaded);
    const auto restored = restoreOpenProject(path(), m_backup);
    VERIFY_RESULT(restored);
    QVERIFY(restored->isBackup);
    VERIFY_RESULT(session.reload());
    QCOMPARE(reloaded.size(), 1);
    QCOMPARE(dumpOf(session), m_then);
    QVERIFY(session.project().openArticle(article)->annotations().size() < before);
    QCOMPARE(session.store().verify()->size(), 0);
    // Work goes on, with the history of then.
    VERIFY_RESULT(session.undo());
    VERIFY_RESULT(session.redo());
    QCOMPARE(dumpOf(session), m_then);
    QVERIFY(annotate(session, article, tagNamed(session, u"Location"_s), {{0, 10}}));

    const auto back = restoreOpenProject(path(), restored->keptAs);
    VERIFY_RESULT(back);
    VERIFY_RESULT(session.reload());
    QCOMPARE(dumpOf(session), m_now);
    QCOMPARE(beside(), (QStringList{u"p.standoff"_s, u"p.standoff.lock"_s}));
    QVERIFY(annotate(session, article, tagNamed(session, u"Location"_s), {{0, 10}}));
}

void RestoringTest::inPlaceWithoutABackupKeepsAFile()
{
    const QString elsewhere = m_folder->filePath(u"kept.standoff"_s);
    QVERIFY(QFile::copy(m_backup, elsewhere));
    const QString root = m_folder->filePath(u"data"_s);
    QVERIFY(QDir(root).removeRecursively() && writeBytes(root, "in the way"));
    const auto session = Session::open(path());
    VERIFY_RESULT(session);
    const auto restored = restoreOpenProject(path(), elsewhere);
    VERIFY_RESULT(restored);
    QVERIFY(!restored->isBackup);
    QCOMPARE(QFileInfo(restored->keptAs).path(), m_folder->path());
    VERIFY_RESULT((*session)->reload());
    QCOMPARE(dumpOf(**session), m_then);
    QCOMPARE(dumpOf(restored->keptAs), m_now);
}

void RestoringTest::nothingIsRemovedWithoutABackup()
{
    const auto session = Session::open(path());
    VERIFY_RESULT(session);
    const ArticleId article = (*session)->project().all<Article>().firstKey();
    {
        const auto removed = removeArticles(**session, {article});
        VERIFY_RESULT(removed);
        const BackupFile kept = findBackups(path()).backups.first();
        QCOMPARE(kept.reason, BackupReason::Removal);
        QCOMPARE(dumpOf(kept.path), m_now); // the state before
        VERIFY_RESULT((*session)->undo());
    }
    const QString root = m_folder->filePath(u"data"_s);
    QVERIFY(QDir(root).removeRecursively() && writeBytes(root, "in the way"));
    const auto refused = removeArticles(**session, {article});
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(u"backup"_s), qPrintable(refused.error().text));
    QVERIFY((*session)->project().find(article));
    VERIFY_RESULT(removeArticles(**session, {article}, RemovalBackup::Waived));
    QVERIFY(!(*session)->project().find(article));
}

STANDOFF_TEST(QCoreApplication, RestoringTest)
#include "tst_restoring.moc"
