// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/names/nametokens.h"
#include "project/id.h"

#include <QHash>
#include <optional>
#include <unordered_map>

namespace Standoff {

class Project;

// The names of a register, to be found in texts: as whole words, written just so. In Korean a
// particle may hang on a name, in Arabic stand before it; in scripts that set no spaces a name
// stands anywhere.
class KnownNames
{
public:
    struct Match
    {
        TextRange range; // in the text given, UTF-16 units
        EntityId entity; // the first that has the name
        qsizetype tokens = 0; // so many are within the range

        bool operator==(const Match &) const = default;
    };

    KnownNames() = default;
    // All names and aliases of its entities. O(their length).
    explicit KnownNames(const Project &project);

    // One that has no letters is left out.
    void add(const QString &name, EntityId entity);
    bool isEmpty() const { return m_nodes.isEmpty(); }
    // The longest name that begins at a token. O(tokens of the name).
    std::optional<Match> at(
        QStringView text, const QList<NameToken> &tokens, qsizetype first) const;

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(QStringView word) const noexcept { return qHash(word); }
    };
    struct Equal
    {
        using is_transparent = void;
        bool operator()(QStringView a, QStringView b) const noexcept { return a == b; }
    };

    int wordOf(QStringView word) const; // -1 where no name has it
    std::optional<Match> longest(
        QStringView text, const QList<NameToken> &tokens, qsizetype first, int begin) const;

    // A tree of words: from a node by a word to the next.
    std::unordered_map<QString, int, Hash, Equal> m_words;
    QHash<std::pair<int, int>, int> m_nodes;
    QHash<int, EntityId> m_ends;
};

} // namespace Standoff
