// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QCoreApplication>

namespace Standoff {

// The context in which the translators find what checks say.
struct Checking
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::Checking)
};

} // namespace Standoff
