// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/verbs/records.h"

#include "session/openproject.h"
#include "session/recordtraits.h"
#include "session/step.h"
#include "session/verbs/annotationparts.h"

namespace Standoff {

namespace {

// What is put takes the place of the waivers that its problem has: of several in a file that others
// wrote, too. The same reason again is the same waiver.
void takePlace(Step &step, Waiver &waiver)
{
    for (const Waiver &other : step.project().all<Waiver>()) {
        if (other.waived() != waiver.waived() || other.id == waiver.id)
            continue;
        if (waiver.id) {
            step.remove(other);
        } else if (waiver.reason == other.reason) {
            waiver = other;
        } else {
            waiver.id = other.id;
            waiver.uuid = other.uuid;
        }
    }
}

// A record like another, but without what tells the two apart.
template <typename Record>
Record likeness(const Record &record, const QString &name)
{
    Record own = record;
    own.id = {};
    own.uuid = {};
    own.*RecordTraits<Record>::name = name;
    if constexpr (std::is_same_v<Record, Entity>) {
        own.aliases.clear();
        own.wikidata.clear();
        own.sameAs.clear();
    }
    own.note.clear();
    return own;
}

} // namespace

template <typename Value>
Result<Id<Value>> put(OpenProject &session, Value value)
{
    if constexpr (requires { RecordTraits<Value>::name; }) {
        if ((value.*RecordTraits<Value>::name).trimmed().isEmpty())
            return failure(OpenProject::tr("A record needs a name"));
    }
    constexpr bool isWaiver = std::is_same_v<Value, Waiver>;
    if constexpr (isWaiver) {
        if (value.reason.trimmed().isEmpty())
            return failure(OpenProject::tr("A waiver needs a reason"));
    }
    if constexpr (std::is_same_v<Value, Verdict>) {
        const auto [low, high] = std::minmax(value.ratingWorst, value.ratingBest);
        if (value.ratingBest != 0 && (value.ratingValue < low || value.ratingValue > high))
            return failure(
                OpenProject::tr("The rating must be between the worst and the best value"));
    }
    ASSIGN_OR_RETURN(
        auto step, Step::begin(session, isWaiver ? StepName::WaiveProblem : StepName::PutRecord));
    if (!value.id) {
        value.uuid = {}; // it may be a copy
        step.sign(value);
    }
    if constexpr (isWaiver)
        takePlace(step, value);
    if (!value.id) {
        value = step.create(value);
    } else if constexpr (std::is_same_v<Value, Verdict>) {
        return failure(
            OpenProject::tr("A verdict cannot be edited; make a new one that supersedes it"));
    } else if constexpr (InArticle<Value>) {
        const Version *version = step.project().find(value.version);
        ASSIGN_OR_RETURN(
            const auto article, session.opened(version ? version->article : ArticleId()));
        const auto before = article->attributions().constFind(value.id);
        if (before == article->attributions().cend())
            return failure(OpenProject::tr("There is no such record"));
        step.update(*before, value);
    } else {
        const Value *before = step.project().find(value.id);
        if (!before)
            return failure(OpenProject::tr("There is no such record"));
        step.update(*before, value);
    }
    return step.committed(value.id);
}

template Result<EntityId> put(OpenProject &, Entity);
template Result<ClaimId> put(OpenProject &, Claim);
template Result<SourceId> put(OpenProject &, Source);
template Result<GradeId> put(OpenProject &, Grade);
template Result<ClaimLinkId> put(OpenProject &, ClaimLink);
template Result<EvidenceId> put(OpenProject &, Evidence);
template Result<VerdictId> put(OpenProject &, Verdict);
template Result<AttributionId> put(OpenProject &, Attribution);
template Result<WaiverId> put(OpenProject &, Waiver);

template <typename Value>
Result<> remove(OpenProject &session, Id<Value> id)
{
    ASSIGN_OR_RETURN(auto step,
        Step::begin(session,
            std::is_same_v<Value, Waiver> ? StepName::TakeWaiverBack : StepName::RemoveRecord));
    const Project &project = step.project();
    const Value *value = nullptr;
    if constexpr (InArticle<Value>) {
        for (const auto &[articleId, article] : project.openArticles()) {
            const auto found = article.attributions().constFind(id);
            if (found == article.attributions().cend())
                continue;
            value = &*found;
            for (const Attribution &child : article.attributions()) {
                if (child.parent != id)
                    continue;
                Attribution after = child;
                after.parent = value->parent;
                step.update(child, after);
            }
        }
    } else {
        value = project.find(id);
    }
    if (!value)
        return failure(OpenProject::tr("There is no such record"));
    if constexpr (std::is_same_v<Value, Waiver>) {
        for (const Waiver &other : project.all<Waiver>()) {
            if (other.id != id && other.waived() == value->waived())
                step.remove(other);
        }
    }
    step.remove(*value);
    return step.commit();
}

template Result<> remove(OpenProject &, GradeId);
template Result<> remove(OpenProject &, ClaimLinkId);
template Result<> remove(OpenProject &, EvidenceId);
template Result<> remove(OpenProject &, AttributionId);
template Result<> remove(OpenProject &, WaiverId);

template <typename Record>
Result<Id<Record>> splitOff(
    OpenProject &session, Id<Record> id, const QList<AnnotationId> &mentions)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::SplitOffRecord));
    const Record *record = step.project().find(id);
    if (!record)
        return failure(OpenProject::tr("There is no such record"));
    ASSIGN_OR_RETURN(const auto annotations, mentionsAmong(step, id, mentions));
    if (step.project().annotationCount(id.number) == annotations.size()) {
        return failure(OpenProject::tr(
            "These are all of the record's mentions; there is nothing to split off"));
    }
    const Record own = step.create(likeness(*record, annotations.first().text().simplified()));
    for (const Annotation &annotation : annotations) {
        Annotation after = annotation;
        after.*RecordTraits<Record>::reference = own.id;
        step.update(annotation, after);
    }
    return step.committed(own.id);
}

template Result<EntityId> splitOff(OpenProject &, EntityId, const QList<AnnotationId> &);
template Result<ClaimId> splitOff(OpenProject &, ClaimId, const QList<AnnotationId> &);
template Result<SourceId> splitOff(OpenProject &, SourceId, const QList<AnnotationId> &);

} // namespace Standoff
