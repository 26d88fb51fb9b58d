// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/tagset.h"

#include <QColor>
#include <QHash>

namespace Standoff {

// How annotations with a tag look in the article.
struct TagStyle
{
    LayerKind kind = LayerKind::Other;
    QColor color; // as the tagset has it; it is mixed with the palette until text is readable
    QString label; // short, such as "LOC"; stands above the text
    QString name; // whole, as the tagset has it
    bool shown = true; // else they are neither painted nor found by caret and mouse

    bool operator==(const TagStyle &) const = default;
};

using TagStyles = QHash<TagId, TagStyle>;

} // namespace Standoff
