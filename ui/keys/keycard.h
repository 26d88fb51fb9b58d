// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "keys/keygroups.h"
#include "text/error.h"

class QPagedPaintDevice;
class QWidget;

namespace Standoff {

// The keys on paper, in columns, to lie beside the keyboard: on one page where that can be read.

// Paints it; returns how many pages it has.
int paintKeyCard(QPagedPaintDevice &device, const QList<KeyGroup> &groups);
Result<> saveKeyCard(const QString &path, const QList<KeyGroup> &groups);
// Asks for the printer first; what is printed to a file is written whole or not at all.
void printKeyCard(QWidget &parent, const QList<KeyGroup> &groups);
// Asks for the path; "" where a person changed their mind, else what to tell them.
QString askAndSaveKeyCard(QWidget &parent, const QList<KeyGroup> &groups);

} // namespace Standoff
