// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "project/uuid.h"
#include "session/registration.h"
#include "session/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Who, by which words, says what: the verb that marks all of it in one step.

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
// content, and in no narrower one, hang on it from now on.
void nest(Attribution &made, ChangeSet &changes, const OpenArticle &article)
{
    const Places places(article, changes);
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
        changes.update(other, child);
    }
}

} // namespace

Result<AttributionId> Session::attribute(ArticleId id, const AttributionDraft &draft)
{
    const auto article = opened(id);
    const auto annotator = article.and_then([this](auto) { return prepare(); }).and_then([this] {
        return annotatorId(m_annotatorName);
    });
    if (!annotator)
        return std::unexpected(annotator.error());
    if ((*article)->fragmentsFor(draft.content).isEmpty())
        return failure(tr("there are no words that are said; select them first"));
    if (draft.record && !m_project.find(draft.record))
        return failure(tr("there is no such record"));
    ChangeSet changes(u"attribute"_s);
    Registration registration(m_project, changes, *m_store);
    const auto mark = [&](LayerKind kind, const QList<TextRange> &ranges,
                          SourceId source = {}) -> AnnotationId {
        if (const Annotation *there = markedAs(m_project, **article, kind, ranges))
            return there->id;
        const Annotation wanted{.version = (*article)->version().id,
            .tag = firstTag(m_project, kind),
            .fragments = (*article)->fragmentsFor(ranges),
            .source = source,
            .annotator = *annotator};
        return wanted.tag ? addTo(changes, registration, wanted).id : AnnotationId();
    };
    Attribution made{.id = newId<Attribution>(),
        .uuid = newUuid(),
        .version = (*article)->version().id,
        .annotator = *annotator,
        .created = QDateTime::currentDateTimeUtc()};
    if (const AnnotationId content = mark(LayerKind::Claim, draft.content))
        made.contents = {content};
    else
        return failure(tr("the tagset has no tag for claims; add one first"));
    if (!draft.cue.isEmpty())
        made.cue = mark(LayerKind::Cue, {draft.cue});
    if (!draft.source.isEmpty()) {
        const AnnotationId source = mark(LayerKind::Source, {draft.source}, draft.record);
        if (source)
            made.sources = {source};
    }
    if (draft.record && made.sources.isEmpty())
        made.records = {draft.record};
    nest(made, changes, **article);
    changes.create(made);
    return commit(std::move(changes)).transform([&made] { return made.id; });
}

} // namespace Standoff
