// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/archives/tar.h"

#include "readers/archives/archivemembers.h"
#include "readers/decode.h"
#include "readers/translation.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype blockSize = 512; // bytes
constexpr qsizetype markAt = 257;

// By its mark in the first header; the head is without white space before it, which none has.
ReaderKind::Likelihood judgeTar(const QString &head)
{
    return QStringView(head).mid(markAt).startsWith("ustar"_L1) ? ReaderKind::Likelihood::Certain
                                                                : ReaderKind::Likelihood::Excluded;
}

QByteArray fieldOf(QByteArrayView header, qsizetype at, qsizetype size)
{
    const QByteArrayView field = header.sliced(at, size);
    const qsizetype end = field.indexOf('\0');
    return field.first(end < 0 ? size : end).toByteArray();
}

// In octal digits; -1 where it is none.
qint64 sizeIn(QByteArrayView header)
{
    bool isNumber = false;
    const qint64 size = fieldOf(header, 124, 12).trimmed().toLongLong(&isNumber, 8);
    return isNumber && size >= 0 ? size : -1;
}

// "path" of the records of a pax header, each "LENGTH KEY=VALUE\n".
QByteArray pathOfRecords(const QByteArray &records)
{
    const qsizetype begin = records.startsWith("path=") ? 0 : records.indexOf(" path=") + 1;
    if (begin == 0 && !records.startsWith("path="))
        return {};
    const QByteArray rest = records.sliced(begin + 5);
    return rest.left(std::max<qsizetype>(0, rest.indexOf('\n')));
}

Result<> readTar(const Input &input, const ReadOptions &options, const ArticleSink &sink)
{
    QList<ArchiveMember> members;
    QByteArray longName; // that a header told for the next member
    bool isWhole = true;
    qsizetype at = 0;
    while (at + blockSize <= input.bytes.size() && input.bytes[at] != '\0') {
        const QByteArrayView header = QByteArrayView(input.bytes).sliced(at, blockSize);
        const qint64 size = sizeIn(header);
        at += blockSize;
        isWhole = size >= 0 && header.sliced(markAt).startsWith("ustar")
            && size <= input.bytes.size() - at;
        if (!isWhole)
            break;
        const QByteArray content = input.bytes.sliced(at, size);
        const char type = header[156];
        if (type == 'L') {
            longName = content.left(content.indexOf('\0'));
        } else if (type == 'x') {
            longName = pathOfRecords(content);
        } else if (type == '0' || type == '\0' || type == '7') {
            const QByteArray folder = fieldOf(header, 345, 155);
            const QByteArray own = fieldOf(header, 0, 100);
            const QByteArray name = !longName.isEmpty() ? longName
                : folder.isEmpty()                      ? own
                                                        : folder + '/' + own;
            longName.clear();
            const QString path = decode(name).text;
            members.append({.path = path.startsWith("./"_L1) ? path.sliced(2) : path,
                .packedSize = size,
                .size = size,
                .unpacked = [content](qint64) { return Result<QByteArray>(content); }});
        }
        at += (size + blockSize - 1) / blockSize * blockSize;
    }
    RETURN_IF_ERROR(readMembers(std::move(members), input, options, sink));
    return isWhole
        ? Result<>()
        : failure(Readers::tr(
              "It ends too early or is damaged: what comes after that could not be read"));
}

} // namespace

ReaderKind tarReader()
{
    return {u"tar"_s, Readers::tr("Archive of files (tar)"), u"application/x-tar"_s, {u"tar"_s},
        judgeTar, readTar};
}

} // namespace Standoff
