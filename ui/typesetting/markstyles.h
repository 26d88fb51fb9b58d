// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/annotation.h"
#include "project/tagset.h"

#include <QColor>
#include <QHash>
#include <QSet>

namespace Standoff {

// How annotations with a tag look in the article.
struct TagStyle
{
    LayerKind kind = LayerKind::Other;
    QColor color; // as the tagset has it; it is mixed with the palette until text is readable
    QString label; // short, such as "LOC"; stands above the text
    QString name; // whole, as the tagset has it
    bool shown = true;

    bool operator==(const TagStyle &) const = default;
};

// How the annotations of a project look, and which of them are shown. What is not shown is neither
// painted nor found by caret and mouse.
struct MarkStyles
{
    QHash<TagId, TagStyle> tags;
    QSet<Status> hiddenStatuses;
    QSet<AnnotatorId> hiddenAnnotators; // AnnotatorId(): nobody's

    TagStyle of(TagId tag) const { return tags.value(tag); }
    bool shows(const Annotation &annotation) const
    {
        return !hiddenStatuses.contains(annotation.status)
            && !hiddenAnnotators.contains(annotation.annotator) && of(annotation.tag).shown;
    }

    bool operator==(const MarkStyles &) const = default;
};

} // namespace Standoff
