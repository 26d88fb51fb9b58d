// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "project/faultof.h"
#include "project/validation.h"
#include "support/project/memoryproject.h"
#include "support/project/sampleproject.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

Annotation annotationAt(qint64 id, QList<CodePointRange> ranges)
{
    Annotation annotation{.id = {id}};
    for (const CodePointRange range : ranges)
        annotation.fragments.append({range, {}});
    return annotation;
}

QList<qint64> numbersOf(const QList<Fault> &faults)
{
    QList<qint64> numbers;
    for (const Fault &fault : faults)
        numbers.append(fault.number);
    std::ranges::sort(numbers);
    return numbers;
}

} // namespace

class ValidationTest : public QObject
{
    Q_OBJECT

private slots:
    void fragments_data();
    void fragments();
    void companions_data();
    void companions();
    void circles_data();
    void circles();
    void sampleIsValid();
    void whatRefersToSomethingLeftOutGoesToo();
    void onlyTheFieldGoes();
    void notNamesHaveBounds_data();
    void notNamesHaveBounds();
    void nestingHasAnEnd();
    void stepsAreJudgedByWhatTheyMake();
    void whatIsNotHereIsNotChanged();
    void faultsAreForgotten();
};

void ValidationTest::fragments_data()
{
    QTest::addColumn<QList<CodePointRange>>("ranges");
    QTest::addColumn<bool>("areInOrder");
    const auto row = [](const char *name, const QList<CodePointRange> &ranges, bool areInOrder) {
        QTest::newRow(name) << ranges << areInOrder;
    };
    row("none", {}, false);
    row("one", {{2, 5}}, true);
    row("all of the text", {{0, 10}}, true);
    row("behind it", {{5, 11}}, false);
    row("before it", {{-1, 5}}, false);
    row("empty", {{5, 5}}, false);
    row("backwards", {{5, 4}}, false);
    row("touching", {{1, 3}, {3, 4}}, true);
    row("overlapping", {{1, 4}, {3, 5}}, false);
    row("out of order", {{5, 6}, {1, 2}}, false);
    row("the first behind the text", {{50, 60}, {1, 2}}, false);
    row("numbers at their ends",
        {{std::numeric_limits<int>::min(), std::numeric_limits<int>::max()}}, false);
}

void ValidationTest::fragments()
{
    QFETCH(QList<CodePointRange>, ranges);
    QFETCH(bool, areInOrder);
    QCOMPARE(Standoff::areInOrder(annotationAt(1, ranges).fragments, 10), areInOrder);
}

void ValidationTest::companions_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<bool>("isValid");
    const QString hash = u"0123456789abcdef"_s.repeated(4);
    const auto row = [](const char *name, const QStringList &fields, bool isValid) {
        QTest::newRow(name) << fields << isValid;
    };
    row("whole", {u"brat"_s, u"a.ann"_s, hash, hash}, true);
    row("no format", {u""_s, u"a.ann"_s, hash, hash}, false);
    row("no name", {u"brat"_s, u""_s, hash, hash}, false);
    row("no hash", {u"brat"_s, u"a.ann"_s, u""_s, hash}, false);
    row("no digest", {u"brat"_s, u"a.ann"_s, hash, u""_s}, false);
    row("a digit less", {u"brat"_s, u"a.ann"_s, hash.chopped(1), hash}, false);
    row("a digit more", {u"brat"_s, u"a.ann"_s, hash, hash + u'0'}, false);
    row("a line more", {u"brat"_s, u"a.ann"_s, hash + u'\n', hash}, false);
    row("capitals", {u"brat"_s, u"a.ann"_s, hash.toUpper(), hash}, false);
}

void ValidationTest::companions()
{
    QFETCH(QStringList, fields);
    QFETCH(bool, isValid);
    const ArticleText text(u"Kim"_s);
    const Companion companion{fields[0], fields[1], fields[2], fields[3]};
    Version version{.id = {1}, .characters = 3, .paragraphs = 1, .companions = {companion}};
    const auto faults = takeCounts(version, text);
    QCOMPARE(faults.isEmpty(), isValid);
    QCOMPARE(version.companions, isValid ? QList{companion} : QList<Companion>());
    if (!isValid)
        QCOMPARE(faults.first().field, u"companions"_s);
}

void ValidationTest::circles_data()
{
    QTest::addColumn<QList<int>>("next"); // of 1, 2, 3 …; 0: none
    QTest::addColumn<QList<int>>("circular");
    QTest::newRow("none") << QList<int>{0, 1, 2} << QList<int>{};
    QTest::newRow("itself") << QList<int>{1, 1, 2} << QList<int>{1};
    QTest::newRow("two, and one that leads there") << QList<int>{2, 1, 1} << QList<int>{1, 2};
    QTest::newRow("all") << QList<int>{2, 3, 1} << QList<int>{1, 2, 3};
    QTest::newRow("two circles") << QList<int>{1, 3, 2, 3, 0} << QList<int>{1, 2, 3};
    QTest::newRow("to one that is not there") << QList<int>{9} << QList<int>{};
}

void ValidationTest::circles()
{
    QFETCH(QList<int>, next);
    QFETCH(QList<int>, circular);
    QList<TagId> ids;
    for (int i = 1; i <= next.size(); ++i)
        ids.append(TagId{i});
    const auto found =
        circularAmong(ids, [&next](TagId id) { return TagId{next.value(id.number - 1)}; });
    QSet<TagId> expected;
    for (const int id : std::as_const(circular))
        expected.insert({id});
    QCOMPARE(found, expected);
}

void ValidationTest::sampleIsValid()
{
    const ValueMaker sample = sampleProject();
    QCOMPARE(faultsIn(sample.values), QList<Fault>());
    QCOMPARE(MemoryProject(sample.values).project().faults(), QList<Fault>());
}

void ValidationTest::whatRefersToSomethingLeftOutGoesToo()
{
    OpenArticle::Rows rows;
    rows.annotations = {
        annotationAt(1, {{0, 3}}), annotationAt(2, {{4, 99}}), annotationAt(3, {{5, 6}})};
    rows.relations = {Relation{.id = {10}, .fromAnnotation = {1}, .toAnnotation = {3}},
        Relation{.id = {11}, .fromAnnotation = {1}, .toAnnotation = {2}}};
    rows.attributions = {Attribution{.id = {20}, .contents = {{2}}},
        Attribution{.id = {21}, .contents = {{1}}, .parent = {20}},
        Attribution{.id = {22}, .contents = {{3}}, .parent = {21}},
        Attribution{.id = {23}, .sources = {{1}}, .contents = {{3}}},
        Attribution{.id = {24}, .parent = {25}}, Attribution{.id = {25}, .parent = {24}},
        Attribution{.id = {26}, .parent = {77}}};
    rows.roleMarks = {RoleMark{.id = {30}, .paragraph = 1, .role = ParagraphRole::Quote},
        RoleMark{.id = {31}, .paragraph = 2, .role = ParagraphRole::Quote},
        RoleMark{.id = {32}, .paragraph = 1, .role = ParagraphRole::Heading}};
    keepValid(rows, Version{.id = {5}, .article = {4}}, 10, 2);
    QCOMPARE(numbersOf(rows.faults), (QList<qint64>{2, 11, 20, 21, 22, 24, 25, 26, 31, 32}));
    QCOMPARE(rows.annotations.size(), 2);
    QCOMPARE(rows.relations.size(), 1);
    QCOMPARE(rows.attributions.size(), 1);
    QCOMPARE(rows.attributions.first().id.number, 23);
    QCOMPARE(rows.roleMarks.size(), 1);
    for (const Fault &fault : std::as_const(rows.faults)) {
        QVERIFY(fault.isLeftOut && fault.article == ArticleId{4} && fault.version == VersionId{5});
        QVERIFY(textOf(fault).endsWith(u'.'));
        if (fault.number == 2)
            QCOMPARE(fault.range, CodePointRange(4, 10)); // where it is still text
    }
}

void ValidationTest::onlyTheFieldGoes()
{
    Project project;
    const auto tag = [&project](qint64 id, qint64 parent, qint64 layer = 1) {
        project.add(Tag{.id = {id}, .layer = {layer}, .parent = {parent}, .color = u"#123456"_s});
    };
    tag(1, 2);
    tag(2, 1);
    tag(3, 1);
    tag(4, 3, 2);
    project.add(Tag{.id = {5}, .color = u"red"_s});
    project.add(Claim{.id = {6}, .harm = 5});
    project.add(Verdict{.id = {7}, .ratingValue = 6, .ratingWorst = 1, .ratingBest = 5});
    project.add(Verdict{.id = {8}, .ratingValue = 4, .ratingWorst = 5, .ratingBest = 1});
    project.add(ClaimLink{.id = {9}, .from = {6}, .to = {6}});
    for (qint64 id = 100; id < 300; ++id)
        tag(id, id > 100 ? id - 1 : 0);
    const QList<Fault> faults = keepValid(project);
    QCOMPARE(numbersOf(faults).first(7), (QList<qint64>{1, 2, 4, 5, 6, 7, 9}));
    QCOMPARE(project.find(TagId{1})->parent, TagId());
    QCOMPARE(project.find(TagId{3})->parent, TagId{1});
    QCOMPARE(project.find(TagId{4})->parent, TagId());
    QCOMPARE(project.find(ClaimId{6})->harm, -1);
    QCOMPARE(project.find(VerdictId{7})->ratingBest, 0);
    QCOMPARE(project.find(VerdictId{8})->ratingValue, 4);
    QVERIFY(!project.find(ClaimLinkId{9}));
    QVERIFY(faults.size() > 7); // the tags that stand too deep
    QCOMPARE(keepValid(project), QList<Fault>());
}

void ValidationTest::notNamesHaveBounds_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("none") << QStringList() << true;
    QTest::newRow("words") << QStringList{u"Pact"_s, u"서울 선언"_s} << true;
    QTest::newRow("the longest") << QStringList{QString(1000, u'x')} << true;
    QTest::newRow("too long") << QStringList{u"Pact"_s, QString(1001, u'x')} << false;
    QTest::newRow("empty") << QStringList{u"Pact"_s, QString()} << false;
    QTest::newRow("the most") << QStringList(10'000, u"x"_s) << true;
    QTest::newRow("too many") << QStringList(10'001, u"x"_s) << false;
}

void ValidationTest::notNamesHaveBounds()
{
    QFETCH(QStringList, words);
    QFETCH(bool, isValid);
    const Article before{.id = {1}, .title = u"Pact"_s, .version = {2}};
    Article article = before;
    article.notNames = words;
    Project project;
    project.add(Version{.id = {2}, .article = {1}});
    project.add(before);
    ChangeSet changes;
    changes.update(before, article);
    QCOMPARE(faultsAfter(project, changes).isEmpty(), isValid);
    project.add(article);
    const QList<Fault> faults = keepValid(project);
    QCOMPARE(faults.isEmpty(), isValid);
    QCOMPARE(*project.find(article.id), isValid ? article : before);
    if (!isValid)
        QCOMPARE(faults.first().field, u"not_names"_s);
}

void ValidationTest::nestingHasAnEnd()
{
    const Version version{.id = {1}, .article = {2}, .characters = 10, .paragraphs = 1};
    OpenArticle::Rows rows;
    rows.annotations = {annotationAt(9, {{0, 5}})};
    for (int i = 0; i < 150; ++i) {
        rows.attributions.append(Attribution{.id = {100 + i},
            .version = version.id,
            .contents = {{9}},
            .parent = i > 0 ? AttributionId{99 + i} : AttributionId()});
    }
    ChangeSet changes(u"test"_s);
    for (const Attribution &attribution : std::as_const(rows.attributions))
        changes.create(attribution);
    keepValid(rows, version, 10, 1);
    QCOMPARE(rows.attributions.size(), 100);
    QCOMPARE(rows.faults.size(), 50);
    QCOMPARE(rows.faults.first().number, 200);
    // A step may make as many as can be loaded again.
    QCOMPARE(numbersOf(faultsAfter(Project(), changes)).size(), 50);
}

void ValidationTest::stepsAreJudgedByWhatTheyMake()
{
    const ValueMaker sample = sampleProject();
    MemoryProject memory(sample.values, sample.annotators);
    const Project &project = memory.project();
    const Tag before = project.all<Tag>().first();
    ChangeSet below;
    Tag after = before;
    after.parent = before.id;
    below.update(before, after);
    QCOMPARE(faultsAfter(project, below).size(), 1);
    QCOMPARE(faultsAfter(project, below).first().field, u"parent"_s);
    ChangeSet link;
    const ClaimId claim = project.all<Claim>().firstKey();
    link.create(ClaimLink{.id = {9000}, .from = claim, .to = claim});
    QCOMPARE(faultsAfter(project, link).size(), 1);
    QVERIFY(!labelledTextOf(faultsAfter(project, link).first()).isEmpty());
    ChangeSet harmless;
    Tag named = before;
    named.name = u"other"_s;
    harmless.update(before, named);
    harmless.create(annotationAt(9001, {{0, 3}}));
    QCOMPARE(faultsAfter(project, harmless), QList<Fault>());
    ChangeSet placeless;
    placeless.create(annotationAt(9002, {}));
    QCOMPARE(faultsAfter(project, placeless).size(), 1);
}

// Whatever a change says of it: an open article takes only what is valid in it.
void ValidationTest::whatIsNotHereIsNotChanged()
{
    const Version version{.id = {5}, .article = {4}};
    const auto own = [&version](Annotation annotation) {
        annotation.version = version.id;
        return annotation;
    };
    const Annotation here = own(annotationAt(1, {{0, 3}}));
    OpenArticle article(version, ArticleText(u"Kim met Lee"_s), {{}, {here}, {}, {}, {}});
    const OpenArticle before = article;

    const Annotation hidden = own(annotationAt(2, {{4, 99}}));
    Annotation renamed = hidden;
    renamed.note = u"x"_s;
    ChangeSet changes;
    changes.update(hidden, renamed);
    changes.create(own(annotationAt(3, {{-5, 2}})));
    changes.create(own(annotationAt(4, {})));
    changes.create(RoleMark{.id = {6}, .version = version.id, .paragraph = 7});
    changes.create(Attribution{.id = {7}, .version = version.id, .contents = {{2}}});
    changes.create(
        Relation{.id = {8}, .version = version.id, .fromAnnotation = {1}, .toAnnotation = {2}});
    article.apply(changes);
    QCOMPARE(article, before);
    QCOMPARE(article.rangesOf(hidden), QList<TextRange>());

    // What is taken away is what was here, whatever is said of it.
    ChangeSet lie;
    lie.remove(own(annotationAt(1, {{5, 70}})));
    article.apply(lie);
    QVERIFY(article.annotations().isEmpty());
    QVERIFY(article.index().intersecting({0, 11}).isEmpty());
}

void ValidationTest::faultsAreForgotten()
{
    const Tag before{.id = {1}, .parent = {2}};
    Tag named = before;
    named.name = u"x"_s;
    Tag moved = before;
    moved.parent = {};
    QList<Fault> faults{faultOf(before, u"parent"_s, u"wrong"_s, false)};
    const QList<Fault> all = faults;
    ChangeSet other;
    other.update(before, named);
    forgetSettled(faults, other);
    QCOMPARE(faults, all);
    ChangeSet mended;
    mended.update(before, moved);
    forgetSettled(faults, mended);
    QCOMPARE(faults, QList<Fault>());
    faults = all;
    ChangeSet gone;
    gone.remove(before);
    forgetSettled(faults, gone);
    QCOMPARE(faults, QList<Fault>());
}

STANDOFF_TEST(QCoreApplication, ValidationTest)
#include "tst_validation.moc"
