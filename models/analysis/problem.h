// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"

#include <optional>
#include <variant>

namespace Standoff {

enum class Severity : quint8 { Error, Warning, Info, Off };

// What would make a problem go away: one step, by the verb of the session that is named. Applied by
// applyFix() (session/fixing.h).
struct Fix
{
    struct SetRanges // the verb setRanges()
    {
        ArticleId article;
        AnnotationId annotation;
        QList<CodePointRange> ranges;
        bool operator==(const SetRanges &) const = default;
    };
    struct Join // the verb join()
    {
        ArticleId article;
        QList<AnnotationId> annotations;
        bool operator==(const Join &) const = default;
    };
    struct NameSource // the verb put(), the attribution with this source
    {
        ArticleId article;
        AttributionId attribution;
        AnnotationId source;
        bool operator==(const NameSource &) const = default;
    };
    struct MergeEntities // the verb merge()
    {
        EntityId kept;
        QList<EntityId> others;
        bool operator==(const MergeEntities &) const = default;
    };

    QString text; // what it does, for a button: "Take the whole words"
    std::variant<SetRanges, Join, NameSource, MergeEntities> step;

    bool operator==(const Fix &) const = default;
};

// Something that a person should look at, as a compiler points out what is wrong in a program.
struct Problem
{
    QString check; // its id in checks()
    Severity severity = Severity::Warning;
    // Where it is, as far as it is in one place.
    ArticleId article;
    VersionId version;
    CodePointRange range; // empty where it is not in a text
    QList<AnnotationId> annotations;
    QList<qint64> records; // numbers of ids: entities, claims, sources
    QString message;
    std::optional<Fix> fix;
    // The same for the same problem of this check as long as the project lives, also on another
    // machine: made of UUIDs.
    QString identity;
    QString waived; // the reason why it is to stay; "" where it is not

    bool operator==(const Problem &) const = default;
};

// A kind of problem.
struct Check
{
    QString id; // "word-boundary"; the setting "severity.word-boundary" changes its severity
    Severity severity; // unless a setting says otherwise
    QString title; // "A word is cut"
    QString explanation; // why it matters, and what can be done
    // Whether settings and waivers may say that it is none. Not so what no import would take.
    bool isMatterOfOpinion = true;
};

// All that is looked for, in the language of the moment.
QList<Check> checks();

// What breaks a rule that every project keeps, as a problem.
Problem problemOf(const Fault &fault);
// The same for an article that cannot be read, and why.
Problem unreadableArticle(ArticleId article, const Error &error);

// What the project's settings and waivers make of problems: each with its severity and the reason
// why it is waived, without those whose check is off; by article, place and check.
QList<Problem> judged(QList<Problem> problems, const Project &project);

template <>
struct EnumWords<Severity>
{
    static constexpr auto words =
        std::to_array<std::string_view>({"error", "warning", "info", "off"});
};

} // namespace Standoff
