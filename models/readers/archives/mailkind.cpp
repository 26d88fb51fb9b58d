// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/archives/mailkind.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

MailKind mailKindOf(const QString &head)
{
    // A block of headers, and headers that only mail has, as RFC 5322 and RFC 2045 name them.
    static const QRegularExpression headers(
        uR"(^(?:[!-9;-~]+:.*\n(?:[ \t].*\n)*)+?(?:MIME-Version|Message-ID|Received|Content-Transfer-Encoding|Return-Path|DKIM-Signature):)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression first(
        uR"(^(?:MIME-Version|Message-ID|Received|Return-Path|Delivered-To):.*\n(?:[!-9;-~]+:|[ \t]))"_s);
    static const QRegularExpression typed(
        uR"(^(?:[!-9;-~]+:.*\n(?:[ \t].*\n)*)*?Content-Type:[ \t]*(?:multipart/\w+|text/\w+|message/\w+)\s*;)"_s,
        QRegularExpression::CaseInsensitiveOption);
    // As programs of the time before MIME write them: an address, and the date as only mail has it.
    static const QRegularExpression sender(uR"(^From:.*\S@\S)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    static const QRegularExpression dated(
        uR"(^Date:[ \t]*(?:\w{3},[ \t]*)?\d{1,2}[ \t]+\w{3}[ \t]+\d{2,4}[ \t]+\d{1,2}:\d\d)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    static const QRegularExpression any(uR"(^[!-9;-~]+:[ \t]?.*\n(?:[ \t].*\n)*[!-9;-~]+:)"_s);
    static const QRegularExpression mailbox(uR"(^From \S+ .*\d:\d\d.*\n[!-9;-~]+:)"_s);
    static const QRegularExpression between(uR"(^(?:To|Cc|Received|Message-ID|Delivered-To):)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    static const QRegularExpression counted(uR"(^\d{1,15}[ \t]*\n(?=[!-9;-~]+:))"_s);
    QString text = QString(head).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    const bool isCounted = counted.match(text).hasMatch(); // by Apple Mail
    if (isCounted)
        text.remove(0, text.indexOf(u'\n') + 1);
    const QString block = text.left(text.indexOf("\n\n"_L1));
    if (mailbox.match(text).hasMatch())
        return MailKind::Mailbox;
    const bool isOld = any.match(block).hasMatch() && sender.match(block).hasMatch()
        && dated.match(block).hasMatch();
    if (!isOld && !headers.match(block).hasMatch() && !first.match(block).hasMatch()
        && !typed.match(block).hasMatch())
        return !any.match(block).hasMatch() ? MailKind::None
            : isCounted                     ? MailKind::Message
                                            : MailKind::Headers;
    const bool isOfPages = block.contains("multipart/related"_L1, Qt::CaseInsensitive)
        || block.contains("\nContent-Location:"_L1, Qt::CaseInsensitive);
    const bool isPage = block.contains("Snapshot-Content-Location:"_L1)
        || block.contains("<Saved by "_L1) || (isOfPages && !between.match(block).hasMatch());
    return isPage ? MailKind::Page : MailKind::Message;
}

} // namespace Standoff
