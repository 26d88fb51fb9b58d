// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

namespace Standoff {

// The words of the Admiralty code (NATO AJP-2.1) for its letters and figures.

// Of a source, A–F: "usually reliable". "" for other letters.
QString reliabilityWords(const QString &letter);

// Of information, 1–6: "probably true". "" for other figures.
QString credibilityWords(int figure);

} // namespace Standoff
