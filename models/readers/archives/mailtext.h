// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/rolelines.h"

#include <QList>

namespace Standoff {

// How the lines of a message's plain text were made.
struct MailLines
{
    bool areKept = false; // as they are: what a person chose
    bool areFlowed = false; // format=flowed, RFC 3676: one that ends in a space goes on in the next
    bool dropSpaces = false; // and that space is none of the text
};

struct MailText
{
    QList<RoleLine> lines;
    int joined = 0; // so many ends of lines are none any more
    int parted = 0; // see UnwrappedText
    int signature = 0; // so many lines behind "-- " were left out
};

// The lines of a message: what it quotes of others ("> …") is a quote without these signs, a
// paragraph that was wrapped is one line. O(n).
MailText mailText(const QString &text, MailLines how);

} // namespace Standoff
