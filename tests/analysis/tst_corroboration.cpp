// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/components.h"
#include "analysis/corroboration.h"
#include "program/testprogram.h"
#include "support/project/memoryproject.h"
#include "support/project/sampleproject.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

// Articles that say one thing, each on the word of others.
struct Press : ValueMaker
{
    Press()
    {
        const LayerId layer = add(Layer{.name = u"Claims"_s, .kind = LayerKind::Claim});
        tag = add(Tag{.layer = layer, .name = u"claim"_s, .color = u"#123456"_s});
        claim = add(Claim{.text = u"The pact holds"_s});
    }

    // An article that may be quoted by others as the source of the same number.
    ArticleId publish()
    {
        const QString url = u"https://example.org/%1/"_s.arg(++m_count);
        const EntityId entity = add(Entity{.type = u"document"_s,
            .name = u"Report %1"_s.arg(m_count),
            .sameAs = {u"http://www.example.org/%1#top"_s.arg(m_count)}});
        sources.append(add(Source{.label = u"Report %1"_s.arg(m_count), .entity = entity}));
        addArticle(Article{.title = u"Article %1"_s.arg(m_count), .url = url},
            u"An official said: The pact holds. It holds indeed.\n"_s);
        reports.append(ArticleReport{.article = article});
        rows.emplaceBack();
        versions.append(version);
        return article;
    }
    AnnotationId say(int at, ClaimId what, const QString &words = u"The pact holds"_s)
    {
        version = versions[at];
        Annotation annotation{.tag = tag, .claim = what};
        const AnnotationId id = annotate({words}, annotation);
        rows[at].annotations.append(*values.of<Annotation>().last().after);
        return id;
    }
    AnnotationId mention(int at, Annotation annotation = {})
    {
        version = versions[at];
        annotation.tag = tag;
        const AnnotationId id = annotate({u"An official"_s}, annotation);
        rows[at].annotations.append(*values.of<Annotation>().last().after);
        return id;
    }
    AttributionId attribute(int at, Attribution attribution)
    {
        attribution.version = versions[at];
        const AttributionId id = add(attribution);
        rows[at].attributions.append(*values.of<Attribution>().last().after);
        return id;
    }
    Corroboration count(const QList<ClaimId> &claims)
    {
        for (qsizetype i = 0; i < reports.size(); ++i)
            reports[i] = reportOf(reports[i].article, rows[i]);
        memory = std::make_unique<MemoryProject>(values, annotators);
        return SourceChains(memory->project(), reports).of(claims);
    }
    Corroboration count() { return count({claim}); }

    TagId tag;
    ClaimId claim;
    QList<SourceId> sources; // the articles, as sources
    QList<VersionId> versions;
    QList<OpenArticle::Rows> rows;
    QList<ArticleReport> reports;
    std::unique_ptr<MemoryProject> memory;

private:
    int m_count = 0;
};

} // namespace

class CorroborationTest : public QObject
{
    Q_OBJECT

private slots:
    void fiveArticlesOneAgency();
    void ownWord();
    void chainsAndCompoundSources();
    void unknownSources();
    void whatIsNoSupport();
    void sameClaimsTogether();
    void onePersonTwoRecords();
    void relationsAndTitles();
    void relationsOfKnownEntities();
    void circles();
    void parentsInACircle();
    void randomGraphs();
    void comparesAddresses();
};

void CorroborationTest::fiveArticlesOneAgency()
{
    Press press;
    for (int i = 0; i < 5; ++i)
        press.publish();
    press.say(4, press.claim); // on its own word
    for (int i = 0; i < 4; ++i) {
        const AnnotationId content = press.say(i, press.claim);
        press.attribute(i, {.records = {press.sources[4]}, .contents = {content}});
    }
    const Corroboration counted = press.count();
    QCOMPARE(counted.occurrences, 5);
    QCOMPARE(counted.articles, 5);
    QCOMPARE(counted.roots, QList<qint64>{press.reports[4].article.number});
    QCOMPARE(counted.circles, QList<QList<qint64>>());
}

void CorroborationTest::ownWord()
{
    Press press;
    press.publish();
    press.publish();
    const SourceId ministry = press.add(Source{.label = u"ministry"_s});
    press.say(0, press.claim);
    // A headline that repeats what the text attributes is no second foot.
    press.say(1, press.claim, u"It holds"_s);
    const AnnotationId content = press.say(1, press.claim);
    press.attribute(1, {.records = {ministry}, .contents = {content}});
    QList<qint64> expected{press.reports[0].article.number, ministry.number};
    std::ranges::sort(expected);
    QCOMPARE(press.count().roots, expected);
    QCOMPARE(press.count({}).roots, QList<qint64>());
}

void CorroborationTest::chainsAndCompoundSources()
{
    Press press;
    press.publish();
    const SourceId agency = press.add(Source{.label = u"agency"_s});
    const SourceId minister = press.add(Source{.label = u"minister"_s});
    const SourceId general = press.add(Source{.label = u"general"_s});
    const AnnotationId content = press.say(0, press.claim);
    // The agency says that the minister and the general say.
    const AttributionId outer = press.attribute(0, {.records = {agency}, .contents = {content}});
    press.attribute(0, {.records = {minister, general}, .contents = {content}, .parent = outer});
    QCOMPARE(press.count().roots, (QList<qint64>{minister.number, general.number}));
}

void CorroborationTest::unknownSources()
{
    Press press;
    press.publish();
    press.publish();
    const SourceId agency = press.add(Source{.label = u"agency"_s});
    for (int i = 0; i < 2; ++i) {
        const AnnotationId content = press.say(i, press.claim);
        const AnnotationId official = press.mention(i);
        const AttributionId outer = press.attribute(i, {.records = {agency}});
        press.attribute(i, {.sources = {official}, .contents = {content}, .parent = outer});
    }
    // Two officials whom nobody but the agency has heard.
    QCOMPARE(press.count().roots, QList<qint64>{agency.number});

    Press direct;
    direct.publish();
    direct.publish();
    QList<qint64> officials;
    for (int i = 0; i < 2; ++i) {
        const AnnotationId content = direct.say(i, direct.claim);
        const AnnotationId official = direct.mention(i);
        officials.append(official.number);
        direct.attribute(i, {.sources = {official}, .contents = {content}});
    }
    QCOMPARE(direct.count().roots, officials);

    // Without any source the article gives its own word.
    Press without;
    without.publish();
    const AnnotationId content = without.say(0, without.claim);
    without.attribute(0, {.contents = {content}});
    QCOMPARE(without.count().roots, QList<qint64>{without.reports[0].article.number});
}

void CorroborationTest::whatIsNoSupport()
{
    Press press;
    press.publish();
    for (const QString &stance : {u"deny"_s, u"query"_s, u"comment"_s}) {
        press.version = press.versions[0];
        press.annotate(
            {u"It holds"_s}, Annotation{.tag = press.tag, .claim = press.claim, .stance = stance});
        press.rows[0].annotations.append(*press.values.of<Annotation>().last().after);
    }
    press.annotate({u"It holds"_s},
        Annotation{.tag = press.tag, .claim = press.claim, .status = Status::Rejected});
    press.rows[0].annotations.append(*press.values.of<Annotation>().last().after);
    QCOMPARE(press.count(), Corroboration());
    press.annotate({u"It holds"_s},
        Annotation{.tag = press.tag, .claim = press.claim, .stance = u"support"_s});
    press.rows[0].annotations.append(*press.values.of<Annotation>().last().after);
    QCOMPARE(press.count().occurrences, 1);
}

void CorroborationTest::sameClaimsTogether()
{
    Press press;
    press.publish();
    press.publish();
    const ClaimId second = press.add(Claim{.text = u"It still holds"_s});
    const ClaimId third = press.add(Claim{.text = u"It may hold"_s});
    press.add(ClaimLink{.from = second, .to = press.claim, .kind = u"same"_s});
    press.add(ClaimLink{.from = third, .to = second, .kind = u"refines"_s});
    press.say(0, press.claim);
    press.say(1, second);
    QCOMPARE(press.count().roots.size(), 1);
    const QList<ClaimId> together = sameClaims(press.memory->project(), press.claim);
    QCOMPARE(together, (QList<ClaimId>{press.claim, second}));
    QCOMPARE(sameClaims(press.memory->project(), third), QList<ClaimId>{third});
    QCOMPARE(press.count(together).roots.size(), 2);
}

void CorroborationTest::onePersonTwoRecords()
{
    Press press;
    press.publish();
    press.publish();
    press.publish();
    const EntityId kim = press.add(Entity{.type = u"person"_s, .name = u"Kim"_s});
    const SourceId first = press.add(Source{.label = u"Kim"_s, .entity = kim});
    const SourceId second = press.add(Source{.label = u"Kim Jong Un"_s, .entity = kim});
    press.attribute(0, {.records = {first}, .contents = {press.say(0, press.claim)}});
    press.attribute(1, {.records = {second}, .contents = {press.say(1, press.claim)}});
    const AnnotationId name = press.mention(2, Annotation{.entity = kim});
    press.attribute(2, {.sources = {name}, .contents = {press.say(2, press.claim)}});
    QCOMPARE(press.count().roots, QList<qint64>{kim.number});
}

void CorroborationTest::relationsAndTitles()
{
    Press press;
    press.publish();
    press.publish();
    const SourceId paper = press.add(Source{.label = u"paper"_s});
    const SourceId agency = press.add(Source{.label = u"agency"_s});
    press.add(Relation{.type = u"rests on"_s, .fromSource = paper, .toSource = agency});
    press.add(Relation{.type = u"competes with"_s, .fromSource = agency, .toSource = paper});
    press.attribute(0, {.records = {paper}, .contents = {press.say(0, press.claim)}});
    press.attribute(1, {.records = {agency}, .contents = {press.say(1, press.claim)}});
    QCOMPARE(press.count().roots, QList<qint64>{agency.number});

    // By its title, where only one article has it.
    const EntityId report = press.add(Entity{.type = u"document"_s, .name = u"Article 2"_s});
    const SourceId titled = press.add(Source{.label = u"the report"_s, .entity = report});
    press.attribute(0, {.records = {titled}, .contents = {press.say(0, press.claim)}});
    QCOMPARE(press.count().roots, QList<qint64>{agency.number});
    press.addArticle(Article{.title = u"Article 2"_s}, u"Another."_s);
    QCOMPARE(press.count().roots, (QList<qint64>{agency.number, report.number}));
}

// Whoever rests on a record of somebody rests on the others of that somebody.
void CorroborationTest::relationsOfKnownEntities()
{
    Press press;
    for (int i = 0; i < 3; ++i)
        press.publish();
    const EntityId tass = press.add(Entity{.type = u"organisation"_s, .name = u"Tass"_s});
    const EntityId post = press.add(Entity{.type = u"organisation"_s, .name = u"Post"_s});
    const SourceId agency = press.add(Source{.label = u"Tass"_s, .entity = tass});
    const SourceId again = press.add(Source{.label = u"the agency"_s, .entity = tass});
    const SourceId paper = press.add(Source{.label = u"Post"_s, .entity = post});
    const SourceId same = press.add(Source{.label = u"the paper"_s, .entity = post});
    press.add(Relation{.type = u"rests on"_s, .fromSource = paper, .toSource = agency});
    press.attribute(0, {.records = {again}, .contents = {press.say(0, press.claim)}});
    press.attribute(1, {.records = {same}, .contents = {press.say(1, press.claim)}});
    press.attribute(2, {.records = {paper, agency}, .contents = {press.say(2, press.claim)}});
    QCOMPARE(press.count().roots, QList<qint64>{tass.number});
    QCOMPARE(press.count().articles, 3);
}

void CorroborationTest::circles()
{
    Press press;
    for (int i = 0; i < 3; ++i)
        press.publish();
    for (int i = 0; i < 3; ++i) {
        press.attribute(
            i, {.records = {press.sources[(i + 1) % 3]}, .contents = {press.say(i, press.claim)}});
    }
    Corroboration counted = press.count();
    QCOMPARE(counted.roots.size(), 1);
    QCOMPARE(counted.circles.size(), 1);
    for (const ArticleReport &report : std::as_const(press.reports))
        QVERIFY(counted.circles.first().contains(report.article.number));
    // With a way out the circle stays a circle, but all rests on what is outside.
    const SourceId minister = press.add(Source{.label = u"minister"_s});
    press.attribute(
        1, {.records = {minister}, .contents = {press.say(1, press.claim, u"It holds"_s)}});
    counted = press.count();
    QCOMPARE(counted.roots, QList<qint64>{minister.number});
    QCOMPARE(counted.circles.size(), 1);
}

void CorroborationTest::parentsInACircle()
{
    Press press;
    press.publish();
    const SourceId source = press.add(Source{.label = u"source"_s});
    const AnnotationId content = press.say(0, press.claim);
    const AttributionId first = press.attribute(0, {.records = {source}, .contents = {content}});
    press.attribute(0, {.contents = {content}, .parent = first});
    press.rows[0].attributions[0].parent = press.rows[0].attributions[1].id;
    QCOMPARE(press.count().roots, QList<qint64>{source.number});
}

// Reachability by Warshall's algorithm, against what is found on the way.
void CorroborationTest::randomGraphs()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 150; ++round) {
        Press press;
        const int articles = 1 + random.bounded(7);
        const int others = random.bounded(4);
        const int count = 2 * articles + others; // articles, those as sources, other sources
        for (int i = 0; i < articles; ++i)
            press.publish();
        QList<SourceId> sources = press.sources;
        for (int i = 0; i < others; ++i)
            sources.append(press.add(Source{.label = u"source %1"_s.arg(i)}));
        QList<QList<bool>> reaches(count, QList<bool>(count, false));
        QList<bool> says(articles, false);
        for (int i = 0; i < articles; ++i) {
            reaches[articles + i][i] = true;
            says[i] = random.bounded(3) > 0;
            if (!says[i])
                continue;
            const AnnotationId content = press.say(i, press.claim);
            for (int k = random.bounded(3); k > 0; --k) {
                const int source = random.bounded(int(sources.size()));
                reaches[i][articles + source] = true;
                press.attribute(i, {.records = {sources[source]}, .contents = {content}});
            }
        }
        const Corroboration counted = press.count();
        const auto numberOf = [&](int node) {
            if (node < articles)
                return press.reports[node].article.number;
            const Source *source = press.memory->project().find(sources[node - articles]);
            return source->entity ? source->entity.number : source->id.number;
        };
        for (int via = 0; via < count; ++via) {
            for (int from = 0; from < count; ++from) {
                for (int to = 0; to < count; ++to)
                    reaches[from][to] |= reaches[from][via] && reaches[via][to];
            }
        }
        QSet<qint64> roots;
        QSet<QList<qint64>> circles;
        for (int node = 0; node < count; ++node) {
            bool isConcerned = node < articles && says[node];
            for (int from = 0; from < articles; ++from)
                isConcerned |= says[from] && reaches[from][node];
            if (!isConcerned)
                continue;
            bool isLast = true;
            QList<qint64> circle;
            for (int other = 0; other < count; ++other) {
                isLast &= !reaches[node][other] || reaches[other][node];
                if (reaches[node][other] && reaches[other][node])
                    circle.append(numberOf(other));
            }
            std::ranges::sort(circle);
            if (!circle.isEmpty())
                circles.insert(circle);
            if (isLast)
                roots.insert(circle.isEmpty() ? numberOf(node) : circle.first());
        }
        QCOMPARE(QSet<qint64>(counted.roots.begin(), counted.roots.end()), roots);
        QCOMPARE(counted.roots.size(), roots.size());
        QCOMPARE(QSet<QList<qint64>>(counted.circles.begin(), counted.circles.end()), circles);
    }
}

void CorroborationTest::comparesAddresses()
{
    const QString address = comparableAddress(u"https://www.example.org/a/b/?q=1#top"_s);
    QCOMPARE(comparableAddress(u" http://EXAMPLE.org/a/b?q=1"_s), address);
    QVERIFY(comparableAddress(u"https://example.org/a/b?q=2"_s) != address);
    QVERIFY(comparableAddress(u"https://example.org/A/b?q=1"_s) != address);
}

STANDOFF_TEST(QCoreApplication, CorroborationTest)
#include "tst_corroboration.moc"
