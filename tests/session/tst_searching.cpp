// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "session/backgroundsearch.h"
#include "session/marktarget.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "support/sameproject.h"
#include "support/workbench.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Searching beside the work, and tagging what was found in one step.
class SearchingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<Workbench>(); }
    void tagsHitsOfArticlesThatAreNotOpen();
    void refusesWhatIsNoLongerThere();
    void contextIsTheText();
    void findsInTheBackground();
    void stopsAtTheLimit();
    void theLastQueryCounts();
    void writingGoesOnMeanwhile();
    void tellsWhatIsWrong();
    void tellsWhereAnExpressionIsGivenUp();
    void stepsThatConcernAQuery_data();
    void stepsThatConcernAQuery();

private:
    Session &session() { return m_bench->session(); }
    void addMany(int count, const QString &text)
    {
        QList<IncomingArticle> articles;
        for (int i = 0; i < count; ++i) {
            IncomingArticle article;
            article.text = ArticleText(text + QString::number(i));
            articles.append(article);
        }
        Workbench::expect(addArticles(session(), articles));
    }
    QList<SearchHit> find(const QString &text)
    {
        QList<SearchHit> found;
        Workbench::expect(session().store().search(
            *SearchQuery::parse(text), [&found](const auto &hits, int, int) {
                found += hits;
                return true;
            }));
        return found;
    }

    std::unique_ptr<Workbench> m_bench;
};

void SearchingTest::tagsHitsOfArticlesThatAreNotOpen()
{
    const ArticleId open = m_bench->add(u"One"_s, u"\U0001F600 Kim met Putin.\n"_s);
    const ArticleId closed = m_bench->add(u"Two"_s, u"\U0001D11E said Kim, and Kim smiled.\n"_s);
    const TagId person = m_bench->tag(LayerKind::Entity, u"Person"_s);
    m_bench->mark(closed, person, u"Kim"_s);
    session().closeArticle(closed);
    QList<MarkTarget> places;
    for (const SearchHit &hit : find(u"kim"_s))
        places.append({hit.version, {hit.range}});
    QCOMPARE(places.size(), 3);
    const Project before = session().project();

    QSignalSpy changed(&session(), &Session::changed);
    const auto made = Workbench::expect(annotateEach(session(), person, places));
    QCOMPARE(made.size(), 3);
    QCOMPARE(changed.size(), 1);
    const Project after = session().project();
    QCOMPARE(after.annotationCount(person.number), 3); // one was there
    QCOMPARE(after.all<Entity>().size(), 1);
    QCOMPARE(find(u"kim -tag:person"_s).size(), 0);
    QCOMPARE(find(u"tag:person"_s), find(u"kim"_s));
    QCOMPARE(differenceToFile(session()), QString());

    Workbench::expect(session().undo());
    QCOMPARE(difference(session().project(), before), QString());
    QCOMPARE(differenceToFile(session()), QString());
    Workbench::expect(session().redo());
    QCOMPARE(difference(session().project(), after), QString());
    QCOMPARE(differenceToFile(session()), QString());
    QVERIFY(session().project().openArticle(open));
    QVERIFY(!session().project().openArticle(closed)); // it was read for the time being only
}

void SearchingTest::refusesWhatIsNoLongerThere()
{
    const ArticleId article = m_bench->add(u"One"_s, u"Kim met Putin.\n"_s);
    const TagId person = m_bench->tag(LayerKind::Entity, u"Person"_s);
    const QList<SearchHit> hits = find(u"kim"_s);
    QCOMPARE(hits.size(), 1);
    QVERIFY(!annotateEach(
        session(), person, {{hits[0].version, {{0, 3}}}, {hits[0].version, {{9, 99}}}}));
    QCOMPARE(session().project().annotationCount(person.number), 0);
    Workbench::expect(removeArticles(session(), {article}));
    QVERIFY(!annotateEach(session(), person, {{hits[0].version, {hits[0].range}}}));
}

// Wherever the context is cut, it begins and ends between characters.
void SearchingTest::contextIsTheText()
{
    const QStringList characters{
        u"\U0001F600"_s, u"\U0001F600\u0301"_s, u"e\u0301"_s, u"x\u0301\u0302"_s};
    for (const QString &character : characters) {
        for (int shift = 0; shift < 4; ++shift) {
            const QString around = character.repeated(80);
            const QString dots(shift, u'.');
            const QString text = around + dots + u" Kim "_s + dots + around;
            const ArticleId id = m_bench->add(u"One"_s, text);
            const QList<SearchHit> hits = find(u"kim"_s);
            QCOMPARE(hits.size(), 1);
            const SearchHit &hit = hits.first();
            QVERIFY(text.contains(hit.left + hit.match + hit.right));
            QVERIFY(hit.left.startsWith(character) && hit.right.endsWith(character));
            const qsizetype more = character.size(); // a character goes, or comes as a whole
            QVERIFY(hit.left.size() > SearchHit::contextLength - more);
            QVERIFY(hit.left.size() <= SearchHit::contextLength);
            QVERIFY(hit.right.size() >= SearchHit::contextLength);
            QVERIFY(hit.right.size() < SearchHit::contextLength + more);
            const ArticleText article(text);
            QCOMPARE(article.slice(article.fromCodePoints(hit.range)), u"Kim"_s);
            Workbench::expect(removeArticles(session(), {id}));
        }
    }
}

void SearchingTest::findsInTheBackground()
{
    addMany(3000, u"Kim said so, Kim said, "_s);
    BackgroundSearch search(session().path());
    QSignalSpy found(&search, &BackgroundSearch::found);
    QSignalSpy progressed(&search, &BackgroundSearch::progressed);
    QSignalSpy finished(&search, &BackgroundSearch::finished);
    search.start(*SearchQuery::parse(u"kim"_s), 100'000);
    QVERIFY(search.isRunning());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!search.isRunning());
    QCOMPARE(finished[0][0].toBool(), true);
    QVERIFY(found.size() >= 2); // the first ones came at once
    QVERIFY(found[0][0].value<QList<SearchHit>>().size() < 1000);
    QList<SearchHit> hits;
    for (const auto &batch : found)
        hits += batch[0].value<QList<SearchHit>>();
    QCOMPARE(hits, find(u"kim"_s));
    QCOMPARE(progressed.last(), QVariantList({3000, 3000}));
    // Nothing comes into question.
    search.start(*SearchQuery::parse(u"nobody"_s), 10);
    QTRY_COMPARE(finished.size(), 2);
}

void SearchingTest::stopsAtTheLimit()
{
    addMany(100, u"Kim said so, Kim said, "_s);
    BackgroundSearch search(session().path());
    QSignalSpy found(&search, &BackgroundSearch::found);
    QSignalSpy finished(&search, &BackgroundSearch::finished);
    for (const auto &[limit, isComplete] :
        {std::pair(5, false), std::pair(199, false), std::pair(200, true), std::pair(201, true)}) {
        found.clear();
        finished.clear();
        search.start(*SearchQuery::parse(u"kim"_s), limit);
        QTRY_COMPARE(finished.size(), 1);
        qsizetype count = 0;
        for (const auto &batch : found)
            count += batch[0].value<QList<SearchHit>>().size();
        QCOMPARE(count, std::min(limit, 200));
        QCOMPARE(finished[0][0].toBool(), isComplete);
    }
}

// As when somebody types: each letter begins anew.
void SearchingTest::theLastQueryCounts()
{
    addMany(2000, u"Kim said so, "_s);
    BackgroundSearch search(session().path());
    QSignalSpy found(&search, &BackgroundSearch::found);
    QSignalSpy finished(&search, &BackgroundSearch::finished);
    for (const QString &text : {u"k*"_s, u"ki*"_s, u"/said/"_s, u"1999"_s})
        search.start(*SearchQuery::parse(text), 100'000);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0][0].value<QList<SearchHit>>().first().match, u"1999"_s);
    search.start(*SearchQuery::parse(u"kim"_s), 100'000);
    search.stop();
    QTest::qWait(100);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(found.size(), 1);
    search.start(*SearchQuery::parse(u"/said/"_s), 100'000); // and is destroyed while it runs
}

void SearchingTest::writingGoesOnMeanwhile()
{
    addMany(3000, u"Kim said so, "_s);
    const ArticleId article = m_bench->add(u"One"_s, u"Kim and Putin.\n"_s);
    BackgroundSearch search(session().path());
    QSignalSpy finished(&search, &BackgroundSearch::finished);
    QSignalSpy failed(&search, &BackgroundSearch::failed);
    search.start(*SearchQuery::parse(u"/[Kk]im/"_s), 100'000);
    int written = 0;
    while (finished.isEmpty() && failed.isEmpty() && written < 200) {
        m_bench->markPerson(article, written % 2 == 0 ? u"Kim"_s : u"Putin"_s);
        Workbench::expect(session().undo());
        ++written;
        QTest::qWait(1);
    }
    QTRY_COMPARE(finished.size() + failed.size(), 1);
    QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed[0][0].toString()));
    QVERIFY(written > 0);
}

void SearchingTest::tellsWhatIsWrong()
{
    BackgroundSearch search(session().path());
    QSignalSpy failed(&search, &BackgroundSearch::failed);
    search.start(*SearchQuery::parse(u"tag:nobody"_s), 10);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].toString(), u"There is no tag “nobody” in the project"_s);
    QVERIFY(!search.isRunning());
}

// The hits of other articles, and those before it in the same, are found all the same.
void SearchingTest::tellsWhereAnExpressionIsGivenUp()
{
    m_bench->add(u"One"_s, u"xxz and xxz.\n"_s);
    const ArticleId two = m_bench->add(u"Two"_s, u"xxz, then "_s + QString(60, u'x') + u". z\n"_s);
    m_bench->add(u"Three"_s, u"xxxz at the end.\n"_s);
    const QString text = u"/(x+x+)+z/"_s;
    QList<ArticleId> where;
    QList<SearchHit> hits;
    Workbench::expect(session().store().search(
        *SearchQuery::parse(text),
        [&hits](const auto &found, int, int) {
            hits += found;
            return true;
        },
        [&where](ArticleId article) { where.append(article); }));
    QCOMPARE(where, QList{two});
    QCOMPARE(hits.size(), 4);
    BackgroundSearch search(session().path());
    QSignalSpy found(&search, &BackgroundSearch::found);
    QSignalSpy givenUp(&search, &BackgroundSearch::givenUp);
    QSignalSpy finished(&search, &BackgroundSearch::finished);
    search.start(*SearchQuery::parse(text), 100);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(givenUp.size(), 1);
    QCOMPARE(givenUp[0][0].value<ArticleId>(), two);
    qsizetype count = 0;
    for (const auto &batch : found)
        count += batch[0].value<QList<SearchHit>>().size();
    QCOMPARE(count, 4);
    search.start(*SearchQuery::parse(u"/x+z/"_s), 100);
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(givenUp.size(), 1);
}

void SearchingTest::stepsThatConcernAQuery_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("words") << u"kim"_s << QStringList{u"article"_s};
    QTest::newRow("tag") << u"kim tag:person"_s
                         << QStringList{u"article"_s, u"mark"_s, u"tag"_s, u"source"_s};
    QTest::newRow("no such tag") << u"kim -tag:person"_s
                                 << QStringList{u"article"_s, u"mark"_s, u"tag"_s, u"source"_s};
    QTest::newRow("note") << u"note:kim"_s << QStringList{u"article"_s, u"mark"_s};
    QTest::newRow("date") << u"kim from:2024"_s << QStringList{u"article"_s};
}

void SearchingTest::stepsThatConcernAQuery()
{
    QFETCH(QString, query);
    QFETCH(QStringList, steps);
    ChangeSet article, mark, tag, source, claim;
    article.create(Article{.id = {1}});
    mark.create(Annotation{.id = {1}});
    tag.create(Tag{.id = {1}});
    source.create(Source{.id = {1}});
    claim.create(Claim{.id = {1}});
    const auto check = [&](const QString &name, const ChangeSet &step) {
        return concerns(step, *SearchQuery::parse(query)) == steps.contains(name);
    };
    QVERIFY(check(u"article"_s, article));
    QVERIFY(check(u"mark"_s, mark));
    QVERIFY(check(u"tag"_s, tag));
    QVERIFY(check(u"source"_s, source));
    QVERIFY(check(u"claim"_s, claim));
}

STANDOFF_TEST(QCoreApplication, SearchingTest)
#include "tst_searching.moc"
