// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

class QWidget;

namespace Standoff {

// Sees to it that no two captions below a widget that can be seen have the same key ("&E"): the
// first one keeps its own, the later one gets another of its letters, or none. What is below `last`
// comes last, whatever it stands beside. To be called again when captions come or change.
// O(captions).
void makeKeysDistinct(QWidget &all, const QWidget *last = nullptr);

} // namespace Standoff
