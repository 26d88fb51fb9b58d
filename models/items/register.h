// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/claim.h"
#include "project/registers.h"
#include "project/tagset.h"

#include <optional>

namespace Standoff {

// The three registers of a project, so that one model, one view and one form serve them all.
enum class Register : quint8 { Entities, Claims, Sources };

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

// The fields that stand for a record in a list, and by which the list is grouped.
template <typename Record>
struct RegisterFields;

template <>
struct RegisterFields<Entity>
{
    static constexpr auto name = &Entity::name;
    static constexpr auto group = &Entity::type;
    static constexpr auto groupField = "entity.type";
};

template <>
struct RegisterFields<Claim>
{
    static constexpr auto name = &Claim::text;
    static constexpr auto group = &Claim::state;
    static constexpr auto groupField = "claim.state";
};

template <>
struct RegisterFields<Source>
{
    static constexpr auto name = &Source::label;
    static constexpr auto group = &Source::affiliation;
    static constexpr auto groupField = "source.affiliation";
};

// Calls function.operator()<Record>() with the type of the register's records.
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
