// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QCoreApplication>

namespace Standoff {

// The context of this room's translated texts.
struct IntakeWords
{
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

} // namespace Standoff
