// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/properties/flatarticle.h"
#include "project/project.h"

namespace Standoff {

// An article of a project, flat. Annotations are "T1", "T2" in the order of the text, relations
// "R1", attributions "A1". Takes a copy of all that is marked in it.
FlatArticle flatArticle(const Project &project, const OpenArticle &article);

// The tagset of a project, as the property "standoff:tagset"; none where there are no layers.
Properties tagsetProperties(const Project &project);

// A link as one text, for formats that have a place for texts only: {"id":"A1","type":…}.
QString linkText(const FlatLink &link);

} // namespace Standoff
