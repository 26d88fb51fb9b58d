// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/claim.h"
#include "project/recordref.h"
#include "project/registers.h"
#include "project/tagset.h"

#include <array>
#include <optional>

namespace Standoff {

// The register in which the records of a layer's annotations are; cues and layers of the project's
// own have none.
constexpr std::optional<Register> registerOf(LayerKind kind)
{
    switch (kind) {
    case LayerKind::Entity:
        return Register::Entities;
    case LayerKind::Claim:
        return Register::Claims;
    case LayerKind::Source:
        return Register::Sources;
    case LayerKind::Cue:
    case LayerKind::Other:
        break;
    }
    return {};
}

// What a list of records is sorted by; not all of them make sense in each register. Records of
// which it is not known come last.
enum class RecordOrder : quint8 {
    Name,
    Mentions, // the most first
    Newest,
    Date,
    State, // by the vocabulary
    Triage, // the highest sum first
    Reliability, // of the newest grade
};

template <>
struct EnumWords<RecordOrder>
{
    static constexpr auto words = std::to_array<std::string_view>(
        {"name", "mentions", "newest", "date", "state", "triage", "reliability"});
};

// What stands for a record in a list, and what the list can be grouped and sorted by: the first of
// each unless a person wants it otherwise.
template <typename Record>
struct RegisterFields;

template <>
struct RegisterFields<Entity>
{
    static constexpr auto name = &Entity::name;
    static QStringList otherNames(const Entity &entity) { return entity.aliases; }
    static constexpr auto groupings = std::to_array<const char *>({"entity.type"});
    static constexpr auto orders =
        std::to_array({RecordOrder::Name, RecordOrder::Mentions, RecordOrder::Newest});
};

template <>
struct RegisterFields<Claim>
{
    static constexpr auto name = &Claim::text;
    static QStringList otherNames(const Claim &claim) { return {claim.shortText}; }
    static constexpr auto groupings =
        std::to_array<const char *>({"claim.state", "claim.claimant", "claim.factuality"});
    static constexpr auto orders = std::to_array({RecordOrder::Name, RecordOrder::Mentions,
        RecordOrder::Newest, RecordOrder::Date, RecordOrder::State, RecordOrder::Triage});
};

template <>
struct RegisterFields<Source>
{
    static constexpr auto name = &Source::label;
    static QStringList otherNames(const Source &source) { return {source.description}; }
    static constexpr auto groupings =
        std::to_array<const char *>({"source.affiliation", "source.kind", "source.identification"});
    static constexpr auto orders = std::to_array(
        {RecordOrder::Name, RecordOrder::Mentions, RecordOrder::Newest, RecordOrder::Reliability});
};

// Calls function.operator()<Record>() with the type of the register's records: one model, one view
// and one form serve all three.
template <typename Function>
decltype(auto) withRecordType(Register kind, Function &&function)
{
    switch (kind) {
    case Register::Entities:
        return function.template operator()<Entity>();
    case Register::Claims:
        return function.template operator()<Claim>();
    case Register::Sources:
        break;
    }
    return function.template operator()<Source>();
}

} // namespace Standoff
