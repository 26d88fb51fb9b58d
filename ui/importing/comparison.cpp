// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/comparison.h"

#include "panels/codeview.h"
#include "readers/decode.h"
#include "readers/isolated/isolatedreader.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype longestSource = 200'000; // characters

} // namespace

Result<Comparison> comparisonOf(
    ArticleSpool &spool, qint64 place, const std::function<bool()> &isWanted)
{
    Comparison found;
    ASSIGN_OR_RETURN(found.article, spool.at(place));
    const IncomingArticle &article = found.article;
    if (!hasSource(article.mediaType))
        return found;
    const auto decoded = article.encoding.isEmpty() ? Result<Decoded>(decode(article.original))
                                                    : decode(article.original, article.encoding);
    if (decoded)
        found.source = decoded->text.left(longestSource);
    if (article.mediaType == "text/html"_L1) {
        IsolatedReader reader({.encoding = article.encoding, .isPiece = true});
        QList<IncomingArticle> pages;
        const Input input{
            .path = article.fileName, .bytes = article.original, .mediaType = article.mediaType};
        if (reader.read(input, appendTo(pages), isWanted) && !pages.isEmpty()) {
            found.page = pages.first().text;
            found.lines = pageLines(found.page, article.text);
        }
    }
    return found;
}

} // namespace Standoff
