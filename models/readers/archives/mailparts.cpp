// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/archives/mailparts.h"

#include "readers/archives/mailheaders.h"
#include "readers/archives/uuencoded.h"
#include "readers/translation.h"

#include <KMime/Message>
#include <QDateTime>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString typeOf(const KMime::Content &content)
{
    const auto *type = content.contentType();
    const QString name = type ? QString::fromLatin1(type->mimeType()).toLower() : QString();
    return name.contains(u'/') ? name : u"text/plain"_s;
}

// Pages that are sent without a word of what they are.
bool looksLikePage(const QByteArray &bytes, bool isTyped)
{
    static const QRegularExpression whole(
        uR"(^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression part(
        uR"(^\s*<(?:div|p|table|h[1-6]|meta|style|span|center|font|article|section)\b[^<>]*>)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromLatin1(bytes.left(4096));
    return whole.match(head).hasMatch()
        || (!isTyped && part.match(head).hasMatch() && bytes.contains("</"));
}

// What programs that hand mail on write below a body in base64, such as the foot of a list: text
// that was never encoded. "" where there is none.
QByteArray takePlainFoot(QByteArray &body)
{
    static const QByteArray letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/= \t\r";
    qsizetype begin = -1; // of what follows a blank or the last line, or is no base64
    qsizetype width = 0; // of all lines but the last
    bool isPlain = false;
    bool isOver = false;
    for (qsizetype at = 0; at < body.size() && !isPlain;) {
        const qsizetype found = body.indexOf('\n', at);
        const qsizetype end = found < 0 ? body.size() : found;
        const QByteArrayView line = QByteArrayView(body).sliced(at, end - at);
        isPlain = std::ranges::any_of(line, [](char c) { return !letters.contains(c); });
        const bool isBlank = line.trimmed().isEmpty() && at > 0;
        if (begin < 0 && (isPlain || isBlank || isOver))
            begin = at;
        width = std::max(width, line.trimmed().size());
        isOver = isOver || line.trimmed().size() < width || line.contains('=');
        at = end + 1;
    }
    if (!isPlain || begin <= 0)
        return {};
    const QByteArray foot = body.sliced(begin).trimmed();
    body.truncate(begin);
    return foot;
}

QByteArray bytesOf(const KMime::Content &content)
{
    const auto *encoding = content.contentTransferEncoding();
    if (!encoding || encoding->encoding() != KMime::Headers::CEbase64)
        return content.decodedContent();
    QByteArray body = content.body();
    const QByteArray foot = takePlainFoot(body);
    if (foot.isEmpty())
        return content.decodedContent();
    return QByteArray::fromBase64(body) + "\n\n" + foot + '\n';
}

// KMime finds the files that are written out in a text, but does not decode all of their bytes.
void takeUuencoded(MailPart &text, QList<UuencodedFile> &written)
{
    for (MailPart &part : text.parts) {
        const auto file = std::ranges::find_if(written, [&](const UuencodedFile &each) {
            return !part.name.isEmpty() && QString::fromLatin1(each.name).endsWith(part.name);
        });
        if (file == written.end())
            continue;
        part.bytes = file->bytes;
        part.charset.clear();
        written.erase(file);
    }
}

// The files are those that are written out in the text of the message, and were not found yet.
MailPart partOf(KMime::Content &content, QList<UuencodedFile> &written)
{
    MailPart part{.mediaType = typeOf(content)};
    if (const auto *type = std::as_const(content).contentType()) {
        part.charset = type->parameter("charset").trimmed();
        part.name = type->name();
        part.start = type->parameter("start").remove(u'<').remove(u'>').trimmed();
        part.isFlowed = type->parameter("format").compare("flowed"_L1, Qt::CaseInsensitive) == 0;
        part.dropsSpaces = type->parameter("delsp").compare("yes"_L1, Qt::CaseInsensitive) == 0;
    }
    if (const auto *disposition = std::as_const(content).contentDisposition()) {
        part.isAttachment = disposition->disposition() == KMime::Headers::CDattachment;
        if (const QString name = disposition->filename(); !name.isEmpty())
            part.name = name;
    }
    part.name = part.name.replace(u'\\', u'/').section(u'/', -1).simplified();
    if (const auto *id = std::as_const(content).contentID())
        part.id = QString::fromLatin1(id->identifier());
    if (const auto *location = std::as_const(content).contentLocation())
        part.location = location->asUnicodeString().remove(u' ').trimmed();
    if (content.bodyIsMessage()) {
        part.bytes = content.bodyAsMessage()->encodedContent();
    } else if (const auto inner = content.contents(); !inner.isEmpty()) {
        for (KMime::Content *each : inner)
            part.parts.append(partOf(*each, written));
        if (!part.isMultipart()) // files are written out in the text
            part.mediaType = u"multipart/mixed"_s;
        takeUuencoded(part, written);
    } else {
        part.bytes = bytesOf(content);
        const bool isTyped = !mailField(content.head(), "content-type").isEmpty();
        if (part.mediaType == "text/plain"_L1 && looksLikePage(part.bytes, isTyped))
            part.mediaType = u"text/html"_s;
    }
    return part;
}

QString dateOf(const KMime::Message &message, const QByteArray &head)
{
    const auto *date = message.date();
    const QDateTime time = date ? date->dateTime() : QDateTime();
    return time.isValid() ? time.toString(Qt::ISODate) : mailFieldText(mailField(head, "date"), {});
}

// Of the first part that has one: what is not encoded in the headers is likely to be in it.
QString charsetOf(const MailPart &part)
{
    if (!part.charset.isEmpty())
        return part.charset;
    for (const MailPart &inner : part.parts) {
        if (const QString charset = charsetOf(inner); !charset.isEmpty())
            return charset;
    }
    return {};
}

} // namespace

Result<MailMessage> parseMail(const QByteArray &bytes)
{
    constexpr qint64 mostCopied = 2LL << 30; // bytes: what is within is copied at each depth
    constexpr qsizetype mostParts = 5'000;
    constexpr qsizetype deepest = 1'000;
    const QByteArray lower = bytes.toLower();
    const qsizetype depth = 1 + lower.count("multipart/") + lower.count("message/rfc822");
    if (depth > deepest || depth * bytes.size() > mostCopied || bytes.count("\n--") > mostParts)
        return failure(Readers::tr("It has more parts than can be read"));
    KMime::Message message;
    const QByteArray text = withLineFeedsOnly(bytes);
    message.setContent(text);
    message.parse();
    QList<UuencodedFile> written;
    if (!mailField(text, "content-type").toLower().startsWith("multipart/"))
        written = uuencodedFiles(text);
    const QByteArray head = message.head();
    MailMessage mail{.date = dateOf(message, head), .root = partOf(message, written)};
    const QString charset = charsetOf(mail.root);
    mail.from = namesInField(mailField(head, "from"), charset);
    mail.subject = mailFieldText(mailField(head, "subject"), charset);
    if (const auto *location = message.headerByType("Snapshot-Content-Location"))
        mail.snapshotLocation = location->asUnicodeString().trimmed();
    return mail;
}

} // namespace Standoff
