// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/interchange/likeness.h"

#include <algorithm>

namespace Standoff {

namespace {

// What tokenisers, and programs that know ASCII only, keep of a text.
QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            letters += c.toCaseFolded();
    }
    return letters;
}

// Whether one begins as the other and is half as long at least.
bool isBeginning(QStringView one, QStringView other)
{
    const qsizetype both = std::min(one.size(), other.size());
    return both > 0 && 2 * both >= std::max(one.size(), other.size())
        && one.first(both) == other.first(both);
}

} // namespace

bool isAlike(const QString &there, const QString &quoted)
{
    if (isBeginning(lettersOf(there), lettersOf(quoted)))
        return true;
    const qsizetype both = std::min(there.size(), quoted.size());
    qsizetype same = 0;
    for (qsizetype i = 0; i < both; ++i)
        same += there[i] == quoted[i] ? 1 : 0;
    return 2 * same >= std::max(there.size(), quoted.size());
}

} // namespace Standoff
