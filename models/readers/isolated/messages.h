// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/input.h"
#include "readers/reading/articlesink.h"
#include "readers/tables/tablepreview.h"

#include <optional>

namespace Standoff {

// What a program and the process that reads for it say to each other. A message is its kind (1
// byte), the length of its content (4 bytes) and the content; numbers are little-endian, texts
// UTF-8. Neither side trusts the other: whatever does not fit is no message.
//
// The reader begins with a greeting. Then, for each request, it answers with the articles and what
// is left out, in their order, and with Done, Failed or OutOfMemory; or with the preview that was
// asked for.
enum class MessageKind : quint8 {
    Greeting,
    Request,
    Article,
    LeftOut,
    Preview,
    Done,
    Failed,
    OutOfMemory,
};

constexpr qsizetype messageHeaderSize = 5; // bytes
constexpr qsizetype largestMessage = 512 << 20; // bytes of content

struct MessageHeader
{
    MessageKind kind = MessageKind::Done;
    qsizetype size = 0; // bytes of the content that follows
};

QByteArray packMessage(MessageKind kind, const QByteArray &content);
// Nothing where there is no such kind, or the content is too large.
std::optional<MessageHeader> unpackHeader(const QByteArray &header);

// What of the system the process that reads has given up; where the system does not let it, that is
// false.
struct Confinement
{
    bool memory = false; // it cannot take more than the limit
    bool system = false; // it cannot write files, reach a network, or begin or end other programs
    bool operator==(const Confinement &) const = default;
};

// The version of the messages goes with it: nothing is unpacked of another one.
QByteArray packGreeting(Confinement confinement);
std::optional<Confinement> unpackGreeting(const QByteArray &content);

// Of the path, only the name goes over.
struct ReadRequest
{
    Input input;
    ReadOptions options; // all but limits, of which only how many articles
    bool isPreview = false; // not the articles are wanted, but the preview of a table
};

QByteArray packRequest(const Input &input, const ReadOptions &options, bool isPreview = false);
std::optional<ReadRequest> unpackRequest(const QByteArray &content);

// The bytes of the input are left out where the article's original is the same.
QByteArray packArticle(const IncomingArticle &article, const QByteArray &input);
// What comes keeps the rules of IncomingArticle and ArticleText.
std::optional<IncomingArticle> unpackArticle(const QByteArray &content, const QByteArray &input);

QByteArray packLeftOut(const LeftOut &leftOut);
std::optional<LeftOut> unpackLeftOut(const QByteArray &content);

// How far the input was read, and what is to be known to read on; see ArticleSink::goOn.
struct Continuation
{
    qint64 used = 0; // bytes of the input
    QByteArray state;
};
// Without content where all was read.
QByteArray packDone(const Continuation &rest);
std::optional<Continuation> unpackDone(const QByteArray &content);

QByteArray packPreview(const TablePreview &preview);
std::optional<TablePreview> unpackPreview(const QByteArray &content);

// Of an error, as much as a person can read.
QByteArray packError(const QString &text);
QString unpackError(const QByteArray &content);

} // namespace Standoff
