// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/archives/mail.h"

#include "readers/archives/mailkind.h"
#include "readers/archives/mailmessage.h"
#include "readers/translation.h"

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

Result<> readMail(const Input &input, const ReadOptions &options, const ArticleSink &sink)
{
    ASSIGN_OR_RETURN(
        const auto problem, MessageReading(input, options, sink).read(input.bytes, {}, 0));
    return problem ? std::unexpected(*problem) : Result<>();
}

ReaderKind::Likelihood judgeMailbox(const QString &head)
{
    return mailKindOf(head) == MailKind::Mailbox ? ReaderKind::Likelihood::Certain
                                                 : ReaderKind::Likelihood::Excluded;
}

// The messages of a mailbox: each begins behind a line "From …" that comes after a blank one and
// before a header. Lines of a message that begin so have a ">" more in the file.
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
        const qsizetype colon = next.indexOf(':');
        const bool isHeader = colon > 0
            && std::ranges::all_of(next.first(colon), [](char c) { return c > ' ' && c < '\x7f'; });
        if (isBlank && line.startsWith("From ") && isHeader) {
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
    const QByteArrayList messages = messagesIn(input.bytes);
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
    return {u"mail"_s, Readers::tr("E-mail"), u"message/rfc822"_s, {u"eml"_s}, judgeMail, readMail};
}

ReaderKind mailboxReader()
{
    return {u"mbox"_s, Readers::tr("Mailbox (mbox)"), u"application/mbox"_s, {u"mbox"_s, u"mbx"_s},
        judgeMailbox, readMailbox};
}

} // namespace Standoff
