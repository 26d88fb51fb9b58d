// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/markup.h"

class QLabel;
class QObject;

// Texts of a project are shown as they stand, whatever is in them.

namespace Standoff {

// Takes from all labels of the program, as long as the owner lives, Qt's habit to guess from a text
// whether it is HTML (which opens the files that it names): tooltips, which are labels, and those
// that Qt makes for its own dialogs and forms included. So texts need no escaping anywhere.
void keepTextsPlain(QObject &owner);

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
