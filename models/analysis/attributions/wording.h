// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/attributions/grammar.h"
#include "text/articletext.h"

namespace Standoff {

// A word of an article's own words, or what stands in its place among them.
struct Word
{
    enum Kind {
        Letters, // also figures, and what stands in brackets
        Joint, // a comma, colon or dash
        Quoted, // another quotation
        Said, // the content itself
    };

    TextRange range;
    Kind kind = Letters;
    WordClasses classes;
    bool isCapital = false;
    bool isSaying = false; // of the words by which somebody says something

    bool is(WordClasses some) const { return bool(classes & some); }
};

// The paragraphs around what is said, in which everything quoted is hidden, so that only the
// article's own words are looked at: those in which it stands, a few before and one behind. Offsets
// are in it; inArticle() gives those of the article. All of it takes time in the length of these
// paragraphs.
class Wording
{
public:
    // Whether a quotation in which the content stands, with other words, is hidden, too.
    enum Depth { Outside, Within };

    // The content is not empty.
    Wording(const ArticleText &article, const QList<TextRange> &content, Depth depth = Outside);

    const QString &text() const { return m_text; }
    // Its words as they stand in the article.
    const QString &plain() const { return m_plain; }
    const Grammar &grammar() const { return m_grammar; }
    NewsLanguage language() const { return m_grammar.language(); }

    // What is said, each part with its quotation marks and with all that these hold.
    const QList<TextRange> &said() const { return m_said; }
    bool isQuoted() const { return m_isQuoted; }
    // Whether it is only some of the words of a quotation.
    bool isPartOfQuotation() const { return m_isPart; }
    // The character that ends a part of it within its quotation marks.
    QChar lastSaid(qsizetype part) const;

    // Where the sentence begins that holds the offset; where the one ends that the offset is in.
    // Not more than 4,000 units away.
    int sentenceBegin(int offset) const;
    int sentenceEnd(int offset) const;
    QList<Word> words(TextRange range) const;

    QStringView slice(TextRange range) const
    {
        return QStringView(m_text).sliced(range.begin, range.length());
    }
    TextRange inWording(TextRange range) const
    {
        return {range.begin - m_offset, range.end - m_offset};
    }
    TextRange inArticle(TextRange range) const
    {
        return {range.begin + m_offset, range.end + m_offset};
    }

private:
    bool endsSentence(int offset) const;
    void hide(TextRange range);
    void hideQuotations(Depth depth);
    int wordEnd(int begin, int end) const;
    int pronounEnd(TextRange word, WordClasses &classes) const;

    QString m_plain;
    QString m_text;
    int m_offset = 0;
    QList<TextRange> m_said;
    bool m_isQuoted = false;
    bool m_isPart = false;
    const Grammar &m_grammar;
    QList<TextRange> m_sayings;
};

} // namespace Standoff
