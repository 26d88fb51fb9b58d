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
    qsizetype annotations = 0; // that came, be they new or there already
    qsizetype others = 0; // of what belongs to no article: tags, records
    qsizetype leftOut = 0; // of which remarks tell

    // Of what one imports for: articles with annotations, else what there is beside them.
    qsizetype come() const
    {
        const qsizetype inArticles = articles.size() + present.size() + annotations;
        return inArticles > 0 ? inArticles : others;
    }
};
enum class TagsetImport : quint8 { Merge, ReplaceWhenEmpty };

// Puts what a reader hands over into the project, in one step, article by article. A value whose
// UUID the project has already, a layer or tag with the same name, an annotator of the same name,
// and what says the same (importmatches.h) stand for those that are there: an article with the text
// of one that is there is that one, and is reported. What breaks a rule that projects keep
// (validation.h) is an error, as is what the reader returns: then nothing is imported. A whole
// project that comes into one without articles and records may bring its tagset instead.
// What a person decided on tags holds (MappedSink), and is remembered in the same step where that
// is wanted, in place of what was remembered before.
using ImportReader = std::function<Result<>(ImportSink &sink)>;
struct ImportDecisions
{
    ImportMapping mapping;
    bool areRemembered = false;
};
Result<ImportReport> importInto(OpenProject &session, const ImportReader &read,
    TagsetImport tagset = TagsetImport::Merge, const ImportDecisions &decisions = {});

} // namespace Standoff
