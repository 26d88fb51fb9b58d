// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/recordsfilter.h"
#include "items/recordsmodel.h"
#include "support/workbench.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Standoff;
using namespace Qt::StringLiterals;

// A tree as text: groups with the number of their records, records with that of their mentions.
static QStringList dump(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        lines.append(u"%1 %2"_s.arg(parent.data().toString())
                .arg(parent.data(RecordsModel::CountRole).toInt()));
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            lines.append(u"  %1 %2"_s.arg(index.data().toString())
                    .arg(index.data(RecordsModel::CountRole).toInt()));
        }
    }
    return lines;
}

class RecordsModelTest : public QObject
{
    Q_OBJECT

private slots:
    // The C locale has no collation in which item 9 comes before item 10.
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init() { m_bench = std::make_unique<Workbench>(); }
    void cleanup() { m_bench.reset(); }
    void grouped();
    void followsEachStep();
    void recordMovesBetweenGroups();
    void filterAndOrder();
    void merge();
    void randomEdits();

private:
    EntityId put(const QString &name, const QString &type)
    {
        Entity entity;
        entity.name = name;
        entity.type = type;
        return Workbench::expect(m_bench->session().put(entity));
    }

    std::unique_ptr<Workbench> m_bench;
};

void RecordsModelTest::grouped()
{
    put(u"Seoul"_s, u"location"_s);
    put(u"Ann"_s, u"person"_s);
    put(u"Thing"_s, {});
    put(u"Bob"_s, u"person"_s);
    RecordsModel model(m_bench->session(), Register::Entities);
    RecordsFilter sorted;
    sorted.setSourceModel(&model);
    QCOMPARE(model.recordCount(), 4);
    QCOMPARE(dump(sorted),
        QStringList({u"Person 2"_s, u"  Ann 0"_s, u"  Bob 0"_s, u"Location 1"_s, u"  Seoul 0"_s,
            u"Not known yet 1"_s, u"  Thing 0"_s}));
    const RecordsModel claims(m_bench->session(), Register::Claims);
    QCOMPARE(claims.recordCount(), 0);
    QCOMPARE(claims.rowCount(), 0);
}

void RecordsModelTest::followsEachStep()
{
    RecordsModel model(m_bench->session(), Register::Entities);
    RecordsFilter sorted;
    sorted.setSourceModel(&model);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester sortedTester(
        &sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const ArticleId article = m_bench->add(u"One"_s, u"Ann met Bob. Then Ann left."_s);

    m_bench->markPerson(article, u"Ann"_s);
    m_bench->markPerson(article, u"Bob"_s);
    QCOMPARE(dump(sorted), QStringList({u"Person 2"_s, u"  Ann 1"_s, u"  Bob 1"_s}));
    const AnnotationId again = m_bench->markPerson(article, u"Ann"_s, 10);
    QCOMPARE(dump(sorted), QStringList({u"Person 2"_s, u"  Ann 2"_s, u"  Bob 1"_s}));
    const EntityId ann = m_bench->annotation(article, again).entity;
    QCOMPARE(model.indexOf(ann.number).data().toString(), u"Ann"_s);

    Workbench::expect(m_bench->session().removeRecord(ann));
    QCOMPARE(dump(sorted), QStringList({u"Person 1"_s, u"  Bob 1"_s}));
    for (int step = 0; step < 4; ++step)
        Workbench::expect(m_bench->session().undo());
    QCOMPARE(dump(sorted), QStringList());
    for (int step = 0; step < 3; ++step)
        Workbench::expect(m_bench->session().redo());
    QCOMPARE(dump(sorted), QStringList({u"Person 2"_s, u"  Ann 2"_s, u"  Bob 1"_s}));
    QCOMPARE(resets.size(), 0);
}

void RecordsModelTest::recordMovesBetweenGroups()
{
    RecordsModel model(m_bench->session(), Register::Entities);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const EntityId seoul = put(u"Seoul"_s, u"person"_s);
    const QPersistentModelIndex place = model.indexOf(seoul.number);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);

    Entity entity = *m_bench->project().find(seoul);
    entity.type = u"location"_s;
    Workbench::expect(m_bench->session().put(entity));
    QCOMPARE(dump(model), QStringList({u"Location 1"_s, u"  Seoul 0"_s}));
    QVERIFY(place.isValid());
    QCOMPARE(place.parent().data().toString(), u"Location"_s);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(removed.size(), 1); // of the group that is empty now
    QVERIFY(!removed.first().first().toModelIndex().isValid());
}

void RecordsModelTest::filterAndOrder()
{
    RecordsModel model(m_bench->session(), Register::Entities);
    RecordsFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(
        &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ArticleId article = m_bench->add(u"One"_s, u"Bob met item 10 and item 9."_s);
    m_bench->markPerson(article, u"Bob"_s);
    put(u"item 10"_s, u"person"_s);
    put(u"item 9"_s, u"person"_s);
    Entity north;
    north.name = u"North Korea"_s;
    north.aliases = {u"DPRK"_s};
    north.type = u"location"_s;
    const EntityId id = Workbench::expect(m_bench->session().put(north));

    QCOMPARE(dump(filter),
        QStringList({u"Person 3"_s, u"  Bob 1"_s, u"  item 9 0"_s, u"  item 10 0"_s,
            u"Location 1"_s, u"  North Korea 0"_s}));
    filter.setFilterFixedString(u"dprk"_s);
    QCOMPARE(dump(filter), QStringList({u"Location 1"_s, u"  North Korea 0"_s}));
    filter.setFilterFixedString(u"item"_s);
    filter.setOrder(RecordsFilter::Order::Mentions);
    m_bench->markPerson(article, u"item 10"_s);
    QCOMPARE(dump(filter), QStringList({u"Person 3"_s, u"  item 10 1"_s, u"  item 9 0"_s}));
    filter.setFilterFixedString({});
    filter.setExcluded({id.number});
    QCOMPARE(dump(filter),
        QStringList({u"Person 3"_s, u"  Bob 1"_s, u"  item 10 1"_s, u"  item 9 0"_s}));
}

void RecordsModelTest::merge()
{
    RecordsModel model(m_bench->session(), Register::Entities);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ArticleId article = m_bench->add(u"One"_s, u"Ann met Anna."_s);
    const EntityId ann =
        m_bench->annotation(article, m_bench->markPerson(article, u"Ann"_s)).entity;
    const EntityId anna =
        m_bench->annotation(article, m_bench->markPerson(article, u"Anna"_s)).entity;
    QCOMPARE(model.recordCount(), 2);
    Workbench::expect(m_bench->session().merge(anna, {ann}));
    QCOMPARE(dump(model), QStringList({u"Person 1"_s, u"  Anna 2"_s}));
    Workbench::expect(m_bench->session().undo());
    QCOMPARE(dump(model), QStringList({u"Person 2"_s, u"  Ann 1"_s, u"  Anna 1"_s}));
}

// After any steps the model that followed shows what one that is loaded anew shows.
void RecordsModelTest::randomEdits()
{
    RecordsModel model(m_bench->session(), Register::Entities);
    RecordsFilter sorted;
    sorted.setSourceModel(&model);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester sortedTester(
        &sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(4711);
    const QStringList types = m_bench->project().terms(u"entity.type"_s) + QStringList{QString()};
    for (int step = 0; step < 200; ++step) {
        const auto entities = m_bench->project().all<Entity>().values();
        const int what = random.bounded(6);
        if (what < 2 || entities.isEmpty()) {
            put(u"Name %1"_s.arg(random.bounded(20)), types[random.bounded(types.size())]);
        } else if (what < 4) {
            Entity entity = entities[random.bounded(entities.size())];
            entity.type = types[random.bounded(types.size())];
            entity.name = u"Name %1"_s.arg(random.bounded(20));
            Workbench::expect(m_bench->session().put(entity));
        } else if (what == 4) {
            Workbench::expect(
                m_bench->session().removeRecord(entities[random.bounded(entities.size())].id));
        } else {
            Workbench::expect(m_bench->session().undo());
        }
        RecordsModel fresh(m_bench->session(), Register::Entities);
        RecordsFilter freshSorted;
        freshSorted.setSourceModel(&fresh);
        QCOMPARE(dump(sorted), dump(freshSorted));
    }
}

QTEST_GUILESS_MAIN(RecordsModelTest)
#include "tst_recordsmodel.moc"
