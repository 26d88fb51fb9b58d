// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"

namespace Standoff {

// Where a house's rating stands on its scale, as in schema.org Rating; best 0: nowhere.
struct RatingFigures
{
    int value = 0;
    int worst = 0;
    int best = 0;

    bool operator==(const RatingFigures &) const = default;
};

// The house's words from worst to best: the setting "rating.scale", one a line.
QStringList ratingScale(const Project &project);
// Where a word stands on that scale: the first has the value 1.
RatingFigures figuresOnScale(const Project &project, const QString &rating);
// The words that verdicts have beside those of the scale, as the person's language sorts them.
QStringList otherRatings(const Project &project);
// Gives a verdict other words, and the figures that go with them: of the scale, else those that the
// words were last given with. Where there are none, figures that somebody gave by hand stay.
// O(verdicts).
void setRating(const Project &project, Verdict &verdict, const QString &rating);

} // namespace Standoff
