// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/attributions/speechparts.h"

#include "analysis/attributions/koreanspeech.h"
#include "analysis/attributions/speechfinder.h"

namespace Standoff {

SpeechParts speechPartsFor(const ArticleText &text, const QList<TextRange> &content)
{
    if (content.isEmpty() || text.paragraphCount() == 0)
        return {};
    const auto inArticle = [](const Wording &wording, const SpeechParts &found) {
        const auto range = [&wording](TextRange each) {
            return each.isEmpty() ? TextRange() : wording.inArticle(each);
        };
        return SpeechParts{range(found.cue), range(found.source)};
    };
    const Wording wording(text, content);
    if (wording.language() == NewsLanguage::Korean)
        return inArticle(wording, koreanSpeechParts(wording));
    if (wording.isPartOfQuotation()) { // who is quoted may tell what somebody else says
        const Wording within(text, content, Wording::Within);
        if (const auto found = SpeechFinder(within).adjacent())
            return inArticle(within, *found);
    }
    return inArticle(wording, SpeechFinder(wording).find());
}

TextRange sourceBesideCue(const ArticleText &text, const QList<TextRange> &content, TextRange cue)
{
    if (content.isEmpty() || cue.isEmpty() || text.paragraphCount() == 0)
        return {};
    const SpeechParts usual = speechPartsFor(text, content);
    if (usual.cue.intersects(cue))
        return usual.source;
    const Wording wording(text, content);
    const TextRange place = wording.inWording(cue);
    if (place.begin < 0 || place.end > wording.text().size())
        return {};
    const Clause clause(wording,
        wording.words({wording.sentenceBegin(place.begin), wording.sentenceEnd(place.end)}));
    Clause::Span group{0, 0};
    for (int at = 0; at < clause.size(); ++at) {
        if (!clause.words()[at].range.intersects(place))
            continue;
        group = {group.isEmpty() ? at : group.begin, at + 1};
    }
    if (group.isEmpty())
        return {};
    Clause::Span source = clause.agentOf(group, clause.size());
    if (source.isEmpty())
        source = clause.subjectOf(group, 0, clause.size());
    return source.isEmpty() ? TextRange() : wording.inArticle(clause.rangeOf(source));
}

} // namespace Standoff
