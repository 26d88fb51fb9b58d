// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/readoptions.h"
#include "text/error.h"

#include <QByteArray>
#include <QString>

namespace Standoff {

// What articles are read from.
struct Input
{
    QString path; // by which errors name it; its suffix has a say in what kind of file it is
    QByteArray bytes;
    QString mediaType; // that was told beside the bytes, such as "text/html"; "" where nobody did
};

// The file with its bytes. Errors are those of readFile().
Result<Input> inputFromFile(const QString &path, const ReadLimits &limits);

// The first 4 KB, by which a kind of file knows its own, without white space before them: as UTF-8
// or UTF-16 where a byte order mark says so, else a character for each byte.
QString headOf(const QByteArray &bytes);

} // namespace Standoff
