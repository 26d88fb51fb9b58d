// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/attributions/phrases.h"

#include "text/boundaries.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int mostWords = 8; // of who says something

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

bool isJoint(QChar c)
{
    return c.isSpace() || QStringView(u",，:：;–—-").contains(c);
}

} // namespace

bool isHangul(QChar c)
{
    return c.script() == QChar::Script_Hangul;
}

int wordCount(QStringView text)
{
    int words = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const bool isPart = !c.isSpace();
        words += isPart && !inWord ? 1 : 0;
        inWord = isPart;
    }
    return words;
}

TextRange withoutJoints(const QString &text, TextRange range)
{
    while (range.begin < range.end && isJoint(text[range.begin]))
        ++range.begin;
    while (range.end > range.begin && isJoint(text[range.end - 1]))
        --range.end;
    return range;
}

TextRange lastClause(const QString &text, TextRange range)
{
    for (int at = range.end - 1; at >= range.begin; --at) {
        if (QStringView(u",，:：;–—").contains(text[at]))
            return trimmed(text, {at + 1, range.end});
    }
    return trimmed(text, range);
}

TextRange nounPhrase(const QString &text, TextRange range)
{
    static const QRegularExpression end = expression(
        u"[,，:：;()–—\\x{fffc}]|\\s(?:on|in|at|after|before|during|when|while|as|who|which|that|"
        u"to"
        "|by|and|but|am|im|beim?|nach|vor|während|als|dass|und|aber|lundi|mardi|mercredi|jeudi"
        "|vendredi|samedi|dimanche|dans|lors|après|avant|qui|que|et|mais|el (?=lunes|martes|mi)"
        "|en|durante|tras|y|pero|в|во|на|после|перед|и|но|что|который)\\b"_s);
    const TextRange rest = trimmed(text, range);
    const auto match = end.matchView(QStringView(text).sliced(rest.begin, rest.length()));
    return trimmed(
        text, {rest.begin, match.hasMatch() ? rest.begin + int(match.capturedStart()) : rest.end});
}

bool isNounPhrase(QStringView phrase)
{
    static const QRegularExpression joins = expression(
        u"^(?:and|but|or|who|which|as|that|if|when|und|aber|oder|wenn|dass|et|mais|ou|qui|que|si"
        "|y|pero|o|и|но|или|что|как|если)\\b|\\b(?:which|because|weil|obwohl|parce|porque|потому)"
        "\\b"
        "|[,;:()\\x{fffc}]|^(?:the|an?|this|its|their|der|das|le|les|el|los)$"_s);
    const int words = wordCount(phrase);
    return words > 0 && words <= mostWords && !joins.matchView(phrase).hasMatch();
}

bool isAdverb(QStringView phrase)
{
    static const QRegularExpression adverb = expression(
        u"^(?:then|later|there|dann|danach|später|zuvor|dazu|weiter|außerdem|puis|ensuite|alors"
        "|entonces|luego|después|además|затем|потом|позже|также|ранее)$"_s);
    return adverb.matchView(phrase).hasMatch();
}

bool isThat(QStringView word)
{
    static const QRegularExpression that = expression(u"^(?:that|dass|que|qu[’']|что)$"_s);
    return that.matchView(word).hasMatch();
}

int endOfThat(const QString &text, TextRange behind, QStringView cue)
{
    const QStringView rest = QStringView(text).sliced(behind.begin, behind.length());
    static const QRegularExpression that =
        expression(u"^(?:\\s+\\w+){0,3}?(?:,?\\s+(?:dass|que|что)\\s|\\s+that\\s|,?\\s+qu[’'])"_s);
    if (const auto match = that.matchView(rest); match.hasMatch())
        return behind.begin + int(match.capturedEnd());
    static const QRegularExpression said = expression(u"^(?:said|says|mentioned)$"_s);
    static const QRegularExpression clause = expression(
        u"^\\s+(?=(?:the|it|he|she|they|we|there|its|their|his|her|these|those)\\s\\S+\\s)"_s);
    const auto match = clause.matchView(rest);
    return said.matchView(cue).hasMatch() && match.hasMatch()
        ? behind.begin + int(match.capturedEnd())
        : -1;
}

void takeAuxiliaries(const QString &text, TextRange &source, TextRange &cue)
{
    static const QRegularExpression last =
        expression(u"(?:^|\\s)(?:a|ont|avait|avaient|ha|han|había|habían|has|have|had)$"_s);
    static const QRegularExpression inverted = expression(u"^(?:a|ont)-t?-?(?=\\w+$)"_s);
    static const QRegularExpression first = expression(u"^(?:hat|haben|hatte|hatten)\\s+"_s);
    const QStringView words = QStringView(text).sliced(source.begin, source.length());
    if (const auto match = last.matchView(words); match.hasMatch()) {
        const TextRange auxiliary =
            trimmed(text, {source.begin + int(match.capturedStart()), source.end});
        cue.begin = auxiliary.begin;
        source = trimmed(text, {source.begin, auxiliary.begin});
    } else if (const auto front = inverted.matchView(words); front.hasMatch()) {
        source.begin += int(front.capturedEnd());
    } else if (const auto leading = first.matchView(words); leading.hasMatch()) {
        source.begin += int(leading.capturedEnd());
    }
}

TextRange koreanTopic(const QString &text, TextRange range)
{
    static const QRegularExpression topic(
        u"^(?:[가-힣A-Za-z0-9·]+\\s){0,4}?[가-힣A-Za-z0-9·]*[가-힣A-Za-z0-9](?=(?:은|는|이|가|께서는?)\\s)"_s);
    const auto match = topic.matchView(QStringView(text).sliced(range.begin, range.length()));
    return match.hasMatch() ? TextRange{range.begin, range.begin + int(match.capturedEnd())}
                            : TextRange{range.begin, range.begin};
}

} // namespace Standoff
