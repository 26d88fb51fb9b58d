// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/names/knownnames.h"
#include "text/articletext.h"

#include <functional>

namespace Standoff {

// What may be a name in an article, and is proposed to be tagged. Ranges are UTF-16 units of its
// text.
struct NameCandidate
{
    TextRange range;
    EntityId known; // that the register has by this name; none where capitals alone tell

    bool operator==(const NameCandidate &) const = default;
};

// What looks like a name by its capitals, by place and without overlaps: a run of words with a
// capital, which is not only what a sentence begins with. Particles (“von der”, “de”), initials,
// hyphens and apostrophes within it belong to it; titles, days and months do not. A word that
// begins a sentence is one where it has its capital elsewhere, too. In German, where nouns have
// capitals, it is what follows a title, stands beside another one, or was seen so; in scripts
// without capitals nothing. The language is BCP 47, "" where it is not known. O(n), about 100 ns a
// character; nothing where it is not wanted any more.
QList<TextRange> namesByCapitals(
    const ArticleText &text, const QString &language,
    const std::function<bool()> &isWanted = [] { return true; });

// These, with what the register knows, by place and without overlaps: of two that overlap the
// longer; but a name of several words that is known stands for itself. O(n).
QList<NameCandidate> nameCandidates(
    const ArticleText &text, const QList<TextRange> &byCapitals, const KnownNames &known,
    const std::function<bool()> &isWanted = [] { return true; });

} // namespace Standoff
