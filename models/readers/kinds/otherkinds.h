// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace Standoff {

// What content is that no reader knows, and what to do, in words for a person: pictures, programs,
// archives, databases, mail, feeds, XML of whatever kind, source code, base64. Asked where no
// reader is certain, with the head that they judge by. None where it may be text: it has to be
// clear, as text that merely looks odd is read. O(1): looks at the first 32 KB and at the
// end.
std::optional<QString> otherKind(const QByteArray &bytes, const QString &head);

} // namespace Standoff
