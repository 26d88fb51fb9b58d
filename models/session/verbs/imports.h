// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/importsink.h"
#include "session/verbs/importmapping.h"

#include <QStringList>
#include <functional>

namespace Standoff {

class OpenProject;

struct ImportReport
{
    QList<ArticleId> articles; // that are new
    QStringList remarks; // of the reader
    QStringList present; // what is told of articles that were there
};
enum class TagsetImport : quint8 { Merge, ReplaceWhenEmpty };

// Puts what a reader hands over into the project, in one step, article by article. A value whose
// UUID the project has already, a layer or tag with the same name, and an annotator of the same
// name stand for those that are there, and are reported. What breaks a rule that projects keep
// (validation.h) is an error, as is what the reader returns: then nothing is imported. A whole
// project that comes into one without articles and records may bring its tagset instead.
// What a person decided on tags holds (MappedSink), and is remembered in the same step where that is
// wanted, in place of what was remembered before.
using ImportReader = std::function<Result<>(ImportSink &sink)>;
struct ImportDecisions
{
    ImportMapping mapping;
    bool areRemembered = false;
};
Result<ImportReport> importInto(OpenProject &session, const ImportReader &read,
    TagsetImport tagset = TagsetImport::Merge, const ImportDecisions &decisions = {});

} // namespace Standoff
