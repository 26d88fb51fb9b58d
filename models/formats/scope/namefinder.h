// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Standoff {

// Finds names however they are written: in any case of letters, with and without accents, composed
// or not, with any space, hyphen or nothing between their words, in the escapes of addresses, of
// HTML and of JSON, and with the last word before the others ("Doe, Jane").
class NameFinder
{
public:
    // A name of one letter is no name: it would be found everywhere. One of two is found as a word,
    // unless it is of a script that sets no spaces. A name that begins or ends with a digit is not
    // found in a longer number.
    void add(const QString &name, const QString &code);
    bool isEmpty() const { return m_names.isEmpty(); }

    // The text with codes in place of names, of several at a place the longest. O(text × names).
    QString replaced(const QString &text) const;
    // The names that are in the text, as they were given, each once.
    QStringList namesIn(const QString &text) const;

private:
    // Letters and digits of a text as they are compared, and where they stand in it.
    struct Folded
    {
        QString letters;
        QList<qsizetype> begins;
        QList<qsizetype> ends;
        QList<bool> isAfterGap; // something that is neither stands before it
    };
    struct Name
    {
        QString given;
        QString code;
        QString letters;
        QList<bool> isAfterGap;
        bool isWord = false; // found as a word only
    };
    struct Hit
    {
        qsizetype begin = 0; // in the letters
        qsizetype end = 0;
        const Name *name = nullptr;
    };

    static Folded folded(const QString &text);
    // Whether the character is of a word, or of no meaning for it.
    static bool appendLetters(Folded &folded, char32_t point, qsizetype begin, qsizetype end);
    static bool isAt(const Name &name, const Folded &text, qsizetype position);
    QList<Hit> hitsIn(const Folded &text) const;

    QList<Name> m_names; // the longest first
};

} // namespace Standoff
