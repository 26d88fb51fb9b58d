// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QStringList>

class QSettings;

namespace Standoff {

struct ListedAction;

// What was done last from the palette, the last one first; kept in the settings.
QStringList recentActions(const QSettings &settings);
void rememberAction(QSettings &settings, const ListedAction &action);
// By what an action is known there.
QString recentName(const ListedAction &action);

} // namespace Standoff
