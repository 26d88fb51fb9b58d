// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/xmlcharacters.h"

#include <QString>

namespace Standoff {

QByteArray withXmlCharactersOnly(const QByteArray &xml)
{
    return QString::fromUtf8(xml)
        .removeIf([](QChar c) {
            const bool isControl = c < u' ' && c != u'\t' && c != u'\n' && c != u'\r';
            return isControl || c == u'\ufffe' || c == u'\uffff';
        })
        .toUtf8();
}

} // namespace Standoff
