// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/verbs/mappedsink.h"

#include "project/uuid.h"
#include "project/valuejson.h"

using namespace Qt::StringLiterals;

namespace Standoff {

struct MappedSink::OfArticle
{
    QSet<AnnotationId> leftOut;
};

MappedSink::MappedSink(ImportSink &sink, const Project &project, const ImportMapping &mapping)
    : m_sink(sink)
    , m_project(project)
    , m_mapping(mapping)
    , m_own(mapping.layers().size())
{
}

template <typename Member>
void MappedSink::renumber(Member &member) const
{
    if constexpr (isId<Member>) {
        if (member)
            member.number += m_own;
    } else if constexpr (isIdList<Member>) {
        for (auto &id : member)
            renumber(id);
    }
}

template <typename Value>
Value MappedSink::handedOn(Value value) const
{
    forEachField(value, [this](const char *, auto &member) { this->renumber(member); });
    return value;
}

Result<> MappedSink::takeAnnotator(const Annotator &annotator)
{
    Annotator own = annotator;
    own.id.number += m_own;
    return m_sink.takeAnnotator(own);
}

Result<> MappedSink::takeShared(const ChangeSet &values)
{
    ChangeSet mapped(values.verb);
    values.forEachList([&]<typename Value>(const QList<Change<Value>> &list) {
        for (const Change<Value> &change : list) {
            const Value &value = *change.after;
            if constexpr (std::is_same_v<Value, Layer>) {
                takeLayer(value);
            } else if constexpr (std::is_same_v<Value, Tag>) {
                takeTag(value, mapped);
            } else if constexpr (std::is_same_v<Value, Setting>) {
                if (value.name != ImportMapping::setting) // these are decisions of this project
                    mapped.create(handedOn(value));
            } else {
                mapped.create(handedOn(value));
            }
        }
    });
    mapped.texts = values.texts;
    mapped.originals = values.originals;
    return m_sink.takeShared(mapped);
}

void MappedSink::takeLayer(const Layer &layer)
{
    m_layers.insert(layer.id, layer);
}

void MappedSink::takeTag(const Tag &tag, ChangeSet &values)
{
    const Layer from = m_layers.value(tag.layer);
    const TagDecision decision = m_mapping.of(from.name, tag.name);
    m_kinds.insert(tag.id, from.kind);
    if (decision.isLeftOut)
        return;
    const std::pair target(decision.layer, decision.tag);
    const auto known = m_mapped.constFind(target);
    const bool isSame = target == std::pair(from.name, tag.name);
    m_targets.insert(tag.id, target);
    if (known != m_mapped.cend() && known->first != tag.id)
        return;
    if (known == m_mapped.cend())
        m_mapped.insert(target, {tag.id, isSame ? tag.uuid : newUuid(), decision.layer});
    Tag own = tag;
    own.parent = {}; // set below, as it has its number already
    own = handedOn(own);
    own.uuid = m_mapped[target].uuid;
    own.layer = layerNamed(decision.layer, from, values);
    own.parent = parentFor(tag, decision.layer);
    if (decision.tag != tag.name && own.code.isEmpty())
        own.code = tag.name; // by which it is found again in such files
    own.name = decision.tag;
    values.create(own);
}

// The one that the tag above has become, where that is in the same layer.
TagId MappedSink::parentFor(const Tag &tag, const QString &layer) const
{
    const auto target = m_targets.constFind(tag.parent);
    if (!tag.parent || target == m_targets.cend() || target->first != layer)
        return {};
    const TagId parent = m_mapped[*target].first;
    return parent == tag.id ? TagId() : TagId{parent.number + m_own};
}

LayerKind MappedSink::kindOfLayer(const QString &name, LayerKind otherwise) const
{
    for (const Layer &layer : m_project.all<Layer>()) {
        if (layer.name == name)
            return layer.kind;
    }
    return otherwise;
}

LayerId MappedSink::layerNamed(const QString &name, const Layer &from, ChangeSet &values)
{
    if (const auto known = m_handedOn.constFind(name); known != m_handedOn.cend())
        return known->id;
    const auto named = std::ranges::find(m_layers, name, &Layer::name);
    Layer own = named != m_layers.end()
        ? handedOn(*named)
        : Layer{{++m_lastOwn}, newUuid(), name, from.kind, from.position};
    Q_ASSERT(m_lastOwn <= m_own);
    if (m_mapping.layers().contains(name)) // whatever kind of layer that is
        own.kind = kindOfLayer(name, own.kind);
    values.create(own);
    m_handedOn.insert(name, own);
    return own.id;
}

Result<> MappedSink::takeArticle(const ChangeSet &values)
{
    ChangeSet mapped(values.verb);
    OfArticle article;
    for (const Change<Annotation> &change : values.of<Annotation>())
        takeAnnotation(*change.after, article, mapped);
    values.forEachList([&]<typename Value>(const QList<Change<Value>> &list) {
        if constexpr (std::is_same_v<Value, Annotation>) {
            return;
        } else if constexpr (std::is_same_v<Value, Attribution>) {
            QList<Attribution> attributions;
            for (const Change<Attribution> &change : list)
                attributions.append(*change.after);
            withoutLeftOut(attributions, article);
            for (const Attribution &attribution : std::as_const(attributions))
                mapped.create(handedOn(attribution));
        } else {
            for (const Change<Value> &change : list) {
                if constexpr (std::is_same_v<Value, Relation>) {
                    if (article.leftOut.contains(change.after->fromAnnotation)
                        || article.leftOut.contains(change.after->toAnnotation))
                        continue;
                }
                mapped.create(handedOn(*change.after));
            }
        }
    });
    mapped.texts = values.texts;
    mapped.originals = values.originals;
    return m_sink.takeArticle(mapped);
}

void MappedSink::takeAnnotation(Annotation annotation, OfArticle &article, ChangeSet &values)
{
    const auto target = m_targets.constFind(annotation.tag);
    if (target == m_targets.cend()) {
        article.leftOut.insert(annotation.id);
        ++m_leftOut;
        return;
    }
    const LayerKind kind = m_handedOn.value(target->first).kind;
    if (kind != m_kinds.value(annotation.tag)) {
        if (kind != LayerKind::Entity)
            annotation.entity = {};
        if (kind != LayerKind::Claim) {
            annotation.claim = {};
            annotation.stance.clear();
        }
        if (kind != LayerKind::Source)
            annotation.source = {};
    }
    annotation.tag = m_mapped[*target].first;
    values.create(handedOn(annotation));
}

// What hangs on one that goes hangs on what that hung on.
void MappedSink::withoutLeftOut(QList<Attribution> &attributions, const OfArticle &article)
{
    const auto isGone = [&article](AnnotationId id) { return article.leftOut.contains(id); };
    QHash<AttributionId, AttributionId> gone; // and what they hung on
    QList<Attribution> kept;
    for (Attribution &attribution : attributions) {
        const bool hadParts = !attribution.parts().isEmpty();
        attribution.sources.removeIf(isGone);
        attribution.contents.removeIf(isGone);
        if (isGone(attribution.cue))
            attribution.cue = {};
        if (hadParts && attribution.parts().isEmpty())
            gone.insert(attribution.id, attribution.parent);
        else
            kept.append(attribution);
    }
    attributions = kept;
    for (Attribution &attribution : attributions) {
        for (qsizetype i = 0; i < gone.size() && gone.contains(attribution.parent); ++i)
            attribution.parent = gone.value(attribution.parent);
    }
}

} // namespace Standoff
