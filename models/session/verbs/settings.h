// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QMap>
#include <QString>

namespace Standoff {

class Session;

// A choice for the whole project; "" takes it away.
Result<> setSetting(Session &session, const QString &name, const QString &value);
// Several in one step, by name.
Result<> setSettings(Session &session, const QMap<QString, QString> &values);

} // namespace Standoff
