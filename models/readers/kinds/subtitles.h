// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>
#include <QStringList>

namespace Standoff {

// What is said in subtitles (SubRip, WebVTT), without their numbers, times and tags: a paragraph
// goes on until one ends with a sentence, or a dash begins what another says. A remark tells it.
// Other text is returned as it is. Lines end in "\n". O(size).
QString withoutCues(const QString &text, QStringList &remarks);

} // namespace Standoff
