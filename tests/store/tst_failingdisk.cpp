// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "storedproject.h"
#include "support/faultydisk.h"

#include <QDir>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Standoff;

// What is said when the disk fails is compared with what the file holds, for a failure at each of
// the calls that a step makes.

class FailingDiskTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { FaultyDisk::install(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { FaultyDisk::end(); }

    void stepsAreToldTruly_data();
    void stepsAreToldTruly();
    void failedNewLeavesNothing_data();
    void failedNewLeavesNothing();
    void failedNewSaysWhatIsLeft();
    void failureOfReadingIsNotOneOfWriting();

private:
    QString path() const { return m_folder->filePath(u"p.standoff"_s); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    QString countElsewhere() const
    {
        return textElsewhere(path(), "SELECT count(*) FROM annotation WHERE id = 2001");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const StoredProject m_values;
};

void FailingDiskTest::stepsAreToldTruly_data()
{
    QTest::addColumn<bool>("isLasting");
    QTest::addColumn<bool>("isDone");
    QTest::addColumn<bool>("concernsReading");
    QTest::addColumn<bool>("isEverDone"); // though the commit failed
    QTest::addColumn<bool>("isEverUncertain");
    QTest::newRow("once") << false << false << false << true << false;
    QTest::newRow("once, done all the same") << false << true << false << true << false;
    QTest::newRow("for good") << true << false << false << false << true;
    QTest::newRow("for good, done all the same") << true << true << false << false << true;
    QTest::newRow("for good, reading too") << true << false << true << false << true;
    QTest::newRow("for good, done all the same, reading too")
        << true << true << true << false << true;
}

void FailingDiskTest::stepsAreToldTruly()
{
    QFETCH(bool, isLasting);
    QFETCH(bool, isDone);
    QFETCH(bool, concernsReading);
    QVERIFY(storedProject(path()));
    const QString original = m_folder->filePath(u"original"_s);
    QVERIFY(QFile::rename(path(), original));
    int calls = 1; // of a step that succeeds
    int doneAllTheSame = 0;
    int notDone = 0;
    int uncertain = 0;
    for (int call = 0; call <= calls; ++call) {
        QFile::remove(path());
        QVERIFY(QFile::copy(original, path()));
        const auto store = ProjectStore::open(path());
        VERIFY_RESULT(store);
        FaultyDisk::begin({call, isLasting, isDone, concernsReading});
        const auto written = (*store)->apply(m_values.oneMore(2001), {});
        const int made = FaultyDisk::end();
        if (call == 0) {
            VERIFY_RESULT(written);
            calls = made;
            QVERIFY(calls > 5);
            continue;
        }
        const QString said = written ? QString() : written.error().text;
        const bool isThere = countElsewhere() == "1"_L1;
        const QString at = u"call %1 of %2: %3"_s.arg(call).arg(calls).arg(said);
        if ((*store)->isUncertain()) {
            ++uncertain;
            QVERIFY2(said.contains(u"not known"_s) && !said.contains(u"was not written"_s),
                qPrintable(at));
            QCOMPARE(*(*store)->wasChangedElsewhere(), true);
            VERIFY_RESULT((*store)->loadProject());
        } else if (written) {
            ++doneAllTheSame;
            QVERIFY2(isThere, qPrintable(at));
        } else {
            ++notDone;
            QVERIFY2(!isThere, qPrintable(at));
            QVERIFY2(said.startsWith(path() + u": The step was not written"_s), qPrintable(at));
        }
        // Work goes on from what the file holds.
        QCOMPARE(*(*store)->wasChangedElsewhere(), false);
        QCOMPARE((*store)->loadVersion(m_values.version)->annotations().size(), isThere ? 2 : 1);
        VERIFY_RESULT((*store)->apply(m_values.oneMore(2010), {}));
        const auto problems = (*store)->verify();
        QVERIFY2(problems && problems->isEmpty(), qPrintable(problems->value(0).message));
    }
    qInfo("%d calls: %d not done, %d done though the commit failed, %d not known", calls, notDone,
        doneAllTheSame, uncertain);
    QVERIFY(notDone > 0);
    QTEST(doneAllTheSame > 0, "isEverDone");
    QTEST(uncertain > 0, "isEverUncertain");
}

void FailingDiskTest::failedNewLeavesNothing_data()
{
    QTest::addColumn<bool>("isLasting");
    QTest::newRow("once") << false;
    QTest::newRow("for good") << true;
}

void FailingDiskTest::failedNewLeavesNothing()
{
    QFETCH(bool, isLasting);
    const auto fill = [this](
                          ProjectStore &store) { return store.apply(m_values.firstChanges(), {}); };
    FaultyDisk::begin({});
    VERIFY_RESULT(ProjectStore::create(path(), fill));
    const int calls = FaultyDisk::end();
    int failures = 0;
    for (int call = 1; call <= calls; ++call) {
        QFile::remove(path());
        QCOMPARE(files(), QStringList());
        FaultyDisk::begin({.call = call, .isLasting = isLasting});
        auto store = ProjectStore::create(path(), fill);
        FaultyDisk::end();
        const QString at = u"call %1 of %2"_s.arg(call).arg(calls);
        if (store) {
            QVERIFY2(store->get()->verify()->isEmpty(), qPrintable(at));
            store->reset();
            QCOMPARE(files(), QStringList{u"p.standoff"_s});
            continue;
        }
        ++failures;
        QVERIFY2(files().isEmpty(), qPrintable(at + u": "_s + files().join(u' ')));
        QVERIFY2(store.error().text.startsWith(path() + u": The project could not be made: "_s),
            qPrintable(store.error().text));
    }
    qInfo("%d of %d calls failed it", failures, calls);
    QVERIFY(failures > 10);
}

// The folder is closed while the project is made.
void FailingDiskTest::failedNewSaysWhatIsLeft()
{
    const QString folder = m_folder->path();
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7777)));
    const uid_t user = ::geteuid();
    if (user == 0 && ::setresuid(65534, 65534, 0) != 0)
        QSKIP("this account may write everywhere");
    QVERIFY(QDir(folder).mkdir(u"own"_s)); // which this account may close
    const QString own = folder + u"/own"_s;
    const auto made =
        ProjectStore::create(own + u"/p.standoff"_s, [&own](ProjectStore &) -> Result<> {
            QFile::setPermissions(own, QFile::ReadOwner | QFile::ExeOwner);
            return failure(u"the test wants it so"_s);
        });
    const QStringList left = QDir(own).entryList(QDir::Files);
    QCOMPARE(::setresuid(user, user, user), 0);
    QVERIFY(QFile::setPermissions(own, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!made);
    const QString said = made.error().text;
    QVERIFY(said.contains(u"the test wants it so"_s));
    QVERIFY(left.size() >= 2); // the file, and the lock
    for (const QString &file : left)
        QVERIFY2(said.contains(own + u'/' + file), qPrintable(said));
}

void FailingDiskTest::failureOfReadingIsNotOneOfWriting()
{
    const auto store = storedProject(path());
    QVERIFY(store);
    QVERIFY(runElsewhere(
        path(), "UPDATE article SET title = 'Other'")); // what was read before does not count
    FaultyDisk::begin({.call = 1, .isLasting = true, .concernsReading = true});
    (void)store->apply(m_values.oneMore(2001), {}); // the first failure
    const auto project = store->loadProject();
    FaultyDisk::end();
    QVERIFY(!project);
    QVERIFY2(project.error().text.contains(u"cannot be read"_s)
            && !project.error().text.contains(u"written"_s),
        qPrintable(project.error().text));
}

STANDOFF_TEST(QCoreApplication, FailingDiskTest)
#include "tst_failingdisk.moc"
