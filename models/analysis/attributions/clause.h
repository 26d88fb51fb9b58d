// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/attributions/wording.h"

namespace Standoff {

// The words of a sentence, asked for its predicates and noun phrases. What a word is, its class and
// its neighbours tell; there is no parser. Places are indexes of words; a span of them is
// half-open.
class Clause
{
    using enum WordClass;

public:
    struct Span
    {
        int begin = 0;
        int end = 0;

        bool isEmpty() const { return begin >= end; }
    };

    Clause(const Wording &wording, QList<Word> words)
        : m_wording(wording)
        , m_words(std::move(words))
    {
    }

    const QList<Word> &words() const { return m_words; }
    int size() const { return int(m_words.size()); }
    bool is(int at, WordClasses classes) const
    {
        return at >= 0 && at < size() && m_words[at].is(classes);
    }
    bool isKind(int at, Word::Kind kind) const
    {
        return at >= 0 && at < size() && m_words[at].kind == kind;
    }
    QStringView text(int at) const { return m_wording.slice(m_words[at].range); }
    bool isText(int at, QStringView words) const
    {
        return at >= 0 && at < size() && text(at).compare(words, Qt::CaseInsensitive) == 0;
    }
    TextRange rangeOf(Span span) const
    {
        return {m_words[span.begin].range.begin, m_words[span.end - 1].range.end};
    }

    // How surely the word is a predicate's: 3 for one of saying, 2 for an auxiliary, 1 for another
    // verb, 0 for what may be one, -1.
    int rank(int at) const;
    // Of the clause that ends before a place, in the words from `from` on, the word of its
    // predicate: the last that says something, else the first verb. -1 for none.
    int lastPredicate(int from, int end) const;
    // The words that belong to the predicate: “has since been told”, “also asked”.
    Span group(int verb, int from) const;
    // Who does what the group tells, before it or, as in “said the minister”, behind it up to the
    // end. Empty where nobody is named.
    Span subjectOf(Span group, int from, int end) const;
    // The noun phrase that begins there, with what is added to it between commas.
    Span phraseFrom(int at, int end) const;

    // Also “in an interview”, “on CNN” behind a cue: where it was said. The end of that.
    int endOfChannel(int at, int end) const;
    // What tells who did it: “by the ministry” behind the group. Empty for the active voice.
    Span agentOf(Span group, int end) const;

private:
    bool isAdjective(int at) const;
    bool isAdverb(int at) const;
    bool isName(int at) const;
    bool endsBefore(int at) const;
    int withAdditions(int at, int end) const;
    int skipTimes(int at, int end) const;
    Span apart(Span group, int from, int end) const;
    Span lastNoun(Span phrase) const;
    bool isAddition(int at, int end) const;
    bool endsPhrase(int at) const;
    Span phraseBefore(int end, int from) const;
    Span withoutFront(Span phrase) const;
    Span withoutBack(Span phrase) const;
    Span behindComma(Span group, int from) const;
    Span withList(Span phrase, int from) const;
    bool isBehindPronoun(int at) const;
    Span earlier(int at, int from, int end) const;

    const Wording &m_wording;
    QList<Word> m_words;
};

} // namespace Standoff
