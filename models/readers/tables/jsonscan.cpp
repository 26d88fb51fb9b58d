// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/tables/jsonscan.h"

#include "readers/translation.h"
#include "text/lineandcolumn.h"

#include <cstring>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

bool isJsonSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isHexadecimal(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return std::isxdigit(uchar(c)) != 0; });
}

qsizetype withoutSpace(QByteArrayView text, qsizetype place)
{
    while (place < text.size() && isJsonSpace(text[place]))
        ++place;
    return place;
}

// Behind the quote that ends the string; -1 where there is none.
qsizetype endOfString(QByteArrayView text, qsizetype begin)
{
    for (qsizetype i = begin + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i + 1;
    }
    return -1;
}

// Makes of what JSON libraries do not take what they take, at its place.
class JsonMending
{
public:
    explicit JsonMending(QByteArrayView text)
        : m_text(text)
    {
    }

    void mend()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            const char c = m_text[i];
            if (c == '"') {
                i = pastString(i);
            } else if (c == '-' || std::isalnum(uchar(c))) {
                i = pastWord(i);
            } else {
                m_depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
                m_members += c == ':' && m_depth == 1 ? 1 : 0;
                ++i;
            }
        }
    }

    // What it is after that.
    QByteArrayView text() const { return m_mended.isNull() ? m_text : QByteArrayView(m_mended); }
    qsizetype members() const { return m_members; } // of the object that it is
    void tell(QStringList &remarks) const
    {
        if (m_halves > 0) {
            remarks.append(Readers::tr(
                "%Ln half character(s) (lone surrogates) replaced by �", nullptr, m_halves));
        }
        if (m_numbers > 0) {
            remarks.append(Readers::tr(
                "%Ln number(s) too large, or none (NaN), were left out", nullptr, m_numbers));
        }
    }

private:
    void replace(qsizetype place, QByteArrayView with)
    {
        if (m_mended.isNull())
            m_mended = m_text.toByteArray();
        std::memcpy(m_mended.data() + place, with.data(), size_t(with.size()));
    }

    qsizetype pastString(qsizetype begin)
    {
        qsizetype i = begin + 1;
        while (i < m_text.size() && m_text[i] != '"') {
            if (m_text[i] != '\\') {
                ++i;
            } else if (const int half = halfAt(i); half == 0) {
                i += 2;
            } else if (half == 1 && halfAt(i + 6) == 2) {
                i += 12;
            } else {
                replace(i, "\\ufffd");
                ++m_halves;
                i += 6;
            }
        }
        return i + 1;
    }

    // 1 and 2 for an escape of the first and the second half of a character, 0 for another.
    int halfAt(qsizetype i) const
    {
        if (i + 6 > m_text.size() || m_text[i] != '\\' || m_text[i + 1] != 'u'
            || !isHexadecimal(m_text.sliced(i + 2, 4)))
            return 0;
        bool isNumber = false;
        const ushort unit = m_text.sliced(i + 2, 4).toByteArray().toUShort(&isNumber, 16);
        return QChar::isHighSurrogate(unit) ? 1 : QChar::isLowSurrogate(unit) ? 2 : 0;
    }

    qsizetype pastWord(qsizetype begin)
    {
        qsizetype end = begin + 1;
        while (end < m_text.size()
            && (std::isalnum(uchar(m_text[end])) || QByteArrayView("+-.").contains(m_text[end])))
            ++end;
        const QByteArrayView word = m_text.sliced(begin, end - begin);
        if (word == "NaN") { // null is longer
            replace(begin, "\"\" ");
            ++m_numbers;
        } else if (word == "Infinity" || word == "-Infinity" || isVast(word)) {
            replace(begin, QByteArray("null").leftJustified(word.size()));
            ++m_numbers;
        }
        return end;
    }

    static bool isVast(QByteArrayView word)
    {
        constexpr qsizetype mostDigits = 300;
        const bool isNumber = std::isdigit(uchar(word[0]))
            || (word.size() > 1 && word[0] == '-' && std::isdigit(uchar(word[1])));
        const qsizetype exponent = std::max(word.indexOf('e'), word.indexOf('E'));
        return isNumber && word.size() > 4
            && (word.size() > mostDigits || (exponent > 0 && word.size() - exponent > 3));
    }

    const QByteArrayView m_text;
    QByteArray m_mended; // none where nothing is to be mended
    int m_depth = 0;
    qsizetype m_members = 0;
    int m_halves = 0;
    int m_numbers = 0;
};

Error notValid(QByteArrayView text, qsizetype byte, qint64 line, qint64 column)
{
    const QStringList place = lineAndColumn(byte, text).split(u':');
    const qint64 lines = place[0].toLongLong();
    const qint64 columns = place[1].toLongLong();
    return {Readers::tr("Line and column %1: this is not valid JSON")
            .arg(
                u"%1:%2"_s.arg(line + lines - 1).arg(lines == 1 ? column + columns - 1 : columns))};
}

} // namespace

JsonSlice jsonValueAt(QByteArrayView text, qsizetype place)
{
    JsonSlice slice{.begin = withoutSpace(text, place), .end = -1};
    if (slice.begin == text.size())
        return slice;
    slice.isObject = text[slice.begin] == '{';
    slice.isList = text[slice.begin] == '[';
    if (text[slice.begin] == '"') {
        slice.end = endOfString(text, slice.begin);
        return slice;
    }
    int depth = 0;
    for (qsizetype i = slice.begin; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"') {
            const qsizetype end = endOfString(text, i);
            if (end < 0)
                return slice;
            i = end - 1;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth <= 0) {
            slice.end = depth == 0 ? i + 1 : i;
            return slice;
        } else if (depth == 0 && (c == ',' || isJsonSpace(c))) {
            slice.end = i;
            return slice;
        }
    }
    if (!slice.isObject && !slice.isList)
        slice.end = text.size();
    return slice;
}

JsonParts partsOfJson(QByteArrayView text, const JsonSlice &slice)
{
    JsonParts parts;
    const QByteArrayView own = text.first(slice.end < 0 ? text.size() : slice.end);
    constexpr qsizetype mostValues = 1'000'000;
    const char close = slice.isObject ? '}' : ']';
    qsizetype at = withoutSpace(own, slice.begin + 1);
    while (at < own.size() && own[at] != close) {
        QByteArray key;
        if (slice.isObject) {
            const qsizetype end = own[at] == '"' ? endOfString(own, at) : -1;
            if (end < 0)
                return parts;
            key = own.sliced(at + 1, end - at - 2).toByteArray();
            at = withoutSpace(own, end);
            if (at == own.size() || own[at] != ':')
                return parts;
            ++at;
        }
        const JsonSlice value = jsonValueAt(own, at);
        if (value.end <= value.begin || parts.values.size() == mostValues)
            return parts;
        parts.values.append(value);
        if (slice.isObject)
            parts.keys.append(key);
        at = withoutSpace(own, value.end);
        if (at < own.size() && own[at] == ',')
            at = withoutSpace(own, at + 1);
        else if (at == own.size() || own[at] != close)
            return parts;
    }
    parts.isWhole = at == own.size() - 1;
    return parts;
}

Result<ReadJson> parsedJson(QByteArrayView text, QStringList &remarks, qint64 line, qint64 column)
{
    JsonCheck check;
    RETURN_IF_ERROR(check.take(text));
    JsonMending mending(text);
    mending.mend();
    const QByteArrayView mended = mending.text();
    try {
        auto json = ReadJson::parse(mended.begin(), mended.end());
        mending.tell(remarks);
        if (json.is_object() && qsizetype(json.size()) < mending.members()) {
            remarks.append(
                Readers::tr("Members of it have the same name; of these the last one was taken"));
        }
        return json;
    } catch (const ReadJson::parse_error &error) {
        return std::unexpected(notValid(text, qsizetype(error.byte), line, column));
    } catch (const ReadJson::exception &) {
        return failure(Readers::tr("A number in it is too large"));
    }
}

} // namespace Standoff
