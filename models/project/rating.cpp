// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "project/rating.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// By the house's scale, else as they were last given with these words.
RatingFigures figuresOf(const Project &project, const QString &rating)
{
    RatingFigures figures = figuresOnScale(project, rating);
    if (figures != RatingFigures() || rating.isEmpty())
        return figures;
    for (const Verdict &other : project.all<Verdict>()) {
        if (other.rating == rating)
            figures = {other.ratingValue, other.ratingWorst, other.ratingBest};
    }
    return figures;
}

} // namespace

QStringList ratingScale(const Project &project)
{
    return project.setting(u"rating.scale"_s).split(u'\n', Qt::SkipEmptyParts);
}

RatingFigures figuresOnScale(const Project &project, const QString &rating)
{
    const QStringList scale = ratingScale(project);
    const int value = int(scale.indexOf(rating)) + 1;
    return value > 0 ? RatingFigures{value, 1, int(scale.size())} : RatingFigures();
}

QStringList otherRatings(const Project &project)
{
    const QStringList scale = ratingScale(project);
    QStringList others;
    for (const Verdict &verdict : project.all<Verdict>()) {
        if (!verdict.rating.isEmpty() && !scale.contains(verdict.rating)
            && !others.contains(verdict.rating))
            others.append(verdict.rating);
    }
    std::ranges::sort(others, [](const QString &left, const QString &right) {
        return left.localeAwareCompare(right) < 0;
    });
    return others;
}

void setRating(const Project &project, Verdict &verdict, const QString &rating)
{
    const RatingFigures given{verdict.ratingValue, verdict.ratingWorst, verdict.ratingBest};
    const RatingFigures figures = figuresOf(project, rating);
    if (figures != RatingFigures() || given == figuresOf(project, verdict.rating)) {
        verdict.ratingValue = figures.value;
        verdict.ratingWorst = figures.worst;
        verdict.ratingBest = figures.best;
    }
    verdict.rating = rating;
}

} // namespace Standoff
