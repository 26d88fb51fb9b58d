// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "project/rating.h"

using namespace Qt::StringLiterals;

namespace Standoff {

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

} // namespace Standoff
