// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/disclosure.h"
#include "project/fields.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace Standoff {

// The registers of entities and sources. Fields whose comment names a vocabulary hold one of the
// project's terms, or "" for unknown; vocabulary.h has the terms and where they come from.

struct Entity
{
    EntityId id;
    QUuid uuid;
    QString type; // vocabulary
    QString name;
    QStringList aliases;
    QString wikidata; // "Q42", or ""
    QStringList sameAs; // addresses
    QString note;
    Disclosure disclosure = Disclosure::Open;

    bool operator==(const Entity &) const = default;
};

struct Source
{
    SourceId id;
    QUuid uuid;
    QString label;
    EntityId entity; // which it is, where known
    QString kind; // vocabularies, down to terms
    QString affiliation;
    QString role;
    QString status;
    QString identification;
    QString terms;
    QString description; // as in the text: "a senior presidential official"
    QString reason; // the stated reason for anonymity
    QString note;
    Disclosure disclosure = Disclosure::Open;

    bool operator==(const Source &) const = default;
};

// How far a source can be relied upon (Admiralty code, NATO AJP-2.1), dated and signed.
struct Grade
{
    GradeId id;
    QUuid uuid;
    SourceId source;
    QString reliability; // vocabulary: A–F
    QString rationale;
    QString address; // of the evidence
    QDateTime at;
    AnnotatorId annotator;

    bool operator==(const Grade &) const = default;
};

// The frame source – cue – content: who, by which words, says what (PARC 3.0, PolNeAR). Parts may
// be missing. The annotations are of one version.
struct Attribution
{
    AttributionId id;
    QUuid uuid;
    VersionId version;
    QString type; // in files of other programs: "Attribution-no-source"; "": the usual one
    QList<AnnotationId> sources;
    QList<SourceId> records; // sources of the register, named in the text or not
    AnnotationId cue;
    QList<AnnotationId> contents;
    AttributionId parent; // A says that B said
    QString form; // vocabularies, down to channel
    QString attitude;
    QString polarity;
    QString determinacy;
    QString channel;
    QString note;
    AnnotatorId annotator;
    QDateTime created;

    // Sources, cue and contents, in this order; those that there are.
    QList<AnnotationId> parts() const { return (cue ? sources + QList{cue} : sources) + contents; }

    bool operator==(const Attribution &) const = default;
};

template <>
struct Describe<Entity>
{
    static constexpr auto name = "entity";
    static constexpr auto fields = std::tuple{Field{"id", &Entity::id},
        Field{"uuid", &Entity::uuid}, Field{"type", &Entity::type}, Field{"name", &Entity::name},
        Field{"aliases", &Entity::aliases}, Field{"wikidata", &Entity::wikidata},
        Field{"same_as", &Entity::sameAs}, Field{"note", &Entity::note},
        Field{"disclosure", &Entity::disclosure}};
};

template <>
struct Describe<Source>
{
    static constexpr auto name = "source";
    static constexpr auto fields =
        std::tuple{Field{"id", &Source::id}, Field{"uuid", &Source::uuid},
            Field{"label", &Source::label}, Field{"entity", &Source::entity},
            Field{"kind", &Source::kind}, Field{"affiliation", &Source::affiliation},
            Field{"role", &Source::role}, Field{"status", &Source::status},
            Field{"identification", &Source::identification}, Field{"terms", &Source::terms},
            Field{"description", &Source::description}, Field{"reason", &Source::reason},
            Field{"note", &Source::note}, Field{"disclosure", &Source::disclosure}};
};

template <>
struct Describe<Grade>
{
    static constexpr auto name = "grade";
    static constexpr auto fields = std::tuple{Field{"id", &Grade::id}, Field{"uuid", &Grade::uuid},
        Field{"source", &Grade::source}, Field{"reliability", &Grade::reliability},
        Field{"rationale", &Grade::rationale}, Field{"address", &Grade::address},
        Field{"at", &Grade::at}, Field{"annotator", &Grade::annotator}};
};

template <>
struct Describe<Attribution>
{
    static constexpr auto name = "attribution";
    static constexpr auto fields = std::tuple{Field{"id", &Attribution::id},
        Field{"uuid", &Attribution::uuid}, Field{"version", &Attribution::version},
        Field{"type", &Attribution::type}, Field{"sources", &Attribution::sources},
        Field{"records", &Attribution::records}, Field{"cue", &Attribution::cue},
        Field{"contents", &Attribution::contents}, Field{"parent", &Attribution::parent},
        Field{"form", &Attribution::form}, Field{"attitude", &Attribution::attitude},
        Field{"polarity", &Attribution::polarity}, Field{"determinacy", &Attribution::determinacy},
        Field{"channel", &Attribution::channel}, Field{"note", &Attribution::note},
        Field{"annotator", &Attribution::annotator}, Field{"created", &Attribution::created}};
};

} // namespace Standoff
