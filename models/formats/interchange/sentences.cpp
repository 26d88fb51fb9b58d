// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/interchange/sentences.h"

#include <QTextBoundaryFinder>
#include <algorithm>
#include <set>

namespace Standoff {

namespace {

// The words of a range, cut at the places. White space is of none.
QList<TextRange> tokensIn(const QString &text, TextRange range, const std::set<int> &cuts)
{
    QTextBoundaryFinder words(
        QTextBoundaryFinder::Word, text.constData() + range.begin, range.length());
    QList<TextRange> tokens;
    int begin = range.begin;
    const auto addTo = [&](int end) {
        TextRange token{begin, end};
        while (!token.isEmpty() && text[token.begin].isSpace())
            ++token.begin;
        while (!token.isEmpty() && text[token.end - 1].isSpace())
            --token.end;
        if (!token.isEmpty())
            tokens.append(token);
        begin = end;
    };
    for (qsizetype next = words.toNextBoundary(); next >= 0; next = words.toNextBoundary()) {
        const int end = range.begin + int(next);
        for (auto cut = cuts.upper_bound(begin); cut != cuts.end() && *cut < end; ++cut)
            addTo(*cut);
        addTo(end);
    }
    return tokens;
}

QList<Sentence> sentencesCutAt(const ArticleText &text, const std::set<int> &cuts)
{
    QList<Sentence> sentences;
    const QString &string = text.string();
    for (const Paragraph &paragraph : text.paragraphs()) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence,
            string.constData() + paragraph.range.begin, paragraph.range.length());
        int begin = paragraph.range.begin;
        for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
            const int end = paragraph.range.begin + int(next);
            const QList<TextRange> tokens = tokensIn(string, {begin, end}, cuts);
            if (!tokens.isEmpty())
                sentences.append({{tokens.first().begin, tokens.last().end}, tokens});
            begin = end;
        }
    }
    return sentences;
}

} // namespace

QList<Sentence> sentencesOf(const OpenArticle &article)
{
    std::set<int> cuts;
    for (const Annotation &annotation : article.annotations()) {
        for (const TextRange range : article.rangesOf(annotation)) {
            cuts.insert(range.begin);
            cuts.insert(range.end);
        }
    }
    return sentencesCutAt(article.text(), cuts);
}

QList<Sentence> sentencesOf(const ArticleText &text)
{
    return sentencesCutAt(text, {});
}

} // namespace Standoff
