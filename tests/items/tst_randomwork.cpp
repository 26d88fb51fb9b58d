// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/projectproblems.h"
#include "items/concordance/concordancemodel.h"
#include "items/dependentmodel.h"
#include "items/mentionsmodel.h"
#include "items/problemsmodel.h"
#include "items/queue/articlesmodel.h"
#include "items/recordsfilter.h"
#include "items/recordsmodel.h"
#include "items/signalmirror.h"
#include "items/tagsmodel.h"
#include "program/testprogram.h"
#include "project/dump.h"
#include "session/factswatch.h"
#include "support/randomworker.h"
#include "support/sameproject.h"
#include "support/workbench.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Ten thousand random steps, undone and redone in between, with every model looking on. At all
// times memory is what the file holds, and what models tell by their signals is what they show;
// undone to the end, the project is what it was at first.

namespace {

constexpr int steps = 10'000;
constexpr int stepsBetweenLooks = 100; // at what the models told
constexpr int stepsBetweenChecks = 1'000;

// What a person sees of a model, each row with what it is below. The order of records and groups is
// the business of the proxy that shows them.
QStringList linesOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QString line = parent.data().toString();
        for (int column = 0; column < model.columnCount(parent); ++column)
            line += u'|' + model.index(row, column, parent).data().toString();
        lines.append(line);
        lines += linesOf(model, model.index(row, 0, parent));
    }
    if (qobject_cast<const RecordsModel *>(&model))
        lines.sort();
    return lines;
}

QList<SearchHit> hitsOf(const Session &session)
{
    QList<SearchHit> hits;
    Workbench::expect(session.store().search(
        {*SearchQuery::parse(u"kim OR said OR note:1 OR title:2 OR met OR 김정은은"_s)},
        [&hits](const QList<SearchHit> &found, int, int) {
            hits += found;
            return true;
        }));
    return hits;
}

// One of each kind, all that they can show chosen in one of them.
class AllModels
{
public:
    explicit AllModels(const Session &session)
        : m_session(session)
    {
        add<ArticlesModel>(session);
        auto *queue = add<ArticlesModel>(session);
        queue->setGrouping(ArticleGrouping::State);
        queue->setOrder(ArticleOrder::Tags, false);
        for (const Register kind : {Register::Entities, Register::Claims, Register::Sources}) {
            const RecordsModel *grouped = add<RecordsModel>(session, kind);
            addFiltered(*grouped, RecordOrder::Mentions, kind);
        }
        for (const auto &[kind, field] : {std::pair(Register::Claims, u"claim.claimant"_s),
                 {Register::Claims, QString()}, {Register::Sources, u"source.kind"_s}})
            add<RecordsModel>(session, kind)->setGrouping(field);
        addFiltered(*m_records.back(), RecordOrder::Name, Register::Sources);
        add<TagsModel>(session, QList{LayerKind::Entity, LayerKind::Claim, LayerKind::Source});
        add<TagsModel>(session, QList{LayerKind::Cue, LayerKind::Other});
        for (const Dependent what :
            {Dependent::Grades, Dependent::Sayings, Dependent::EntitySources, Dependent::Verdicts,
                Dependent::Evidence, Dependent::Links})
            m_dependent.append(add<DependentModel>(session, what));
        for (int i = 0; i < 3; ++i)
            m_mentions.append(add<MentionsModel>(session));
        m_concordance = add<ConcordanceModel>(session);
    }

    size_t size() const { return m_models.size(); }
    const QAbstractItemModel &at(size_t index) const { return *m_models[index]; }

    // What the last record of each register has.
    void showRecords(EntityId entity, ClaimId claim, SourceId source)
    {
        for (DependentModel *model : std::as_const(m_dependent)) {
            const Dependent what = model->what();
            const bool isOfSource = what == Dependent::Grades || what == Dependent::Sayings;
            Workbench::expect(model->setRecord(what == Dependent::EntitySources ? RecordRef(entity)
                    : isOfSource                                                ? RecordRef(source)
                                 : RecordRef(claim)));
        }
        const std::array<RecordRef, 3> records{entity, claim, source};
        for (int i = 0; i < 3; ++i)
            Workbench::expect(m_mentions[i]->setRecord(records[i]));
    }
    void showRecordsOf(const AllModels &other)
    {
        for (qsizetype i = 0; i < m_dependent.size(); ++i)
            Workbench::expect(m_dependent[i]->setRecord(other.m_dependent[i]->record()));
        for (qsizetype i = 0; i < m_mentions.size(); ++i)
            Workbench::expect(m_mentions[i]->setRecord(other.m_mentions[i]->record()));
    }
    void search() { m_concordance->replace(hitsOf(m_session)); }

private:
    template <typename Model, typename... Arguments>
    Model *add(const Arguments &...arguments)
    {
        auto made = std::make_unique<Model>(arguments...);
        Model *model = made.get();
        m_models.push_back(std::move(made));
        if constexpr (std::is_same_v<Model, RecordsModel>)
            m_records.append(model);
        return model;
    }
    void addFiltered(const RecordsModel &records, RecordOrder order, Register kind)
    {
        auto *filter = add<RecordsFilter>();
        filter->setSourceModel(const_cast<RecordsModel *>(&records));
        filter->setOrder(order);
        filter->setQuery({u"-1"_s, kind, m_session.project()});
    }

    const Session &m_session;
    std::vector<std::unique_ptr<QAbstractItemModel>> m_models;
    QList<RecordsModel *> m_records;
    QList<DependentModel *> m_dependent;
    QList<MentionsModel *> m_mentions;
    ConcordanceModel *m_concordance = nullptr;
};

// Its tester and its mirror.
struct WatchedModel
{
    explicit WatchedModel(const QAbstractItemModel &model)
        : model(model)
        , tester(const_cast<QAbstractItemModel *>(&model),
              QAbstractItemModelTester::FailureReportingMode::QtTest)
        , mirror(model)
    {
    }
    void look() const
    {
        const QString difference = mirror.difference();
        QVERIFY2(difference.isEmpty(),
            qPrintable(QLatin1StringView(model.metaObject()->className()) + u": "_s + difference));
    }

    const QAbstractItemModel &model;
    QAbstractItemModelTester tester;
    SignalMirror mirror;
};

quint32 seedOfThisRun()
{
    // STANDOFF_SEED repeats a run.
    const quint32 seed = qEnvironmentVariableIsSet("STANDOFF_SEED")
        ? qEnvironmentVariable("STANDOFF_SEED").toUInt()
        : QRandomGenerator::securelySeeded().generate();
    qInfo("STANDOFF_SEED=%u", seed);
    return seed;
}

} // namespace

class RandomWorkTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QHashSeed::setDeterministicGlobalSeed(); // else a seed would not repeat a run
        QLocale::setDefault(QLocale(QLocale::English));
    }
    void sameSeedSameWork();
    void leavesWhatWasThere();

private:
    void checkAgainstFresh(const Session &session, const AllModels &models);
};

void RandomWorkTest::sameSeedSameWork()
{
    QStringList results;
    const quint32 seed = seedOfThisRun();
    for (int run = 0; run < 2; ++run) {
        Workbench bench;
        for (const QString &text : RandomWorker::texts)
            bench.add(u"An article"_s, text);
        RandomWorker worker(bench.session(), seed);
        QStringList said;
        for (int i = 0; i < 300; ++i) {
            if (const Result<> done = worker.step(); !done)
                said.append(done.error().text);
        }
        for (const HistoryEntry &entry : Workbench::expect(bench.session().store().history(-1)))
            said.append(entry.verb);
        results.append(said.join(u'\n') + Workbench::expect(dump(bench.session())));
    }
    QCOMPARE(results[0], results[1]);
}

// What the models show is what such show that are loaded anew.
void RandomWorkTest::checkAgainstFresh(const Session &session, const AllModels &models)
{
    AllModels fresh(session);
    fresh.showRecordsOf(models);
    fresh.search();
    for (size_t i = 0; i < models.size(); ++i) {
        const QStringList followed = linesOf(models.at(i));
        const QStringList loaded = linesOf(fresh.at(i));
        const auto [first, second] = std::ranges::mismatch(followed, loaded);
        QVERIFY2(followed == loaded,
            qPrintable(u"%1 %2: row %3: “%4” instead of “%5”"_s
                    .arg(QLatin1StringView(models.at(i).metaObject()->className()))
                    .arg(i)
                    .arg(first - followed.begin())
                    .arg(first == followed.end() ? QString() : *first,
                        second == loaded.end() ? QString() : *second)));
    }
}

void RandomWorkTest::leavesWhatWasThere()
{
    Workbench bench;
    Session &session = bench.session();
    const QString first = Workbench::expect(dump(session));
    for (const QString &text : RandomWorker::texts)
        bench.add(u"An article"_s, text);

    AllModels models(session);
    FactsWatch facts(session);
    ProblemsWatch watch(facts);
    const ProblemsModel problemsModel(session, watch);
    std::vector<std::unique_ptr<WatchedModel>> watched;
    for (size_t i = 0; i < models.size(); ++i)
        watched.push_back(std::make_unique<WatchedModel>(models.at(i)));
    watched.push_back(std::make_unique<WatchedModel>(problemsModel));

    RandomWorker worker(session, seedOfThisRun());
    QSignalSpy changed(&session, &Session::changed);
    QMap<QString, int> errors;
    for (int i = 1; i <= steps; ++i) {
        if (const Result<> done = worker.step(); !done)
            ++errors[done.error().text];
        if (i % stepsBetweenLooks == 0) {
            for (const auto &each : watched)
                each->look();
        }
        if (i % stepsBetweenChecks == 0) {
            QCOMPARE(differenceToFile(session), QString());
            const auto problems = Workbench::expect(session.store().verify());
            QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0).message));
            models.search();
            checkAgainstFresh(session, models);
            QTRY_VERIFY_WITH_TIMEOUT(watch.isUpToDate(), 60'000);
            QCOMPARE(watch.problems(), allProblems(session));
            QCOMPARE(problemsModel.rowCount(), watch.problems().size());
            for (int row = 0; row < problemsModel.rowCount(); ++row)
                QCOMPARE(problemsModel.problemAt(row), watch.problems()[row]);
            for (const auto &each : watched)
                each->look();
        }
        if (i % stepsBetweenChecks == 1 || i % stepsBetweenChecks == 500) {
            const auto last = [](const auto &values) {
                return values.isEmpty() ? std::decay_t<decltype(values.lastKey())>()
                                        : values.lastKey();
            };
            models.showRecords(last(session.project().all<Entity>()),
                last(session.project().all<Claim>()), last(session.project().all<Source>()));
        }
        if (QTest::currentTestFailed())
            return;
    }
    // Refusals are rare, and each tells a person what is wrong.
    int refused = 0;
    for (const auto &[text, count] : errors.asKeyValueRange()) {
        qInfo().noquote() << count << text;
        refused += count;
        QVERIFY2(!text.contains(u"constraint"_s) && !text.contains(u"standoff check"_s),
            qPrintable(text));
    }
    QVERIFY(refused < steps / 20);
    QVERIFY(changed.size() > steps / 2);

    while (session.canUndo())
        Workbench::expect(session.undo());
    for (const auto &each : watched)
        each->look();
    QCOMPARE(Workbench::expect(dump(session)), first);
    QCOMPARE(differenceToFile(session), QString());
    QCOMPARE(Workbench::expect(session.store().verify()).size(), 0);
}

STANDOFF_TEST(QCoreApplication, RandomWorkTest)
#include "tst_randomwork.moc"
