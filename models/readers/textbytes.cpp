// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/textbytes.h"

#include "readers/decode.h"
#include "readers/normalise.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Beginnings of files that are not text, though much of what follows may be.
bool hasBinaryMark(const QByteArray &bytes)
{
    constexpr std::array marks{QByteArrayView("%PDF-"), QByteArrayView("PK\x03\x04"),
        QByteArrayView("\x89PNG"), QByteArrayView("\xff\xd8\xff"), QByteArrayView("GIF8"),
        QByteArrayView("\x1f\x8b"),
        QByteArrayView("\x7f"
                       "ELF"),
        QByteArrayView("SQLite format 3"), QByteArrayView("\xd0\xcf\x11\xe0"),
        QByteArrayView("{\\rtf")};
    return std::ranges::any_of(marks, [&](QByteArrayView mark) { return bytes.startsWith(mark); });
}

// Text has hardly any control characters; other files are full of them.
bool looksBinary(const QString &text)
{
    const auto isOdd = [](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f')
            || c == QChar(QChar::ReplacementCharacter);
    };
    return std::ranges::count_if(text, isOdd) > 8 + text.size() / 100;
}

Decoded decodeDeclared(const QByteArray &bytes, const QString &declared)
{
    Decoded found = decode(bytes);
    if (declared.isEmpty() || (found.sure && found.encoding.startsWith("UTF-"_L1))
        || declared.compare(found.encoding, Qt::CaseInsensitive) == 0)
        return found;
    if (const Result<Decoded> read = decode(bytes, declared); read && read->remarks.isEmpty())
        return *read;
    found.remarks.append(QCoreApplication::translate(
        "Readers", "the file says that it is %1, but it is not; it was read as %2")
            .arg(declared, found.encoding));
    return found;
}

} // namespace

Result<QString> textOfBytes(const QByteArray &bytes, const ReadOptions &options,
    IncomingArticle &article, const QString &declared)
{
    ASSIGN_OR_RETURN(const auto decoded,
        options.encoding.isEmpty() ? Result<Decoded>(decodeDeclared(bytes, declared))
                                   : decode(bytes, options.encoding));
    if (hasBinaryMark(bytes) || (options.encoding.isEmpty() && looksBinary(decoded.text))) {
        return failure(QCoreApplication::translate(
            "Readers", "this is not a text file; save the article as text or Markdown first"));
    }
    article.encoding = decoded.encoding;
    article.encodingCandidates = decoded.candidates;
    article.remarks += decoded.remarks;
    return normalised(decoded.text, article.remarks);
}

} // namespace Standoff
