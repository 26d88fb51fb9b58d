// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/archives/gzip.h"

#include "readers/translation.h"
#include "readers/unpacking/inflate.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

ReaderKind::Likelihood judgeGzip(const QString &head)
{
    return head.startsWith("\x1f\x8b"_L1) ? ReaderKind::Likelihood::Certain
                                          : ReaderKind::Likelihood::Excluded;
}

Result<> readGzip(const Input &input, const ReadOptions &, const ArticleSink &sink)
{
    const qint64 most = std::min(*input.unpackable, mostOfText(input.bytes.size()));
    const Inflated inflated = inflate(input.bytes, Packing::Gzip, most);
    *input.unpackable -= inflated.bytes.size();
    if (inflated.isTooLarge) {
        return failure(
            Readers::tr("Unpacked, it is larger than can be read; unpack it and split it"));
    }
    if (inflated.bytes.isEmpty() && !inflated.isWhole)
        return failure(Readers::tr("It is damaged; get it again from its source"));
    QString name = QFileInfo(input.path).fileName();
    if (name.endsWith(".tgz"_L1, Qt::CaseInsensitive))
        name = name.chopped(4) + u".tar"_s;
    else if (name.endsWith(".gz"_L1, Qt::CaseInsensitive))
        name.chop(3);
    ASSIGN_OR_RETURN(const auto problem,
        sink.tryWithin(
            {.input = {.path = name, .bytes = inflated.bytes}, .part = {}, .complete = {}}));
    if (!inflated.isWhole) {
        return failure(Readers::tr(
            "It ends too early or is damaged: what comes after that could not be read"));
    }
    return problem ? std::unexpected(*problem) : Result<>();
}

} // namespace

ReaderKind gzipReader()
{
    return {u"gzip"_s, Readers::tr("File packed with gzip"), u"application/gzip"_s,
        {u"gz"_s, u"tgz"_s}, judgeGzip, readGzip};
}

} // namespace Standoff
