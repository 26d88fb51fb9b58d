// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/names/nametokens.h"
#include "text/articletext.h"

#include <QSet>
#include <functional>
#include <optional>
#include <unordered_set>

namespace Standoff {

// Finds the names of an article by its capitals; see namesByCapitals(). What it sees in one place,
// such as that a word has its capital within a sentence, tells it what stands in another.
class CapitalRuns
{
public:
    using IsWanted = std::function<bool()>;

    // The text stays while it is in use.
    CapitalRuns(const ArticleText &text, const QString &language, const IsWanted &isWanted);

    QList<TextRange> find();

private:
    // A paragraph, with its words.
    struct Piece
    {
        TextRange range;
        QStringView text;
        QList<NameToken> tokens;
        bool isSilent = false; // capitals say nothing in it, as most words have one
    };
    // Tokens of a piece, from the first to the last.
    struct Run
    {
        qsizetype first = 0;
        qsizetype last = 0;
        bool isNamed = false; // by what stands before it

        bool isSingle() const { return first == last; }
    };
    struct Hash
    {
        size_t operator()(QStringView word) const noexcept { return qHash(word); }
    };
    using Words = std::unordered_set<QStringView, Hash>;

    static void append(QList<TextRange> &ranges, TextRange range);
    static QStringView wordAt(const Piece &piece, qsizetype token);
    void cut(const ArticleText &text);
    void judgeLanguage(const QString &language);
    void lookAt(const Piece &piece);
    void learnFrom(const Piece &piece, const Run &run);
    bool isCommonNoun(const Piece &piece, qsizetype token) const;

    std::optional<Run> runAt(const Piece &piece, qsizetype first, qsizetype &next) const;
    bool canBegin(const Piece &piece, qsizetype token) const;
    qsizetype endOfRun(const Piece &piece, qsizetype first) const;
    qsizetype nextPart(const Piece &piece, qsizetype last) const;
    qsizetype behindParticle(const Piece &piece, qsizetype last) const;
    bool joins(const Piece &piece, qsizetype token) const;
    bool trim(const Piece &piece, Run &run) const;
    bool dropOpener(const Piece &piece, Run &run) const;
    bool dropTitles(const Piece &piece, Run &run) const;
    void dropGerman(const Piece &piece, Run &run) const;
    static bool toCapital(const Piece &piece, Run &run);
    bool takesSingle(const Piece &piece, const Run &run) const;
    bool isNameWord(QStringView word) const;
    TextRange rangeOf(const Piece &piece, const Run &run) const;
    qsizetype beginWithParticles(const Piece &piece, qsizetype first) const;

    IsWanted m_isWanted;
    QList<Piece> m_pieces;
    bool m_isGerman = false;
    Words m_lower;
    Words m_confirmed; // with a capital within a sentence
    Words m_common; // German nouns behind an article
    Words m_nameWords; // of names in German
    QSet<QString> m_tails; // “von der leyen”, of longer names
};

} // namespace Standoff
