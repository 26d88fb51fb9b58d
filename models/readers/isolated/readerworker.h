// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QtTypes>

namespace Standoff {

// The other side of IsolatedReader: confines this process (see confine()), then reads what it is
// asked for on standard input and answers on standard output, until the input ends or is none of
// messages.h. Gives the exit status.
int runReaderWorker(qint64 memory);

} // namespace Standoff
