// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/history/historypages.h"

#include "store/projectstore.h"
#include "text/progress.h"

#include <algorithm>

namespace Standoff {

namespace {

constexpr int stepsAtOnce = 64;

bool hasWords(const HistoryLine &line, const QStringList &words)
{
    return std::ranges::all_of(words, [&line](const QString &word) {
        const auto has = [&word](const QString &text) {
            return text.contains(word, Qt::CaseInsensitive);
        };
        return has(line.text) || has(line.place) || has(line.entry.annotator);
    });
}

} // namespace

Result<qint64> readHistory(const ProjectStore &store, const HistoryQuery &query, int most,
    const std::function<bool()> &isWanted, const std::function<void(const HistoryLines &)> &tell)
{
    const HistoryReader history(store);
    HistoryNames names(history);
    const QSet<qint64> articles(query.filter.articles.cbegin(), query.filter.articles.cend());
    HistoryFilter filter = query.filter;
    ASSIGN_OR_RETURN(const auto last, history.last());
    for (int found = 0; found < most;) {
        ASSIGN_OR_RETURN(const auto entries,
            history.entries(filter, HistoryReader::Order::NewestFirst, stepsAtOnce));
        HistoryLines part{.lines = {}, .last = last};
        for (const HistoryEntry &entry : entries) {
            if (!isWanted())
                return std::unexpected(cancelled());
            ASSIGN_OR_RETURN(const auto changes, history.changesOf(entry));
            if (!articles.isEmpty() && !concerns(changes, articles))
                continue;
            HistoryLine line = lineOf(entry, changes, names);
            if (hasWords(line, query.words))
                part.lines.append(std::move(line));
        }
        found += int(part.lines.size());
        tell(part);
        if (entries.size() < stepsAtOnce)
            return 0;
        filter.before = entries.last().id;
    }
    return filter.before;
}

} // namespace Standoff
