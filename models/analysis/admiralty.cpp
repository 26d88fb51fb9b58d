// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/admiralty.h"

#include <QCoreApplication>
#include <array>

namespace Standoff {

namespace {

constexpr auto reliabilities = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Admiralty", "completely reliable"),
    QT_TRANSLATE_NOOP("Admiralty", "usually reliable"),
    QT_TRANSLATE_NOOP("Admiralty", "fairly reliable"),
    QT_TRANSLATE_NOOP("Admiralty", "not usually reliable"),
    QT_TRANSLATE_NOOP("Admiralty", "unreliable"),
    QT_TRANSLATE_NOOP("Admiralty", "reliability cannot be judged"),
});

constexpr auto credibilities = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Admiralty", "confirmed by other sources"),
    QT_TRANSLATE_NOOP("Admiralty", "probably true"),
    QT_TRANSLATE_NOOP("Admiralty", "possibly true"),
    QT_TRANSLATE_NOOP("Admiralty", "doubtful"),
    QT_TRANSLATE_NOOP("Admiralty", "improbable"),
    QT_TRANSLATE_NOOP("Admiralty", "truth cannot be judged"),
});

template <size_t Size>
QString words(const std::array<const char *, Size> &texts, qsizetype at)
{
    return at < 0 || at >= qsizetype(Size)
        ? QString()
        : QCoreApplication::translate("Admiralty", texts[size_t(at)]);
}

} // namespace

QString reliabilityWords(const QString &letter)
{
    return words(reliabilities, letter.size() == 1 ? letter.front().unicode() - u'A' : -1);
}

QString credibilityWords(int figure)
{
    return words(credibilities, figure - 1);
}

} // namespace Standoff
