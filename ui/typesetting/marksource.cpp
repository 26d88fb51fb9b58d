// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/marksource.h"

namespace Standoff {

Marks AnnotationMarks::in(TextRange block, const MarkStyles &styles) const
{
    Marks marks;
    for (const IntervalIndex::Entry &entry : m_article.index().intersecting(block)) {
        const Annotation *annotation = m_article.find(AnnotationId{entry.key});
        Q_ASSERT(annotation);
        if (!styles.shows(*annotation))
            continue;
        const int begin = m_article.text().fromCodePoint(annotation->extent().begin);
        marks.append({.annotation = annotation->id,
            .tag = annotation->tag,
            .kind = styles.of(annotation->tag).kind,
            .status = annotation->status,
            .annotator = annotation->annotator,
            .range = entry.range.intersected(block),
            .labelled = entry.range.begin == begin && block.contains(begin)});
    }
    return marks;
}

QList<TextRange> PendingMarks::set(const QList<PendingMark> &marks)
{
    QList<TextRange> places;
    if (marks == m_marks)
        return places;
    for (const PendingMark &mark : m_marks + marks)
        places.append(mark.range);
    m_marks = marks;
    return places;
}

Marks PendingMarks::in(TextRange block, const MarkStyles &) const
{
    Marks marks;
    for (const PendingMark &pending : m_marks) {
        if (block.intersects(pending.range)) {
            marks.append({.kind = pending.kind,
                .status = pending.proposed ? Status::Proposed : Status::Accepted,
                .range = pending.range.intersected(block),
                .framed = true});
        }
    }
    return marks;
}

} // namespace Standoff
