// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/scope/scopedreader.h"

#include <algorithm>

namespace Standoff {

ScopedReader::ScopedReader(const ProjectReader &reader, const ExportScope &scope)
    : m_reader(reader)
    , m_scope(scope)
    , m_redactor(reader.project(), scope.redactions)
    , m_project(m_redactor.redacted(reader.project()))
{
}

bool ScopedReader::isIn(const Annotation &annotation) const
{
    const auto has = [](const auto &chosen, const auto &value) {
        return chosen.isEmpty() || chosen.contains(value);
    };
    return has(m_scope.tags, annotation.tag) && has(m_scope.statuses, annotation.status)
        && has(m_scope.annotators, annotation.annotator);
}

OpenArticle ScopedReader::scoped(const OpenArticle &article) const
{
    if (m_scope.isAll())
        return article;
    OpenArticle::Rows rows{.roleMarks = article.roleMarks().values(), .faults = article.faults()};
    QSet<AnnotationId> kept;
    for (const Annotation *annotation : article.annotationsInOrder()) {
        if (isIn(*annotation)) {
            kept.insert(annotation->id);
            rows.annotations.append(m_redactor.redacted(*annotation));
        }
    }
    for (const Relation &relation : article.relations()) {
        if (kept.contains(relation.fromAnnotation) && kept.contains(relation.toAnnotation))
            rows.relations.append(m_redactor.redacted(relation));
    }
    const auto isOut = [&kept](AnnotationId id) { return !kept.contains(id); };
    QSet<AttributionId> left;
    for (Attribution attribution : article.attributions()) {
        attribution.sources.removeIf(isOut);
        attribution.contents.removeIf(isOut);
        if (attribution.cue && isOut(attribution.cue))
            attribution.cue = {};
        if (!attribution.parts().isEmpty()) {
            left.insert(attribution.id);
            rows.attributions.append(m_redactor.redacted(attribution));
        }
    }
    for (Attribution &attribution : rows.attributions) {
        if (!left.contains(attribution.parent))
            attribution.parent = {};
    }
    return OpenArticle(m_redactor.redacted(article.version()), article.text(), rows);
}

Result<OpenArticle> ScopedReader::readArticle(ArticleId article) const
{
    return m_reader.readArticle(article).transform(
        [this](const OpenArticle &read) { return scoped(read); });
}

Result<QList<OpenArticle>> ScopedReader::readVersions(ArticleId article) const
{
    return m_reader.readVersions(article).transform([this](const QList<OpenArticle> &read) {
        QList<OpenArticle> versions;
        for (const OpenArticle &version : read)
            versions.append(scoped(version));
        return versions;
    });
}

Result<QByteArray> ScopedReader::readOriginal(const QString &sha256) const
{
    return m_scope.redactions ? QByteArray() : m_reader.readOriginal(sha256);
}

} // namespace Standoff
