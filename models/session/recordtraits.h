// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"

// What the three kinds of records have in common, so that the verbs are written once.

namespace Standoff {

template <typename Record>
struct RecordTraits;

template <>
struct RecordTraits<Entity>
{
    static constexpr auto kind = LayerKind::Entity;
    static constexpr auto reference = &Annotation::entity;
    static constexpr auto name = &Entity::name;
    static bool isNamed(const Entity &entity, const QString &text)
    {
        return entity.name == text || entity.aliases.contains(text);
    }
};

template <>
struct RecordTraits<Claim>
{
    static constexpr auto kind = LayerKind::Claim;
    static constexpr auto reference = &Annotation::claim;
    static constexpr auto name = &Claim::text;
    static bool isNamed(const Claim &claim, const QString &text) { return claim.text == text; }
};

template <>
struct RecordTraits<Source>
{
    static constexpr auto kind = LayerKind::Source;
    static constexpr auto reference = &Annotation::source;
    static constexpr auto name = &Source::label;
    static bool isNamed(const Source &source, const QString &text)
    {
        return source.label == text || source.description == text;
    }
};

// A record as tagging the text makes it, without ids.
template <typename Record>
Record freshRecord(const Project &project, const Tag &tag, const QString &text)
{
    Record record;
    record.*RecordTraits<Record>::name = text;
    forEachField(record, [&tag](const char *name, auto &member) {
        const auto value = tag.recordDefaults.constFind(QLatin1StringView(name));
        if (value == tag.recordDefaults.cend())
            return;
        if constexpr (std::is_same_v<std::decay_t<decltype(member)>, QString>)
            member = *value;
        else if constexpr (std::is_same_v<std::decay_t<decltype(member)>, QStringList>)
            member = {*value};
    });
    if constexpr (std::is_same_v<Record, Claim>) {
        record.state = project.terms(QStringLiteral("claim.state")).value(0);
    } else if constexpr (std::is_same_v<Record, Source>) {
        const auto named = [&text](const Entity &entity) {
            return RecordTraits<Entity>::isNamed(entity, text);
        };
        if (record.identification == QLatin1StringView("named")) {
            const auto &entities = project.all<Entity>();
            const auto entity = std::ranges::find_if(entities, named);
            record.entity = entity == entities.end() ? EntityId() : entity->id;
        } else {
            record.description = text;
        }
    }
    return record;
}

} // namespace Standoff
