// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/articlefind.h"

#include <vector>

namespace Standoff {

Qt::CaseSensitivity ArticleFind::sensitivity() const
{
    return flags.testFlag(FindFlag::CaseSensitive) ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

bool ArticleFind::fits(QStringView text, qsizetype at) const
{
    if (!flags.testFlag(FindFlag::WholeWords))
        return true;
    const qsizetype end = at + needle.size();
    return (at == 0 || !text[at - 1].isLetterOrNumber())
        && (end == text.size() || !text[end].isLetterOrNumber());
}

std::optional<TextRange> ArticleFind::next(QStringView text, int from) const
{
    if (needle.isEmpty())
        return {};
    for (qsizetype at = text.indexOf(needle, from, sensitivity()); at >= 0;
        at = text.indexOf(needle, at + 1, sensitivity())) {
        if (fits(text, at))
            return TextRange{int(at), int(at + needle.size())};
    }
    return {};
}

std::optional<TextRange> ArticleFind::previous(QStringView text, int from) const
{
    if (needle.isEmpty() || from < needle.size())
        return {};
    const QStringView before = text.first(from);
    for (qsizetype at = before.lastIndexOf(needle, sensitivity()); at >= 0;
        at = at == 0 ? -1 : before.lastIndexOf(needle, at - 1, sensitivity())) {
        if (fits(text, at))
            return TextRange{int(at), int(at + needle.size())};
    }
    return {};
}

QList<TextRange> ArticleFind::all(QStringView text) const
{
    return findAny({*this}, text);
}

QList<TextRange> findAny(const QList<ArticleFind> &finds, QStringView text)
{
    std::vector<std::optional<TextRange>> ahead; // the next of each
    for (const ArticleFind &find : finds)
        ahead.push_back(find.next(text, 0));
    QList<TextRange> hits;
    for (;;) {
        std::optional<TextRange> first;
        for (size_t i = 0; i < ahead.size(); ++i) {
            std::optional<TextRange> &next = ahead[i];
            if (next && !hits.isEmpty() && next->begin < hits.last().end)
                next = finds[qsizetype(i)].next(text, hits.last().end);
            const bool isBefore = next
                && (!first
                    || std::pair(next->begin, -next->end) < std::pair(first->begin, -first->end));
            if (isBefore)
                first = next;
        }
        if (!first)
            return hits;
        hits.append(*first);
    }
}

} // namespace Standoff
