// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/webaddress.h"

#include "text/oneline.h"

using namespace Qt::StringLiterals;

namespace Standoff {

QUrl webAddress(const QString &address)
{
    if (onOneLine(address) != address) // of which some would be left out without a word
        return {};
    const QUrl url(address, QUrl::StrictMode);
    const QString scheme = url.scheme(); // in small letters
    const bool isPage = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
    const bool isMail = scheme == "mailto"_L1 && !url.path().isEmpty() && url.host().isEmpty();
    return url.isValid() && (isPage || isMail) ? url : QUrl();
}

} // namespace Standoff
