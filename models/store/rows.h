// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/fields.h"
#include "project/isotime.h"
#include "project/valuejson.h"
#include "store/query.h"

#include <QVariant>

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

template <typename Value>
void fromSql(const Query &query, int column, Id<Value> &id)
{
    id.number = query.number(column);
}

template <typename Member>
void fromSql(const Query &query, int column, Member &member)
{
    if constexpr (WordedEnum<Member>) {
        fromWord(std::string_view(query.bytes(column)), member); // CHECK says that it is one
    } else if constexpr (std::is_same_v<Member, QString>) {
        member = query.text(column);
    } else if constexpr (std::is_same_v<Member, int>) {
        member = int(query.number(column));
    } else if constexpr (std::is_same_v<Member, QUuid>) {
        member = QUuid::fromString(QLatin1StringView(query.bytes(column)));
    } else if constexpr (std::is_same_v<Member, QDateTime>) {
        member = fromIsoTime(query.text(column));
    } else if (const QByteArrayView json = query.bytes(column); json.size() > 2) { // not "[]", "{}"
        fromJson(Json::parse(json.begin(), json.end(), nullptr, false), member);
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

// From a query whose columns, beginning with the given one, are those of columnNames().
template <typename Value>
Value valueOf(const Query &query, int column = 0)
{
    Value value;
    forEachField(value, [&](const char *, auto &member) {
        if constexpr (isColumn<std::decay_t<decltype(member)>>)
            fromSql(query, column++, member);
    });
    return value;
}

} // namespace Standoff
