// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/attributions/koreanspeech.h"

#include "analysis/attributions/attributionwords.h"
#include "text/boundaries.h"

#include <QRegularExpression>
#include <optional>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QRegularExpression korean(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

// What tells of a noun behind it and only looks like a topic: 이름을 밝히지 않은 관계자.
bool isModifier(QStringView word)
{
    static const QRegularExpression modifier = korean(
        u"(?:않|받|많|높|낮|같|맡|얻|잃|젊|늙|깊|남|죽|참|입|믿|찾|넓)은$|(?:하|되|있|없|이끄|시키|다니)는$"_s);
    return modifier.matchView(word).hasMatch();
}

// Words before the one that speaks: times, places, words that join sentences.
bool endsBeforeSpeaker(QStringView word)
{
    static const QRegularExpression end =
        korean(u"(?:에서|에게|에|으로|며|면서|지만|고|뒤|후|[일월년]|[,，])$|^(?:한편|그러나|"
               u"하지만|또|또한|이어|이날|특히|"
               "그리고|이에|앞서|다만|오늘|어제|[월화수목금토일]요일)$"_s);
    return end.matchView(word).hasMatch();
}

struct Spoken
{
    TextRange range; // without the particle
    int end = 0; // behind it
};

// The last topic or subject of the range: 앨리스 브란트 시장은.
std::optional<Spoken> speakerIn(const QString &text, TextRange range, bool isFirst)
{
    static const QRegularExpression topic =
        korean(u"^(.*[\\p{L}\\p{N}\\)’”\"'])(은|는|이|가|께서|께서는|측은|도)$"_s);
    int begin = range.begin;
    std::optional<Spoken> found;
    for (int at = range.begin; at < range.end;) {
        while (at < range.end && text[at].isSpace())
            ++at;
        int end = at;
        while (end < range.end && !text[end].isSpace())
            ++end;
        if (end == at)
            break;
        const QStringView word = QStringView(text).sliced(at, end - at);
        const auto match = topic.matchView(word);
        if (match.hasMatch() && !isModifier(word) && word.size() > 1) {
            found = Spoken{{begin, at + int(match.capturedEnd(1))}, end};
            if (word.endsWith(u"측은"))
                found->range.end = at + int(word.size()) - 1;
            if (isFirst)
                return found;
            begin = end;
        } else if (endsBeforeSpeaker(word) || word.contains(QChar::ObjectReplacementCharacter)) {
            begin = end;
        }
        at = end;
    }
    return found;
}

SpeechParts partsOf(TextRange cue, const std::optional<Spoken> &speaker, const QString &text)
{
    return {cue, speaker ? trimmed(text, speaker->range) : TextRange()};
}

// 통신에 따르면 …
std::optional<SpeechParts> accordingTo(const Wording &wording, TextRange front)
{
    const QString text = wording.slice(front).toString();
    const auto cues = AttributionWords::known().find(AttributionWords::Role::SourceBefore, text);
    if (cues.isEmpty())
        return {};
    TextRange source = trimmed(text, {0, cues.last().begin});
    if (source.length() > 1 && text[source.end - 1] == u'에')
        --source.end;
    for (const QString &word : {u"한편 "_s, u"그러나 "_s, u"하지만 "_s, u"또 "_s, u"또한 "_s}) {
        if (QStringView(text).sliced(source.begin).startsWith(word))
            source.begin += int(word.size());
    }
    if (source.isEmpty())
        return {};
    return SpeechParts{{cues.last().begin + front.begin, cues.last().end + front.begin},
        {source.begin + front.begin, source.end + front.begin}};
}

std::optional<TextRange> firstSaying(const Wording &wording, TextRange range)
{
    const auto cues = AttributionWords::known().find(
        AttributionWords::Role::Saying, wording.slice(range).toString());
    if (cues.isEmpty())
        return {};
    return TextRange{cues.first().begin + range.begin, cues.first().end + range.begin};
}

} // namespace

SpeechParts koreanSpeechParts(const Wording &wording)
{
    const QString &text = wording.text();
    const TextRange first = wording.said().first();
    const int last = wording.said().last().end;
    const int begin = wording.sentenceBegin(first.begin);
    const TextRange front{begin, first.begin};
    const TextRange behind{last, wording.sentenceEnd(last)};
    if (const auto cue = firstSaying(wording, behind)) {
        int particle = last; // 라고, right behind what is said
        while (particle < cue->begin && !text[particle].isSpace())
            ++particle;
        auto speaker = speakerIn(text, {particle, cue->begin}, false);
        if (!speaker)
            speaker = speakerIn(text, front, true);
        if (!speaker) // “…”고 말했다: who is spoken of goes on
            speaker = speakerIn(text, {wording.sentenceBegin(std::max(0, begin - 2)), begin}, true);
        return partsOf(*cue, speaker, text);
    }
    if (const auto found = accordingTo(wording, front))
        return *found;
    if (const auto cue = firstSaying(wording, front)) // 장관은 이렇게 말했다: “…”
        return partsOf(*cue, speakerIn(text, {begin, cue->begin}, true), text);
    // “…” 장관은 이렇게 말했다.
    const int next = wording.sentenceEnd(std::min(int(text.size()), behind.end + 2));
    if (const auto cue = firstSaying(wording, {behind.end, next}))
        return partsOf(*cue, speakerIn(text, {behind.end, cue->begin}, true), text);
    const int before = wording.sentenceBegin(std::max(0, begin - 2));
    if (const auto cue = firstSaying(wording, {before, begin}))
        return partsOf(*cue, speakerIn(text, {before, cue->begin}, true), text);
    return {};
}

} // namespace Standoff
