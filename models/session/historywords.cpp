// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/historywords.h"

#include "project/stepname.h"

namespace Standoff {

QString verbText(const QString &verb)
{
    StepName name = {};
    if (!fromWord(verb.toStdString(), name))
        return verb;
    switch (name) {
    case StepName::AddArticles:
        return SessionTexts::tr("add articles");
    case StepName::EditArticle:
        return SessionTexts::tr("edit article");
    case StepName::EditArticles:
        return SessionTexts::tr("edit several articles");
    case StepName::SetArticleState:
        return SessionTexts::tr("set state of articles");
    case StepName::RemoveArticles:
        return SessionTexts::tr("remove articles");
    case StepName::SetParagraphRole:
        return SessionTexts::tr("change role of paragraph");
    case StepName::Annotate:
        return SessionTexts::tr("tag text");
    case StepName::Retag:
        return SessionTexts::tr("change tag");
    case StepName::MoveBoundary:
        return SessionTexts::tr("move boundary");
    case StepName::SplitAnnotation:
        return SessionTexts::tr("split annotation");
    case StepName::JoinAnnotations:
        return SessionTexts::tr("join annotations");
    case StepName::Attribute:
        return SessionTexts::tr("attribution");
    case StepName::Relate:
        return SessionTexts::tr("draw relation");
    case StepName::RemoveRelation:
        return SessionTexts::tr("remove relation");
    case StepName::RemoveAnnotations:
        return SessionTexts::tr("remove annotation");
    case StepName::EditAnnotation:
        return SessionTexts::tr("edit annotation");
    case StepName::Link:
        return SessionTexts::tr("link to record");
    case StepName::Unlink:
        return SessionTexts::tr("unlink from record");
    case StepName::PutRecord:
        return SessionTexts::tr("edit record");
    case StepName::MergeRecords:
        return SessionTexts::tr("merge records");
    case StepName::SplitOffRecord:
        return SessionTexts::tr("split off record");
    case StepName::RemoveRecord:
        return SessionTexts::tr("remove record");
    case StepName::WaiveProblem:
        return SessionTexts::tr("waive problem");
    case StepName::TakeWaiverBack:
        return SessionTexts::tr("take waiver back");
    case StepName::SetSetting:
        return SessionTexts::tr("change setting");
    case StepName::PutTag:
        return SessionTexts::tr("edit tag");
    case StepName::MoveTag:
        return SessionTexts::tr("move tag");
    case StepName::RemoveTag:
        return SessionTexts::tr("remove tag");
    case StepName::PutLayer:
        return SessionTexts::tr("edit layer");
    case StepName::LoadTagset:
        return SessionTexts::tr("load tagset");
    case StepName::Import:
        return SessionTexts::tr("import");
    case StepName::UndoTo:
        return SessionTexts::tr("go back in the history");
    case StepName::UndoOnly:
        return SessionTexts::tr("take a single step back");
    case StepName::ShortenHistory:
        return SessionTexts::tr("shorten history");
    case StepName::NotAName:
        return SessionTexts::tr("words are no name");
    }
    return verb;
}

QString reasonText(std::optional<BackupReason> reason)
{
    if (!reason)
        return {};
    switch (*reason) {
    case BackupReason::Opened:
        return SessionTexts::tr("opened, had changed", "why a backup was made");
    case BackupReason::Work:
        return SessionTexts::tr("half an hour of work", "why a backup was made");
    case BackupReason::Removal:
        return SessionTexts::tr("before articles were removed", "why a backup was made");
    case BackupReason::Hand:
        return SessionTexts::tr("made by hand", "why a backup was made");
    case BackupReason::Migration:
        return SessionTexts::tr("before a newer Standoff opened it", "why a backup was made");
    case BackupReason::Restoring:
        return SessionTexts::tr("before an earlier one was restored", "why a backup was made");
    case BackupReason::Shortening:
        return SessionTexts::tr("before the history was shortened", "why a backup was made");
    }
    return {};
}

} // namespace Standoff
