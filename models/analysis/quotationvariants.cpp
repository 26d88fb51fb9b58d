// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/quotationvariants.h"

#include "analysis/quotations.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <algorithm>

namespace Standoff {

namespace {

constexpr int fewestWords = 6;
constexpr int mostWords = 400; // that are compared of one quotation
constexpr int runLength = 4; // words that candidates have in common, in a row
constexpr int deepest = 8; // deeper in one another none are compared: each is read anew
constexpr int mostOfARun = 50; // what more quotations have than this is a phrase

bool isWrittenWithoutSpaces(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    bool inWord = false;
    for (const QChar c : text) {
        const bool isPart = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        if (isPart && (!inWord || isWrittenWithoutSpaces(c)))
            words.append(QString());
        if (isPart)
            words.last().append(c.toLower());
        // The apostrophe of “it’s” and “it's” is no difference, and no end of a word.
        inWord = isPart ? !isWrittenWithoutSpaces(c) : inWord && (c == u'’' || c == u'\'');
    }
    return words;
}

bool tellsWhatIsChanged(const QString &text)
{
    return text.contains(u'…') || text.contains(QLatin1StringView("...")) || text.contains(u'[')
        || text.contains(u'(');
}

// The length of the longest sequence of words that both have in this order.
int commonWords(const QStringList &one, const QStringList &other)
{
    QList<int> row(other.size() + 1, 0);
    for (const QString &word : one) {
        int diagonal = 0;
        for (qsizetype i = 0; i < other.size(); ++i) {
            const int above = row[i + 1];
            row[i + 1] = word == other[i] ? diagonal + 1 : std::max(above, row[i]);
            diagonal = above;
        }
    }
    return row.last();
}

bool isPartOf(const QStringList &part, const QStringList &whole)
{
    return !std::ranges::search(whole, part).empty();
}

// How alike two are, from 0 to 1; 0 also where they do not differ.
double likeness(const QuotedWords &one, const QuotedWords &other)
{
    if (isPartOf(one.words, other.words) || isPartOf(other.words, one.words)
        || tellsWhatIsChanged(one.text) || tellsWhatIsChanged(other.text))
        return 0;
    const double share =
        2.0 * commonWords(one.words, other.words) / double(one.words.size() + other.words.size());
    return share >= 2.0 / 3 ? share : 0;
}

} // namespace

QList<QuotedWords> quotedWords(const ArticleText &text)
{
    QList<QuotedWords> result;
    for (const Quotation &quotation : findQuotations(text).quotations) {
        if (quotation.depth > deepest)
            continue;
        QStringList parts;
        for (const TextRange part : quotation.words)
            parts.append(text.slice(part).toString().simplified());
        QuotedWords quoted{text.toCodePoints(quotation.range), parts.join(u' '), {}};
        quoted.words = wordsOf(quoted.text);
        if (quoted.words.size() > mostWords)
            quoted.words.resize(mostWords);
        if (quoted.words.size() >= fewestWords)
            result.append(quoted);
    }
    return result;
}

QList<QuotationPair> differingQuotations(
    const QList<const QuotedWords *> &quotations, const QList<int> &groups)
{
    QHash<QStringList, QList<int>> runs;
    for (int i = 0; i < quotations.size(); ++i) {
        const QStringList &words = quotations[i]->words;
        for (qsizetype at = 0; at + runLength <= words.size(); ++at) {
            QList<int> &having = runs[words.sliced(at, runLength)];
            if (having.isEmpty() || having.last() != i)
                having.append(i);
        }
    }
    QSet<QuotationPair> candidates;
    for (const QList<int> &having : std::as_const(runs)) {
        if (having.size() > mostOfARun)
            continue;
        for (qsizetype one = 0; one < having.size(); ++one) {
            for (qsizetype other = one + 1; other < having.size(); ++other) {
                if (groups[having[one]] != groups[having[other]])
                    candidates.insert({having[one], having[other]});
            }
        }
    }
    // For each the one that is most like it; of several the first.
    QMap<int, std::pair<double, QuotationPair>> best;
    QList<QuotationPair> sorted(candidates.cbegin(), candidates.cend());
    std::ranges::sort(sorted);
    for (const QuotationPair &pair : std::as_const(sorted)) {
        const double alike = likeness(*quotations[pair.first], *quotations[pair.second]);
        auto &known = best[pair.second];
        if (alike > known.first)
            known = {alike, pair};
    }
    QList<QuotationPair> result;
    for (const auto &[alike, pair] : std::as_const(best)) {
        if (alike > 0)
            result.append(pair);
    }
    return result;
}

} // namespace Standoff
