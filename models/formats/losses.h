// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

namespace Standoff {

// What formats have no place for that know annotations only, item by item: the vocabularies,
// grades, links between claims, evidence, verdicts and relations between records.
QList<Loss> registerLosses(const Project &project);

// The places at which the same is lost, in the order in which the kinds and the places came.
struct LossGroup
{
    QString what;
    QList<Loss> losses; // one at least
};
QList<LossGroup> groupedLosses(const QList<Loss> &losses);

// Earlier versions of an article, and the metadata that it has.
QList<Loss> articleLosses(const Project &project, ArticleId article);

// By whose words an attribution is known among losses: of its content, or else of another part;
// nullptr where it has none.
const Annotation *partToName(const OpenArticle &article, const Attribution &attribution);

} // namespace Standoff
