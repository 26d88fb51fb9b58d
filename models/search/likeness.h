// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QList>
#include <QStringView>

namespace Standoff {

// The runs of four words of a text (w-shingles), as hashes: sorted, each once. Words are those of
// SearchWords, so that case, diacritics, spaces and marks make no difference. A shorter text is one
// run; one without words has none.
using Shingles = QList<quint64>;

// O(n log n); about 10 MB of text a second.
Shingles shinglesOf(QStringView text);

// The share of their runs that two texts have in common, 0 to 1: |A ∩ B| / |A ∪ B| (A. Broder, "On
// the resemblance and containment of documents", 1997). O(|A| + |B|).
double resemblance(const Shingles &one, const Shingles &other);

// What is left of a text to compare it with many: its smallest shingles, 2 KB of them. Hashes are
// evenly spread, so these are a sample of it, the same one of whatever else has them.
class Sketch
{
public:
    explicit Sketch(const Shingles &shingles);

    // The resemblance of the two texts: exact where they have at most 256 runs together, else
    // estimated with a standard error of at most 0.032. O(256).
    double resemblance(const Sketch &other) const;

private:
    Shingles m_smallest;
};

} // namespace Standoff
