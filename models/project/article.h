// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/fields.h"
#include "text/direction.h"
#include "text/paragraph.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace Standoff {

enum class ArticleState : quint8 { NotStarted, InProgress, Done };

// An article without its text: what the list of articles shows.
struct Article
{
    ArticleId id;
    QUuid uuid;
    QString title;
    QString byline;
    QString publisher;
    QString published; // ISO 8601, as precise as is known: "2024", "2024-06-20", with time and zone
    QString updated; // the same: changed last by who published it
    QString retrieved; // the same
    QString section; // of the publication
    QStringList labels; // words that sort it, from its file or a person
    QString url;
    QString language; // BCP 47, "" when unknown
    Direction direction = Direction::Automatic;
    ArticleState state = ArticleState::NotStarted;
    QString note;
    QStringList notNames; // words that a person said are no names in it
    VersionId version; // the current one

    bool operator==(const Article &) const = default;
};

// A file that came beside a text and says what is marked in it. It is kept, so that what nobody
// edited is written as it came.
struct Companion
{
    QString format; // that reads and writes it: an id, such as "brat"
    QString name; // of the file, relative to that of the text: "X_4e07.ann"
    QString sha256; // of its bytes, which are kept as originals are
    QString digest; // SHA-256 of how the values that came from it looked: the format says how

    bool operator==(const Companion &) const = default;
};

// One immutable text of an article. The text itself is found by its hash.
struct Version
{
    VersionId id;
    QUuid uuid;
    ArticleId article;
    int number = 1;
    QString sha256; // of the text as UTF-8, lower-case hexadecimal
    int characters = 0; // code points
    int paragraphs = 0;
    // Where the text came from: name of the file, its media type, how its bytes were decoded, and
    // the hash of these bytes ("" when they are not kept).
    QString fileName;
    QString mediaType;
    QString encoding;
    QString originalSha256;
    QList<int> pages; // that it came from, see text/pages.h
    QList<Companion> companions;
    QDateTime created;
    AnnotatorId annotator;

    // The hashes of all files whose bytes are kept: the text's own, and the companions.
    QStringList originals() const
    {
        QStringList hashes;
        if (!originalSha256.isEmpty())
            hashes.append(originalSha256);
        for (const Companion &companion : companions)
            hashes.append(companion.sha256);
        return hashes;
    }

    bool operator==(const Version &) const = default;
};

// A paragraph of a version whose role is not "body".
struct RoleMark
{
    RoleMarkId id;
    VersionId version;
    int paragraph = 0; // from 0
    ParagraphRole role = ParagraphRole::Body;

    bool operator==(const RoleMark &) const = default;
};

template <>
struct EnumWords<ParagraphRole>
{
    static constexpr auto words = std::to_array<std::string_view>({"headline", "byline", "dateline",
        "caption", "credit", "heading", "body", "quote", "list item"});
};

template <>
struct EnumWords<Direction>
{
    static constexpr auto words = std::to_array<std::string_view>({"auto", "ltr", "rtl"});
};

template <>
struct EnumWords<ArticleState>
{
    static constexpr auto words =
        std::to_array<std::string_view>({"not started", "in progress", "done"});
};

template <>
struct Describe<Article>
{
    static constexpr auto name = "article";
    static constexpr auto fields = std::tuple{Field{"id", &Article::id},
        Field{"uuid", &Article::uuid}, Field{"title", &Article::title},
        Field{"byline", &Article::byline}, Field{"publisher", &Article::publisher},
        Field{"published", &Article::published}, Field{"updated", &Article::updated},
        Field{"retrieved", &Article::retrieved}, Field{"section", &Article::section},
        Field{"labels", &Article::labels}, Field{"url", &Article::url},
        Field{"language", &Article::language}, Field{"direction", &Article::direction},
        Field{"state", &Article::state}, Field{"note", &Article::note},
        Field{"not_names", &Article::notNames}, Field{"version", &Article::version}};
};

template <>
struct Describe<Version>
{
    static constexpr auto name = "version";
    static constexpr auto fields = std::tuple{Field{"id", &Version::id},
        Field{"uuid", &Version::uuid}, Field{"article", &Version::article},
        Field{"number", &Version::number}, Field{"sha256", &Version::sha256},
        Field{"characters", &Version::characters}, Field{"paragraphs", &Version::paragraphs},
        Field{"file_name", &Version::fileName}, Field{"media_type", &Version::mediaType},
        Field{"encoding", &Version::encoding}, Field{"original_sha256", &Version::originalSha256},
        Field{"pages", &Version::pages}, Field{"companions", &Version::companions},
        Field{"created", &Version::created}, Field{"annotator", &Version::annotator}};
};

template <>
struct Describe<RoleMark>
{
    static constexpr auto name = "role_mark";
    static constexpr auto fields =
        std::tuple{Field{"id", &RoleMark::id}, Field{"version", &RoleMark::version},
            Field{"paragraph", &RoleMark::paragraph}, Field{"role", &RoleMark::role}};
};

} // namespace Standoff
