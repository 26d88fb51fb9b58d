// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/archives/uuencoded.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// A line says first how many bytes it has; four letters are three of them, and spaces at its end
// may have been lost.
QByteArray bytesOfLine(QByteArrayView line)
{
    const auto bits = [&](qsizetype at) {
        return at < line.size() ? uint(uchar(line[at]) - ' ') & 63U : 0U;
    };
    const qsizetype count = bits(0);
    QByteArray bytes;
    for (qsizetype at = 1; bytes.size() < count; at += 4) {
        const uint group =
            bits(at) << 18U | bits(at + 1) << 12U | bits(at + 2) << 6U | bits(at + 3);
        bytes += char(group >> 16U & 255U);
        bytes += char(group >> 8U & 255U);
        bytes += char(group & 255U);
    }
    bytes.truncate(count);
    return bytes;
}

} // namespace

QList<UuencodedFile> uuencodedFiles(const QByteArray &text)
{
    static const QRegularExpression begin(uR"(^begin [0-7]{3,4} (\S.*)$)"_s);
    QList<UuencodedFile> files;
    bool isOpen = false;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype found = text.indexOf('\n', at);
        const qsizetype end = found < 0 ? text.size() : found;
        QByteArrayView line = QByteArrayView(text).sliced(at, end - at);
        if (line.endsWith('\r'))
            line.chop(1);
        at = end + 1;
        if (isOpen && line.trimmed() == "end") {
            isOpen = false;
        } else if (isOpen && !line.isEmpty()) {
            files.last().bytes += bytesOfLine(line);
        } else if (line.startsWith("begin ") && line.size() < 300) {
            const auto match = begin.match(QString::fromLatin1(line));
            if (match.hasMatch()) {
                files.append({match.captured(1).trimmed().toLatin1(), {}});
                isOpen = true;
            }
        }
    }
    return files;
}

} // namespace Standoff
