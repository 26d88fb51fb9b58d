// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/claimproblems.h"
#include "analysis/projectproblems.h"
#include "program/testprogram.h"
#include "reading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Standoff;

class ProjectProblemsTest : public QObject
{
    Q_OBJECT

private slots:
    void entities();
    void sources();
    void oneSourceOnly();
    void oneSourceIsEnough_data();
    void oneSourceIsEnough();
    void circles();
    void evidence();
    void laterDates_data();
    void laterDates();
    void verdicts();
    void quotations_data();
    void quotations();
    void quotationsOfVersions();
    void severitiesAndWaivers();
    void everyCheckIsDescribed();
    void identitiesAreDistinct();

private:
    static QList<Problem> problemsOf(Reading &reading) { return allProblems(reading.project()); }
    // A claim in an article of its own, attributed to the source where there is one.
    static AnnotationId publish(Reading &reading, ClaimId claim, SourceId source)
    {
        reading.addArticle(Article{.title = u"Pact"_s}, u"It is said the pact holds.\n"_s);
        const AnnotationId content =
            reading.mark(u"the pact holds"_s, {.tag = reading.claimTag, .claim = claim});
        if (source) {
            reading.add(Attribution{
                .version = reading.version, .records = {source}, .contents = {content}});
        }
        return content;
    }
};

void ProjectProblemsTest::entities()
{
    Reading reading;
    const EntityId first = reading.add(
        Entity{.type = u"person"_s, .name = u"Kim  Jong Un"_s, .wikidata = u"Q56226"_s});
    reading.add(Entity{.type = u"location"_s, .name = u"Kim Jong Un"_s});
    reading.add(Entity{.type = u"person"_s, .name = u"Lee"_s, .wikidata = u"Q2"_s});
    QCOMPARE(problemsOf(reading), QList<Problem>());
    const EntityId second = reading.add(Entity{.type = u"person"_s, .name = u"kim jong un"_s});
    const EntityId third =
        reading.add(Entity{.type = u"person"_s, .name = u"Dear Leader"_s, .wikidata = u"q56226"_s});
    const auto problems = problemsOf(reading);
    QCOMPARE(
        checksOf(problems), (QStringList{u"entities-of-one-item"_s, u"entities-of-one-name"_s}));
    QCOMPARE(problemOf(problems, u"entities-of-one-name"_s).records,
        (QList<qint64>{first.number, second.number}));
    const Fix::MergeEntities expected{first, {third}};
    QCOMPARE(std::get<Fix::MergeEntities>(problemOf(problems, u"entities-of-one-item"_s).fix->step),
        expected);
}

void ProjectProblemsTest::sources()
{
    Reading reading;
    const SourceId idle = reading.add(Source{.label = u"idle"_s});
    const SourceId claimant = reading.add(Source{.label = u"claimant"_s});
    const SourceId official = reading.add(Source{
        .label = u"official"_s, .identification = u"unnamed"_s, .reason = u"not authorised"_s});
    const SourceId mentioned =
        reading.add(Source{.label = u"mentioned"_s, .identification = u"unnamed"_s});
    reading.add(Claim{.text = u"It rains"_s, .claimant = claimant});
    reading.addArticle(Article{.title = u"Pact"_s}, u"It is said by an official.\n"_s);
    const AnnotationId voice =
        reading.mark(u"an official"_s, {.tag = reading.sourceTag, .source = mentioned});
    reading.add(Attribution{.version = reading.version, .sources = {voice}, .records = {official}});
    const auto problems = problemsOf(reading);
    QCOMPARE(checksOf(problems),
        (QStringList{u"source-never-used"_s, u"unnamed-source-without-reason"_s}));
    QCOMPARE(problemOf(problems, u"source-never-used"_s).records, QList{idle.number});
    QCOMPARE(problemOf(problems, u"source-never-used"_s).severity, Severity::Info);
    QCOMPARE(
        problemOf(problems, u"unnamed-source-without-reason"_s).records, QList{mentioned.number});
}

void ProjectProblemsTest::oneSourceOnly()
{
    Reading reading;
    const ClaimId claim =
        reading.add(Claim{.text = u"The pact holds"_s, .state = u"researching"_s});
    const SourceId agency = reading.add(Source{.label = u"The agency"_s});
    const AnnotationId first = publish(reading, claim, agency);
    const ArticleId article = reading.article;
    publish(reading, claim, agency);
    auto problems = problemsOf(reading);
    QCOMPARE(checksOf(problems), QStringList{u"claim-on-one-source"_s});
    QCOMPARE(problems.first().article, article);
    QCOMPARE(problems.first().annotations, QList{first});
    QCOMPARE(problems.first().range, (CodePointRange{11, 25}));
    QCOMPARE(problems.first().records, (QList<qint64>{claim.number, agency.number}));
    QVERIFY(problems.first().message.contains(u"The agency"_s));
    const SourceId minister = reading.add(Source{.label = u"The minister"_s});
    publish(reading, claim, minister);
    QCOMPARE(problemsOf(reading), QList<Problem>());
}

void ProjectProblemsTest::oneSourceIsEnough_data()
{
    QTest::addColumn<Claim>("claim");
    QTest::addColumn<QString>("conclusion"); // "": no verdict
    QTest::addColumn<bool>("isEnough");
    const auto row = [](const char *name, const QString &state, const QString &conclusion,
                         bool isEnough, const QString &factuality = {}) {
        QTest::newRow(name) << Claim{.text = u"It holds"_s,
            .factuality = factuality,
            .state = state} << conclusion
                            << isEnough;
    };
    row("no state", {}, {}, true);
    row("spotted", u"spotted"_s, {}, true);
    row("triaged", u"triaged"_s, {}, true);
    row("assigned", u"assigned"_s, {}, false);
    row("in review", u"in review"_s, {}, false);
    row("published", u"published"_s, {}, false);
    row("the project's own word", u"with the desk"_s, {}, false);
    row("retracted", u"retracted"_s, {}, true);
    row("dropped, though judged", u"dropped"_s, u"supported"_s, true);
    row("judged before it was triaged", {}, u"supported"_s, false);
    row("judged without enough", u"published"_s, u"not enough evidence"_s, false);
    row("refuted", u"published"_s, u"refuted"_s, true);
    row("an opinion", u"researching"_s, {}, true, u"not factual"_s);
    row("a fact of no weight", u"researching"_s, {}, false, u"unimportant factual"_s);
}

void ProjectProblemsTest::oneSourceIsEnough()
{
    QFETCH(Claim, claim);
    QFETCH(QString, conclusion);
    QFETCH(bool, isEnough);
    Reading reading;
    const ClaimId id = reading.add(claim);
    publish(reading, id, reading.add(Source{.label = u"The agency"_s}));
    if (!conclusion.isEmpty()) {
        reading.add(Evidence{.claim = id});
        reading.add(Verdict{.claim = id, .conclusion = conclusion});
    }
    const QString check = u"claim-on-one-source"_s;
    QCOMPARE(checksOf(problemsOf(reading)), isEnough ? QStringList() : QStringList{check});
}

void ProjectProblemsTest::circles()
{
    Reading reading;
    const ClaimId claim =
        reading.add(Claim{.text = u"The pact holds"_s, .state = u"researching"_s});
    const SourceId one = reading.add(Source{.label = u"One"_s});
    const SourceId other = reading.add(Source{.label = u"Other"_s});
    reading.add(Relation{.type = u"rests on"_s, .fromSource = one, .toSource = other});
    publish(reading, claim, one);
    QCOMPARE(checksOf(problemsOf(reading)), QStringList{u"claim-on-one-source"_s});
    reading.add(Relation{.type = u"rests on"_s, .fromSource = other, .toSource = one});
    const auto problems = problemsOf(reading);
    QCOMPARE(checksOf(problems), (QStringList{u"circular-reporting"_s, u"claim-on-one-source"_s}));
    QCOMPARE(problemOf(problems, u"circular-reporting"_s).records,
        (QList<qint64>{claim.number, one.number, other.number}));
}

void ProjectProblemsTest::evidence()
{
    Reading reading;
    const ClaimId claim = reading.add(Claim{.text = u"It holds"_s, .date = u"2024-06-20"_s});
    reading.add(Evidence{.claim = claim, .published = u"2024-06"_s});
    QCOMPARE(problemsOf(reading), QList<Problem>());
    const EvidenceId late = reading.add(Evidence{.claim = claim, .published = u"2024-06-21"_s});
    const auto problems = problemsOf(reading);
    QCOMPARE(checksOf(problems), QStringList{u"evidence-after-claim"_s});
    QCOMPARE(problems.first().records, (QList<qint64>{claim.number, late.number}));
}

void ProjectProblemsTest::laterDates_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("expected");
    QTest::newRow("year") << u"2025"_s << u"2024-12-31"_s << true;
    QTest::newRow("same year") << u"2024"_s << u"2024-01-01"_s << false;
    QTest::newRow("month") << u"2024-07"_s << u"2024-06-30"_s << true;
    QTest::newRow("day before") << u"2024-06-19"_s << u"2024-06-20"_s << false;
    QTest::newRow("same day, later time") << u"2024-06-20T23:00Z"_s << u"2024-06-20"_s << false;
    QTest::newRow("time of the next day") << u"2024-06-21T01:00+09:00"_s << u"2024-06-20"_s << true;
    QTest::newRow("month of the same year") << u"2024-05"_s << u"2024"_s << false;
    QTest::newRow("day of the same year") << u"2024-06-20"_s << u"2024"_s << false;
    QTest::newRow("day of the same month") << u"2024-06-20"_s << u"2024-06"_s << false;
    QTest::newRow("the same") << u"2024-06-20"_s << u"2024-06-20"_s << false;
    QTest::newRow("day of the year before") << u"2023-12-31"_s << u"2024"_s << false;
    QTest::newRow("year before") << u"2023"_s << u"2024-01-01"_s << false;
    QTest::newRow("month before") << u"2024-05"_s << u"2024-06-20"_s << false;
    QTest::newRow("day after") << u"2024-06-21"_s << u"2024-06-20"_s << true;
    QTest::newRow("day of the next month") << u"2024-07-01"_s << u"2024-06"_s << true;
    QTest::newRow("unknown") << u"2024-06-21"_s << QString() << false;
    QTest::newRow("no date") << u"soon"_s << u"2024"_s << false;
}

void ProjectProblemsTest::laterDates()
{
    QFETCH(QString, date);
    QFETCH(QString, other);
    QFETCH(bool, expected);
    QCOMPARE(isLater(date, other), expected);
}

void ProjectProblemsTest::verdicts()
{
    Reading reading;
    const ClaimId claim = reading.add(Claim{.text = u"It holds"_s});
    const ClaimId other = reading.add(Claim{.text = u"It is held"_s});
    reading.add(Verdict{.claim = claim, .conclusion = u"not enough evidence"_s});
    QCOMPARE(problemsOf(reading), QList<Problem>());
    const VerdictId supported = reading.add(Verdict{.claim = claim, .conclusion = u"supported"_s});
    const VerdictId refuted = reading.add(Verdict{.claim = other, .conclusion = u"refuted"_s});
    reading.add(Evidence{.claim = other});
    auto problems = problemsOf(reading);
    QCOMPARE(checksOf(problems), QStringList{u"verdict-without-evidence"_s});
    QCOMPARE(problems.first().records, (QList<qint64>{claim.number, supported.number}));
    reading.add(Evidence{.claim = claim});
    QCOMPARE(problemsOf(reading), QList<Problem>());

    const ClaimId between = reading.add(Claim{.text = u"It will hold"_s});
    reading.add(ClaimLink{.from = claim, .to = between, .kind = u"same"_s});
    reading.add(ClaimLink{.from = other, .to = between, .kind = u"refines"_s});
    QCOMPARE(problemsOf(reading), QList<Problem>());
    reading.add(ClaimLink{.from = between, .to = other, .kind = u"same"_s});
    problems = problemsOf(reading);
    QCOMPARE(checksOf(problems), QStringList{u"contradicting-verdicts"_s});
    QCOMPARE(problems.first().severity, Severity::Error);
    QCOMPARE(problems.first().records, (QList<qint64>{claim.number, other.number}));
    // What is superseded stands no more.
    reading.add(Verdict{.claim = other, .conclusion = u"supported"_s, .supersedes = refuted});
    QCOMPARE(problemsOf(reading), QList<Problem>());
}

void ProjectProblemsTest::quotations_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("differs");
    const QString said = u"“We will defend the pact by all means at our disposal,” he said."_s;
    QTest::newRow("the same") << said << said << false;
    QTest::newRow("case, marks and apostrophes")
        << u"“It's the pact, we will defend it by all means.”"_s
        << u"„it’s the pact – we will defend it by all means!“"_s << false;
    QTest::newRow("another word")
        << said << u"“We shall defend the pact by all means at our disposal,” he said."_s << true;
    QTest::newRow("a word less") << said << u"He will “defend the pact by means at our disposal”."_s
                                 << true;
    QTest::newRow("a part") << said << u"He spoke of “all means at our disposal” again."_s << false;
    QTest::newRow("a longer part")
        << said << u"“We will defend the pact by all means,” he said."_s << false;
    QTest::newRow("left out and said so")
        << said << u"“We will defend the pact … at our disposal,” he said."_s << false;
    QTest::newRow("put in and said so")
        << said << u"“We will defend the [new] pact by all means at our disposal.”"_s << false;
    QTest::newRow("other words")
        << said << u"“We will defend the pact until nobody in the world doubts what we can do.”"_s
        << false;
    QTest::newRow("not quoted")
        << said << u"We shall defend the pact by all means at our disposal, he said."_s << false;
    QTest::newRow("Korean")
        << u"그는 “우리는 모든 수단으로 이 조약을 끝까지 지킬 것”이라고 말했다."_s
        << u"그는 “우리는 모든 수단으로 이 협정을 끝까지 지킬 것”이라고 했다."_s << true;
    QTest::newRow("Chinese") << u"他说：“我们将用一切手段保卫条约。”"_s
                             << u"他说：“我们要用一切手段保卫条约。”"_s << true;
}

void ProjectProblemsTest::quotations()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, differs);
    Reading reading;
    reading.addArticle(Article{.title = u"First"_s}, one);
    reading.addArticle(Article{.title = u"Second"_s}, u"\U0001F600 "_s + other);
    const auto problems = problemsOf(reading);
    QCOMPARE(checksOf(problems), differs ? QStringList{u"quotation-differs"_s} : QStringList());
    if (!differs)
        return;
    QCOMPARE(problems.first().article, reading.article);
    const QString text =
        reading.text.slice(reading.text.fromCodePoints(problems.first().range)).toString();
    QVERIFY2(text.startsWith(u'“') && text.endsWith(u'”'), qPrintable(text));
    QVERIFY(problems.first().message.contains(u"First"_s));
}

void ProjectProblemsTest::quotationsOfVersions()
{
    Reading reading;
    reading.addArticle(
        Article{.title = u"Pact"_s}, u"“We will defend the pact by all means,” he said."_s);
    const QString corrected = u"“We will not defend the pact by all means,” he said."_s;
    reading.values.texts.insert(u"corrected"_s, corrected);
    reading.add(Version{.article = reading.article, .number = 2, .sha256 = u"corrected"_s});
    const auto problems = problemsOf(reading);
    QCOMPARE(checksOf(problems), QStringList{u"quotation-differs"_s});
    QVERIFY(problems.first().message.contains(u"version 1"_s));
}

void ProjectProblemsTest::severitiesAndWaivers()
{
    Reading reading;
    reading.add(Source{.label = u"idle"_s});
    const QString check = u"source-never-used"_s;
    const Problem plain = problemOf(problemsOf(reading), check);
    QCOMPARE(plain.severity, Severity::Info);
    QCOMPARE(plain.waived, QString());
    reading.add(Waiver{.check = check, .problem = plain.identity, .reason = u"It will be"_s});
    reading.add(Waiver{.check = u"anchor"_s, .problem = plain.identity, .reason = u"No"_s});
    QCOMPARE(problemOf(problemsOf(reading), check).waived, u"It will be"_s);
    reading.add(Setting{.name = u"severity.anchor"_s, .value = u"off"_s});
    QCOMPARE(problemsOf(reading).size(), 1);

    Reading strict;
    strict.add(Source{.label = u"idle"_s});
    strict.add(Setting{.name = u"severity."_s + check, .value = u"error"_s});
    QCOMPARE(problemOf(problemsOf(strict), check).severity, Severity::Error);
    Reading lax;
    lax.add(Source{.label = u"idle"_s});
    lax.add(Setting{.name = u"severity."_s + check, .value = u"off"_s});
    QCOMPARE(problemsOf(lax), QList<Problem>());
    Reading wrong; // a word that is none changes nothing
    wrong.add(Source{.label = u"idle"_s});
    wrong.add(Setting{.name = u"severity."_s + check, .value = u"fatal"_s});
    QCOMPARE(problemOf(problemsOf(wrong), check).severity, Severity::Info);
}

void ProjectProblemsTest::everyCheckIsDescribed()
{
    QSet<QString> ids;
    for (const Check &check : checks()) {
        QVERIFY(!ids.contains(check.id));
        ids.insert(check.id);
        QVERIFY(!check.title.isEmpty() && check.explanation.endsWith(u'.'));
        QVERIFY(check.severity != Severity::Off);
    }
}

void ProjectProblemsTest::identitiesAreDistinct()
{
    ValueMaker sample = sampleProject();
    sample.addArticle(Article{.title = u"12% of it"_s}, u"“One.\nTwo.” Three.”"_s);
    const auto problems = allProblems(MemoryProject(sample.values, sample.annotators));
    QVERIFY(problems.size() >= 4);
    QSet<std::pair<QString, QString>> seen;
    for (const Problem &problem : problems) {
        QVERIFY2(!seen.contains({problem.check, problem.identity}), qPrintable(problem.message));
        seen.insert({problem.check, problem.identity});
        QVERIFY(!problem.message.contains(QRegularExpression(u"%[1-9nL]"_s)));
        QVERIFY(problem.message.endsWith(u'.'));
    }
}

STANDOFF_TEST(QCoreApplication, ProjectProblemsTest)
#include "tst_projectproblems.moc"
