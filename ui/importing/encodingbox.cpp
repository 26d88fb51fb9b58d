// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/encodingbox.h"

#include "readers/decode.h"

#include <QComboBox>

namespace Standoff {

void offerEncodings(QComboBox &box, const QStringList &likely, const QString &taken)
{
    constexpr int mostShown = 12;
    QStringList first = likely;
    if (!taken.isEmpty() && !first.contains(taken))
        first.append(taken);
    box.clear();
    box.setMaxVisibleItems(mostShown);
    box.addItems(encodingsFor(likely, taken));
    if (!first.isEmpty() && first.size() < box.count())
        box.insertSeparator(int(first.size()));
    box.setCurrentIndex(taken.isEmpty() ? -1 : box.findText(taken));
}

} // namespace Standoff
