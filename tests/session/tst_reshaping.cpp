// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "session/marktarget.h"
#include "session/verbs/annotations.h"
#include "session/verbs/records.h"
#include "session/verbs/relations.h"
#include "support/workbench.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

// What splitting, joining and relating make of annotations, and of what refers to them.
class ReshapingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void splitLeavesTheSpaceOut();
    void splitPartsHaveRecordsOfTheirOwn();
    void splitKeepsARecordThatIsKnown();
    void splitContentStaysInItsAttribution();
    void splitNeedsAPlaceWithin();
    void joinTakesTheSpaceIn();
    void joinKeepsWhatIsApartApart();
    void joinedStandsForTheOthers();
    void joinNeedsOneTag();
    void placesOfOneNameShareARecord();
    void relationsNeedTwoEndsAndAType();

private:
    Session &session() { return m_bench->session(); }
    const Annotation &at(AnnotationId id) { return m_bench->annotation(m_article, id); }
    QStringList texts(AnnotationId id)
    {
        QStringList texts;
        for (const Fragment &fragment : at(id).fragments)
            texts.append(fragment.text);
        return texts;
    }

    std::unique_ptr<Workbench> m_bench;
    ArticleId m_article;
    TagId m_person;
};

void ReshapingTest::init()
{
    m_bench = std::make_unique<Workbench>();
    m_article = m_bench->add(
        u"Pact"_s, u"\U0001F600 Kim Jong Un met Putin.\n“We hold,” said Kim, “to it.”\n"_s);
    m_person = m_bench->tag(LayerKind::Entity, u"Person"_s);
}

void ReshapingTest::splitLeavesTheSpaceOut()
{
    const AnnotationId name = m_bench->mark(m_article, m_person, u"Kim Jong Un"_s);
    for (const int offset : {6, 7}) { // before and behind the space
        const AnnotationId rest =
            Workbench::expect(splitAnnotation(session(), m_article, name, offset));
        QCOMPARE(texts(name), QStringList{u"Kim"_s});
        QCOMPARE(texts(rest), QStringList{u"Jong Un"_s});
        QCOMPARE(at(rest).tag, m_person);
        QVERIFY(at(rest).uuid != at(name).uuid);
        Workbench::expect(session().undo());
    }
}

void ReshapingTest::splitPartsHaveRecordsOfTheirOwn()
{
    const AnnotationId name = m_bench->mark(m_article, m_person, u"Kim Jong Un"_s);
    const AnnotationId rest = Workbench::expect(splitAnnotation(session(), m_article, name, 6));
    QCOMPARE(session().project().find(at(name).entity)->name, u"Kim"_s);
    QCOMPARE(session().project().find(at(rest).entity)->name, u"Jong Un"_s);
    QCOMPARE(session().project().all<Entity>().size(), 2);
}

void ReshapingTest::splitKeepsARecordThatIsKnown()
{
    const AnnotationId name = m_bench->mark(m_article, m_person, u"Kim Jong Un"_s);
    Entity entity = *session().project().find(at(name).entity);
    entity.wikidata = u"Q56226"_s;
    Workbench::expect(put(session(), entity));
    const AnnotationId rest = Workbench::expect(splitAnnotation(session(), m_article, name, 6));
    QCOMPARE(at(name).entity, entity.id);
    QCOMPARE(at(rest).entity, entity.id);
}

void ReshapingTest::splitContentStaysInItsAttribution()
{
    const TagId position = m_bench->tag(LayerKind::Claim, u"Position"_s);
    const AnnotationId content = m_bench->mark(m_article, position, u"We hold"_s);
    const AttributionId attribution = Workbench::expect(put(session(),
        Attribution{
            .version = session().project().find(m_article)->version, .contents = {content}}));
    const int cut =
        int(session().project().openArticle(m_article)->text().string().indexOf(u"hold"_s));
    const AnnotationId rest =
        Workbench::expect(splitAnnotation(session(), m_article, content, cut));
    const auto &attributions = session().project().openArticle(m_article)->attributions();
    QCOMPARE(attributions[attribution].contents, (QList{content, rest}));
}

void ReshapingTest::splitNeedsAPlaceWithin()
{
    const AnnotationId name = m_bench->mark(m_article, m_person, u"Kim Jong Un"_s);
    for (const int offset : {0, 3, 14, 30})
        QVERIFY(!splitAnnotation(session(), m_article, name, offset));
    QCOMPARE(texts(name), QStringList{u"Kim Jong Un"_s});
}

void ReshapingTest::joinTakesTheSpaceIn()
{
    const AnnotationId kim = m_bench->mark(m_article, m_person, u"Kim"_s);
    const AnnotationId jong = m_bench->mark(m_article, m_person, u"Jong"_s);
    const AnnotationId un = m_bench->mark(m_article, m_person, u"Un"_s);
    QCOMPARE(Workbench::expect(joinAnnotations(session(), m_article, {un, kim, jong})), kim);
    QCOMPARE(texts(kim), QStringList{u"Kim Jong Un"_s});
    QVERIFY(!session().project().openArticle(m_article)->find(un));
    QCOMPARE(session().project().all<Entity>().size(), 1);
    QCOMPARE(session().project().find(at(kim).entity)->name, u"Kim Jong Un"_s);
}

void ReshapingTest::joinKeepsWhatIsApartApart()
{
    const TagId position = m_bench->tag(LayerKind::Claim, u"Position"_s);
    const AnnotationId first = m_bench->mark(m_article, position, u"We hold"_s);
    const AnnotationId second = m_bench->mark(m_article, position, u"to it"_s);
    Workbench::expect(setNote(session(), m_article, second, u"second half"_s));
    QCOMPARE(Workbench::expect(joinAnnotations(session(), m_article, {second, first})), first);
    QCOMPARE(texts(first), (QStringList{u"We hold"_s, u"to it"_s}));
    QCOMPARE(at(first).note, u"second half"_s);
}

void ReshapingTest::joinedStandsForTheOthers()
{
    const AnnotationId kim = m_bench->mark(m_article, m_person, u"Kim"_s);
    const AnnotationId un = m_bench->mark(m_article, m_person, u"Jong Un"_s);
    const AnnotationId putin = m_bench->mark(m_article, m_person, u"Putin"_s);
    const RelationId met = Workbench::expect(relate(session(), m_article, putin, un, u"met"_s));
    Workbench::expect(relate(session(), m_article, kim, un, u"is"_s));
    Workbench::expect(joinAnnotations(session(), m_article, {kim, un}));
    const auto &relations = session().project().openArticle(m_article)->relations();
    QCOMPARE(relations.size(), 1); // one to itself would say nothing
    QCOMPARE(relations[met].toAnnotation, kim);
}

void ReshapingTest::joinNeedsOneTag()
{
    const AnnotationId kim = m_bench->mark(m_article, m_person, u"Kim"_s);
    const AnnotationId un =
        m_bench->mark(m_article, m_bench->tag(LayerKind::Entity, u"Location"_s), u"Jong Un"_s);
    QVERIFY(!joinAnnotations(session(), m_article, {kim, un}));
    QVERIFY(!joinAnnotations(session(), m_article, {kim}));
    QVERIFY(!joinAnnotations(session(), m_article, {}));
}

void ReshapingTest::placesOfOneNameShareARecord()
{
    const OpenArticle &article = *session().project().openArticle(m_article);
    const QString &text = article.text().string();
    QList<MarkTarget> places;
    for (const auto at : {text.indexOf(u"Kim"_s), text.lastIndexOf(u"Kim"_s)}) {
        const TextRange range{int(at), int(at) + 3};
        places.append({article.version().id, {article.text().toCodePoints(range)}});
    }
    const QList<AnnotationId> made = Workbench::expect(annotateEach(session(), m_person, places));
    QCOMPARE(made.size(), 2);
    QCOMPARE(at(made[0]).entity, at(made[1]).entity);
    QCOMPARE(session().project().all<Entity>().size(), 1);
    Workbench::expect(removeAnnotations(session(), m_article, made));
    QCOMPARE(session().project().all<Entity>().size(), 0);
}

void ReshapingTest::relationsNeedTwoEndsAndAType()
{
    const AnnotationId kim = m_bench->mark(m_article, m_person, u"Kim"_s);
    const AnnotationId putin = m_bench->mark(m_article, m_person, u"Putin"_s);
    QVERIFY(!relate(session(), m_article, kim, kim, u"is"_s));
    QVERIFY(!relate(session(), m_article, kim, AnnotationId{999999}, u"is"_s));
    QVERIFY(!relate(session(), m_article, kim, putin, u" "_s));
    Workbench::expect(relate(session(), m_article, kim, putin, u"met"_s));
    Workbench::expect(removeAnnotations(session(), m_article, {putin}));
    QVERIFY(session().project().openArticle(m_article)->relations().isEmpty());
}

STANDOFF_TEST(QCoreApplication, ReshapingTest)
#include "tst_reshaping.moc"
