// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QSet>

namespace Standoff {

// The name, without suffix, of the file that an article is written to: that of the file it came
// from, or else its title; safe on any system, and none that was used before.
QString fileNameOf(const Project &project, const Article &article, QSet<QString> &used);

// Relations and attributions by UUID: the same order in every copy of a project.
QList<const Relation *> relationsInOrder(const OpenArticle &article);
QList<const Attribution *> attributionsInOrder(const OpenArticle &article);

// The record of an annotation as files of others name it: UUID, name and references.
struct RecordName
{
    QString name;
    QUuid uuid;
    QString wikidata; // "Q42", or ""
    QStringList references; // addresses

    bool isGiven() const { return !uuid.isNull(); }
};
RecordName recordNameOf(const Project &project, const Annotation &annotation);

// The name that a tag has in files of others: its code, or else its name.
QString foreignNameOf(const Tag &tag);

// Calls write(article, number from 1) for each article of the source, as long as the destination
// wants more, and tells how far it is.
Result<> eachArticle(const ExportSource &source, const ExportDestination &destination,
    const Progress &progress, const std::function<Result<>(const OpenArticle &article)> &write);

// One annotation after the other that does not overlap an earlier one, where of two that overlap
// the longer is taken, then the one that begins first; in the order of the text. For formats with
// one label a token.
QList<const Annotation *> longestApart(const QList<const Annotation *> &annotations);

} // namespace Standoff
