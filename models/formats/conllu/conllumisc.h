// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

namespace Standoff {

// Values in the last column of CoNLL-U.

// White space as SpacesAfter has it: "\s", "\n", "\t", "\r", "\p" for "|", "\\"; what others may
// take for a line end is "\uXXXX" (ours).
QString conlluSpaces(QStringView spaces);
QString fromConlluSpaces(QStringView escaped);

// A part of the value of Entity: signs that have a meaning there are "%2D" and the like.
QString conlluPart(const QString &text);
QString fromConlluPart(const QString &part);

// The value of a key among "key=value|…"; null where it is not there.
QString conlluMisc(const QString &misc, QLatin1StringView key);

} // namespace Standoff
