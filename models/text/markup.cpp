// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/markup.h"

#include "text/webaddress.h"

namespace Standoff {

Markup Markup::link(const QString &address, const QString &text)
{
    const QUrl url = webAddress(address);
    if (!url.isValid())
        return Markup(text);
    return of(u"<a href=\"%1\">%2</a>", QString::fromLatin1(url.toEncoded()), text);
}

Markup Markup::svg(const QByteArray &picture)
{
    Markup markup;
    markup.m_html = QString::fromUtf8(picture.mid(picture.indexOf("<svg"))); // without its prologue
    return markup;
}

} // namespace Standoff
