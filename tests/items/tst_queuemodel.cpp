// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/queue/articlesmodel.h"
#include "program/testprogram.h"
#include "session/verbs/articles.h"
#include "signalmirror.h"
#include "support/verifyresult.h"
#include "support/workbench.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Standoff;
using namespace Qt::StringLiterals;

// The list of articles as a queue: sorted, filtered and grouped, with exact signals.
class QueueModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void sorting_data();
    void sorting();
    void grouping_data();
    void grouping();
    void chipsAndQuery();
    void countsAreOfAll();
    void whatIsRememberedStays();
    void aTagMovesAnArticleToAnotherGroup();
    void foldedGroups();
    void theNextToDo();
    void neighboursAreArticles();
    void problems();
    void headsAreNotSelected();
    void atRandom();
    void manyAreShownAnew();

private:
    // Titles; heads as "# label 2".
    QStringList rows() const;
    QString joined() const { return rows().join(u' '); }
    void edit(qsizetype article, const std::function<void(Article &)> &function);

    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<ArticlesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<SignalMirror> m_mirror;
    QList<ArticleId> m_articles;
};

void QueueModelTest::init()
{
    m_bench = std::make_unique<Workbench>();
    m_model = std::make_unique<ArticlesModel>(m_bench->session());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_mirror = std::make_unique<SignalMirror>(*m_model);
    m_articles.clear();
    const auto add = [this](Article article) {
        m_articles.append(m_bench->add(article.title, u"Ann met Bob. "_s + article.title));
        edit(m_articles.size() - 1, [&article](Article &known) {
            article.id = known.id;
            article.uuid = known.uuid;
            article.version = known.version;
            known = article;
        });
    };
    add({.title = u"beta"_s,
        .publisher = u"Post"_s,
        .published = u"2024-06-20"_s,
        .labels = {u"korea"_s, u"arms"_s},
        .state = ArticleState::Done});
    add({.title = u"Alpha"_s, .published = u"2024-06-22"_s, .labels = {u"korea"_s}});
    add({.title = u"gamma 5"_s, .publisher = u"AFP"_s, .state = ArticleState::InProgress});
    add({.title = u"gamma 4"_s, .publisher = u"Post"_s, .published = u"2024-06-20T10:00+09:00"_s});
    m_bench->markPerson(m_articles[2], u"Ann"_s);
    m_bench->markPerson(m_articles[2], u"Bob"_s);
    m_bench->markPerson(m_articles[0], u"Bob"_s);
}

void QueueModelTest::cleanup()
{
    QCOMPARE(m_mirror->difference(), QString());
    m_mirror.reset();
    m_tester.reset();
    m_model.reset();
    m_bench.reset();
}

QStringList QueueModelTest::rows() const
{
    QStringList rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        rows.append(m_model->isHead(index)
                ? u"#%1:%2"_s.arg(
                      index.data().toString(), index.data(ArticlesModel::CountsRole).toString())
                : index.data().toString().section(u' ', 0, -1).remove(u' '));
    }
    return rows;
}

void QueueModelTest::edit(qsizetype article, const std::function<void(Article &)> &function)
{
    Article edited = *m_bench->project().find(m_articles[article]);
    function(edited);
    VERIFY_RESULT(updateArticle(m_bench->session(), edited));
}

void QueueModelTest::sorting_data()
{
    QTest::addColumn<ArticleOrder>("order");
    QTest::addColumn<QString>("straight");
    QTest::addColumn<QString>("reversed");
    const auto row = [](const char *name, ArticleOrder order, const char *straight,
                         const char *reversed) {
        QTest::newRow(name) << order << QString::fromLatin1(straight)
                            << QString::fromLatin1(reversed);
    };
    row("added", ArticleOrder::Added, "beta Alpha gamma5 gamma4", "gamma4 gamma5 Alpha beta");
    row("title", ArticleOrder::Title, "Alpha beta gamma4 gamma5", "gamma5 gamma4 beta Alpha");
    // What has none stands behind the others both ways.
    row("published", ArticleOrder::Published, "Alpha gamma4 beta gamma5",
        "beta gamma4 Alpha gamma5");
    row("publisher", ArticleOrder::Publisher, "gamma5 beta gamma4 Alpha",
        "beta gamma4 gamma5 Alpha");
    row("state", ArticleOrder::State, "gamma5 Alpha gamma4 beta", "beta Alpha gamma4 gamma5");
    row("tags", ArticleOrder::Tags, "gamma5 beta Alpha gamma4", "Alpha gamma4 beta gamma5");
    row("problems", ArticleOrder::Problems, "gamma4 beta Alpha gamma5", "beta Alpha gamma5 gamma4");
}

void QueueModelTest::sorting()
{
    QFETCH(ArticleOrder, order);
    m_model->setProblems({{m_articles[3], 2}});
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy rearranged(m_model.get(), &ArticlesModel::rearranged);
    m_model->setOrder(order, false);
    QTEST(joined(), "straight");
    m_model->setOrder(order, true);
    QTEST(joined(), "reversed");
    QCOMPARE(resets.size(), 0);
    QCOMPARE(rearranged.size(), 2);
    QVERIFY(!orderLabel(order, false).isEmpty());
    QVERIFY(orderLabel(order, false) != orderLabel(order, true));
}

void QueueModelTest::grouping_data()
{
    QTest::addColumn<ArticleGrouping>("grouping");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, ArticleGrouping grouping, const QStringList &expected) {
        QTest::newRow(name) << grouping << expected;
    };
    row("none", ArticleGrouping::None, {u"beta"_s, u"Alpha"_s, u"gamma5"_s, u"gamma4"_s});
    row("state", ArticleGrouping::State,
        {u"#In progress:1"_s, u"gamma5"_s, u"#To do:2"_s, u"Alpha"_s, u"gamma4"_s, u"#Done:1"_s,
            u"beta"_s});
    row("publisher", ArticleGrouping::Publisher,
        {u"#AFP:1"_s, u"gamma5"_s, u"#Post:2"_s, u"beta"_s, u"gamma4"_s, u"#No publisher:1"_s,
            u"Alpha"_s});
    const auto day = [](int day) {
        return QLocale().toString(QDate(2024, 6, day), QLocale::ShortFormat);
    };
    row("date", ArticleGrouping::Published,
        {u"#%1:1"_s.arg(day(22)), u"Alpha"_s, u"#%1:2"_s.arg(day(20)), u"beta"_s, u"gamma4"_s,
            u"#No date:1"_s, u"gamma5"_s});
    row("label, in each of its groups", ArticleGrouping::Label,
        {u"#arms:1"_s, u"beta"_s, u"#korea:2"_s, u"beta"_s, u"Alpha"_s, u"#No label:2"_s,
            u"gamma5"_s, u"gamma4"_s});
}

void QueueModelTest::grouping()
{
    QFETCH(ArticleGrouping, grouping);
    m_model->setGrouping(grouping);
    QTEST(rows(), "expected");
    QCOMPARE(m_model->sequence().shown(), 4);
    for (const ArticleId article : std::as_const(m_articles))
        QCOMPARE(m_model->articleAt(m_model->indexOf(article)), article);
}

void QueueModelTest::chipsAndQuery()
{
    m_model->setStates({ArticleState::NotStarted, ArticleState::Done});
    QCOMPARE(joined(), u"beta Alpha gamma4"_s);
    m_model->setQuery(ArticleQuery(u"publisher:post"_s));
    QCOMPARE(joined(), u"beta gamma4"_s);
    QCOMPARE(m_model->sequence().shown(), 2);
    m_model->setStates({});
    m_model->setQuery(ArticleQuery(u"gamma"_s));
    QCOMPARE(joined(), u"gamma5 gamma4"_s);
    edit(0, [](Article &article) { article.title = u"gamma too"_s; }); // comes into the list
    QCOMPARE(joined(), u"gammatoo gamma5 gamma4"_s);
    edit(2, [](Article &article) { article.title = u"delta"_s; }); // and goes
    QCOMPARE(joined(), u"gammatoo gamma4"_s);
    m_model->setQuery({});
    QCOMPARE(joined(), u"gammatoo Alpha delta gamma4"_s);
}

void QueueModelTest::countsAreOfAll()
{
    m_model->setQuery(ArticleQuery(u"alpha"_s));
    const ArticleSequence &sequence = m_model->sequence();
    const auto counts = [&] {
        return QList{sequence.count(), sequence.countOf(ArticleState::NotStarted),
            sequence.countOf(ArticleState::InProgress), sequence.countOf(ArticleState::Done),
            sequence.shown()};
    };
    QCOMPARE(counts(), (QList{4, 2, 1, 1, 1}));
    VERIFY_RESULT(editArticles(m_bench->session(), m_articles, {.state = ArticleState::Done}));
    QCOMPARE(counts(), (QList{4, 0, 0, 4, 1}));
    VERIFY_RESULT(removeArticles(m_bench->session(), {m_articles[0], m_articles[1]}));
    QCOMPARE(counts(), (QList{2, 0, 0, 2, 0}));
    VERIFY_RESULT(m_bench->session().undo());
    QCOMPARE(counts(), (QList{4, 0, 0, 4, 1}));
}

void QueueModelTest::whatIsRememberedStays()
{
    const QPersistentModelIndex beta(m_model->indexOf(m_articles[0]));
    const QPersistentModelIndex gamma(m_model->indexOf(m_articles[3]));
    m_model->setOrder(ArticleOrder::Title, false);
    m_model->setGrouping(ArticleGrouping::None);
    QCOMPARE(m_model->articleAt(beta), m_articles[0]);
    QCOMPARE(m_model->articleAt(gamma), m_articles[3]);
    m_model->setQuery(ArticleQuery(u"-alpha"_s));
    QCOMPARE(m_model->articleAt(beta), m_articles[0]);
    m_model->setQuery(ArticleQuery(u"gamma"_s));
    QVERIFY(!beta.isValid());
    QCOMPARE(m_model->articleAt(gamma), m_articles[3]);
}

void QueueModelTest::aTagMovesAnArticleToAnotherGroup()
{
    m_model->setGrouping(ArticleGrouping::State);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_bench->markPerson(m_articles[1], u"Ann"_s);
    QCOMPARE(joined(), u"#In progress:2 Alpha gamma5 #To do:1 gamma4 #Done:1 beta"_s);
    VERIFY_RESULT(m_bench->session().undo());
    QCOMPARE(joined(), u"#In progress:1 gamma5 #To do:2 Alpha gamma4 #Done:1 beta"_s);
    QCOMPARE(resets.size(), 0);
}

void QueueModelTest::foldedGroups()
{
    m_model->setGrouping(ArticleGrouping::State);
    m_model->fold(m_model->index(2), true);
    QCOMPARE(joined(), u"#In progress:1 gamma5 #To do:2 #Done:1 beta"_s);
    QCOMPARE(m_model->index(2).data(ArticlesModel::FoldedRole), true);
    QCOMPARE(m_model->sequence().shown(), 4);
    m_model->fold(m_model->index(1), true); // an article is no head
    QCOMPARE(m_model->rowCount(), 5);
    m_model->fold(m_model->index(2), false);
    QCOMPARE(m_model->rowCount(), 7);
    m_model->fold(m_model->index(0), true);
    m_model->setGrouping(ArticleGrouping::Publisher);
    m_model->setGrouping(ArticleGrouping::State); // folds are of one grouping
    QCOMPARE(m_model->rowCount(), 7);
}

void QueueModelTest::theNextToDo()
{
    QCOMPARE(m_model->nextToDo(m_articles[0]), m_articles[1]);
    QCOMPARE(m_model->nextToDo(m_articles[1]), m_articles[2]); // in progress is not done
    QCOMPARE(m_model->nextToDo(m_articles[3]), m_articles[1]); // from the top, but for the done one
    m_model->setOrder(ArticleOrder::Title, true);
    QCOMPARE(m_model->nextToDo(m_articles[3]), m_articles[1]);
    m_model->setStates({ArticleState::Done});
    QCOMPARE(m_model->nextToDo(m_articles[1]), ArticleId()); // none in the list
    m_model->setStates({});
    m_model->setGrouping(ArticleGrouping::State);
    QCOMPARE(m_model->nextToDo(m_articles[2]), m_articles[3]);
    m_model->setGrouping(ArticleGrouping::None);
    VERIFY_RESULT(editArticles(m_bench->session(), m_articles, {.state = ArticleState::Done}));
    QCOMPARE(m_model->nextToDo(m_articles[0]), ArticleId());
    VERIFY_RESULT(
        editArticles(m_bench->session(), {m_articles[0]}, {.state = ArticleState::NotStarted}));
    QCOMPARE(m_model->nextToDo(m_articles[0]), ArticleId()); // not itself
    QCOMPARE(m_model->nextToDo(m_articles[1]), m_articles[0]);
}

void QueueModelTest::neighboursAreArticles()
{
    m_model->setGrouping(ArticleGrouping::State);
    const QModelIndex first = m_model->indexOf(m_articles[2]);
    QCOMPARE(m_model->neighbour(first, 1), m_articles[1]); // over the head
    QCOMPARE(m_model->neighbour(first, -1), ArticleId());
    QCOMPARE(m_model->neighbour(m_model->indexOf(m_articles[0]), 1), ArticleId());
    QCOMPARE(m_model->neighbour({}, 1), m_articles[2]);
}

void QueueModelTest::problems()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const QList<Problem> found{
        {.severity = Severity::Error, .article = m_articles[1], .identity = u"a"_s},
        {.severity = Severity::Warning, .article = m_articles[1], .identity = u"b"_s},
        {.severity = Severity::Info, .article = m_articles[2], .identity = u"c"_s},
        {.severity = Severity::Warning,
            .article = m_articles[2],
            .identity = u"d"_s,
            .waived = u"It is so"_s},
        {.severity = Severity::Error, .identity = u"e"_s}};
    m_model->setProblems(problemsByArticle(found));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_model->index(1).data(ArticlesModel::ProblemsRole), 2);
    QCOMPARE(m_model->index(2).data(ArticlesModel::ProblemsRole), 0);
    m_model->setQuery(ArticleQuery(u"problems:>0"_s));
    QCOMPARE(joined(), u"Alpha"_s);
    m_model->setProblems({});
    QCOMPARE(joined(), QString());
}

void QueueModelTest::headsAreNotSelected()
{
    m_model->setGrouping(ArticleGrouping::State);
    const QModelIndex head = m_model->index(0);
    QVERIFY(!head.flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(head.flags().testFlag(Qt::ItemIsEnabled)); // it can be gone to
    QCOMPARE(m_model->articleAt(head), ArticleId());
    const QString spoken = m_model->index(1).data(Qt::AccessibleTextRole).toString();
    for (const QString &word : {u"gamma 5"_s, u"In progress"_s, u"AFP"_s, u"2 annotation(s)"_s})
        QVERIFY2(spoken.contains(word), qPrintable(spoken));
}

// Whatever a person does to the list and the project, one after the other.
void QueueModelTest::atRandom()
{
    QRandomGenerator random(3);
    const QString queries[] = {{}, u"gamma"_s, u"-state:done"_s, u"tags:>0"_s, u"label:korea"_s};
    for (int step = 0; step < 150; ++step) {
        const ArticleId article = m_articles[random.bounded(m_articles.size())];
        switch (random.bounded(7)) {
        case 0:
            m_model->setOrder(ArticleOrder(random.bounded(7)), random.bounded(2) == 0);
            break;
        case 1:
            m_model->setGrouping(ArticleGrouping(random.bounded(5)));
            break;
        case 2:
            m_model->setQuery(ArticleQuery(queries[random.bounded(5)]));
            break;
        case 3:
            m_model->fold(m_model->index(0), random.bounded(2) == 0);
            break;
        case 4:
            VERIFY_RESULT(editArticles(m_bench->session(), {article},
                {.state = ArticleState(random.bounded(3)),
                    .addedLabels = {QString::number(random.bounded(3))}}));
            break;
        case 5:
            if (m_bench->session().canUndo())
                VERIFY_RESULT(m_bench->session().undo());
            break;
        default:
            if (m_bench->session().canRedo())
                VERIFY_RESULT(m_bench->session().redo());
        }
        QCOMPARE(m_mirror->difference(), QString());
        const ArticlesModel &model = *m_model;
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!model.index(row).data().toString().isEmpty());
        m_articles = m_bench->project().all<Article>().keys();
        if (m_articles.size() < 4)
            VERIFY_RESULT(m_bench->session().redo());
        m_articles = m_bench->project().all<Article>().keys();
    }
}

void QueueModelTest::manyAreShownAnew()
{
    QList<IncomingArticle> many;
    for (int i = 0; i < 400; ++i) {
        IncomingArticle article;
        article.title = i % 2 == 0 ? u"even %1"_s.arg(i) : u"odd %1"_s.arg(i);
        article.text = ArticleText(article.title);
        many.append(article);
    }
    VERIFY_RESULT(addArticles(m_bench->session(), many));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_model->setQuery(ArticleQuery(u"even"_s));
    QCOMPARE(m_model->rowCount(), 200);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(removed.size(), 0);
    m_model->setQuery(ArticleQuery(u"even 39"_s)); // 39, 390 …: few places
    QCOMPARE(m_model->rowCount(), 5);
}

STANDOFF_TEST(QCoreApplication, QueueModelTest)
#include "tst_queuemodel.moc"
