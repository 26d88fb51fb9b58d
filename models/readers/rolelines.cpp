// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/rolelines.h"

#include <QStringList>
#include <algorithm>

namespace Standoff {

ArticleText textOfLines(const QList<RoleLine> &lines)
{
    QStringList texts;
    for (const RoleLine &line : lines)
        texts.append(line.text);
    ArticleText text(texts.join(u'\n'));
    int paragraph = 0;
    for (const RoleLine &line : lines) {
        if (!line.text.isEmpty())
            text = std::move(text).withRole(paragraph++, line.role);
    }
    return text;
}

QList<int> pagesOf(const QList<RoleLine> &lines, int count)
{
    QList<int> pages;
    int paragraph = 0;
    for (const RoleLine &line : lines) {
        if (line.text.isEmpty())
            continue;
        while (pages.size() < line.page)
            pages.append(paragraph);
        ++paragraph;
    }
    pages.resize(std::max<qsizetype>(pages.size(), count), paragraph);
    return pages;
}

bool standsAtTop(const QList<RoleLine> &lines, const QString &text)
{
    constexpr qsizetype lookedAt = 3;
    return text.isEmpty()
        || std::ranges::any_of(lines.first(std::min(lookedAt, lines.size())),
            [&](const RoleLine &line) { return line.text.contains(text); });
}

} // namespace Standoff
