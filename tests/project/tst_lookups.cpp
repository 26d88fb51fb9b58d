// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/project/memoryproject.h"
#include "support/project/sampleproject.h"

using namespace Standoff;
using namespace Qt::StringLiterals;

// What a project and an open article answer, where there are two of what is asked for.
class LookupsTest : public QObject
{
    Q_OBJECT

private slots:
    void verdicts();
    void tagset();
    void names();
    void ranges_data();
    void ranges();
    void annotationsInOrder();
    void narrowestAttribution();
    void articleFollows();
    void closedArticlesAreLeftAlone();

private:
    static OpenArticle opened(const ValueMaker &make)
    {
        const MemoryProject project(make.values, make.annotators);
        return project.readArticle(make.article).value();
    }
};

void LookupsTest::verdicts()
{
    ValueMaker make;
    const ClaimId claim = make.add(Claim{.text = u"A"_s});
    const ClaimId other = make.add(Claim{.text = u"B"_s});
    const auto verdict = [&](ClaimId on, int day, const QString &conclusion,
                             VerdictId supersedes = {}) {
        make.time = QDateTime(QDate(2024, 6, day), QTime(12, 0), QTimeZone::UTC);
        return make.add(Verdict{.claim = on, .conclusion = conclusion, .supersedes = supersedes});
    };
    const auto standing = [&](ClaimId on) {
        const MemoryProject project(make.values, make.annotators);
        const Verdict *found = project.project().verdictOn(on);
        return found ? found->conclusion : QString();
    };
    QCOMPARE(standing(claim), QString());
    const VerdictId late = verdict(claim, 20, u"late"_s);
    verdict(claim, 10, u"early, made later"_s);
    verdict(other, 25, u"of the other"_s);
    QCOMPARE(standing(claim), u"late"_s);
    const VerdictId same = verdict(claim, 20, u"as late, made later"_s);
    QCOMPARE(standing(claim), u"as late, made later"_s);
    // What is superseded does not stand, though it is the latest.
    verdict(claim, 15, u"in its place"_s, same);
    QCOMPARE(standing(claim), u"late"_s);
    verdict(claim, 5, u"in its place, too"_s, late);
    QCOMPARE(standing(claim), u"in its place"_s);
    QCOMPARE(standing(other), u"of the other"_s);
    QCOMPARE(standing({4711}), QString());
}

void LookupsTest::tagset()
{
    ValueMaker make;
    const LayerId second =
        make.add(Layer{.name = u"second"_s, .kind = LayerKind::Claim, .position = 2});
    const LayerId first =
        make.add(Layer{.name = u"first"_s, .kind = LayerKind::Cue, .position = 1});
    const TagId last =
        make.add(Tag{.layer = first, .name = u"last"_s, .key = u"a"_s, .position = 5});
    const TagId front = make.add(Tag{.layer = first, .name = u"front"_s, .position = 3});
    const TagId elsewhere =
        make.add(Tag{.layer = second, .name = u"elsewhere"_s, .key = u"b"_s, .position = 4});
    for (const auto &[value, position] : {std::pair(u"z"_s, 0), {u"m"_s, 2}, {u"a"_s, 1}})
        make.add(Term{.field = u"mine"_s, .value = value, .position = position});
    make.add(Term{.field = u"yours"_s, .value = u"other"_s});
    const MemoryProject memory(make.values, make.annotators);
    const Project &project = memory.project();
    const auto ids = [](const auto &values) {
        QList<qint64> numbers;
        for (const auto *value : values)
            numbers.append(value->id.number);
        return numbers;
    };
    QCOMPARE(ids(project.layersInOrder()), (QList{first.number, second.number}));
    QCOMPARE(ids(project.tagsInOrder(first)), (QList{front.number, last.number}));
    QCOMPARE(ids(project.tagsInOrder(second)), QList{elsewhere.number});
    QCOMPARE(project.tagWithKey(u"b"_s)->id, elsewhere);
    QCOMPARE(project.tagWithKey(u"c"_s), nullptr);
    QCOMPARE(project.tagWithKey({}), nullptr); // though a tag has no key
    QCOMPARE(project.terms(u"mine"_s), (QStringList{u"z"_s, u"a"_s, u"m"_s}));
    QCOMPARE(project.kindOf(last), LayerKind::Cue);
    QCOMPARE(project.kindOf(elsewhere), LayerKind::Claim);
    QCOMPARE(project.kindOf({4711}), LayerKind::Other);
}

void LookupsTest::names()
{
    ValueMaker make;
    const EntityId entity = make.add(Entity{.name = u"entity"_s});
    const ClaimId claim = make.add(Claim{.text = u"claim"_s});
    const SourceId source = make.add(Source{.label = u"source"_s});
    make.add(Setting{.name = u"one"_s, .value = u"1"_s});
    make.add(Setting{.name = u"two"_s, .value = u"2"_s});
    const MemoryProject memory(make.values, make.annotators);
    const Project &project = memory.project();
    QCOMPARE(project.recordName({.entity = entity}), u"entity"_s);
    QCOMPARE(project.recordName({.claim = claim}), u"claim"_s);
    QCOMPARE(project.recordName({.source = source}), u"source"_s);
    QCOMPARE(project.recordName({}), QString());
    QCOMPARE(project.annotatorName(make.annotator), u"Ānna Kim"_s);
    QCOMPARE(project.setting(u"two"_s), u"2"_s);
    QCOMPARE(project.setting(u"three"_s), QString());
}

// UTF-16 units, as ranges of a selection come, to code points.
void LookupsTest::ranges_data()
{
    QTest::addColumn<QList<TextRange>>("ranges");
    QTest::addColumn<QString>("fragments"); // of "😀 abc e´ 😀\n"
    const auto row = [](const char *name, const QList<TextRange> &ranges, const QString &found) {
        QTest::newRow(name) << ranges << found;
    };
    row("nothing", {}, {});
    row("empty", {{4, 4}, {0, 0}}, {});
    row("behind an astral character", {{3, 6}}, u"2-5 abc"_s);
    row("from within one", {{1, 4}}, u"0-3 😀 a"_s);
    row("up to within one", {{3, 11}}, u"2-9 abc e\u0301 "_s);
    row("within one only", {{0, 1}}, {});
    row("in the order of the text", {{7, 9}, {3, 4}}, u"2-3 a, 6-8 e\u0301"_s);
    row("apart by one", {{3, 4}, {5, 6}}, u"2-3 a, 4-5 c"_s);
    row("that touch", {{3, 4}, {4, 6}}, u"2-5 abc"_s);
    row("that overlap", {{4, 6}, {3, 5}}, u"2-5 abc"_s);
    row("within another", {{3, 6}, {4, 5}}, u"2-5 abc"_s);
    row("up to the end", {{10, 13}}, u"9-11 😀\n"_s);
}

void LookupsTest::ranges()
{
    QFETCH(QList<TextRange>, ranges);
    QFETCH(QString, fragments);
    ValueMaker make;
    make.addArticle({}, u"😀 abc e\u0301 😀\n"_s);
    QStringList found;
    for (const Fragment &fragment : opened(make).fragmentsFor(ranges))
        found.append(
            u"%1-%2 %3"_s.arg(fragment.range.begin).arg(fragment.range.end).arg(fragment.text));
    QCOMPARE(found.join(u", "_s), fragments);
}

void LookupsTest::annotationsInOrder()
{
    ValueMaker make;
    const TagId tag = make.add(Tag{.layer = make.add(Layer{.name = u"L"_s}), .name = u"t"_s});
    make.addArticle({}, u"😀 one two three"_s);
    const AnnotationId both = make.annotate({u"one"_s, u"three"_s}, tag);
    const AnnotationId two = make.annotate({u"two"_s}, tag);
    const AnnotationId wide = make.annotate({u"one two"_s}, tag);
    const AnnotationId again = make.annotate({u"two"_s}, tag);
    const OpenArticle article = opened(make);
    QList<AnnotationId> order;
    for (const Annotation *annotation : article.annotationsInOrder())
        order.append(annotation->id);
    QCOMPARE(order, (QList{both, wide, two, again}));
    const auto in = [&article](TextRange range) {
        QList<AnnotationId> found = article.annotationsIn(range);
        std::ranges::sort(found);
        return found;
    };
    QCOMPARE(in({3, 4}), (QList{both, wide}));
    QCOMPARE(in({6, 7}), QList{wide}); // the space between
    QCOMPARE(in({9, 11}), (QList{two, wide, again})); // touches "three"
    QCOMPARE(in({9, 12}), (QList{both, two, wide, again})); // each once
    QCOMPARE(in({0, 3}), QList<AnnotationId>());
    QCOMPARE(article.find(both)->text(), u"one … three"_s);
    QCOMPARE(article.find(both)->extent(), (CodePointRange{2, 15}));
}

void LookupsTest::narrowestAttribution()
{
    ValueMaker make;
    const TagId tag = make.add(Tag{.layer = make.add(Layer{.name = u"L"_s}), .name = u"t"_s});
    make.addArticle({}, u"He said that she said yes, and no."_s);
    const AnnotationId wide = make.annotate({u"that she said yes, and no"_s}, tag);
    const AnnotationId narrow = make.annotate({u"yes"_s}, tag);
    const AnnotationId middle = make.annotate({u"yes, and no"_s}, tag);
    const AnnotationId voice = make.annotate({u"she"_s}, tag);
    const AnnotationId cue = make.annotate({u"said"_s}, tag);
    const auto attribute = [&](const Attribution &attribution) {
        Attribution made = attribution;
        made.version = make.version;
        return make.add(made);
    };
    const AttributionId widest = attribute({.sources = {voice}, .contents = {wide}});
    const AttributionId two =
        attribute({.sources = {voice}, .cue = cue, .contents = {narrow, middle}});
    const AttributionId narrowest = attribute({.sources = {voice}, .contents = {middle}});
    const OpenArticle article = opened(make);
    QCOMPARE(article.attributionWith(voice), narrowest);
    QCOMPARE(article.attributionWith(wide), widest);
    QCOMPARE(article.attributionWith(narrow), two);
    QCOMPARE(article.attributionWith(middle), narrowest);
    QCOMPARE(article.attributionWith(cue), two);
    QCOMPARE(article.attributionWith({}), AttributionId());
    QCOMPARE(article.attributionWith({4711}), AttributionId());
}

// Step by step it is what it is when it is opened anew.
void LookupsTest::articleFollows()
{
    const ValueMaker make = sampleProject();
    MemoryProject project(make.values, make.annotators);
    ChangeSet edit(u"edit"_s);
    for (const auto &change : make.values.of<RoleMark>()) {
        RoleMark other = *change.after;
        other.role = ParagraphRole::Caption;
        edit.update(*change.after, other);
    }
    for (const auto &change : make.values.of<Annotation>()) {
        Annotation moved = *change.after;
        for (Fragment &fragment : moved.fragments)
            ++fragment.range.end;
        edit.update(*change.after, moved);
    }
    Version version = *make.values.of<Version>()[0].after;
    version.encoding = u"other"_s;
    edit.update(*make.values.of<Version>()[0].after, version);
    edit.remove(*make.values.of<Attribution>()[0].after);
    edit.remove(*make.values.of<Relation>()[2].after);
    for (const auto &change : make.values.of<Article>()) {
        OpenArticle followed = project.readArticle(change.after->id).value();
        followed.apply(edit);
        const OpenArticle::Rows rows{followed.roleMarks().values(), followed.annotations().values(),
            followed.relations().values(), followed.attributions().values()};
        const OpenArticle fresh(followed.version(), ArticleText(followed.text().string()), rows);
        QCOMPARE(followed.text(), fresh.text());
        QVERIFY(followed == fresh);
        const TextRange all{0, followed.text().size()};
        QVERIFY(followed.index().intersecting(all) == fresh.index().intersecting(all));
        const bool isFirst = change.after->id == make.values.of<Article>()[0].after->id;
        QCOMPARE(followed.version().encoding, isFirst ? u"other"_s : QString());
        for (const Paragraph &paragraph : followed.text().paragraphs())
            QVERIFY(
                paragraph.role == ParagraphRole::Body || paragraph.role == ParagraphRole::Caption);
    }
}

void LookupsTest::closedArticlesAreLeftAlone()
{
    const ValueMaker make = sampleProject();
    const MemoryProject memory(make.values, make.annotators);
    Project project = memory.project();
    const ArticleId first = make.values.of<Article>()[0].after->id;
    project.addOpenArticle(memory.readArticle(first).value());
    const qsizetype before = project.openArticle(first)->annotations().size();
    ChangeSet edit(u"edit"_s);
    for (const auto &change : make.values.of<Annotation>()) {
        if (change.after->version == make.version) // of the other article
            edit.remove(*change.after);
    }
    project.apply(edit);
    QCOMPARE(project.openArticle(first)->annotations().size(), before);
    QCOMPARE(project.annotationCount(make.version.number), 0);
    QCOMPARE(project.annotationCount(project.find(first)->version.number), int(before));
    ChangeSet gone(u"remove"_s);
    gone.remove(*project.find(first));
    project.apply(gone);
    QCOMPARE(project.openArticle(first), nullptr);
    QCOMPARE(project.openArticle(make.article), nullptr);
}

STANDOFF_TEST(QCoreApplication, LookupsTest)
#include "tst_lookups.moc"
