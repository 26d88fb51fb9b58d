// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/openarticle.h"
#include "typesetting/tagstyle.h"

#include <map>
#include <optional>

namespace Standoff {

// What is to be painted for one fragment of an annotation in one block.
struct Mark
{
    AnnotationId annotation;
    TagId tag;
    LayerKind kind = LayerKind::Other;
    TextRange range; // the fragment's part in the block
    // Among the tints, or among the rules below the text, that it intersects; 0 is the outermost.
    int lane = 0;
    bool labelled = false; // the annotation begins here

    bool isTint() const { return kind == LayerKind::Entity; }
    bool operator==(const Mark &) const = default;
};

using Marks = QList<Mark>; // in the order of the text

// The marks of the blocks of an article: found in the index when they are asked for, and kept.
class ArticleMarks
{
public:
    // nullptr: none. The article outlives its being set.
    void setArticle(const OpenArticle *article);
    void setStyles(const TagStyles &styles);
    const TagStyles &styles() const { return m_styles; }
    TagStyle styleOf(TagId tag) const { return m_styles.value(tag); }
    // Whether the tag of an annotation of the article is shown.
    bool isShown(AnnotationId annotation) const;
    // What stands for a kind where there is no tag yet: the colour of its oldest tag.
    QColor colorOf(LayerKind kind) const;

    // O(log n + marks in the block) the first time. Blocks do not overlap.
    const Marks &of(TextRange block) const;
    // Annotations in the range changed in the article. Returns the ranges in which marks that were
    // asked for look different now. The cost depends on how many blocks are kept.
    QList<TextRange> refresh(TextRange range);
    // Forgets the marks of blocks that do not touch the range.
    void keepOnly(TextRange range);

    // To be called with what changed in the article; returns whether claims did, and with them the
    // numbers of others. O(log n), and moving n small values when claims come or go.
    bool apply(const QList<Change<Annotation>> &changes);
    // 1 for the article's first claim, and so on; 0 where it is no claim. O(log n), but O(n) the
    // first time that it is asked.
    int claimNumber(const Annotation &annotation) const;

private:
    using Place = std::pair<int, AnnotationId>; // code point where it begins

    bool isClaim(const Annotation &annotation) const;
    const QList<Place> &claims() const;
    Marks find(TextRange block) const;

    const OpenArticle *m_article = nullptr;
    TagStyles m_styles;
    mutable std::optional<QList<Place>> m_claims; // sorted; once a number was asked for
    mutable std::map<TextRange, Marks> m_marks; // by block
};

} // namespace Standoff
