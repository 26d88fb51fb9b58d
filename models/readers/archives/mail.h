// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/reading/readerkind.h"

namespace Standoff {

// E-mail: a message (.eml) or several (mbox). The subject is the title, the sender the byline, what
// is quoted of other messages a quote. Of a text that is there as plain text and as HTML, the plain
// one is taken, unless it has much less of it. Messages that are forwarded, and attachments that
// can be read, are articles of their own; other attachments are told by their names.
ReaderKind mailReader();
ReaderKind mailboxReader();

} // namespace Standoff
