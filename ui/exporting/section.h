// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QString;
class QWidget;

namespace Standoff {

// The bold title of a part of a dialog.
QLabel *makeSectionTitle(const QString &title, QWidget *parent);
// The title, and at the far end something of second rank, such as a count.
QHBoxLayout *makeSectionHead(QLabel *title, QLabel *detail);
// A form as a section holds one: fields fill the width.
QFormLayout *makeSectionForm(QWidget *parent = nullptr);

} // namespace Standoff
