// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/recordsfilter.h"
#include "items/recordsmodel.h"
#include "program/testprogram.h"
#include "session/verbs/annotations.h"
#include "session/verbs/records.h"
#include "support/workbench.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

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
    void whatGoesSideBySideGoesAtOnce();
    void groupsComeBackWhole();
    void merge();
    void ungrouped();
    void groupedByClaimant();
    void filtersFollowWhatIsNamed();
    void abbreviationsStay();
    void orders();
    void manyChangeAtOnce();
    void queryFollowsEachStep();
    void randomEdits_data();
    void randomEdits();
    void randomClaims_data();
    void randomClaims();

private:
    EntityId put(const QString &name, const QString &type)
    {
        Entity entity;
        entity.name = name;
        entity.type = type;
        return Workbench::expect(Standoff::put(m_bench->session(), entity));
    }

    RecordQuery query(const QString &text, Register kind = Register::Entities) const
    {
        return {text, kind, m_bench->project()};
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

    Workbench::expect(removeRecord(m_bench->session(), ann));
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
    Workbench::expect(Standoff::put(m_bench->session(), entity));
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
    const EntityId id = Workbench::expect(Standoff::put(m_bench->session(), north));

    QCOMPARE(dump(filter),
        QStringList({u"Person 3"_s, u"  Bob 1"_s, u"  item 9 0"_s, u"  item 10 0"_s,
            u"Location 1"_s, u"  North Korea 0"_s}));
    filter.setQuery(query(u"dprk"_s));
    QCOMPARE(dump(filter), QStringList({u"Location 1"_s, u"  North Korea 0"_s}));
    filter.setQuery(query(u"item"_s));
    filter.setOrder(RecordOrder::Mentions);
    m_bench->markPerson(article, u"item 10"_s);
    QCOMPARE(dump(filter), QStringList({u"Person 3"_s, u"  item 10 1"_s, u"  item 9 0"_s}));
    filter.setQuery(query({}));
    filter.setExcluded({id.number});
    QCOMPARE(dump(filter),
        QStringList({u"Person 3"_s, u"  Bob 1"_s, u"  item 10 1"_s, u"  item 9 0"_s}));
}

void RecordsModelTest::whatGoesSideBySideGoesAtOnce()
{
    RecordsModel model(m_bench->session(), Register::Entities);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<EntityId> gone;
    for (const QString &name : {u"Ann"_s, u"Bob"_s, u"Cid"_s, u"Dan"_s, u"Eva"_s})
        gone.append(put(name, u"person"_s));
    const EntityId stays = gone.takeAt(1);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    Workbench::expect(removeRecords(m_bench->session(), gone));
    QCOMPARE(removed.size(), 2);
    QCOMPARE(dump(model), QStringList({u"Person 1"_s, u"  Bob 0"_s}));
    QVERIFY(model.indexOf(stays.number).isValid());
    for (const EntityId id : gone)
        QVERIFY(!model.indexOf(id.number).isValid());
    Workbench::expect(m_bench->session().undo());
    QCOMPARE(dump(model),
        QStringList(
            {u"Person 5"_s, u"  Ann 0"_s, u"  Bob 0"_s, u"  Cid 0"_s, u"  Dan 0"_s, u"  Eva 0"_s}));
}

// A group that was filtered out, and to which records have come since.
void RecordsModelTest::groupsComeBackWhole()
{
    RecordsModel model(m_bench->session(), Register::Entities);
    RecordsFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(
        &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setQuery(query(u"-hidden"_s));
    const EntityId ann = put(u"Ann"_s, u"person"_s);
    QCOMPARE(dump(filter), QStringList({u"Person 1"_s, u"  Ann 0"_s}));
    Entity hidden = *m_bench->project().find(ann);
    hidden.name = u"hidden"_s;
    Workbench::expect(Standoff::put(m_bench->session(), hidden));
    QCOMPARE(dump(filter), QStringList());
    // As a view asks that is to show a record.
    QVERIFY(!filter.mapFromSource(model.indexOf(ann.number)).isValid());
    put(u"also hidden"_s, u"person"_s);
    QCOMPARE(dump(filter), QStringList());
    put(u"Bob"_s, u"person"_s);
    QCOMPARE(dump(filter), QStringList({u"Person 3"_s, u"  Bob 0"_s}));
    Workbench::expect(m_bench->session().undo());
    QCOMPARE(dump(filter), QStringList());
    hidden.name = u"Ann"_s;
    Workbench::expect(Standoff::put(m_bench->session(), hidden));
    QCOMPARE(dump(filter), QStringList({u"Person 2"_s, u"  Ann 0"_s}));
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
    Workbench::expect(mergeRecords(m_bench->session(), anna, {ann}));
    QCOMPARE(dump(model), QStringList({u"Person 1"_s, u"  Anna 2"_s}));
    Workbench::expect(m_bench->session().undo());
    QCOMPARE(dump(model), QStringList({u"Person 2"_s, u"  Ann 1"_s, u"  Anna 1"_s}));
}

void RecordsModelTest::ungrouped()
{
    RecordsModel model(m_bench->session(), Register::Entities);
    RecordsFilter sorted;
    sorted.setSourceModel(&model);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester sortedTester(
        &sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGrouping({});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    put(u"Seoul"_s, u"location"_s);
    const EntityId ann = put(u"Ann"_s, u"person"_s);
    QCOMPARE(dump(sorted), QStringList({u"Ann 0"_s, u"Seoul 0"_s}));
    QVERIFY(!model.indexOf(ann.number).parent().isValid());
    Entity other = *m_bench->project().find(ann);
    other.type = u"event"_s;
    other.name = u"Zoo"_s;
    Workbench::expect(Standoff::put(m_bench->session(), other));
    QCOMPARE(dump(sorted), QStringList({u"Seoul 0"_s, u"Zoo 0"_s}));
    Workbench::expect(removeRecord(m_bench->session(), ann));
    QCOMPARE(dump(sorted), QStringList{u"Seoul 0"_s});
    sorted.setQuery(query(u"nobody"_s));
    QCOMPARE(sorted.rowCount(), 0);
    sorted.setQuery({});
    QCOMPARE(resets.size(), 0);
    model.setGrouping(u"entity.type"_s);
    QCOMPARE(dump(sorted), QStringList({u"Location 1"_s, u"  Seoul 0"_s}));
}

void RecordsModelTest::groupedByClaimant()
{
    Session &session = m_bench->session();
    const SourceId tass = Workbench::expect(Standoff::put(session, Source{.label = u"Tass"_s}));
    const SourceId kcna = Workbench::expect(Standoff::put(session, Source{.label = u"KCNA"_s}));
    Workbench::expect(Standoff::put(session, Claim{.text = u"A"_s, .claimant = tass}));
    Workbench::expect(Standoff::put(session, Claim{.text = u"B"_s, .claimant = kcna}));
    Workbench::expect(Standoff::put(session, Claim{.text = u"C"_s}));
    RecordsModel model(session, Register::Claims);
    RecordsFilter sorted;
    sorted.setSourceModel(&model);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGrouping(u"claim.claimant"_s);
    QCOMPARE(dump(sorted),
        QStringList(
            {u"KCNA 1"_s, u"  B 0"_s, u"Tass 1"_s, u"  A 0"_s, u"Not known yet 1"_s, u"  C 0"_s}));
    Source renamed = *m_bench->project().find(tass);
    renamed.label = u"ITAR-Tass"_s;
    Workbench::expect(Standoff::put(session, renamed));
    QCOMPARE(dump(sorted).first(), u"ITAR-Tass 1"_s);
    Workbench::expect(mergeRecords(session, kcna, {tass}));
    QCOMPARE(dump(sorted),
        QStringList({u"KCNA 2"_s, u"  A 0"_s, u"  B 0"_s, u"Not known yet 1"_s, u"  C 0"_s}));
    Workbench::expect(session.undo());
    Workbench::expect(removeRecord(session, kcna));
    QCOMPARE(dump(sorted),
        QStringList({u"ITAR-Tass 1"_s, u"  A 0"_s, u"Not known yet 2"_s, u"  B 0"_s, u"  C 0"_s}));
}

// What is asked for may be a name of another record.
void RecordsModelTest::filtersFollowWhatIsNamed()
{
    Session &session = m_bench->session();
    Source tass{.label = u"Tass"_s};
    tass.id = Workbench::expect(Standoff::put(session, tass));
    Workbench::expect(Standoff::put(session, Claim{.text = u"A"_s, .claimant = tass.id}));
    RecordsModel model(session, Register::Claims);
    model.setGrouping({});
    RecordsFilter filter;
    filter.setSourceModel(&model);
    filter.setQuery(query(u"claimant:itar"_s, Register::Claims));
    QCOMPARE(filter.rowCount(), 0);
    tass = *m_bench->project().find(tass.id);
    tass.label = u"ITAR-Tass"_s;
    Workbench::expect(Standoff::put(session, tass));
    QCOMPARE(filter.rowCount(), 1);
    Workbench::expect(session.undo());
    QCOMPARE(filter.rowCount(), 0);
}

void RecordsModelTest::abbreviationsStay()
{
    Workbench::expect(
        Standoff::put(m_bench->session(), Source{.label = u"Amnesty"_s, .affiliation = u"ngo"_s}));
    const RecordsModel model(m_bench->session(), Register::Sources);
    QCOMPARE(dump(model), QStringList({u"NGO 1"_s, u"  Amnesty 0"_s}));
}

void RecordsModelTest::orders()
{
    Session &session = m_bench->session();
    const ClaimId old = Workbench::expect(Standoff::put(session,
        Claim{
            .text = u"Old"_s, .date = u"1961-07"_s, .publicInterest = 1, .state = u"published"_s}));
    Workbench::expect(Standoff::put(session, Claim{.text = u"Undated"_s, .state = u"spotted"_s}));
    Workbench::expect(Standoff::put(session,
        Claim{.text = u"New"_s,
            .date = u"2024-06-20"_s,
            .publicInterest = 2,
            .harm = 4,
            .state = u"triaged"_s}));
    RecordsModel model(session, Register::Claims);
    model.setGrouping({});
    RecordsFilter sorted;
    sorted.setSourceModel(&model);
    QAbstractItemModelTester tester(
        &sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto names = [&](RecordOrder order) {
        sorted.setOrder(order);
        return dump(sorted).join(u' ').remove(u" 0"_s);
    };
    QCOMPARE(names(RecordOrder::Name), u"New Old Undated"_s);
    QCOMPARE(names(RecordOrder::Newest), u"New Undated Old"_s);
    QCOMPARE(names(RecordOrder::State), u"Undated New Old"_s);
    QCOMPARE(names(RecordOrder::Triage), u"New Old Undated"_s);
    QCOMPARE(names(RecordOrder::Date), u"Old New Undated"_s);
    Claim later = *m_bench->project().find(old);
    later.date = u"2025"_s; // neither its name nor anything else that is shown changes
    Workbench::expect(Standoff::put(session, later));
    QCOMPARE(names(RecordOrder::Date), u"New Old Undated"_s);

    const SourceId first = Workbench::expect(Standoff::put(session, Source{.label = u"First"_s}));
    const SourceId second = Workbench::expect(Standoff::put(session, Source{.label = u"Second"_s}));
    RecordsModel sources(session, Register::Sources);
    sources.setGrouping({});
    RecordsFilter graded;
    graded.setSourceModel(&sources);
    graded.setOrder(RecordOrder::Reliability);
    Workbench::expect(Standoff::put(session, Grade{.source = second, .reliability = u"B"_s}));
    QCOMPARE(dump(graded), QStringList({u"Second 0"_s, u"First 0"_s}));
    Workbench::expect(Standoff::put(session, Grade{.source = first, .reliability = u"A"_s}));
    QCOMPARE(dump(graded), QStringList({u"First 0"_s, u"Second 0"_s}));
}

// While the list hears of one record after the other, the others have their old places.
void RecordsModelTest::manyChangeAtOnce()
{
    Session &session = m_bench->session();
    QStringList words; // one "aname", two "bname" …
    for (int name = 0; name < 15; ++name)
        words += QStringList(name + 1, QChar(u'a' + name) + u"name"_s);
    const ArticleId article = m_bench->add(u"Names"_s, words.join(u' '));
    QList<AnnotationId> annotations;
    for (int i = 0, begin = 0; i < words.size(); begin += int(words[i].size()) + 1, ++i)
        annotations.append(m_bench->markPerson(article, words[i], begin));
    RecordsModel model(session, Register::Entities);
    RecordsFilter sorted;
    sorted.setSourceModel(&model);
    sorted.setOrder(RecordOrder::Mentions);
    const auto expected = [&session] {
        RecordsModel fresh(session, Register::Entities);
        RecordsFilter freshSorted;
        freshSorted.setSourceModel(&fresh);
        freshSorted.setOrder(RecordOrder::Mentions);
        return dump(freshSorted);
    };
    QRandomGenerator random(4711);
    for (int step = 0; step < 100; ++step) {
        QList<AnnotationId> some;
        std::ranges::copy_if(annotations, std::back_inserter(some),
            [&random](AnnotationId) { return random.bounded(2) == 0; });
        Workbench::expect(removeAnnotations(session, article, some));
        QCOMPARE(dump(sorted), expected());
        Workbench::expect(session.undo());
        QCOMPARE(dump(sorted), expected());
    }
}

void RecordsModelTest::queryFollowsEachStep()
{
    Session &session = m_bench->session();
    const SourceId source =
        Workbench::expect(Standoff::put(session, Source{.label = u"Reuters"_s}));
    const ClaimId claim = Workbench::expect(
        Standoff::put(session, Claim{.text = u"A"_s, .claimant = source, .state = u"spotted"_s}));
    RecordsModel model(session, Register::Claims);
    model.setGrouping({});
    RecordsFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(
        &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setQuery(query(u"source:KCNA"_s, Register::Claims));
    QCOMPARE(filter.rowCount(), 0);
    Source renamed = *m_bench->project().find(source);
    renamed.label = u"KCNA"_s;
    Workbench::expect(Standoff::put(session, renamed)); // of another register
    QCOMPARE(filter.rowCount(), 1);
    Workbench::expect(session.undo());
    QCOMPARE(filter.rowCount(), 0);
    filter.setQuery(query(u"verdict:refuted"_s, Register::Claims));
    Workbench::expect(Standoff::put(session, Verdict{.claim = claim, .conclusion = u"refuted"_s}));
    QCOMPARE(filter.rowCount(), 1);
    filter.setQuery(query(u"factuality:\"not factual\""_s, Register::Claims));
    QCOMPARE(filter.rowCount(), 0);
    Claim plain = *m_bench->project().find(claim);
    plain.factuality = u"not factual"_s;
    Workbench::expect(Standoff::put(session, plain)); // a field that is not shown in the list
    QCOMPARE(filter.rowCount(), 1);
}

// After any steps the model that followed shows what one that is loaded anew shows.
void RecordsModelTest::randomEdits_data()
{
    QTest::addColumn<QString>("grouping");
    QTest::newRow("by type") << u"entity.type"_s;
    QTest::newRow("flat") << QString();
}

void RecordsModelTest::randomEdits()
{
    QFETCH(QString, grouping);
    RecordsModel model(m_bench->session(), Register::Entities);
    model.setGrouping(grouping);
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
            Workbench::expect(Standoff::put(m_bench->session(), entity));
        } else if (what == 4) {
            Workbench::expect(
                removeRecord(m_bench->session(), entities[random.bounded(entities.size())].id));
        } else {
            Workbench::expect(m_bench->session().undo());
        }
        RecordsModel fresh(m_bench->session(), Register::Entities);
        fresh.setGrouping(grouping);
        RecordsFilter freshSorted;
        freshSorted.setSourceModel(&fresh);
        QCOMPARE(dump(sorted), dump(freshSorted));
    }
}

void RecordsModelTest::randomClaims_data()
{
    QTest::addColumn<QString>("grouping");
    QTest::addColumn<RecordOrder>("order");
    QTest::addColumn<QString>("words");
    QTest::newRow("state") << u"claim.state"_s << RecordOrder::Mentions << QString();
    QTest::newRow("claimant") << u"claim.claimant"_s << RecordOrder::Triage << u"-state:spotted"_s;
    QTest::newRow("flat") << QString() << RecordOrder::State << u"source:1"_s;
    QTest::newRow("verdict") << u"claim.factuality"_s << RecordOrder::Date << u"verdict:refuted"_s;
}

void RecordsModelTest::randomClaims()
{
    QFETCH(QString, grouping);
    QFETCH(RecordOrder, order);
    QFETCH(QString, words);
    Session &session = m_bench->session();
    QRandomGenerator random(815);
    const auto setUp = [&](RecordsModel &model, RecordsFilter &filter) {
        model.setGrouping(grouping);
        filter.setSourceModel(&model);
        filter.setOrder(order);
        filter.setQuery(query(words, Register::Claims));
    };
    RecordsModel model(session, Register::Claims);
    RecordsFilter sorted;
    setUp(model, sorted);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester sortedTester(
        &sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QStringList states = m_bench->project().terms(u"claim.state"_s) + QStringList{QString()};
    const auto any = [&](const auto &values) {
        const auto keys = values.keys();
        return keys.isEmpty() ? typename std::decay_t<decltype(keys)>::value_type()
                              : keys[random.bounded(keys.size())];
    };
    for (int step = 0; step < 150; ++step) {
        const SourceId source = any(m_bench->project().all<Source>());
        const ClaimId claim = any(m_bench->project().all<Claim>());
        const int what = random.bounded(10);
        if (what < 2 || !source) {
            Source named = source && what == 0 ? *m_bench->project().find(source) : Source();
            named.label = u"Source %1"_s.arg(random.bounded(20));
            Workbench::expect(Standoff::put(session, named));
        } else if (what < 6 || !claim) {
            Claim edited = claim && what < 5 ? *m_bench->project().find(claim) : Claim();
            edited.text = u"Claim %1"_s.arg(random.bounded(20));
            edited.claimant = random.bounded(3) == 0 ? SourceId() : source;
            edited.state = states[random.bounded(states.size())];
            edited.date = QString::number(random.bounded(1990, 2024));
            edited.harm = random.bounded(-1, 5);
            Workbench::expect(Standoff::put(session, edited));
        } else if (what == 6) {
            Workbench::expect(Standoff::put(session,
                Verdict{.claim = claim,
                    .conclusion = random.bounded(2) ? u"refuted"_s : u"supported"_s}));
        } else if (what == 7) {
            Workbench::expect(removeRecord(session, source));
        } else if (what == 8) {
            Workbench::expect(removeRecord(session, claim));
        } else {
            Workbench::expect(session.undo());
        }
        RecordsModel fresh(session, Register::Claims);
        RecordsFilter freshSorted;
        setUp(fresh, freshSorted);
        QCOMPARE(dump(sorted), dump(freshSorted));
    }
}

STANDOFF_TEST(QCoreApplication, RecordsModelTest)
#include "tst_recordsmodel.moc"
