// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "project/uuid.h"
#include "session/effectbench.h"
#include "session/verbs/articles.h"
#include "session/verbs/records.h"
#include "session/verbs/settings.h"
#include "session/verbs/tagset.h"
#include "support/importvalues.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

IncomingArticle fullArticle()
{
    IncomingArticle article;
    article.text = ArticleText(u"\U0001F600 New.\n\nText.\nEnd.\n"_s)
                       .withRole(0, ParagraphRole::Headline)
                       .withRole(2, ParagraphRole::Quote);
    article.title = u"New"_s;
    article.byline = u"By Ada"_s;
    article.publisher = u"The Daily"_s;
    article.published = u"2024-06-20"_s;
    article.url = u"https://example.org/a"_s;
    article.language = u"ar"_s;
    article.direction = Direction::RightToLeft;
    article.fileName = u"new.html"_s;
    article.mediaType = u"text/html"_s;
    article.encoding = u"UTF-8"_s;
    article.original = "<p>New.";
    return article;
}

const Effects articles{
    {u"add articles, one of the same text"_s,
        [](EffectBench &b) {
            IncomingArticle bare;
            bare.text = ArticleText(u"Kim again.\n"_s);
            return plain(addArticles(b.session(), {fullArticle(), bare}));
        }},
    {u"edit an article"_s,
        [](EffectBench &b) {
            Article edited = b.edited(b.article, &Article::note);
            edited.state = ArticleState::Done;
            edited.direction = Direction::LeftToRight;
            return updateArticle(b.session(), edited);
        }},
    {u"edit an article that is not there"_s,
        [](EffectBench &b) { return updateArticle(b.session(), {.id = {4711}}); }},
    {u"edit several articles"_s,
        [](EffectBench &b) {
            return editArticles(b.session(), {b.article, b.other, b.article},
                {.state = ArticleState::Done,
                    .language = u"ko"_s,
                    .addedLabels = {u"korea"_s, u"arms"_s, u"korea"_s}});
        }},
    {u"set the state of an article and of one that is not there"_s,
        [](EffectBench &b) {
            return editArticles(b.session(), {b.article, {4711}}, {.state = ArticleState::Done});
        }},
    {u"remove an article"_s,
        [](EffectBench &b) {
            b.expect(setParagraphRole(b.session(), b.other, 0, ParagraphRole::Quote));
            b.expect(put(b.session(),
                Evidence{.claim = b.claim, .question = u"Who?"_s, .annotation = b.kimElsewhere}));
            return removeArticles(b.session(), {b.other});
        }},
    {u"remove an article with a relation and attributions"_s,
        [](EffectBench &b) { return removeArticles(b.session(), {b.article}); }},
    {u"remove articles of which one is not there"_s,
        [](EffectBench &b) { return removeArticles(b.session(), {b.other, {4711}}); }},
    {u"give a paragraph a role"_s,
        [](EffectBench &b) {
            return setParagraphRole(b.session(), b.article, 2, ParagraphRole::Quote);
        }},
    {u"change the role of a paragraph"_s,
        [](EffectBench &b) {
            b.expect(setParagraphRole(b.session(), b.article, 0, ParagraphRole::Quote));
            b.expect(setParagraphRole(b.session(), b.article, 1, ParagraphRole::Quote));
            return setParagraphRole(b.session(), b.article, 1, ParagraphRole::Caption);
        }},
    {u"take the role of a paragraph away"_s,
        [](EffectBench &b) {
            b.expect(setParagraphRole(b.session(), b.article, 0, ParagraphRole::Quote));
            b.expect(setParagraphRole(b.session(), b.article, 1, ParagraphRole::Quote));
            return setParagraphRole(b.session(), b.article, 1, ParagraphRole::Body);
        }},
    {u"give a paragraph behind the last a role"_s,
        [](EffectBench &b) {
            return setParagraphRole(b.session(), b.article, 3, ParagraphRole::Quote);
        }},
};

Tag edited(EffectBench &b, TagId id, const std::function<void(Tag &)> &edit)
{
    Tag tag = *b.project().find(id);
    edit(tag);
    return tag;
}

TagId child(EffectBench &b, TagId parent, const QString &name)
{
    return b.expect(putTag(b.session(),
        Tag{.layer = b.project().find(parent)->layer,
            .parent = parent,
            .name = name,
            .color = u"#00ff7f"_s}));
}

const Effects tags{
    {u"put a tag, behind the last"_s,
        [](EffectBench &b) {
            return plain(putTag(b.session(),
                Tag{.layer = b.project().layersInOrder()[1]->id,
                    .name = u" Two  words "_s,
                    .color = u"#00ff7f"_s,
                    .key = u"\U0001D11E"_s}));
        }},
    {u"edit a tag"_s,
        [](EffectBench &b) {
            return plain(putTag(b.session(), edited(b, b.entityTag(u"Person"_s), [](Tag &tag) {
                tag.name = u"PERSON"_s;
                tag.guideline = u"Who?"_s;
                tag.key.clear();
                tag.attributes.clear();
            })));
        }},
    {u"put a tag of a name that is taken"_s,
        [](EffectBench &b) {
            return plain(putTag(b.session(),
                edited(b, b.entityTag(u"Person"_s), [](Tag &tag) { tag.name = u"EVENT"_s; })));
        }},
    {u"put a tag of a name that another layer has"_s,
        [](EffectBench &b) {
            return plain(putTag(b.session(),
                edited(b, b.entityTag(u"Person"_s), [](Tag &tag) { tag.name = u"Media"_s; })));
        }},
    {u"put a tag with a key that is taken"_s,
        [](EffectBench &b) {
            return plain(putTag(b.session(),
                edited(b, b.entityTag(u"Person"_s), [](Tag &tag) { tag.key = u"c"_s; })));
        }},
    {u"put a tag with a key of two characters"_s,
        [](EffectBench &b) {
            return plain(putTag(b.session(),
                edited(b, b.entityTag(u"Person"_s), [](Tag &tag) { tag.key = u"xy"_s; })));
        }},
    {u"put a tag in a colour that is none"_s,
        [](EffectBench &b) {
            return plain(putTag(b.session(),
                edited(b, b.entityTag(u"Person"_s), [](Tag &tag) { tag.color = u"#12345"_s; })));
        }},
    {u"put a tag without a name"_s,
        [](EffectBench &b) {
            return plain(putTag(b.session(),
                edited(b, b.entityTag(u"Person"_s), [](Tag &tag) { tag.name = u" "_s; })));
        }},
    {u"put a tag below its own child"_s,
        [](EffectBench &b) {
            const TagId leader = child(b, b.entityTag(u"Person"_s), u"Leader"_s);
            const TagId king = child(b, leader, u"King"_s);
            return plain(putTag(b.session(),
                edited(b, b.entityTag(u"Person"_s), [king](Tag &tag) { tag.parent = king; })));
        }},
    {u"put a tag below one of another layer"_s,
        [](EffectBench &b) {
            const TagId cue = b.cueTag();
            return plain(putTag(b.session(),
                edited(b, b.entityTag(u"Person"_s), [cue](Tag &tag) { tag.parent = cue; })));
        }},
    {u"move a tag to the front"_s,
        [](EffectBench &b) {
            return moveTag(b.session(), b.sourceTag(u"Document"_s), b.sourceTag(u"Named"_s));
        }},
    {u"move a tag backwards"_s,
        [](EffectBench &b) {
            return moveTag(b.session(), b.sourceTag(u"Named"_s), b.sourceTag(u"Document"_s));
        }},
    {u"move a tag to the end"_s,
        [](EffectBench &b) { return moveTag(b.session(), b.sourceTag(u"Unnamed"_s), {}); }},
    {u"move the last tag to the end"_s,
        [](EffectBench &b) { return moveTag(b.session(), b.sourceTag(u"Media"_s), {}); }},
    {u"remove a tag, another takes over"_s,
        [](EffectBench &b) {
            const TagId leader = child(b, b.entityTag(u"Person"_s), u"Leader"_s);
            child(b, leader, u"King"_s);
            b.mark(b.article, leader, u"officials"_s);
            return removeTag(b.session(), leader, b.entityTag(u"Event"_s));
        }},
    {u"remove a tag that nothing has"_s,
        [](EffectBench &b) { return removeTag(b.session(), b.entityTag(u"Product"_s)); }},
    {u"remove a tag that annotations have"_s,
        [](EffectBench &b) { return removeTag(b.session(), b.entityTag(u"Person"_s)); }},
    {u"remove a tag, one of another kind takes over"_s,
        [](EffectBench &b) {
            return removeTag(b.session(), b.entityTag(u"Person"_s), b.cueTag());
        }},
    {u"remove a tag, it takes over itself"_s,
        [](EffectBench &b) {
            return removeTag(b.session(), b.entityTag(u"Person"_s), b.entityTag(u"Person"_s));
        }},
    {u"put a layer"_s,
        [](EffectBench &b) {
            return plain(putLayer(b.session(), Layer{.name = u" Two  words"_s}));
        }},
    {u"edit a layer"_s,
        [](EffectBench &b) {
            Layer layer = *b.project().layersInOrder()[1];
            layer.name = u"CLAIMS"_s;
            layer.position = 9;
            return plain(putLayer(b.session(), layer));
        }},
    {u"put a layer of a name that is taken"_s,
        [](EffectBench &b) { return plain(putLayer(b.session(), Layer{.name = u"CLAIMS"_s})); }},
    {u"put a layer without a name"_s,
        [](EffectBench &b) { return plain(putLayer(b.session(), Layer{.name = u" "_s})); }},
    {u"load a tagset"_s,
        [](EffectBench &b) {
            return loadTagset(b.session(), R"({"standoff_tagset": 1, "layers": [
                {"name": "Entities", "kind": "entity", "tags": [
                    {"name": "Person", "color": "#aa0000", "key": "p", "tags": [
                        {"name": "Leader", "color": "#bb0000", "key": "c"}]},
                    {"name": "Ship"}]},
                {"name": "Frames", "kind": "other", "tags": [{"name": "Blame"}, {"name": "Cue"}]}],
                "terms": {"claim.state": ["spotted", "parked"], "mine": ["a", "b"]}})");
        }},
    {u"load a tagset of the future"_s,
        [](EffectBench &b) { return loadTagset(b.session(), R"({"standoff_tagset": 2})"); }},
    {u"load what is no tagset"_s,
        [](EffectBench &b) { return loadTagset(b.session(), R"({"layers": []})"); }},
    {u"load a layer without a name"_s,
        [](EffectBench &b) {
            return loadTagset(b.session(), R"({"standoff_tagset": 1, "layers": [{"name": " "}]})");
        }},
};

// What another copy of the project brings: what is there already, what is new in it, and what is
// new.
ChangeSet fromAnotherCopy(EffectBench &b)
{
    ChangeSet values;
    qint64 number = 0;
    const auto add = [&](auto value) {
        value.id = {++number};
        values.create(value);
        return value.id;
    };
    const auto known = [&]<typename Value>(Id<Value> id) {
        Value value = *b.project().find(id);
        value.id = {++number};
        return value;
    };
    Layer claims = *b.project().layersInOrder()[1];
    claims.uuid = newUuid();
    claims.kind = LayerKind::Other; // by its name it is ours
    const LayerId layer = add(claims);
    Tag position = *b.project().find(b.claimTag(u"Position"_s));
    position.uuid = {};
    position.layer = layer;
    const TagId tag = add(position);
    add(Tag{.layer = layer, .parent = tag, .name = u"New"_s, .color = u"#111111"_s, .key = u"c"_s});
    add(Term{.field = u"claim.state"_s, .value = u"spotted"_s, .position = 7});
    add(Term{.field = u"claim.state"_s, .value = u"parked"_s, .position = 8});
    Entity kim = known(b.entityOf(b.kim));
    kim.name = u"Another name"_s;
    values.create(kim);
    const SourceId source = add(Source{.uuid = newUuid(), .label = u"New"_s, .entity = kim.id});
    Version version = known(b.versionOf(b.other));
    Article article = known(b.other);
    article.version = version.id;
    version.article = article.id;
    values.create(article);
    values.create(version);
    add(RoleMark{.version = version.id, .role = ParagraphRole::Quote});
    const AnnotationId marked = add(Annotation{.version = version.id,
        .tag = tag,
        .fragments = {{{4, 9}, u"again"_s}},
        .source = source,
        .annotator = {99}});
    add(Attribution{.version = version.id, .sources = {marked}, .records = {source}});
    return values;
}

const Effects imports{
    {u"import from another copy"_s,
        [](EffectBench &b) {
            return plain(importValues(b.session(), fromAnotherCopy(b),
                {{AnnotatorId{99}, {.id = {99}, .name = u"Cleo"_s}}}));
        }},
    {u"import a whole project into one that has something"_s,
        [](EffectBench &b) {
            return plain(
                importValues(b.session(), fromAnotherCopy(b), {}, TagsetImport::ReplaceWhenEmpty));
        }},
    {u"import the same twice"_s,
        [](EffectBench &b) {
            ChangeSet values;
            values.create(Entity{.id = {1}, .uuid = newUuid(), .name = u"Twice"_s});
            b.expect(importValues(b.session(), values, {}));
            return plain(importValues(b.session(), values, {}));
        }},
};

Waiver waiver(const QString &problem, const QString &reason)
{
    return {.check = u"c"_s, .problem = problem, .reason = reason};
}

const Effects settings{
    {u"several settings"_s,
        [](EffectBench &b) {
            b.expect(setSetting(b.session(), u"gone"_s, u"1"_s));
            return setSettings(b.session(),
                {{u"organisation"_s, u"The Post"_s}, {u"new"_s, u"2"_s}, {u"gone"_s, {}},
                    {u"never"_s, {}}});
        }},
    {u"a setting without a name"_s,
        [](EffectBench &b) { return setSettings(b.session(), {{u"a"_s, u"1"_s}, {{}, u"2"_s}}); }},
    {u"waive another problem of the check"_s,
        [](EffectBench &b) { return plain(put(b.session(), waiver(u"q"_s, u"It is so"_s))); }},
    {u"waive the same problem anew"_s,
        [](EffectBench &b) {
            b.session().setAnnotator(u"Ben"_s);
            return plain(put(b.session(), waiver(u"p"_s, u"It was so"_s)));
        }},
    {u"waive without a reason"_s,
        [](EffectBench &b) { return plain(put(b.session(), waiver(u"q"_s, u" "_s))); }},
    {u"edit a waiver so that it is as another"_s,
        [](EffectBench &b) {
            const WaiverId id = b.expect(put(b.session(), waiver(u"q"_s, u"Why not"_s)));
            Waiver same = *b.project().find(id);
            same.problem = u"p"_s;
            return plain(put(b.session(), same));
        }},
    {u"take a waiver back"_s, [](EffectBench &b) { return remove(b.session(), b.waiver); }},
    {u"undo"_s, [](EffectBench &b) { return b.session().undo(); }},
    {u"redo"_s,
        [](EffectBench &b) {
            b.expect(b.session().undo());
            return b.session().redo();
        }},
};

} // namespace

// What the verbs for articles, tags and settings make.
class ProjectEffectsTest : public QObject
{
    Q_OBJECT

private slots:
    void effects_data() { EffectGoldens::addRows(articles + tags + imports + settings); }
    void effects() { m_goldens.check(); }

private:
    EffectGoldens m_goldens{u"project.txt"_s};
};

STANDOFF_TEST(QCoreApplication, ProjectEffectsTest)
#include "tst_projecteffects.moc"
