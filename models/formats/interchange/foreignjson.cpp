// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/interchange/foreignjson.h"

#include "formats/interchange/foreignfiles.h"
#include "formats/standoff/jsonitems.h"
#include "text/readfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qint64 longestLine = 256LL << 20;

struct JsonWords
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ForeignJson)
};

// The first sign that is no white space and no mark; 0 where there is none.
char firstOf(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (!QByteArrayView(" \t\r\n\xef\xbb\xbf").contains(c))
            return c;
    }
    return 0;
}

QByteArray withoutMark(QByteArray bytes)
{
    return bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes;
}

Result<ReadJson> parsed(const QByteArray &bytes)
{
    RETURN_IF_ERROR(checkJson(bytes));
    try {
        return ReadJson::parse(bytes.cbegin(), bytes.cend());
    } catch (const ReadJson::exception &error) {
        return failure(JsonWords::tr("This is not JSON: %1").arg(QLatin1StringView(error.what())));
    }
}

using Take = std::function<Result<>(const ForeignJson &)>;

// A list, item by item.
Result<> eachItem(QIODevice &file, const Take &take)
{
    Result<> result;
    int number = 0;
    JsonCheck check(1);
    const auto next = [&]() -> QByteArray {
        constexpr qint64 piece = 1 << 16;
        QByteArray bytes = file.pos() == 0 ? withoutMark(file.read(piece)) : file.read(piece);
        if (const auto good = check.take(bytes); !good) {
            result = good;
            return {};
        }
        return bytes;
    };
    const auto takeItem = [&](const ReadJson &item) {
        result = take({item, JsonWords::tr("item %1", "of a list").arg(++number)});
        return result.has_value();
    };
    // JsonItems hands over the items of members: the list is made one.
    bool isFirst = true;
    bool isLast = false;
    const auto wrapped = [&]() -> QByteArray {
        if (isFirst) {
            isFirst = false;
            return "{\"items\":";
        }
        QByteArray bytes = isLast || !result ? QByteArray() : next();
        if (bytes.isEmpty() && !isLast && result) {
            isLast = true;
            bytes = "}";
        }
        return bytes;
    };
    try {
        JsonItems::parse(wrapped,
            {.member = [](const std::string &) { return true; },
                .item = takeItem,
                .value = [](const ReadJson &) { return true; }});
    } catch (const ReadJson::exception &error) {
        if (result)
            result = failure(JsonWords::tr("This is not JSON after item %1: %2")
                    .arg(number)
                    .arg(QLatin1StringView(error.what())));
    }
    return result;
}

// Whether the next line with anything in it is an object; reads it.
bool isObjectNext(QIODevice &file)
{
    while (!file.atEnd()) {
        const QByteArray line = readLine(file, longestLine);
        if (!line.trimmed().isEmpty())
            return firstOf(line) == '{' && parsed(line).has_value();
    }
    return false;
}

// The bytes of a file; as UTF-8, where it says that it is UTF-16.
Result<std::unique_ptr<QIODevice>> jsonBytes(const QString &path)
{
    constexpr qint64 anySize = std::numeric_limits<qint64>::max();
    ASSIGN_OR_RETURN(std::unique_ptr<QIODevice> file, openFile(path, anySize));
    const QByteArray mark = file->peek(2);
    if (mark != "\xff\xfe" && mark != "\xfe\xff")
        return file;
    ASSIGN_OR_RETURN(const QByteArray bytes, foreignBytes(path));
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(foreignText(bytes).text.toUtf8());
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

} // namespace

Result<> eachJson(const QString &path, const Take &take,
    const std::function<void(const QString &place, const QString &what)> &leaveOut)
{
    const auto inFile = [&path](const Error &error) {
        return Error{u"%1: %2"_s.arg(QDir::toNativeSeparators(path), error.text)};
    };
    ASSIGN_OR_RETURN(const auto file, jsonBytes(path));
    const char first = firstOf(file->peek(1 << 16));
    if (first == '[')
        return eachItem(*file, take).transform_error(inFile);
    if (first != '{')
        return std::unexpected(inFile({JsonWords::tr("This is not JSON")}));
    // One object in several lines, or an object in each line.
    QByteArray line = withoutMark(readLine(*file, longestLine));
    int number = 1;
    bool hasAny = false;
    while (!line.isEmpty()) {
        if (!line.trimmed().isEmpty()) {
            const auto value = parsed(line);
            if (!value && !hasAny) { // then it is one object, or the line is damaged, or all is
                const qint64 next = file->pos();
                line += file->read(longestLine - line.size());
                const auto whole = parsed(line).transform_error(inFile);
                if (whole)
                    return take({*whole, {}});
                if (!file->seek(next) || !isObjectNext(*file) || !file->seek(next))
                    return std::unexpected(whole.error());
            }
            const QString place = JsonWords::tr("line %1").arg(number);
            if (value)
                RETURN_IF_ERROR(take({*value, file->atEnd() && number == 1 ? QString() : place}));
            else
                leaveOut(place, value.error().text);
            hasAny = true;
        }
        line = readLine(*file, longestLine);
        ++number;
    }
    return {};
}

qint64 numberIn(const ReadJson &object, const char *member, qint64 otherwise)
{
    if (!object.is_object())
        return otherwise;
    const auto found = object.find(member);
    if (found == object.end())
        return otherwise;
    if (found->is_number_integer())
        return found->get<qint64>();
    if (found->is_number_float()) {
        const double value = found->get<double>();
        return std::abs(value) < 1e15 && std::floor(value) == value ? qint64(value) : otherwise;
    }
    if (found->is_string()) {
        bool isNumber = false;
        const qint64 value =
            QString::fromStdString(found->get_ref<const std::string &>()).toLongLong(&isNumber);
        return isNumber ? value : otherwise;
    }
    return otherwise;
}

const ReadJson &listIn(const ReadJson &object, const char *member)
{
    static const ReadJson none = ReadJson::array();
    if (!object.is_object())
        return none;
    const auto found = object.find(member);
    return found != object.end() && found->is_array() ? *found : none;
}

} // namespace Standoff
