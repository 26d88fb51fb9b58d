// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Standoff {

// What bytes say when they are read as text. Line ends and control characters are as they were.
struct Decoded
{
    QString text; // without a byte order mark
    QString encoding; // IANA name
    bool sure = true;
    // Where it is not sure: the encodings that are likely, the best (which was taken) first.
    QStringList candidates;
    QStringList remarks; // what a person should know
};

// Finds out the encoding: a byte order mark, strict UTF-8, else what gives the most natural text,
// with uchardet's opinion. Never fails for want of a good one: windows-1252 takes all bytes.
Decoded decode(const QByteArray &bytes);
// With the encoding that a person chose, or that a file declares, by any label of it (see
// encodingOfLabel()), by a name that the system has, or twiceDecodedName(). The error says that the
// encoding is not known, or is none that can be read.
Result<Decoded> decode(const QByteArray &bytes, const QString &encoding);

// IANA names of the encodings to choose from, the most usual first.
QStringList knownEncodings();
// The same for a file: those that are likely, then the one that it was read in, before the others.
QStringList encodingsFor(const QStringList &candidates, const QString &taken);

} // namespace Standoff
