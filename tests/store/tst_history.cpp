// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "store/storedproject.h"

#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Standoff;

// What the file remembers of who did what, and took it back.
class HistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = storedProject(path());
        QVERIFY(m_store);
        m_ada = m_store->annotator(u"Ada"_s)->id;
        m_ben = m_store->annotator(u"Ben"_s)->id;
    }
    void cleanup() { m_store.reset(); }
    void whoUndid();
    void whatIsNext();
    void newestFirst();
    void permanent();
    void nothingIsWrittenTwice();

private:
    QString path() const { return m_folder->filePath(u"p.standoff"_s); }
    void step(const QString &verb, AnnotatorId annotator)
    {
        ChangeSet changes(verb);
        const qint64 id = m_store->newId();
        changes.create(Entity{.id = {id}, .uuid = StoredProject::uuid(id), .name = verb});
        VERIFY_RESULT(m_store->apply(changes, annotator));
    }
    void travel(const Result<std::optional<HistoryEntry>> &entry, AnnotatorId annotator)
    {
        VERIFY_RESULT(entry);
        QVERIFY(*entry);
        const auto changes = m_store->changesFor(**entry);
        VERIFY_RESULT(changes);
        VERIFY_RESULT(m_store->applyUndoOrRedo(**entry, *changes, annotator));
    }
    void undo(AnnotatorId annotator) { travel(m_store->next(HistoryStatus::Done), annotator); }
    void redo(AnnotatorId annotator) { travel(m_store->next(HistoryStatus::Undone), annotator); }
    // Verb, who made it, status, whether a time of undoing is there, and who undid it: as others
    // read it from the file.
    QString lastRow() const
    {
        return textElsewhere(path(),
            "SELECT verb || ' ' || ifnull(made.name, '-') || ' ' || status || ' ' || "
            "(undone_at <> '') || ' ' || ifnull(undid.name, '-') FROM change "
            "LEFT JOIN annotator made ON made.id = change.annotator "
            "LEFT JOIN annotator undid ON undid.id = undone_by ORDER BY change.id DESC");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProjectStore> m_store;
    AnnotatorId m_ada, m_ben;
};

void HistoryTest::whoUndid()
{
    step(u"one"_s, m_ada);
    QCOMPARE(lastRow(), u"one Ada done 0 -"_s);
    undo(m_ben);
    QCOMPARE(lastRow(), u"one Ada undone 1 Ben"_s);
    redo(m_ben);
    QCOMPARE(lastRow(), u"one Ada done 0 -"_s);
    undo({});
    QCOMPARE(lastRow(), u"one Ada undone 1 -"_s);
    step(u"two"_s, {});
    QCOMPARE(lastRow(), u"two - done 0 -"_s);
    QCOMPARE(textElsewhere(path(), "SELECT status FROM change WHERE verb = 'one'"), u"abandoned"_s);
}

void HistoryTest::whatIsNext()
{
    const auto verbs = [this] {
        const auto undo = m_store->next(HistoryStatus::Done).value();
        const auto redo = m_store->next(HistoryStatus::Undone).value();
        return (undo ? undo->verb : u"-"_s) + u' ' + (redo ? redo->verb : u"-"_s);
    };
    for (const QString &verb : {u"one"_s, u"two"_s, u"three"_s})
        step(verb, m_ada);
    QCOMPARE(verbs(), u"three -"_s);
    undo(m_ada);
    undo(m_ada);
    QCOMPARE(verbs(), u"one two"_s);
    redo(m_ada);
    QCOMPARE(verbs(), u"two three"_s);
    step(u"four"_s, m_ada);
    QCOMPARE(verbs(), u"four -"_s);
    undo(m_ada);
    undo(m_ada);
    undo(m_ada);
    QCOMPARE(verbs(), u"test one"_s); // "three" is abandoned
}

void HistoryTest::newestFirst()
{
    for (const QString &verb : {u"one"_s, u"two"_s, u"three"_s})
        step(verb, verb == u"two"_s ? m_ben : m_ada);
    undo(m_ben);
    const auto history = m_store->history(3);
    VERIFY_RESULT(history);
    QStringList lines;
    for (const HistoryEntry &entry : *history) {
        lines.append(
            entry.verb + u' ' + entry.annotator + u' ' + QString::number(int(entry.status)));
        QVERIFY(std::abs(entry.at.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    }
    QCOMPARE(lines, (QStringList{u"three Ada 1"_s, u"two Ben 0"_s, u"one Ada 0"_s}));
    QCOMPARE(m_store->history(1)->size(), 1);
    QCOMPARE(m_store->history(-1)->size(), 4);
}

void HistoryTest::permanent()
{
    ChangeSet changes(u"for good"_s);
    const qint64 id = m_store->newId();
    changes.create(Entity{.id = {id}, .uuid = StoredProject::uuid(id), .name = u"e"_s});
    step(u"one"_s, m_ada);
    VERIFY_RESULT(m_store->apply(changes, m_ada, ProjectStore::Undo::Permanent));
    QCOMPARE(m_store->next(HistoryStatus::Done).value()->verb, u"one"_s);
    QCOMPARE(lastRow(), u"for good Ada permanent 0 -"_s);
}

// Each step counts as one revision, taken back or not, and numbers go on.
void HistoryTest::nothingIsWrittenTwice()
{
    const auto revision = [this] {
        return textElsewhere(path(), "SELECT revision FROM project").toInt();
    };
    const int before = revision();
    step(u"one"_s, m_ada);
    undo(m_ada);
    redo(m_ada);
    QCOMPARE(revision(), before + 3);
    const qint64 next = textElsewhere(path(), "SELECT next_id FROM project").toLongLong();
    QCOMPARE(next, m_store->newId());
    QCOMPARE(textElsewhere(path(), "SELECT count(*) FROM entity WHERE name = 'one'"), u"1"_s);
}

STANDOFF_TEST(QCoreApplication, HistoryTest)
#include "tst_history.moc"
