// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/names/namecandidates.h"

#include <algorithm>

namespace Standoff {

namespace {

TextRange inArticle(const Paragraph &paragraph, TextRange range)
{
    return {paragraph.range.begin + range.begin, paragraph.range.begin + range.end};
}

// The names of a paragraph that the register has, each at the first place where it can be.
void appendKnown(QList<NameCandidate> &found, QList<qsizetype> &lengths, QStringView text,
    const Paragraph &paragraph, const KnownNames &known)
{
    const QList<NameToken> tokens = nameTokens(text);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const auto match = known.at(text, tokens, i);
        if (!match)
            continue;
        found.append({inArticle(paragraph, match->range), match->entity});
        lengths.append(match->tokens);
        i += match->tokens - 1;
    }
}

} // namespace

QList<NameCandidate> nameCandidates(const ArticleText &text, const QList<TextRange> &byCapitals,
    const KnownNames &known, const std::function<bool()> &isWanted)
{
    QList<NameCandidate> names; // of the register
    QList<qsizetype> lengths; // of these, in words
    for (const Paragraph &paragraph : text.paragraphs()) {
        if (!isWanted())
            return {};
        if (!known.isEmpty())
            appendKnown(names, lengths, text.slice(paragraph.range), paragraph, known);
    }
    QList<NameCandidate> result;
    result.reserve(names.size() + byCapitals.size());
    qsizetype name = 0;
    for (const TextRange range : byCapitals) {
        for (; name < names.size() && names[name].range.end <= range.begin; ++name)
            result.append(names[name]);
        qsizetype last = name; // behind those that overlap with the run
        bool isKept = true;
        for (; last < names.size() && names[last].range.begin < range.end; ++last)
            isKept = isKept && lengths[last] == 1 && range.contains(names[last].range)
                && names[last].range != range;
        if (isKept) {
            name = last; // within it
            result.append({range, {}});
        }
    }
    for (; name < names.size(); ++name)
        result.append(names[name]);
    return result;
}

} // namespace Standoff
