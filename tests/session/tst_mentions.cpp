// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "session/marktarget.h"
#include "session/mentions.h"
#include "session/verbs/annotations.h"
#include "session/verbs/records.h"
#include "support/sameproject.h"
#include "support/workbench.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Standoff;

// What records are mentioned by, over several articles, of which some are closed.
class MentionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<Workbench>(); }
    void cleanup() { m_bench.reset(); }
    void splitOffOverArticles();
    void splitOffIsRefused();
    void markedPlacesStayAsTheyAre();
    void recordsOfOtherRegistersAreRefused();
    void mergeOfFiveHundred();
    void sayings();
    void anyMention();

private:
    std::unique_ptr<Workbench> m_bench;
};

void MentionsTest::splitOffOverArticles()
{
    const ArticleId one = m_bench->add(u"One"_s, u"Kim met Kim."_s);
    const ArticleId two = m_bench->add(u"Two"_s, u"Kim left."_s);
    const AnnotationId first = m_bench->markPerson(one, u"Kim"_s);
    const AnnotationId second = m_bench->markPerson(one, u"Kim"_s, 5);
    const AnnotationId third = m_bench->markPerson(two, u"Kim"_s);
    Entity kim = *m_bench->project().find(m_bench->annotation(one, first).entity);
    kim.aliases = {u"Kim Jong-un"_s};
    kim.note = u"which?"_s;
    Workbench::expect(put(m_bench->session(), kim));
    m_bench->session().closeArticle(two);

    QSignalSpy changed(&m_bench->session(), &Session::changed);
    const EntityId other = Workbench::expect(splitOff(m_bench->session(), kim.id, {third, second}));
    QCOMPARE(changed.size(), 1);
    const Entity &made = *m_bench->project().find(other);
    QCOMPARE(made.name, u"Kim"_s);
    QCOMPARE(made.type, kim.type);
    QVERIFY(made.aliases.isEmpty() && made.note.isEmpty() && made.uuid != kim.uuid);
    QCOMPARE(m_bench->project().annotationCount(other.number), 2);
    QCOMPARE(m_bench->project().annotationCount(kim.id.number), 1);
    QCOMPARE(Workbench::expect(mentionAt(m_bench->session(), third))->article, two);
    QCOMPARE(differenceToFile(m_bench->session()), QString());
}

void MentionsTest::splitOffIsRefused()
{
    const ArticleId one = m_bench->add(u"One"_s, u"Ann met Bob."_s);
    const AnnotationId ann = m_bench->markPerson(one, u"Ann"_s);
    const AnnotationId bob = m_bench->markPerson(one, u"Bob"_s);
    const EntityId record = m_bench->annotation(one, ann).entity;
    QSignalSpy changed(&m_bench->session(), &Session::changed);
    QVERIFY(!splitOff(m_bench->session(), record, {ann})); // it is all that there is
    QVERIFY(!splitOff(m_bench->session(), record, {ann, bob}));
    QVERIFY(!splitOff(m_bench->session(), record, {}));
    QVERIFY(!splitOff(m_bench->session(), EntityId{4711}, {ann}));
    QCOMPARE(changed.size(), 0);
}

void MentionsTest::markedPlacesStayAsTheyAre()
{
    const ArticleId one = m_bench->add(u"One"_s, u"Lee and Ann Lee and Lee."_s);
    const AnnotationId lee = m_bench->markPerson(one, u"Lee"_s);
    const TagId person = m_bench->tag(LayerKind::Entity, u"Person"_s);
    const EntityId record = m_bench->annotation(one, lee).entity;
    const VersionId version = m_bench->project().find(one)->version;
    const auto mark = [&](const QList<CodePointRange> &ranges) {
        QList<MarkTarget> places;
        for (const CodePointRange range : ranges)
            places.append({version, {range}});
        return Workbench::expect(annotateEach(m_bench->session(), person, places, record));
    };
    QSignalSpy changed(&m_bench->session(), &Session::changed);
    QCOMPARE(mark({{0, 3}}), QList{lee});
    QCOMPARE(changed.size(), 0);
    const QList<AnnotationId> made = mark({{20, 23}, {0, 3}, {8, 15}, {20, 23}});
    QCOMPARE(made[1], lee);
    QCOMPARE(made[3], made[0]);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_bench->project().annotationCount(record.number), 3);
    QCOMPARE(m_bench->project().all<Entity>().size(), 1); // “Ann Lee” makes no record of its own
}

void MentionsTest::recordsOfOtherRegistersAreRefused()
{
    const ArticleId one = m_bench->add(u"One"_s, u"Lee."_s);
    const EntityId record = m_bench->annotation(one, m_bench->markPerson(one, u"Lee"_s)).entity;
    const TagId cue = m_bench->tag(LayerKind::Cue, u"Cue"_s);
    const TagId described = m_bench->tag(LayerKind::Source, u"Described"_s);
    const TagId person = m_bench->tag(LayerKind::Entity, u"Person"_s);
    const VersionId version = m_bench->project().find(one)->version;
    const auto refuses = [&](TagId tag, const MarkTarget &place, EntityId record) {
        return !annotateEach(m_bench->session(), tag, {place}, record);
    };
    QVERIFY(refuses(cue, {version, {{0, 3}}}, record));
    QVERIFY(refuses(described, {version, {{0, 3}}}, record));
    QVERIFY(refuses(person, {version, {{0, 3}}}, EntityId{4711}));
    QVERIFY(refuses(person, {version, {{1, 1}}}, record));
    QVERIFY(refuses(person, {VersionId{4711}, {{0, 3}}}, record));
}

void MentionsTest::mergeOfFiveHundred()
{
    const ArticleId one = m_bench->add(u"One"_s, u"Kim Jong Un, "_s.repeated(500));
    const TagId person = m_bench->tag(LayerKind::Entity, u"Person"_s);
    const VersionId version = m_bench->project().find(one)->version;
    QList<MarkTarget> names, families;
    for (int i = 0; i < 500; ++i) {
        names.append({version, {{i * 13, i * 13 + 11}}});
        families.append({version, {{i * 13, i * 13 + 3}}});
    }
    const auto markAll = [&](const QList<MarkTarget> &places) {
        const auto made = Workbench::expect(annotateEach(m_bench->session(), person, places));
        return m_bench->annotation(one, made.first()).entity;
    };
    const EntityId name = markAll(names);
    const EntityId family = markAll(families);
    m_bench->session().closeArticle(one);
    QSignalSpy changed(&m_bench->session(), &Session::changed);
    Workbench::expect(mergeRecords(m_bench->session(), name, {family}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_bench->project().annotationCount(name.number), 1000);
    Workbench::expect(m_bench->session().undo());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_bench->project().annotationCount(name.number), 500);
    QCOMPARE(m_bench->project().annotationCount(family.number), 500);
    QCOMPARE(Workbench::expect(mentionsOf(m_bench->session(), family)).size(), 500);
}

void MentionsTest::sayings()
{
    const ArticleId one = m_bench->add(u"One"_s, u"“We won,” said Ann, “today.” Ann agreed."_s);
    const ArticleId two = m_bench->add(u"Two"_s, u"Nothing, according to Ann."_s);
    const TagId named = m_bench->tag(LayerKind::Source, u"Named"_s);
    const TagId position = m_bench->tag(LayerKind::Claim, u"Position"_s);
    const TagId cue = m_bench->tag(LayerKind::Cue, u"Cue"_s);
    const AnnotationId ann = m_bench->mark(one, named, u"Ann"_s);
    const AnnotationId won = m_bench->mark(one, position, u"We won"_s);
    const AnnotationId today = m_bench->mark(one, position, u"today"_s);
    const AnnotationId agreed = m_bench->mark(one, cue, u"agreed"_s);
    const SourceId source = m_bench->annotation(one, ann).source;
    const VersionId version = m_bench->project().find(one)->version;
    Workbench::expect(put(m_bench->session(),
        Attribution{.version = version,
            .sources = {ann},
            .contents = {won, today}})); // by a mention of the source
    Workbench::expect(put(m_bench->session(),
        Attribution{.version = version,
            .records = {source},
            .cue = agreed})); // by the record; it is not marked what is said
    Workbench::expect(put(m_bench->session(),
        Attribution{
            .version = m_bench->project().find(two)->version, .sources = {}, .records = {source}}));
    Workbench::expect(put(m_bench->session(), Attribution{.version = version, .contents = {won}}));
    m_bench->session().closeArticle(one);
    m_bench->session().closeArticle(two);

    const QList<Saying> said = Workbench::expect(sayingsOf(m_bench->session(), source));
    QCOMPARE(said.size(), 3);
    QCOMPARE(said[0].place.annotation, won);
    QCOMPARE(said[0].place.text, u"We won … today"_s);
    QVERIFY(said[0].says);
    QCOMPARE(said[1].place.annotation, agreed);
    QVERIFY(!said[1].says);
    QCOMPARE(said[2].place.article, two);
    QVERIFY(!said[2].place.annotation);
    QCOMPARE(Workbench::expect(sayingsOf(m_bench->session(), SourceId{4711})).size(), 0);
}

void MentionsTest::anyMention()
{
    const ArticleId one = m_bench->add(u"One"_s, u"“We won,” said Ann."_s);
    const AnnotationId won =
        m_bench->mark(one, m_bench->tag(LayerKind::Claim, u"Position"_s), u"We won"_s);
    const ClaimId claim = m_bench->annotation(one, won).claim;
    m_bench->session().closeArticle(one);
    Workbench::expect(setStances(m_bench->session(), claim, {won}, u"query"_s));
    QCOMPARE(Workbench::expect(mentionAt(m_bench->session(), won))->stance, u"query"_s);
    QCOMPARE(Workbench::expect(mentionsOf(m_bench->session(), claim)).first().stance, u"query"_s);
    QVERIFY(!Workbench::expect(mentionAt(m_bench->session(), AnnotationId{4711})));
    QVERIFY(!setStances(m_bench->session(), claim, {won, AnnotationId{4711}}, u"deny"_s));
}

STANDOFF_TEST(QCoreApplication, MentionsTest)
#include "tst_mentions.moc"
