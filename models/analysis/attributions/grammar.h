// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QFlags>
#include <QHash>
#include <QRegularExpression>
#include <QStringView>

namespace Standoff {

// The languages of the reading hints.
enum class NewsLanguage { English, German, French, Spanish, Korean, Russian };

// By its script and its commonest small words; English where nothing tells. O(length).
NewsLanguage languageOf(QStringView text);

// What a word may be. A word may be several things; one that is none of them is taken for a noun.
enum class WordClass {
    Determiner = 1 << 0, // the, ein, ses
    Pronoun = 1 << 1, // as a subject: she, ils
    Relative = 1 << 2, // who, qui
    Coordinator = 1 << 3, // and, oder
    Subordinator = 1 << 4, // because, dass
    Preposition = 1 << 5, // on, nach
    Linking = 1 << 6, // a preposition within a noun phrase: of, von
    Agent = 1 << 7, // before who does it, in the passive: by, par
    Auxiliary = 1 << 8, // has, wurde
    Adverb = 1 << 9, // also, déjà
    Time = 1 << 10, // Monday, hier
    Verb = 1 << 11, // finite, by its form or as a common one
    Infinite = 1 << 12, // saying: its subject stands elsewhere
    Listener = 1 << 13, // a verb before the one who is told: told, informierte
    Collective = 1 << 14, // many of whom none is meant: observers, Experten
    Title = 1 << 15, // before a name: Mr., Dr.
    Vague = 1 << 16, // nobody can tell who: some, others
    Perhaps = 1 << 17, // a verb or a noun: shows, leaders
    Participle = 1 << 18, // behind an auxiliary: told, informés
    Channel = 1 << 19, // where it was said: interview, statement
    Plain = 1 << 20, // nothing of this, whatever its form: weekly
};
Q_DECLARE_FLAGS(WordClasses, WordClass)
Q_DECLARE_OPERATORS_FOR_FLAGS(WordClasses)

// The small words of a language and the forms of its verbs: enough to tell where a noun phrase ends
// and a predicate begins. News prose of all kinds, no names.
class Grammar
{
public:
    static const Grammar &of(NewsLanguage language);

    NewsLanguage language() const { return m_language; }
    // O(length of the word).
    WordClasses classesOf(QStringView word) const;

private:
    explicit Grammar(NewsLanguage language);

    NewsLanguage m_language;
    QHash<QString, WordClasses> m_words;
    QRegularExpression m_verbs;
    QRegularExpression m_perhaps;
    QRegularExpression m_participles;
    QRegularExpression m_infinite;
    QRegularExpression m_adverbs;
};

} // namespace Standoff
