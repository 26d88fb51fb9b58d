// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/fields.h"

#include <QString>
#include <QUuid>
#include <QVariant>

namespace Standoff {

// Values by the names of their fields, for lists, queries and forms that serve all types.

// "claim.short_text": type and field as in Describe.
template <typename Value>
QString fieldName(const char *name)
{
    return QStringLiteral("%1.%2").arg(
        QLatin1StringView(Describe<Value>::name), QLatin1StringView(name));
}

// An id is the number of it.
template <typename Member>
QVariant toVariant(const Member &member)
{
    return member;
}

template <WordedEnum Member>
QVariant toVariant(const Member &member)
{
    const std::string_view word = wordOf(member);
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

template <typename Value>
QVariant toVariant(Id<Value> id)
{
    return id.number;
}

template <typename Member>
void fromVariant(const QVariant &variant, Member &member)
{
    member = variant.value<Member>();
}

template <WordedEnum Member>
void fromVariant(const QVariant &variant, Member &member)
{
    fromWord(variant.toString().toStdString(), member);
}

template <typename Value>
void fromVariant(const QVariant &variant, Id<Value> &id)
{
    id.number = variant.toLongLong();
}

// Calls function(field, member) for the fields that a person edits: all but those that say which
// value it is, who made it and when.
template <typename Value, typename Function>
void forEachEdited(Value &value, Function &&function)
{
    using Plain = std::remove_const_t<Value>;
    forEachField(value, [&](const char *name, auto &member) {
        using Member = std::decay_t<decltype(member)>;
        if constexpr (!std::is_same_v<Member, QUuid> && !std::is_same_v<Member, Id<Plain>>
            && !std::is_same_v<Member, AnnotatorId> && !std::is_same_v<Member, QDateTime>)
            function(fieldName<Plain>(name), member);
    });
}

// Invalid when there is no such field.
template <typename Value>
QVariant fieldValue(const Value &value, const QString &field)
{
    QVariant found;
    forEachEdited(value, [&](const QString &name, const auto &member) {
        if (name == field)
            found = toVariant(member);
    });
    return found;
}

template <typename Value>
void setFieldValue(Value &value, const QString &field, const QVariant &variant)
{
    forEachEdited(value, [&](const QString &name, auto &member) {
        if (name == field)
            fromVariant(variant, member);
    });
}

} // namespace Standoff
