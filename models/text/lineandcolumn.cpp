// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/lineandcolumn.h"

#include <QList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

QString lineAndColumn(qsizetype byte, const QByteArray &bytes)
{
    const QByteArray before = bytes.first(std::clamp<qsizetype>(byte - 1, 0, bytes.size()));
    const qsizetype lineBegin = before.lastIndexOf('\n') + 1;
    return u"%1:%2"_s.arg(before.count('\n') + 1)
        .arg(QString::fromUtf8(before.sliced(lineBegin)).toUcs4().size() + 1);
}

} // namespace Standoff
