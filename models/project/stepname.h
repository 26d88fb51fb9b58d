// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/fields.h"

#include <QString>

#include <array>

namespace Standoff {

// What a step of the history did, by the verb that made it. Session's historywords.h has the words
// for a person.
enum class StepName : quint8 {
    AddArticles,
    EditArticle,
    EditArticles,
    SetArticleState,
    RemoveArticles,
    SetParagraphRole,
    Annotate,
    Retag,
    MoveBoundary,
    SplitAnnotation,
    JoinAnnotations,
    Attribute,
    Relate,
    RemoveRelation,
    RemoveAnnotations,
    EditAnnotation,
    Link,
    Unlink,
    PutRecord,
    MergeRecords,
    SplitOffRecord,
    RemoveRecord,
    WaiveProblem,
    TakeWaiverBack,
    SetSetting,
    PutTag,
    MoveTag,
    RemoveTag,
    PutLayer,
    LoadTagset,
    Import,
    UndoTo,
    UndoOnly,
    ShortenHistory,
    NotAName,
};

// As the history in a project file has them: a file keeps what it was told, so none is renamed.
template <>
struct EnumWords<StepName>
{
    static constexpr auto words = std::to_array<std::string_view>({"add articles", "edit article",
        "edit articles", "set article state", "remove articles", "set paragraph role", "annotate",
        "retag", "move boundary", "split annotation", "join annotations", "attribute", "relate",
        "remove relation", "remove annotations", "edit annotation", "link", "unlink", "put record",
        "merge records", "split off record", "remove record", "waive problem", "take waiver back",
        "set setting", "put tag", "move tag", "remove tag", "put layer", "load tagset", "import",
        "undo to", "undo only", "shorten history", "not a name"});
};

inline QString keyOf(StepName name)
{
    const std::string_view word = wordOf(name);
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

} // namespace Standoff
