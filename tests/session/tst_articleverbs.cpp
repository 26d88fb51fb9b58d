// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "session/verbs/attributions.h"
#include "session/verbs/records.h"
#include "session/verbs/relations.h"
#include "support/importvalues.h"
#include "support/verifyresult.h"
#include "verbbench.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

IncomingArticle freshArticle()
{
    IncomingArticle article;
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

const Verbs articleVerbs{
    {u"add articles"_s,
        [](VerbBench &b) {
            return plain(addArticles(b.session(), {freshArticle(), freshArticle()}));
        }},
    {u"edit an article"_s,
        [](VerbBench &b) {
            return updateArticle(b.session(), b.edited(b.article, &Article::publisher));
        }},
    {u"edit a byline"_s,
        [](VerbBench &b) {
            return updateArticle(b.session(), b.edited(b.article, &Article::byline));
        }},
    {u"edit a title"_s,
        [](VerbBench &b) {
            return updateArticle(b.session(), b.edited(b.article, &Article::title));
        }},
    {u"set the state of several articles"_s,
        [](VerbBench &b) {
            return editArticles(
                b.session(), {b.article, b.other, b.article}, {.state = ArticleState::Done});
        }},
    {u"edit several articles"_s,
        [](VerbBench &b) {
            return editArticles(b.session(), {b.article, b.other},
                {.publisher = u"Wire"_s,
                    .language = u"ko"_s,
                    .section = u"World"_s,
                    .note = u"Ask, \U0001D11E"_s,
                    .addedLabels = {u"korea"_s, u"arms"_s, u"korea"_s}});
        }},
    {u"remove an article with all in it"_s,
        [](VerbBench &b) { return removeArticles(b.session(), {b.article}); }},
    {u"remove all articles"_s,
        [](VerbBench &b) { return removeArticles(b.session(), {b.other, b.article}); }},
    {u"set the role of a paragraph"_s,
        [](VerbBench &b) {
            return setParagraphRole(b.session(), b.article, 1, ParagraphRole::Quote);
        }},
    {u"import"_s,
        [](VerbBench &b) { return plain(importValues(b.session(), importedValues(), {})); }},
};

const Verbs annotationVerbs{
    {u"annotate, a new record"_s,
        [](VerbBench &b) {
            return plain(
                annotate(b.session(), b.other, b.tag(LayerKind::Entity, u"Event"_s), {{0, 3}}));
        }},
    {u"annotate, a known record"_s,
        [](VerbBench &b) {
            return plain(
                annotate(b.session(), b.other, b.tag(LayerKind::Entity, u"Person"_s), {{0, 3}}));
        }},
    {u"annotate in several fragments"_s,
        [](VerbBench &b) {
            return plain(annotate(b.session(), b.article, b.tag(LayerKind::Claim, u"Causal"_s),
                {{40, 45}, {0, 2}, {50, 55}, {44, 46}}));
        }},
    {u"retag"_s,
        [](VerbBench &b) {
            return retag(b.session(), b.article, b.putin, b.tag(LayerKind::Entity, u"Event"_s));
        }},
    {u"retag to another layer"_s,
        [](VerbBench &b) {
            return retag(b.session(), b.article, b.official, b.tag(LayerKind::Entity, u"Person"_s));
        }},
    {u"move a boundary"_s,
        [](VerbBench &b) { return setRanges(b.session(), b.article, b.putin, {{0, 5}, {7, 16}}); }},
    {u"remove annotations"_s,
        [](VerbBench &b) {
            return removeAnnotations(
                b.session(), b.article, {b.content, b.putin, b.cue, b.official});
        }},
    {u"annotate in several places"_s,
        [](VerbBench &b) {
            const VersionId version = b.versionOf(b.article);
            return plain(annotateEach(b.session(), b.tag(LayerKind::Entity, u"Event"_s),
                {{version, {{35, 39}}}, {version, {{2, 5}}}, {version, {{35, 39}}}}));
        }},
    {u"annotate in several articles"_s,
        [](VerbBench &b) {
            return plain(annotateEach(b.session(), b.tag(LayerKind::Entity, u"Event"_s),
                {{b.versionOf(b.other), {{0, 3}}}, {b.versionOf(b.article), {{2, 5}}}}));
        }},
    {u"remove all mentions of a record"_s,
        [](VerbBench &b) {
            return removeAnnotations(b.session(), b.article, {b.kim, b.kimAgain});
        }},
    {u"split"_s,
        [](VerbBench &b) { return plain(splitAnnotation(b.session(), b.article, b.content, 50)); }},
    {u"split a bare mention"_s,
        [](VerbBench &b) { return plain(splitAnnotation(b.session(), b.article, b.noted, 24)); }},
    {u"join"_s,
        [](VerbBench &b) {
            return plain(joinAnnotations(b.session(), b.article, {b.putin, b.kimAgain, b.kim}));
        }},
    {u"relate"_s,
        [](VerbBench &b) {
            return plain(relate(b.session(), b.article, b.kim, b.putin, u"met"_s));
        }},
    {u"change the type of a relation"_s,
        [](VerbBench &b) {
            return setRelationType(b.session(), b.article, b.relation, u"hosts"_s);
        }},
    {u"remove a relation"_s,
        [](VerbBench &b) { return removeRelation(b.session(), b.article, b.relation); }},
    {u"set a note"_s,
        [](VerbBench &b) { return setNote(b.session(), b.article, b.kim, u"Kim who?"_s); }},
    {u"set an attribute"_s,
        [](VerbBench &b) {
            return setAttributeValue(b.session(), b.article, b.kim, u"form"_s, u"name"_s);
        }},
    {u"take an attribute away"_s,
        [](VerbBench &b) {
            return setAttributeValue(b.session(), b.article, b.noted, u"form"_s, {});
        }},
    {u"set the stance"_s,
        [](VerbBench &b) { return setStance(b.session(), b.article, b.content, u"deny"_s); }},
    {u"set the status"_s,
        [](VerbBench &b) { return setStatus(b.session(), b.article, b.kim, Status::Rejected); }},
    {u"link"_s,
        [](VerbBench &b) {
            return linkRecord(b.session(), b.article, b.noted, b.entityOf(b.kim));
        }},
    {u"link a claim"_s,
        [](VerbBench &b) { return linkRecord(b.session(), b.article, b.content, b.otherClaim); }},
    {u"link a source"_s,
        [](VerbBench &b) { return linkRecord(b.session(), b.article, b.official, b.otherSource); }},
    {u"unlink"_s, [](VerbBench &b) { return unlinkRecord(b.session(), b.article, b.kim); }},
    {u"split off"_s,
        [](VerbBench &b) {
            return plain(splitOff(b.session(), b.entityOf(b.kim), QList{b.kimAgain}));
        }},
    {u"split off in a closed article"_s,
        [](VerbBench &b) {
            const EntityId kim = b.entityOf(b.kim);
            b.session().closeArticle(b.article);
            return plain(splitOff(b.session(), kim, QList{b.kimAgain}));
        }},
    {u"set stances in a closed article"_s,
        [](VerbBench &b) {
            b.session().closeArticle(b.article);
            return setStances(b.session(), b.claim, {b.content}, u"deny"_s);
        }},
    {u"annotate as a record, in two articles of which one is closed"_s,
        [](VerbBench &b) {
            const EntityId putin = b.entityOf(b.putin);
            b.session().closeArticle(b.article);
            const VersionId version = b.versionOf(b.article);
            return plain(annotateEach(b.session(), b.tag(LayerKind::Entity, u"Person"_s),
                {{version, {{2, 5}}}, {version, {{2, 5}}}, {version, {{6, 9}}},
                    {b.versionOf(b.other), {{0, 3}}}},
                putin));
        }},
    {u"attribute"_s,
        [](VerbBench &b) {
            return plain(attribute(
                b.session(), b.article, {.content = {{3, 6}}, .cue = {7, 10}, .source = {11, 16}}));
        }},
};

const Verbs idleArticleVerbs{
    {u"no articles"_s,
        [](VerbBench &b) { return plain(addArticles(b.session(), QList<IncomingArticle>())); }},
    {u"no article of several"_s,
        [](VerbBench &b) { return editArticles(b.session(), {}, {.state = ArticleState::Done}); }},
    {u"the same state, and labels that are not there"_s,
        [](VerbBench &b) {
            return editArticles(b.session(), {b.article, b.article},
                {.state = ArticleState::InProgress, .removedLabels = {u"korea"_s}});
        }},
    {u"the same article"_s,
        [](VerbBench &b) { return updateArticle(b.session(), *b.project().find(b.article)); }},
    {u"the same role"_s,
        [](VerbBench &b) {
            return setParagraphRole(b.session(), b.article, 1, ParagraphRole::Body);
        }},
    {u"marked already"_s,
        [](VerbBench &b) {
            return plain(
                annotate(b.session(), b.article, b.tag(LayerKind::Entity, u"Person"_s), {{3, 6}}));
        }},
    {u"marked as the record already"_s,
        [](VerbBench &b) {
            return plain(annotateEach(b.session(), b.tag(LayerKind::Entity, u"Person"_s),
                {{b.versionOf(b.article), {{2, 5}}}}, b.entityOf(b.kim)));
        }},
    {u"the same stance"_s,
        [](VerbBench &b) {
            return setStances(
                b.session(), b.claim, {b.content}, b.annotation(b.article, b.content).stance);
        }},
    {u"no records to remove"_s,
        [](VerbBench &b) { return removeRecords(b.session(), QList<EntityId>()); }},
    {u"related already"_s,
        [](VerbBench &b) {
            return plain(relate(b.session(), b.article, b.putin, b.kim, u"visits"_s));
        }},
    {u"the same type"_s,
        [](VerbBench &b) {
            return setRelationType(b.session(), b.article, b.relation, u"visits"_s);
        }},
    {u"nowhere"_s,
        [](VerbBench &b) {
            return plain(annotateEach(b.session(), b.tag(LayerKind::Entity, u"Person"_s), {}));
        }},
    {u"the same tag"_s,
        [](VerbBench &b) {
            return retag(b.session(), b.article, b.kim, b.tag(LayerKind::Entity, u"Person"_s));
        }},
    {u"the same ranges"_s,
        [](VerbBench &b) { return setRanges(b.session(), b.article, b.kim, {{3, 6}}); }},
    {u"no annotations"_s,
        [](VerbBench &b) { return removeAnnotations(b.session(), b.article, {}); }},
    {u"the same note"_s, [](VerbBench &b) { return setNote(b.session(), b.article, b.kim, {}); }},
    {u"the same record"_s,
        [](VerbBench &b) { return linkRecord(b.session(), b.article, b.kim, b.entityOf(b.kim)); }},
    {u"without a record"_s,
        [](VerbBench &b) { return unlinkRecord(b.session(), b.article, b.cue); }},
};

} // namespace

class ArticleVerbsTest : public QObject
{
    Q_OBJECT

private slots:
    void doneUndoneRedone_data() { addRows(articleVerbs + annotationVerbs); }
    void doneUndoneRedone() { checkDoneUndoneRedone(); }
    void nothingToDo_data() { addRows(idleArticleVerbs); }
    void nothingToDo() { checkNothingToDo(); }
    void labelsComeAndGo();
    void anArticleOfSeveralIsGone();
    void theFirstTagBeginsTheWork();
    void anAttributionBeginsTheWork();
    void tagsInOtherArticlesDoNot();
};

void ArticleVerbsTest::labelsComeAndGo()
{
    VerbBench b;
    const auto labels = [&b](ArticleId id) { return b.project().find(id)->labels; };
    VERIFY_RESULT(
        editArticles(b.session(), {b.article, b.other}, {.addedLabels = {u"korea"_s, u"arms"_s}}));
    VERIFY_RESULT(editArticles(b.session(), {b.article}, {.removedLabels = {u"korea"_s}}));
    VERIFY_RESULT(editArticles(b.session(), {b.article, b.other}, {.addedLabels = {u"korea"_s}}));
    QCOMPARE(labels(b.article), QStringList({u"arms"_s, u"korea"_s}));
    QCOMPARE(labels(b.other), QStringList({u"korea"_s, u"arms"_s}));
    QCOMPARE(b.session().nextUndo()->verb, u"edit articles"_s);
    VERIFY_RESULT(editArticles(b.session(), {b.other}, {.state = ArticleState::Done}));
    QCOMPARE(b.session().nextUndo()->verb, u"set article state"_s);
    QCOMPARE(b.project().find(b.other)->title, u"Other"_s); // what is not said stays
}

void ArticleVerbsTest::anArticleOfSeveralIsGone()
{
    VerbBench b;
    const Project before = b.project();
    QVERIFY(!editArticles(b.session(), {b.other, ArticleId{4711}}, {.note = u"x"_s}));
    QCOMPARE(difference(b.project(), before), QString());
}

void ArticleVerbsTest::theFirstTagBeginsTheWork()
{
    Workbench bench;
    const ArticleId id = bench.add(u"One"_s, u"Ann met Bob."_s);
    const auto state = [&] { return bench.project().find(id)->state; };
    QCOMPARE(state(), ArticleState::NotStarted);
    bench.markPerson(id, u"Ann"_s);
    QCOMPARE(state(), ArticleState::InProgress);
    VERIFY_RESULT(bench.session().undo()); // one step takes back both
    QCOMPARE(state(), ArticleState::NotStarted);
    QCOMPARE(bench.project().annotationCount(bench.project().find(id)->version.number), 0);
    VERIFY_RESULT(bench.session().redo());
    QCOMPARE(state(), ArticleState::InProgress);
    VERIFY_RESULT(editArticles(bench.session(), {id}, {.state = ArticleState::Done}));
    bench.markPerson(id, u"Bob"_s);
    QCOMPARE(state(), ArticleState::Done); // it was said by a person
}

void ArticleVerbsTest::anAttributionBeginsTheWork()
{
    Workbench bench;
    const ArticleId id = bench.add(u"One"_s, u"It holds, said Ann."_s);
    VERIFY_RESULT(
        attribute(bench.session(), id, {.content = {{0, 8}}, .cue = {10, 14}, .source = {15, 18}}));
    QCOMPARE(bench.project().find(id)->state, ArticleState::InProgress);
    VERIFY_RESULT(bench.session().undo());
    QCOMPARE(bench.project().find(id)->state, ArticleState::NotStarted);
}

// Who tags a name in all articles at once has read none of them.
void ArticleVerbsTest::tagsInOtherArticlesDoNot()
{
    Workbench bench;
    const ArticleId open = bench.add(u"One"_s, u"Ann met Bob."_s);
    const ArticleId other = bench.add(u"Two"_s, u"Ann left."_s);
    bench.session().closeArticle(other);
    const auto version = [&](ArticleId id) { return bench.project().find(id)->version; };
    VERIFY_RESULT(annotateEach(bench.session(), bench.tag(LayerKind::Entity, u"Person"_s),
        {{version(open), {{0, 3}}}, {version(other), {{0, 3}}}}));
    QCOMPARE(bench.project().find(open)->state, ArticleState::InProgress);
    QCOMPARE(bench.project().find(other)->state, ArticleState::NotStarted);
}

STANDOFF_TEST(QCoreApplication, ArticleVerbsTest)
#include "tst_articleverbs.moc"
