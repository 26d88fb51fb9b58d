// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QByteArray>
#include <QString>

class QRandomGenerator;

namespace Standoff {

// Changes a project file as a broken disk, another program or an enemy would: its bytes, anything
// by SQL, or what it says with care. Returns what was done, in words.
QString mutateBytes(QByteArray &bytes, QRandomGenerator &random);
QString mutateRows(const QString &path, QRandomGenerator &random);
QString mutateMeaning(const QString &path, QRandomGenerator &random);

} // namespace Standoff
