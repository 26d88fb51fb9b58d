// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "session/verbs/naming.h"
#include "verbbench.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

const Verbs namingVerbs{
    {u"rename an entity"_s,
        [](VerbBench &b) {
            return renameEntity(b.session(), b.entityOf(b.putin), u"Vladimir Putin"_s, true);
        }},
    {u"rename an entity without a trace"_s,
        [](VerbBench &b) {
            return renameEntity(b.session(), b.entityOf(b.putin), u"Vladimir Putin"_s, false);
        }},
    {u"take as mentions"_s,
        [](VerbBench &b) {
            return takeAsMentions(b.session(), b.article, b.entityOf(b.putin), b.entityOf(b.noted));
        }},
    {u"take as mentions of what stays"_s,
        [](VerbBench &b) {
            return takeAsMentions(b.session(), b.article, b.entityOf(b.kim), b.entityOf(b.putin));
        }},
    {u"not a name"_s, [](VerbBench &b) { return notAName(b.session(), b.other, u"Kim"_s); }},
};

const Verbs nothingToDo{
    {u"the same name"_s,
        [](VerbBench &b) {
            return renameEntity(b.session(), b.entityOf(b.kim), u" Kim "_s, true);
        }},
    {u"no words"_s, [](VerbBench &b) { return notAName(b.session(), b.article, u" "_s); }},
    {u"no mention"_s,
        [](VerbBench &b) {
            return takeAsMentions(b.session(), b.other, b.entityOf(b.putin), b.entityOf(b.kim));
        }},
};

} // namespace

// What names stand for.
class NamingTest : public QObject
{
    Q_OBJECT

private slots:
    void isDoneUndoneRedone_data() { addRows(namingVerbs); }
    void isDoneUndoneRedone() { checkDoneUndoneRedone(); }
    void doesNothing_data() { addRows(nothingToDo); }
    void doesNothing() { checkNothingToDo(); }
    void keepsTheOldName();
    void refuses();
    void takesMentionsOfOneArticle();
    void linksByTheWordsOfAnEarlierMention();
    void linksByWordsInOtherArticles();
    void linksToWhatWasReadLast();
    void linksManyAtOnce();
};

void NamingTest::keepsTheOldName()
{
    Workbench bench;
    const EntityId id = Workbench::expect(
        put(bench.session(), Entity{.name = u"Putin"_s, .aliases = {u"Vladimir Putin"_s}}));
    const auto names = [&] {
        const Entity &entity = *bench.project().find(id);
        return QString(entity.name + u": "_s + entity.aliases.join(u", "_s));
    };
    Workbench::expect(renameEntity(bench.session(), id, u" Vladimir  Putin"_s, true));
    QCOMPARE(names(), u"Vladimir Putin: Putin"_s);
    Workbench::expect(renameEntity(bench.session(), id, u"Putin"_s, true)); // and back
    QCOMPARE(names(), u"Putin: Vladimir Putin"_s);
    Workbench::expect(renameEntity(bench.session(), id, u"V. Putin"_s, false));
    QCOMPARE(names(), u"V. Putin: Vladimir Putin"_s);
    Workbench::expect(bench.session().undo()); // the name and the alias go in one step
    Workbench::expect(bench.session().undo());
    QCOMPARE(names(), u"Vladimir Putin: Putin"_s);
}

void NamingTest::refuses()
{
    VerbBench bench;
    QSignalSpy changed(&bench.session(), &Session::changed);
    const EntityId kim = bench.entityOf(bench.kim);
    QVERIFY(!renameEntity(bench.session(), kim, u" "_s, true));
    QVERIFY(!renameEntity(bench.session(), EntityId{4711}, u"Kim"_s, true));
    QVERIFY(!takeAsMentions(bench.session(), bench.article, kim, kim));
    QVERIFY(!takeAsMentions(bench.session(), bench.article, kim, EntityId{4711}));
    bench.session().closeArticle(bench.other);
    QVERIFY(!takeAsMentions(bench.session(), bench.other, kim, bench.entityOf(bench.putin)));
    QVERIFY(!notAName(bench.session(), ArticleId{4711}, u"Kim"_s));
    QCOMPARE(changed.size(), 0);
    Workbench::expect(notAName(bench.session(), bench.other, u"Kim"_s)); // a closed article
    Workbench::expect(notAName(bench.session(), bench.other, u" Kim"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(bench.project().find(bench.other)->notNames, QStringList{u"Kim"_s});
}

void NamingTest::takesMentionsOfOneArticle()
{
    Workbench bench;
    const ArticleId one = bench.add(u"One"_s, u"Vladimir Putin. Putin spoke, Putin left."_s);
    const ArticleId two = bench.add(u"Two"_s, u"Igor Putin. Putin."_s);
    const EntityId longer =
        bench.annotation(one, bench.markPerson(one, u"Vladimir Putin"_s)).entity;
    const AnnotationId first = bench.markPerson(one, u"Putin"_s, 12);
    const EntityId shorter = bench.annotation(one, first).entity;
    const AnnotationId second = bench.markPerson(one, u"Putin"_s, 24);
    QVERIFY(shorter != longer);
    Workbench::expect(takeAsMentions(bench.session(), one, shorter, longer));
    QCOMPARE(bench.annotation(one, first).entity, longer);
    QCOMPARE(bench.annotation(one, second).entity, longer);
    QVERIFY(!bench.project().find(shorter)); // nothing was known of it
    QCOMPARE(differenceToFile(bench.session()), QString());
    Workbench::expect(bench.session().undo());
    // What another article says stays what it is.
    const AnnotationId elsewhere = bench.markPerson(two, u"Putin"_s, 12);
    QCOMPARE(bench.annotation(two, elsewhere).entity, shorter);
    Workbench::expect(takeAsMentions(bench.session(), one, shorter, longer));
    QCOMPARE(bench.annotation(two, elsewhere).entity, shorter);
    QCOMPARE(bench.project().annotationCount(longer.number), 3);
}

void NamingTest::linksByTheWordsOfAnEarlierMention()
{
    Workbench bench;
    const ArticleId one = bench.add(
        u"One"_s, u"Putin came. The president spoke. The president left. the president."_s);
    const AnnotationId putin = bench.markPerson(one, u"Putin"_s);
    const EntityId record = bench.annotation(one, putin).entity;
    const AnnotationId president = bench.markPerson(one, u"The president"_s);
    Workbench::expect(linkRecord(bench.session(), one, president, record));
    QCOMPARE(bench.annotation(one, bench.markPerson(one, u"The president"_s, 20)).entity, record);
    QCOMPARE(bench.project().all<Entity>().size(), 1);
    // Other words, another record; another type of record, too.
    QVERIFY(bench.annotation(one, bench.markPerson(one, u"the president"_s)).entity != record);
    const TagId place = bench.tag(LayerKind::Entity, u"Location"_s);
    QVERIFY(bench.annotation(one, bench.mark(one, place, u"Putin"_s)).entity != record);
    // The name in the text is still known when the record is called otherwise.
    Workbench::expect(renameEntity(bench.session(), record, u"Vladimir Putin"_s, false));
    Workbench::expect(removeAnnotations(bench.session(), one, {putin}));
    QVERIFY(bench.annotation(one, bench.markPerson(one, u"Putin"_s)).entity != record); // forgotten
}

void NamingTest::linksByWordsInOtherArticles()
{
    Workbench bench;
    const ArticleId one = bench.add(u"One"_s, u"Putin came. The minister left, a minister."_s);
    const ArticleId two = bench.add(u"Two"_s, u"Then Putin came, and a minister."_s);
    const ArticleId three = bench.add(u"Three"_s, u"It was Putin."_s);
    const EntityId record = bench.annotation(one, bench.markPerson(one, u"Putin"_s)).entity;
    Workbench::expect(renameEntity(bench.session(), record, u"Vladimir Putin"_s, false));
    const AnnotationId minister = bench.markPerson(one, u"a minister"_s);
    Workbench::expect(linkRecord(bench.session(), one, minister, record));
    bench.session().closeArticle(one);
    QCOMPARE(bench.annotation(two, bench.markPerson(two, u"Putin"_s)).entity, record);
    // “A minister” is anybody.
    QVERIFY(bench.annotation(two, bench.markPerson(two, u"a minister"_s)).entity != record);
    // Where it may be either, nobody chooses.
    const EntityId other = Workbench::expect(
        put(bench.session(), Entity{.type = u"person"_s, .name = u"Igor Putin"_s}));
    Workbench::expect(bench.session().openArticle(one));
    const AnnotationId first = bench.project().openArticle(one)->annotationsIn({0, 1}).first();
    Workbench::expect(linkRecord(bench.session(), one, first, other));
    const EntityId third = bench.annotation(three, bench.markPerson(three, u"Putin"_s)).entity;
    QVERIFY(third != record && third != other);
}

void NamingTest::linksToWhatWasReadLast()
{
    Workbench bench;
    const ArticleId one = bench.add(u"One"_s, u"Kim. And Kim. And Kim. Kim."_s);
    const AnnotationId first = bench.markPerson(one, u"Kim"_s);
    const AnnotationId third = bench.markPerson(one, u"Kim"_s, 16);
    const EntityId jongUn = bench.annotation(one, first).entity;
    const EntityId yoJong = Workbench::expect(
        put(bench.session(), Entity{.type = u"person"_s, .name = u"Kim Yo Jong"_s}));
    Workbench::expect(linkRecord(bench.session(), one, third, yoJong));
    Workbench::expect(renameEntity(bench.session(), jongUn, u"Kim Jong Un"_s, false));
    QCOMPARE(bench.annotation(one, bench.markPerson(one, u"Kim"_s, 7)).entity, jongUn);
    QCOMPARE(bench.annotation(one, bench.markPerson(one, u"Kim"_s, 22)).entity, yoJong);
}

// Also where so many words are looked up that the article is looked through once for all.
void NamingTest::linksManyAtOnce()
{
    Workbench bench;
    QString text;
    for (int i = 0; i < 30; ++i)
        text += u"Name%1 "_s.arg(i, 2, 10, QChar(u'0'));
    const ArticleId one = bench.add(u"One"_s, text + text);
    const VersionId version = bench.project().find(one)->version;
    const TagId person = bench.tag(LayerKind::Entity, u"Person"_s);
    QList<MarkTarget> early;
    QList<MarkTarget> late;
    for (int i = 0; i < 30; ++i) {
        early.append({version, {{7 * i, 7 * i + 6}}});
        late.append({version, {{7 * (i + 30), 7 * (i + 30) + 6}}});
    }
    const auto made = Workbench::expect(annotateEach(bench.session(), person, early));
    for (const AnnotationId each : made) {
        const Annotation annotation = bench.annotation(one, each);
        Workbench::expect(
            renameEntity(bench.session(), annotation.entity, u"Old "_s + annotation.text(), false));
    }
    const auto again = Workbench::expect(annotateEach(bench.session(), person, late));
    for (int i = 0; i < 30; ++i)
        QCOMPARE(bench.annotation(one, again[i]).entity, bench.annotation(one, made[i]).entity);
    QCOMPARE(bench.project().all<Entity>().size(), 30);
}

STANDOFF_TEST(QCoreApplication, NamingTest)
#include "tst_naming.moc"
