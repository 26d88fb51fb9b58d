// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QStringList>

class QComboBox;

namespace Standoff {

// Fills a box with the encodings that can be chosen, the likely ones first and set apart; the one
// that was taken is the current one, none where that is "".
void offerEncodings(QComboBox &box, const QStringList &likely, const QString &taken);

} // namespace Standoff
