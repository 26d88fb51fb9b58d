// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/rating.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace Standoff {

// A checked claim as schema.org ClaimReview (https://schema.org/ClaimReview), with a MediaReview
// for each piece of evidence that is a picture or a video.
//
// Of the project's settings it takes "organisation" (the name of the house that checks),
// "organisation.address", "claimreview.address" (of the page with the check, in which {claim}
// stands for the claim's UUID) and "rating.scale" (for a verdict that has no
// figures of its own).
class ClaimReview
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ClaimReview)

public:
    // Of the verdict that stands; there must be one. `appearances` are the articles in which the
    // claim occurs.
    ClaimReview(const Project &project, const Claim &claim, const QList<ArticleId> &appearances);

    nlohmann::ordered_json json() const;
    // What a valid one should have and this one has not, each in a sentence.
    QStringList missing() const;
    // A page for people with the JSON in it for machines.
    QString html() const;

private:
    struct Rating
    {
        QString words;
        RatingFigures figures;
    };
    Rating rating() const;
    QString address() const;
    QString reviewed() const; // what is checked, in few words
    nlohmann::ordered_json itemReviewed() const;
    nlohmann::ordered_json claimant() const; // null where it cannot be told
    nlohmann::ordered_json appearance(ArticleId article) const;
    nlohmann::ordered_json citations() const;
    nlohmann::ordered_json mediaReviews() const;
    QList<Evidence> evidence() const;

    const Project &m_project;
    const Claim &m_claim;
    const Verdict &m_verdict;
    QList<ArticleId> m_appearances; // the oldest first, those without a date last
};

} // namespace Standoff
