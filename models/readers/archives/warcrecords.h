// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <optional>

namespace Standoff {

// Headers as HTTP and WARC have them: names in lower case, the first of each.
using HeaderFields = QHash<QByteArray, QByteArray>;

// A record of a web archive (WARC 1.0 and 1.1, ISO 28500).
struct WarcRecord
{
    HeaderFields fields; // "warc-type", "warc-target-uri"
    QByteArray block; // what it is about
    QByteArray bytes; // all of it, with its headers
    bool isCutOff = false; // the file ends before it does
};

// Takes the record that begins at a position, and moves that behind it. Nothing where none begins
// there. O(record).
std::optional<WarcRecord> takeWarcRecord(const QByteArray &archive, qsizetype &at);

// What a server answered.
struct HttpAnswer
{
    int status = 0; // 200
    HeaderFields fields;
    QByteArray body; // as it was sent
};

// Nothing where it is none.
std::optional<HttpAnswer> httpAnswer(const QByteArray &block);
// What was sent. Fails where it is packed in a way that cannot be read, or is larger than so many
// bytes.
Result<QByteArray> contentOf(const HttpAnswer &answer, qint64 most);

// "text/html" and the charset of "text/html; charset=utf-8".
QString mediaTypeIn(const QByteArray &contentType);
QString charsetIn(const QByteArray &contentType);

} // namespace Standoff
