// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QByteArray>
#include <QList>

namespace Standoff {

// A file that is written out in the text of a message, as before MIME (POSIX uuencode).
struct UuencodedFile
{
    QByteArray name; // as it stands there
    QByteArray bytes;
};

// The files in a text with line feeds, in their order. O(size).
QList<UuencodedFile> uuencodedFiles(const QByteArray &text);

} // namespace Standoff
