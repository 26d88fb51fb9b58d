// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "typesetting/marksource.h"

#include <map>
#include <optional>

namespace Standoff {

// The marks of the blocks of an article: found in their sources when they are asked for, and kept.
class ArticleMarks
{
public:
    // nullptr: none. The article outlives its being set.
    void setArticle(const OpenArticle *article);
    // What is shown beside the article's own annotations; each outlives its being set.
    void setBeside(const QList<const MarkSource *> &sources);
    void setStyles(const MarkStyles &styles);
    const MarkStyles &styles() const { return m_styles; }
    TagStyle styleOf(TagId tag) const { return m_styles.of(tag); }
    // Whether an annotation of the article is shown.
    bool isShown(AnnotationId annotation) const;
    // The colour of its tag. What stands for a kind where there is no tag yet: the colour of its
    // oldest tag.
    QColor colorOf(const Mark &mark) const;

    // In the order of the text. O(log n + marks in the block) the first time. Blocks do not
    // overlap.
    const Marks &of(TextRange block) const;
    // Something changed in the range, in the article or beside it. Returns the ranges in which
    // marks that were asked for look different now. The cost depends on how many blocks the range
    // touches of those that are kept.
    QList<TextRange> refresh(TextRange range);
    // Forgets the marks of blocks that do not touch the range.
    void keepOnly(TextRange range);

    // To be called with what changed in the article; returns whether claims did, and with them the
    // numbers of others. O(log n), and moving n small values when claims come or go.
    bool apply(const QList<Change<Annotation>> &changes);
    // 1 for the article's first claim, and so on; 0 where it is no claim of the article. O(log n),
    // but O(n) the first time that it is asked.
    int claimNumber(AnnotationId annotation) const;

private:
    using Place = std::pair<int, AnnotationId>; // code point where it begins

    bool isClaim(const Annotation &annotation) const;
    const QList<Place> &claims() const;
    Marks find(TextRange block) const;

    const OpenArticle *m_article = nullptr;
    QList<const MarkSource *> m_beside;
    MarkStyles m_styles;
    mutable std::optional<QList<Place>> m_claims; // sorted; once a number was asked for
    mutable std::map<TextRange, Marks> m_marks; // by block
};

} // namespace Standoff
