// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QDateTime>
#include <QList>

namespace Standoff {

// Which of some backups can go, as places in a list of the times when they were made, the newest
// first. Of the last two days all stay, then the last of each day, after two weeks the last of each
// week, after eight weeks the last of each month. What has a date in the future stays. O(n).
QList<qsizetype> superfluous(const QList<QDateTime> &newestFirst, const QDateTime &now);

} // namespace Standoff
