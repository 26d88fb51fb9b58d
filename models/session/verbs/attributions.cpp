// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/verbs/attributions.h"

#include "session/openproject.h"
#include "session/recordtraits.h"
#include "session/registration.h"
#include "session/step.h"
#include "session/verbs/annotationparts.h"

#include <algorithm>

namespace Standoff {

namespace {

// The tag that is used where the person has chosen none: the first of the first such layer.
TagId firstTag(const Project &project, LayerKind kind)
{
    for (const Layer *layer : project.layersInOrder()) {
        const QList<const Tag *> tags = project.tagsInOrder(layer->id);
        if (layer->kind == kind && !tags.isEmpty())
            return tags.first()->id;
    }
    return {};
}

// The tag for a source that is told of in that way: one that says so, for what is collective also
// one for what is described; else the first.
TagId sourceTag(const Project &project, const QString &identification)
{
    for (const QString &wanted : {identification, QStringLiteral("described")}) {
        if (identification.isEmpty()
            || (identification == QLatin1StringView("named") && wanted != identification))
            break;
        for (const Layer *layer : project.layersInOrder()) {
            if (layer->kind != LayerKind::Source)
                continue;
            for (const Tag *tag : project.tagsInOrder(layer->id)) {
                if (tag->recordDefaults.value(QStringLiteral("identification")) == wanted)
                    return tag->id;
            }
        }
    }
    return firstTag(project, LayerKind::Source);
}

// The record that the words name, or a new one that tells how they do: none where the tag makes no
// records, or where what it makes would be the same.
SourceId sourceRecord(Step &step, TagId id, const QString &words, const AttributionDraft &draft)
{
    const Project &project = step.project();
    const Tag *tag = project.find(id);
    if (draft.record || !tag
        || tag->recordDefaults.value(QStringLiteral("record")) == QLatin1StringView("none"))
        return draft.record;
    const QString name = draft.name.isEmpty() ? words.simplified() : draft.name;
    const auto &sources = project.all<Source>();
    const auto known = std::ranges::find_if(sources,
        [&name](const Source &source) { return RecordTraits<Source>::isNamed(source, name); });
    if (known != sources.end())
        return known->id;
    Source fresh = freshRecord<Source>(project, *tag, name);
    const Source usual = fresh;
    if (project.terms(QStringLiteral("source.identification")).contains(draft.identification))
        fresh.identification = draft.identification;
    return fresh == usual && draft.name.isEmpty() ? SourceId() : step.create(fresh).id;
}

// An annotation of that kind on exactly these words; none where there is none.
const Annotation *markedAs(const Project &project, const OpenArticle &article, LayerKind kind,
    const QList<TextRange> &ranges)
{
    const QList<Fragment> fragments = article.fragmentsFor(ranges);
    for (const AnnotationId id : article.annotationsIn(ranges.first())) {
        const Annotation *annotation = article.find(id);
        if (project.kindOf(annotation->tag) == kind && annotation->fragments == fragments)
            return annotation;
    }
    return nullptr;
}

// Where the parts of attributions are, those that a set adds among them.
class Places
{
public:
    Places(const OpenArticle &article, const ChangeSet &changes)
        : m_article(article)
        , m_changes(changes)
    {
    }

    // From the first to the last of its content.
    CodePointRange contentOf(const Attribution &attribution) const
    {
        return extentOf(attribution.contents);
    }
    CodePointRange frameOf(const Attribution &attribution) const
    {
        return extentOf(attribution.parts());
    }

private:
    CodePointRange extentOf(const QList<AnnotationId> &ids) const
    {
        CodePointRange extent;
        for (const AnnotationId id : ids) {
            if (const Annotation *annotation = find(id))
                extent =
                    extent.isEmpty() ? annotation->extent() : extent.united(annotation->extent());
        }
        return extent;
    }
    const Annotation *find(AnnotationId id) const
    {
        for (const Change<Annotation> &change : m_changes.of<Annotation>()) {
            if (change.after && change.after->id == id)
                return &*change.after;
        }
        return m_article.find(id);
    }

    const OpenArticle &m_article;
    const ChangeSet &m_changes;
};

// Its parent is the narrowest one in whose content all of it stands; those that stand in its own
// content, and in no narrower one, depend on it from now on.
void nest(Attribution &made, Step &step, const OpenArticle &article)
{
    const Places places(article, step.changes());
    const CodePointRange frame = places.frameOf(made);
    const CodePointRange content = places.contentOf(made);
    int narrowest = std::numeric_limits<int>::max();
    for (const Attribution &other : article.attributions()) {
        const CodePointRange around = places.contentOf(other);
        if (around.contains(frame) && around.length() < narrowest) {
            narrowest = around.length();
            made.parent = other.id;
        }
    }
    for (const Attribution &other : article.attributions()) {
        if (other.parent != made.parent || other.id == made.parent
            || !content.contains(places.frameOf(other)))
            continue;
        Attribution child = other;
        child.parent = made.id;
        step.update(other, child);
    }
}

// The claim is of whom it is attributed to, unless it has a claimant.
void fillClaimant(Step &step, ClaimId id, SourceId claimant)
{
    if (!id || !claimant)
        return;
    const auto &made = step.changes().of<Claim>();
    for (qsizetype i = 0; i < made.size(); ++i) {
        if (!made[i].after || made[i].after->id != id)
            continue;
        Claim claim = *made[i].after;
        claim.claimant = claim.claimant ? claim.claimant : claimant;
        step.changes().amend(i, claim);
        return;
    }
    const Claim *known = step.project().find(id);
    if (!known || known->claimant)
        return;
    Claim claim = *known;
    claim.claimant = claimant;
    step.update(*known, claim);
}

} // namespace

Result<AttributionId> attribute(OpenProject &session, ArticleId id, const AttributionDraft &draft)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::Attribute));
    ASSIGN_OR_RETURN(const auto article, session.opened(id));
    const Project &project = step.project();
    if (article->fragmentsFor(draft.content).isEmpty())
        return failure(OpenProject::tr("Nothing that is said is selected; select it first"));
    for (const TextRange part : {draft.cue, draft.source}) {
        if (!part.isEmpty() && article->fragmentsFor({part}).isEmpty()) // within one character
            return failure(OpenProject::tr("There is no text to tag; select some first"));
    }
    if (draft.record && !project.find(draft.record))
        return failure(OpenProject::tr("There is no such record"));
    Registration registration(step);
    const auto mark = [&](LayerKind kind, const QList<TextRange> &ranges) -> Annotation {
        if (const Annotation *there = markedAs(project, *article, kind, ranges))
            return *there;
        Annotation wanted{.version = article->version().id,
            .tag = firstTag(project, kind),
            .fragments = article->fragmentsFor(ranges)};
        if (kind == LayerKind::Source) {
            wanted.tag = sourceTag(project, draft.identification);
            wanted.source = sourceRecord(step, wanted.tag, wanted.text(), draft);
        }
        return wanted.tag ? registration.create(wanted) : Annotation();
    };
    Attribution made{.id = step.newId<Attribution>(), .version = article->version().id};
    const Annotation content = mark(LayerKind::Claim, draft.content);
    if (content.id)
        made.contents = {content.id};
    else
        return failure(OpenProject::tr("The tagset has no tag for claims; add one first"));
    if (!draft.cue.isEmpty())
        made.cue = mark(LayerKind::Cue, {draft.cue}).id;
    SourceId claimant = draft.record;
    if (!draft.source.isEmpty()) {
        const Annotation source = mark(LayerKind::Source, {draft.source});
        if (source.id)
            made.sources = {source.id};
        claimant = source.source ? source.source : claimant;
    }
    if (draft.record && made.sources.isEmpty())
        made.records = {draft.record};
    fillClaimant(step, content.claim, claimant);
    nest(made, step, *article);
    beginWork(step, id);
    return step.committed(step.create(made).id);
}

} // namespace Standoff
