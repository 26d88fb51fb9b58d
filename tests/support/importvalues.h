// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"
#include "session/verbs/imports.h"

#include <QHash>

namespace Standoff {

// Hands over values that are all at hand: what is shared, then article by article.
inline Result<> handOver(
    ImportSink &sink, const ChangeSet &values, const QMap<AnnotatorId, Annotator> &annotators = {})
{
    for (const Annotator &annotator : annotators)
        RETURN_IF_ERROR(sink.takeAnnotator(annotator));
    ChangeSet shared;
    QMap<ArticleId, ChangeSet> articles;
    QHash<VersionId, ArticleId> owners;
    for (const Change<Version> &change : values.of<Version>())
        owners.insert(change.after->id, change.after->article);
    values.forEachList([&]<typename Value>(const QList<Change<Value>> &list) {
        for (const Change<Value> &change : list) {
            const Value &value = *change.after;
            if constexpr (std::is_same_v<Value, Article>)
                articles[value.id].create(value);
            else if constexpr (std::is_same_v<Value, Version>)
                articles[value.article].create(value);
            else if constexpr (InArticle<Value>)
                articles[owners.value(value.version)].create(value);
            else if constexpr (std::is_same_v<Value, Relation>)
                (value.version ? articles[owners.value(value.version)] : shared).create(value);
            else
                shared.create(value);
        }
    });
    for (const Change<Version> &change : values.of<Version>()) {
        const Version &version = *change.after;
        ChangeSet &article = articles[version.article];
        if (values.texts.contains(version.sha256))
            article.texts.insert(version.sha256, values.texts.value(version.sha256));
        for (const QString &hash : version.originals()) {
            if (values.originals.contains(hash))
                article.originals.insert(hash, values.originals.value(hash));
        }
    }
    RETURN_IF_ERROR(sink.takeShared(shared));
    for (const ChangeSet &article : std::as_const(articles))
        RETURN_IF_ERROR(sink.takeArticle(article));
    return {};
}

inline Result<ImportReport> importValues(OpenProject &session, const ChangeSet &values,
    const QMap<AnnotatorId, Annotator> &annotators, TagsetImport tagset = TagsetImport::Merge)
{
    return importInto(
        session, [&](ImportSink &sink) { return handOver(sink, values, annotators); }, tagset);
}

} // namespace Standoff
