// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QStringList>

class QWidget;

namespace Standoff {

// The path, or the first of "NAME-2", "NAME-3" and so on beside it where there is nothing yet, so
// that what is proposed replaces nothing. The suffix is what stays at the end: ".json", or "".
QString freeName(const QString &path, const QString &suffix);

// Asks a person under which name to save; "" when they change their mind. A name without a suffix
// gets that of the chosen filter, such as "Plot (*.svg)", before it is asked whether a file that is
// there may be replaced. What is suggested is a free name.
QString askForSaveName(
    QWidget *parent, const QString &title, const QString &suggested, const QStringList &filters);

} // namespace Standoff
