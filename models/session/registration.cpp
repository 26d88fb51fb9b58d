// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/registration.h"

#include "session/recordtraits.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// For a few words an article is looked through each time, for more it is looked through once.
constexpr qsizetype fewWords = 3;
// For so many words of a step, and in so many annotations, all articles are looked through: more
// would be felt.
constexpr qsizetype mostWords = 20;
constexpr int mostLookedThrough = 100'000;

// “The president” is somebody else in the next article; “Putin” is not.
bool looksLikeName(const QString &words)
{
    return !words.isEmpty() && words.front().isLetter() && !words.front().isLower();
}

} // namespace

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
    const auto canBe = [&](const Record &record) {
        if (m_released.contains(record.id.number))
            return false;
        if constexpr (std::is_same_v<Record, Entity>) // Washington the city, or the person?
            return fresh.type.isEmpty() || record.type.isEmpty() || fresh.type == record.type;
        return true;
    };
    const auto fits = [&](const Record &record) {
        return RecordTraits<Record>::isNamed(record, text) && canBe(record);
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
    const Id<Record> mentioned = mentionedBy<Record>(annotation, canBe);
    annotation.*RecordTraits<Record>::reference = mentioned ? mentioned : m_step.create(fresh).id;
}

template <typename Record, typename CanBe>
Id<Record> Registration::mentionedBy(const Annotation &annotation, const CanBe &canBe)
{
    const auto meant = [&](RecordRef ref) {
        const Record *record = m_project.find(idOf<Record>(ref));
        return record && canBe(*record) ? record->id : Id<Record>();
    };
    if constexpr (!std::is_same_v<Record, Claim>) { // the same sentence may claim something else
        const int begin = annotation.place().begin;
        std::pair nearest{-1, Id<Record>()};
        for (const Known &known : knownIn(annotation.version, annotation.text())) {
            const Id<Record> record = meant(known.record);
            // What is further down in the article counts less than what a reader has met.
            const int rank = known.begin <= begin ? known.begin + 1 : 0;
            if (record && rank > nearest.first)
                nearest = {rank, record};
        }
        if (nearest.second || !looksLikeName(annotation.text()))
            return nearest.second;
        QSet<Id<Record>> records;
        for (const RecordRef ref : knownAnywhere(annotation.text())) {
            if (const Id<Record> record = meant(ref))
                records.insert(record);
        }
        if (records.size() == 1)
            return *records.cbegin();
    }
    return {};
}

const QList<Registration::Known> &Registration::knownIn(VersionId version, const QString &words)
{
    const auto asked = m_known.constFind({version, words});
    if (asked != m_known.cend())
        return *asked;
    QList<Known> &known = m_known[{version, words}];
    const Version *stored = m_project.find(version);
    const OpenArticle *article = stored ? m_project.openArticle(stored->article) : nullptr;
    if (!article || article->version().id != version)
        return known;
    const auto isKnown = [](const Annotation &annotation) {
        return annotation.record() && annotation.fragments.size() == 1
            && annotation.status != Status::Rejected;
    };
    if (m_known.size() <= fewWords) {
        for (const Annotation &annotation : article->annotations()) {
            if (isKnown(annotation) && annotation.fragments.first().text == words)
                known.append({annotation.place().begin, annotation.record()});
        }
        return known;
    }
    const bool isNew = !m_allKnown.contains(version);
    QMultiHash<QString, Known> &all = m_allKnown[version];
    for (const Annotation &annotation : article->annotations()) {
        if (!isNew)
            break;
        if (isKnown(annotation))
            all.insert(
                annotation.fragments.first().text, {annotation.place().begin, annotation.record()});
    }
    known = all.values(words);
    return known;
}

const QList<RecordRef> &Registration::knownAnywhere(const QString &words)
{
    const auto asked = m_anywhere.constFind(words);
    if (asked != m_anywhere.cend())
        return *asked;
    QList<RecordRef> &records = m_anywhere[words];
    int annotations = 0;
    for (const Version &version : m_project.all<Version>())
        annotations += m_project.annotationCount(version.id.number);
    if (m_anywhere.size() <= mostWords && annotations <= mostLookedThrough)
        records = m_step.store().recordsMentionedBy(words).value_or(QList<RecordRef>());
    return records;
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
