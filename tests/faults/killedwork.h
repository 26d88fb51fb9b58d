// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QStringList>

namespace Standoff {

// The options of a process that works on a project until it is killed: PATH SEED.
inline const QString killedSession = QStringLiteral("--work-session");
inline const QString killedWindow = QStringLiteral("--work-window");

} // namespace Standoff
