// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/querywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr QStringView quotationMarks = u"\"“”„";

bool isMark(QChar character)
{
    return quotationMarks.contains(character);
}

// Reads from a place on: what is between marks, or up to a space or one of the ends.
struct Part
{
    QString text;
    bool quoted = false;
};

Part readPart(const QString &text, int &at, bool endsAtColon)
{
    Part part;
    if (at < text.size() && isMark(text[at])) {
        part.quoted = true;
        const int begin = ++at;
        while (at < text.size() && !isMark(text[at]))
            ++at;
        part.text = text.sliced(begin, at - begin);
        at = std::min(at + 1, int(text.size()));
        return part;
    }
    const int begin = at;
    while (at < text.size() && !text[at].isSpace() && !(endsAtColon && text[at] == u':'))
        ++at;
    part.text = text.sliced(begin, at - begin);
    return part;
}

// Those that begin with what was typed come before those that have it within.
QStringList matchingWords(const QStringList &words, const QString &typed)
{
    constexpr int most = 50;
    QStringList found, within;
    for (const QString &word : words) {
        if (word.startsWith(typed, Qt::CaseInsensitive))
            found.append(word);
        else if (word.contains(typed, Qt::CaseInsensitive))
            within.append(word);
    }
    return (found + within).mid(0, most);
}

} // namespace

QList<QueryWord> queryWords(const QString &text)
{
    QList<QueryWord> words;
    int at = 0;
    while (true) {
        while (at < text.size() && text[at].isSpace())
            ++at;
        if (at == text.size())
            return words;
        QueryWord word;
        word.begin = at;
        if (text[at] == u'-' && at + 1 < text.size() && !text[at + 1].isSpace()) {
            word.negated = true;
            ++at;
        }
        word.valueBegin = at;
        Part part = readPart(text, at, true);
        if (at < text.size() && text[at] == u':' && !part.text.isEmpty()) {
            word.hasField = true;
            word.field = part.text;
            word.valueBegin = ++at;
            part = readPart(text, at, false);
        } else if (at < text.size() && text[at] == u':') { // a colon that begins a word is one
            at = word.valueBegin;
            part = readPart(text, at, false);
        }
        word.value = part.text;
        word.quoted = part.quoted;
        word.end = at;
        words.append(word);
    }
}

QString bareQueryName(const QString &name)
{
    QString letters = name.toCaseFolded();
    letters.removeIf([](QChar character) {
        return character.isSpace() || character == u'-' || character == u'_';
    });
    return letters;
}

QueryCompletion completeQueryWord(const QString &text, int cursor, const QStringList &fieldNames,
    const std::function<QStringList(const QString &field)> &values)
{
    const QList<QueryWord> words = queryWords(text);
    const auto at = std::ranges::find_if(
        words, [&](const QueryWord &word) { return word.begin < cursor && cursor <= word.end; });
    if (at == words.end())
        return {cursor, cursor, {}};
    QueryCompletion completion{at->valueBegin, at->end, {}};
    if (at->hasField && cursor < at->valueBegin)
        return {cursor, cursor, {}};
    if (at->hasField) {
        for (const QString &word : matchingWords(values(at->field), at->value))
            completion.candidates.append(quotedWhereNeeded(word));
    } else if (!at->quoted) {
        for (const QString &name : fieldNames) { // most words are only words
            if (name.startsWith(at->value, Qt::CaseInsensitive))
                completion.candidates.append(name + u':');
        }
    }
    return completion;
}

QString quotedWhereNeeded(const QString &value)
{
    const bool needed = value.isEmpty() || value.startsWith(u'-')
        || std::ranges::any_of(value, [](QChar character) {
               return character.isSpace() || character == u':' || isMark(character);
           });
    if (!needed)
        return value;
    QString longest; // what is between marks of its own, which cannot be written
    for (int at = 0; at < value.size(); ++at) {
        const int begin = at;
        while (at < value.size() && !isMark(value[at]))
            ++at;
        if (at - begin > longest.size())
            longest = value.sliced(begin, at - begin);
    }
    return u"\"%1\""_s.arg(longest);
}

} // namespace Standoff
