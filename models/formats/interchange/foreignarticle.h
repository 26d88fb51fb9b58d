// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/annotation.h"
#include "project/article.h"
#include "project/tagset.h"

#include <QStringList>
#include <optional>

namespace Standoff {

// Values as a file of another program has them: by the names and in the countings of that file.
// ForeignReader makes values of a project of them.

// A range of a text, half-open, as its file counts (see Counting).
struct ForeignRange
{
    qint64 begin = 0;
    qint64 end = 0;

    bool operator==(const ForeignRange &) const = default;
};

// A record by what a file says of it: it is known again by its UUID, by one of its references, or
// else by its name, among the records of its register and type.
struct ForeignRecord
{
    QString name;
    QUuid uuid; // of a record of ours; null where the file has none
    QStringList references; // addresses, or "DATABASE:ID" such as "Wikidata:Q42"
    QString type; // of an entity; "" where the file has none

    bool isGiven() const { return !name.isEmpty() || !uuid.isNull() || !references.isEmpty(); }
};

// An annotation.
struct ForeignMark
{
    QString id; // in its article; marks without one are not referred to
    QString tag; // as the file calls it
    QString layer; // "": by the words of the field ("Source", "Cue", "Claim"), else "Entities"
    QList<ForeignRange> ranges; // empty ones are left out, which is told
    QString quoted; // what stands there, as the file says; "" where it does not
    QMap<QString, QString> attributes;
    QString note;
    QString stance;
    Status status = Status::Accepted;
    QString annotator; // by name; "" where the file does not say
    ForeignRecord record; // in the register of the layer
    QUuid uuid; // of an annotation of ours; null where the file has none
    QDateTime created; // invalid: now
    QString place; // in the file, for remarks: "line 12", "item 3"; "" for none
};

// A relation between two marks, by their ids.
struct ForeignRelation
{
    QString id;
    QString type;
    QString from;
    QString to;
    QString note;
    QString annotator;
    QString place;
};

// An attribution, by the ids of marks. What is no part of it is left out, which is told.
struct ForeignAttribution
{
    QString id;
    QString type; // as the file calls it; "" for the usual one
    QStringList sources;
    QString cue;
    QStringList contents;
    QString parent; // the id of another
    QList<ForeignRecord> records; // of the register of sources
    QString form; // see Attribution
    QString attitude;
    QString polarity;
    QString determinacy;
    QString channel;
    QString note;
    QString annotator;
    QString place;
};

// A way in which programs count places in a text.
struct Counting
{
    enum class Unit : quint8 { CodePoints, Utf16, Bytes }; // bytes of UTF-8

    Unit unit = Unit::CodePoints;
    bool pairsAreOne = false; // CR LF
    bool skipsLineEnds = false; // CR and LF are not counted
    bool skipsMark = false; // the byte order mark is not counted
    bool beginsAtOne = false; // the first character is 1
    bool endIsLast = false; // the end is the last character, not the one behind it

    bool operator==(const Counting &) const = default;
    // For a person: "in UTF-16 units, with CR LF as one character".
    QString words() const;
};

// An article, and what is marked in it.
struct ForeignArticle
{
    QString file; // path, for remarks
    QString part; // of the file, for remarks: "line 3"; "" where it is all of it
    QString text; // with its line ends and its mark, as the marks count them
    QList<std::pair<int, ParagraphRole>> roles; // of paragraphs, from 0
    Article article; // its metadata; a title at least, else the file's name is it
    // Of the version: name of the file, media type, encoding. Its original: bytes ("" for none).
    Version version;
    QByteArray original;
    QMap<QString, QByteArray> companions; // bytes by SHA-256, of those that the version names
    Counting counting; // as the format counts
    bool isExact = false; // the ranges are known to be right: no other counting is tried
    bool cutsAtLineEnds = false; // programs of the format do so: QuotedText::joinOverLineEnds()
    QList<ForeignMark> marks;
    QList<ForeignRelation> relations;
    QList<ForeignAttribution> attributions;
};

// A tag that a file declares.
struct ForeignTag
{
    QString name; // as marks call it
    QString label; // as people call it; "": the name
    QString layer; // "" as in ForeignMark
    std::optional<LayerKind> kind; // of the layer, where that is new; none: by the layer's name
    QString parent; // name of another tag of the layer; "" for none
    QString color; // "#rrggbb", or ""
    QString key;
    QString guideline;
    QList<AttributeDefinition> attributes;
};

} // namespace Standoff
