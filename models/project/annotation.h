// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/fields.h"
#include "project/recordref.h"
#include "text/textrange.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QUuid>

#include <tuple>

namespace Standoff {

// How an annotation came to be, and what was decided about it.
enum class Origin : quint8 { Manual, Imported, Suggested };
enum class Status : quint8 { Accepted, Proposed, Rejected };

// A part of an annotation: a range of the version's text, never empty, and what stands there.
struct Fragment
{
    CodePointRange range;
    QString text;

    bool operator==(const Fragment &) const = default;
};

// A tag on one or more fragments of one version. Offsets are code points, as in the project file;
// OpenArticle has them in UTF-16 units.
struct Annotation
{
    AnnotationId id;
    QUuid uuid;
    VersionId version;
    TagId tag;
    QList<Fragment> fragments; // in the order of the text, disjoint, at least one
    // The record that this is a mention of: at most one, in the register of the tag's layer.
    EntityId entity;
    ClaimId claim;
    SourceId source;
    QString stance; // of an occurrence to its claim; vocabulary "annotation.stance"
    QMap<QString, QString> attributes;
    QString note;
    Origin origin = Origin::Manual;
    Status status = Status::Accepted;
    AnnotatorId annotator;
    QDateTime created; // UTC, to the millisecond, as is modified
    QDateTime modified;

    RecordRef record() const
    {
        return entity ? RecordRef(entity) : claim ? RecordRef(claim) : RecordRef(source);
    }
    // The first fragment's range; empty where there is none, which is never so in an OpenArticle.
    CodePointRange place() const
    {
        return fragments.isEmpty() ? CodePointRange() : fragments.first().range;
    }
    // From the first fragment's begin to the last one's end; empty where there is none.
    CodePointRange extent() const
    {
        return fragments.isEmpty() ? CodePointRange()
                                   : CodePointRange{place().begin, fragments.last().range.end};
    }
    // The fragments' texts, joined with " … ".
    QString text() const;

    bool operator==(const Annotation &) const = default;
};

// A typed link between two annotations, or between two records of one register.
struct Relation
{
    RelationId id;
    QUuid uuid;
    QString type;
    VersionId version; // of the two annotations; none between records
    AnnotationId fromAnnotation;
    AnnotationId toAnnotation;
    EntityId fromEntity;
    EntityId toEntity;
    SourceId fromSource;
    SourceId toSource;
    QString note;
    AnnotatorId annotator;
    QDateTime created;

    // What tells the relations of a text apart: it has one of each.
    using Identity = std::tuple<AnnotationId, AnnotationId, QString>;
    Identity identity() const { return {fromAnnotation, toAnnotation, type}; }

    bool operator==(const Relation &) const = default;
};

template <>
struct EnumWords<Origin>
{
    static constexpr auto words =
        std::to_array<std::string_view>({"manual", "imported", "suggested"});
};

template <>
struct EnumWords<Status>
{
    static constexpr auto words =
        std::to_array<std::string_view>({"accepted", "proposed", "rejected"});
};

template <>
struct Describe<Annotation>
{
    static constexpr auto name = "annotation";
    static constexpr auto fields =
        std::tuple{Field{"id", &Annotation::id}, Field{"uuid", &Annotation::uuid},
            Field{"version", &Annotation::version}, Field{"tag", &Annotation::tag},
            Field{"fragments", &Annotation::fragments}, Field{"entity", &Annotation::entity},
            Field{"claim", &Annotation::claim}, Field{"source", &Annotation::source},
            Field{"stance", &Annotation::stance}, Field{"attributes", &Annotation::attributes},
            Field{"note", &Annotation::note}, Field{"origin", &Annotation::origin},
            Field{"status", &Annotation::status}, Field{"annotator", &Annotation::annotator},
            Field{"created", &Annotation::created}, Field{"modified", &Annotation::modified}};
};

template <>
struct Describe<Relation>
{
    static constexpr auto name = "relation";
    static constexpr auto fields = std::tuple{Field{"id", &Relation::id},
        Field{"uuid", &Relation::uuid}, Field{"type", &Relation::type},
        Field{"version", &Relation::version}, Field{"from_annotation", &Relation::fromAnnotation},
        Field{"to_annotation", &Relation::toAnnotation},
        Field{"from_entity", &Relation::fromEntity}, Field{"to_entity", &Relation::toEntity},
        Field{"from_source", &Relation::fromSource}, Field{"to_source", &Relation::toSource},
        Field{"note", &Relation::note}, Field{"annotator", &Relation::annotator},
        Field{"created", &Relation::created}};
};

} // namespace Standoff
