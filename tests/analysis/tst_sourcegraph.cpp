// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/sourcegraph.h"
#include "program/testprogram.h"
#include "support/project/memoryproject.h"
#include "support/project/sampleproject.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Whose word a claim rests on, laid out.
class SourceGraphTest : public QObject
{
    Q_OBJECT

private slots:
    void aChainRunsToTheRight();
    void circlesAreMarked();
    void randomOnesAreWellLaidOut();
};

namespace {

// A claim in articles, each on the word of some sources, which rest on others.
struct Newsroom : ValueMaker
{
    Newsroom() { claim = add(Claim{.text = u"It holds"_s}); }

    void publish(const QString &title, const QList<SourceId> &sources)
    {
        addArticle(Article{.title = title}, u"It holds.\n"_s);
        QList<qint64> origins;
        for (const SourceId source : sources)
            origins.append(source.number);
        reports.append(
            {.article = article, .occurrences = {{claim, AnnotationId{9'999}, {0, 8}, origins}}});
    }
    SourceId source(const QString &label) { return add(Source{.label = label}); }
    void rest(SourceId from, SourceId to)
    {
        add(Relation{.type = u"rests on"_s, .fromSource = from, .toSource = to});
    }
    SourceGraph graph() const
    {
        const MemoryProject project(values, annotators);
        return sourceGraph(project.project(), SourceChains(project.project(), reports), {claim});
    }

    ClaimId claim;
    QList<ArticleReport> reports;
};

SourceGraph::Node labelled(const SourceGraph &graph, const QString &label)
{
    const auto found = std::ranges::find(graph.nodes, label, &SourceGraph::Node::label);
    return found == graph.nodes.end() ? SourceGraph::Node() : *found;
}

} // namespace

void SourceGraphTest::aChainRunsToTheRight()
{
    Newsroom press;
    const SourceId paper = press.source(u"The paper"_s);
    const SourceId agency = press.source(u"The agency"_s);
    press.rest(paper, agency);
    press.publish(u"One"_s, {paper});
    press.publish(u"Two"_s, {agency});
    const SourceGraph graph = press.graph();
    QCOMPARE(graph.nodes.first().kind, SourceGraph::Kind::Claim);
    QCOMPARE(graph.nodes.first().column, 0);
    QCOMPARE(labelled(graph, u"One"_s).column, 1);
    QCOMPARE(labelled(graph, u"Two"_s).column, 1);
    QCOMPARE(labelled(graph, u"The paper"_s).column, 2);
    QCOMPARE(labelled(graph, u"The agency"_s).column, 3);
    QVERIFY(labelled(graph, u"The agency"_s).isRoot);
    QVERIFY(!labelled(graph, u"The paper"_s).isRoot);
    QVERIFY(!graph.nodes.first().isRoot);
    QCOMPARE(graph.corroboration.roots, QList<qint64>{agency.number});
}

void SourceGraphTest::circlesAreMarked()
{
    Newsroom press;
    const SourceId one = press.source(u"one"_s);
    const SourceId other = press.source(u"other"_s);
    press.rest(one, other);
    press.rest(other, one);
    press.publish(u"A"_s, {one});
    const SourceGraph graph = press.graph();
    QVERIFY(labelled(graph, u"one"_s).isCircular);
    QVERIFY(labelled(graph, u"other"_s).isCircular);
    QVERIFY(!labelled(graph, u"A"_s).isCircular);
    QCOMPARE(labelled(graph, u"one"_s).column, labelled(graph, u"other"_s).column);
    QVERIFY(labelled(graph, u"one"_s).row != labelled(graph, u"other"_s).row);
}

void SourceGraphTest::randomOnesAreWellLaidOut()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 40; ++round) {
        Newsroom press;
        QList<SourceId> sources;
        for (int i = 0; i < 8; ++i)
            sources.append(press.source(u"source %1"_s.arg(i)));
        for (int i = 0; i < 10; ++i)
            press.rest(sources[random.bounded(8)], sources[random.bounded(8)]);
        for (int i = 0; i < 5; ++i)
            press.publish(u"article %1"_s.arg(i), {sources[random.bounded(8)]});
        const SourceGraph graph = press.graph();
        QSet<std::pair<int, int>> places;
        for (const SourceGraph::Node &node : graph.nodes)
            places.insert({node.column, node.row});
        QCOMPARE(places.size(), graph.nodes.size());
        for (const SourceGraph::Edge &edge : graph.edges) {
            const SourceGraph::Node &from = graph.nodes[edge.from];
            const SourceGraph::Node &to = graph.nodes[edge.to];
            if (!(from.isCircular && to.isCircular))
                QVERIFY(from.column < to.column);
            else
                QVERIFY(from.column <= to.column);
        }
        for (const qint64 root : graph.corroboration.roots) {
            QVERIFY(std::ranges::any_of(graph.nodes, [root](const SourceGraph::Node &node) {
                return node.number == root && node.isRoot;
            }));
        }
    }
}

STANDOFF_TEST(QCoreApplication, SourceGraphTest)
#include "tst_sourcegraph.moc"
