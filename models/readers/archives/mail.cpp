// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/archives/mail.h"

#include "readers/archives/mailheaders.h"
#include "readers/archives/mailkind.h"
#include "readers/archives/mailmessage.h"
#include "readers/translation.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

ReaderKind::Likelihood judgeMail(const QString &head)
{
    const MailKind kind = mailKindOf(head);
    return kind == MailKind::Message ? ReaderKind::Likelihood::Certain
        : kind == MailKind::Headers  ? ReaderKind::Likelihood::Possible
                                     : ReaderKind::Likelihood::Excluded;
}

// Apple Mail keeps a message (.emlx) below a line with its number of bytes, and above a property
// list of what the program knows of it. "" where the bytes are of another kind.
QByteArray messageOfAppleMail(const QByteArray &bytes)
{
    constexpr qsizetype longestNumber = 20;
    const qsizetype end = bytes.left(longestNumber).indexOf('\n');
    bool isNumber = false;
    const qsizetype count = end < 0 ? 0 : bytes.first(end).trimmed().toLongLong(&isNumber);
    if (!isNumber || count <= 0)
        return {};
    const QByteArray rest = bytes.sliced(end + 1);
    const QByteArray behind = rest.mid(count).trimmed();
    if (count <= rest.size() && (behind.isEmpty() || behind.startsWith("<?xml")))
        return rest.first(count);
    // The number counts other ends of lines than those that are there.
    const qsizetype list = rest.lastIndexOf("<?xml");
    const bool isList = list >= 0 && rest.indexOf("<plist", list) >= 0;
    return isList ? rest.first(list) : rest;
}

Result<> readMail(const Input &input, const ReadOptions &options, const ArticleSink &sink)
{
    const QByteArray message = messageOfAppleMail(input.bytes);
    ASSIGN_OR_RETURN(const auto problem,
        MessageReading(input, options, sink)
            .read(message.isEmpty() ? input.bytes : message, {}, 0));
    return problem ? std::unexpected(*problem) : Result<>();
}

ReaderKind::Likelihood judgeMailbox(const QString &head)
{
    return mailKindOf(head) == MailKind::Mailbox ? ReaderKind::Likelihood::Certain
                                                 : ReaderKind::Likelihood::Excluded;
}

bool isHeaderLine(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    return colon > 0
        && std::ranges::all_of(line.first(colon), [](char c) { return c > ' ' && c < '\x7f'; });
}

// Whether a message begins behind a line. Programs write there who sent it and when: "From
// ada@example.org Mon Jun  3 10:00:00 2024"; that is known by its date wherever it stands, and
// without one by its address behind a blank line. A sentence that begins so has neither.
bool beginsMessage(QByteArrayView line, QByteArrayView next, bool isBehindBlank)
{
    constexpr qsizetype longest = 300;
    if (!line.startsWith("From ") || line.size() > longest || !isHeaderLine(next))
        return false;
    static const QRegularExpression dated(
        uR"(^From \S.*\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.*\b\d{1,2}:\d\d(?::\d\d)?\b.*\b(?:\d{4}|\d\d)\b)"_s);
    static const QRegularExpression timed(uR"(^From \S+ .*\b\d{1,2}:\d\d)"_s);
    static const QRegularExpression address(uR"(^From \S+@\S+(?:\s+\d.*)?\s*$)"_s);
    const QString text = QString::fromLatin1(line.trimmed());
    if (dated.match(text).hasMatch())
        return true;
    const QByteArray name = next.first(next.indexOf(':')).toByteArray().toLower();
    static const QByteArrayList usual{"from", "to", "subject", "date", "received", "return-path",
        "message-id", "mime-version", "delivered-to", "reply-to", "sender", "content-type",
        "x-mozilla-status", "x-gmail-labels", "x-gm-thrid", "status"};
    return isBehindBlank && usual.contains(name)
        && (address.match(text).hasMatch() || timed.match(text).hasMatch());
}

// The messages of a mailbox, without the lines that they begin behind. Lines of a message that
// begin so have a ">" more in the file.
QByteArrayList messagesIn(const QByteArray &mailbox)
{
    QByteArrayList messages;
    QByteArray message;
    bool isBlank = true;
    for (qsizetype at = 0; at < mailbox.size();) {
        const qsizetype found = mailbox.indexOf('\n', at);
        const qsizetype end = found < 0 ? mailbox.size() : found + 1;
        const QByteArrayView line = QByteArrayView(mailbox).sliced(at, end - at);
        const QByteArrayView next = QByteArrayView(mailbox).sliced(end).first(
            std::min<qsizetype>(100, mailbox.size() - end));
        if (beginsMessage(line, next, isBlank)) {
            if (!message.trimmed().isEmpty())
                messages.append(message);
            message.clear();
        } else {
            const auto mark = std::ranges::find_if(line, [](char c) { return c != '>'; });
            const bool isEscaped =
                mark != line.begin() && line.sliced(mark - line.begin()).startsWith("From ");
            message += isEscaped ? line.sliced(1) : line;
        }
        isBlank = line.trimmed().isEmpty();
        at = end;
    }
    if (!message.trimmed().isEmpty())
        messages.append(message);
    return messages;
}

// With its subject, to be known by.
QString partOfMessage(int number, const QString &subject)
{
    constexpr qsizetype longest = 100;
    //: %1 is a number, %2 the subject
    return subject.isEmpty()
        ? Readers::tr("message %1").arg(number)
        : Readers::tr("message %1 (%2)").arg(number).arg(subject.left(longest));
}

Result<> readMailbox(const Input &input, const ReadOptions &options, const ArticleSink &sink)
{
    const QByteArrayList messages =
        messagesIn(input.bytes.contains('\n') ? input.bytes : withLineFeedsOnly(input.bytes));
    MessageReading reading(input, options, sink);
    for (int i = 0; i < messages.size(); ++i) {
        const auto mail = parseMail(messages[i]);
        if (!mail) {
            RETURN_IF_ERROR(
                sink.leaveOut({.part = partOfMessage(i + 1, {}), .why = mail.error().text}));
            continue;
        }
        const QString part = partOfMessage(i + 1, mail->subject);
        ASSIGN_OR_RETURN(const auto problem, reading.read(*mail, messages[i], part, 0));
        if (problem)
            RETURN_IF_ERROR(sink.leaveOut({.part = part, .why = problem->text}));
    }
    return {};
}

} // namespace

ReaderKind mailReader()
{
    return {u"mail"_s, Readers::tr("E-mail"), u"message/rfc822"_s, {u"eml"_s, u"emlx"_s}, judgeMail,
        readMail};
}

ReaderKind mailboxReader()
{
    return {u"mbox"_s, Readers::tr("Mailbox (mbox)"), u"application/mbox"_s, {u"mbox"_s, u"mbx"_s},
        judgeMailbox, readMailbox};
}

} // namespace Standoff
