// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/verbs/evidence.h"

#include "project/openarticle.h"
#include "session/openproject.h"
#include "session/step.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The name of the layer and of its tag, in the file as the built-in names are.
const QString &evidenceName()
{
    static const QString name = u"Evidence"_s;
    return name;
}

TagId evidenceTag(Step &step)
{
    const Project &project = step.project();
    LayerId layer;
    int position = 0;
    for (const Layer *each : project.layersInOrder()) {
        position = each->position + 1;
        if (each->kind != LayerKind::Other || each->name != evidenceName())
            continue;
        layer = each->id;
        for (const Tag *tag : project.tagsInOrder(layer)) {
            if (tag->name == evidenceName())
                return tag->id;
        }
    }
    if (!layer) {
        layer =
            step.create(
                    Layer{.name = evidenceName(), .kind = LayerKind::Other, .position = position})
                .id;
    }
    return step.create(Tag{.layer = layer, .name = evidenceName(), .color = u"#44aa99"_s}).id;
}

// What is marked on just these words, whatever it is; none where nothing is.
AnnotationId markedOn(const OpenArticle &article, const QList<Fragment> &fragments)
{
    for (const AnnotationId id :
        article.annotationsIn(article.text().fromCodePoints(fragments.first().range))) {
        if (article.find(id)->fragments == fragments)
            return id;
    }
    return {};
}

} // namespace

Result<EvidenceId> addEvidence(
    OpenProject &session, ClaimId claim, ArticleId id, const QList<TextRange> &ranges)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::PutRecord));
    const Project &project = step.project();
    if (!project.find(claim))
        return failure(OpenProject::tr("There is no such record"));
    ASSIGN_OR_RETURN(const auto article, session.opened(id));
    const QList<Fragment> fragments = article->fragmentsFor(ranges);
    if (fragments.isEmpty())
        return failure(OpenProject::tr("There is no text to refer to; select some first"));
    AnnotationId marked = markedOn(*article, fragments);
    for (const Evidence &evidence : project.all<Evidence>()) {
        if (marked && evidence.claim == claim && evidence.annotation == marked)
            return evidence.id;
    }
    if (!marked) {
        marked = step.create(Annotation{.version = article->version().id,
                                 .tag = evidenceTag(step),
                                 .fragments = fragments})
                     .id;
    }
    const Article *published = project.find(id);
    const Evidence made = step.create(Evidence{.claim = claim,
        .published = published ? published->published : QString(),
        .annotation = marked});
    return step.committed(made.id);
}

} // namespace Standoff
