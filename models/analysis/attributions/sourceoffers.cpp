// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/attributions/sourceoffers.h"

#include "analysis/attributions/clause.h"
#include "text/boundaries.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// A phrase as words, with what it is about: its head, without what follows “of” or a comma.
class SourcePhrase
{
    using enum WordClass;

public:
    SourcePhrase(const ArticleText &text, TextRange phrase)
        : m_text(text)
        , m_paragraph(text.paragraphs()[std::max(0, text.paragraphAt(phrase.begin))].range)
        , m_grammar(Grammar::of(languageOf(text.slice(m_paragraph))))
    {
        static const QRegularExpression word(u"[^\\s,;:()]+|[,;:()]"_s);
        for (auto matches = word.globalMatchView(text.slice(phrase)); matches.hasNext();) {
            const auto match = matches.next();
            m_words.append({phrase.begin + int(match.capturedStart()),
                phrase.begin + int(match.capturedEnd())});
        }
        while (m_headBegin < size() && is(m_headBegin, Determiner) && !is(m_headBegin, Vague)
            && m_headBegin + 1 < size())
            ++m_headBegin;
        m_headEnd = m_headBegin;
        while (m_headEnd < size() && !isComma(m_headEnd)
            && !(m_headEnd > m_headBegin && is(m_headEnd, Linking | Preposition | Relative)
                && !is(m_headEnd, Vague)))
            ++m_headEnd;
    }

    SourceWording wording() const;
    TextRange head() const
    {
        return m_headEnd == 0 ? TextRange()
                              : TextRange{m_words.first().begin, m_words[m_headEnd - 1].end};
    }
    bool hasTwo() const // “Kim and Lee”
    {
        for (int at = m_headBegin; at < m_headEnd; ++at) {
            if (is(at, Coordinator))
                return true;
        }
        return false;
    }

private:
    int size() const { return int(m_words.size()); }
    QStringView word(int at) const { return m_text.slice(m_words[at]); }
    bool is(int at, WordClasses classes) const
    {
        return at < size() && bool(m_grammar.classesOf(word(at)) & classes);
    }
    bool isComma(int at) const { return QStringView(u",;:()").contains(word(at).front()); }
    bool isCapital(int at) const { return word(at).front().isUpper() && !is(at, Collective); }
    bool beginsSentence() const;
    bool isNameElsewhere(QStringView word) const;
    bool isNamedHead() const;
    bool isNamedBehind() const;
    SourceWording koreanWording() const;

    const ArticleText &m_text;
    const TextRange m_paragraph;
    const Grammar &m_grammar;
    QList<TextRange> m_words;
    int m_headBegin = 0;
    int m_headEnd = 0;
};

bool SourcePhrase::beginsSentence() const
{
    int before = m_words.first().begin - 1;
    while (before >= m_paragraph.begin && m_text.string()[before] == u' ')
        --before;
    return before < m_paragraph.begin
        || QStringView(u".!?…“”\"»«„").contains(m_text.string()[before]);
}

// Whether a word that begins a sentence has its capital elsewhere, too, and is nowhere without.
bool SourcePhrase::isNameElsewhere(QStringView word) const
{
    const QString &all = m_text.string();
    const QString small = word.toString().toLower();
    bool isName = false;
    for (qsizetype at = all.indexOf(small, 0, Qt::CaseInsensitive); at >= 0;
        at = all.indexOf(small, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + small.size();
        const bool isWhole = (at == 0 || !all[at - 1].isLetterOrNumber())
            && (end == all.size() || !all[end].isLetterOrNumber());
        if (!isWhole || at == m_words[m_headBegin].begin)
            continue;
        if (all[at].isLower())
            return false;
        isName |= at >= 2 && all[at - 1] == u' '
            && (all[at - 2].isLetterOrNumber() || all[at - 2] == u',');
    }
    return isName;
}

bool SourcePhrase::isNamedHead() const
{
    int capitals = 0;
    int run = 0;
    int longest = 0;
    for (int at = m_headBegin; at < m_headEnd; ++at) {
        run = isCapital(at) ? run + 1 : 0;
        longest = std::max(longest, run);
        capitals += isCapital(at) ? 1 : 0;
    }
    const bool isFirst = m_headBegin == 0 && beginsSentence();
    if (m_grammar.language() == NewsLanguage::German) // where common nouns have capitals
        return longest >= 2
            || (capitals == 1 && m_headBegin == 0 && m_headEnd == 1
                && (!isFirst || isNameElsewhere(word(0))) && !is(0, Title));
    const bool isFirstOnly = isFirst && capitals == 1 && m_headEnd > 0 && isCapital(0);
    if (!isFirstOnly)
        return capitals > 0;
    const QStringView name = word(0);
    const bool isInitials = name.size() > 1 && name == name.toString().toUpper(); // KCNA
    return isInitials || isNameElsewhere(name);
}

// “the spokesman, Jan Voss”
bool SourcePhrase::isNamedBehind() const
{
    for (int at = m_headEnd; at < size(); ++at) {
        if (!isComma(at))
            continue;
        int names = 0;
        int next = at + 1;
        for (; next < size() && !isComma(next) && isCapital(next); ++next)
            ++names;
        if (names >= 2 && (next == size() || isComma(next)))
            return true;
    }
    return false;
}

SourceWording SourcePhrase::koreanWording() const
{
    static const QRegularExpression person(
        u"(?:씨|시장|장관|대통령|총리|대변인|의원|대표|교수|국장|위원장|총장|지사|회장|사장|기자|박사)$"_s);
    static const QRegularExpression unnamed(u"(?:관계자|소식통|당국자|인사|측)$"_s);
    const QStringView last = word(size() - 1);
    if (last == u"그" || last == u"그녀" || last == u"그들")
        return SourceWording::Pronoun;
    if (last.endsWith(u"들"))
        return SourceWording::Collective;
    if (unnamed.matchView(last).hasMatch())
        return SourceWording::Described;
    return size() > 1 && person.matchView(last).hasMatch() ? SourceWording::Named
                                                           : SourceWording::Described;
}

SourceWording SourcePhrase::wording() const
{
    if (m_words.isEmpty())
        return SourceWording::Described;
    if (m_grammar.language() == NewsLanguage::Korean)
        return koreanWording();
    if (size() == 1 && is(0, Pronoun | Relative))
        return SourceWording::Pronoun;
    if (m_headEnd > 0 && (is(m_headEnd - 1, Collective) || is(0, Vague)))
        return SourceWording::Collective;
    if (isNamedHead() || isNamedBehind())
        return SourceWording::Named;
    return SourceWording::Described;
}

} // namespace

SourceWording sourceWordingOf(const ArticleText &text, TextRange source)
{
    return text.paragraphCount() == 0 || source.isEmpty() ? SourceWording::Described
                                                          : SourcePhrase(text, source).wording();
}

TextRange offeredSource(const ArticleText &text, TextRange phrase, const QList<TextRange> &marks,
    const QSet<QString> &names)
{
    if (phrase.isEmpty() || text.paragraphCount() == 0)
        return phrase;
    const SourcePhrase words(text, phrase);
    const TextRange head = words.head();
    // What it is about ends with its head, or begins it before a comma.
    const auto isAbout = [&](TextRange range) {
        if (range.contains(phrase))
            return true;
        return head.contains(range) && range.end == head.end && !words.hasTwo();
    };
    TextRange best;
    for (const TextRange mark : marks) {
        if (isAbout(mark) && mark.length() > best.length())
            best = mark;
    }
    if (!best.isEmpty())
        return best;
    for (int begin = head.begin; begin < head.end; ++begin) { // the longest name
        const bool isStart = begin == head.begin || !text.string()[begin - 1].isLetterOrNumber();
        if (isStart && isAbout({begin, head.end})
            && names.contains(text.slice({begin, head.end}).toString()))
            return {begin, head.end};
    }
    return phrase;
}

TextRange lastNamedBefore(const ArticleText &text, TextRange pronoun)
{
    if (text.paragraphCount() == 0)
        return {};
    const Wording wording(text, {pronoun});
    int end = wording.said().first().begin;
    while (end > 0) {
        const int begin = wording.sentenceBegin(end - 1);
        const Clause clause(wording, wording.words({begin, end}));
        for (int verb = clause.size() - 1; verb >= 0; --verb) {
            if (clause.rank(verb) < 3)
                continue;
            const Clause::Span subject = clause.subjectOf(clause.group(verb, 0), 0, clause.size());
            if (subject.isEmpty())
                continue;
            const TextRange range = wording.inArticle(clause.rangeOf(subject));
            const SourcePhrase phrase(text, range);
            if (phrase.wording() == SourceWording::Named && !phrase.hasTwo())
                return phrase.head();
        }
        end = begin;
    }
    return {};
}

} // namespace Standoff
