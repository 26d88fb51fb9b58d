// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/verbs/attributions.h"

#include "session/openproject.h"
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
    const auto mark = [&](LayerKind kind, const QList<TextRange> &ranges,
                          SourceId source = {}) -> AnnotationId {
        if (const Annotation *there = markedAs(project, *article, kind, ranges))
            return there->id;
        const Annotation wanted{.version = article->version().id,
            .tag = firstTag(project, kind),
            .fragments = article->fragmentsFor(ranges),
            .source = source};
        return wanted.tag ? registration.create(wanted).id : AnnotationId();
    };
    Attribution made{.id = step.newId<Attribution>(), .version = article->version().id};
    if (const AnnotationId content = mark(LayerKind::Claim, draft.content))
        made.contents = {content};
    else
        return failure(OpenProject::tr("The tagset has no tag for claims; add one first"));
    if (!draft.cue.isEmpty())
        made.cue = mark(LayerKind::Cue, {draft.cue});
    if (!draft.source.isEmpty()) {
        const AnnotationId source = mark(LayerKind::Source, {draft.source}, draft.record);
        if (source)
            made.sources = {source};
    }
    if (draft.record && made.sources.isEmpty())
        made.records = {draft.record};
    nest(made, step, *article);
    beginWork(step, id);
    return step.committed(step.create(made).id);
}

} // namespace Standoff
