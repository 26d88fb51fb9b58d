// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"
#include "widgets/choicepopup.h"

namespace Standoff {

// All tags, layer by layer, each with its key; the values are the numbers of their ids.
QList<ChoicePopup::Choice> tagChoices(const Project &project);

} // namespace Standoff
