// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/annotation.h"
#include "text/error.h"

namespace Standoff {

class Project;
class ProjectStore;
class OpenProject;

// Where records are spoken of, in all articles, open or not; asked of the project file.

struct Mention
{
    ArticleId article;
    AnnotationId annotation;
    CodePointRange range; // of the first fragment
    QString text;
    QString stance; // of an occurrence to its claim
    int end = 0; // of the last fragment, in code points
};
// Of a record; by article and place.
Result<QList<Mention>> mentionsOf(
    const Project &project, const ProjectStore &store, RecordRef record);
Result<QList<Mention>> mentionsOf(const OpenProject &session, RecordRef record);
// Any annotation; none when it is not there.
Result<std::optional<Mention>> mentionAt(const OpenProject &session, AnnotationId annotation);

// An attribution that names a source, itself or by a mention of it. The place is that of the
// content; where that is missing, of the source or the cue, if there is one.
struct Saying
{
    AttributionId attribution;
    Mention place; // with the text of all contents
    bool says = false; // whether there is a content
};
Result<QList<Saying>> sayingsOf(const OpenProject &session, SourceId source);

} // namespace Standoff
