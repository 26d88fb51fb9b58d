// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QMap>
#include <QString>

namespace Standoff {

class OpenProject;

// A choice for the whole project; "" takes it away.
Result<> setSetting(OpenProject &session, const QString &name, const QString &value);
// Several in one step, by name.
Result<> setSettings(OpenProject &session, const QMap<QString, QString> &values);

} // namespace Standoff
