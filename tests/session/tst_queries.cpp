// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "session/effectbench.h"
#include "session/factswatch.h"
#include "session/mentions.h"
#include "session/verbs/annotations.h"
#include "session/verbs/records.h"
#include "support/importvalues.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Standoff;

// What a session answers about articles that are open and that are not.
class QueriesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<EffectBench>(); }
    void cleanup() { m_bench.reset(); }
    void articlesWithText();
    void mentionsByArticleAndPlace();
    void sayingsByArticleAndPlace();
    void reports();
    void replacedTagset();

private:
    Session &session() { return m_bench->session(); }

    std::unique_ptr<EffectBench> m_bench;
};

void QueriesTest::articlesWithText()
{
    const ArticleId again = m_bench->add(u"The same"_s, pactText);
    session().closeArticle(again);
    QCOMPARE(session().articlesWithText(ArticleText(pactText).withRole(0, ParagraphRole::Quote)),
        (QList{m_bench->article, again}));
    QCOMPARE(session().articlesWithText(ArticleText(u"Kim again.\n"_s)), QList{m_bench->other});
    QCOMPARE(session().articlesWithText(ArticleText(u"Kim again."_s)), QList<ArticleId>());
}

void QueriesTest::mentionsByArticleAndPlace()
{
    const EntityId kim = m_bench->entityOf(m_bench->kim);
    const AnnotationId third = m_bench->markPerson(m_bench->article, u"Kim"_s, 20);
    QCOMPARE(third, m_bench->kimAgain);
    session().closeArticle(m_bench->article);
    QList<AnnotationId> found;
    for (const Mention &mention : m_bench->expect(mentionsOf(session(), kim))) {
        found.append(mention.annotation);
        QCOMPARE(mention.text, u"Kim"_s);
        QCOMPARE(mention.article,
            mention.annotation == m_bench->kimElsewhere ? m_bench->other : m_bench->article);
    }
    QCOMPARE(found, (QList{m_bench->kim, m_bench->kimAgain, m_bench->kimElsewhere}));
    QCOMPARE(m_bench->expect(mentionsOf(session(), m_bench->claim)).size(), 1);
    QCOMPARE(m_bench->expect(mentionsOf(session(), m_bench->source)).size(), 1);
    QCOMPARE(m_bench->expect(mentionsOf(session(), EntityId{4711})).size(), 0);
}

void QueriesTest::sayingsByArticleAndPlace()
{
    const VersionId version = m_bench->versionOf(m_bench->article);
    const AttributionId early = m_bench->expect(put(session(),
        Attribution{.version = version,
            .records = {m_bench->source},
            .contents = {m_bench->expect(annotate(session(), m_bench->article,
                m_bench->claimTag(u"Causal"_s), {m_bench->at(u"Kim met"_s)}))}}));
    session().closeArticle(m_bench->article);
    QList<AttributionId> found;
    for (const auto &saying : m_bench->expect(sayingsOf(session(), m_bench->source)))
        found.append(saying.attribution);
    // By the first content; the one of the other article has none.
    QCOMPARE(found, (QList{early, m_bench->attribution, m_bench->inner, m_bench->elsewhere}));
    QCOMPARE(m_bench->expect(session().store().attributionCount()), 5);
}

// The same of an article in memory and in the file.
void QueriesTest::reports()
{
    const auto reports = [this] {
        FactsWatch facts(session());
        const QSignalSpy upToDate(&facts, &FactsWatch::upToDate);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(upToDate.size(), 1, 20'000); }();
        return reportsOf(facts.facts());
    };
    const auto open = reports();
    session().closeArticle(m_bench->article);
    session().closeArticle(m_bench->other);
    const auto closed = reports();
    QCOMPARE(open.size(), 2);
    for (qsizetype i = 0; i < open.size(); ++i) {
        QCOMPARE(open[i].article, closed[i].article);
        QCOMPARE(open[i].occurrences, closed[i].occurrences);
        QCOMPARE(open[i].usedSources, closed[i].usedSources);
    }
    QCOMPARE(open[0].occurrences.size(), 3);
    QCOMPARE(open[1].usedSources.size(), 3);
}

// A whole project that comes into an empty one brings its tagset; settings that are there stand.
void QueriesTest::replacedTagset()
{
    ChangeSet values;
    values.create(Layer{.id = {1}, .name = u"Entities"_s, .kind = LayerKind::Other});
    values.create(
        Tag{.id = {2}, .layer = {1}, .name = u"Person"_s, .color = u"#111111"_s, .key = u"p"_s});
    values.create(Term{.id = {3}, .field = u"mine"_s, .value = u"a"_s});
    Workbench empty;
    Workbench::expect(importValues(empty.session(), values, {}, TagsetImport::ReplaceWhenEmpty));
    QCOMPARE(empty.project().all<Layer>().size(), 1);
    QCOMPARE(empty.project().all<Tag>().size(), 1);
    QCOMPARE(empty.project().all<Term>().size(), 1);
    QCOMPARE(empty.project().all<Tag>().first().key, u"p"_s);
    QCOMPARE(empty.project().kindOf(empty.project().all<Tag>().firstKey()), LayerKind::Other);
    QVERIFY(!empty.project().all<Tag>().first().uuid.isNull());
    Workbench::expect(empty.session().undo());
    const qsizetype before = empty.project().all<Tag>().size();
    Workbench::expect(put(empty.session(), Entity{.name = u"UN"_s}));
    Workbench::expect(importValues(empty.session(), values, {}, TagsetImport::ReplaceWhenEmpty));
    QCOMPARE(empty.project().all<Tag>().size(), before); // “Person” is there
    QCOMPARE(empty.project().terms(u"mine"_s), QStringList{u"a"_s});
}

STANDOFF_TEST(QCoreApplication, QueriesTest)
#include "tst_queries.moc"
