// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/fields.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace Standoff {

// What an annotation of a layer is: it decides which register its record is in and how it looks.
enum class LayerKind : quint8 { Entity, Claim, Source, Cue, Other };

struct Layer
{
    LayerId id;
    QUuid uuid;
    QString name;
    LayerKind kind = LayerKind::Other;
    int position = 0;

    bool operator==(const Layer &) const = default;
};

// A property that annotations with a tag may have. Without values any text will do.
struct AttributeDefinition
{
    QString name;
    QStringList values;

    bool operator==(const AttributeDefinition &) const = default;
};

struct Tag
{
    TagId id;
    QUuid uuid;
    LayerId layer;
    TagId parent; // in the same layer, or none
    QString name; // unique in its layer
    QString code; // its name in files of other programs, such as "GPE"; "": that is its name
    QString color; // "#rrggbb"
    QString key; // one character, or ""; unique in the tagset
    QString guideline;
    int position = 0; // among the tags of the layer
    QList<AttributeDefinition> attributes;
    // What a record made for an annotation with this tag starts with: names and values of its
    // fields, such as {"type": "person"}.
    QMap<QString, QString> recordDefaults;

    bool operator==(const Tag &) const = default;
};

// A word that a field of a record may hold in this project, such as "government" for
// "source.affiliation". See vocabulary.h for those that a new project starts with.
struct Term
{
    TermId id;
    QUuid uuid;
    QString field; // "source.affiliation"
    QString value;
    int position = 0;

    bool operator==(const Term &) const = default;
};

template <>
struct EnumWords<LayerKind>
{
    static constexpr auto words =
        std::to_array<std::string_view>({"entity", "claim", "source", "cue", "other"});
};

template <>
struct Describe<Layer>
{
    static constexpr auto name = "layer";
    static constexpr auto fields = std::tuple{Field{"id", &Layer::id}, Field{"uuid", &Layer::uuid},
        Field{"name", &Layer::name}, Field{"kind", &Layer::kind},
        Field{"position", &Layer::position}};
};

template <>
struct Describe<Tag>
{
    static constexpr auto name = "tag";
    static constexpr auto fields = std::tuple{Field{"id", &Tag::id}, Field{"uuid", &Tag::uuid},
        Field{"layer", &Tag::layer}, Field{"parent", &Tag::parent}, Field{"name", &Tag::name},
        Field{"code", &Tag::code}, Field{"color", &Tag::color}, Field{"key", &Tag::key},
        Field{"guideline", &Tag::guideline}, Field{"position", &Tag::position},
        Field{"attributes", &Tag::attributes}, Field{"record_defaults", &Tag::recordDefaults}};
};

template <>
struct Describe<Term>
{
    static constexpr auto name = "term";
    static constexpr auto fields =
        std::tuple{Field{"id", &Term::id}, Field{"uuid", &Term::uuid}, Field{"field", &Term::field},
            Field{"value", &Term::value}, Field{"position", &Term::position}};
};

} // namespace Standoff
