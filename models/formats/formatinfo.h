// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/fields.h"
#include "text/error.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>
#include <initializer_list>

namespace Standoff {

// What of a project a format may have a place for. What it has none for is told before anything is
// written (losses.h).
enum class Content : quint8 {
    Texts, // of the articles
    Originals, // the files that the articles were read from
    ArticleFields, // byline, date of publication, …
    Versions, // earlier texts of an article
    Roles, // of paragraphs
    Fragments, // several of one annotation
    Overlaps, // annotations that share text
    Attributes,
    Stances,
    Statuses,
    Notes, // of annotations, relations and attributions
    Provenance, // who made what, when and how, and the identity of it
    Relations, // between annotations
    Attributions,
    Tagset, // layers, and of tags more than the name
    Guidelines, // of tags, and what new records of a tag start with
    Mentions, // which record an annotation is of, by name
    Wikidata, // numbers of entities
    Records, // of these more than name and number
    RecordRelations,
    ClaimLinks,
    Grades,
    Evidence,
    Verdicts,
    Vocabularies,
    Settings,
    Waivers,
};

template <>
struct EnumWords<Content>
{
    static constexpr auto words = std::to_array<std::string_view>({"texts", "originals",
        "article_fields", "versions", "roles", "fragments", "overlaps", "attributes", "stances",
        "statuses", "notes", "provenance", "relations", "attributions", "tagset", "guidelines",
        "mentions", "wikidata", "records", "record_relations", "claim_links", "grades", "evidence",
        "verdicts", "vocabularies", "settings", "waivers"});
};

class ContentSet
{
public:
    constexpr ContentSet() = default;
    constexpr ContentSet(std::initializer_list<Content> contents)
    {
        for (const Content content : contents)
            m_bits |= bitOf(content);
    }
    static constexpr ContentSet everything()
    {
        ContentSet all;
        all.m_bits = (1U << EnumWords<Content>::words.size()) - 1;
        return all;
    }

    constexpr bool has(Content content) const { return (m_bits & bitOf(content)) != 0; }
    constexpr bool hasAll(ContentSet others) const { return (others.m_bits & ~m_bits) == 0; }
    constexpr ContentSet without(ContentSet others) const
    {
        ContentSet rest;
        rest.m_bits = m_bits & ~others.m_bits;
        return rest;
    }
    // The words of those that it has, in the order of Content.
    QStringList words() const;

    bool operator==(const ContentSet &) const = default;

private:
    static constexpr quint32 bitOf(Content content) { return 1U << quint32(content); }

    quint32 m_bits = 0;
};

// What a person can choose of how a format is written: one of some words, or "yes" or "no".
struct FormatOption
{
    struct Choice
    {
        QString value; // for the command line, never translated
        QString label; // for a person
    };

    QString name; // "separator": for the command line, never translated
    QString caption; // for a person, with a key
    QString initial;
    QList<Choice> choices; // none: "yes" or "no"

    bool isFlag() const { return choices.isEmpty(); }
    // What may be chosen, for the command line.
    QStringList values() const;
};

// What was chosen, by the names of options; of the others, what they are initially.
using FormatOptions = QMap<QString, QString>;

// Another id of a format, which says some options.
struct FormatAlias
{
    QString id;
    FormatOptions options;
};

// A format as data.
struct FormatInfo
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::FormatInfo)

public:
    // What is written: a file, a folder with files, or a ZIP archive with files.
    enum class Package : quint8 { File, Folder, Archive };

    QString id; // "brat": for the command line, never translated
    QString name; // for a person
    QList<FormatAlias> aliases;
    QStringList suffixes; // of its files, without the dot; a new file gets the first
    QStringList mediaTypes;
    Package package = Package::File;
    bool reads = false;
    bool writes = true;
    ContentSet carries;
    QString only; // what alone it is about; "" where it is about annotated articles
    bool bringsTagset = false; // a whole project, whose tagset may take the place of an unused one
    QString syntax; // the KSyntaxHighlighting definition that colours it; "" for none
    QList<FormatOption> options;

    // The suffix of a new file, with its dot; "" for a folder.
    QString ending() const;
    QString valueOf(const FormatOptions &chosen, const QString &option) const;
    bool isOn(const FormatOptions &chosen, const QString &option) const;
    // Takes "NAME=VALUE" into what was chosen. The error names the options, or values, that there
    // are.
    Result<> choose(const QString &assignment, FormatOptions &chosen) const;
};

} // namespace Standoff
