// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/cas/cas.h"
#include "project/isotime.h"
#include "project/valuejson.h"

namespace Standoff {

// The fields of our values as features of structures of our own: texts as they are, identities,
// times and words as texts, lists as JSON. What refers to other values, and numbers, is left to the
// caller. Nothing is written of fields that are as they are initially.

template <typename Member>
QString casTextOfField(const Member &member)
{
    if constexpr (std::is_same_v<Member, QString>) {
        return member;
    } else if constexpr (std::is_same_v<Member, QUuid>) {
        return member.isNull() ? QString() : member.toString(QUuid::WithoutBraces);
    } else if constexpr (std::is_same_v<Member, QDateTime>) {
        return toIsoTime(member);
    } else if constexpr (WordedEnum<Member>) {
        const std::string_view word = wordOf(member);
        return QString::fromLatin1(word.data(), qsizetype(word.size()));
    } else if constexpr (std::is_same_v<Member, QStringList> || std::is_same_v<Member, QList<int>>
        || std::is_same_v<Member, QList<AttributeDefinition>>) {
        return member.isEmpty() ? QString() : QString::fromStdString(toJson(member).dump());
    }
    return {};
}

template <typename Member>
void takeCasText(const QString &text, Member &member)
{
    if constexpr (std::is_same_v<Member, QString>) {
        member = text;
    } else if constexpr (std::is_same_v<Member, QUuid>) {
        member = QUuid::fromString(text);
    } else if constexpr (std::is_same_v<Member, QDateTime>) {
        member = fromIsoTime(text);
    } else if constexpr (WordedEnum<Member>) {
        fromWord(text.toStdString(), member);
    } else if constexpr (std::is_same_v<Member, QStringList> || std::is_same_v<Member, QList<int>>
        || std::is_same_v<Member, QList<AttributeDefinition>>) {
        const QByteArray bytes = text.toUtf8();
        if (!checkJson(bytes))
            return;
        const ReadJson json = ReadJson::parse(bytes.begin(), bytes.end(), nullptr, false);
        Member read;
        if (fromJson(json, read))
            member = read;
    }
}

template <typename Value>
void addCasFields(CasStructure &structure, const Value &value)
{
    static const Value initial{};
    forEachFieldOfTwo(value, initial, [&](const char *name, const auto &member, const auto &unset) {
        if (member != unset)
            structure.add(QString::fromLatin1(name), casTextOfField(member));
    });
}

template <typename Value>
void takeCasFields(const CasStructure &structure, Value &value)
{
    forEachField(value, [&](const char *name, auto &member) {
        const CasFeature *feature = structure.find(QString::fromLatin1(name));
        if (feature && !feature->isReference)
            takeCasText(feature->texts.value(0), member);
    });
}

} // namespace Standoff
