// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/concordance/concordance.h"
#include "program/testprogram.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "session/verbs/tagset.h"
#include "support/workbench.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Standoff;

using State = Concordance::State;

// A search that a person looks at, from state to state.
class ConcordanceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void asksNothing();
    void tellsWhereAQueryIsMisunderstood();
    void listsWhatIsThere();
    void onlyTheLastQueryCounts();
    void followsSteps();
    void whatDoesNotConcernItIsNothingToIt();
    void aStepWhileItSearches();
    void aStepWhileItRefreshes();
    void anArticleThatIsGoneMeanwhile();
    void waitsWhileNobodyLooks();
    void isStopped();
    void isStoppedWhileItRefreshes();
    void failsAndTriesAgain();
    void aFailedRefreshKeepsTheList();
    void aStepWhileItFails();
    void theFileIsGone();
    void endsAtTheLimit();
    void tellsWhatIsGivenUp();
    void checksWhatHasNotTheTag();
    void goesWhileItSearches();
    void anyOrderOfThings();

private:
    Session &session() { return m_bench->session(); }
    ConcordanceModel &model() { return m_concordance->model(); }
    // Without what happens on this thread meanwhile.
    static void letItFind() { QThread::msleep(150); }
    QList<SearchHit> hits()
    {
        QList<SearchHit> hits;
        for (int row = 0; row < model().rowCount(); ++row)
            hits.append(model().hitAt(row));
        return hits;
    }
    QList<SearchHit> find(const QString &text)
    {
        QList<SearchHit> found;
        Workbench::expect(session().store().search(
            {*SearchQuery::parse(text)}, [&found](const auto &hits, int, int) {
                found += hits;
                return true;
            }));
        return found;
    }
    // After a step that concerns it, at once.
    void letItRefresh(const std::function<void()> &step)
    {
        m_concordance->setSeen(false);
        step();
        m_concordance->setSeen(true);
        QCOMPARE(m_concordance->state(), State::Refreshing);
    }
    void awaitState(State state) { QTRY_COMPARE(m_concordance->state(), state); }

    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<BackgroundReader> m_reader;
    std::unique_ptr<Concordance> m_concordance;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QList<State> m_states; // since the last look
    ArticleId m_one, m_two;
    TagId m_person;
};

void ConcordanceTest::init()
{
    m_bench = std::make_unique<Workbench>();
    m_one = m_bench->add(u"One"_s, u"Kim met Putin. Kim left.\n"_s);
    m_two = m_bench->add(u"Two"_s, u"Kim stayed.\n"_s);
    m_person = m_bench->tag(LayerKind::Entity, u"Person"_s);
    m_reader = std::make_unique<BackgroundReader>(session());
    m_concordance = std::make_unique<Concordance>(session(), *m_reader);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        &model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_states.clear();
    connect(m_concordance.get(), &Concordance::stateChanged, this,
        [this] { m_states.append(m_concordance->state()); });
}

void ConcordanceTest::cleanup()
{
    m_tester.reset();
    m_concordance.reset();
    m_reader.reset();
    m_bench.reset();
}

void ConcordanceTest::asksNothing()
{
    QCOMPARE(m_concordance->state(), State::Empty);
    m_concordance->ask(u"kim"_s);
    awaitState(State::Current);
    m_concordance->ask(u"  "_s);
    QCOMPARE(m_concordance->state(), State::Empty);
    QCOMPARE(model().rowCount(), 0);
    m_concordance->stop();
    QCOMPARE(m_concordance->state(), State::Empty);
    m_bench->markPerson(m_one, u"Kim"_s);
    QTest::qWait(400);
    QCOMPARE(m_concordance->state(), State::Empty);
}

void ConcordanceTest::tellsWhereAQueryIsMisunderstood()
{
    m_concordance->ask(u"kim"_s);
    m_concordance->ask(u"kim (putin"_s);
    QCOMPARE(m_concordance->state(), State::Misunderstood);
    QVERIFY(!m_concordance->problem().text.isEmpty());
    QCOMPARE(m_concordance->problem(), SearchQuery::parse(u"kim (putin"_s).error());
    QTest::qWait(100); // nothing of what was asked before comes
    QCOMPARE(m_concordance->state(), State::Misunderstood);
    QCOMPARE(model().rowCount(), 0);
    m_concordance->stop();
    m_bench->markPerson(m_one, u"Kim"_s);
    QCOMPARE(m_concordance->state(), State::Misunderstood);
    m_concordance->ask(u"kim"_s);
    QVERIFY(m_concordance->problem().text.isEmpty());
    awaitState(State::Current);
}

void ConcordanceTest::listsWhatIsThere()
{
    QSignalSpy found(m_concordance.get(), &Concordance::found);
    QSignalSpy progressed(m_concordance.get(), &Concordance::progressed);
    m_concordance->ask(u"kim"_s);
    QVERIFY(m_concordance->isRunning());
    awaitState(State::Current);
    QCOMPARE(m_states, (QList{State::Searching, State::Current}));
    QCOMPARE(hits(), find(u"kim"_s));
    QVERIFY(m_concordance->isComplete());
    QVERIFY(!found.isEmpty());
    QCOMPARE(progressed.last(), QVariantList({2, 2}));
    m_concordance->ask(u"nobody"_s);
    awaitState(State::Current);
    QCOMPARE(model().rowCount(), 0);
}

// As when somebody types: each letter begins anew, also where all was found before it is told.
void ConcordanceTest::onlyTheLastQueryCounts()
{
    QList<SearchHit> came;
    connect(&model(), &QAbstractItemModel::rowsInserted, this, [&] { came += hits(); });
    for (const QString &text : {u"k*"_s, u"ki*"_s, u"/left/"_s}) {
        m_concordance->ask(text);
        letItFind();
    }
    m_concordance->ask(u"stayed"_s);
    awaitState(State::Current);
    QCOMPARE(came, find(u"stayed"_s));
    QCOMPARE(hits(), find(u"stayed"_s));
}

void ConcordanceTest::followsSteps()
{
    m_concordance->ask(u"kim -tag:person"_s);
    awaitState(State::Current);
    QCOMPARE(model().rowCount(), 3);
    m_states.clear();
    QSignalSpy before(m_concordance.get(), &Concordance::aboutToRefresh);
    QSignalSpy after(m_concordance.get(), &Concordance::refreshed);
    m_bench->markPerson(m_two, u"Kim"_s);
    QCOMPARE(m_concordance->state(), State::Outdated);
    QCOMPARE(model().rowCount(), 3); // as it was
    awaitState(State::Current);
    QCOMPARE(m_states, (QList{State::Outdated, State::Refreshing, State::Current}));
    QCOMPARE(hits(), find(u"kim -tag:person"_s));
    QCOMPARE(model().rowCount(), 2);
    QCOMPARE(before.size(), 1);
    QCOMPARE(after.size(), 1);
    emit session().reloaded();
    QCOMPARE(m_concordance->state(), State::Outdated);
    awaitState(State::Current);
}

void ConcordanceTest::whatDoesNotConcernItIsNothingToIt()
{
    m_concordance->ask(u"kim"_s);
    awaitState(State::Current);
    m_states.clear();
    m_bench->markPerson(m_two, u"Kim"_s);
    QTest::qWait(400);
    QCOMPARE(m_states, QList<State>());
}

void ConcordanceTest::aStepWhileItSearches()
{
    m_concordance->ask(u"kim -tag:person"_s);
    letItFind();
    m_bench->markPerson(m_two, u"Kim"_s);
    QCOMPARE(m_concordance->state(), State::Searching);
    awaitState(State::Current);
    QCOMPARE(m_states,
        (QList{
            State::Searching, State::Current, State::Outdated, State::Refreshing, State::Current}));
    QCOMPARE(hits(), find(u"kim -tag:person"_s));
    QCOMPARE(model().rowCount(), 2);
}

void ConcordanceTest::aStepWhileItRefreshes()
{
    m_concordance->ask(u"kim -tag:person"_s);
    awaitState(State::Current);
    letItRefresh([this] { m_bench->markPerson(m_two, u"Kim"_s); });
    letItFind();
    m_bench->markPerson(m_one, u"Kim"_s, 5);
    QCOMPARE(m_concordance->state(), State::Refreshing);
    awaitState(State::Outdated);
    awaitState(State::Current);
    QCOMPARE(hits(), find(u"kim -tag:person"_s));
    QCOMPARE(model().rowCount(), 1);
}

// Its hits are on their way.
void ConcordanceTest::anArticleThatIsGoneMeanwhile()
{
    QList<ArticleId> listed;
    connect(&model(), &QAbstractItemModel::rowsInserted, this, [&] {
        for (const SearchHit &hit : hits())
            listed.append(hit.article);
    });
    m_concordance->ask(u"kim"_s);
    letItFind();
    QCOMPARE(model().rowCount(), 0);
    Workbench::expect(removeArticles(session(), {m_two}));
    awaitState(State::Current);
    QVERIFY(!listed.contains(m_two) && listed.contains(m_one));
    QCOMPARE(hits(), find(u"kim"_s));
    // The same when what was listed is searched again.
    letItRefresh([this] { Workbench::expect(session().undo()); });
    letItFind();
    listed.clear();
    Workbench::expect(removeArticles(session(), {m_two}));
    awaitState(State::Outdated);
    QVERIFY(!listed.contains(m_two));
    QCOMPARE(hits(), find(u"kim"_s));
}

void ConcordanceTest::waitsWhileNobodyLooks()
{
    m_concordance->ask(u"kim -tag:person"_s);
    awaitState(State::Current);
    m_concordance->setSeen(false);
    m_bench->markPerson(m_two, u"Kim"_s);
    QTest::qWait(400);
    QCOMPARE(m_concordance->state(), State::Outdated);
    QCOMPARE(model().rowCount(), 3);
    m_concordance->setSeen(true);
    QCOMPARE(m_concordance->state(), State::Refreshing);
    awaitState(State::Current);
    QCOMPARE(model().rowCount(), 2);
    m_concordance->setSeen(false);
    m_concordance->ask(u"putin"_s); // what is asked for does not wait
    awaitState(State::Current);
    QCOMPARE(model().rowCount(), 1);
}

void ConcordanceTest::isStopped()
{
    m_concordance->ask(u"kim"_s);
    letItFind();
    m_concordance->stop();
    QCOMPARE(m_concordance->state(), State::Stopped);
    QVERIFY(!m_concordance->isRunning());
    QTest::qWait(50);
    QCOMPARE(model().rowCount(), 0); // nothing more comes
    m_bench->add(u"Three"_s, u"Kim again.\n"_s);
    QTest::qWait(400);
    QCOMPARE(m_concordance->state(), State::Stopped);
    QCOMPARE(m_states, (QList{State::Searching, State::Stopped}));
    m_concordance->ask(u"kim"_s);
    awaitState(State::Current);
    QCOMPARE(model().rowCount(), 4);
    m_concordance->stop(); // what is listed stays
    QCOMPARE(m_concordance->state(), State::Stopped);
    QCOMPARE(model().rowCount(), 4);
}

void ConcordanceTest::isStoppedWhileItRefreshes()
{
    m_concordance->ask(u"kim -tag:person"_s);
    awaitState(State::Current);
    letItRefresh([this] { m_bench->markPerson(m_two, u"Kim"_s); });
    m_concordance->stop();
    QTest::qWait(50);
    QCOMPARE(m_concordance->state(), State::Stopped);
    QCOMPARE(model().rowCount(), 3);
}

// A step may mend what is wrong: that there is no such tag.
void ConcordanceTest::failsAndTriesAgain()
{
    m_concordance->ask(u"kim tag:human"_s);
    awaitState(State::Failed);
    QCOMPARE(m_concordance->problem().text, u"There is no tag “human” in the project"_s);
    m_bench->markPerson(m_two, u"Kim"_s);
    awaitState(State::Outdated);
    QVERIFY(!m_concordance->problem().text.isEmpty()); // for all that is known
    awaitState(State::Failed);
    Tag renamed = *session().project().find(m_person);
    renamed.name = u"Human"_s;
    Workbench::expect(putTag(session(), renamed));
    awaitState(State::Current);
    QVERIFY(m_concordance->problem().text.isEmpty());
    QCOMPARE(hits(), find(u"kim tag:human"_s));
    QCOMPARE(model().rowCount(), 1);
}

void ConcordanceTest::aFailedRefreshKeepsTheList()
{
    m_concordance->ask(u"kim -tag:person"_s);
    awaitState(State::Current);
    Tag renamed = *session().project().find(m_person);
    renamed.name = u"Human"_s;
    Workbench::expect(putTag(session(), renamed));
    awaitState(State::Failed);
    QCOMPARE(model().rowCount(), 3);
    Workbench::expect(session().undo());
    awaitState(State::Current);
    QVERIFY(m_concordance->problem().text.isEmpty());
}

void ConcordanceTest::aStepWhileItFails()
{
    m_concordance->ask(u"kim tag:human"_s);
    letItFind();
    Tag renamed = *session().project().find(m_person);
    renamed.name = u"Human"_s;
    Workbench::expect(putTag(session(), renamed));
    awaitState(State::Current);
    QCOMPARE(m_states,
        (QList{
            State::Searching, State::Failed, State::Outdated, State::Refreshing, State::Current}));
}

void ConcordanceTest::theFileIsGone()
{
    const QString path = session().path();
    QVERIFY(QFile::rename(path, path + u".away"_s));
    m_concordance->ask(u"kim"_s);
    awaitState(State::Failed);
    QVERIFY(m_concordance->problem().text.contains(path));
    QVERIFY(QFile::rename(path + u".away"_s, path));
    emit session().reloaded();
    awaitState(State::Current);
    QCOMPARE(model().rowCount(), 3);
}

void ConcordanceTest::endsAtTheLimit()
{
    const ArticleId many = m_bench->add(u"Many"_s, u"a "_s.repeated(Concordance::mostHits));
    m_concordance->ask(u"a"_s);
    awaitState(State::Current);
    QCOMPARE(model().rowCount(), Concordance::mostHits);
    QVERIFY(m_concordance->isComplete());
    const ArticleId more = m_bench->add(u"More"_s, u"a\n"_s);
    awaitState(State::Outdated);
    awaitState(State::Current);
    QCOMPARE(model().rowCount(), Concordance::mostHits);
    QVERIFY(!m_concordance->isComplete());
    Workbench::expect(removeArticles(session(), {many}));
    awaitState(State::Current);
    QVERIFY(m_concordance->isComplete());
    QCOMPARE(hits(), find(u"a"_s));
    QCOMPARE(model().hitAt(0).article, more);
}

void ConcordanceTest::tellsWhatIsGivenUp()
{
    const QString text = u"/(x+x+)+z/"_s;
    const ArticleId hard = m_bench->add(u"Hard"_s, QString(60, u'x') + u". z\n"_s);
    m_concordance->ask(text);
    awaitState(State::Current);
    QCOMPARE(m_concordance->givenUp(), QList{hard});
    ArticleId harder;
    letItRefresh([&] { harder = m_bench->add(u"Harder"_s, QString(61, u'x') + u". z\n"_s); });
    QCOMPARE(m_concordance->givenUp(), QList{hard});
    awaitState(State::Current);
    QCOMPARE(m_concordance->givenUp(), (QList{hard, harder}));
    m_concordance->ask(u"/x+z/"_s);
    QVERIFY(m_concordance->givenUp().isEmpty());
    awaitState(State::Current);
    QVERIFY(m_concordance->givenUp().isEmpty());
}

// As somebody wants it who marks all occurrences.
void ConcordanceTest::checksWhatHasNotTheTag()
{
    m_bench->markPerson(m_one, u"Kim"_s);
    model().setChecksNew(true);
    m_concordance->ask({.query = SearchQuery::exactly({u"Kim"_s}, FindFlag::WholeWords),
        .article = m_one,
        .tag = m_person,
        .annotator = session().project().annotatorNamed(session().annotator())});
    awaitState(State::Current);
    QCOMPARE(model().rowCount(), 2);
    QVERIFY(!model().canBeChecked(0) && model().canBeChecked(1));
    QVERIFY(!model().setData(model().index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model().flags(model().index(0, 0)).testFlag(Qt::ItemIsEnabled));
    const QList<MarkTarget> places = model().checkedPlaces();
    QCOMPARE(places.size(), 1);
    QCOMPARE(places.first().ranges, (QList<CodePointRange>{{15, 18}}));
    Workbench::expect(annotateEach(session(), m_person, places));
    awaitState(State::Current);
    QCOMPARE(model().checkedCount(), 0);
    QCOMPARE(model().checkableCount(), 0);
    Workbench::expect(session().undo());
    awaitState(State::Current);
    QCOMPARE(model().checkableCount(), 1);
}

void ConcordanceTest::goesWhileItSearches()
{
    m_concordance->ask(u"kim"_s);
    letItFind();
    m_tester.reset();
    m_concordance.reset();
    QTest::qWait(20); // what was on its way finds nobody
    m_concordance = std::make_unique<Concordance>(session(), *m_reader);
    m_concordance->ask(u"kim"_s);
    m_reader.reset(); // while it runs
    QTest::qWait(20);
    QCOMPARE(m_concordance->state(), State::Searching);
}

// Whatever a person does in whatever order: once nothing runs, the list is what a search finds.
void ConcordanceTest::anyOrderOfThings()
{
    QRandomGenerator random(3);
    const QStringList queries{u"kim"_s, u"kim -tag:person"_s, u"tag:person"_s, u"note:x OR left"_s,
        u"kim tag:none"_s, u"(kim"_s, QString()};
    QString asked;
    for (int round = 0; round < 25; ++round) {
        for (int i = random.bounded(6); i >= 0; --i) {
            switch (random.bounded(8)) {
            case 0:
            case 1:
                asked = queries[random.bounded(queries.size())];
                m_concordance->ask(asked);
                break;
            case 2:
                m_bench->markPerson(m_one, u"Kim"_s, random.bounded(2) * 5);
                break;
            case 3:
                m_bench->add(u"More"_s, u"Kim %1 left.\n"_s.arg(round));
                break;
            case 4:
                if (session().canUndo() && session().project().all<Article>().size() > 2)
                    Workbench::expect(session().undo());
                break;
            case 5:
                m_concordance->setSeen(random.bounded(2) == 0);
                break;
            case 6:
                m_concordance->stop();
                break;
            default:
                QTest::qWait(random.bounded(120));
            }
        }
        m_concordance->setSeen(true);
        QTRY_VERIFY(!m_concordance->isRunning() && m_concordance->state() != State::Outdated);
        const State state = m_concordance->state();
        const bool isRight = asked.isEmpty() ? state == State::Empty
            : asked == u"(kim"_s             ? state == State::Misunderstood
            : state == State::Stopped        ? true
            : asked.contains(u"none"_s)      ? state == State::Failed
                                             : state == State::Current && hits() == find(asked);
        QVERIFY2(isRight,
            qPrintable(u"round %1: “%2” in state %3"_s.arg(round).arg(asked).arg(int(state))));
    }
}

STANDOFF_TEST(QCoreApplication, ConcordanceTest)
#include "tst_concordance.moc"
