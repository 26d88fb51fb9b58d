// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/textbytes.h"

#include "readers/decode.h"
#include "readers/encodinglabels.h"
#include "readers/mojibake.h"
#include "readers/naturalness.h"
#include "readers/normalise.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Text has hardly any control characters; other files are full of them.
bool looksBinary(const QString &text)
{
    const auto isOdd = [](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f')
            || c == QChar(QChar::ReplacementCharacter);
    };
    return std::ranges::count_if(text, isOdd) > 8 + text.size() / 100;
}

Result<Decoded> decodeDeclared(const QByteArray &bytes, const QString &declared)
{
    Decoded found = decode(bytes);
    const QString encoding = encodingOfLabel(declared);
    if (declared.isEmpty() || (found.sure && found.encoding.startsWith("UTF-"_L1))
        || encoding == found.encoding)
        return found;
    const Result<Decoded> read = decode(bytes, declared);
    if (read && read->remarks.isEmpty())
        return *read;
    if (isRefusedEncoding(declared) && !found.sure)
        return read;
    found.remarks.append(QCoreApplication::translate(
        "Readers", "The file says that it is %1, but it is not; it was read as %2")
            .arg(declared, found.encoding));
    return found;
}

// What the text lost, or became, before it came here.
void noteEarlierDamage(const QString &text, Decoded &decoded)
{
    const qsizetype lost = text.count(QChar(QChar::ReplacementCharacter));
    if (lost > 0 && decoded.remarks.isEmpty()) {
        const qsizetype first = text.indexOf(QChar(QChar::ReplacementCharacter));
        decoded.remarks.append(QCoreApplication::translate("Readers",
            "%Ln character(s) were lost before the file came here: it has � in their place, the "
            "first in line %1",
            nullptr, int(lost))
                .arg(QStringView(text).first(first).count(u'\n') + 1));
    }
    if (decoded.encoding != "UTF-8"_L1 || !looksLikeMojibake(text))
        return;
    decoded.candidates = QStringList{decoded.encoding, twiceDecodedName()};
    decoded.remarks.append(QCoreApplication::translate("Readers",
        "The text was decoded wrongly before the file came here: it has “%1” where “%2” was; the "
        "encoding “%3” fixes that")
            .arg(firstMojibake(text), withoutMojibake(firstMojibake(text)), twiceDecodedName()));
}

} // namespace

QString shiftingEncoding(const QByteArray &bytes)
{
    constexpr qsizetype lookedAt = 64 * 1024;
    const QByteArray head = bytes.first(std::min(lookedAt, bytes.size()));
    if (head.contains("\x1b$)C"))
        return u"ISO-2022-KR"_s;
    if (head.contains("\x1b$)A") || head.contains("\x1b$)G"))
        return u"ISO-2022-CN"_s;
    const auto isAscii = [](char c) { return c > 0; };
    if (!std::ranges::all_of(head, isAscii))
        return {};
    static const QRegularExpression utf7(uR"(\+[A-Za-z0-9/]{3,}-)"_s);
    static const QRegularExpression hz(uR"(~\{(?:[!-w][!-~])+~\})"_s);
    for (const auto &[name, shift] :
        {std::pair(u"UTF-7"_s, utf7), std::pair(u"HZ-GB-2312"_s, hz)}) {
        const QString text = QString::fromLatin1(head);
        const QRegularExpressionMatch first = shift.match(text);
        constexpr qsizetype longRun = 24; // one such is as much as two short ones
        if (!first.hasMatch()
            || (first.capturedLength() < longRun
                && !shift.match(text, first.capturedEnd()).hasMatch()))
            continue;
        QStringDecoder decoder(name.toLatin1().constData());
        const QString read = decoder.isValid() ? QString(decoder.decode(head)) : QString();
        const auto isOther = [](QChar c) { return c > u'\x7f'; };
        if (!decoder.hasError() && std::ranges::any_of(read, isOther)
            && naturalness(read, false) > 0.4)
            return name;
    }
    return {};
}

Result<QString> textOfBytes(const QByteArray &bytes, const ReadOptions &options,
    IncomingArticle &article, const QString &declared)
{
    const QString shifting = options.encoding.isEmpty() ? shiftingEncoding(bytes) : QString();
    if (!shifting.isEmpty())
        return std::unexpected(decode(bytes, shifting).error());
    ASSIGN_OR_RETURN(auto decoded,
        options.encoding.isEmpty() ? decodeDeclared(bytes, declared)
                                   : decode(bytes, options.encoding));
    if (options.encoding.isEmpty() && looksBinary(decoded.text)) {
        return failure(QCoreApplication::translate(
            "Readers", "This is not a text file; save the article as text or Markdown first"));
    }
    if (options.encoding.isEmpty())
        noteEarlierDamage(decoded.text, decoded);
    article.encoding = decoded.encoding;
    article.encodingCandidates = decoded.candidates;
    article.remarks += decoded.remarks;
    article.isDoubtful = article.isDoubtful || !decoded.remarks.isEmpty();
    return normalised(decoded.text, article.remarks);
}

} // namespace Standoff
