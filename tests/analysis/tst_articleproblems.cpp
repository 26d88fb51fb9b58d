// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/articleproblems.h"
#include "program/testprogram.h"
#include "reading.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

const QString pact = u"\U0001F600 Kim said the pact holds. The president of Kim’s “North smiled.\n"
                     "Later an official said that it does not.\n"_s;

} // namespace

class ArticleProblemsTest : public QObject
{
    Q_OBJECT

private slots:
    void wordBoundaries_data();
    void wordBoundaries();
    void boundariesAreReportedWithAFix();
    void quotationMarks();
    void anchor();
    void identical();
    void attributions();
    void sourceInTheSentence();
    void parentsInACircle();
    void nothingToReport();
};

void ArticleProblemsTest::wordBoundaries_data()
{
    QTest::addColumn<QString>("marked"); // [ and ] around the annotation
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &marked, const QString &expected) {
        QTest::newRow(name) << marked << expected;
    };
    row("whole word", u"The [Kim] met"_s, u"The [Kim] met"_s);
    row("several words", u"[The Kim] met"_s, u"[The Kim] met"_s);
    row("space before", u"The[ Kim] met"_s, u"The [Kim] met"_s);
    row("spaces behind", u"The [Kim \u00a0]met"_s, u"The [Kim] \u00a0met"_s);
    row("line feed", u"The [Kim\n]Next"_s, u"The [Kim]\nNext"_s);
    row("end is missing", u"The [presi]dent of"_s, u"The [president] of"_s);
    row("beginning is missing", u"The presi[dent] of"_s, u"The [president] of"_s);
    row("middle, with a space", u"The pre[sident ]of"_s, u"The [president] of"_s);
    row("two words cut", u"old pre[sident of Ko]rea."_s, u"old [president of Korea]."_s);
    row("possessive", u"[Kim]’s car"_s, u"[Kim]’s car"_s);
    row("elision", u"l’[accord] de"_s, u"l’[accord] de"_s);
    row("hyphen", u"a knee-[jerk] act"_s, u"a knee-[jerk] act"_s);
    row("figure", u"[10]00 people"_s, u"[1000] people"_s);
    row("figure and unit", u"the [24]th of"_s, u"the [24]th of"_s);
    row("accent", u"the caf[e\u0301] is"_s, u"the [cafe\u0301] is"_s);
    row("Cyrillic", u"в [Кие]ве"_s, u"в [Киеве]"_s);
    row("Korean particle", u"[서울]에서 김"_s, u"[서울]에서 김"_s);
    row("Korean particle behind Latin", u"[Kim]은"_s, u"[Kim]은"_s);
    row("Japanese", u"[東京]都で"_s, u"[東京]都で"_s);
    row("Arabic", u"وا[لقاهرة]"_s, u"وا[لقاهرة]"_s);
    row("Thai", u"ใน[กรุงเทพ]มี"_s, u"ใน[กรุงเทพ]มี"_s);
    row("astral letters", u"x \U00010400[\U00010401] y"_s, u"x [\U00010400\U00010401] y"_s);
    row("nothing but spaces", u"a[ ]b"_s, u""_s);
}

void ArticleProblemsTest::wordBoundaries()
{
    QFETCH(QString, marked);
    QFETCH(QString, expected);
    TextRange range;
    range.begin = int(marked.indexOf(u'['));
    range.end = int(marked.indexOf(u']')) - 1;
    const ArticleText text(marked.remove(u'[').remove(u']'));
    const TextRange better = onWordBoundaries(text, range);
    if (expected.isEmpty()) {
        QVERIFY(better.isEmpty());
        return;
    }
    QString found = text.string();
    found.insert(better.end, u']').insert(better.begin, u'[');
    QCOMPARE(found, expected);
}

void ArticleProblemsTest::boundariesAreReportedWithAFix()
{
    Reading reading;
    reading.addArticle(Article{.title = u"Pact"_s}, pact);
    const AnnotationId cut = reading.mark(u"presi"_s, {.tag = reading.entityTag});
    const AnnotationId spaced = reading.mark(u"said "_s, {.tag = reading.cueTag});
    reading.mark(u"Kim"_s, {.tag = reading.entityTag});
    const OpenArticle article = reading.read();
    QList<Problem> problems = articleProblems(reading.project().project(), article);
    problems.removeIf([](const Problem &problem) { return problem.check != "word-boundary"_L1; });
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems[0].annotations, QList{spaced});
    QCOMPARE(problems[0].article, reading.article);
    QCOMPARE(problems[0].version, reading.version);
    const auto step = std::get<Fix::SetRanges>(problems[0].fix->step);
    const CodePointRange said = article.find(spaced)->extent();
    QCOMPARE(problems[0].range, said);
    QCOMPARE(step.ranges, (QList<CodePointRange>{{said.begin, said.end - 1}}));
    QCOMPARE(problems[1].annotations, QList{cut});
    QCOMPARE(problems[1].identity, article.find(cut)->uuid.toString(QUuid::WithoutBraces));
}

void ArticleProblemsTest::quotationMarks()
{
    Reading reading;
    reading.addArticle(Article{.title = u"Pact"_s}, pact);
    const auto problems = articleProblems(reading.project().project(), reading.read());
    QCOMPARE(checksOf(problems), QStringList{u"quotation-marks"_s});
    const int at = reading.text.toCodePoint(int(pact.indexOf(u"“North"_s)));
    QCOMPARE(problems.first().range, (CodePointRange{at, at + 1}));
    reading.addArticle(Article{.title = u"Pact"_s}, u"It’s “fine”, the workers’ union said.\n"_s);
    QCOMPARE(articleProblems(reading.project().project(), reading.read()), QList<Problem>());
    reading.addArticle(Article{.title = u"Pact"_s}, u"“"_s.repeated(10'005) + u'\n');
    const auto many = articleProblems(reading.project().project(), reading.read());
    QCOMPARE(many.size(), 10'001);
    QCOMPARE(many.last().range, (CodePointRange{10'000, 10'001}));
    QVERIFY2(many.last().message.contains(u" 5 more"_s), qPrintable(many.last().message));
}

void ArticleProblemsTest::anchor()
{
    Reading reading;
    reading.addArticle(Article{.title = u"Pact"_s}, u"Kim said so.\n"_s);
    Annotation annotation{.version = reading.version, .tag = reading.entityTag};
    annotation.fragments = {{{0, 3}, u"Lee"_s}};
    const AnnotationId id = reading.add(annotation);
    const auto problems = articleProblems(reading.project().project(), reading.read());
    QCOMPARE(checksOf(problems), QStringList{u"anchor"_s});
    QCOMPARE(problems.first().range, (CodePointRange{0, 3}));
    QVERIFY(problems.first().message.contains(u"Lee"_s));
    const Fix::SetRanges expected{reading.article, id, {{0, 3}}};
    QCOMPARE(std::get<Fix::SetRanges>(problems.first().fix->step), expected);
}

void ArticleProblemsTest::identical()
{
    Reading reading;
    reading.addArticle(Article{.title = u"Pact"_s}, u"Kim said so.\n"_s);
    const EntityId kim = reading.add(Entity{.name = u"Kim"_s});
    const AnnotationId first = reading.mark(u"Kim"_s, {.tag = reading.entityTag});
    reading.mark(u"Kim said"_s, {.tag = reading.entityTag});
    reading.mark(u"Kim"_s, {.tag = reading.cueTag});
    reading.mark(u"Kim"_s, {.tag = reading.entityTag, .entity = kim});
    QCOMPARE(articleProblems(reading.project().project(), reading.read()), QList<Problem>());
    const AnnotationId second = reading.mark(u"Kim"_s, {.tag = reading.entityTag, .note = u"x"_s});
    const AnnotationId third = reading.mark(u"Kim"_s, {.tag = reading.entityTag});
    const auto problems = articleProblems(reading.project().project(), reading.read());
    QCOMPARE(checksOf(problems), QStringList{u"identical-annotations"_s});
    QCOMPARE(problems.first().annotations, (QList{first, second, third}));
    const Fix::Join expected{reading.article, {first, second, third}};
    QCOMPARE(std::get<Fix::Join>(problems.first().fix->step), expected);

    // What two people mark alike is agreement.
    Reading two;
    two.addArticle(Article{.title = u"Pact"_s}, u"Kim said so.\n"_s);
    two.mark(u"Kim"_s, {.tag = two.entityTag});
    two.annotator = {4711};
    two.mark(u"Kim"_s, {.tag = two.entityTag});
    QCOMPARE(articleProblems(two.project().project(), two.read()), QList<Problem>());
}

void ArticleProblemsTest::attributions()
{
    Reading reading;
    reading.addArticle(Article{.title = u"Pact"_s}, u"Kim said the pact holds.\n"_s);
    const AnnotationId content = reading.mark(u"the pact holds"_s, {.tag = reading.claimTag});
    reading.mark(u"holds"_s, {.tag = reading.claimTag, .status = Status::Rejected});
    auto problems = articleProblems(reading.project().project(), reading.read());
    QCOMPARE(checksOf(problems), QStringList{u"claim-without-attribution"_s});
    QCOMPARE(problems.first().annotations, QList{content});

    reading.add(Attribution{.version = reading.version, .contents = {content}});
    problems = articleProblems(reading.project().project(), reading.read());
    QCOMPARE(checksOf(problems), QStringList{u"attribution-without-source"_s});
    QCOMPARE(problems.first().range, (CodePointRange{9, 23}));
    QVERIFY(!problems.first().fix);

    Reading named;
    named.addArticle(Article{.title = u"Pact"_s}, u"Kim said the pact holds.\n"_s);
    const AnnotationId said = named.mark(u"the pact holds"_s, {.tag = named.claimTag});
    const SourceId kim = named.add(Source{.label = u"Kim"_s});
    named.add(Attribution{.version = named.version, .records = {kim}, .contents = {said}});
    QCOMPARE(articleProblems(named.project().project(), named.read()), QList<Problem>());
}

void ArticleProblemsTest::sourceInTheSentence()
{
    Reading reading;
    reading.addArticle(
        Article{.title = u"Pact"_s}, u"Lee smiled. Kim said the pact holds. Park left.\n"_s);
    reading.mark(u"Lee"_s, {.tag = reading.sourceTag});
    const AnnotationId kim = reading.mark(u"Kim"_s, {.tag = reading.sourceTag});
    const AnnotationId cue = reading.mark(u"said"_s, {.tag = reading.cueTag});
    const AttributionId attribution =
        reading.add(Attribution{.version = reading.version, .cue = cue});
    const auto problems = articleProblems(reading.project().project(), reading.read());
    QCOMPARE(checksOf(problems), QStringList{u"attribution-without-source"_s});
    const Fix::NameSource expected{reading.article, attribution, kim};
    QCOMPARE(std::get<Fix::NameSource>(problems.first().fix->step), expected);
    // With two in the sentence it cannot be told which it is.
    reading.mark(u"the pact"_s, {.tag = reading.sourceTag});
    QVERIFY(!articleProblems(reading.project().project(), reading.read()).first().fix);
}

void ArticleProblemsTest::parentsInACircle()
{
    Reading reading;
    reading.addArticle(Article{.title = u"Pact"_s}, u"Kim said so.\n"_s);
    const SourceId kim = reading.add(Source{.label = u"Kim"_s});
    Attribution one{.id = {901},
        .uuid = ValueMaker::uuid(901),
        .version = reading.version,
        .records = {kim},
        .parent = {902}};
    Attribution other = one;
    std::swap(other.id, other.parent);
    other.uuid = ValueMaker::uuid(902);
    reading.values.create(one);
    reading.values.create(other);
    QCOMPARE(checksOf(articleProblems(reading.project().project(), reading.read())),
        (QStringList{u"circular-reporting"_s, u"circular-reporting"_s}));
    other.parent = {};
    Reading straight;
    straight.addArticle(Article{.title = u"Pact"_s}, u"Kim said so.\n"_s);
    other.version = one.version = straight.version;
    straight.values.create(one);
    straight.values.create(other);
    QCOMPARE(articleProblems(straight.project().project(), straight.read()), QList<Problem>());
}

void ArticleProblemsTest::nothingToReport()
{
    Reading reading;
    reading.addArticle(Article{}, u""_s);
    QCOMPARE(articleProblems(reading.project().project(), reading.read()), QList<Problem>());
}

STANDOFF_TEST(QCoreApplication, ArticleProblemsTest)
#include "tst_articleproblems.moc"
