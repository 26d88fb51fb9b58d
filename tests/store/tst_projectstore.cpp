// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "storedproject.h"

#include "store/backup.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Standoff;

class ProjectStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void createsAndReopens_data();
    void createsAndReopens();
    void createNeverReplaces();
    void brokenFileIsRefused_data();
    void brokenFileIsRefused();
    void eachFlippedBitOfTheTextIsFound();
    void randomDamageNeverCrashes();
    void verifyFinds_data();
    void verifyFinds();
    void lockOfADeadProcessIsStale();
    void folderThatIsNotWritable();
    void plainCopyWhileOpenIsWhole();
    void changeElsewhereIsNoticed();
    void numbersAreGivenOnce();
    void readsWhileAnotherWrites();
    void halfACharacterIsRefused();
    void failedChangeLeavesNothing();
    void backupIsAProject();

private:
    QString path(const QString &name = u"p.standoff"_s) const
    {
        return m_folder->path() + u'/' + name;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const StoredProject m_values;
};

void ProjectStoreTest::createsAndReopens_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"p.standoff"_s, u"with a space.standoff"_s, u"what?.standoff"_s,
             u"x?mode=memory"_s, u"a#b.standoff"_s, u"100%.standoff"_s, u"%20%3f.standoff"_s,
             u"Größe 기사 \U0001F600.standoff"_s, u"it's \"quoted\"; --.standoff"_s,
             u"file:p.standoff"_s, u":memory:"_s, u"back\\slash"_s, u"-new"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void ProjectStoreTest::createsAndReopens()
{
    QFETCH(QString, name);
    QVERIFY(storedProject(path(name)));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{name});
    const auto store = ProjectStore::open(path(name));
    VERIFY_RESULT(store);
    QCOMPARE((*store)->readOnlyReason(), QString());
    const auto project = (*store)->loadProject();
    VERIFY_RESULT(project);
    QCOMPARE(project->find(m_values.article)->title, u"Pact"_s);
    QCOMPARE(project->annotationCount(m_values.tag.number), 1);
    const auto article = (*store)->loadVersion(m_values.version);
    VERIFY_RESULT(article);
    QCOMPARE(article->text().string(), m_values.text);
    QCOMPARE(*article->find({1006}), m_values.annotation(1006, {2, 5}, u"Kim"_s));
    QCOMPARE((*store)->verify()->size(), 0);
}

void ProjectStoreTest::createNeverReplaces()
{
    QVERIFY(writeBytes(path(), "mine"));
    QVERIFY(!ProjectStore::create(path()));
    QCOMPARE(bytesOf(path()), "mine");
    const auto store = ProjectStore::create(path(u"none/p.standoff"_s));
    QVERIFY(!store);
    QVERIFY(store.error().text.startsWith(path(u"none/p.standoff"_s)));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

void ProjectStoreTest::brokenFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("script"); // what another program does to it
    QTest::addColumn<int>("kept"); // per cent of its bytes
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << 0 << u"empty"_s;
    QTest::newRow("cut in half") << QByteArray() << 50 << u"damaged"_s;
    QTest::newRow("last page is missing") << QByteArray() << 95 << u"damaged"_s;
    QTest::newRow("newer") << QByteArray("PRAGMA user_version = 1000") << 100 << u"newer"_s;
    QTest::newRow("foreign") << QByteArray("PRAGMA application_id = 7") << 100
                             << u"another program"_s;
    QTest::newRow("a table more") << QByteArray("CREATE TABLE other (x)") << 100
                                  << u"changed by another program"_s;
    QTest::newRow("a table less") << QByteArray("DROP TABLE tally") << 100
                                  << u"changed by another program"_s;
    QTest::newRow("a column more") << QByteArray("ALTER TABLE article ADD COLUMN x TEXT") << 100
                                   << u"changed by another program"_s;
    QTest::newRow("a trigger") << QByteArray(
        "CREATE TRIGGER t AFTER INSERT ON tag BEGIN DELETE FROM article; END")
                               << 100 << u"changed by another program"_s;
    QTest::newRow("an index less")
        << QByteArray("DROP INDEX annotation_version") << 100 << u"changed by another program"_s;
    QTest::newRow("a reference to nothing")
        << QByteArray("PRAGMA foreign_keys = OFF; DELETE FROM tag") << 100
        << u"refers to what is not there"_s;
    QTest::newRow("the project's own row is missing")
        << QByteArray("DELETE FROM project") << 100 << u"damaged"_s;
}

void ProjectStoreTest::brokenFileIsRefused()
{
    QFETCH(QByteArray, script);
    QFETCH(int, kept);
    QFETCH(QString, says);
    QVERIFY(storedProject(path()));
    QVERIFY(runElsewhere(path(), script));
    const QByteArray bytes = bytesOf(path());
    const QByteArray left = bytes.first(bytes.size() * kept / 100);
    QVERIFY(writeBytes(path(), left));
    const auto store = ProjectStore::open(path());
    QVERIFY(!store);
    const QString error = store.error().text;
    QVERIFY2(error.startsWith(path() + u": "_s) && error.contains(says), qPrintable(error));
    QVERIFY2(!error.contains(u'\n') && error.count(path()) == 1, qPrintable(error));
    QCOMPARE(bytesOf(path()), left);
}

// Half of them pass SQLite's own check, and some it does not even hand on: reading UTF-8, it masks
// bits that no character has. What is given out is always right.
void ProjectStoreTest::eachFlippedBitOfTheTextIsFound()
{
    QVERIFY(storedProject(path()));
    QVERIFY(runElsewhere(path(), "VACUUM")); // leaves no copies of it on free pages
    const QByteArray whole = bytesOf(path());
    const QByteArray text = m_values.text.toUtf8();
    const qsizetype begin = whole.indexOf(text);
    QVERIFY(begin > 0);
    QCOMPARE(whole.indexOf(text, begin + 1), -1);
    int found = 0;
    for (qsizetype i = 0; i < text.size() * 8; i += 5) {
        QByteArray damaged = whole;
        damaged[begin + i / 8] = char(damaged[begin + i / 8] ^ (1 << (i % 8)));
        QVERIFY(writeBytes(path(), damaged));
        const auto store = ProjectStore::open(path());
        VERIFY_RESULT(store);
        const auto article = (*store)->loadVersion(m_values.version);
        if (article) {
            QCOMPARE(article->text().string(), m_values.text);
            continue;
        }
        ++found;
        QVERIFY2(article.error().text.contains(u"damaged"_s), qPrintable(article.error().text));
        QCOMPARE((*store)->verify()->size(), 1);
    }
    QVERIFY(found > text.size() * 8 / 5 * 9 / 10);
}

void ProjectStoreTest::randomDamageNeverCrashes()
{
    QVERIFY(storedProject(path()));
    const QByteArray whole = bytesOf(path());
    QRandomGenerator random(20240620);
    int refused = 0;
    for (int round = 0; round < 150; ++round) {
        QByteArray damaged = whole;
        for (int i = random.bounded(1, 30); i > 0; --i)
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        if (random.bounded(4) == 0)
            damaged.truncate(random.bounded(int(damaged.size())));
        QVERIFY(writeBytes(path(), damaged));
        const auto store = ProjectStore::open(path());
        const auto project =
            store.and_then([](const auto &opened) { return opened->loadProject(); });
        const auto article = project.and_then(
            [&](const Project &) { return (*store)->loadVersion(m_values.version); });
        refused += article ? 0 : 1;
        // What is given out is right, whatever the file looks like.
        if (article)
            QCOMPARE(article->text().string(), m_values.text);
        else
            QVERIFY(!article.error().text.isEmpty());
    }
    QVERIFY(refused > 20);
}

void ProjectStoreTest::verifyFinds_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("check");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("an anchor that was moved")
        << QByteArray("UPDATE annotation_fragments SET \"begin\" = \"begin\" - 1") << u"anchor"_s;
    QTest::newRow("an anchor with another text")
        << QByteArray("UPDATE annotation_fragments SET text = 'Jim'") << u"anchor"_s;
    QTest::newRow("an anchor outside of the text")
        << QByteArray("UPDATE annotation_fragments SET \"end\" = 1000") << u"content"_s;
    QTest::newRow("an annotation without a place")
        << QByteArray("DELETE FROM annotation_fragments") << u"content"_s;
    QTest::newRow("another text") << QByteArray(
        "UPDATE content SET text = replace(text, 'met', 'hit')")
                                  << u"content"_s;
    QTest::newRow("a wrong count")
        << QByteArray("UPDATE tally SET annotations = 7 WHERE subject = 1002") << u"tally"_s;
    QTest::newRow("a count of what is not there")
        << QByteArray("INSERT INTO tally VALUES (4711, 1)") << u"tally"_s;
}

void ProjectStoreTest::verifyFinds()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, check);
    QVERIFY(storedProject(path()));
    QVERIFY(runElsewhere(path(), script));
    const auto store = ProjectStore::open(path());
    VERIFY_RESULT(store);
    const auto problems = (*store)->verify();
    VERIFY_RESULT(problems);
    QCOMPARE(problems->size(), check.isEmpty() ? 0 : 1);
    if (!check.isEmpty()) {
        QCOMPARE(problems->first().check, check);
        QCOMPARE(
            problems->first().article.number, check == "tally"_L1 ? 0 : m_values.article.number);
    }
}

void ProjectStoreTest::lockOfADeadProcessIsStale()
{
    QVERIFY(storedProject(path()));
    const QString lock = path() + u".lock"_s;
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    QVERIFY(writeBytes(lock, "999999999\nstandoff\n" + host + "\n\n\n")); // beyond any process
    {
        const auto store = ProjectStore::open(path());
        VERIFY_RESULT(store);
        QCOMPARE((*store)->readOnlyReason(), QString());
        const auto second = ProjectStore::open(path());
        VERIFY_RESULT(second);
        const QString reason = (*second)->readOnlyReason();
        QVERIFY(reason.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(reason.contains(QSysInfo::machineHostName()));
        const auto written = (*second)->apply(m_values.oneMore((*second)->newId()), {});
        QVERIFY(!written);
        QVERIFY(written.error().text.contains(reason));
    }
    QVERIFY(!QFile::exists(lock));
}

void ProjectStoreTest::folderThatIsNotWritable()
{
    QVERIFY(storedProject(path()));
    const QFile::Permissions mayRead = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const QFile::Permissions mayEnter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder->path(), mayRead | mayEnter));
    QVERIFY(QFile::setPermissions(path(), mayRead));
    const uid_t user = ::geteuid();
    if (user == 0 && ::setresuid(65534, 65534, 0) != 0) // permissions do not bind root
        QSKIP("this account may write everywhere");
    {
        const auto store = ProjectStore::open(path());
        const auto made = ProjectStore::create(path(u"q.standoff"_s));
        QCOMPARE(::setresuid(user, user, user), 0);
        VERIFY_RESULT(store);
        QVERIFY((*store)->readOnlyReason().contains(u"folder"_s));
        VERIFY_RESULT((*store)->loadVersion(m_values.version));
        QCOMPARE((*store)->verify()->size(), 0);
        QVERIFY(!(*store)->apply(m_values.oneMore((*store)->newId()), {}));
        QVERIFY(!made);
        QVERIFY(made.error().text.contains(u"q.standoff"_s));
    }
    QVERIFY(QFile::setPermissions(
        m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void ProjectStoreTest::plainCopyWhileOpenIsWhole()
{
    const auto store = storedProject(path());
    QVERIFY(store);
    for (int i = 1; i <= 20; ++i) {
        VERIFY_RESULT(store->apply(m_values.oneMore(2000 + i), {}));
        const QString copy = path(u"copy%1"_s.arg(i));
        // By another process: closing the file in this one would drop SQLite's locks.
        QCOMPARE(QProcess::execute(u"cp"_s, {path(), copy}), 0);
        const auto copied = ProjectStore::open(copy);
        VERIFY_RESULT(copied);
        QCOMPARE((*copied)->loadVersion(m_values.version)->annotations().size(), i + 1);
        QCOMPARE((*copied)->verify()->size(), 0);
    }
}

void ProjectStoreTest::changeElsewhereIsNoticed()
{
    const auto store = storedProject(path());
    QVERIFY(store);
    VERIFY_RESULT(store->loadProject());
    QCOMPARE(*store->wasChangedElsewhere(), false);
    VERIFY_RESULT(store->apply(m_values.oneMore(2001), {}));
    QCOMPARE(*store->wasChangedElsewhere(), false);
    QVERIFY(runElsewhere(
        path(), "UPDATE article SET title = 'Other'; UPDATE project SET next_id = next_id + 500"));
    QCOMPARE(*store->wasChangedElsewhere(), true);
    const qint64 before = store->newId();
    const auto project = store->loadProject();
    VERIFY_RESULT(project);
    QCOMPARE(project->find(m_values.article)->title, u"Other"_s);
    QCOMPARE(*store->wasChangedElsewhere(), false);
    // The other may have used the numbers up to there.
    QVERIFY(store->newId() >= before + 499);
}

void ProjectStoreTest::numbersAreGivenOnce()
{
    qint64 last = 0;
    for (int round = 0; round < 3; ++round) {
        const auto store = round == 0 ? ProjectStore::create(path()) : ProjectStore::open(path());
        VERIFY_RESULT(store);
        // An annotator alone is written before there is any change.
        const auto annotator = (*store)->annotator(u"Ada %1"_s.arg(round));
        VERIFY_RESULT(annotator);
        QVERIFY(annotator->id.number > last);
        last = annotator->id.number;
        QCOMPARE((*store)->annotator(u"Ada %1"_s.arg(round))->id, annotator->id);
    }
}

void ProjectStoreTest::readsWhileAnotherWrites()
{
    const auto store = storedProject(path());
    QVERIFY(store);
    std::atomic_bool isWriting = true;
    std::atomic_int reads = 0;
    QStringList errors;
    std::thread reader([&] {
        const auto second = ProjectStore::open(path());
        if (!second) {
            errors.append(second.error().text);
            return;
        }
        while (isWriting) {
            ++reads;
            const auto article = (*second)->loadVersion(m_values.version);
            const auto project = (*second)->loadProject();
            if (!article || !project)
                errors.append((article ? project.error() : article.error()).text);
            else if (project->annotationCount(m_values.tag.number) < article->annotations().size())
                errors.append(u"what was read is of two moments"_s);
        }
    });
    QString writeError;
    for (int i = 0; i < 5000 && reads < 50 && writeError.isEmpty(); ++i) {
        QThread::msleep(1); // a person does not write without a pause; readers get in between
        const auto written = store->apply(m_values.oneMore(3000 + i), {});
        writeError = written ? QString() : written.error().text;
    }
    isWriting = false;
    reader.join();
    QCOMPARE(writeError, QString());
    QCOMPARE(errors, QStringList());
    QVERIFY(reads >= 50);
}

void ProjectStoreTest::halfACharacterIsRefused()
{
    const auto store = storedProject(path());
    QVERIFY(store);
    ChangeSet changes = m_values.oneMore(2001);
    Entity entity{
        .id = {2002}, .uuid = StoredProject::uuid(9), .name = u"a"_s + QChar(0xd83d) + u"b"_s};
    changes.create(entity);
    const QByteArray before = bytesOf(path());
    const auto written = store->apply(changes, {});
    QVERIFY(!written);
    QVERIFY(written.error().text.contains(u"surrogate"_s));
    QCOMPARE(bytesOf(path()), before);
}

void ProjectStoreTest::failedChangeLeavesNothing()
{
    const auto store = storedProject(path());
    QVERIFY(store);
    const QByteArray before = bytesOf(path());
    ChangeSet changes = m_values.oneMore(2001);
    changes.remove(*store->loadProject()->find(m_values.tag)); // annotations have it
    QVERIFY(!store->apply(changes, {}));
    QCOMPARE(bytesOf(path()), before);
    ChangeSet gone(u"test"_s);
    gone.remove(m_values.annotation(4711, {2, 5}, u"Kim"_s)); // was never there
    QVERIFY(!store->apply(gone, {}));
    QCOMPARE(bytesOf(path()), before);
    VERIFY_RESULT(store->apply(m_values.oneMore(2001), {}));
}

void ProjectStoreTest::backupIsAProject()
{
    const auto store = storedProject(path());
    QVERIFY(store);
    VERIFY_RESULT(store->backUp());
    VERIFY_RESULT(store->backUp()); // as new as can be
    const QDir backups(backupFolder(textElsewhere(path(), "SELECT uuid FROM project")));
    QCOMPARE(backups.entryList(QDir::Files).size(), 1);
    VERIFY_RESULT(store->apply(m_values.oneMore(2001), {}));
    VERIFY_RESULT(store->backUp());
    const QStringList names = backups.entryList(QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const auto backup = ProjectStore::open(backups.filePath(names[i]));
        VERIFY_RESULT(backup);
        QCOMPARE((*backup)->loadVersion(m_values.version)->annotations().size(), i + 1);
        QCOMPARE((*backup)->verify()->size(), 0);
    }
}

QTEST_GUILESS_MAIN(ProjectStoreTest)
#include "tst_projectstore.moc"
