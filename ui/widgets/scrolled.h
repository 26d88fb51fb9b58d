// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

class QLayout;
class QScrollArea;
class QWidget;

namespace Standoff {

// What scrolls where a dialog has no room for it, so that what stands below stays in sight.
QScrollArea *makeScrolled(QLayout *layout, QWidget *parent);

} // namespace Standoff
