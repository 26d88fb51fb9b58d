// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/concordance/concordancemodel.h"
#include "items/dependentmodel.h"
#include "items/mentionsmodel.h"
#include "items/problemsmodel.h"
#include "items/queue/articlesmodel.h"
#include "items/recordsfilter.h"
#include "items/recordsmodel.h"
#include "items/tagsmodel.h"
#include "program/testprogram.h"
#include "session/factswatch.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "session/verbs/records.h"
#include "session/verbs/tagset.h"
#include "support/workbench.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Whoever keeps indexes of a list that is sorted and filtered, as screen readers do, is led to the
// same rows later, or to none, whatever happened to the project meanwhile.

namespace {

// A model with a sorted proxy over it, both watched, and with what somebody remembers of the proxy.
class Watched
{
public:
    // The role tells which one a row is.
    explicit Watched(std::unique_ptr<QAbstractItemModel> model, int role)
        : m_model(std::move(model))
        , m_role(role)
        , m_proxy(makeProxy())
        , m_tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest)
        , m_proxyTester(m_proxy.get(), QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        show(*m_proxy);
    }

    QAbstractItemModel &model() { return *m_model; }
    QSortFilterProxyModel &proxy() { return *m_proxy; }
    int seen() const { return m_seen; }

    // Remembers all rows that are there.
    void remember()
    {
        m_remembered.clear();
        add({});
        m_seen += int(m_remembered.size());
    }
    // What is wrong with what was remembered; "" is nothing.
    QString fault() const
    {
        for (const auto &[index, value] : m_remembered) {
            if (index.isValid() && index.data(m_role) != value)
                return u"a row of %1 has become one of %2"_s.arg(
                    value.toString(), index.data(m_role).toString());
        }
        return {};
    }
    // All rows, as they are and as another proxy would show them. In order where the order tells
    // any two rows apart, as that of records does.
    std::pair<QStringList, QStringList> lines() const
    {
        const auto fresh = makeProxy();
        show(*fresh);
        std::pair found{linesOf(*m_proxy, {}), linesOf(*fresh, {})};
        if (!qobject_cast<RecordsModel *>(m_model.get())) {
            found.first.sort();
            found.second.sort();
        }
        return found;
    }

private:
    std::unique_ptr<QSortFilterProxyModel> makeProxy() const
    {
        if (qobject_cast<RecordsModel *>(m_model.get()))
            return std::make_unique<RecordsFilter>();
        return std::make_unique<QSortFilterProxyModel>();
    }
    void show(QSortFilterProxyModel &proxy) const
    {
        proxy.setDynamicSortFilter(true);
        proxy.setSourceModel(m_model.get());
        proxy.sort(0);
    }
    static QStringList linesOf(const QAbstractItemModel &model, const QModelIndex &parent)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            lines.append(parent.data().toString() + u'|' + index.data().toString());
            lines += linesOf(model, index);
        }
        return lines;
    }
    void add(const QModelIndex &parent)
    {
        for (int row = 0; row < m_proxy->rowCount(parent); ++row) {
            const QModelIndex index = m_proxy->index(row, 0, parent);
            m_remembered.emplaceBack(index, index.data(m_role));
            add(index);
        }
    }

    std::unique_ptr<QAbstractItemModel> m_model;
    int m_role;
    std::unique_ptr<QSortFilterProxyModel> m_proxy;
    QAbstractItemModelTester m_tester; // from before the first row
    QAbstractItemModelTester m_proxyTester;
    QList<std::pair<QPersistentModelIndex, QVariant>> m_remembered;
    int m_seen = 0;
};

// Random steps of a project, each of a few words: all that a person does to what lists show.
class Steps
{
public:
    Steps(Workbench &bench, uint seed)
        : m_bench(bench)
        , m_session(bench.session())
        , m_random(seed)
    {
    }

    void next()
    {
        switch (m_random.bounded(16)) {
        case 0:
        case 1:
        case 2:
            return done(m_session.undo());
        case 3:
        case 4:
            return done(m_session.redo());
        case 5:
            return article();
        case 6:
            return edit<Entity>(&Entity::name, &Entity::type, {u"person"_s, u"location"_s, u""_s});
        case 7:
            return edit<Claim>(&Claim::text, &Claim::state, {u"spotted"_s, u"triaged"_s, u""_s});
        case 8:
            return edit<Source>(&Source::label, &Source::kind, {u"media"_s, u"person"_s, u""_s});
        case 9:
            return hang();
        case 10:
            return tag();
        default:
            return mark();
        }
    }

private:
    template <typename Value>
    void done(const Result<Value> &) // also a refusal is a step
    {
    }
    template <typename Value>
    Id<Value> any()
    {
        const auto ids = m_bench.project().all<Value>().keys();
        return ids.isEmpty() ? Id<Value>() : ids[m_random.bounded(ids.size())];
    }
    QString word() { return QString::number(m_random.bounded(30)); }

    void article()
    {
        const int choice = m_random.bounded(4);
        if (choice == 0 || m_bench.project().all<Article>().size() < 2) {
            IncomingArticle article;
            article.text =
                ArticleText(u"Ann Lee met Bob in Seoul. “We won %1,” Ann said.\n"_s.arg(word()));
            article.title = word();
            return done(addArticles(m_session, {article}));
        }
        if (choice == 1 && m_random.bounded(4) == 0)
            return done(removeArticles(m_session, {any<Article>()}));
        Article article = *m_bench.project().find(any<Article>());
        article.title = word();
        done(updateArticle(m_session, article));
    }
    template <typename Record>
    void edit(QString Record::*name, QString Record::*group, const QStringList &groups)
    {
        const Id<Record> id = any<Record>();
        const int choice = m_random.bounded(8);
        if (choice == 0 && id)
            return done(removeRecord(m_session, id));
        if (const Id<Record> other = any<Record>(); choice == 1 && other != id)
            return done(mergeRecords(m_session, id, {other}));
        Record record = id && choice < 6 ? *m_bench.project().find(id) : Record();
        record.*(m_random.bounded(2) && id ? group : name) =
            id ? groups[m_random.bounded(groups.size())] : word();
        if ((record.*name).isEmpty())
            record.*name = word();
        done(put(m_session, record));
    }
    void hang()
    {
        const ClaimId claim = any<Claim>();
        const SourceId source = any<Source>();
        if (!claim || !source)
            return;
        switch (m_random.bounded(4)) {
        case 0:
            return done(put(m_session, Evidence{.claim = claim, .question = word()}));
        case 1:
            return done(put(m_session, Verdict{.claim = claim, .conclusion = u"refuted"_s}));
        case 2:
            return done(put(m_session, Grade{.source = source, .reliability = u"B"_s}));
        default:
            if (const EvidenceId evidence = any<Evidence>())
                return done(remove(m_session, evidence));
        }
    }
    void tag()
    {
        const TagId id = any<Tag>();
        if (m_random.bounded(2))
            return done(moveTag(m_session, id, any<Tag>()));
        Tag tag = *m_bench.project().find(id);
        tag.name = word() + QString::number(id.number); // no two of a name
        done(putTag(m_session, tag));
    }
    void mark()
    {
        const ArticleId id = any<Article>();
        const auto opened = id ? m_session.openArticle(id) : failure(QString());
        if (!opened)
            return;
        const OpenArticle &article = **opened;
        const auto annotations = article.annotations().keys();
        const int begin = m_random.bounded(article.text().size() - 8);
        if (annotations.isEmpty() || m_random.bounded(3) == 0)
            return done(
                annotate(m_session, id, any<Tag>(), {{begin, begin + m_random.bounded(1, 8)}}));
        const AnnotationId chosen = annotations[m_random.bounded(annotations.size())];
        switch (m_random.bounded(4)) {
        case 0:
            return done(removeAnnotations(m_session, id, {chosen}));
        case 1:
            return done(retag(m_session, id, chosen, any<Tag>()));
        case 2:
            return done(setNote(m_session, id, chosen, word()));
        default:
            return done(
                setRanges(m_session, id, chosen, {{begin, begin + m_random.bounded(1, 8)}}));
        }
    }

    Workbench &m_bench;
    Session &m_session;
    QRandomGenerator m_random;
};

} // namespace

class ProxiesTest : public QObject
{
    Q_OBJECT

private slots:
    void keepWhatIsRemembered_data();
    void keepWhatIsRemembered();
    void hitsAreFollowed();
};

void ProxiesTest::keepWhatIsRemembered_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 2; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void ProxiesTest::keepWhatIsRemembered()
{
    QFETCH(uint, seed);
    Workbench bench;
    Session &session = bench.session();
    FactsWatch facts(session);
    ProblemsWatch watch(facts);
    std::vector<std::unique_ptr<Watched>> all;
    const auto add = [&all](std::unique_ptr<QAbstractItemModel> model, int role = Qt::UserRole) {
        all.push_back(std::make_unique<Watched>(std::move(model), role));
    };
    add(std::make_unique<ArticlesModel>(session));
    add(std::make_unique<TagsModel>(session,
        QList{LayerKind::Entity, LayerKind::Claim, LayerKind::Source, LayerKind::Cue,
            LayerKind::Other}));
    add(std::make_unique<ProblemsModel>(session, watch), ProblemsModel::CheckRole);
    QList<MentionsModel *> mentions;
    QList<DependentModel *> dependent;
    for (const Register kind : {Register::Entities, Register::Claims, Register::Sources}) {
        for (const bool grouped : {false, true}) {
            auto model = std::make_unique<RecordsModel>(session, kind);
            if (!grouped)
                model->setGrouping({});
            add(std::move(model));
        }
        mentions.append(new MentionsModel(session));
        add(std::unique_ptr<QAbstractItemModel>(mentions.last()));
    }
    for (const Dependent what : {Dependent::Grades, Dependent::Sayings, Dependent::EntitySources,
             Dependent::Verdicts, Dependent::Evidence, Dependent::Links}) {
        dependent.append(new DependentModel(session, what));
        add(std::unique_ptr<QAbstractItemModel>(dependent.last()));
    }
    Steps steps(bench, seed);
    // The record that is marked most often.
    const auto shown = [&session]<typename Record>(std::type_identity<Record>) {
        const auto ids = session.project().all<Record>().keys();
        const auto mentions = [&session](Id<Record> id) {
            return session.project().annotationCount(id.number);
        };
        return ids.isEmpty() ? 0 : std::ranges::max(ids, {}, mentions).number;
    };
    for (int step = 0; step < 250; ++step) {
        if (step % 40 == 0) { // as when a person goes to another record
            const RecordRef claim = ClaimId{shown(std::type_identity<Claim>())};
            const RecordRef source = SourceId{shown(std::type_identity<Source>())};
            const RecordRef entity = EntityId{shown(std::type_identity<Entity>())};
            Workbench::expect(mentions[0]->setRecord(entity));
            Workbench::expect(mentions[1]->setRecord(claim));
            Workbench::expect(mentions[2]->setRecord(source));
            for (DependentModel *model : std::as_const(dependent)) {
                const Dependent what = model->what();
                Workbench::expect(model->setRecord(what == Dependent::EntitySources ? entity
                        : what == Dependent::Grades || what == Dependent::Sayings   ? source
                                                                                    : claim));
            }
            for (const auto &each : all) {
                const auto [followed, fresh] = each->lines();
                QCOMPARE(followed, fresh);
                each->remember();
            }
        }
        steps.next();
        if (step % 10 == 0)
            QCoreApplication::processEvents(); // problems are found
        for (const auto &each : all) {
            const QString fault = each->fault();
            QVERIFY2(fault.isEmpty(),
                qPrintable(u"step %1, %2: %3"_s.arg(step).arg(
                    QLatin1StringView(each->model().metaObject()->className()), fault)));
        }
        if (QTest::currentTestFailed())
            return;
    }
    while (session.canUndo())
        Workbench::expect(session.undo());
    for (const auto &each : all) {
        const QString fault = each->fault();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
    for (int i = 0; i < 9; ++i) { // articles, tags and registers; problems are found in a while
        QVERIFY2(i == 2 || all[i]->seen() > 0, all[i]->model().metaObject()->className());
    }
}

// A list of hits, sorted anew, replaced and shortened by what happens to the texts.
void ProxiesTest::hitsAreFollowed()
{
    Workbench bench;
    Session &session = bench.session();
    auto owned = std::make_unique<ConcordanceModel>(session);
    ConcordanceModel &model = *owned;
    Watched watched(std::move(owned), ConcordanceModel::RightRole);
    QList<SearchHit> hits;
    QRandomGenerator random(7);
    for (int i = 0; i < 6; ++i) {
        const ArticleId article =
            bench.add(u"Title %1"_s.arg(9 - i), u"Kim said %1 that Kim left.\n"_s.arg(i));
        for (const int begin : {0, 16}) {
            SearchHit hit;
            hit.article = article;
            hit.version = session.project().find(article)->version;
            hit.range = {begin, begin + 3};
            hit.match = u"Kim"_s;
            hit.right = QString::number(random.bounded(100));
            hits.append(hit);
        }
    }
    model.append(hits.first(5));
    model.append(hits.sliced(5));
    for (int step = 0; step < 60; ++step) {
        watched.remember();
        const int choice = random.bounded(5);
        if (choice < 3)
            model.setOrder(ConcordanceModel::Order(choice));
        else if (choice == 3)
            model.replace(hits.sliced(random.bounded(6)));
        else if (const auto ids = session.project().all<Article>().keys();
            step % 9 == 0 && !ids.isEmpty())
            Workbench::expect(removeArticles(session, {ids.first()}));
        QCOMPARE(watched.fault(), QString());
    }
    QVERIFY(model.rowCount() < hits.size());
}

STANDOFF_TEST(QCoreApplication, ProxiesTest)
#include "tst_proxies.moc"
