// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors
#pragma once

#include <QKeySequence>
#include <QString>

namespace Standoff {

// The name of a key, or of keys pressed together, as the keyboard and the language of the window
// have it: for texts that say which key does what.
inline QString keyName(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

} // namespace Standoff
