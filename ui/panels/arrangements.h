// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/register.h"

#include <QStringList>
#include <functional>

class QMenu;
class QWidget;

namespace Standoff {

// Menus of how a list of records can be grouped and sorted, with the register's first choice
// checked.
QMenu *makeGroupMenu(
    Register kind, QWidget *parent, const std::function<void(const QString &field)> &choose);
QMenu *makeOrderMenu(
    Register kind, QWidget *parent, const std::function<void(RecordOrder)> &choose);

// What is checked in the menus, by the names of the choices; and that chosen again, as far as there
// is such a choice.
QStringList chosenIn(const QList<QMenu *> &menus);
void chooseIn(const QList<QMenu *> &menus, const QStringList &choices);

} // namespace Standoff
