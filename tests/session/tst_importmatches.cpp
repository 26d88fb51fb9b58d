// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "project/dump.h"
#include "project/uuid.h"
#include "support/importvalues.h"
#include "support/project/sampleproject.h"
#include "support/sameproject.h"
#include "support/verifyresult.h"
#include "support/workbench.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

// What the project has already is not doubled by an import that comes under other UUIDs.
class ImportMatchesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<Workbench>(); }
    void sameTextIsTheSameArticle();
    void onlyWhatIsNewIsAdded_data();
    void onlyWhatIsNewIsAdded();
    void whoSaysNothingOfTheAnnotatorAgrees();
    void linksAreNotDoubled();
    void linksOfNewMarksAreAdded();
    void twoOfOneTextStayTwo();
    void titleTellsWhichOfTwo();
    void otherTextIsAnotherArticle();
    void recordsThatSayNothingNewAreKnown_data();
    void recordsThatSayNothingNewAreKnown();
    void earlierTextsAreLeftOut();
    void laterTextsOfTheSameArticleAreTaken();
    void takenKeyIsTold();
    void layerOfAnotherKindGetsItsOwnName();
    void whatIsLeftOutIsCounted();
    void undoneAndRedoneItIsTheSame();

private:
    Session &session() { return m_bench->session(); }
    const Project &project() const { return m_bench->project(); }

    static ValueMaker file(const Annotation &extra = {}, const QString &entity = u"Kim"_s)
    {
        ValueMaker make;
        const LayerId layer = make.add(Layer{.name = u"Things"_s, .kind = LayerKind::Entity});
        const TagId tag = make.add(Tag{.layer = layer, .name = u"Thing"_s});
        const EntityId kim = make.add(Entity{.name = entity});
        make.addArticle(Article{.title = u"A"_s}, u"Kim met Putin there.\n"_s);
        Annotation annotation = extra;
        annotation.tag = tag;
        annotation.entity = kim;
        make.annotate({u"Kim"_s}, annotation);
        return make;
    }
    static TagId tagOf(const ValueMaker &make) { return make.values.of<Tag>().first().after->id; }
    // As a file of another program gives it.
    static ChangeSet underOtherUuids(const ValueMaker &make)
    {
        ChangeSet values;
        values.texts = make.values.texts;
        make.values.forEachList([&]<typename Value>(const QList<Change<Value>> &list) {
            for (const Change<Value> &change : list) {
                Value value = *change.after;
                if constexpr (requires { value.uuid; })
                    value.uuid = newUuid();
                values.create(value);
            }
        });
        return values;
    }
    ImportReport import(const ValueMaker &make)
    {
        return Workbench::expect(importValues(session(), underOtherUuids(make), make.annotators));
    }
    OpenArticle article(int index = 0)
    {
        return Workbench::expect(session().readArticle(project().all<Article>().keys()[index]));
    }

    std::unique_ptr<Workbench> m_bench;
};

void ImportMatchesTest::sameTextIsTheSameArticle()
{
    const ArticleId there = m_bench->add(u"Mine"_s, u"Kim met Putin there.\n"_s);
    const ImportReport report = import(file());
    QVERIFY(report.articles.isEmpty());
    QCOMPARE(report.present.size(), 1);
    QVERIFY2(report.present.first().contains(u"is in the project already"_s),
        qPrintable(report.present.first()));
    QCOMPARE(report.annotations, 1);
    QCOMPARE(report.come(), 2);
    QCOMPARE(project().all<Article>().size(), 1);
    QCOMPARE(project().find(there)->title, u"Mine"_s);
    QCOMPARE(project().all<Version>().size(), 1);
    QCOMPARE(article().annotations().size(), 1);
    QCOMPARE(differenceToFile(session()), QString());
    // Once more nothing is new.
    const QString before = Workbench::expect(dump(session()));
    const ImportReport again = import(file());
    QCOMPARE(again.annotations, 1);
    QCOMPARE(again.come(), 2);
    QCOMPARE(Workbench::expect(dump(session())), before);
}

void ImportMatchesTest::onlyWhatIsNewIsAdded_data()
{
    QTest::addColumn<Annotation>("second");
    QTest::addColumn<bool>("isNew");
    const Annotation first{.attributes = {{u"form"_s, u"name"_s}}, .note = u"n"_s};
    const auto row = [&first](const char *name, auto &&change, bool isNew) {
        Annotation second = first;
        change(second);
        QTest::newRow(name) << second << isNew;
    };
    row("the same", [](Annotation &) { }, false);
    row("another origin", [](Annotation &a) { a.origin = Origin::Imported; }, false);
    row("another note", [](Annotation &a) { a.note = u"m"_s; }, true);
    row("no note", [](Annotation &a) { a.note.clear(); }, true);
    row("another status", [](Annotation &a) { a.status = Status::Rejected; }, true);
    row("other attributes", [](Annotation &a) { a.attributes.clear(); }, true);
    row("another stance", [](Annotation &a) { a.stance = u"denies"_s; }, true);
}

void ImportMatchesTest::onlyWhatIsNewIsAdded()
{
    QFETCH(Annotation, second);
    QFETCH(bool, isNew);
    import(file({.attributes = {{u"form"_s, u"name"_s}}, .note = u"n"_s}));
    QCOMPARE(article().annotations().size(), 1);
    import(file(second));
    QCOMPARE(article().annotations().size(), isNew ? 2 : 1);
    QCOMPARE(project().all<Entity>().size(), 1);
    // Another place, another tag, another record.
    ValueMaker other = file(second);
    other.annotate({u"Putin"_s}, tagOf(other));
    const TagId tag =
        other.add(Tag{.layer = other.values.of<Layer>().first().after->id, .name = u"X"_s});
    other.annotate({u"Kim"_s}, tag);
    import(other);
    QCOMPARE(article().annotations().size(), isNew ? 4 : 3);
    import(file(second, u"Another Kim"_s));
    QCOMPARE(article().annotations().size(), isNew ? 5 : 4);
    QCOMPARE(project().all<Entity>().size(), 2);
    QCOMPARE(differenceToFile(session()), QString());
}

void ImportMatchesTest::whoSaysNothingOfTheAnnotatorAgrees()
{
    import(file());
    const auto by = [](const ValueMaker &make, AnnotatorId who) {
        ChangeSet values = underOtherUuids(make);
        Annotation annotation = *values.of<Annotation>().first().after;
        annotation.annotator = who;
        values.amend(0, annotation);
        return values;
    };
    VERIFY_RESULT(importValues(session(), by(file(), {}), {}));
    QCOMPARE(article().annotations().size(), 1);
    const Annotator bea{{9001}, newUuid(), u"Bea"_s};
    VERIFY_RESULT(importValues(session(), by(file(), bea.id), {{bea.id, bea}}));
    QCOMPARE(article().annotations().size(), 2);
}

void ImportMatchesTest::linksAreNotDoubled()
{
    ValueMaker make = file();
    const AnnotationId kim = make.values.of<Annotation>().first().after->id;
    const AnnotationId putin = make.annotate({u"Putin"_s}, tagOf(make));
    make.add(Relation{
        .type = u"met"_s, .version = make.version, .fromAnnotation = kim, .toAnnotation = putin});
    const AttributionId outer =
        make.add(Attribution{.version = make.version, .sources = {kim}, .contents = {putin}});
    make.add(Attribution{
        .version = make.version, .sources = {putin}, .parent = outer, .form = u"direct"_s});
    import(make);
    import(make);
    QCOMPARE(article().annotations().size(), 2);
    QCOMPARE(article().relations().size(), 1);
    QCOMPARE(article().attributions().size(), 2);
    QCOMPARE(session().store().verify()->size(), 0);
}

void ImportMatchesTest::linksOfNewMarksAreAdded()
{
    import(file());
    ValueMaker make = file();
    const AnnotationId kim = make.values.of<Annotation>().first().after->id;
    const AnnotationId putin = make.annotate({u"Putin"_s}, tagOf(make));
    make.add(Relation{
        .type = u"met"_s, .version = make.version, .fromAnnotation = kim, .toAnnotation = putin});
    make.add(Attribution{.version = make.version, .sources = {kim}, .contents = {putin}});
    import(make);
    const OpenArticle read = article();
    QCOMPARE(read.annotations().size(), 2);
    QCOMPARE(read.relations().size(), 1);
    QCOMPARE(read.attributions().size(), 1);
    QCOMPARE(read.find(read.relations().first().fromAnnotation)->text(), u"Kim"_s);
    QCOMPARE(read.find(read.attributions().first().contents.first())->text(), u"Putin"_s);
    QCOMPARE(differenceToFile(session()), QString());
}

void ImportMatchesTest::twoOfOneTextStayTwo()
{
    ValueMaker make = file();
    make.addArticle(Article{.title = u"A"_s}, u"Kim met Putin there.\n"_s);
    make.annotate({u"Putin"_s}, tagOf(make));
    for (int i = 0; i < 2; ++i) {
        const ImportReport report = import(make);
        QCOMPARE(report.articles.size() + report.present.size(), 2);
        QCOMPARE(project().all<Article>().size(), 2);
        QCOMPARE(article(0).annotations().size(), 1);
        QCOMPARE(article(1).annotations().size(), 1);
        QCOMPARE(article(1).annotationsInOrder().first()->text(), u"Putin"_s);
    }
}

void ImportMatchesTest::titleTellsWhichOfTwo()
{
    m_bench->add(u"B"_s, u"Kim met Putin there.\n"_s);
    m_bench->add(u"A"_s, u"Kim met Putin there.\n"_s);
    import(file());
    QCOMPARE(article(0).annotations().size(), 0);
    QCOMPARE(article(1).annotations().size(), 1);
}

void ImportMatchesTest::otherTextIsAnotherArticle()
{
    m_bench->add(u"A"_s, u"Kim met Putin here.\n"_s);
    const ImportReport report = import(file());
    QCOMPARE(report.articles.size(), 1);
    QCOMPARE(project().all<Article>().size(), 2);
}

void ImportMatchesTest::recordsThatSayNothingNewAreKnown_data()
{
    QTest::addColumn<Entity>("there");
    QTest::addColumn<Entity>("come");
    QTest::addColumn<int>("count");
    const Entity rich{.type = u"person"_s,
        .name = u"Kim"_s,
        .aliases = {u"K."_s, u"Kim J."_s},
        .wikidata = u"Q1"_s};
    QTest::newRow("name only") << rich << Entity{.name = u"Kim"_s} << 1;
    QTest::newRow("with the type") << rich << Entity{.type = u"person"_s, .name = u"Kim"_s} << 1;
    QTest::newRow("another type") << rich << Entity{.type = u"event"_s, .name = u"Kim"_s} << 2;
    QTest::newRow("all of it") << rich << rich << 1;
    QTest::newRow("an alias of it") << rich << Entity{.name = u"Kim"_s, .aliases = {u"K."_s}} << 1;
    QTest::newRow("another alias") << rich << Entity{.name = u"Kim"_s, .aliases = {u"Q"_s}} << 2;
    QTest::newRow("another number") << rich << Entity{.name = u"Kim"_s, .wikidata = u"Q2"_s} << 2;
    QTest::newRow("more") << Entity{.name = u"Kim"_s} << rich << 2;
    QTest::newRow("another name") << rich << Entity{.name = u"Kims"_s} << 2;
    QTest::newRow("no name") << Entity{} << Entity{} << 2;
}

void ImportMatchesTest::recordsThatSayNothingNewAreKnown()
{
    QFETCH(Entity, there);
    QFETCH(Entity, come);
    QFETCH(int, count);
    for (const Entity &entity : {there, come}) {
        ValueMaker make;
        make.add(entity);
        import(make);
    }
    QCOMPARE(project().all<Entity>().size(), count);
    // Two that come under one name stay two.
    ValueMaker make;
    make.add(Entity{.name = u"Twin"_s});
    make.add(Entity{.name = u"Twin"_s});
    import(make);
    import(make);
    QCOMPARE(project().all<Entity>().size(), count + 2);
}

void ImportMatchesTest::earlierTextsAreLeftOut()
{
    m_bench->add(u"A"_s, u"Kim met Putin there.\n"_s);
    ValueMaker make = file();
    ValueMaker before;
    before.addArticle(Article{}, u"Kim met.\n"_s);
    Version earlier = *before.values.of<Version>().first().after;
    earlier.article = make.article;
    const VersionId id = make.add(earlier);
    make.values.texts.insert(earlier.sha256, u"Kim met.\n"_s);
    Annotation old{.version = id, .tag = tagOf(make), .fragments = {{{0, 3}, u"Kim"_s}}};
    make.add(old);
    const ImportReport report = import(make);
    QCOMPARE(report.leftOut, 1);
    QVERIFY2(report.remarks.value(0).contains(u"an earlier text with 1 annotation"_s),
        qPrintable(report.remarks.value(0)));
    QCOMPARE(report.annotations, 1);
    QCOMPARE(project().all<Version>().size(), 1);
    QCOMPARE(session().store().verify()->size(), 0);
    QCOMPARE(differenceToFile(session()), QString());
}

void ImportMatchesTest::laterTextsOfTheSameArticleAreTaken()
{
    // Under the UUIDs that the project has, it has what it had.
    const ValueMaker make = file();
    VERIFY_RESULT(importValues(session(), make.values, make.annotators));
    const auto report = importValues(session(), make.values, make.annotators);
    VERIFY_RESULT(report);
    QCOMPARE(report->present.size(), 1);
    QCOMPARE(report->leftOut, 0);
    QCOMPARE(project().all<Version>().size(), 1);
}

void ImportMatchesTest::takenKeyIsTold()
{
    ValueMaker make;
    const LayerId layer = make.add(Layer{.name = u"Things"_s, .kind = LayerKind::Entity});
    make.add(Tag{.layer = layer, .name = u"Ship"_s, .key = u"p"_s});
    make.add(Tag{.layer = layer, .name = u"Sail"_s, .key = u"ß"_s});
    const ImportReport report = import(make);
    QCOMPARE(report.remarks.size(), 1);
    for (const QString &word : {u"“Ship”"_s, u"“p”"_s, u"“Person”"_s})
        QVERIFY2(report.remarks.first().contains(word), qPrintable(report.remarks.first()));
    QCOMPARE(project().tagWithKey(u"p"_s)->name, u"Person"_s);
    QCOMPARE(project().tagWithKey(u"ß"_s)->name, u"Sail"_s);
    QVERIFY(import(make).remarks.isEmpty());
}

void ImportMatchesTest::layerOfAnotherKindGetsItsOwnName()
{
    ValueMaker make;
    const LayerId layer = make.add(Layer{.name = u"Entities"_s, .kind = LayerKind::Claim});
    const TagId tag = make.add(Tag{.layer = layer, .name = u"Claim"_s});
    const ClaimId claim = make.add(Claim{.text = u"They met"_s});
    make.addArticle(Article{.title = u"A"_s}, u"Kim met Putin there.\n"_s);
    make.annotate({u"Kim met Putin"_s}, Annotation{.tag = tag, .claim = claim});
    const qsizetype layers = project().all<Layer>().size();
    for (int i = 0; i < 2; ++i) {
        const ImportReport report = import(make);
        QCOMPARE(report.remarks.size(), 1);
        QVERIFY2(report.remarks.first().contains(u"“Entities (claim)”"_s),
            qPrintable(report.remarks.first()));
        QCOMPARE(project().all<Layer>().size(), layers + 1);
        const Layer own = project().all<Layer>().last();
        QCOMPARE(own.name, u"Entities (claim)"_s);
        QCOMPARE(own.kind, LayerKind::Claim);
        const OpenArticle read = article();
        QCOMPARE(read.annotations().size(), 1);
        const Annotation annotation = *read.annotations().cbegin();
        QCOMPARE(project().kindOf(annotation.tag), LayerKind::Claim);
        QCOMPARE(project().find(annotation.claim)->text, u"They met"_s);
    }
    // What has no records may be in any.
    ValueMaker other;
    other.add(Layer{.name = u"Entities"_s, .kind = LayerKind::Other});
    QVERIFY(import(other).remarks.isEmpty());
    QCOMPARE(project().all<Layer>().size(), layers + 1);
}

void ImportMatchesTest::whatIsLeftOutIsCounted()
{
    const auto report = importInto(session(), [](ImportSink &sink) -> Result<> {
        sink.remark(u"noticed"_s);
        sink.leaveOut(u"not taken"_s);
        return {};
    });
    VERIFY_RESULT(report);
    QCOMPARE(report->remarks, QStringList({u"noticed"_s, u"not taken"_s}));
    QCOMPARE(report->leftOut, 1);
    QCOMPARE(report->come(), 0);
}

void ImportMatchesTest::undoneAndRedoneItIsTheSame()
{
    import(file());
    ValueMaker make = file();
    make.annotate({u"Putin"_s}, tagOf(make));
    const QString before = Workbench::expect(dump(session()));
    import(make);
    const QString after = Workbench::expect(dump(session()));
    QVERIFY(before != after);
    VERIFY_RESULT(session().undo());
    QCOMPARE(Workbench::expect(dump(session())), before);
    VERIFY_RESULT(session().redo());
    QCOMPARE(Workbench::expect(dump(session())), after);
    QCOMPARE(differenceToFile(session()), QString());
}

STANDOFF_TEST(QCoreApplication, ImportMatchesTest)
#include "tst_importmatches.moc"
