// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/markup.h"

class QLabel;

// Texts of a project are shown as they stand, whatever is in them: in a program of which this is a
// part no label guesses whether its text is HTML, neither tooltips, which are labels, nor those
// that Qt makes for its own dialogs and forms. So texts need no escaping anywhere.

namespace Standoff {

// The only way to show HTML in a label.
void showMarkup(QLabel &label, const Markup &markup);

// A text where "&" marks a key and a tab stands before a shortcut: in menus, on buttons and tabs,
// on labels of fields. On one line. Whatever is not written in the code as tr("…") goes through
// this.
QString inMenu(const QString &text);

// A longer text for a tooltip, which breaks no lines by itself. O(n).
QString inLines(const QString &text);

// A text in the title of a window, where "[*]" has a meaning.
QString inTitle(const QString &text);

} // namespace Standoff
