// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/rolelines.h"

#include <QStringList>

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

} // namespace Standoff
