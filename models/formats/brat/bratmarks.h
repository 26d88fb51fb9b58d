// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"

#include <QStringList>

namespace Standoff {

// What is marked in an article, as far as one .ann file says it. The pointers hold as long as the
// article.
struct BratMarks
{
    QString annotator; // by name; "" where it is not by one alone
    QList<const Annotation *> annotations; // in the order of the text
    QList<const Relation *> relations; // in the order of ids
    QList<const Attribution *> attributions;

    bool isEmpty() const { return annotations.isEmpty(); }
    // SHA-256, in hexadecimal, of all that a file of brat may say of them: layers, foreign names of
    // tags, places, fields and names of records. Ids, UUIDs, times, labels and colours make no
    // difference, nor does the order. O(n log n).
    QString digest(const Project &project) const;
};

BratMarks allBratMarks(const OpenArticle &article);
// The same by annotator, where several made all of it, or came in several files, and nothing ties
// what one marked to what another one did. None of an article in which nothing is marked.
QList<BratMarks> bratMarksByAnnotator(const Project &project, const OpenArticle &article);

// The annotator that the name of a file says beside that of the text: "kim" of "X_kim.ann".
QString bratAnnotatorOf(const QString &companion, const QString &text);

} // namespace Standoff
