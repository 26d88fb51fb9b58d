// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/projectproblems.h"
#include "program/testprogram.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "session/verbs/fixing.h"
#include "session/verbs/records.h"
#include "support/sameproject.h"
#include "support/workbench.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Each fix: the problem is gone, by one step; undone, it is back.
class FixingTest : public QObject
{
    Q_OBJECT

private slots:
    void fixes_data();
    void fixes();
    void whatIsGoneIsAnError();
};

using Setup = std::function<void(Workbench &, ArticleId)>;

void FixingTest::fixes_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<bool>("isOpen");
    const auto row = [](const QString &check, const char *name, const Setup &setup) {
        QTest::newRow(name) << check << setup << true;
        QTest::newRow(qPrintable(QLatin1StringView(name) + u", closed"_s))
            << check << setup << false;
    };
    row(u"word-boundary"_s, "a space too much", [](Workbench &b, ArticleId article) {
        b.mark(article, b.tag(LayerKind::Cue, u"Cue"_s), u" said "_s);
    });
    row(u"word-boundary"_s, "a cut word",
        [](Workbench &b, ArticleId article) { b.markPerson(article, u"yong"_s); });
    row(u"identical-annotations"_s, "identical", [](Workbench &b, ArticleId article) {
        // Marking alike twice is refused, so one is made alike.
        const TagId cue = b.tag(LayerKind::Cue, u"Cue"_s);
        b.mark(article, cue, u"said"_s);
        const AnnotationId other = b.mark(article, cue, u"met"_s);
        const int at = int(b.project().openArticle(article)->text().string().indexOf(u"said"_s));
        Workbench::expect(setRanges(b.session(), article, other, {{at, at + 4}}));
        Workbench::expect(put(
            b.session(), Attribution{.version = b.project().find(article)->version, .cue = other}));
    });
    row(u"attribution-without-source"_s, "no source", [](Workbench &b, ArticleId article) {
        b.mark(article, b.tag(LayerKind::Source, u"Named"_s), u"Kim"_s);
        const AnnotationId cue = b.mark(article, b.tag(LayerKind::Cue, u"Cue"_s), u"said"_s);
        Workbench::expect(put(
            b.session(), Attribution{.version = b.project().find(article)->version, .cue = cue}));
    });
    row(u"entities-of-one-item"_s, "one item twice", [](Workbench &b, ArticleId) {
        Workbench::expect(put(b.session(), Entity{.name = u"Kim"_s, .wikidata = u"Q1"_s}));
        Workbench::expect(put(b.session(), Entity{.name = u"Leader"_s, .wikidata = u"Q1"_s}));
    });
}

void FixingTest::fixes()
{
    QFETCH(QString, check);
    QFETCH(Setup, setup);
    QFETCH(bool, isOpen);
    Workbench bench;
    Session &session = bench.session();
    const ArticleId article =
        bench.add(u"Pact"_s, u"\U0001F600 Kim said he met Putin in Pyongyang.\n"_s);
    setup(bench, article);
    if (!isOpen)
        session.closeArticle(article);
    const auto problems = [&] {
        QList<Problem> found = allProblems(session);
        found.removeIf([&check](const Problem &problem) { return problem.check != check; });
        return found;
    };
    const QList<Problem> before = problems();
    QCOMPARE(before.size(), 1);
    QVERIFY(before.first().fix);
    QVERIFY(!before.first().fix->text.isEmpty());
    QSignalSpy changed(&session, &Session::changed);
    Workbench::expect(applyFix(session, *before.first().fix));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(session.project().openArticle(article) != nullptr, isOpen);
    QCOMPARE(problems(), QList<Problem>());
    QCOMPARE(differenceToFile(session), QString());
    Workbench::expect(session.undo());
    QCOMPARE(problems(), before);
    QCOMPARE(differenceToFile(session), QString());
    Workbench::expect(session.redo());
    QCOMPARE(problems(), QList<Problem>());
}

void FixingTest::whatIsGoneIsAnError()
{
    Workbench bench;
    const ArticleId article = bench.add(u"Pact"_s, u"Kim said so.\n"_s);
    const AnnotationId kim = bench.markPerson(article, u"Ki"_s);
    const QList<Problem> problems = allProblems(bench.session());
    QCOMPARE(problems.size(), 1);
    Workbench::expect(removeAnnotations(bench.session(), article, {kim}));
    QVERIFY(!applyFix(bench.session(), *problems.first().fix));
    QVERIFY(!applyFix(bench.session(), {{}, Fix::NameSource{article, {4711}, kim}}));
    Workbench::expect(removeArticles(bench.session(), {article}));
    QVERIFY(!applyFix(bench.session(), *problems.first().fix));
}

STANDOFF_TEST(QCoreApplication, FixingTest)
#include "tst_fixing.moc"
