// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/textrange.h"

#include <QList>
#include <QRegularExpression>
#include <QStringView>
#include <array>

namespace Standoff {

// The words by which articles say who says something, in six languages: those of the reading hints
// (resources/syntax/news.xml), so that there is one list. They are read from the definition itself,
// which is XML, rather than through KSyntaxHighlighting: what is needed are its lists and
// expressions by their contexts, not its colours, and this room stays without Qt GUI.
class AttributionWords
{
public:
    // The contexts of the definition.
    enum class Role {
        Saying, // said, a déclaré, 말했다: who says it is the subject
        SourceFollows, // according to, selon
        SourceBefore, // zufolge, 에 따르면
        BehindQuotation, // so (German), 라고
    };

    // Those of the program.
    static const AttributionWords &known();

    // Where they stand, by place; none within another.
    QList<TextRange> find(Role role, const QString &text) const;

private:
    AttributionWords();

    std::array<QList<QRegularExpression>, 4> m_expressions;
};

} // namespace Standoff
