// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QDateTime>
#include <QString>

namespace Standoff {

// Points in time as the project file, its history and exports have them: ISO 8601, UTC, to the
// millisecond, "2024-06-20T12:00:00.000Z"; an invalid one is "". As QDateTime with
// Qt::ISODateWithMs, but many times faster: each annotation has two.
QString toIsoTime(const QDateTime &time);
// Reads whatever Qt::ISODateWithMs does. In UTC; invalid where it is none.
QDateTime fromIsoTime(const QString &text);

// An ISO 8601 date, as precise as it is, in the words of the reader's locale.
QString displayDate(const QString &iso);

} // namespace Standoff
