// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "project/annotation.h"

#include <QStringList>

namespace Standoff {

QString Annotation::text() const
{
    QStringList texts;
    for (const Fragment &fragment : fragments)
        texts.append(fragment.text);
    return texts.join(QStringLiteral(" … "));
}

} // namespace Standoff
