// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "support/randomworker.h"

#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "session/verbs/attributions.h"
#include "session/verbs/naming.h"
#include "session/verbs/records.h"
#include "session/verbs/relations.h"
#include "session/verbs/settings.h"
#include "session/verbs/tagset.h"

namespace Standoff {

using namespace Qt::StringLiterals;

const QStringList RandomWorker::texts{
    u"\U0001F600 Kim met Putin in Pyongyang.\n\nKim said: “The pact holds,” and officials agreed.\n"_s,
    u"Zoe\u0301 met \U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F1F0\U0001F1F5 again, as agreed.\n"_s,
    u"قال المتحدث إن الاتفاق قائم.\n김정은은 푸틴을 평양에서 만났다.\n"_s};

Result<> RandomWorker::step()
{
    const int choice = m_random.bounded(100);
    if (choice < 16)
        return m_session.undo();
    if (choice < 26)
        return m_session.redo();
    if (choice < 72)
        return inArticle();
    return choice < 90 ? withRecords() : withProject();
}

Result<> RandomWorker::inArticle()
{
    const ArticleId id = any<Article>();
    if (!id)
        return {};
    const auto opened = m_session.openArticle(id);
    if (!opened)
        return plain(opened);
    const OpenArticle &article = **opened;
    const auto annotations = idsOf(article.annotations());
    const int choice = m_random.bounded(50);
    if (choice < 20 || annotations.isEmpty())
        return plain(annotate(m_session, id, any<Tag>(), someRanges(article)));
    if (choice == 20)
        return setParagraphRole(m_session, id, 0, ParagraphRole(m_random.bounded(9)));
    if (choice < 24)
        return attribute(article);
    if (choice == 24) {
        m_session.closeArticle(id);
        return {};
    }
    return onAnnotation(article, *article.find(pick(annotations)));
}

Result<> RandomWorker::onAnnotation(const OpenArticle &article, const Annotation &annotation)
{
    const ArticleId id = article.article();
    const AnnotationId chosen = annotation.id;
    switch (m_random.bounded(18)) {
    case 0:
    case 1:
        return retag(m_session, id, chosen, any<Tag>());
    case 2:
        return link(article, annotation);
    case 3:
        return setNote(m_session, id, chosen, oneIn(3) ? QString() : word());
    case 4:
        return setStatus(m_session, id, chosen, Status(m_random.bounded(3)));
    case 5:
        return setAttributeValue(m_session, id, chosen, u"form"_s, oneIn(2) ? word() : QString());
    case 6:
        return setStance(m_session, id, chosen, term(u"annotation.stance"_s));
    case 7:
    case 8:
        return setRanges(m_session, id, chosen, someRanges(article));
    case 9:
        return unlinkRecord(m_session, id, chosen);
    case 10:
        return splitOff(annotation);
    case 11:
    case 12:
        return reshape(article, annotation);
    case 13:
        return relate(article, annotation);
    case 14:
        return name(article, annotation);
    default:
        return removeAnnotations(m_session, id, {chosen, pick(idsOf(article.annotations()))});
    }
}

Result<> RandomWorker::reshape(const OpenArticle &article, const Annotation &annotation)
{
    if (oneIn(2)) { // a place within, if there is one
        const TextRange range = article.rangesOf(annotation).first();
        return range.length() < 4
            ? Result<>()
            : plain(splitAnnotation(m_session, article.article(), annotation.id, range.begin + 2));
    }
    QList<AnnotationId> same;
    for (const AnnotationId id : idsOf(article.annotations())) {
        if (article.find(id)->tag == annotation.tag && same.size() < 3)
            same.append(id);
    }
    return same.size() < 2 ? Result<>()
                           : plain(joinAnnotations(m_session, article.article(), same));
}

Result<> RandomWorker::relate(const OpenArticle &article, const Annotation &annotation)
{
    const ArticleId id = article.article();
    const auto relations = idsOf(article.relations());
    if (!relations.isEmpty() && oneIn(2)) {
        return oneIn(2) ? removeRelation(m_session, id, pick(relations))
                        : setRelationType(m_session, id, pick(relations), word());
    }
    const AnnotationId to = pick(idsOf(article.annotations()));
    return to == annotation.id ? Result<>()
                               : plain(Standoff::relate(m_session, id, annotation.id, to, word()));
}

Result<> RandomWorker::link(const OpenArticle &article, const Annotation &annotation)
{
    const LayerKind kind = m_project.kindOf(annotation.tag);
    if (const EntityId entity = any<Entity>(); entity && kind == LayerKind::Entity)
        return linkRecord(m_session, article.article(), annotation.id, entity);
    if (const ClaimId claim = any<Claim>(); claim && kind == LayerKind::Claim)
        return linkRecord(m_session, article.article(), annotation.id, claim);
    if (const SourceId source = any<Source>(); source && kind == LayerKind::Source)
        return linkRecord(m_session, article.article(), annotation.id, source);
    return {};
}

Result<> RandomWorker::name(const OpenArticle &article, const Annotation &annotation)
{
    const EntityId other = any<Entity>();
    if (!annotation.entity || oneIn(3))
        return notAName(m_session, article.article(), annotation.text());
    if (oneIn(2))
        return renameEntity(m_session, annotation.entity, word(), oneIn(2));
    return other == annotation.entity
        ? Result<>()
        : takeAsMentions(m_session, article.article(), annotation.entity, other);
}

Result<> RandomWorker::splitOff(const Annotation &annotation)
{
    if (m_project.annotationCount(annotation.record().number) < 2)
        return {};
    if (annotation.entity)
        return plain(Standoff::splitOff(m_session, annotation.entity, {annotation.id}));
    if (annotation.claim)
        return plain(Standoff::splitOff(m_session, annotation.claim, {annotation.id}));
    return annotation.source
        ? plain(Standoff::splitOff(m_session, annotation.source, {annotation.id}))
        : Result<>();
}

Result<> RandomWorker::attribute(const OpenArticle &article)
{
    const auto attributions = idsOf(article.attributions());
    const SourceId source = any<Source>();
    const QList<SourceId> records = source ? QList{source} : QList<SourceId>();
    if (!attributions.isEmpty() && oneIn(4))
        return remove(m_session, pick(attributions));
    if (!attributions.isEmpty() && oneIn(3)) {
        Attribution attribution = article.attributions().value(pick(attributions));
        attribution.form = word();
        attribution.type = oneIn(2) ? QString() : word();
        attribution.records = records;
        return plain(put(m_session, attribution));
    }
    if (oneIn(2)) {
        return plain(Standoff::attribute(m_session, article.article(),
            {.content = someRanges(article),
                .cue = someRanges(article).first(),
                .source = oneIn(3) ? TextRange() : someRanges(article).first(),
                .record = oneIn(2) ? source : SourceId()}));
    }
    const auto annotations = idsOf(article.annotations());
    return plain(put(m_session,
        Attribution{.version = article.version().id,
            .sources = {pick(annotations)},
            .records = records,
            .cue = pick(annotations),
            .contents = {pick(annotations)}}));
}

// Makes, edits, merges or removes one.
template <typename Record>
Result<> RandomWorker::withRecord(QString Record::*member)
{
    const Id<Record> id = any<Record>();
    const int choice = m_random.bounded(8);
    Record record;
    if (id && choice == 1)
        return removeRecord(m_session, id);
    if (const Id<Record> other = any<Record>(); id && choice == 2)
        return other == id ? Result<>() : mergeRecords(m_session, id, {other});
    if (id && choice > 2)
        record = *m_project.find(id);
    record.*member = word();
    record.note = oneIn(2) ? word() : QString();
    editMore(record);
    return plain(put(m_session, record));
}

template <typename Record>
void RandomWorker::editMore(Record &record)
{
    if constexpr (std::is_same_v<Record, Entity>) {
        record.type = term(u"entity.type"_s);
        record.aliases = {word(), word()};
    } else if constexpr (std::is_same_v<Record, Claim>) {
        record.claimant = oneIn(3) ? SourceId() : any<Source>();
        record.state = term(u"claim.state"_s);
        record.types = {m_project.terms(u"claim.types"_s).value(m_random.bounded(4))};
        record.factuality = term(u"claim.factuality"_s);
        record.harm = m_random.bounded(-1, 5);
        record.date = date();
    } else {
        record.entity = oneIn(3) ? EntityId() : any<Entity>();
        record.kind = term(u"source.kind"_s);
        record.affiliation = term(u"source.affiliation"_s);
        record.identification = term(u"source.identification"_s);
        record.description = word();
    }
}

Result<> RandomWorker::withRecords()
{
    switch (m_random.bounded(6)) {
    case 0:
    case 1:
        return withRecord<Entity>(&Entity::name);
    case 2:
        return withRecord<Claim>(&Claim::text);
    case 3:
        return withRecord<Source>(&Source::label);
    default:
        return withEvidence();
    }
}

Result<> RandomWorker::withEvidence()
{
    const ClaimId claim = any<Claim>();
    const ClaimId other = any<Claim>();
    const SourceId source = any<Source>();
    const GradeId grade = any<Grade>();
    const EvidenceId evidence = any<Evidence>();
    const ClaimLinkId link = any<ClaimLink>();
    if (!claim || !source)
        return {};
    switch (m_random.bounded(9)) {
    case 0:
        return plain(
            put(m_session, Grade{.source = source, .reliability = term(u"grade.reliability"_s)}));
    case 1: {
        Evidence made{
            .claim = claim, .question = oneIn(2) ? word() : QString(), .published = date()};
        if (!m_project.openArticles().empty()) {
            const auto &marked = m_project.openArticles().begin()->second.annotations();
            made.annotation = marked.isEmpty() ? AnnotationId() : pick(idsOf(marked));
        }
        return plain(put(m_session, made));
    }
    case 2:
        return plain(put(m_session,
            Verdict{.claim = claim,
                .conclusion = term(u"verdict.conclusion"_s),
                .supersedes = oneIn(2) ? VerdictId() : any<Verdict>()}));
    case 3:
        return claim == other
            ? Result<>()
            : plain(put(m_session,
                  ClaimLink{.from = claim, .to = other, .kind = term(u"claim_link.kind"_s)}));
    case 4:
        return grade ? remove(m_session, grade) : Result<>();
    case 5:
        return evidence ? remove(m_session, evidence) : Result<>();
    case 6:
        return link ? remove(m_session, link) : Result<>();
    case 7: {
        if (!grade)
            return {};
        Grade edited = *m_project.find(grade);
        edited.rationale = word();
        return plain(put(m_session, edited));
    }
    default: {
        if (!evidence)
            return {};
        Evidence edited = *m_project.find(evidence);
        edited.answer = word();
        edited.note = word();
        return plain(put(m_session, edited));
    }
    }
}

Result<> RandomWorker::withProject()
{
    const ArticleId id = any<Article>();
    const int choice = m_random.bounded(10);
    if (choice == 0 && m_project.all<Article>().size() < 6) {
        IncomingArticle article;
        article.text = ArticleText(pick(texts));
        article.title = word();
        return plain(addArticles(m_session, {article}));
    }
    if (choice == 1 && oneIn(6) && id)
        return removeArticles(m_session, {id});
    if (choice < 4)
        return withSettings();
    if (choice < 7 || !id)
        return withTags();
    if (oneIn(4)) {
        return editArticles(m_session, {id, any<Article>()},
            {.state = ArticleState(m_random.bounded(3)),
                .addedLabels = {word()},
                .removedLabels = {word()}});
    }
    Article article = *m_project.find(id);
    (oneIn(2) ? article.publisher : article.title) = word();
    article.byline = oneIn(3) ? word() : QString();
    article.note = oneIn(2) ? word() : QString();
    article.published = date();
    article.state = ArticleState(m_random.bounded(3));
    return updateArticle(m_session, article);
}

Result<> RandomWorker::withTags()
{
    const TagId id = any<Tag>();
    Tag edited = *m_project.find(id);
    switch (m_random.bounded(7)) {
    case 0:
        return moveTag(m_session, id, any<Tag>());
    case 1:
        edited.guideline = word();
        edited.code = oneIn(2) ? QString() : word();
        return plain(putTag(m_session, edited));
    case 2:
        edited.name = u"Tag "_s + QString::number(m_random.generate());
        edited.color = oneIn(2) ? u"#123456"_s : u"#abcdef"_s;
        return plain(putTag(m_session, edited));
    case 3: {
        const TagId other = any<Tag>();
        const bool fits = other != id && m_project.kindOf(id) == m_project.kindOf(other);
        return fits && oneIn(3) ? removeTag(m_session, id, other) : Result<>();
    }
    case 4:
        return m_project.all<Tag>().size() > 40
            ? Result<>()
            : plain(putTag(m_session,
                  Tag{.layer = any<Layer>(),
                      .name = u"Tag "_s + QString::number(m_random.generate()),
                      .color = u"#123456"_s}));
    case 5:
        return withLayer(*m_project.find(edited.layer));
    default: {
        const QString terms = u"{\"standoff_tagset\": 1, \"terms\": {\"%1\": [\"%2\"]}}"_s;
        return m_project.all<Term>().size() > 250
            ? Result<>()
            : loadTagset(m_session,
                  terms.arg(oneIn(2) ? u"claim.state"_s : u"entity.type"_s, word()).toUtf8());
    }
    }
}

// Those of the tagset keep their kind, or there would soon be none of some.
Result<> RandomWorker::withLayer(Layer layer)
{
    const QString own = u"Layer "_s;
    if (oneIn(3) && m_project.all<Layer>().size() < 7)
        layer = {.name = own};
    layer.position = m_random.bounded(10);
    if (layer.name.startsWith(own)) {
        layer.name = own + QString::number(m_random.generate());
        const bool isUsed = std::ranges::any_of(m_project.tagsInOrder(layer.id),
            [this](const Tag *tag) { return m_project.annotationCount(tag->id.number) > 0; });
        layer.kind = isUsed ? layer.kind : LayerKind(m_random.bounded(5));
    }
    return plain(putLayer(m_session, layer));
}

Result<> RandomWorker::withSettings()
{
    const WaiverId id = any<Waiver>();
    if (id && oneIn(3))
        return remove(m_session, id);
    if (oneIn(2))
        return plain(put(m_session, Waiver{.check = u"c"_s, .problem = word(), .reason = word()}));
    return setSettings(m_session, {{u"a"_s, oneIn(3) ? QString() : word()}, {u"b"_s, word()}});
}

} // namespace Standoff
