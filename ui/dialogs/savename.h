// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QStringList>

class QWidget;

namespace Standoff {

// Asks a person under which name to save; "" when they change their mind. A name without a suffix
// gets that of the chosen filter, such as "Plot (*.svg)", before it is asked whether a file that is
// there may be replaced.
QString askForSaveName(
    QWidget *parent, const QString &title, const QString &suggested, const QStringList &filters);

} // namespace Standoff
