// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/attributions/clause.h"
#include "analysis/attributions/speechparts.h"

#include <optional>

namespace Standoff {

// Finds cue and source in what stands around the content. Offsets are in the wording, which must
// stay while it is in use.
class SpeechFinder
{
public:
    explicit SpeechFinder(const Wording &wording)
        : m_wording(wording)
    {
    }

    using Found = std::optional<SpeechParts>;

    SpeechParts find() const;
    // What stands right beside it and says so for sure.
    Found adjacent() const;

private:
    Found front(TextRange region, int weakest) const;
    Found behind(TextRange region, int weakest) const;
    Found accordingTo(const Clause &clause, TextRange region, bool isFront) const;
    Found byPossessor(const Clause &clause, int end) const;
    Found told(const Clause &clause, int verb, int from, int end, bool isFront) const;
    Found before(int begin) const;
    Found opinion(const Clause &clause, int end) const;
    Found participle(TextRange region) const;
    Found inverted(const Clause &clause, int from) const;
    Found germanSo(qsizetype part) const;
    bool isJoined(qsizetype part) const;
    TextRange behindRegion(qsizetype part) const;
    int frontEnd(const Clause &clause) const;

    const Wording &m_wording;
};

} // namespace Standoff
