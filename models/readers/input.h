// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/readoptions.h"
#include "text/error.h"

#include <QByteArray>
#include <QString>
#include <memory>

namespace Standoff {

// What articles are read from.
struct Input
{
    QString path; // by which errors name it; its suffix has a say in what kind of file it is
    QByteArray bytes;
    // What was told beside the bytes, by HTTP or MIME: such as "text/html", and the label of an
    // encoding; "" where nobody did.
    QString mediaType;
    QString encoding;
    // Of what is within another file: in so many it is, and how many bytes may still be unpacked of
    // the outermost one.
    int depth = 0;
    std::shared_ptr<qint64> unpackable;
    // Of a file that comes piece by piece: what the reading of the piece before gave to read on
    // with (see ArticleSink::goOn), and whether more of the file follows the bytes.
    QByteArray state = {};
    bool hasMore = false;
};

// The file with its bytes. Errors are those of readFile().
Result<Input> inputFromFile(const QString &path, const ReadLimits &limits);

// The first 4 KB, by which a kind of file knows its own, without white space before them: as UTF-8
// or UTF-16 where a byte order mark says so, else a character for each byte.
QString headOf(const QByteArray &bytes);

} // namespace Standoff
