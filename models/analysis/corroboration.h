// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/articlereport.h"
#include "project/project.h"

#include <QMap>

namespace Standoff {

// On how many feet a claim stands. Numbers are those of ids: of a source (of its entity, where that
// is known, so that two records of one person are one), of an article that gives its own word, or
// of an annotation where nothing tells who it marks.
struct Corroboration
{
    int occurrences = 0;
    int articles = 0;
    // The distinct sources on which all rests, sorted; for a circle that rests on nothing else the
    // smallest number in it.
    QList<qint64> roots;
    // Circular reporting: those that rest on each other, each list sorted.
    QList<QList<qint64>> circles;

    bool operator==(const Corroboration &) const = default;
};

// What a number in it is called: the source, the entity or the article; "" for words in a text that
// no record stands for.
QString originName(const Project &project, qint64 number);

// Who has a claim from whom: what is counted, node by node.
struct SourceWeb
{
    QList<qint64> nodes; // numbers as in Corroboration; the articles first
    int articles = 0;
    int occurrences = 0;
    QList<QList<int>> basis; // of each node, the indexes of those that it has it from

    bool operator==(const SourceWeb &) const = default;
};

// Follows who has a claim from whom, across articles:
//
// - An article has it from the origins of its occurrences (articlereport.h); where it attributes
//   none of them, it gives its own word.
// - A source that is an article of the project has it from where that article has it. The model
//   says so by the source's entity: one of its addresses (same_as) is the article's, or it is a
//   document whose name is the title of this article alone.
// - A source rests on another where a relation “rests on” between the two records says so.
class SourceChains
{
public:
    // The project and the reports must stay while it is in use. O(all of them).
    SourceChains(const Project &project, const QList<ArticleReport> &reports);

    // Of claims that count as one. O(what is reached from their occurrences).
    Corroboration of(const QList<ClaimId> &claims) const;
    SourceWeb web(const QList<ClaimId> &claims) const;

private:
    qint64 canonical(qint64 number) const;
    QList<qint64> basisOf(qint64 node, const QList<ClaimId> &claims) const;

    const Project &m_project;
    QHash<ClaimId, QMap<qint64, QList<const Occurrence *>>> m_occurrences; // by article
    QHash<qint64, QSet<qint64>> m_basis; // whatever the claim
};

// The claim and all that links of the kind “same” tie to it, directly or not, sorted.
QList<ClaimId> sameClaims(const Project &project, ClaimId claim);

// An address without what does not tell pages apart: scheme, "www.", fragment, "/" at its end.
QString comparableAddress(const QString &address);

} // namespace Standoff
