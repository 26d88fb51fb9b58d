// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "fuzz/fuzz.h"
#include "readers/kinds/reader.h"

namespace Standoff {

// Reads the bytes as a file of that name, with the encoding found out and with one that was chosen.
inline void fuzzReader(const QString &name, const QByteArray &bytes)
{
    for (const QString &encoding : {QString(), QStringLiteral("UTF-8")}) {
        QList<IncomingArticle> articles;
        QList<LeftOut> leftOut;
        const auto read =
            articlesFrom({name, bytes, {}}, {.encoding = encoding}, appendTo(articles, leftOut));
        if (read ? articles.isEmpty() : read.error().text.isEmpty())
            std::abort();
        for (const LeftOut &part : std::as_const(leftOut)) {
            if (part.why.isEmpty())
                std::abort();
        }
        for (const IncomingArticle &article : std::as_const(articles)) {
            if (article.text.paragraphCount() == 0 || article.title.isNull())
                std::abort();
        }
    }
}

} // namespace Standoff
