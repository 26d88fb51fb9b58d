// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

namespace Standoff {

// An address that a page may be opened at, as it stands there; "" of other identifiers ("urn:…").
inline QString pageAddress(const QString &address)
{
    const QString clean = address.trimmed();
    const bool isPage = clean.startsWith(QLatin1StringView("http://"))
        || clean.startsWith(QLatin1StringView("https://"));
    return isPage ? clean : QString();
}

} // namespace Standoff
