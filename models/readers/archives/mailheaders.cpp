// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/archives/mailheaders.h"

#include "readers/decode.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>
#include <optional>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype longestField = 64 << 10; // bytes

bool isAscii(const QByteArray &bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return uchar(c) < 0x80; });
}

// Nothing where the encoding is not known, or the bytes are not of it.
std::optional<QString> textIn(const QByteArray &bytes, const QString &charset)
{
    if (charset.isEmpty())
        return std::nullopt;
    const auto decoded = decode(bytes, charset);
    if (!decoded || decoded->text.contains(QChar(QChar::ReplacementCharacter)))
        return std::nullopt;
    return decoded->text;
}

QString textOfRaw(const QByteArray &bytes, const QString &charset)
{
    if (isAscii(bytes))
        return QString::fromLatin1(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    return textIn(bytes, charset).value_or(decode(bytes).text);
}

QByteArray bytesOfWord(QChar way, const QByteArray &coded)
{
    if (way.toUpper() == u'B')
        return QByteArray::fromBase64(coded);
    QByteArray plain;
    for (qsizetype i = 0; i < coded.size(); ++i) {
        bool isHex = false;
        const int code = coded[i] == '=' ? coded.sliced(i + 1).left(2).toInt(&isHex, 16) : 0;
        if (isHex && i + 2 < coded.size()) {
            plain += char(code);
            i += 2;
        } else {
            plain += coded[i] == '_' ? ' ' : coded[i];
        }
    }
    return plain;
}

// The name that goes before an address, behind it in brackets, or the address.
QString nameOf(const QString &sender)
{
    static const QRegularExpression angled(uR"(^(.*)<([^<>]*)>[^<>]*$)"_s);
    static const QRegularExpression commented(uR"(^\S+@\S+\s*\((.+)\)$)"_s);
    QString text = sender.simplified();
    if (const auto match = commented.match(text); match.hasMatch())
        return match.captured(1).trimmed();
    const auto match = angled.match(text);
    if (!match.hasMatch())
        return text;
    QString name = match.captured(1).trimmed();
    if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"'))
        name =
            name.sliced(1, name.size() - 2).replace("\\\""_L1, "\""_L1).replace("\\\\"_L1, "\\"_L1);
    return name.trimmed().isEmpty() ? match.captured(2).trimmed() : name.simplified();
}

} // namespace

QByteArray withLineFeedsOnly(const QByteArray &bytes)
{
    QByteArray text = bytes;
    text.replace("\r\n", "\n");
    // A carriage return that ends lines is before the end of the headers.
    const qsizetype feed = text.indexOf('\n');
    const qsizetype back = text.indexOf('\r');
    if (back >= 0 && (feed < 0 || back < feed))
        text.replace('\r', '\n');
    return text;
}

QByteArray mailField(const QByteArray &head, const QByteArray &name)
{
    qsizetype at = 0;
    while (at < head.size()) {
        const qsizetype found = head.indexOf('\n', at);
        const qsizetype end = found < 0 ? head.size() : found;
        const QByteArrayView line = QByteArrayView(head).sliced(at, end - at);
        at = end + 1;
        if (line.trimmed().isEmpty() && end > 0)
            return {}; // the body
        const qsizetype colon = line.indexOf(':');
        if (colon != name.size() || line.first(colon).toByteArray().toLower() != name)
            continue;
        QByteArray field = line.sliced(colon + 1).toByteArray();
        while (at < head.size() && (head[at] == ' ' || head[at] == '\t')
            && field.size() < longestField) {
            const qsizetype next = head.indexOf('\n', at);
            const qsizetype stop = next < 0 ? head.size() : next;
            field += QByteArrayView(head).sliced(at, stop - at);
            at = stop + 1;
        }
        return field.left(longestField).trimmed();
    }
    return {};
}

QString mailFieldText(const QByteArray &field, const QString &charset)
{
    static const QRegularExpression word(
        uR"(=\?([^?*\s=]+)(?:\*[^?\s]*)?\?([BbQq])\?([^?\r\n]*)\?=)"_s);
    const QString raw = QString::fromLatin1(field); // a character for each byte
    QString text;
    qsizetype taken = 0;
    QByteArray pending; // words of one encoding: a letter may be parted between them
    QString encoding;
    const auto decodePending = [&] {
        if (!pending.isEmpty())
            text += textIn(pending, encoding).value_or(textOfRaw(pending, charset));
        pending.clear();
    };
    for (const auto &match : word.globalMatch(raw)) {
        const QByteArray between =
            QStringView(raw).sliced(taken, match.capturedStart() - taken).toLatin1();
        const bool isNext = taken > 0 && between.trimmed().isEmpty();
        if (!isNext || match.captured(1).compare(encoding, Qt::CaseInsensitive) != 0)
            decodePending();
        if (!isNext)
            text += textOfRaw(between, charset);
        encoding = match.captured(1);
        pending += bytesOfWord(match.captured(2).front(), match.captured(3).toLatin1());
        taken = match.capturedEnd();
    }
    decodePending();
    return (text + textOfRaw(QStringView(raw).sliced(taken).toLatin1(), charset)).simplified();
}

QString namesInField(const QByteArray &field, const QString &charset)
{
    QStringList names;
    QByteArray sender;
    bool isQuoted = false;
    int brackets = 0;
    const auto endSender = [&] {
        const QString name = nameOf(mailFieldText(std::exchange(sender, {}), charset));
        if (!name.isEmpty())
            names.append(name);
    };
    for (qsizetype i = 0; i < field.size(); ++i) {
        const char c = field[i];
        isQuoted = isQuoted != (c == '"' && (i == 0 || field[i - 1] != '\\'));
        brackets += c == '(' || c == '<' ? 1 : c == ')' || c == '>' ? -1 : 0;
        if (c == ',' && !isQuoted && brackets <= 0)
            endSender();
        else
            sender += c;
    }
    endSender();
    return names.join(u", "_s);
}

} // namespace Standoff
