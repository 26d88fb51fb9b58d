// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/articletext.h"

#include <QSet>

namespace Standoff {

// What kind of words names who says something.
enum class SourceWording {
    Named, // Jenny Town, a researcher
    Described, // a senior presidential official
    Collective, // observers
    Pronoun, // she: who it is stands elsewhere
};

// By capitals, determiners and endings; a common noun that begins a sentence is never Named. Linear
// in the paragraphs around it, and for a word that begins a sentence in the article.
SourceWording sourceWordingOf(const ArticleText &text, TextRange source);

// Of the words that may name the source the ones to offer: something marked that is what the phrase
// is about, else a known name that is, else all of it. A name within it that is somebody else's,
// as in “Kim’s office” and “a friend of Kim”, is not offered.
TextRange offeredSource(const ArticleText &text, TextRange phrase, const QList<TextRange> &marks,
    const QSet<QString> &names);

// For a pronoun: the last who is named as saying something before it, without what is added; empty
// where there is none near by.
TextRange lastNamedBefore(const ArticleText &text, TextRange pronoun);

} // namespace Standoff
