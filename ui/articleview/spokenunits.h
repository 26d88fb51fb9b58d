// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/articletext.h"

namespace Standoff {

// What a screen reader takes from a text at a time.
enum class SpokenUnit : quint8 { Grapheme, Word, Sentence, Paragraph, Text };

// The unit that holds the offset (UTF-16). Units follow one another without gaps, as AT-SPI has it
// (atspi-text, "granularity"): a word goes on to where the next word begins, and what lies between
// paragraphs belongs to the one before. At the text's end it is the last unit, but the empty range
// for graphemes. The cost does not depend on how long the text or the paragraph is; a word or
// sentence of many thousand characters is cut.
TextRange spokenUnit(const ArticleText &text, int offset, SpokenUnit unit);

} // namespace Standoff
