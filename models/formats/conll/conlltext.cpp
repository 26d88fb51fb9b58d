// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/conll/conlltext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

bool ConllText::hasSpaceBetween(const QString &word, const QString &next)
{
    static const QRegularExpression closing(
        u"^([.,;:!?%)\\]}»”’…]+|n't|n’t|['’](s|S|re|ve|ll|d|m|t)?|''|-RRB-|-RSB-)$"_s);
    static const QRegularExpression opening(u"^([(\\[{«“‘$£€]|``|-LRB-|-LSB-)$"_s);
    return !closing.match(next).hasMatch() && !opening.match(word).hasMatch();
}

QList<TextRange> ConllText::wordsIn(const QString &text, const QStringList &words, qsizetype from)
{
    QList<TextRange> ranges;
    for (const QString &word : words) {
        const qsizetype at = text.indexOf(word, from);
        if (at < 0)
            return {};
        from = at + word.size();
        ranges.append({int(at), int(from)});
    }
    return ranges;
}

void ConllText::add(const ConllSentence &sentence, bool hasParagraphs)
{
    if (!m_text.isEmpty())
        m_text += hasParagraphs && !sentence.beginsParagraph ? u' ' : u'\n';
    const int begin = int(m_text.size());
    const QList<TextRange> known = wordsIn(sentence.text, sentence.words, 0);
    if (!sentence.text.isEmpty() && known.size() == sentence.words.size()) {
        m_text += sentence.text;
        for (const TextRange range : known)
            m_words.append({begin + range.begin, begin + range.end});
        return;
    }
    ++m_guessed;
    for (qsizetype i = 0; i < sentence.words.size(); ++i) {
        const QString &word = sentence.words[i];
        if (i > 0 && hasSpaceBetween(sentence.words[i - 1], word))
            m_text += u' ';
        m_words.append({int(m_text.size()), int(m_text.size() + word.size())});
        m_text += word;
    }
}

bool ConllText::place(const QString &text, const QList<ConllSentence> &sentences)
{
    QStringList words;
    for (const ConllSentence &sentence : sentences)
        words += sentence.words;
    m_words = wordsIn(text, words, 0);
    m_text = text;
    return m_words.size() == words.size();
}

QStringList conllLines(const QString &text)
{
    QStringList lines =
        (text.startsWith(QChar(QChar::ByteOrderMark)) ? text.sliced(1) : text).split(u'\n');
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    return lines;
}

QString conllName(const QString &name)
{
    static const QRegularExpression space(
        u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return QString(name).replace(space, u"_"_s);
}

} // namespace Standoff
