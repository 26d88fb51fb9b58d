// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "fuzz/fuzz.h"
#include "readers/isolated/messages.h"

using namespace Standoff;

// What is understood means the same when it is said again.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    const auto header = unpackHeader(bytes.left(messageHeaderSize));
    if (!header || header->size > bytes.size() - messageHeaderSize)
        return 0;
    const QByteArray content = bytes.sliced(messageHeaderSize, header->size);
    unpackGreeting(content);
    if (unpackError(content).size() > content.size())
        std::abort();
    if (const auto leftOut = unpackLeftOut(content)) {
        const auto again = unpackLeftOut(packLeftOut(*leftOut));
        if (!again || again->why.size() != leftOut->why.size())
            std::abort();
    }
    if (const auto request = unpackRequest(content)) {
        const auto again = unpackRequest(packRequest(request->input, request->options));
        if (!again || again->input.bytes != request->input.bytes)
            std::abort();
    }
    const QByteArray input("the file");
    if (const auto article = unpackArticle(content, input)) {
        const auto again = unpackArticle(packArticle(*article, input), input);
        if (!again || again->text != article->text || again->original != article->original
            || again->remarks != article->remarks || article->text.string().contains(u'\r'))
            std::abort();
    }
    if (const auto rest = unpackDone(content)) {
        const auto again = unpackDone(packDone(*rest));
        if (!again || again->used != rest->used || again->state != rest->state)
            std::abort();
    }
    if (const auto preview = unpackPreview(content)) {
        const auto again = unpackPreview(packPreview(*preview));
        if (!again || again->map != preview->map || again->rows != preview->rows
            || again->remarks != preview->remarks)
            std::abort();
    }
    return 0;
}
