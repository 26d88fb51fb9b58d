// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/attributions/grammar.h"

#include "analysis/attributions/smallwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr std::array spokenLanguages{NewsLanguage::English, NewsLanguage::German,
    NewsLanguage::French, NewsLanguage::Spanish, NewsLanguage::Korean, NewsLanguage::Russian};

// The words that a language has many of in any text, and others have not.
const QHash<QString, NewsLanguage> &commonestWords()
{
    static const auto words = [] {
        QHash<QString, NewsLanguage> all;
        const auto add = [&all](NewsLanguage language, const QString &list) {
            for (const QString &word : list.split(u' '))
                all.insert(word, language);
        };
        add(NewsLanguage::English, u"the and of to was said that he she it for with by has is"_s);
        add(NewsLanguage::German,
            u"der die das und ist nicht mit ein eine von den dem auf sich für im zu sei"_s);
        add(NewsLanguage::French,
            u"le les et des une du dans est pour que qui il elle sur au ne pas par ont"_s);
        add(NewsLanguage::Spanish,
            u"el los y del las una para por con su se lo al dijo este como está"_s);
        return all;
    }();
    return words;
}

QRegularExpression wordForm(const QString &pattern)
{
    QRegularExpression expression(
        u"^(?:%1)$"_s.arg(pattern), QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

} // namespace

NewsLanguage languageOf(QStringView text)
{
    int hangul = 0;
    int cyrillic = 0;
    int latin = 0;
    std::array<int, spokenLanguages.size()> counts{};
    QString word;
    for (const QChar c : text) {
        const QChar::Script script = c.script();
        hangul += script == QChar::Script_Hangul ? 2 : 0; // a syllable is more than a letter
        cyrillic += script == QChar::Script_Cyrillic ? 1 : 0;
        latin += script == QChar::Script_Latin ? 1 : 0;
        if (c.isLetter()) {
            word.append(c.toLower());
            continue;
        }
        if (const auto found = commonestWords().constFind(word); found != commonestWords().cend())
            ++counts[size_t(*found)];
        word.clear();
    }
    if (hangul > latin && hangul > cyrillic)
        return NewsLanguage::Korean;
    if (cyrillic > latin)
        return NewsLanguage::Russian;
    return NewsLanguage(std::ranges::max_element(counts) - counts.begin());
}

Grammar::Grammar(NewsLanguage language)
    : m_language(language)
{
    const SmallWords small = SmallWords::of(language);
    for (const auto &[wordClass, words] : small.classes) {
        for (const QString &word : QString(words).split(u' ', Qt::SkipEmptyParts))
            m_words[word] |= wordClass;
    }
    for (WordClasses &classes : m_words) {
        if (classes & WordClass::Listener)
            classes |= WordClass::Verb;
    }
    m_verbs = wordForm(small.verbs);
    m_perhaps = wordForm(small.perhaps);
    m_participles = wordForm(small.participles);
    m_infinite = wordForm(small.infinite);
    m_adverbs = wordForm(small.adverbs);
}

const Grammar &Grammar::of(NewsLanguage language)
{
    static const std::array<Grammar, spokenLanguages.size()> all{Grammar(NewsLanguage::English),
        Grammar(NewsLanguage::German), Grammar(NewsLanguage::French),
        Grammar(NewsLanguage::Spanish), Grammar(NewsLanguage::Korean),
        Grammar(NewsLanguage::Russian)};
    return all[size_t(language)];
}

WordClasses Grammar::classesOf(QStringView word) const
{
    if (word.isEmpty())
        return {};
    QString key = word.toString().toLower();
    key.replace(u'’', u'\'');
    if (const auto found = m_words.constFind(key); found != m_words.cend())
        return *found;
    const bool isThird = m_language == NewsLanguage::English && key.endsWith(u's')
        && m_words.value(key.chopped(1)).testFlag(WordClass::Verb);
    WordClasses classes = isThird ? WordClass::Verb : WordClasses();
    if (word.front().isUpper())
        return classes; // a name
    if (m_adverbs.matchView(key).hasMatch())
        classes |= WordClass::Adverb;
    if (m_participles.matchView(key).hasMatch())
        classes |= WordClass::Participle;
    if (m_infinite.matchView(key).hasMatch())
        classes |= WordClass::Infinite;
    else if (m_verbs.matchView(key).hasMatch())
        classes |= WordClass::Verb;
    else if (!isThird && m_perhaps.matchView(key).hasMatch())
        classes |= WordClass::Perhaps;
    return classes;
}

} // namespace Standoff
