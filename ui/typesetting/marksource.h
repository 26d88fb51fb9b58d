// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/openarticle.h"
#include "typesetting/markstyles.h"

namespace Standoff {

// What is to be painted for one fragment of an annotation in one block, or for words of which
// something is being made.
struct Mark
{
    AnnotationId annotation; // none: it is not one of the article, or not yet
    TagId tag; // none: it has the look of its kind
    LayerKind kind = LayerKind::Other;
    Status status = Status::Accepted;
    AnnotatorId annotator; // whose it is; none: nobody's
    TextRange range; // the fragment's part in the block
    // Among the tints, or among the rules below the text, that it intersects; 0 is the outermost.
    int lane = 0;
    bool labelled = false; // the annotation begins here
    bool framed = false; // it is a frame around the words and nothing else, in no lane

    // What is rejected has no ground any more, whatever it was.
    bool isTint() const { return kind == LayerKind::Entity && status != Status::Rejected; }
    bool operator==(const Mark &) const = default;
};

using Marks = QList<Mark>;

// Where marks come from. An article view shows several sources beside each other: its article's
// annotations, and what is not an annotation of it.
class MarkSource
{
public:
    virtual ~MarkSource() = default;
    // What is shown of it in a block, in any order and without lanes. At most O(log n + what it
    // gives).
    virtual Marks in(TextRange block, const MarkStyles &styles) const = 0;
};

// The annotations of an article, which outlives this.
class AnnotationMarks : public MarkSource
{
public:
    explicit AnnotationMarks(const OpenArticle &article)
        : m_article(article)
    {
    }
    Marks in(TextRange block, const MarkStyles &styles) const override;

private:
    const OpenArticle &m_article;
};

// Words that something is being made of: framed in the article, before there is an annotation.
struct PendingMark
{
    TextRange range;
    LayerKind kind = LayerKind::Other; // what they are to become
    bool proposed = false; // and not yet taken

    bool operator==(const PendingMark &) const = default;
};

// A few pending marks.
class PendingMarks : public MarkSource
{
public:
    // Returns the places that look different now: those of before and of after. None where they
    // are the same.
    QList<TextRange> set(const QList<PendingMark> &marks);
    // O(pending marks).
    Marks in(TextRange block, const MarkStyles &styles) const override;

private:
    QList<PendingMark> m_marks;
};

} // namespace Standoff
