// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/registration.h"

#include "session/recordtraits.h"

using namespace Qt::StringLiterals;

namespace Standoff {

Registration::Registration(Step &step)
    : m_step(step)
    , m_project(step.project())
{
}

Annotation Registration::create(Annotation annotation)
{
    if (!annotation.record())
        link(annotation);
    return m_step.create(annotation);
}

template <typename Record>
void Registration::linkIn(Annotation &annotation, const Tag &tag)
{
    const QString text = annotation.text().simplified();
    Record fresh = freshRecord<Record>(m_project, tag, text);
    if constexpr (std::is_same_v<Record, Source>) {
        if (m_released.contains(fresh.entity.number))
            fresh.entity = {}; // it goes with this very step
    }
    const auto fits = [&](const Record &record) {
        if (!RecordTraits<Record>::isNamed(record, text) || m_released.contains(record.id.number))
            return false;
        if constexpr (std::is_same_v<Record, Entity>) // Washington the city, or the person?
            return fresh.type.isEmpty() || record.type.isEmpty() || fresh.type == record.type;
        return true;
    };
    const auto &records = m_project.all<Record>();
    const auto known = std::ranges::find_if(records, fits);
    if (known != records.end()) {
        annotation.*RecordTraits<Record>::reference = known->id;
        return;
    }
    for (const Change<Record> &change : m_step.changes().of<Record>()) { // made in this very step
        if (!change.before && fits(*change.after)) {
            annotation.*RecordTraits<Record>::reference = change.after->id;
            return;
        }
    }
    annotation.*RecordTraits<Record>::reference = m_step.create(fresh).id;
}

void Registration::link(Annotation &annotation)
{
    const Tag *tag = m_project.find(annotation.tag);
    annotation.entity = {};
    annotation.claim = {};
    annotation.source = {};
    if (!tag || tag->recordDefaults.value(u"record"_s) == "none"_L1)
        return;
    switch (m_project.kindOf(tag->id)) {
    case LayerKind::Entity:
        return linkIn<Entity>(annotation, *tag);
    case LayerKind::Claim:
        return linkIn<Claim>(annotation, *tag);
    case LayerKind::Source:
        return linkIn<Source>(annotation, *tag);
    case LayerKind::Cue:
    case LayerKind::Other:
        return;
    }
}

bool Registration::isReferredTo(EntityId id) const
{
    return std::ranges::contains(m_project.all<Source>(), id, &Source::entity)
        || std::ranges::any_of(m_project.all<Relation>(), [id](const Relation &relation) {
               return relation.fromEntity == id || relation.toEntity == id;
           });
}

bool Registration::isReferredTo(ClaimId id) const
{
    return std::ranges::contains(m_project.all<Evidence>(), id, &Evidence::claim)
        || std::ranges::contains(m_project.all<Verdict>(), id, &Verdict::claim)
        || std::ranges::any_of(m_project.all<ClaimLink>(),
            [id](const ClaimLink &link) { return link.from == id || link.to == id; });
}

bool Registration::isReferredTo(SourceId id) const
{
    // Where it cannot be found out, the record stays.
    const auto attributions = m_step.store().attributionsOf(id);
    return !attributions || !attributions->isEmpty()
        || std::ranges::contains(m_project.all<Claim>(), id, &Claim::claimant)
        || std::ranges::contains(m_project.all<Grade>(), id, &Grade::source)
        || std::ranges::any_of(m_project.all<Relation>(), [id](const Relation &relation) {
               return relation.fromSource == id || relation.toSource == id;
           });
}

template <typename Record>
bool Registration::releaseIn(const Annotation &annotation)
{
    const Record *record = m_project.find(annotation.*RecordTraits<Record>::reference);
    const Tag *tag = m_project.find(annotation.tag);
    if (!record || !tag)
        return false;
    const int mentions = m_project.annotationCount(record->id.number);
    if (++m_leaving[record->id.number] < mentions)
        return false;
    Record bare = freshRecord<Record>(m_project, *tag, annotation.text().simplified());
    bare.id = record->id;
    bare.uuid = record->uuid;
    if constexpr (std::is_same_v<Record, Claim>)
        bare.claimant = record->claimant; // an attribution fills it in
    if (bare != *record || isReferredTo(record->id))
        return false;
    m_released.append(record->id.number);
    m_step.remove(*record);
    return true;
}

bool Registration::release(const Annotation &annotation)
{
    return releaseIn<Entity>(annotation) || releaseIn<Claim>(annotation)
        || releaseIn<Source>(annotation);
}

} // namespace Standoff
