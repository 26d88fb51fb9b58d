// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QMap>

namespace Standoff {

class Session;

// All that a person can see of a project, as a hash: two with the same content have the same.
QByteArray stateOf(const Session &session);
// Of a project file, opened as the program opens it: for writing, with everything checked. Errors:
// it cannot be opened, cannot be written, or check finds something wrong.
Result<QByteArray> stateOfProject(const QString &path);
// Of a file or a folder with all that is in it; "" where there is none.
QByteArray stateOfOutput(const QString &path);

// Every file in a folder by its path in it, with its content; folders end with a slash.
QMap<QString, QByteArray> filesIn(const QString &folder);
// Makes the folder hold exactly these.
void putFiles(const QString &folder, const QMap<QString, QByteArray> &files);

// A project that has one of everything: the sample that comes with the program.
void makeFullProject(const QString &path);

} // namespace Standoff
