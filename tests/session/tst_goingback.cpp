// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "newsession.h"

#include "program/testprogram.h"
#include "project/dump.h"
#include "session/longwork.h"
#include "session/verbs/annotations.h"
#include "session/verbs/attributions.h"
#include "session/verbs/history.h"
#include "session/verbs/records.h"
#include "session/verbs/settings.h"
#include "session/verbs/tagset.h"
#include "store/historyreader.h"
#include "support/importvalues.h"
#include "support/project/sampleproject.h"
#include "support/randomworker.h"
#include "support/sameproject.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Going back in the history by steps that can be undone themselves: to a step, and over one alone.
class GoingBackTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_session.reset(); }

    void toAStepAndForthAgain();
    void toTheNewestIsNothing();
    void overWhatWasGoneBackOver();
    void overAnImportInParts();
    void whatIsUndoneIsRefused();
    void cancelLeavesAll();
    void toAnyStep_data();
    void toAnyStep();

    void onlyOneThatNothingHangsOn();
    void fieldsAreApart();
    void whatHangsIsTold_data();
    void whatHangsIsTold();
    void togetherWithWhatHangs();
    void withoutAgreementIsRefused();
    void aRemovalWhoseRecordIsGone();
    void whatAnImportMadeHangs();
    void anyOneStep_data();
    void anyOneStep();

private:
    QString path() const { return m_folder->filePath(u"p.standoff"_s); }
    OpenProject &session() { return *m_session; }
    ArticleId article() const { return m_session->project().all<Article>().firstKey(); }
    QString dumped() const { return dump(*m_session).value_or(u"it cannot be read"_s); }
    AnnotationId mark(int begin, const QString &tag = u"Person"_s)
    {
        const auto made =
            annotate(*m_session, article(), tagNamed(*m_session, tag), {{begin, begin + 3}});
        return made.value_or(AnnotationId());
    }
    qint64 last() const { return m_session->nextUndo() ? m_session->nextUndo()->id : 0; }
    QList<qint64> hangingOn(qint64 step) const
    {
        QList<qint64> ids;
        for (const HistoryEntry &entry :
            stepsHangingOn(m_session->store(), step).value_or(QList<HistoryEntry>()))
            ids.append(entry.id);
        return ids;
    }
    // Values with ids and times, but what is in articles.
    static Project valuesOf(const Session &session)
    {
        Project project = session.project();
        QList<ArticleId> open;
        for (const auto &[id, each] : project.openArticles())
            open.append(id);
        for (const ArticleId id : std::as_const(open))
            project.removeOpenArticle(id);
        return project;
    }
    void verifyFile() const
    {
        QCOMPARE(differenceToFile(*m_session), QString());
        VERIFY_RESULT(m_session->store().verify());
        QCOMPARE(m_session->store().verify()->size(), 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void GoingBackTest::init()
{
    const QString memory = u"/dev/shm"_s; // where no step waits for a disk
    const QString place = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    m_folder = std::make_unique<QTemporaryDir>(place + u"/standoff-XXXXXX"_s);
    m_session = newSession(path(), RandomWorker::texts);
    QVERIFY(m_session);
}

void GoingBackTest::toAStepAndForthAgain()
{
    const AnnotationId first = mark(3);
    const qint64 there = last();
    const QString then = dumped();
    VERIFY_RESULT(setNote(session(), article(), first, u"a note"_s));
    mark(7);
    VERIFY_RESULT(put(session(), Entity{.name = u"Kim"_s}));
    VERIFY_RESULT(removeAnnotations(session(), article(), {first}));
    const QString before = dumped();
    const QSignalSpy changed(m_session.get(), &Session::changed);
    const auto undone = undoTo(session(), there);
    VERIFY_RESULT(undone);
    QCOMPARE(*undone, 4);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(dumped(), then);
    QCOMPARE(m_session->nextUndo()->verb, u"undo to"_s);
    verifyFile();
    VERIFY_RESULT(session().undo());
    QCOMPARE(dumped(), before);
    VERIFY_RESULT(session().redo());
    QCOMPARE(dumped(), then);
    verifyFile();
}

void GoingBackTest::toTheNewestIsNothing()
{
    mark(3);
    const qint64 there = last();
    const QSignalSpy changed(m_session.get(), &Session::changed);
    QCOMPARE(undoTo(session(), there).value_or(-1), 0);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(last(), there);
}

// Going back is a step like any other.
void GoingBackTest::overWhatWasGoneBackOver()
{
    mark(3);
    const qint64 there = last();
    mark(7);
    const qint64 later = last();
    const QString then = dumped();
    VERIFY_RESULT(undoTo(session(), there));
    mark(11);
    const auto undone = undoTo(session(), later);
    VERIFY_RESULT(undone);
    QCOMPARE(*undone, 2);
    QCOMPARE(dumped(), then);
    verifyFile();
}

void GoingBackTest::overAnImportInParts()
{
    mark(3);
    const qint64 there = last();
    const QString then = dumped();
    ValueMaker make;
    const LayerId layer = make.add(Layer{.name = u"Things"_s, .kind = LayerKind::Entity});
    const TagId tag = make.add(Tag{.layer = layer, .name = u"Thing"_s});
    for (int i = 0; i < 5; ++i) {
        make.addArticle(Article{.title = u"A%1"_s.arg(i)}, u"Kim met Putin %1.\n"_s.arg(i));
        make.annotate({u"Kim"_s}, tag);
    }
    VERIFY_RESULT(importValues(session(), make.values, {}));
    const ArticleId made = m_session->project().all<Article>().lastKey();
    VERIFY_RESULT(session().openArticle(made));
    VERIFY_RESULT(annotate(session(), made, tagNamed(*m_session, u"Thing"_s), {{4, 7}}));
    const QString before = dumped();
    VERIFY_RESULT(undoTo(session(), there));
    QCOMPARE(dumped(), then);
    verifyFile();
    VERIFY_RESULT(session().undo());
    QCOMPARE(dumped(), before);
    verifyFile();
}

void GoingBackTest::whatIsUndoneIsRefused()
{
    mark(3);
    const qint64 undone = last();
    VERIFY_RESULT(session().undo());
    const qint64 before = last();
    QVERIFY(!undoTo(session(), undone));
    QVERIFY(!undoOnly(session(), undone));
    QVERIFY(!undoTo(session(), 1'000'000));
    QCOMPARE(last(), before);
    QVERIFY(session().canRedo());
    mark(7); // which abandons it
    QVERIFY(!undoTo(session(), undone));
    QVERIFY(!undoOnly(session(), undone));
}

void GoingBackTest::cancelLeavesAll()
{
    mark(3);
    const qint64 there = last();
    mark(7);
    const QString before = dumped();
    const auto done = undoTo(session(), there, [](int, int) { return false; });
    QVERIFY(!done);
    QCOMPARE(done.error().text, cancelled().text);
    QCOMPARE(dumped(), before);
    QCOMPARE(m_session->nextUndo()->verb, u"annotate"_s);
}

void GoingBackTest::toAnyStep_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 4U})
        QTest::addRow("%u", seed) << seed;
}

// Whatever was done in between: the values are what they were, with their ids and times.
void GoingBackTest::toAnyStep()
{
    QFETCH(const quint32, seed);
    constexpr int rounds = 6;
    constexpr int steps = 40;
    RandomWorker worker(*m_session, seed);
    QRandomGenerator random(seed);
    QMap<qint64, std::pair<QString, Project>> then; // by the newest step that is done
    const auto note = [&] { then.insert(last(), {dumped(), valuesOf(*m_session)}); };
    note();
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < steps; ++i) {
            (void)worker.step();
            note();
        }
        QList<qint64> done;
        const auto history = m_session->store().history(-1);
        VERIFY_RESULT(history);
        for (const HistoryEntry &entry : *history) {
            if (entry.status == HistoryStatus::Done && then.contains(entry.id))
                done.append(entry.id);
        }
        const qint64 there = done[random.bounded(done.size())];
        const auto before = then.value(last());
        VERIFY_RESULT(undoTo(session(), there));
        QCOMPARE(dumped(), then.value(there).first);
        QCOMPARE(difference(valuesOf(*m_session), then.value(there).second), QString());
        verifyFile();
        note();
        if (there != done.first()) {
            VERIFY_RESULT(session().undo());
            QCOMPARE(dumped(), before.first);
            QCOMPARE(difference(valuesOf(*m_session), before.second), QString());
            verifyFile();
            if (random.bounded(2) == 0)
                VERIFY_RESULT(session().redo());
        }
    }
}

void GoingBackTest::onlyOneThatNothingHangsOn()
{
    const QString before = dumped();
    mark(3);
    const qint64 step = last();
    mark(7);
    const QString both = dumped();
    QCOMPARE(hangingOn(step), QList<qint64>());
    const QSignalSpy changed(m_session.get(), &Session::changed);
    VERIFY_RESULT(undoOnly(session(), step));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_session->project().openArticle(article())->annotations().size(), 1);
    verifyFile();
    VERIFY_RESULT(session().undo());
    QCOMPARE(dumped(), both);
    VERIFY_RESULT(session().redo());
    VERIFY_RESULT(session().undo());
    VERIFY_RESULT(session().undo());
    VERIFY_RESULT(session().undo());
    QCOMPARE(dumped(), before);
}

// A note that was written on what is tagged otherwise since, stays or goes alone.
void GoingBackTest::fieldsAreApart()
{
    const AnnotationId annotation = mark(3);
    VERIFY_RESULT(setNote(session(), article(), annotation, u"first"_s));
    const qint64 note = last();
    VERIFY_RESULT(retag(session(), article(), annotation, tagNamed(*m_session, u"Location"_s)));
    QCOMPARE(hangingOn(note), QList<qint64>());
    VERIFY_RESULT(undoOnly(session(), note));
    const Annotation *now = m_session->project().openArticle(article())->find(annotation);
    QVERIFY(now);
    QCOMPARE(now->note, QString());
    QCOMPARE(now->tag, tagNamed(*m_session, u"Location"_s));
    verifyFile();
}

void GoingBackTest::whatHangsIsTold_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < 5; ++kind)
        QTest::addRow("%d", kind) << kind;
}

// Each of two steps, of which the second cannot be without the first.
void GoingBackTest::whatHangsIsTold()
{
    QFETCH(const int, kind);
    const AnnotationId annotation = mark(3);
    qint64 first = last();
    switch (kind) {
    case 0: // the same field
        VERIFY_RESULT(setNote(session(), article(), annotation, u"one"_s));
        first = last();
        VERIFY_RESULT(setNote(session(), article(), annotation, u"two"_s));
        break;
    case 1: // what was made is changed
        VERIFY_RESULT(setNote(session(), article(), annotation, u"one"_s));
        break;
    case 2: // what was made is removed
        VERIFY_RESULT(removeAnnotations(session(), article(), {annotation}));
        break;
    case 3: { // what was made is referred to
        const auto kim = put(session(), Entity{.name = u"Kim"_s});
        VERIFY_RESULT(kim);
        first = last();
        VERIFY_RESULT(linkRecord(session(), article(), annotation, *kim));
        break;
    }
    case 4: { // what was changed is removed
        VERIFY_RESULT(setNote(session(), article(), annotation, u"one"_s));
        first = last();
        VERIFY_RESULT(removeAnnotations(session(), article(), {annotation}));
        break;
    }
    }
    QVERIFY(last() != first);
    mark(7); // which is nothing to it
    QCOMPARE(hangingOn(first).size(), 1);
    const QString before = dumped();
    const auto done = undoOnly(session(), first);
    QVERIFY(!done);
    QVERIFY(done.error().text.contains(u"hang on this one"_s));
    QCOMPARE(dumped(), before);
}

void GoingBackTest::togetherWithWhatHangs()
{
    mark(0); // with which the work on the article begins
    const AnnotationId annotation = mark(3);
    const qint64 first = last();
    mark(7);
    VERIFY_RESULT(setNote(session(), article(), annotation, u"one"_s));
    VERIFY_RESULT(removeAnnotations(session(), article(), {annotation}));
    const QString before = dumped();
    const QList<qint64> hanging = hangingOn(first);
    QCOMPARE(hanging.size(), 2);
    VERIFY_RESULT(undoOnly(session(), first, hanging));
    QCOMPARE(dumped(), before); // it was removed already
    // Where something comes of it.
    const AnnotationId other = mark(11);
    const qint64 second = last();
    VERIFY_RESULT(setNote(session(), article(), other, u"two"_s));
    const QString both = dumped();
    VERIFY_RESULT(undoOnly(session(), second, hangingOn(second)));
    QCOMPARE(dumped(), before);
    verifyFile();
    VERIFY_RESULT(session().undo());
    QCOMPARE(dumped(), both);
}

// What came since the question was asked is not agreed to.
void GoingBackTest::withoutAgreementIsRefused()
{
    const AnnotationId annotation = mark(3);
    const qint64 first = last();
    VERIFY_RESULT(setNote(session(), article(), annotation, u"one"_s));
    const QList<qint64> agreed = hangingOn(first);
    VERIFY_RESULT(setNote(session(), article(), annotation, u"two"_s));
    const qint64 before = last();
    QVERIFY(!undoOnly(session(), first, agreed));
    QCOMPARE(last(), before);
}

// The annotation that would come back mentions a record that went later.
void GoingBackTest::aRemovalWhoseRecordIsGone()
{
    const AnnotationId annotation = mark(3);
    const auto kim = put(session(), Entity{.name = u"Kim"_s});
    VERIFY_RESULT(kim);
    VERIFY_RESULT(linkRecord(session(), article(), annotation, *kim));
    VERIFY_RESULT(removeAnnotations(session(), article(), {annotation}));
    const qint64 removal = last();
    if (m_session->project().find(*kim)) { // which may go with its last mention
        VERIFY_RESULT(removeRecords(session(), QList<EntityId>{*kim}));
        QCOMPARE(hangingOn(removal).size(), 1);
        QVERIFY(!undoOnly(session(), removal));
    } else {
        VERIFY_RESULT(undoOnly(session(), removal));
        QVERIFY(m_session->project().find(*kim));
    }
    verifyFile();
}

// Marks of an import are not listed by its step, but in parts.
void GoingBackTest::whatAnImportMadeHangs()
{
    ValueMaker first;
    const LayerId layer = first.add(Layer{.name = u"Things"_s, .kind = LayerKind::Entity});
    first.add(Tag{.layer = layer, .name = u"Thing"_s});
    VERIFY_RESULT(importValues(session(), first.values, {}));
    const qint64 tagset = last();
    ValueMaker second;
    const LayerId same = second.add(Layer{.name = u"Things"_s, .kind = LayerKind::Entity});
    const TagId tag = second.add(Tag{.layer = same, .name = u"Thing"_s});
    second.addArticle(Article{.title = u"A"_s}, u"Kim met Putin.\n"_s);
    second.annotate({u"Kim"_s}, tag);
    VERIFY_RESULT(importValues(session(), second.values, {}));
    QVERIFY(last() != tagset);
    QCOMPARE(hangingOn(tagset), QList<qint64>{last()});
}

void GoingBackTest::anyOneStep_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {11U, 12U, 13U, 14U})
        QTest::addRow("%u", seed) << seed;
}

// Compared with a copy of the project in which all is undone, and what stays is written again.
void GoingBackTest::anyOneStep()
{
    QFETCH(const quint32, seed);
    RandomWorker worker(*m_session, seed);
    QRandomGenerator random(seed);
    int alone = 0;
    for (int round = 0; round < 12; ++round) {
        for (int i = 0; i < 20; ++i)
            (void)worker.step();
        QList<HistoryEntry> done = *m_session->store().history(60);
        done.removeIf([](const HistoryEntry &each) { return each.status != HistoryStatus::Done; });
        const HistoryEntry chosen = done[random.bounded(done.size())];
        const QList<qint64> hanging = hangingOn(chosen.id);
        alone += hanging.isEmpty() ? 1 : 0;

        const QString copy = m_folder->filePath(u"copy%1.standoff"_s.arg(round));
        VERIFY_RESULT(m_session->store().copyTo(copy));
        auto store = ProjectStore::open(copy);
        VERIFY_RESULT(store);
        QList<ChangeSet> kept;
        for (const HistoryEntry &entry : std::as_const(done)) {
            if (entry.id < chosen.id)
                break;
            const auto changes = (*store)->changesFor(entry);
            VERIFY_RESULT(changes);
            const auto undone = (*store)->applyUndoOrRedo(entry, *changes, {});
            VERIFY_RESULT(undone);
            if (entry.id != chosen.id && !hanging.contains(entry.id))
                kept.prepend(changes->inverted());
        }
        for (const ChangeSet &step : std::as_const(kept))
            VERIFY_RESULT((*store)->apply(step, {}));
        store->reset();
        const auto expected = Session::open(copy);
        VERIFY_RESULT(expected);

        const QString before = dumped();
        const qint64 newest = last();
        const auto taken = undoOnly(session(), chosen.id, hanging);
        VERIFY_RESULT(taken);
        QCOMPARE(dumped(), dump(**expected).value_or(QString()));
        QCOMPARE(difference(valuesOf(*m_session), valuesOf(**expected)), QString());
        verifyFile();
        if (last() == newest)
            continue; // nothing came of it
        VERIFY_RESULT(session().undo());
        QCOMPARE(dumped(), before);
        if (round % 2 == 0)
            VERIFY_RESULT(session().redo());
    }
    QVERIFY(alone > 0);
}

STANDOFF_TEST(QCoreApplication, GoingBackTest)
#include "tst_goingback.moc"
