// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/articletext.h"

#include <QStringList>
#include <array>

namespace Standoff {

// One line a paragraph: the first letters of its role, a colon, its text.
inline QString paragraphsOf(const ArticleText &text)
{
    using namespace Qt::StringLiterals;
    constexpr std::array names{
        "HEAD", "by", "date", "caption", "credit", "heading", "body", "quote", "item"};
    QStringList lines;
    for (const Paragraph &paragraph : text.paragraphs()) {
        lines.append(QLatin1StringView(names[size_t(paragraph.role)]) + ": "_L1
            + text.slice(paragraph.range).toString());
    }
    return lines.join(u'\n');
}

} // namespace Standoff
