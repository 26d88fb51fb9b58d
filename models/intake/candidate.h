// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/fields.h"
#include "project/id.h"
#include "text/incomingarticle.h"

namespace Standoff {

// What is to be said of a candidate: nothing, what was done with it, that it should be looked at,
// that the project has it, or that it could not be read.
enum class Standing : quint8 { Ready, Told, Doubtful, Known, Refused };

template <>
struct EnumWords<Standing>
{
    static constexpr auto words =
        std::to_array<std::string_view>({"ready", "told", "doubtful", "known", "refused"});
};

// In words for a person: "Ready".
QString standingName(Standing standing);

// An article that may go into a project, or a file that none came of.
struct Candidate
{
    // Of whom less of the prose was kept should be looked at.
    static constexpr double littleKept = 0.5;

    QString file; // that it was read from, with its folder
    // What is known of it. Its text and its original are in the spool.
    IncomingArticle article;
    qint64 place = -1; // in the spool; none where there is no article
    Standing standing = Standing::Refused;
    // What there is to say of it: why it is not wanted first, then what the reader said.
    QStringList remarks;
    // What the project, or what came before, has to do with it; among the remarks, too.
    QStringList relations;
    bool isWanted = false; // in the project
    qint64 bytes = 0; // of its original
    QString sha256; // of its text, see sha256Of()
    int paragraphs = 0; // of its text
    int characters = 0; // code points of its text
    int words = 0; // of its text, as a search has them
    // The article of the project that has its text (100 %), one like it, or its address (0 %).
    ArticleId like;
    int percentLike = 0;
    ArticleId added; // what it became there

    bool hasArticle() const { return place >= 0; }
};

// Whether it was read from a table, or that may be tried: by what the reader said it is, else by
// the name of the file.
bool mayBeTable(const Candidate &candidate);

} // namespace Standoff
