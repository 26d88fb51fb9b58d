// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "project/dump.h"
#include "support/sameproject.h"
#include "support/workbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Each verb: one transaction, one signal; undone, the project is what it was; redone, what it was
// made; and memory is always what the file holds.

namespace {

const QString text = u"\U0001F600 Kim met Putin in Pyongyang.\n\nKim said: “The pact holds,” and "
                     "officials agreed.\nPutin smiled.\n"_s;

// A project in which there is something for each verb.
struct Bench : Workbench
{
    Bench()
    {
        article = add(u"Pact"_s, text);
        other = add(u"Other"_s, u"Kim again.\n"_s);
        kim = markPerson(article, u"Kim"_s);
        kimAgain = markPerson(article, u"Kim"_s, 20);
        putin = markPerson(article, u"Putin"_s);
        content = mark(article, tag(LayerKind::Claim, u"Position"_s), u"The pact holds"_s);
        claim = annotation(article, content).claim;
        otherClaim = expect(session().put(Claim{.text = u"It does not hold"_s}));
        official = mark(article, tag(LayerKind::Source, u"Described"_s), u"officials"_s);
        source = annotation(article, official).source;
        cue = mark(article, tag(LayerKind::Cue, u"Cue"_s), u"said"_s);
        otherSource = expect(session().put(Source{.label = u"Kim"_s, .entity = entityOf(kim)}));
        grade = expect(session().put(Grade{.source = source, .reliability = u"B"_s}));
        evidence = expect(session().put(
            Evidence{.claim = claim, .question = u"Does it?"_s, .annotation = putin}));
        link = expect(
            session().put(ClaimLink{.from = claim, .to = otherClaim, .kind = u"contradicts"_s}));
        verdict = expect(session().put(Verdict{.claim = claim, .conclusion = u"supported"_s}));
        attribution = expect(session().put(Attribution{.version = versionOf(article),
            .sources = {official},
            .records = {source, otherSource},
            .cue = cue,
            .contents = {content}}));
        relation = expect(session().relate(article, putin, kim, u"visits"_s));
        noted = markPerson(article, u"Pyongyang"_s);
        expect(session().setAttribute(article, noted, u"form"_s, u"name"_s));
    }

    VersionId versionOf(ArticleId id) const { return project().find(id)->version; }
    EntityId entityOf(AnnotationId id) const { return annotation(article, id).entity; }
    template <typename Value>
    Value edited(Id<Value> id, QString Value::*member) const
    {
        Value value = *project().find(id);
        value.*member = u"Edited, with an astral \U0001D11E"_s;
        return value;
    }

    ArticleId article, other;
    AnnotationId kim, kimAgain, putin, content, official, cue, noted;
    ClaimId claim, otherClaim;
    SourceId source, otherSource;
    GradeId grade;
    EvidenceId evidence;
    ClaimLinkId link;
    VerdictId verdict;
    AttributionId attribution;
    RelationId relation;
};

using Verb = std::function<Result<>(Bench &)>;

template <typename Value>
Result<> plain(const Result<Value> &result)
{
    return result.transform([](const auto &) { });
}

ReadArticle freshArticle()
{
    ReadArticle article;
    article.text = ArticleText(u"New.\nText.\n"_s).withRole(0, ParagraphRole::Headline);
    article.title = u"New"_s;
    article.original = "New.\r\nText.\r\n";
    return article;
}

ChangeSet importedValues()
{
    const QString imported = u"The Beagle sailed."_s;
    ChangeSet values;
    values.create(Layer{.id = {1}, .name = u"Ships"_s});
    values.create(Tag{.id = {2}, .layer = {1}, .name = u"Ship"_s, .color = u"#123456"_s});
    values.create(Article{.id = {4}, .title = u"Beagle"_s, .version = {5}});
    values.create(Version{.id = {5},
        .article = {4},
        .sha256 = sha256Of(imported),
        .characters = 18,
        .paragraphs = 1});
    values.create(Annotation{.id = {6},
        .version = {5},
        .tag = {2},
        .fragments = {{{4, 10}, u"Beagle"_s}},
        .origin = Origin::Imported});
    values.texts.insert(sha256Of(imported), imported);
    return values;
}

const QList<std::pair<QString, Verb>> articleVerbs{
    {u"add articles"_s,
        [](Bench &b) { return plain(b.session().addArticles({freshArticle(), freshArticle()})); }},
    {u"edit an article"_s,
        [](Bench &b) {
            return b.session().updateArticle(b.edited(b.article, &Article::publisher));
        }},
    {u"remove an article with all in it"_s,
        [](Bench &b) { return b.session().removeArticles({b.article}); }},
    {u"remove all articles"_s,
        [](Bench &b) { return b.session().removeArticles({b.other, b.article}); }},
    {u"set the role of a paragraph"_s,
        [](Bench &b) { return b.session().setParagraphRole(b.article, 1, ParagraphRole::Quote); }},
    {u"import"_s, [](Bench &b) { return plain(b.session().import(importedValues(), {})); }},
};

const QList<std::pair<QString, Verb>> annotationVerbs{
    {u"annotate, a new record"_s,
        [](Bench &b) {
            return plain(
                b.session().annotate(b.other, b.tag(LayerKind::Entity, u"Event"_s), {{0, 3}}));
        }},
    {u"annotate, a known record"_s,
        [](Bench &b) {
            return plain(
                b.session().annotate(b.other, b.tag(LayerKind::Entity, u"Person"_s), {{0, 3}}));
        }},
    {u"annotate in several fragments"_s,
        [](Bench &b) {
            return plain(b.session().annotate(b.article, b.tag(LayerKind::Claim, u"Causal"_s),
                {{40, 45}, {0, 2}, {50, 55}, {44, 46}}));
        }},
    {u"retag"_s,
        [](Bench &b) {
            return b.session().retag(b.article, b.putin, b.tag(LayerKind::Entity, u"Event"_s));
        }},
    {u"retag to another layer"_s,
        [](Bench &b) {
            return b.session().retag(b.article, b.official, b.tag(LayerKind::Entity, u"Person"_s));
        }},
    {u"move a boundary"_s,
        [](Bench &b) { return b.session().setRanges(b.article, b.putin, {{0, 5}, {7, 16}}); }},
    {u"remove annotations"_s,
        [](Bench &b) {
            return b.session().removeAnnotations(
                b.article, {b.content, b.putin, b.cue, b.official});
        }},
    {u"annotate in several places"_s,
        [](Bench &b) {
            const VersionId version = b.versionOf(b.article);
            return plain(b.session().annotateEach(b.tag(LayerKind::Entity, u"Event"_s),
                {{version, {{35, 39}}}, {version, {{2, 5}}}, {version, {{35, 39}}}}));
        }},
    {u"annotate in several articles"_s,
        [](Bench &b) {
            return plain(b.session().annotateEach(b.tag(LayerKind::Entity, u"Event"_s),
                {{b.versionOf(b.other), {{0, 3}}}, {b.versionOf(b.article), {{2, 5}}}}));
        }},
    {u"remove all mentions of a record"_s,
        [](Bench &b) { return b.session().removeAnnotations(b.article, {b.kim, b.kimAgain}); }},
    {u"split"_s, [](Bench &b) { return plain(b.session().split(b.article, b.content, 50)); }},
    {u"split a bare mention"_s,
        [](Bench &b) { return plain(b.session().split(b.article, b.noted, 24)); }},
    {u"join"_s,
        [](Bench &b) { return plain(b.session().join(b.article, {b.putin, b.kimAgain, b.kim})); }},
    {u"relate"_s,
        [](Bench &b) { return plain(b.session().relate(b.article, b.kim, b.putin, u"met"_s)); }},
    {u"change the type of a relation"_s,
        [](Bench &b) { return b.session().setRelationType(b.article, b.relation, u"hosts"_s); }},
    {u"remove a relation"_s,
        [](Bench &b) { return b.session().removeRelation(b.article, b.relation); }},
    {u"set a note"_s,
        [](Bench &b) { return b.session().setNote(b.article, b.kim, u"Kim who?"_s); }},
    {u"set an attribute"_s,
        [](Bench &b) { return b.session().setAttribute(b.article, b.kim, u"form"_s, u"name"_s); }},
    {u"take an attribute away"_s,
        [](Bench &b) { return b.session().setAttribute(b.article, b.noted, u"form"_s, {}); }},
    {u"set the stance"_s,
        [](Bench &b) { return b.session().setStance(b.article, b.content, u"deny"_s); }},
    {u"set the status"_s,
        [](Bench &b) { return b.session().setStatus(b.article, b.kim, Status::Rejected); }},
    {u"link"_s, [](Bench &b) { return b.session().link(b.article, b.noted, b.entityOf(b.kim)); }},
    {u"link a claim"_s,
        [](Bench &b) { return b.session().link(b.article, b.content, b.otherClaim); }},
    {u"link a source"_s,
        [](Bench &b) { return b.session().link(b.article, b.official, b.otherSource); }},
    {u"unlink"_s, [](Bench &b) { return b.session().unlink(b.article, b.kim); }},
    {u"split off"_s, [](Bench &b) { return b.session().splitOff(b.article, {b.kimAgain}); }},
};

const QList<std::pair<QString, Verb>> recordVerbs{
    {u"new entity"_s, [](Bench &b) { return plain(b.session().put(Entity{.name = u"UN"_s})); }},
    {u"new claim"_s, [](Bench &b) { return plain(b.session().put(Claim{.text = u"It rains"_s})); }},
    {u"new source"_s, [](Bench &b) { return plain(b.session().put(Source{.label = u"UN"_s})); }},
    {u"new grade"_s, [](Bench &b) { return plain(b.session().put(Grade{.source = b.source})); }},
    {u"new evidence"_s,
        [](Bench &b) { return plain(b.session().put(Evidence{.claim = b.claim})); }},
    {u"new verdict"_s,
        [](Bench &b) {
            return plain(b.session().put(Verdict{.claim = b.claim, .supersedes = b.verdict}));
        }},
    {u"new link of claims"_s,
        [](Bench &b) {
            return plain(b.session().put(ClaimLink{.from = b.otherClaim, .to = b.claim}));
        }},
    {u"new attribution"_s,
        [](Bench &b) {
            return plain(b.session().put(Attribution{.version = b.versionOf(b.article),
                .contents = {b.content},
                .parent = b.attribution}));
        }},
    {u"edit an entity"_s,
        [](Bench &b) {
            return plain(b.session().put(b.edited(b.entityOf(b.kim), &Entity::name)));
        }},
    {u"edit a claim"_s,
        [](Bench &b) { return plain(b.session().put(b.edited(b.claim, &Claim::text))); }},
    {u"edit a source"_s,
        [](Bench &b) { return plain(b.session().put(b.edited(b.source, &Source::label))); }},
    {u"edit a grade"_s,
        [](Bench &b) { return plain(b.session().put(b.edited(b.grade, &Grade::rationale))); }},
    {u"edit evidence"_s,
        [](Bench &b) { return plain(b.session().put(b.edited(b.evidence, &Evidence::answer))); }},
    {u"edit an attribution"_s,
        [](Bench &b) {
            Attribution edited = b.project().openArticle(b.article)->attributions()[b.attribution];
            edited.records = {b.otherSource};
            edited.cue = {};
            edited.form = u"direct"_s;
            return plain(b.session().put(edited));
        }},
    {u"merge entities"_s,
        [](Bench &b) {
            return b.session().merge(b.entityOf(b.putin), {b.entityOf(b.kim), b.entityOf(b.noted)});
        }},
    {u"merge claims"_s, [](Bench &b) { return b.session().merge(b.otherClaim, {b.claim}); }},
    {u"merge sources"_s, [](Bench &b) { return b.session().merge(b.otherSource, {b.source}); }},
    {u"remove an entity"_s, [](Bench &b) { return b.session().removeRecord(b.entityOf(b.kim)); }},
    {u"remove a claim"_s, [](Bench &b) { return b.session().removeRecord(b.claim); }},
    {u"remove a source"_s, [](Bench &b) { return b.session().removeRecord(b.source); }},
    {u"remove a grade"_s, [](Bench &b) { return b.session().remove(b.grade); }},
    {u"remove evidence"_s, [](Bench &b) { return b.session().remove(b.evidence); }},
    {u"remove a link of claims"_s, [](Bench &b) { return b.session().remove(b.link); }},
    {u"remove an attribution"_s, [](Bench &b) { return b.session().remove(b.attribution); }},
};

const QList<std::pair<QString, Verb>> tagVerbs{
    {u"new tag"_s,
        [](Bench &b) {
            return plain(b.session().putTag(Tag{.layer = b.project().layersInOrder().first()->id,
                .name = u"Ship"_s,
                .color = u"#123456"_s}));
        }},
    {u"edit a tag"_s,
        [](Bench &b) {
            return plain(b.session().putTag(
                b.edited(b.tag(LayerKind::Entity, u"Person"_s), &Tag::guideline)));
        }},
    {u"move a tag"_s,
        [](Bench &b) { return b.session().moveTag(b.tag(LayerKind::Entity, u"Person"_s), {}); }},
    {u"remove a tag"_s,
        [](Bench &b) {
            return b.session().removeTag(
                b.tag(LayerKind::Entity, u"Person"_s), b.tag(LayerKind::Entity, u"Organisation"_s));
        }},
    {u"new layer"_s,
        [](Bench &b) { return plain(b.session().putLayer(Layer{.name = u"Frames"_s})); }},
    {u"load a tagset"_s,
        [](Bench &b) {
            return b.session().loadTagset(R"({"standoff_tagset": 1, "name": "x", "layers": [
                {"name": "Frames", "kind": "other", "tags": [{"name": "Blame", "color": "#aa0000"}]}]})");
        }},
};

const QList<std::pair<QString, Verb>> idleVerbs{
    {u"no articles"_s, [](Bench &b) { return plain(b.session().addArticles({})); }},
    {u"the same article"_s,
        [](Bench &b) { return b.session().updateArticle(*b.project().find(b.article)); }},
    {u"the same role"_s,
        [](Bench &b) { return b.session().setParagraphRole(b.article, 1, ParagraphRole::Body); }},
    {u"marked already"_s,
        [](Bench &b) {
            return plain(
                b.session().annotate(b.article, b.tag(LayerKind::Entity, u"Person"_s), {{3, 6}}));
        }},
    {u"related already"_s,
        [](Bench &b) { return plain(b.session().relate(b.article, b.putin, b.kim, u"visits"_s)); }},
    {u"the same type"_s,
        [](Bench &b) { return b.session().setRelationType(b.article, b.relation, u"visits"_s); }},
    {u"nowhere"_s,
        [](Bench &b) {
            return plain(b.session().annotateEach(b.tag(LayerKind::Entity, u"Person"_s), {}));
        }},
    {u"the same tag"_s,
        [](Bench &b) {
            return b.session().retag(b.article, b.kim, b.tag(LayerKind::Entity, u"Person"_s));
        }},
    {u"the same ranges"_s,
        [](Bench &b) { return b.session().setRanges(b.article, b.kim, {{3, 6}}); }},
    {u"no annotations"_s, [](Bench &b) { return b.session().removeAnnotations(b.article, {}); }},
    {u"the same note"_s, [](Bench &b) { return b.session().setNote(b.article, b.kim, {}); }},
    {u"the same record"_s,
        [](Bench &b) { return b.session().link(b.article, b.kim, b.entityOf(b.kim)); }},
    {u"without a record"_s, [](Bench &b) { return b.session().unlink(b.article, b.cue); }},
    {u"the same claim"_s,
        [](Bench &b) { return plain(b.session().put(*b.project().find(b.claim))); }},
    {u"merged with none"_s, [](Bench &b) { return b.session().merge(b.claim, {}); }},
    {u"nothing to redo"_s, [](Bench &b) { return b.session().redo(); }},
    {u"the same tagset"_s,
        [](Bench &b) { return b.session().loadTagset(b.session().tagsetJson()); }},
};

void openAll(Session &session)
{
    for (const ArticleId id : session.project().all<Article>().keys())
        Workbench::expect(session.openArticle(id));
}

} // namespace

class VerbsTest : public QObject
{
    Q_OBJECT

private slots:
    void doneUndoneRedone_data();
    void doneUndoneRedone();
    void nothingToDo_data();
    void nothingToDo();

private:
    static void addRows(const QList<std::pair<QString, Verb>> &verbs)
    {
        for (const auto &[name, verb] : verbs)
            QTest::newRow(qPrintable(name)) << verb;
    }
};

void VerbsTest::doneUndoneRedone_data()
{
    QTest::addColumn<Verb>("verb");
    for (const auto &verbs : {articleVerbs, annotationVerbs, recordVerbs, tagVerbs})
        addRows(verbs);
}

void VerbsTest::doneUndoneRedone()
{
    QFETCH(Verb, verb);
    Bench bench;
    Session &session = bench.session();
    const auto steps = [&] { return Workbench::expect(session.history(-1)).size(); };
    const auto text = [&] { return Workbench::expect(dump(session)); };
    const Project before = session.project();
    const QString textBefore = text();
    const qsizetype stepsBefore = steps();
    QSignalSpy changed(&session, &Session::changed);

    const Result<> done = verb(bench);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(steps(), stepsBefore + 1);
    openAll(session);
    const Project after = session.project();
    const QString textAfter = text();
    QVERIFY(textBefore != textAfter);
    QCOMPARE(differenceToFile(session), QString());
    QCOMPARE(Workbench::expect(session.verify()).size(), 0);

    for (int round = 0; round < 2; ++round) {
        Workbench::expect(session.undo());
        openAll(session);
        QCOMPARE(difference(session.project(), before), QString());
        QCOMPARE(text(), textBefore);
        QCOMPARE(differenceToFile(session), QString());
        QCOMPARE(Workbench::expect(session.verify()).size(), 0);

        Workbench::expect(session.redo());
        openAll(session);
        QCOMPARE(difference(session.project(), after), QString());
        QCOMPARE(text(), textAfter);
        QCOMPARE(differenceToFile(session), QString());
    }
    QCOMPARE(changed.size(), 5);
    QCOMPARE(steps(), stepsBefore + 1);
}

void VerbsTest::nothingToDo_data()
{
    QTest::addColumn<Verb>("verb");
    addRows(idleVerbs);
}

void VerbsTest::nothingToDo()
{
    QFETCH(Verb, verb);
    Bench bench;
    Session &session = bench.session();
    const Project before = session.project();
    const qsizetype stepsBefore = Workbench::expect(session.history(-1)).size();
    QSignalSpy changed(&session, &Session::changed);
    const Result<> done = verb(bench);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(Workbench::expect(session.history(-1)).size(), stepsBefore);
    QCOMPARE(difference(session.project(), before), QString());
}

QTEST_GUILESS_MAIN(VerbsTest)
#include "tst_verbs.moc"
