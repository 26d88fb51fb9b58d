// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "session/factswatch.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "support/workbench.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Standoff;

#define TRY_UP_TO_DATE(watch) QTRY_VERIFY_WITH_TIMEOUT((watch).isUpToDate(), 20'000)

// What is kept per article is what a new reading of it gives.
class FactsWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowFarItIs();
    void readsOnlyWhatChanged();
    void randomWork();
    void anArticleThatCannotBeRead();
    void anOldVersionThatCannotBeRead();

private:
    static void compareWithReading(const FactsWatch &watch, const Session &session)
    {
        QCOMPARE(watch.facts().keys(), session.project().all<Article>().keys());
        for (const auto &[id, facts] : watch.facts().asKeyValueRange()) {
            const OpenArticle article = Workbench::expect(session.readArticle(id));
            QVERIFY(!facts.error);
            QCOMPARE(facts.audit, articleAudit(article));
            QVERIFY(facts.versions.contains(factsOf(article, true)));
        }
        QCOMPARE(reportsOf(watch.facts()).size(), watch.facts().size());
        QCOMPARE(auditsOf(watch.facts()).size(), watch.facts().size());
        QVERIFY(checkAllRead(watch.facts()));
    }
};

void FactsWatchTest::tellsHowFarItIs()
{
    Workbench bench;
    for (int i = 0; i < 5; ++i)
        bench.session().closeArticle(bench.add(QString::number(i), u"Kim met Putin.\n"_s));
    FactsWatch watch(bench.session());
    const QSignalSpy progressed(&watch, &FactsWatch::progressed);
    const QSignalSpy upToDate(&watch, &FactsWatch::upToDate);
    QVERIFY(!watch.isUpToDate());
    TRY_UP_TO_DATE(watch);
    QCOMPARE(upToDate.size(), 1);
    QCOMPARE(progressed.last(), (QVariantList{5, 5}));
    QCOMPARE(progressed.first(), (QVariantList{0, 5}));
    compareWithReading(watch, bench.session());
}

void FactsWatchTest::readsOnlyWhatChanged()
{
    Workbench bench;
    const ArticleId one = bench.add(u"One"_s, u"Kim met Putin.\n"_s);
    for (int i = 0; i < 5; ++i)
        bench.add(QString::number(i), u"Kim met Putin.\n"_s);
    FactsWatch watch(bench.session());
    TRY_UP_TO_DATE(watch);
    const QSignalSpy progressed(&watch, &FactsWatch::progressed);
    bench.markPerson(one, u"Kim"_s);
    QVERIFY(!watch.isUpToDate());
    TRY_UP_TO_DATE(watch);
    QCOMPARE(progressed.size(), 2); // before and after the one article
    QCOMPARE(progressed.first(), (QVariantList{5, 6}));
    compareWithReading(watch, bench.session());
}

void FactsWatchTest::randomWork()
{
    Workbench bench;
    Session &session = bench.session();
    QRandomGenerator random(5);
    QList<ArticleId> articles;
    for (int i = 0; i < 4; ++i)
        articles.append(
            bench.add(u"Article %1"_s.arg(i), u"“We hold it,” Kim said, %1.\n"_s.arg(i)));
    FactsWatch watch(session);
    const QList<TagId> tags{bench.tag(LayerKind::Entity, u"Person"_s),
        bench.tag(LayerKind::Claim, u"Position"_s), bench.tag(LayerKind::Source, u"Unnamed"_s)};
    for (int round = 0; round < 10; ++round) {
        for (int step = 0; step < 4; ++step) {
            const ArticleId id = articles[random.bounded(4)];
            const bool isThere = session.project().find(id);
            const int what = random.bounded(6);
            if (what == 0) {
                Workbench::expect(session.undo());
            } else if (what == 1 && isThere) {
                Workbench::expect(removeArticles(session, {id}));
            } else if (isThere) {
                const OpenArticle *article = Workbench::expect(session.openArticle(id));
                const int begin = random.bounded(article->text().size() - 8);
                Workbench::expect(annotate(session, id, tags[random.bounded(3)],
                    {{begin, begin + 1 + random.bounded(7)}}));
                if (what == 2)
                    session.closeArticle(id);
            }
        }
        TRY_UP_TO_DATE(watch);
        compareWithReading(watch, session);
    }
}

void FactsWatchTest::anArticleThatCannotBeRead()
{
    Workbench bench;
    const ArticleId damaged = bench.add(u"One"_s, u"It holds, Kim said.\n"_s);
    const ArticleId whole = bench.add(u"Two"_s, u"It ends, Kim said.\n"_s);
    bench.session().closeArticle(damaged);
    bench.session().closeArticle(whole);
    bench.change("UPDATE content SET text = 'It holds.' WHERE text LIKE '%holds%'");
    FactsWatch watch(bench.session());
    const QSignalSpy failed(&watch, &FactsWatch::failed);
    TRY_UP_TO_DATE(watch);
    QCOMPARE(failed.size(), 1);
    QVERIFY(watch.facts()[damaged].error);
    QCOMPARE(auditsOf(watch.facts()).size(), 1);
    QCOMPARE(reportsOf(watch.facts()).size(), 1);
    const auto all = checkAllRead(watch.facts());
    QVERIFY(!all && all.error().text.contains(u"damaged"_s));
    // It is tried again when somebody wants to know, and told once.
    watch.readFailedAgain();
    QVERIFY(!watch.isUpToDate());
    TRY_UP_TO_DATE(watch);
    QCOMPARE(failed.size(), 1);
    bench.change("UPDATE content SET text = 'It holds, Kim said.' || char(10) "
                 "WHERE text LIKE '%holds%'");
    watch.readFailedAgain();
    TRY_UP_TO_DATE(watch);
    compareWithReading(watch, bench.session());
}

// What is counted is the current one.
void FactsWatchTest::anOldVersionThatCannotBeRead()
{
    Workbench bench;
    const ArticleId article = bench.add(u"One"_s, u"It ends, Kim said.\n"_s);
    bench.session().closeArticle(article);
    bench.change("INSERT INTO content (sha256, text) VALUES ('x', 'It is not this.');"
                 "INSERT INTO version SELECT 900000, '01a22539-66fd-7749-8031-25b8767d963d', "
                 "article, number + 1, 'x', 15, 1, file_name, media_type, encoding, '', created, "
                 "annotator, '[]', '[]' FROM version");
    Workbench::expect(bench.session().reload());
    FactsWatch watch(bench.session());
    const QSignalSpy failed(&watch, &FactsWatch::failed);
    TRY_UP_TO_DATE(watch);
    QCOMPARE(failed.size(), 1);
    QVERIFY(checkAllRead(watch.facts()));
    QCOMPARE(auditsOf(watch.facts()).first().characters, 19);
}

STANDOFF_TEST(QCoreApplication, FactsWatchTest)
#include "tst_factswatch.moc"
