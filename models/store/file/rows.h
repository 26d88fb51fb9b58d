// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/fields.h"
#include "project/isotime.h"
#include "project/valuejson.h"
#include "store/file/query.h"

#include <QVariant>
#include <limits>
#include <nlohmann/json.hpp>

// Values as rows, by their description in fields.h: the names of the fields are those of the
// columns. Lists of ids and of fragments are in tables of their own, NAME_FIELD.

namespace Standoff {

template <typename Member>
inline constexpr bool isColumn = !isIdList<Member> && !std::is_same_v<Member, QList<Fragment>>;

template <typename Value>
QString tableName()
{
    return QLatin1StringView(Describe<Value>::name);
}

// "id", "uuid", …: quoted, since some are words of SQL.
template <typename Value>
QStringList columnNames()
{
    QStringList names;
    const Value value;
    forEachField(value, [&names](const char *name, const auto &member) {
        if constexpr (isColumn<std::decay_t<decltype(member)>>)
            names.append(QStringLiteral("\"%1\"").arg(QLatin1StringView(name)));
    });
    return names;
}

template <typename Value>
QVariant toSql(Id<Value> id)
{
    return id ? QVariant(id.number) : QVariant();
}

template <typename Member>
QVariant toSql(const Member &member)
{
    if constexpr (WordedEnum<Member>) {
        const std::string_view word = wordOf(member);
        return QString(QLatin1StringView(word.data(), qsizetype(word.size())));
    } else if constexpr (std::is_same_v<Member, QString>) {
        return member;
    } else if constexpr (std::is_same_v<Member, int>) {
        return member;
    } else if constexpr (std::is_same_v<Member, QUuid>) {
        return member.toString(QUuid::WithoutBraces);
    } else if constexpr (std::is_same_v<Member, QDateTime>) {
        return toSql(toIsoTime(member));
    } else {
        return QString::fromStdString(toJson(member).dump());
    }
}

// The reading half returns whether the file has such a value there. Where it has not, the member is
// as if it were not known; a number is the nearest that there is.
template <typename Value>
bool fromSql(const Query &query, int column, Id<Value> &id)
{
    id.number = query.number(column);
    return true;
}

inline bool fromSql(const Query &query, int column, int &number)
{
    using Limits = std::numeric_limits<int>;
    const qint64 stored = query.number(column);
    number = int(std::clamp<qint64>(stored, Limits::min(), Limits::max()));
    return number == stored;
}

inline bool fromSql(const Query &query, int column, QString &text)
{
    text = query.text(column);
    return !text.contains(QChar(QChar::ReplacementCharacter)) || query.isUtf8(column);
}

inline bool fromSql(const Query &query, int column, QDateTime &time)
{
    const QString text = query.text(column);
    time = fromIsoTime(text);
    return time.isValid() || text.isEmpty();
}

// No program of ours makes so much of it, and reading takes a multiple of it in memory.
inline constexpr qsizetype longestJson = 8 << 20;

template <typename Member>
bool fromSql(const Query &query, int column, Member &member)
{
    if constexpr (WordedEnum<Member>) {
        return fromWord(std::string_view(query.bytes(column)), member);
    } else if constexpr (std::is_same_v<Member, QUuid>) {
        member = QUuid::fromString(QLatin1StringView(query.bytes(column)));
        return !member.isNull();
    } else {
        const QByteArrayView json = query.bytes(column);
        constexpr bool isMap = std::is_same_v<Member, QMap<QString, QString>>;
        if (json == (isMap ? "{}" : "[]")) // most are
            return true;
        const bool isRight = json.size() <= longestJson
            && fromJson(ReadJson::parse(json.begin(), json.end(), nullptr, false), member);
        if (!isRight)
            member = {};
        return isRight;
    }
}

// The row's columns, in the order of columnNames().
template <typename Value>
QVariantList rowOf(const Value &value)
{
    QVariantList row;
    forEachField(value, [&row](const char *, const auto &member) {
        if constexpr (isColumn<std::decay_t<decltype(member)>>)
            row.append(toSql(member));
    });
    return row;
}

// From a query whose columns are those of columnNames(). Calls unreadable(value so far, field) for
// each that holds no such value.
template <typename Value, typename Unreadable>
Value valueOf(const Query &query, Unreadable &&unreadable)
{
    Value value;
    int column = 0;
    forEachField(value, [&](const char *name, auto &member) {
        if constexpr (isColumn<std::decay_t<decltype(member)>>) {
            if (!fromSql(query, column++, member))
                unreadable(value, name);
        }
    });
    return value;
}

template <typename Value>
Value valueOf(const Query &query)
{
    return valueOf<Value>(query, [](const Value &, const char *) { });
}

} // namespace Standoff
