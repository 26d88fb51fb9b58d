// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/webanno/webannosentences.h"

#include <algorithm>

namespace Standoff {

namespace {

// Whether readers make what stands between two sentences of nothing but its length.
bool isMadeAgain(QStringView between)
{
    return between.isEmpty()
        || (between.front() == u'\n'
            && std::ranges::all_of(between.sliced(1), [](QChar c) { return c == u' '; }));
}

bool areCovered(const QList<TextRange> &tokens, const OpenArticle &article)
{
    const QString &text = article.text().string();
    const auto isOnToken = [&tokens](int place) {
        const auto token = std::ranges::upper_bound(tokens, place, {}, &TextRange::end);
        return token != tokens.end() && token->begin <= place;
    };
    for (const Annotation &annotation : article.annotations()) {
        for (TextRange range : article.rangesOf(annotation)) {
            while (!range.isEmpty() && text[range.begin].isSpace())
                ++range.begin;
            while (!range.isEmpty() && text[range.end - 1].isSpace())
                --range.end;
            if (!range.isEmpty() && !(isOnToken(range.begin) && isOnToken(range.end - 1)))
                return false;
        }
    }
    return true;
}

} // namespace

std::optional<WebAnnoSentences> webAnnoSentencesOf(
    const WebAnnoDocument &document, const OpenArticle &article)
{
    if (document.text() != article.text().string() || document.countsCodePoints())
        return {};
    WebAnnoSentences all;
    QList<TextRange> tokens;
    for (const WebAnnoSentence &sentence : document.sentences()) {
        Sentence made{sentence.range, {}};
        for (const WebAnnoUnit &unit : sentence.units) {
            if (!unit.isPart)
                made.tokens.append(unit.range);
        }
        if (made.tokens.isEmpty() || made.tokens.constFirst().begin != sentence.range.begin)
            return {};
        tokens += made.tokens;
        all.sentences.append(made);
        all.ids.append(sentence.id);
    }
    const bool areInOrder = std::ranges::adjacent_find(tokens, [](TextRange one, TextRange next) {
        return one.end > next.begin;
    }) == tokens.end();
    if (!areInOrder || !areCovered(tokens, article))
        return {};
    return all;
}

WebAnnoSentences webAnnoSentencesOf(const OpenArticle &article)
{
    WebAnnoSentences all{sentencesOf(article), {}};
    const QString &text = article.text().string();
    for (qsizetype i = 0; i < all.sentences.size(); ++i) {
        const bool isLast = i + 1 == all.sentences.size();
        TextRange &range = all.sentences[i].range;
        const int next = isLast ? int(text.size()) : all.sentences[i + 1].range.begin;
        const QStringView between = QStringView(text).sliced(range.end, next - range.end);
        if (isLast || !isMadeAgain(between))
            range.end = next;
    }
    return all;
}

} // namespace Standoff
