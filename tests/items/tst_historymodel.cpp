// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/history/historymodel.h"
#include "items/signalmirror.h"
#include "program/testprogram.h"
#include "project/stepname.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "session/verbs/attributions.h"
#include "session/verbs/history.h"
#include "session/verbs/records.h"
#include "support/randomworker.h"
#include "support/workbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Standoff;

// The history as a list: what is read of each step, and how it follows the work.
class HistoryModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void readsNothingUnlessWanted();
    void wordsOfSteps();
    void newestFirstBelowTheirDay();
    void followsSteps();
    void whatIsUndoneStandsThere();
    void filters();
    void reads_data();
    void reads();
    void pageByPage();
    void anyOrderOfThings();

private:
    Session &session() { return m_bench->session(); }
    void read() { QTRY_VERIFY(!m_model->isReading()); }
    void readAll()
    {
        read();
        while (m_model->canFetchMore({})) {
            m_model->fetchMore({});
            read();
        }
    }
    QString at(int row, int column = HistoryModel::What) const
    {
        return m_model->index(row, column).data().toString();
    }
    // What is read of the steps, without heads.
    QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->lineAt(row))
                lines.append(at(row));
        }
        return lines;
    }

    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<BackgroundReader> m_reader;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ArticleId m_article;
};

void HistoryModelTest::init()
{
    m_bench = std::make_unique<Workbench>();
    m_article = m_bench->add(u"Pact"_s, u"Kim met Putin in Pyongyang. He said: it holds.\n"_s);
    m_reader = std::make_unique<BackgroundReader>(session());
    m_model = std::make_unique<HistoryModel>(session(), *m_reader);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void HistoryModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_reader.reset();
    m_bench.reset();
}

void HistoryModelTest::readsNothingUnlessWanted()
{
    QCOMPARE(m_model->rowCount(), 0);
    m_bench->markPerson(m_article, u"Kim"_s);
    QVERIFY(!m_model->isReading());
    m_model->setWanted(true);
    QVERIFY(m_model->isReading());
    readAll();
    QCOMPARE(m_model->stepCount(), 3);
    m_model->setWanted(false);
    m_bench->markPerson(m_article, u"Putin"_s);
    QVERIFY(!m_model->isReading());
    QCOMPARE(m_model->stepCount(), 3);
    m_model->setWanted(true);
    readAll();
    QCOMPARE(m_model->stepCount(), 4);
}

void HistoryModelTest::wordsOfSteps()
{
    const AnnotationId kim = m_bench->markPerson(m_article, u"Kim"_s);
    Workbench::expect(
        retag(session(), m_article, kim, m_bench->tag(LayerKind::Entity, u"Location"_s)));
    Workbench::expect(removeAnnotations(session(), m_article, {kim}));
    const auto raud =
        Workbench::expect(put(session(), Entity{.type = u"person"_s, .name = u"Raud"_s}));
    const auto elin =
        Workbench::expect(put(session(), Entity{.type = u"person"_s, .name = u"Elin Raud"_s}));
    const AnnotationId mention = m_bench->markPerson(m_article, u"Putin"_s);
    Workbench::expect(linkRecord(session(), m_article, mention, raud));
    Workbench::expect(mergeRecords(session(), elin, {raud}));
    Article article = *session().project().find(m_article);
    article.state = ArticleState::Done; // it is in progress since the first tag
    Workbench::expect(updateArticle(session(), article));
    const qint64 step = session().nextUndo()->id;
    m_bench->markPerson(m_article, u"Kim"_s);
    Workbench::expect(undoTo(session(), step));
    m_model->setWanted(true);
    readAll();
    const QStringList read = lines();
    QVERIFY2(read.contains(u"1 tag(s): Person “Kim”"_s), qPrintable(read.join(u'\n')));
    QVERIFY(read.contains(u"Tag of “Kim”: Person → Location"_s));
    QVERIFY(read.contains(u"1 tag(s) removed: Location “Kim”"_s));
    QVERIFY(read.contains(u"New record: “Elin Raud”"_s));
    QVERIFY(read.contains(u"Merged “Raud” into “Elin Raud”, 1 mention(s) moved"_s));
    QVERIFY(read.contains(u"State: in progress → done"_s));
    QCOMPARE(read.first(), u"Go back in the history"_s);
    QVERIFY(read.contains(u"1 article(s) added"_s));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (at(row) == u"1 tag(s): Person “Kim”"_s) {
            QCOMPARE(at(row, HistoryModel::Where), u"Pact"_s);
            QCOMPARE(m_model->lineAt(row)->article, m_article);
            QVERIFY(m_model->lineAt(row)->annotation);
            QVERIFY(!m_model->lineAt(row)->color.isEmpty());
            QVERIFY(!at(row, HistoryModel::When).isEmpty());
        }
    }
}

void HistoryModelTest::newestFirstBelowTheirDay()
{
    m_bench->markPerson(m_article, u"Kim"_s);
    m_bench->markPerson(m_article, u"Putin"_s);
    m_bench->change("UPDATE change SET at = '2024-06-20T12:00:00.000Z' "
                    "WHERE id < (SELECT max(id) FROM change)");
    m_model->setWanted(true);
    readAll();
    QCOMPARE(at(0), u"Today"_s);
    QVERIFY(!m_model->lineAt(0));
    QVERIFY(!(m_model->index(0, 0).flags() & Qt::ItemIsEnabled));
    QCOMPARE(at(1), u"1 tag(s): Person “Putin”"_s);
    QVERIFY(at(2).contains(u"2024"_s));
    QVERIFY(m_model->index(2, 0).data(HistoryModel::IsHeadRole).toBool());
    QCOMPARE(at(3), u"1 tag(s): Person “Kim”"_s);
    QCOMPARE(m_model->rowCount(), m_model->stepCount() + 2);
}

void HistoryModelTest::followsSteps()
{
    m_model->setWanted(true);
    readAll();
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const SignalMirror mirror(*m_model);
    const int before = m_model->stepCount();
    m_bench->markPerson(m_article, u"Kim"_s);
    m_bench->markPerson(m_article, u"Putin"_s);
    readAll();
    QCOMPARE(m_model->stepCount(), before + 2);
    QCOMPARE(at(1), u"1 tag(s): Person “Putin”"_s);
    QCOMPARE(at(2), u"1 tag(s): Person “Kim”"_s);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(m_model->rowOf(session().nextUndo()->id), 1);
    QCOMPARE(m_model->rowOf(1'000'000), -1);
}

void HistoryModelTest::whatIsUndoneStandsThere()
{
    m_bench->markPerson(m_article, u"Kim"_s);
    m_bench->markPerson(m_article, u"Putin"_s);
    m_model->setWanted(true);
    readAll();
    const auto isUndone = [this](int row) {
        return m_model->index(row, 0).data(HistoryModel::IsUndoneRole).toBool();
    };
    QVERIFY(!isUndone(1));
    Workbench::expect(session().undo());
    Workbench::expect(session().undo());
    readAll();
    QVERIFY(isUndone(1) && isUndone(2) && !isUndone(3));
    QCOMPARE(at(1), u"Undone: 1 tag(s): Person “Putin”"_s);
    Workbench::expect(session().redo());
    QVERIFY(isUndone(1) && !isUndone(2));
    m_bench->markPerson(m_article, u"Pyongyang"_s);
    readAll();
    QVERIFY(!isUndone(1) && isUndone(2) && !isUndone(3)); // abandoned now
    Workbench::expect(session().undo());
    Workbench::expect(session().undo());
    QVERIFY(isUndone(1) && isUndone(2) && isUndone(3));
    Workbench::expect(session().redo());
    QVERIFY(isUndone(1) && isUndone(2) && !isUndone(3));
}

void HistoryModelTest::filters()
{
    const ArticleId other = m_bench->add(u"Balloons"_s, u"Kim sent balloons over.\n"_s);
    m_bench->markPerson(m_article, u"Putin"_s);
    m_bench->markPerson(other, u"Kim"_s);
    session().setAnnotator(u"Minjun"_s);
    Workbench::expect(put(session(), Entity{.name = u"Elin Raud"_s}));
    m_bench->markPerson(other, u"balloons"_s);
    m_model->setWanted(true);
    const auto find = [this](const HistoryQuery &query) {
        m_model->setQuery(query);
        readAll();
        return lines();
    };
    QCOMPARE(find({.filter = {.annotator = u"Minjun"_s}, .words = {}}),
        (QStringList{u"1 tag(s): Person “balloons”"_s, u"New record: “Elin Raud”"_s}));
    QCOMPARE(find({.filter = {.verbs = {keyOf(StepName::PutRecord)}}, .words = {}}),
        QStringList{u"New record: “Elin Raud”"_s});
    const QList<qint64> numbers{other.number, session().project().find(other)->version.number};
    QCOMPARE(find({.filter = {.articles = numbers}, .words = {}}),
        (QStringList{u"1 tag(s): Person “balloons”"_s, u"1 tag(s): Person “Kim”"_s,
            u"1 article(s) added"_s}));
    QCOMPARE(find({.filter = {}, .words = {u"person"_s, u"putin"_s}}),
        QStringList{u"1 tag(s): Person “Putin”"_s});
    QCOMPARE(find({.filter = {}, .words = {u"nobody"_s}}), QStringList());
    // What comes is filtered as well.
    m_model->setQuery({.filter = {.articles = numbers}, .words = {}});
    readAll();
    m_bench->markPerson(m_article, u"Kim"_s);
    m_bench->markPerson(other, u"over"_s);
    readAll();
    QCOMPARE(lines().size(), 4);
    QCOMPARE(lines().first(), u"1 tag(s): Person “over”"_s);
}

void HistoryModelTest::reads_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::newRow("a") << 1U;
    QTest::newRow("b") << 2U;
}

// All that a file remembers, whatever that is.
void HistoryModelTest::reads()
{
    QFETCH(const quint32, seed);
    RandomWorker worker(session(), seed);
    for (int i = 0; i < 300; ++i)
        (void)worker.step();
    m_model->setWanted(true);
    readAll();
    const auto history = session().store().history(-1);
    QVERIFY(history);
    QCOMPARE(m_model->stepCount(), int(history->size()));
    int row = 0;
    for (const HistoryEntry &entry : *history) {
        row += m_model->lineAt(row) ? 0 : 1;
        const HistoryLine *line = m_model->lineAt(row++);
        QVERIFY(line);
        QCOMPARE(line->entry.id, entry.id);
        QCOMPARE(line->entry.status, entry.status);
        QVERIFY(!line->text.isEmpty());
        QVERIFY(!line->sign.isEmpty());
    }
}

void HistoryModelTest::pageByPage()
{
    for (int i = 0; i < 260; ++i)
        Workbench::expect(put(session(), Entity{.name = u"Kim %1"_s.arg(i)}));
    m_model->setWanted(true);
    read();
    QVERIFY(m_model->stepCount() >= 100 && m_model->stepCount() < 262);
    QVERIFY(!m_model->isComplete());
    readAll();
    QCOMPARE(m_model->stepCount(), 262);
    QVERIFY(m_model->isComplete());
}

// It shows what it would if it had been made now.
void HistoryModelTest::anyOrderOfThings()
{
    RandomWorker worker(session(), 5);
    QRandomGenerator random(5);
    m_model->setWanted(true);
    for (int round = 0; round < 30; ++round) {
        const int steps = random.bounded(8);
        for (int i = 0; i < steps; ++i) {
            (void)worker.step();
            if (random.bounded(3) == 0)
                QCoreApplication::processEvents();
        }
        readAll();
        HistoryModel fresh(session(), *m_reader);
        fresh.setWanted(true);
        QTRY_VERIFY(!fresh.isReading());
        while (fresh.canFetchMore({})) {
            fresh.fetchMore({});
            QTRY_VERIFY(!fresh.isReading());
        }
        QCOMPARE(m_model->stepCount(), fresh.stepCount());
        QCOMPARE(m_model->rowCount(), fresh.rowCount());
        for (int row = 0; row < fresh.rowCount(); ++row)
            QCOMPARE(at(row), fresh.index(row, 0).data().toString());
    }
}

STANDOFF_TEST(QCoreApplication, HistoryModelTest)
#include "tst_historymodel.moc"
