// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/textrange.h"

#include <QColor>
#include <QString>

namespace Standoff {

// Words that are proposed to be tagged, before a person has decided: they stand in a dashed frame,
// and where a label would stand is what they may become.
struct CandidateMark
{
    TextRange range;
    QString key; // that makes them that; "": none does
    QString name; // of what they would be
    QColor color; // of that; not valid: nobody knows

    bool operator==(const CandidateMark &) const = default;
};

} // namespace Standoff
