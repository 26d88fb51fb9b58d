// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/foreignarticle.h"
#include "text/textrange.h"

#include <QStringList>

namespace Standoff {

// The words of a sentence of a file of words, with what the file says of their text.
struct ConllSentence
{
    QStringList words;
    QString text; // "" where the file does not have it
    bool beginsParagraph = false;
    int line = 0; // of its first word
};

// Puts a text together from words, where the file does not have it: a space between two of them,
// but none before a comma or behind an opening bracket. In UTF-16 units.
class ConllText
{
public:
    // Whether a space goes between the two.
    static bool hasSpaceBetween(const QString &word, const QString &next);

    // Of all sentences, one a line, or one after the other where the file tells paragraphs.
    void add(const ConllSentence &sentence, bool hasParagraphs);
    // Looks for the words in a text that is known; false where they are not there in this order.
    bool place(const QString &text, const QList<ConllSentence> &sentences);

    const QString &text() const { return m_text; }
    // Of each word, in order, over all sentences.
    const QList<TextRange> &words() const { return m_words; }
    // How many sentences had no text, or one that has other words.
    int guessed() const { return m_guessed; }

private:
    static QList<TextRange> wordsIn(const QString &text, const QStringList &words, qsizetype from);

    QString m_text;
    QList<TextRange> m_words;
    int m_guessed = 0;
};

// Lines of a file, without their ends and the mark at its beginning.
QStringList conllLines(const QString &text);
// A name without white space, for a column.
QString conllName(const QString &name);

} // namespace Standoff
