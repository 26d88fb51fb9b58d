// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/archives/mailparts.h"

#include "readers/translation.h"

#include <KMime/Message>
#include <KMime/Util>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString typeOf(const KMime::Content &content)
{
    const auto *type = content.contentType();
    const QString name = type ? QString::fromLatin1(type->mimeType()).toLower() : QString();
    return name.contains(u'/') ? name : u"text/plain"_s;
}

MailPart partOf(KMime::Content &content)
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
            part.parts.append(partOf(*each));
        if (!part.isMultipart()) // what was written out in the text, such as uuencoded files
            part.mediaType = u"multipart/mixed"_s;
    } else {
        part.bytes = content.decodedContent();
    }
    return part;
}

QString sendersOf(const KMime::Message &message)
{
    QStringList names;
    if (const auto *from = message.from()) {
        const auto mailboxes = from->mailboxes();
        for (const auto &mailbox : mailboxes) {
            const QString name = mailbox.name().simplified();
            names.append(name.isEmpty() ? QString::fromUtf8(mailbox.address()) : name);
        }
    }
    if (names.isEmpty()) { // without an address, as no program writes it, but people do
        static const QRegularExpression line(uR"(^From:[ \t]*(.+)$)"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
        KMime::Headers::Subject decoder;
        decoder.from7BitString(line.match(QString::fromUtf8(message.head())).captured(1).toUtf8());
        names.append(decoder.asUnicodeString().simplified());
    }
    return names.join(u", "_s);
}

QString dateOf(const KMime::Message &message)
{
    const auto *date = message.date();
    if (!date)
        return {};
    const QDateTime time = date->dateTime();
    return time.isValid() ? time.toString(Qt::ISODate) : date->asUnicodeString().simplified();
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
        return failure(Readers::tr("it has more parts than can be read"));
    KMime::Message message;
    message.setContent(KMime::CRLFtoLF(bytes));
    message.parse();
    MailMessage mail{.from = sendersOf(message), .date = dateOf(message), .root = partOf(message)};
    if (const auto *subject = std::as_const(message).subject())
        mail.subject = subject->asUnicodeString().simplified();
    if (const auto *location = message.headerByType("Snapshot-Content-Location"))
        mail.snapshotLocation = location->asUnicodeString().trimmed();
    return mail;
}

} // namespace Standoff
