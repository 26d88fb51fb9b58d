// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/openarticle.h"
#include "typesetting/articlecolors.h"
#include "typesetting/markstyles.h"

#include <functional>

namespace Standoff {

using RecordNames = std::function<QString(const Annotation &)>;

// What a screen reader can be told of the places and the annotations of an article.
struct SpokenAttributes
{
    using List = QList<std::pair<QString, QString>>; // name and value, neither is empty

    const OpenArticle &article;
    const MarkStyles &styles;
    const ArticleColors &colors;
    const RecordNames &recordName; // may be none
    QString language; // of the article, BCP 47, "" when unknown

    // Of an annotation: "tag", "layer", and where there is any "record", "stance", "note",
    // "status", and each attribute by its own name.
    List of(const Annotation &annotation) const;
    // Of a place: "paragraph-role", "language", how it looks in the words of IAccessible2 ("text
    // attributes" there), and the values of the annotations there, the smallest first.
    List at(int offset) const;
    // As far as at() gives the same for the same reasons: in one paragraph, and no annotation
    // begins or ends. Expected O(log n + annotations near by).
    TextRange run(int offset) const;

    // "name:value;" for each, which is what Qt wants; what would break that is replaced.
    static QString joined(const List &list);
    // What it is called: the tag's name.
    QString nameOf(TagId tag) const;

private:
    QList<const Annotation *> annotationsAt(int offset) const;
    void addLook(List &list, int offset, const QList<const Annotation *> &annotations) const;
};

} // namespace Standoff
