// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "storedproject.h"

#include <QDir>
#include <QProcess>
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
    void lockOfADeadProcessIsStale();
    void emptyLockIsStale();
    void whatIsNotWritableIsTold();
    void plainCopyWhileOpenIsWhole();
    void changeElsewhereIsNoticed();
    void numbersAreGivenOnce();
    void readsWhileAnotherWrites();
    void textsComeBackAsTheyWere();
    void halfACharacterIsRefused();
    void failedChangeLeavesNothing();

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
    const ChangeSet made = m_values.firstChanges();
    QCOMPARE(*project->find(m_values.tag), *made.of<Tag>().first().after);
    QCOMPARE(article->version(), *made.of<Version>().first().after);
    QCOMPARE(
        article->attributions().value(m_values.attribution), *made.of<Attribution>().first().after);
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

// What a program leaves that is killed between making the file and writing into it.
void ProjectStoreTest::emptyLockIsStale()
{
    QVERIFY(storedProject(path()));
    QVERIFY(writeBytes(path() + u".lock"_s, {}));
    const auto store = ProjectStore::open(path());
    VERIFY_RESULT(store);
    QCOMPARE((*store)->readOnlyReason(), QString());
    const auto second = ProjectStore::open(path());
    VERIFY_RESULT(second);
    QVERIFY(!(*second)->readOnlyReason().isEmpty());
}

void ProjectStoreTest::whatIsNotWritableIsTold()
{
    QVERIFY(storedProject(path()));
    const QFile::Permissions mayRead = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const QFile::Permissions mayWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    const QFile::Permissions mayEnter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder->path(), mayRead | mayEnter));
    QVERIFY(QFile::setPermissions(path(), mayRead | mayWrite));
    const uid_t user = ::geteuid();
    if (user == 0 && ::setresuid(65534, 65534, 0) != 0) // permissions do not bind root
        QSKIP("this account may write everywhere");
    const auto store = ProjectStore::open(path());
    const auto made = ProjectStore::create(path(u"q.standoff"_s));
    const QString obstacle = store ? (*store)->obstacle() : QString();
    QCOMPARE(::setresuid(user, user, user), 0);
    VERIFY_RESULT(store);
    QCOMPARE((*store)->readOnlyReason(),
        u"The folder %1 cannot be written to (Permission denied)"_s.arg(m_folder->path()));
    QCOMPARE(obstacle, (*store)->readOnlyReason());
    VERIFY_RESULT((*store)->loadVersion(m_values.version));
    QCOMPARE((*store)->verify()->size(), 0);
    QVERIFY(!(*store)->apply(m_values.oneMore((*store)->newId()), {}));
    QVERIFY(!made);
    QVERIFY(made.error().text.startsWith(path(u"q.standoff"_s)));
    QVERIFY(made.error().text.contains((*store)->readOnlyReason()));

    // The folder may be written, but not the file.
    QVERIFY(QFile::setPermissions(m_folder->path(), mayRead | mayWrite | mayEnter));
    QVERIFY(QFile::setPermissions(path(), mayRead));
    QVERIFY(user != 0 || ::setresuid(65534, 65534, 0) == 0);
    const auto again = ProjectStore::open(path());
    QCOMPARE(::setresuid(user, user, user), 0);
    VERIFY_RESULT(again);
    QCOMPARE((*again)->readOnlyReason(), u"This file cannot be written to (Permission denied)"_s);
    QVERIFY(!QFile::exists(path() + u".lock"_s)); // that is of no use then
}

void ProjectStoreTest::plainCopyWhileOpenIsWhole()
{
    const auto store = storedProject(path());
    QVERIFY(store);
    for (int i = 1; i <= 20; ++i) {
        VERIFY_RESULT(store->apply(m_values.oneMore(2000 + 10 * i), {}));
        const QString copy = path(u"copy%1"_s.arg(i));
        // By another process: closing the file in this one would drop SQLite's locks.
        QCOMPARE(QProcess::execute(u"cp"_s, {path(), copy}), 0);
        const auto copied = ProjectStore::open(copy);
        VERIFY_RESULT(copied);
        QCOMPARE((*copied)->loadVersion(m_values.version)->annotations().size(), i + 1);
        const auto problems = (*copied)->verify();
        QVERIFY2(problems && problems->isEmpty(), qPrintable(problems->value(0).message));
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

void ProjectStoreTest::textsComeBackAsTheyWere()
{
    const QStringList texts{u""_s, u"with\ufeffin"_s, u"\ufeffbefore"_s, u"\ufeff"_s,
        u"\ufffebefore"_s, u"nul"_s + QChar(u'\0') + u"within"_s, u"\uffff\U0001F600\U0010FFFF"_s,
        u"Größe 기사"_s};
    const auto store = storedProject(path());
    QVERIFY(store);
    ChangeSet changes(u"test"_s);
    for (int i = 0; i < texts.size(); ++i) {
        changes.create(Entity{.id = {2001 + i},
            .uuid = StoredProject::uuid(20 + i),
            .name = texts[i],
            .aliases = texts});
    }
    VERIFY_RESULT(store->apply(changes, {}));
    const auto project = store->loadProject();
    VERIFY_RESULT(project);
    for (const auto &change : changes.of<Entity>())
        QCOMPARE(*project->find(change.after->id), *change.after);

    // What another program wrote: here it is not a byte order mark.
    sqlite3 *database = nullptr;
    sqlite3_open(path().toUtf8().constData(), &database);
    QCOMPARE(sqlite3_exec(database, "UPDATE entity SET name = char(65279, 65279, 65)", nullptr,
                 nullptr, nullptr),
        SQLITE_OK);
    sqlite3_close(database);
    const auto again = store->loadProject();
    VERIFY_RESULT(again);
    for (const Entity &entity : again->all<Entity>())
        QCOMPARE(entity.name, u"\ufeff\ufeffA"_s);
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

STANDOFF_TEST(QCoreApplication, ProjectStoreTest)
#include "tst_projectstore.moc"
