// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QByteArrayView>
#include <QCryptographicHash>
#include <QString>

namespace Standoff {

// By which texts and files are known: the SHA-256 in lower-case hexadecimal digits.
inline QString sha256Of(QByteArrayView bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace Standoff
