// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/annotator.h"
#include "project/changeset.h"
#include "text/error.h"

#include <QMap>
#include <QStringList>

namespace Standoff {

class OpenProject;

struct ImportReport
{
    QList<ArticleId> articles; // that are new
    QStringList remarks;
};
enum class TagsetImport : quint8 { Merge, ReplaceWhenEmpty };

// Puts what a reader of a format made into the project. The ids in the set are provisional. A value
// whose UUID the project has already, a layer or tag with the same name, and an annotator of the
// same name stand for those that are there, and are reported. What breaks a rule that projects keep
// (validation.h) is an error. A whole project that comes into one without articles and records may
// bring its tagset instead.
Result<ImportReport> importValues(OpenProject &session, const ChangeSet &values,
    const QMap<AnnotatorId, Annotator> &annotators, TagsetImport tagset = TagsetImport::Merge);

} // namespace Standoff
