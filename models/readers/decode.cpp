// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/decode.h"

#include "readers/encodinglabels.h"
#include "readers/mojibake.h"
#include "readers/naturalness.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <algorithm>
#include <optional>
#include <uchardet.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// As much of a text as is looked at to find its encoding.
constexpr qsizetype sampleSize = 16 * 1024;
// So many characters beyond ASCII make uchardet's opinion sure where two encodings read alike.
constexpr int enoughForStatistics = 40;

struct Candidate
{
    QString encoding;
    QString sample;
    double natural = 0;
    double score = 0;
};

bool isJapanese(const QString &encoding)
{
    return encoding == "Shift_JIS"_L1 || encoding == "EUC-JP"_L1 || encoding == "ISO-2022-JP"_L1
        || encoding.startsWith("UTF-"_L1);
}

// What Qt calls it.
QByteArray decoderOf(const QString &encoding)
{
    return encoding == "EUC-KR"_L1 ? "windows-949" : encoding.toLatin1();
}

// The encoding that uchardet names; some names are its own.
QString ianaName(const QString &name)
{
    if (name == "UHC"_L1)
        return u"EUC-KR"_s;
    if (name == "MAC-CYRILLIC"_L1)
        return u"x-mac-cyrillic"_s;
    const QString known = encodingOfLabel(name);
    return known.isEmpty() && !isRefusedEncoding(name) ? name : known;
}

struct Attempt
{
    QString text;
    bool good = false;
};

// The characters 0xA0 to 0xFF of ISO-8859-16, which Qt does not know.
constexpr QStringView latin10 =
    u"\u00a0ĄąŁ€„Š§š©Ș«Ź\u00adźŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔÕÖŚŰÙÚÛÜĘȚß"
    u"àáâăäćæçèéêëìíîïđńòóôõöśűùúûüęțÿ";
static_assert(latin10.size() == 96);

// The encodings of the Encoding standard that have a table of ours.
std::optional<Attempt> attemptByTable(QByteArrayView bytes, const QString &encoding)
{
    const bool isLatin10 = encoding == "ISO-8859-16"_L1;
    if (!isLatin10 && encoding != "x-user-defined"_L1)
        return std::nullopt;
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (isLatin10 && c >= u'\u00a0')
            c = latin10[c.unicode() - 0xa0];
        else if (!isLatin10 && c >= u'\u0080')
            c = QChar(c.unicode() - 0x80 + 0xf780);
    }
    return Attempt{std::move(text), true};
}

// Undoes what a program did that took UTF-8 for windows-1252.
std::optional<Attempt> attemptTwice(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8);
    const QString once = decoder.decode(bytes);
    const QString mended = withoutMojibake(once);
    return Attempt{mended, !decoder.hasError()};
}

std::optional<Attempt> attempt(QByteArrayView bytes, const QString &encoding)
{
    if (encoding == twiceDecodedName())
        return attemptTwice(bytes);
    if (auto read = attemptByTable(bytes, encoding))
        return read;
    QStringDecoder decoder(decoderOf(encoding).constData());
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    const int unit = encoding.startsWith("UTF-16"_L1) ? 2
        : encoding.startsWith("UTF-32"_L1)            ? 4
                                                      : 1;
    // A decoder keeps the beginning of a character that is cut off at the end, and some put SUB
    // for what they do not know.
    const bool whole = unit == 1 ? QString(decoder.decode(QByteArrayView("\n"))) == "\n"_L1
                                 : bytes.size() % unit == 0;
    const bool substituted = text.contains(u'\x1a') && !bytes.contains('\x1a');
    if (substituted)
        text.replace(u'\x1a', QChar(QChar::ReplacementCharacter));
    if (!whole)
        text.append(QChar::ReplacementCharacter);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return Attempt{std::move(text), whole && !substituted && !decoder.hasError()};
}

QString guessOfUchardet(QByteArrayView bytes)
{
    uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, bytes.data(), size_t(bytes.size()));
    uchardet_data_end(detector);
    const QString name = QString::fromLatin1(uchardet_get_charset(detector));
    uchardet_delete(detector);
    return name.isEmpty() ? name : ianaName(name);
}

// From the line with the first byte that is not ASCII to a line's end where there is one.
QByteArray sampleOf(const QByteArray &bytes)
{
    const auto first = std::ranges::find_if(bytes, [](char c) { return c < 0; });
    const qsizetype begin =
        first == bytes.begin() ? 0 : bytes.lastIndexOf('\n', first - bytes.begin() - 1) + 1;
    QByteArray sample = bytes.mid(begin, sampleSize);
    if (const qsizetype end = sample.lastIndexOf('\n'); sample.size() == sampleSize && end > 0)
        sample.truncate(end + 1);
    return sample.replace('\0', "");
}

// UTF-16 and UTF-32 have NUL bytes in nearly every text; other encodings have none.
QString wideEncoding(const QByteArray &bytes)
{
    const QByteArray sample = bytes.first(std::min(sampleSize, bytes.size()));
    QString best;
    double most = 0.4;
    for (const QString &name : {u"UTF-32LE"_s, u"UTF-32BE"_s, u"UTF-16LE"_s, u"UTF-16BE"_s}) {
        const std::optional<Attempt> read = attempt(sample, name);
        const double natural = read && read->good ? naturalness(read->text, true) : 0;
        if (natural > most) {
            most = natural;
            best = name;
        }
    }
    return best;
}

QList<Candidate> candidatesFor(QByteArrayView sample, const QString &opinion)
{
    QStringList names = knownEncodings();
    if (!opinion.isEmpty() && !names.contains(opinion))
        names.append(opinion);
    QList<Candidate> candidates;
    double rank = 0;
    for (const QString &name : std::as_const(names)) {
        rank += 0.005;
        // Its small letters are where windows-1251 has them.
        if (name == "x-mac-cyrillic"_L1 && name != opinion)
            continue;
        const std::optional<Attempt> read = attempt(sample, name);
        // A damaged UTF-8 file is still one; anything else with errors is something else.
        if (!read || (!read->good && name != "UTF-8"_L1))
            continue;
        const double natural = naturalness(read->text, isJapanese(name));
        const double score = natural - rank + (name == opinion ? 0.3 : 0);
        const auto same = std::ranges::find(candidates, read->text, &Candidate::sample);
        if (same == candidates.end())
            candidates.append({name, read->text, natural, score});
        else if (score > same->score)
            *same = {same->encoding, read->text, natural, score};
    }
    std::ranges::stable_sort(candidates, std::greater(), &Candidate::score);
    return candidates;
}

Decoded decodeAs(const QByteArray &bytes, const QString &encoding)
{
    const Attempt read = attempt(bytes, encoding).value_or(Attempt());
    Decoded decoded{
        .text = read.text, .encoding = encoding, .sure = true, .candidates = {}, .remarks = {}};
    if (!read.good) {
        decoded.remarks.append(QCoreApplication::translate(
            "Readers", "Some bytes are not valid %1 and were replaced by �")
                .arg(encoding));
    }
    return decoded;
}

// What begins with its mark, but holds what is no character, is UTF-16 that begins with a NUL.
bool isUtf32(const QByteArray &bytes)
{
    if (!bytes.startsWith(QByteArrayView("\xff\xfe\0\0", 4)))
        return false;
    const Attempt read = attempt(bytes, u"UTF-32LE"_s).value_or(Attempt());
    return read.good && read.text.isValidUtf16();
}

// With a byte order mark there is nothing to guess. UTF-32 first: its mark begins like UTF-16's.
QString encodingOfMark(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return u"UTF-8"_s;
    if (isUtf32(bytes))
        return u"UTF-32LE"_s;
    if (bytes.startsWith(QByteArrayView("\0\0\xfe\xff", 4)))
        return u"UTF-32BE"_s;
    if (bytes.startsWith("\xff\xfe"))
        return u"UTF-16LE"_s;
    if (bytes.startsWith("\xfe\xff"))
        return u"UTF-16BE"_s;
    return {};
}

Decoded decodeGuessing(const QByteArray &bytes)
{
    const QByteArray sample = sampleOf(bytes);
    const QString opinion = guessOfUchardet(sample);
    const QList<Candidate> candidates = candidatesFor(sample, opinion);
    const Candidate &best = candidates.first();
    QStringList likely;
    double second = -1e9;
    for (const Candidate &candidate : candidates) {
        if (candidate.natural > best.natural - 1 && likely.size() < 6)
            likely.append(candidate.encoding);
        if (&candidate != &best)
            second = std::max(second, candidate.natural);
    }
    const auto beyondAscii =
        std::ranges::count_if(best.sample, [](QChar c) { return c > u'\x7f'; });
    const bool agreed = best.encoding == opinion && beyondAscii >= enoughForStatistics;
    Decoded decoded = decodeAs(bytes, best.encoding);
    decoded.sure = decoded.remarks.isEmpty() && best.natural > 0.2
        && (best.natural - second > 0.1 + 1.0 / double(beyondAscii + 1) || agreed);
    if (!decoded.sure)
        decoded.candidates = likely;
    return decoded;
}

} // namespace

QStringList knownEncodings()
{
    return {u"UTF-8"_s, u"windows-1252"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"UTF-32LE"_s,
        u"UTF-32BE"_s, u"windows-1251"_s, u"KOI8-R"_s, u"KOI8-U"_s, u"Shift_JIS"_s, u"EUC-JP"_s,
        u"ISO-2022-JP"_s, u"EUC-KR"_s, u"GB18030"_s, u"Big5"_s, u"windows-1250"_s, u"ISO-8859-2"_s,
        u"windows-1253"_s, u"windows-1254"_s, u"windows-1255"_s, u"windows-1256"_s,
        u"windows-1257"_s, u"windows-1258"_s, u"windows-874"_s, u"ISO-8859-5"_s, u"ISO-8859-7"_s,
        u"ISO-8859-15"_s, u"IBM866"_s, u"macintosh"_s, u"x-mac-cyrillic"_s, u"x-mac-greek"_s,
        u"IBM850"_s, u"IBM852"_s};
}

Decoded decode(const QByteArray &bytes)
{
    if (const QString marked = encodingOfMark(bytes); !marked.isEmpty())
        return decodeAs(bytes, marked);
    if (const QString wide = bytes.contains('\0') ? wideEncoding(bytes) : QString();
        !wide.isEmpty())
        return decodeAs(bytes, wide);
    for (const QString &strict : {u"ISO-2022-JP"_s, u"UTF-8"_s}) {
        if (strict == "ISO-2022-JP"_L1 && !bytes.contains("\x1b$"))
            continue;
        if (const std::optional<Attempt> read = attempt(bytes, strict); read && read->good)
            return decodeAs(bytes, strict);
    }
    return decodeGuessing(bytes);
}

Result<Decoded> decode(const QByteArray &bytes, const QString &encoding)
{
    // Of those that the web does not know, what the system has: IBM852.
    const bool isOurs = encoding == twiceDecodedName()
        || (encodingOfLabel(encoding).isEmpty()
            && QStringDecoder(encoding.toLatin1().constData()).isValid());
    const QString name = isOurs ? encoding : encodingOfLabel(encoding);
    if (isRefusedEncoding(encoding)) {
        return failure(QCoreApplication::translate(
            "Readers", "%1 is an encoding that cannot be read; convert the file to UTF-8 first")
                .arg(encoding));
    }
    if (name.isEmpty()) {
        return failure(QCoreApplication::translate(
            "Readers", "The encoding “%1” is not known; UTF-8 and windows-1252 are examples")
                .arg(encoding));
    }
    return decodeAs(bytes, name);
}

QStringList encodingsFor(const QStringList &candidates, const QString &taken)
{
    QStringList encodings = candidates + QStringList{taken} + knownEncodings();
    encodings.removeAll(QString());
    encodings.removeDuplicates();
    return encodings;
}

} // namespace Standoff
