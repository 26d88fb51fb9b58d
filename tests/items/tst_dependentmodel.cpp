// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "imported.h"
#include "items/dependentmodel.h"
#include "program/testprogram.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "session/verbs/records.h"
#include "support/workbench.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Standoff;
using namespace Qt::StringLiterals;

// What depends on records, followed through random steps: the model shows what one that is loaded
// anew shows, without a reset.
class DependentModelTest : public QObject
{
    Q_OBJECT

private slots:
    void followsEachStep_data();
    void followsEachStep();
    void evidenceFollowsItsAnnotation();
    void followsImports_data() { followsEachStep_data(); }
    void followsImports();

private:
    static QStringList dump(const QAbstractItemModel &model)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            lines.append(QStringList{index.data(DependentModel::NumberRole).toString(),
                index.data().toString(), index.data(DependentModel::DetailRole).toString(),
                index.data(DependentModel::RemarkRole).toString()}
                    .join(u'|'));
        }
        return lines;
    }
    Result<> step(Workbench &bench, QRandomGenerator &random, int choice);
};

void DependentModelTest::followsEachStep_data()
{
    QTest::addColumn<int>("what");
    const std::pair<const char *, Dependent> all[] = {{"grades", Dependent::Grades},
        {"sayings", Dependent::Sayings}, {"sources", Dependent::EntitySources},
        {"verdicts", Dependent::Verdicts}, {"evidence", Dependent::Evidence},
        {"links", Dependent::Links}};
    for (const auto &[name, what] : all)
        QTest::newRow(name) << int(what);
}

template <typename Value>
static Id<Value> any(const Project &project, QRandomGenerator &random)
{
    const auto ids = project.all<Value>().keys();
    return ids.isEmpty() ? Id<Value>() : ids[random.bounded(ids.size())];
}

// Of few records, so that much depends on each.
Result<> DependentModelTest::step(Workbench &bench, QRandomGenerator &random, int choice)
{
    Session &session = bench.session();
    const Project &project = bench.project();
    const auto plain = [](const auto &result) { return result.transform([](auto) { }); };
    const ClaimId claim = any<Claim>(project, random);
    const SourceId source = any<Source>(project, random);
    const OpenArticle &article = project.openArticles().begin()->second;
    const QString word = QString::number(random.bounded(100));
    switch (choice) {
    case 0:
        return plain(put(session, Grade{.source = source, .reliability = u"B"_s}));
    case 1: {
        Source edited = *project.find(source);
        edited.label = word;
        edited.entity = random.bounded(2) ? any<Entity>(project, random) : EntityId();
        return plain(put(session, edited));
    }
    case 2:
        return plain(put(session,
            Verdict{.claim = claim,
                .conclusion = u"refuted"_s,
                .supersedes = any<Verdict>(project, random)}));
    case 3:
        return plain(
            put(session, Evidence{.claim = claim, .question = word, .published = u"2020"_s}));
    case 4: {
        Claim edited = *project.find(claim);
        edited.date = QString::number(random.bounded(2010, 2030));
        edited.text = word;
        return plain(put(session, edited));
    }
    case 5: {
        const ClaimId other = any<Claim>(project, random);
        return other == claim ? Result<>()
                              : plain(put(session, ClaimLink{.from = claim, .to = other}));
    }
    case 6:
    case 7: {
        const auto ids = article.annotations().keys();
        return plain(put(session,
            Attribution{.version = article.version().id,
                .sources = {ids[random.bounded(ids.size())]},
                .contents = {ids[random.bounded(ids.size())]}}));
    }
    case 8: {
        const auto ids = article.annotations().keys();
        const int begin = random.bounded(20);
        return setRanges(
            session, article.article(), ids[random.bounded(ids.size())], {{begin, begin + 3}});
    }
    case 9: {
        const GradeId grade = any<Grade>(project, random);
        return grade ? remove(session, grade) : Result<>();
    }
    case 10: {
        const EvidenceId evidence = any<Evidence>(project, random);
        return evidence ? remove(session, evidence) : Result<>();
    }
    case 11: {
        Article renamed = *project.find(article.article());
        renamed.title = u"Title %1"_s.arg(random.bounded(100));
        return updateArticle(session, renamed);
    }
    default:
        return session.undo();
    }
}

void DependentModelTest::followsEachStep()
{
    QFETCH(int, what);
    Workbench bench;
    Session &session = bench.session();
    const ArticleId article = bench.add(u"One"_s, u"Ann said it. Bob said it, and Zoe said it."_s);
    const TagId named = bench.tag(LayerKind::Source, u"Named"_s);
    const SourceId source = bench.annotation(article, bench.mark(article, named, u"Ann"_s)).source;
    bench.mark(article, named, u"Bob"_s);
    bench.mark(article, bench.tag(LayerKind::Claim, u"Position"_s), u"it"_s);
    const EntityId entity = bench.annotation(article, bench.markPerson(article, u"Zoe"_s)).entity;
    const ClaimId claim = Workbench::expect(put(session, Claim{.text = u"A"_s}));
    Workbench::expect(put(session, Claim{.text = u"B"_s}));
    const RecordRef record = Dependent(what) == Dependent::EntitySources ? RecordRef(entity)
        : Dependent(what) == Dependent::Grades || Dependent(what) == Dependent::Sayings
        ? RecordRef(source)
        : RecordRef(claim);
    // These steps stay: the records are needed all along.
    const qsizetype kept = Workbench::expect(session.store().history(-1)).size();
    DependentModel model(session, Dependent(what));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Workbench::expect(model.setRecord(record));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QRandomGenerator random(what + 1);
    qsizetype most = 0;
    for (int i = 0; i < 100; ++i) {
        const int often[] = {0, 6, 1, 2, 3, 5}; // what makes something for the model to show
        if (!step(bench, random, random.bounded(2) ? often[what] : random.bounded(13)))
            continue;
        if (Workbench::expect(session.store().history(kept + 1)).size() <= kept
            || !session.project().find(claim) || !session.project().find(source)
            || !session.project().find(entity))
            Workbench::expect(session.redo());
        DependentModel fresh(session, Dependent(what));
        Workbench::expect(fresh.setRecord(record));
        QCOMPARE(dump(model), dump(fresh));
        most = std::max(most, dump(model).size());
    }
    QVERIFY(most > 1); // something was seen
    QCOMPARE(resets.size(), 0);
}

// Evidence without words of its own shows those that are marked.
void DependentModelTest::evidenceFollowsItsAnnotation()
{
    Workbench bench;
    Session &session = bench.session();
    const ArticleId article = bench.add(u"One"_s, u"Ann said it. Bob said it."_s);
    const AnnotationId marked = bench.markPerson(article, u"Ann said"_s);
    const ClaimId claim = Workbench::expect(put(session, Claim{.text = u"A"_s}));
    Workbench::expect(put(session, Evidence{.claim = claim, .annotation = marked}));
    DependentModel model(session, Dependent::Evidence);
    Workbench::expect(model.setRecord(claim));
    const auto text = [&model] { return model.index(0, 0).data().toString(); };
    QCOMPARE(text(), u"Ann said"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Workbench::expect(setRanges(session, article, marked, {{0, 3}}));
    QCOMPARE(text(), u"Ann"_s);
    QCOMPARE(changed.size(), 1);
    Workbench::expect(removeAnnotations(session, article, {marked}));
    QCOMPARE(text(), u"evidence without text"_s);
    Workbench::expect(session.undo());
    QCOMPARE(text(), u"Ann"_s);
    QCOMPARE(changed.size(), 3);
}

void DependentModelTest::followsImports()
{
    QFETCH(int, what);
    ImportedRecords imported;
    Session &session = imported.bench.session();
    const QList<RecordRef> records = imported.records();
    std::vector<std::unique_ptr<DependentModel>> models;
    for (const RecordRef record : records) {
        models.push_back(std::make_unique<DependentModel>(session, Dependent(what)));
        Workbench::expect(models.back()->setRecord(record));
    }
    const auto check = [&] {
        qsizetype rows = 0;
        for (qsizetype i = 0; i < records.size(); ++i) {
            DependentModel fresh(session, Dependent(what));
            Workbench::expect(fresh.setRecord(records[i]));
            QCOMPARE(dump(*models[size_t(i)]), dump(fresh));
            rows += fresh.rowCount();
        }
        if (Dependent(what) != Dependent::EntitySources) // which are records
            QVERIFY(session.canRedo() == (rows == 0));
    };
    Workbench::expect(imported.articles());
    check();
    Workbench::expect(session.undo());
    check();
    Workbench::expect(session.redo());
    check();
}

STANDOFF_TEST(QCoreApplication, DependentModelTest)
#include "tst_dependentmodel.moc"
