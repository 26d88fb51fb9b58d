// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "fuzz/fuzz.h"
#include "search/searchmatcher.h"

using namespace Standoff;

// The query is the first line, and what it is looked for in the rest.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    const qsizetype end = bytes.indexOf('\n');
    const auto query = SearchQuery::parse(QString::fromUtf8(end < 0 ? bytes : bytes.first(end)));
    if (!query) {
        if (query.error().text.isEmpty() || query.error().place.begin < 0)
            std::abort();
        return 0;
    }
    const QString text = QString::fromUtf8(end < 0 ? QByteArray() : bytes.sliced(end + 1));
    const SearchDocument document{QStringList{text}, {text.left(80)}, {}, {}, {text, text}};
    const auto matches = SearchMatcher(query->root).find(document);
    for (const SearchMatch &match : matches.value_or(QList<SearchMatch>())) {
        const QString &where = document[size_t(match.field)][match.part];
        if (match.range.begin < 0 || match.range.end > where.size() || match.range.isEmpty())
            std::abort();
        (void)sortKeyBefore(QStringView(where).first(match.range.begin).right(40));
    }
    return 0;
}
