// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/names/knownnames.h"

#include "project/project.h"

#include <algorithm>
#include <array>

namespace Standoff {

namespace {

bool isOfScript(QChar c, QChar::Script script)
{
    return c.script() == script;
}

// Whether a name of that many Hangul syllables can end before what hangs on it.
bool isKoreanEnding(QStringView rest)
{
    static constexpr auto endings = std::to_array<QStringView>(
        {u"은", u"는", u"이", u"가", u"을", u"를", u"의", u"에", u"와", u"과", u"도", u"로", u"만",
            u"씨", u"측", u"들", u"까지", u"부터", u"에서", u"에게", u"께서", u"으로", u"처럼",
            u"보다", u"이나", u"조차", u"마저", u"라고", u"이라고", u"이다", u"이며", u"에는",
            u"에도", u"에서는", u"에서도", u"에게는", u"으로부터", u"로부터", u"과의", u"와의",
            u"측은", u"측이", u"씨는", u"씨가", u"씨의", u"들은", u"들이"});
    return rest.isEmpty() || std::ranges::find(endings, rest) != endings.end();
}

// What of the text from an offset on is Hangul without a gap.
QStringView hangulFrom(QStringView text, int offset)
{
    qsizetype end = offset;
    while (end < text.size() && isOfScript(text[end], QChar::Script_Hangul))
        ++end;
    return text.sliced(offset, end - offset);
}

// “And”, “to”, “in”: letters that stand before an Arabic word, as a part of it; at most two.
int arabicPrefix(QStringView word)
{
    constexpr int most = 2;
    int length = 0;
    while (
        length < most && length + 1 < word.size() && QStringView(u"وفبلك").contains(word[length]))
        ++length;
    return length;
}

} // namespace

KnownNames::KnownNames(const Project &project)
{
    for (const Entity &entity : project.all<Entity>()) {
        add(entity.name, entity.id);
        for (const QString &alias : entity.aliases)
            add(alias, entity.id);
    }
}

void KnownNames::add(const QString &name, EntityId entity)
{
    const QList<NameToken> tokens = nameTokens(name);
    const bool hasLetters = std::ranges::any_of(
        tokens, [](const NameToken &token) { return token.kind != NameToken::Number; });
    // A single character says little where each is a word.
    if (!hasLetters || (tokens.size() == 1 && tokens.first().range.length() == 1))
        return;
    int node = 0;
    for (const NameToken &token : tokens) {
        const QString word = name.sliced(token.range.begin, token.range.length());
        const int number = m_words.try_emplace(word, int(m_words.size())).first->second;
        const auto next = m_nodes.constFind({node, number});
        if (next != m_nodes.cend()) {
            node = *next;
        } else {
            const int made = int(m_nodes.size()) + 1;
            m_nodes.insert({node, number}, made);
            node = made;
        }
    }
    if (!m_ends.contains(node))
        m_ends.insert(node, entity);
}

int KnownNames::wordOf(QStringView word) const
{
    const auto found = m_words.find(word);
    return found == m_words.end() ? -1 : found->second;
}

std::optional<KnownNames::Match> KnownNames::longest(
    QStringView text, const QList<NameToken> &tokens, qsizetype first, int begin) const
{
    std::optional<Match> match;
    int node = 0;
    for (qsizetype i = first; i < tokens.size(); ++i) {
        const NameToken &token = tokens[i];
        if (i > first && token.joint == NameToken::Other)
            break;
        const int from = i == first ? begin : token.range.begin;
        const int word = wordOf(text.sliced(from, token.range.end - from));
        const auto next = word < 0 ? m_nodes.cend() : m_nodes.constFind({node, word});
        if (next == m_nodes.cend())
            break;
        node = *next;
        const auto end = m_ends.constFind(node);
        if (end == m_ends.cend())
            continue;
        const bool isHangul = isOfScript(text[token.range.end - 1], QChar::Script_Hangul);
        if (!isHangul || isKoreanEnding(hangulFrom(text, token.range.end)))
            match = Match{{begin, token.range.end}, *end, i - first + 1};
    }
    return match;
}

std::optional<KnownNames::Match> KnownNames::at(
    QStringView text, const QList<NameToken> &tokens, qsizetype first) const
{
    const NameToken &token = tokens[first];
    const int begin = token.range.begin;
    const bool isHangul = isOfScript(text[begin], QChar::Script_Hangul);
    if (isHangul && begin > 0 && isOfScript(text[begin - 1], QChar::Script_Hangul))
        return {}; // within a word
    const auto match = longest(text, tokens, first, begin);
    if (match || !isOfScript(text[begin], QChar::Script_Arabic))
        return match;
    const int prefix = arabicPrefix(text.sliced(begin, token.range.length()));
    for (int length = 1; length <= prefix; ++length) {
        if (const auto behind = longest(text, tokens, first, begin + length))
            return behind;
    }
    return {};
}

} // namespace Standoff
