// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QHashFunctions>
#include <compare>

namespace Standoff {

// The local id of a value in a project. A number is given once in a project, whatever the type, and
// never again, so that the history can name what was deleted. 0: none.
template <typename Value>
struct Id
{
    qint64 number = 0;

    constexpr explicit operator bool() const { return number != 0; }
    constexpr auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.number, seed); }
};

struct Annotator;
struct Layer;
struct Tag;
struct Term;
struct Article;
struct Version;
struct RoleMark;
struct Entity;
struct Source;
struct Grade;
struct Claim;
struct ClaimLink;
struct Evidence;
struct Verdict;
struct Annotation;
struct Attribution;
struct Relation;
struct Setting;
struct Waiver;

using AnnotatorId = Id<Annotator>;
using LayerId = Id<Layer>;
using TagId = Id<Tag>;
using TermId = Id<Term>;
using ArticleId = Id<Article>;
using VersionId = Id<Version>;
using RoleMarkId = Id<RoleMark>;
using EntityId = Id<Entity>;
using SourceId = Id<Source>;
using GradeId = Id<Grade>;
using ClaimId = Id<Claim>;
using ClaimLinkId = Id<ClaimLink>;
using EvidenceId = Id<Evidence>;
using VerdictId = Id<Verdict>;
using AnnotationId = Id<Annotation>;
using AttributionId = Id<Attribution>;
using RelationId = Id<Relation>;
using SettingId = Id<Setting>;
using WaiverId = Id<Waiver>;

} // namespace Standoff
