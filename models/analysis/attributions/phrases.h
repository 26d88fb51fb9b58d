// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/textrange.h"

#include <QString>

namespace Standoff {

// The small words around words of attribution, in the languages that attribution proposals know.
// Offsets are UTF-16 units of the text given.

bool isHangul(QChar c);
int wordCount(QStringView text);

// The range without spaces, commas, colons and dashes at its ends.
TextRange withoutJoints(const QString &text, TextRange range);
// What stands behind the last comma, colon or dash of the range.
TextRange lastClause(const QString &text, TextRange range);
// From the begin of the range to where a name or a description ends for sure: at a comma or colon,
// or before a word that begins something else, such as “on” or “who”.
TextRange nounPhrase(const QString &text, TextRange range);
// Whether it can be who says something: not more than a few words, none that joins clauses.
bool isNounPhrase(QStringView phrase);
// “Then”, “Dann”: what stands before a verb and is no subject.
bool isAdverb(QStringView phrase);
// “that”, “dass”, “que”: what leads in what is said.
bool isThat(QStringView word);
// Where what is said begins behind the cue: behind “that” (also of “told reporters that”), or at a
// word with which an English clause begins, behind “said”. -1 where it cannot be told.
int endOfThat(const QString &text, TextRange behind, QStringView cue);
// Gives the cue the auxiliary verbs that stand between it and the source: “le ministre a déclaré”.
void takeAuxiliaries(const QString &text, TextRange &source, TextRange &cue);
// Who is spoken of in a Korean sentence that begins with it: “장관은 …”, without the particle.
TextRange koreanTopic(const QString &text, TextRange range);

} // namespace Standoff
