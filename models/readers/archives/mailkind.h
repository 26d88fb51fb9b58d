// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

namespace Standoff {

// What mail is, as far as a head (see headOf()) tells: nothing of that kind; a block of headers
// that other texts may begin with, too; a message; a web page in one file (MHTML); several
// messages.
enum class MailKind : quint8 { None, Headers, Message, Page, Mailbox };

MailKind mailKindOf(const QString &head);

} // namespace Standoff
