// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "storedproject.h"

#include "store/backups/backup.h"
#include "store/backups/backupfacts.h"
#include "store/file/schema.h"

#include <QDir>
#include <QLockFile>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Projects that an older Standoff made.
class MigrationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void firstSchemaIsBroughtUpToDate();
    void failedMigrationLeavesTheFile();
    void readOnlyIsRefused();
    void newerIsRefused();

private:
    QString path() const { return m_folder->filePath(u"p.standoff"_s); }
    // A project as the first schema has it, with an article, an annotation, and a step.
    bool makeFirst() const;
    QString schemaOf(const QString &file) const
    {
        return textElsewhere(file, "PRAGMA user_version");
    }
    QDir backups() const
    {
        return QDir(backupFolder(textElsewhere(path(), "SELECT uuid FROM project")));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const StoredProject m_values;
};

bool MigrationTest::makeFirst() const
{
    QFile schema(u":/schema/001.sql"_s);
    if (!schema.open(QIODevice::ReadOnly))
        return false;
    const QByteArray uuid = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const QByteArray hash = sha256Of(m_values.text).toUtf8();
    return runElsewhere(path(),
        "PRAGMA journal_mode = TRUNCATE;" + schema.readAll() + "INSERT INTO project VALUES (1, '"
            + uuid
            + "', '2024-06-20T12:00:00.000Z', 2000, 7);"
              "INSERT INTO layer VALUES (1001, 'l', 'Entities', 'entity', 0);"
              "INSERT INTO tag VALUES (1002, 't', 1001, NULL, 'Person', '#123456', '', '', 0, "
              "'[]', '{}');"
              "INSERT INTO content VALUES (1, '"
            + hash + "', '" + m_values.text.toUtf8()
            + "');"
              "INSERT INTO version VALUES (1004, 'v', 1003, 1, '"
            + hash
            + "', 45, 2, '', '', '', '', '2024-06-20T12:00:00.000Z', NULL);"
              "INSERT INTO article VALUES (1003, 'a', 'Pact', '', '', '', '', '', '', 'auto', "
              "'not started', 'Vertrag', 1004);"
              "INSERT INTO annotation VALUES (1006, 'n', 1004, 1002, NULL, NULL, NULL, '', '{}', "
              "'', 'manual', 'accepted', NULL, '', '');"
              "INSERT INTO annotation_fragments VALUES (1006, 0, 2, 5, 'Kim');"
              "INSERT INTO tally VALUES (1002, 1), (1004, 1);"
              "INSERT INTO article_search (rowid, text) SELECT 1004, text FROM content;"
              "INSERT INTO note_search (rowid, text) VALUES (1003, 'Vertrag');"
              "INSERT INTO change VALUES (1007, '018f5d7e-0000-7000-8000-000000000002', "
              "'2024-06-20T12:00:00.000Z', NULL, 'annotate', "
              "'done', '', NULL, '{\"uuids\":{}}');"
              "PRAGMA application_id = "
            + QByteArray::number(applicationId) + "; PRAGMA user_version = 1;");
}

void MigrationTest::firstSchemaIsBroughtUpToDate()
{
    QVERIFY(makeFirst());
    for (int round = 0; round < 2; ++round) {
        const auto store = ProjectStore::open(path());
        VERIFY_RESULT(store);
        const auto project = (*store)->loadProject();
        VERIFY_RESULT(project);
        QCOMPARE(project->find(m_values.article)->title, u"Pact"_s);
        QCOMPARE(project->find(m_values.article)->notNames, QStringList());
        QCOMPARE(project->setting(u"organisation"_s), round == 0 ? QString() : u"The Daily"_s);
        const auto article = (*store)->loadVersion(m_values.version);
        VERIFY_RESULT(article);
        QCOMPARE(article->text().string(), m_values.text);
        QCOMPARE(article->find({1006})->text(), u"Kim"_s);
        QCOMPARE(article->version().companions, QList<Companion>());
        QCOMPARE(project->all<Tag>().first().code, QString());
        QCOMPARE((*store)->verify()->size(), 0);
        QCOMPARE((*store)->next(HistoryStatus::Done)->value().verb,
            round == 0 ? u"annotate"_s : u"test"_s);
        if (round == 0) {
            ChangeSet changes(u"test"_s);
            changes.create(Setting{{(*store)->newId()}, u"organisation"_s, u"The Daily"_s});
            changes.create(Waiver{.id = {(*store)->newId()},
                .uuid = StoredProject::uuid(8),
                .check = u"c"_s,
                .problem = u"p"_s,
                .reason = u"It is so"_s,
                .created = StoredProject::time()});
            VERIFY_RESULT((*store)->apply(changes, {}));
        }
    }
    QCOMPARE(schemaOf(path()), QString::number(newestSchema()));
    // What was before is kept, and is a project as well.
    const QStringList kept = backups().entryList({u"*.standoff"_s}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(schemaOf(backups().filePath(kept.first())), u"1"_s);
    // It is told of, and compared with, as it is.
    const auto listed = backupsIn(backups().path());
    VERIFY_RESULT(listed);
    const BackupFacts facts = factsOf(listed->first());
    QCOMPARE(facts.problem, QString());
    QCOMPARE(facts.annotations, 1);
    QCOMPARE(facts.last.value_or(HistoryEntry()).verb, u"annotate"_s);
    const auto project = SqliteConnection::open(path(), SqliteConnection::Mode::ReadOnly);
    const auto difference = differenceSince(**project, listed->first().path);
    VERIFY_RESULT(difference);
    QCOMPARE(difference->stepsSince, 1);
    QCOMPARE(difference->stepsBack, 0);
    VERIFY_RESULT(checkBackup(listed->first().path));
    const auto backup = ProjectStore::open(backups().filePath(kept.first()));
    VERIFY_RESULT(backup);
    QCOMPARE((*backup)->loadVersion(m_values.version)->annotations().size(), 1);
}

void MigrationTest::failedMigrationLeavesTheFile()
{
    QVERIFY(makeFirst());
    QVERIFY(runElsewhere(path(), "CREATE TABLE waiver (x)")); // in the way
    const QByteArray before = bytesOf(path());
    const auto store = ProjectStore::open(path());
    QVERIFY(!store);
    QVERIFY2(store.error().text.startsWith(path()), qPrintable(store.error().text));
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(schemaOf(path()), u"1"_s);
}

void MigrationTest::readOnlyIsRefused()
{
    QVERIFY(makeFirst());
    QLockFile lock(path() + u".lock"_s);
    QVERIFY(lock.lock());
    const QByteArray before = bytesOf(path());
    const auto store = ProjectStore::open(path());
    QVERIFY(!store);
    QVERIFY2(store.error().text.contains(u"older"_s), qPrintable(store.error().text));
    QCOMPARE(bytesOf(path()), before);
}

void MigrationTest::newerIsRefused()
{
    QVERIFY(storedProject(path()));
    const QByteArray newer = QByteArray::number(newestSchema() + 1);
    QVERIFY(runElsewhere(path(), "PRAGMA user_version = " + newer));
    const QByteArray before = bytesOf(path());
    const auto store = ProjectStore::open(path());
    QVERIFY(!store);
    QVERIFY2(store.error().text.contains(u"newer"_s), qPrintable(store.error().text));
    QCOMPARE(bytesOf(path()), before);
}

STANDOFF_TEST(QCoreApplication, MigrationTest)
#include "tst_migration.moc"
