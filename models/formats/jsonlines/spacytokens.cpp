// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/jsonlines/spacytokens.h"

#include "formats/interchange/sentences.h"

#include <set>

namespace Standoff {

namespace {

struct SpacyEdges
{
    std::set<int> begins; // of annotations
    std::set<int> ends;
};

// White space between tokens, without the single space that goes with the token before it.
void addSpace(
    QList<TextRange> &tokens, const QString &text, TextRange space, const SpacyEdges &edges)
{
    const bool isBehindToken = !tokens.isEmpty() && tokens.last().end == space.begin;
    const bool isOfToken = isBehindToken && !space.isEmpty() && text[space.begin] == u' '
        && !edges.begins.contains(space.begin) && !edges.ends.contains(space.begin + 1);
    int begin = space.begin + (isOfToken ? 1 : 0);
    while (begin < space.end) {
        int end = space.end;
        if (const auto next = edges.begins.upper_bound(begin); next != edges.begins.end())
            end = std::min(end, *next);
        if (const auto next = edges.ends.upper_bound(begin); next != edges.ends.end())
            end = std::min(end, *next);
        tokens.append({begin, end});
        begin = end;
    }
}

} // namespace

QList<TextRange> spacyTokens(const OpenArticle &article)
{
    SpacyEdges edges;
    for (const Annotation &annotation : article.annotations()) {
        for (const TextRange range : article.rangesOf(annotation)) {
            edges.begins.insert(range.begin);
            edges.ends.insert(range.end);
        }
    }
    const QString &text = article.text().string();
    QList<TextRange> tokens;
    int end = 0;
    for (const Sentence &sentence : sentencesOf(article)) {
        for (const TextRange token : sentence.tokens) {
            addSpace(tokens, text, {end, token.begin}, edges);
            tokens.append(token);
            end = token.end;
        }
    }
    addSpace(tokens, text, {end, int(text.size())}, edges);
    return tokens;
}

} // namespace Standoff
