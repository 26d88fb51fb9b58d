// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/projectproblems.h"
#include "program/testprogram.h"
#include "reading.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Each check in running text: what it is for raises it and nothing else; the same as it should be
// raises nothing.

namespace {

// A report of two paragraphs, with a character beyond 16 bits before all offsets.
const QString report =
    u"\U0001F600 SEOUL – Kim Jong Un told Vladimir Putin on Wednesday that “we will defend the "
    u"pact "
    "by all means at our disposal”. An official in Seoul said the deal broke the resolutions of "
    "1718 and after.\nMoscow’s ambassador called that absurd: the pact threatens nobody, he said, "
    "and the Koreans’ neighbours know it.\n"_s;

// What the article says, as a claim on the word of a source.
ClaimId say(Reading &reading, const QString &words, SourceId source, Claim claim = {})
{
    claim.text = words;
    const ClaimId id = reading.add(claim);
    const AnnotationId content = reading.mark(words, {.tag = reading.claimTag, .claim = id});
    reading.add(
        Attribution{.version = reading.version, .records = {source}, .contents = {content}});
    return id;
}

SourceId official(Reading &reading)
{
    return reading.add(Source{.label = u"An official in Seoul"_s,
        .identification = u"unnamed"_s,
        .reason = u"not allowed to speak"_s});
}

void judge(Reading &reading, ClaimId claim, const QString &conclusion, bool evidence = true)
{
    reading.add(Verdict{.claim = claim, .conclusion = conclusion});
    if (evidence)
        reading.add(Evidence{.claim = claim, .published = u"2024-06-19"_s});
}

using Build = std::function<void(Reading &reading, bool isWrong)>;

const QList<std::pair<QString, Build>> cases{
    {u"anchor"_s,
        [](Reading &reading, bool isWrong) {
            const int begin = reading.text.toCodePoint(int(report.indexOf(u"Moscow"_s)));
            reading.add(Annotation{.version = reading.version,
                .tag = reading.entityTag,
                .fragments = {{{begin, begin + 6}, isWrong ? u"Russia"_s : u"Moscow"_s}}});
        }},
    {u"contradicting-verdicts"_s,
        [](Reading &reading, bool isWrong) {
            const SourceId seoul = official(reading);
            const ClaimId broke = say(reading, u"the deal broke the resolutions"_s, seoul);
            const ClaimId breach = reading.add(Claim{.text = u"The deal is a breach"_s});
            reading.add(ClaimLink{.from = broke, .to = breach, .kind = u"same"_s});
            judge(reading, broke, u"refuted"_s);
            judge(reading, breach, isWrong ? u"supported"_s : u"refuted"_s);
        }},
    {u"claim-without-attribution"_s,
        [](Reading &reading, bool isWrong) {
            if (isWrong)
                reading.mark(u"the deal broke the resolutions"_s, {.tag = reading.claimTag});
            else
                say(reading, u"the deal broke the resolutions"_s, official(reading));
        }},
    {u"attribution-without-source"_s,
        [](Reading &reading, bool isWrong) {
            const AnnotationId content =
                reading.mark(u"the deal broke the resolutions"_s, {.tag = reading.claimTag});
            const AnnotationId cue = reading.mark(u"said"_s, {.tag = reading.cueTag});
            const AnnotationId voice =
                reading.mark(u"An official in Seoul"_s, {.tag = reading.sourceTag});
            reading.add(Attribution{.version = reading.version,
                .sources = isWrong ? QList<AnnotationId>() : QList{voice},
                .cue = cue,
                .contents = {content}});
        }},
    {u"unnamed-source-without-reason"_s,
        [](Reading &reading, bool isWrong) {
            const SourceId seoul = reading.add(Source{.label = u"An official in Seoul"_s,
                .identification = u"unnamed"_s,
                .reason = isWrong ? u" "_s : u"not allowed to speak"_s});
            say(reading, u"the deal broke the resolutions"_s, seoul);
        }},
    {u"validity"_s,
        [](Reading &reading, bool isWrong) {
            reading.add(Claim{.text = u"The pact holds."_s, .harm = isWrong ? 9 : 4});
        }},
    {u"circular-reporting"_s,
        [](Reading &reading, bool isWrong) {
            const SourceId seoul = official(reading);
            const SourceId agency = reading.add(Source{.label = u"An agency"_s});
            say(reading, u"the deal broke the resolutions"_s, seoul);
            reading.add(Relation{.type = u"rests on"_s, .fromSource = seoul, .toSource = agency});
            if (isWrong)
                reading.add(
                    Relation{.type = u"rests on"_s, .fromSource = agency, .toSource = seoul});
        }},
    {u"verdict-without-evidence"_s,
        [](Reading &reading, bool isWrong) {
            const ClaimId claim =
                say(reading, u"the deal broke the resolutions"_s, official(reading));
            judge(reading, claim, u"refuted"_s, !isWrong);
        }},
    {u"evidence-after-claim"_s,
        [](Reading &reading, bool isWrong) {
            const ClaimId claim = say(reading, u"the deal broke the resolutions"_s,
                official(reading), Claim{.date = u"2024-06-19"_s});
            reading.add(
                Evidence{.claim = claim, .published = isWrong ? u"2024-06-20"_s : u"2024-06-19"_s});
        }},
    {u"entities-of-one-name"_s,
        [](Reading &reading, bool isWrong) {
            for (const QString &type : {u"person"_s, isWrong ? u"person"_s : u"document"_s}) {
                const EntityId kim = reading.add(Entity{.type = type, .name = u"Kim Jong Un"_s});
                reading.mark(u"Kim Jong Un"_s, {.tag = reading.entityTag, .entity = kim});
            }
        }},
    {u"entities-of-one-item"_s,
        [](Reading &reading, bool isWrong) {
            reading.add(Entity{.name = u"Kim Jong Un"_s, .wikidata = u"Q56226"_s});
            const EntityId putin = reading.add(Entity{
                .name = u"Vladimir Putin"_s, .wikidata = isWrong ? u"Q56226"_s : u"Q7747"_s});
            reading.mark(u"Vladimir Putin"_s, {.tag = reading.entityTag, .entity = putin});
        }},
    {u"quotation-marks"_s,
        [](Reading &reading, bool isWrong) {
            const QString text = isWrong ? QString(report).remove(u'”') : report;
            reading.addArticle(Article{.title = u"Again"_s}, text);
        }},
    {u"quotation-differs"_s,
        [](Reading &reading, bool isWrong) {
            const QString text =
                isWrong ? QString(report).replace(u"we will"_s, u"we may"_s) : report;
            reading.addArticle(Article{.title = u"Again"_s}, text);
        }},
    {u"word-boundary"_s,
        [](Reading &reading, bool isWrong) {
            reading.mark(isWrong ? u"ambassado"_s : u"ambassador"_s, {.tag = reading.entityTag});
            reading.mark(u"Koreans"_s, {.tag = reading.entityTag}); // ’
        }},
    {u"identical-annotations"_s,
        [](Reading &reading, bool isWrong) {
            reading.mark(u"Moscow"_s, {.tag = reading.entityTag});
            reading.mark(isWrong ? u"Moscow"_s : u"Seoul"_s, {.tag = reading.entityTag});
        }},
    {u"source-never-used"_s,
        [](Reading &reading, bool isWrong) {
            const SourceId seoul = official(reading);
            if (!isWrong)
                say(reading, u"the deal broke the resolutions"_s, seoul);
        }},
    {u"claim-on-one-source"_s,
        [](Reading &reading, bool isWrong) {
            const SourceId seoul = official(reading);
            const ClaimId claim = say(reading, u"the deal broke the resolutions"_s, seoul,
                Claim{.state = u"in review"_s});
            reading.addArticle(Article{.title = u"Again"_s}, report);
            const AnnotationId again = reading.mark(
                u"the deal broke the resolutions"_s, {.tag = reading.claimTag, .claim = claim});
            const SourceId other =
                isWrong ? seoul : reading.add(Source{.label = u"A lawyer of the Council"_s});
            reading.add(
                Attribution{.version = reading.version, .records = {other}, .contents = {again}});
        }},
};

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void allAreHere();
    void raises_data();
    void raises();
};

void ChecksTest::allAreHere()
{
    QStringList described;
    for (const Check &check : checks())
        described.append(check.id);
    QStringList tested;
    for (const auto &[check, build] : cases)
        tested.append(check);
    described.sort();
    tested.sort();
    QCOMPARE(tested, described);
}

void ChecksTest::raises_data()
{
    QTest::addColumn<Build>("build");
    QTest::addColumn<bool>("isWrong");
    for (const auto &[check, build] : cases) {
        QTest::newRow(qPrintable(check)) << build << true;
        QTest::newRow(qPrintable(u"not "_s + check)) << build << false;
    }
}

void ChecksTest::raises()
{
    QFETCH(Build, build);
    QFETCH(bool, isWrong);
    Reading reading;
    reading.addArticle(Article{.title = u"Pact"_s}, report);
    build(reading, isWrong);
    const auto problems = allProblems(reading.project());
    QStringList found = checksOf(problems);
    found.removeDuplicates();
    const QString check = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(found, isWrong ? QStringList{check} : QStringList());
    for (const Problem &problem : problems) {
        const bool isOfText = problem.article && !problem.range.isEmpty();
        QVERIFY2(isOfText || !problem.records.isEmpty(), qPrintable(problem.message));
    }
}

STANDOFF_TEST(QCoreApplication, ChecksTest)
#include "tst_checks.moc"
