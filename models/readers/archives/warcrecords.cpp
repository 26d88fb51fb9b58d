// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/archives/warcrecords.h"

#include "readers/translation.h"
#include "readers/unpacking/inflate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype longestHead = 256 << 10; // bytes of headers

// Where the blank line behind headers begins, and where it ends.
struct HeadEnd
{
    qsizetype begin = -1;
    qsizetype end = -1;
};

HeadEnd endOfHead(const QByteArray &bytes, qsizetype from)
{
    const QByteArrayView head =
        QByteArrayView(bytes).sliced(from).first(std::min(longestHead, bytes.size() - from));
    for (qsizetype at = head.indexOf('\n'); at >= 0; at = head.indexOf('\n', at + 1)) {
        if (head.sliced(at + 1).startsWith('\n'))
            return {from + at, from + at + 2};
        if (head.sliced(at + 1).startsWith("\r\n"))
            return {from + at, from + at + 3};
    }
    return {};
}

HeaderFields fieldsIn(const QByteArray &head)
{
    HeaderFields fields;
    QByteArray last;
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if ((line.startsWith(' ') || line.startsWith('\t')) && !last.isEmpty()) {
            fields[last] += ' ' + line.trimmed();
        } else if (colon > 0) {
            last = line.first(colon).trimmed().toLower();
            if (!fields.contains(last))
                fields.insert(last, line.sliced(colon + 1).trimmed());
        }
    }
    return fields;
}

// The body of an answer that came in pieces (RFC 9112, section 7.1), as far as it is there.
QByteArray withoutChunks(const QByteArray &body)
{
    QByteArray whole;
    qsizetype at = 0;
    while (at < body.size()) {
        const qsizetype end = body.indexOf('\n', at);
        bool isNumber = false;
        const QByteArray line = end < 0 ? QByteArray() : body.sliced(at, end - at);
        const qint64 size = line.split(';').first().trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || size < 0)
            return at == 0 ? body : whole; // it was put together already
        if (size == 0)
            break;
        const qsizetype taken = std::min<qint64>(size, body.size() - end - 1);
        whole += QByteArrayView(body).sliced(end + 1, taken);
        at = end + 1 + taken;
        while (at < body.size() && (body[at] == '\r' || body[at] == '\n'))
            ++at;
    }
    return whole;
}

// What was packed in several ways is unpacked in the other order.
Result<QByteArray> unpackedBody(QByteArray body, const QByteArray &encodings, qint64 most)
{
    QByteArrayList ways = encodings.toLower().split(',');
    for (auto way = ways.rbegin(); way != ways.rend(); ++way) {
        const QByteArray name = way->trimmed();
        if (name.isEmpty() || name == "identity")
            continue;
        const bool isGzip = name == "gzip" || name == "x-gzip";
        if (!isGzip && name != "deflate") {
            return failure(Readers::tr("It is packed in a way that cannot be read (%1)")
                    .arg(QString::fromLatin1(name)));
        }
        if (isGzip && !body.startsWith("\x1f\x8b"))
            continue; // it was unpacked already
        Inflated inflated = inflate(body, isGzip ? Packing::Gzip : Packing::Zlib, most);
        if (!isGzip && inflated.bytes.isEmpty())
            inflated = inflate(body, Packing::Deflate, most); // as some servers do
        if (inflated.isTooLarge)
            return failure(Readers::tr("It is larger than can be read"));
        if (inflated.bytes.isEmpty() && !body.isEmpty())
            return failure(Readers::tr("It is packed, and damaged"));
        body = inflated.bytes;
    }
    return body;
}

} // namespace

std::optional<WarcRecord> takeWarcRecord(const QByteArray &archive, qsizetype &at)
{
    while (at < archive.size() && (archive[at] == '\r' || archive[at] == '\n'))
        ++at;
    const HeadEnd head = endOfHead(archive, at);
    if (!QByteArrayView(archive).sliced(at).startsWith("WARC/") || head.begin < 0)
        return {};
    WarcRecord record{.fields = fieldsIn(archive.sliced(at, head.begin - at))};
    bool isNumber = false;
    const qint64 size = record.fields.value("content-length").toLongLong(&isNumber);
    if (!isNumber || size < 0)
        return {};
    record.isCutOff = size > archive.size() - head.end;
    record.block = archive.sliced(head.end, std::min<qint64>(size, archive.size() - head.end));
    record.bytes = archive.sliced(at, head.end - at + record.block.size());
    at = head.end + record.block.size();
    return record;
}

std::optional<HttpAnswer> httpAnswer(const QByteArray &block)
{
    const HeadEnd head = endOfHead(block, 0);
    static const QRegularExpression line(uR"(^HTTP/\d(?:\.\d)? (\d{3})\b)"_s);
    const auto match = line.match(QString::fromLatin1(block.left(100)));
    if (head.begin < 0 || !match.hasMatch())
        return {};
    return HttpAnswer{.status = match.captured(1).toInt(),
        .fields = fieldsIn(block.first(head.begin)),
        .body = block.sliced(head.end)};
}

Result<QByteArray> contentOf(const HttpAnswer &answer, qint64 most)
{
    const bool isInChunks = answer.fields.value("transfer-encoding").toLower().contains("chunked");
    return unpackedBody(isInChunks ? withoutChunks(answer.body) : answer.body,
        answer.fields.value("content-encoding"), most);
}

QString mediaTypeIn(const QByteArray &contentType)
{
    return QString::fromLatin1(contentType.split(';').first()).trimmed().toLower();
}

QString charsetIn(const QByteArray &contentType)
{
    static const QRegularExpression charset(uR"re(;\s*charset\s*=\s*["']?\s*([\w.:-]+))re"_s,
        QRegularExpression::CaseInsensitiveOption);
    return charset.match(QString::fromLatin1(contentType.left(1000))).captured(1);
}

} // namespace Standoff
