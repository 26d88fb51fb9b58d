// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "project/dump.h"
#include "session/verbs/imports.h"
#include "session/verbs/importsurvey.h"
#include "support/importvalues.h"
#include "support/project/sampleproject.h"
#include "support/sameproject.h"
#include "support/verifyresult.h"
#include "support/workbench.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

// What a person decides on tags of other programs, and what comes of it.
class ImportMappingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wordsAreUnderstood_data();
    void wordsAreUnderstood();
    void jsonIsTheSameAgain();
    void otherJsonIsPassedOver();
    void whoseDecisionHolds();
    void tagsBecomeOthers();
    void severalBecomeOne();
    void layersBecomeOthers();
    void leftOutTagsTakeTheirsAlong();
    void mentionsOfAnotherKindAreOfNoRecord();
    void nothingDecidedIsAsBefore();
    void isOneStepWithWhatIsRemembered();
    void cancelledChangesNothing();
    void surveyTellsWhatWouldCome();
    void surveyIsBounded();

private:
    const Project &project() const { return m_bench->project(); }
    Result<ImportReport> import(const ImportMapping &mapping, bool remembered = false)
    {
        return importInto(m_bench->session(),
            [this](ImportSink &sink) { return handOver(sink, m_make.values); }, TagsetImport::Merge,
            {.mapping = mapping, .areRemembered = remembered});
    }
    // "LAYER/TAG COUNT" of the tags that have annotations.
    QStringList used() const
    {
        QStringList tags;
        for (const Layer *layer : project().layersInOrder()) {
            for (const Tag *tag : project().tagsInOrder(layer->id)) {
                if (const int count = project().annotationCount(tag->id.number); count > 0)
                    tags.append(u"%1/%2 %3"_s.arg(layer->name, tag->name).arg(count));
            }
        }
        return tags;
    }
    OpenArticle onlyArticle() const
    {
        return *m_bench->session().readArticle(project().all<Article>().firstKey());
    }
    const Layer *layer(const QString &name) const
    {
        for (const Layer &each : project().all<Layer>()) {
            if (each.name == name)
                return &each;
        }
        return nullptr;
    }
    QString dumped() { return dump(m_bench->session()).value_or(QString()); }

    std::unique_ptr<Workbench> m_bench;
    ValueMaker m_make; // what comes: names of people and places, a relation and an attribution
    AnnotationId m_kim;
};

void ImportMappingTest::init()
{
    m_bench = std::make_unique<Workbench>();
    m_make = ValueMaker();
    const LayerId names =
        m_make.add(Layer{.name = u"Names"_s, .kind = LayerKind::Entity, .position = 10});
    const TagId person = m_make.add(Tag{.layer = names, .name = u"PER"_s});
    const TagId actor = m_make.add(Tag{.layer = names, .name = u"ACTOR"_s});
    const TagId place = m_make.add(Tag{.layer = names, .parent = actor, .name = u"LOC"_s});
    const LayerId said =
        m_make.add(Layer{.name = u"Said"_s, .kind = LayerKind::Other, .position = 11});
    const TagId cue = m_make.add(Tag{.layer = said, .name = u"CUE"_s});
    const EntityId entity = m_make.add(Entity{.name = u"Kim"_s});
    m_make.addArticle(Article{.title = u"A"_s}, u"Kim said Putin came to Sinuiju.\n"_s);
    m_kim = m_make.annotate({u"Kim"_s}, Annotation{.tag = person, .entity = entity});
    const AnnotationId saying = m_make.annotate({u"said"_s}, cue);
    const AnnotationId putin = m_make.annotate({u"Putin"_s}, actor);
    const AnnotationId sinuiju = m_make.annotate({u"Sinuiju"_s}, place);
    m_make.add(Relation{.type = u"at"_s,
        .version = m_make.version,
        .fromAnnotation = putin,
        .toAnnotation = sinuiju});
    const AttributionId outer = m_make.add(Attribution{
        .version = m_make.version, .sources = {m_kim}, .cue = saying, .contents = {putin}});
    const AttributionId middle =
        m_make.add(Attribution{.version = m_make.version, .contents = {sinuiju}, .parent = outer});
    m_make.add(Attribution{.version = m_make.version, .contents = {putin}, .parent = middle});
}

void ImportMappingTest::wordsAreUnderstood_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("becomes"); // of Names/PER; "" where the word is refused
    QTest::newRow("a tag") << u"PER=Entities/Person"_s << u"Entities/Person"_s;
    QTest::newRow("of a layer") << u"Names/PER=Entities/Person"_s << u"Entities/Person"_s;
    QTest::newRow("of another layer") << u"Said/PER=Entities/Person"_s << u"Names/PER"_s;
    QTest::newRow("left out") << u"PER="_s << u"-"_s;
    QTest::newRow("with a slash") << u"PER=Entities/A/B"_s << u"Entities/A/B"_s;
    QTest::newRow("with an equals sign") << u"PER=Entities/A=B"_s << u"Entities/A=B"_s;
    QTest::newRow("without one") << u"PER"_s << QString();
    QTest::newRow("without a name") << u"=Entities/Person"_s << QString();
    QTest::newRow("without a layer") << u"PER=Person"_s << QString();
    QTest::newRow("with an empty one") << u"PER=/Person"_s << QString();
    QTest::newRow("without a tag") << u"PER=Entities/"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void ImportMappingTest::wordsAreUnderstood()
{
    QFETCH(QString, word);
    QFETCH(QString, becomes);
    const auto mapping = ImportMapping::fromWords({word});
    QCOMPARE(mapping.has_value(), !becomes.isEmpty());
    if (!mapping) {
        QVERIFY(mapping.error().text.contains(u"“%1”"_s.arg(word)));
        return;
    }
    const TagDecision decision = mapping->of(u"Names"_s, u"PER"_s);
    QCOMPARE(decision.isLeftOut ? u"-"_s : decision.layer + u'/' + decision.tag, becomes);
}

void ImportMappingTest::jsonIsTheSameAgain()
{
    ImportMapping mapping;
    QCOMPARE(mapping.toJson(), QString());
    mapping.decide({u"A/\"B"_s, u"C=\n"_s}, {.layer = u"D/"_s, .tag = u"E"_s});
    mapping.decide({u"A"_s, {}}, {.layer = u"F"_s});
    mapping.decide({{}, u"G"_s}, {.isLeftOut = true});
    mapping.decide({u"H"_s, {}}, {.isLeftOut = true});
    QVERIFY(ImportMapping::fromJson(mapping.toJson()) == mapping);
}

void ImportMappingTest::otherJsonIsPassedOver()
{
    for (const QString &json : {u""_s, u"no"_s, u"{}"_s, u"[1, null, {}]"_s,
             u"[{\"layer\": \"A\", \"tag\": \"B\"}]"_s, u"[{\"left_out\": true}]"_s,
             u"[{\"layer\": \"A\", \"tag\": \"B\", \"to_layer\": \"C\"}]"_s})
        QVERIFY2(ImportMapping::fromJson(json).isEmpty(), qPrintable(json));
}

void ImportMappingTest::whoseDecisionHolds()
{
    ImportMapping mapping;
    const auto becomes = [&mapping](const QString &tag) {
        const TagDecision decision = mapping.of(u"L"_s, tag);
        return decision.isLeftOut ? u"-"_s : decision.layer + u'/' + decision.tag;
    };
    QCOMPARE(becomes(u"A"_s), u"L/A"_s);
    mapping.decide({u"L"_s, {}}, {.layer = u"M"_s});
    QCOMPARE(becomes(u"A"_s), u"M/A"_s);
    mapping.decide({{}, u"A"_s}, {.isLeftOut = true});
    QCOMPARE(becomes(u"A"_s), u"-"_s);
    QCOMPARE(becomes(u"B"_s), u"M/B"_s);
    mapping.decide({u"L"_s, u"A"_s}, {.layer = u"N"_s, .tag = u"C"_s});
    QCOMPARE(becomes(u"A"_s), u"N/C"_s);
    mapping.forget({u"L"_s, u"A"_s});
    QCOMPARE(becomes(u"A"_s), u"-"_s);
}

void ImportMappingTest::tagsBecomeOthers()
{
    ImportMapping mapping;
    mapping.decide({u"Names"_s, u"PER"_s}, {.layer = u"Entities"_s, .tag = u"Person"_s});
    mapping.decide({u"Names"_s, u"ACTOR"_s}, {.layer = u"Entities"_s, .tag = u"Agent"_s}); // new
    VERIFY_RESULT(import(mapping));
    QCOMPARE(used(),
        (QStringList{
            u"Entities/Person 1"_s, u"Entities/Agent 1"_s, u"Names/LOC 1"_s, u"Said/CUE 1"_s}));
    for (const Tag &tag : project().all<Tag>()) {
        if (tag.name == u"Agent"_s)
            QCOMPARE(tag.code, u"ACTOR"_s); // in files of other programs
        if (tag.name == u"LOC"_s)
            QVERIFY(!tag.parent); // which is in another layer now
    }
    QCOMPARE(project().all<Entity>().size(), 1);
    QCOMPARE(project().annotationCount(project().all<Entity>().firstKey().number), 1);
    QCOMPARE(differenceToFile(m_bench->session()), QString());
    QCOMPARE(m_bench->session().store().verify()->size(), 0);
    VERIFY_RESULT(import(mapping)); // again: nothing is doubled
    QCOMPARE(used().first(), u"Entities/Person 1"_s);
}

void ImportMappingTest::severalBecomeOne()
{
    ImportMapping mapping;
    const TagDecision all{.layer = u"Names"_s, .tag = u"Name"_s};
    for (const QString &tag : {u"PER"_s, u"ACTOR"_s, u"LOC"_s})
        mapping.decide({u"Names"_s, tag}, all);
    VERIFY_RESULT(import(mapping));
    QCOMPARE(used(), (QStringList{u"Names/Name 3"_s, u"Said/CUE 1"_s}));
    QCOMPARE(onlyArticle().relations().size(), 1);
    QCOMPARE(m_bench->session().store().verify()->size(), 0);
}

void ImportMappingTest::layersBecomeOthers()
{
    ImportMapping mapping;
    mapping.decide({u"Names"_s, {}}, {.layer = u"Entities"_s});
    mapping.decide({u"Said"_s, {}}, {.layer = u"Words"_s}); // new
    VERIFY_RESULT(import(mapping));
    QCOMPARE(used(),
        (QStringList{
            u"Entities/PER 1"_s, u"Entities/ACTOR 1"_s, u"Entities/LOC 1"_s, u"Words/CUE 1"_s}));
    QVERIFY(!layer(u"Names"_s) && !layer(u"Said"_s));
    QVERIFY(layer(u"Words"_s)->kind == LayerKind::Other);
}

void ImportMappingTest::leftOutTagsTakeTheirsAlong()
{
    ImportMapping mapping;
    mapping.decide({u"Names"_s, u"LOC"_s}, {.isLeftOut = true});
    mapping.decide({u"Said"_s, {}}, {.isLeftOut = true});
    VERIFY_RESULT(import(mapping));
    QCOMPARE(used(), (QStringList{u"Names/PER 1"_s, u"Names/ACTOR 1"_s}));
    QVERIFY(!layer(u"Said"_s));
    const OpenArticle article = onlyArticle();
    QCOMPARE(article.relations().size(), 0);
    // The one in the middle had no other part: what hung on it hangs on what that hung on.
    QCOMPARE(article.attributions().size(), 2);
    const Attribution outer = article.attributions().first();
    QVERIFY(!outer.cue);
    QCOMPARE(outer.sources.size(), 1);
    QCOMPARE(article.attributions().last().parent, outer.id);
    QCOMPARE(m_bench->session().store().verify()->size(), 0);
}

void ImportMappingTest::mentionsOfAnotherKindAreOfNoRecord()
{
    ImportMapping mapping;
    const Tag *claim = nullptr;
    for (const Tag &tag : project().all<Tag>()) {
        if (project().kindOf(tag.id) == LayerKind::Claim)
            claim = &tag;
    }
    mapping.decide(
        {u"Names"_s, u"PER"_s}, {.layer = project().layerOf(*claim)->name, .tag = claim->name});
    VERIFY_RESULT(import(mapping));
    QCOMPARE(project().annotationCount(project().all<Entity>().firstKey().number), 0);
    const OpenArticle article = onlyArticle();
    for (const Annotation &annotation : article.annotations())
        QVERIFY(!annotation.record());
}

void ImportMappingTest::nothingDecidedIsAsBefore()
{
    VERIFY_RESULT(import({}));
    QCOMPARE(used(),
        (QStringList{u"Names/PER 1"_s, u"Names/ACTOR 1"_s, u"Names/LOC 1"_s, u"Said/CUE 1"_s}));
    QCOMPARE(onlyArticle().attributions().size(), 3);
    QCOMPARE(project().setting(ImportMapping::setting), QString());
}

void ImportMappingTest::isOneStepWithWhatIsRemembered()
{
    const QString before = dumped();
    ImportMapping mapping;
    mapping.decide({u"Names"_s, u"PER"_s}, {.isLeftOut = true});
    VERIFY_RESULT(import(mapping, true));
    QVERIFY(ImportMapping::fromJson(project().setting(ImportMapping::setting)) == mapping);
    const QString after = dumped();
    VERIFY_RESULT(m_bench->session().undo());
    QCOMPARE(dumped(), before);
    VERIFY_RESULT(m_bench->session().redo());
    QCOMPARE(dumped(), after);
    // Changed, and taken back to nothing.
    mapping.decide({u"Names"_s, u"LOC"_s}, {.isLeftOut = true});
    VERIFY_RESULT(import(mapping, true));
    QVERIFY(ImportMapping::fromJson(project().setting(ImportMapping::setting)) == mapping);
    VERIFY_RESULT(m_bench->session().undo());
    QCOMPARE(dumped(), after);
    VERIFY_RESULT(import({}, true));
    QCOMPARE(project().setting(ImportMapping::setting), QString());
    QCOMPARE(differenceToFile(m_bench->session()), QString());
    VERIFY_RESULT(m_bench->session().undo());
    QCOMPARE(dumped(), after);
}

void ImportMappingTest::cancelledChangesNothing()
{
    const QString before = dumped();
    ImportMapping mapping;
    mapping.decide({u"Names"_s, u"PER"_s}, {.isLeftOut = true});
    const auto read = [this](ImportSink &sink) -> Result<> {
        RETURN_IF_ERROR(handOver(sink, m_make.values));
        return std::unexpected(cancelled());
    };
    QVERIFY(!importInto(m_bench->session(), read, TagsetImport::Merge,
        {.mapping = mapping, .areRemembered = true}));
    QCOMPARE(dumped(), before);
    QVERIFY(!m_bench->session().canUndo());
}

void ImportMappingTest::surveyTellsWhatWouldCome()
{
    SurveySink sink;
    VERIFY_RESULT(sink.takeAnnotator({.id = {1000}, .name = u"Ada"_s}));
    VERIFY_RESULT(handOver(sink, m_make.values));
    sink.remark(u"a.ann:1: odd"_s);
    sink.leaveOut(u"a.ann:2: gone"_s);
    const ImportSurvey &survey = sink.survey();
    QCOMPARE(survey.layers.size(), 2);
    QCOMPARE(survey.tags.size(), 4);
    for (const Tag &tag : survey.tags)
        QCOMPARE(survey.counts.value(tag.id), 1);
    QCOMPARE(survey.articles.size(), 1);
    QCOMPARE(survey.articles.first().annotations, 4);
    QCOMPARE(survey.articles.first().texts.size(), 1);
    QCOMPARE(survey.annotations, 4);
    QCOMPARE(survey.records, 1);
    QCOMPARE(survey.annotators, QStringList{u"Ada"_s});
    QCOMPARE(survey.remarks, QStringList{u"a.ann:1: odd"_s});
    QCOMPARE(survey.leftOut, QStringList{u"a.ann:2: gone"_s});
}

void ImportMappingTest::surveyIsBounded()
{
    SurveySink sink;
    for (int i = 0; i < 6000; ++i)
        sink.remark(QString::number(i));
    QCOMPARE(sink.survey().remarks.size(), 5000);
    QCOMPARE(sink.survey().untold, 1000);
}

STANDOFF_TEST(QCoreApplication, ImportMappingTest)
#include "tst_importmapping.moc"
