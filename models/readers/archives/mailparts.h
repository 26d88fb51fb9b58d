// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Standoff {

// A part of a message (RFC 2045 to 2049), decoded from its transfer encoding.
struct MailPart
{
    QString mediaType; // in lower case: "text/html"
    QString charset; // as it is declared; "" where it is not
    QString name; // of the file that it was, without folders; "" where it has none
    QString id; // by which other parts refer to it, without "<" and ">"
    QString location; // the address that it is from; "" where it is not told
    QString start; // the id of the part that the others belong to
    bool isAttachment = false;
    bool isFlowed = false; // format=flowed, RFC 3676
    bool dropsSpaces =
        false; // DelSp=yes: the space at the end of a flowed line is none of the text
    QByteArray bytes; // of a part that has none
    QList<MailPart> parts;

    bool isMultipart() const { return mediaType.startsWith(QLatin1StringView("multipart/")); }
};

struct MailMessage
{
    QString subject;
    QString from; // names of the senders, or their addresses
    QString date; // ISO 8601, or as it stands there; "" where it does not
    QString snapshotLocation; // the address of the page that browsers save in this form
    MailPart root;
};

// Fails where it has more parts than can be read. O(size times the depth of parts).
Result<MailMessage> parseMail(const QByteArray &bytes);

} // namespace Standoff
