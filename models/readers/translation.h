// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QCoreApplication>

namespace Standoff {

// The context of the readers' texts.
struct Readers
{
    Q_DECLARE_TR_FUNCTIONS(Readers)
};

} // namespace Standoff
