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

// The register of claims and what depends on it. Vocabularies as in registers.h.

struct Claim
{
    ClaimId id;
    QUuid uuid;
    QString text; // canonical
    QString shortText; // at most 75 characters, for ClaimReview
    QString context;
    SourceId claimant;
    QString date; // ISO 8601, as precise as is known
    QString place;
    QStringList types; // vocabulary; several allowed
    QString factuality; // vocabulary
    // Triage: 0–4 on each; -1 unknown.
    int publicInterest = -1;
    int harm = -1;
    int reach = -1;
    int checkability = -1;
    QString state; // vocabulary
    QString note;
    Disclosure disclosure = Disclosure::Open;

    bool operator==(const Claim &) const = default;
};

struct ClaimLink
{
    ClaimLinkId id;
    QUuid uuid;
    ClaimId from;
    ClaimId to;
    QString kind; // vocabulary
    QString rationale;
    AnnotatorId annotator;
    QDateTime created;

    bool operator==(const ClaimLink &) const = default;
};

struct Evidence
{
    EvidenceId id;
    QUuid uuid;
    ClaimId claim;
    QString question;
    QString answer;
    QString answerType; // vocabularies, down to bearing
    QString medium;
    QString bearing;
    QString address;
    QString archived; // address of the archived copy
    QString published; // ISO 8601
    QString accessed; // ISO 8601
    AnnotationId annotation; // in the project, instead of an address
    QString note;
    AnnotatorId annotator;
    QDateTime created;

    bool operator==(const Evidence &) const = default;
};

// What was concluded about a claim. Never edited: a later one supersedes it.
struct Verdict
{
    VerdictId id;
    QUuid uuid;
    ClaimId claim;
    QString conclusion; // vocabulary
    // The house's own rating, as in schema.org Rating; best 0: none.
    QString rating;
    int ratingValue = 0;
    int ratingWorst = 0;
    int ratingBest = 0;
    int credibility = 0; // of the information: 1–6 (Admiralty); 0 unknown
    QString confidence; // vocabulary
    QString justification;
    AnnotatorId annotator;
    QDateTime at;
    VerdictId supersedes;

    bool operator==(const Verdict &) const = default;
};

template <>
struct Describe<Claim>
{
    static constexpr auto name = "claim";
    static constexpr auto fields = std::tuple{Field{"id", &Claim::id}, Field{"uuid", &Claim::uuid},
        Field{"text", &Claim::text}, Field{"short_text", &Claim::shortText},
        Field{"context", &Claim::context}, Field{"claimant", &Claim::claimant},
        Field{"date", &Claim::date}, Field{"place", &Claim::place}, Field{"types", &Claim::types},
        Field{"factuality", &Claim::factuality}, Field{"public_interest", &Claim::publicInterest},
        Field{"harm", &Claim::harm}, Field{"reach", &Claim::reach},
        Field{"checkability", &Claim::checkability}, Field{"state", &Claim::state},
        Field{"note", &Claim::note}, Field{"disclosure", &Claim::disclosure}};
};

template <>
struct Describe<ClaimLink>
{
    static constexpr auto name = "claim_link";
    static constexpr auto fields =
        std::tuple{Field{"id", &ClaimLink::id}, Field{"uuid", &ClaimLink::uuid},
            Field{"from_claim", &ClaimLink::from}, Field{"to_claim", &ClaimLink::to},
            Field{"kind", &ClaimLink::kind}, Field{"rationale", &ClaimLink::rationale},
            Field{"annotator", &ClaimLink::annotator}, Field{"created", &ClaimLink::created}};
};

template <>
struct Describe<Evidence>
{
    static constexpr auto name = "evidence";
    static constexpr auto fields =
        std::tuple{Field{"id", &Evidence::id}, Field{"uuid", &Evidence::uuid},
            Field{"claim", &Evidence::claim}, Field{"question", &Evidence::question},
            Field{"answer", &Evidence::answer}, Field{"answer_type", &Evidence::answerType},
            Field{"medium", &Evidence::medium}, Field{"bearing", &Evidence::bearing},
            Field{"address", &Evidence::address}, Field{"archived", &Evidence::archived},
            Field{"published", &Evidence::published}, Field{"accessed", &Evidence::accessed},
            Field{"annotation", &Evidence::annotation}, Field{"note", &Evidence::note},
            Field{"annotator", &Evidence::annotator}, Field{"created", &Evidence::created}};
};

template <>
struct Describe<Verdict>
{
    static constexpr auto name = "verdict";
    static constexpr auto fields = std::tuple{Field{"id", &Verdict::id},
        Field{"uuid", &Verdict::uuid}, Field{"claim", &Verdict::claim},
        Field{"conclusion", &Verdict::conclusion}, Field{"rating", &Verdict::rating},
        Field{"rating_value", &Verdict::ratingValue}, Field{"rating_worst", &Verdict::ratingWorst},
        Field{"rating_best", &Verdict::ratingBest}, Field{"credibility", &Verdict::credibility},
        Field{"confidence", &Verdict::confidence}, Field{"justification", &Verdict::justification},
        Field{"annotator", &Verdict::annotator}, Field{"at", &Verdict::at},
        Field{"supersedes", &Verdict::supersedes}};
};

} // namespace Standoff
