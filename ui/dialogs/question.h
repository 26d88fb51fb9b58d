// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

class QWidget;

namespace Standoff {

// Asks before something that cannot be taken back, and waits. `yes` is what the button says that
// goes on; Enter and Escape do not. Returns whether to go on. The texts are shown as they stand.
bool askWhether(QWidget *parent, const QString &question, const QString &yes);

// Tells something that wants no answer.
void tellAbout(QWidget *parent, const QString &title, const QString &text, const QString &more);

} // namespace Standoff
