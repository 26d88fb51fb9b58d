// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "session/marktarget.h"
#include "session/searching.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "support/sameproject.h"
#include "support/verifyresult.h"
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
            {*SearchQuery::parse(text)}, [&found](const auto &hits, int, int) {
                found += hits;
                return true;
            }));
        return found;
    }

    // All that a search told.
    struct Told
    {
        QList<SearchPart> parts;
        Result<bool> isComplete;

        QList<SearchHit> hits() const
        {
            QList<SearchHit> hits;
            for (const SearchPart &part : parts)
                hits += part.hits;
            return hits;
        }
    };
    template <typename Take>
    static void begin(BackgroundReader &reader, BackgroundJob &job, const QString &text,
        const Take &take, int limit = 100'000, QList<SearchPart> *parts = nullptr)
    {
        reader.ask<SearchPart>(
            job,
            [request = SearchRequest{*SearchQuery::parse(text)}, limit](
                const BackgroundFile<SearchPart> &file) { return search(file, request, limit); },
            [parts](const SearchPart &part) {
                if (parts)
                    parts->append(part);
            },
            take);
    }
    Told ask(const QString &text, int limit)
    {
        BackgroundReader reader(session());
        BackgroundJob job;
        Told told;
        begin(
            reader, job, text, [&told](const Result<bool> &done) { told.isComplete = done; }, limit,
            &told.parts);
        while (job.isRunning())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return told;
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
    const Told told = ask(u"kim"_s, 100'000);
    QVERIFY(told.isComplete && *told.isComplete);
    QVERIFY(told.parts.size() >= 2); // the first ones came at once
    QVERIFY(told.parts.first().hits.size() < 1000);
    QCOMPARE(told.hits(), find(u"kim"_s));
    QCOMPARE(told.parts.last().done, 3000);
    QCOMPARE(told.parts.last().total, 3000);
    const Told none = ask(u"nobody"_s, 10); // no article comes into question
    QVERIFY(none.isComplete && *none.isComplete);
    QVERIFY(none.parts.isEmpty());
}

void SearchingTest::stopsAtTheLimit()
{
    addMany(100, u"Kim said so, Kim said, "_s);
    for (const auto &[limit, isComplete] :
        {std::pair(5, false), std::pair(199, false), std::pair(200, true), std::pair(201, true)}) {
        const Told told = ask(u"kim"_s, limit);
        QCOMPARE(told.hits(), find(u"kim"_s).first(std::min(limit, 200)));
        QCOMPARE(*told.isComplete, isComplete);
    }
}

void SearchingTest::writingGoesOnMeanwhile()
{
    addMany(3000, u"Kim said so, "_s);
    const ArticleId article = m_bench->add(u"One"_s, u"Kim and Putin.\n"_s);
    BackgroundReader reader(session());
    BackgroundJob job;
    std::optional<Result<bool>> done;
    begin(reader, job, u"/[Kk]im/"_s, [&done](const Result<bool> &outcome) { done = outcome; });
    int written = 0;
    while (!done && written < 200) {
        m_bench->markPerson(article, written % 2 == 0 ? u"Kim"_s : u"Putin"_s);
        Workbench::expect(session().undo());
        ++written;
        QTest::qWait(1);
    }
    QTRY_VERIFY(done);
    VERIFY_RESULT(*done);
    QVERIFY(written > 0);
}

void SearchingTest::tellsWhatIsWrong()
{
    const Told told = ask(u"tag:nobody"_s, 10);
    QVERIFY(!told.isComplete);
    QCOMPARE(told.isComplete.error().text, u"There is no tag “nobody” in the project"_s);
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
        {*SearchQuery::parse(text)},
        [&hits](const auto &found, int, int) {
            hits += found;
            return true;
        },
        [&where](ArticleId article) { where.append(article); }));
    QCOMPARE(where, QList{two});
    QCOMPARE(hits.size(), 4);
    const Told told = ask(text, 100);
    QVERIFY(*told.isComplete);
    QCOMPARE(told.hits().size(), 4);
    QList<ArticleId> givenUp;
    for (const SearchPart &part : told.parts)
        givenUp += part.givenUp;
    QCOMPARE(givenUp, QList{two});
    for (const SearchPart &part : ask(u"/x+z/"_s, 100).parts)
        QVERIFY(part.givenUp.isEmpty());
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
    QTest::newRow("what has a tag") << QString() << QStringList{u"article"_s, u"mark"_s};
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
        const SearchRequest request = query.isEmpty()
            ? SearchRequest{.query = SearchQuery::exactly({u"Kim"_s}, {}), .tag = {1}}
            : SearchRequest{*SearchQuery::parse(query)};
        return concerns(step, request) == steps.contains(name);
    };
    QVERIFY(check(u"article"_s, article));
    QVERIFY(check(u"mark"_s, mark));
    QVERIFY(check(u"tag"_s, tag));
    QVERIFY(check(u"source"_s, source));
    QVERIFY(check(u"claim"_s, claim));
}

STANDOFF_TEST(QCoreApplication, SearchingTest)
#include "tst_searching.moc"
