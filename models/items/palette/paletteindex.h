// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/palette/fuzzyquery.h"
#include "project/recordref.h"

#include <QCoreApplication>

namespace Standoff {

class Project;

// What the command palette finds; in the order in which it shows them where nothing tells more.
enum class PaletteKind : quint8 { Record, Claim, Article, Action, Line };

// Something that can be found by its name, and by other words that are known of it.
struct PaletteName
{
    PaletteKind kind = PaletteKind::Action;
    qint64 number = 0; // of the id; of an action its place in the list that it came in
    Register reg = Register::Entities; // of a record
    int length = 0; // of the name; the other words follow it
    int weight = 0; // the more, the earlier among equals
    QString folded;
    quint64 letters = 0;
};

// A name and where the query is in it.
struct PaletteHit
{
    const PaletteName *name = nullptr; // holds until the index changes
    FuzzyMatch match;
};

// The names of a project, or of what can be done, to be searched with each key.
class PaletteIndex
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::PaletteIndex)

public:
    void clear() { m_names.clear(); }
    // The other words are found, too: those of an alias, a publisher, a menu.
    void add(PaletteName name, const QString &text, const QStringList &others);
    // Records, claims and articles of a project. About 1 µs for each.
    void addProject(const Project &project);

    // The best ones of a kind first, at most so many; and how many there are. Of an empty query
    // all, by their weight. O(n).
    std::pair<QList<PaletteHit>, int> find(
        const FuzzyQuery &query, PaletteKind kind, qsizetype most) const;

    // As they stand in the list.
    static QString titleOf(const Project &project, const PaletteName &name);

private:
    template <typename Record>
    void addRecords(const Project &project, PaletteKind kind);

    QList<PaletteName> m_names;
};

} // namespace Standoff
