// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "support/project/memoryproject.h"

#include "project/validation.h"

#include <algorithm>

namespace Standoff {

MemoryProject::MemoryProject(
    const ChangeSet &values, const QMap<AnnotatorId, Annotator> &annotators)
{
    for (const Annotator &annotator : annotators)
        m_project.addAnnotator(annotator);
    apply(values);
    m_project.setFaults(keepValid(m_project));
}

void MemoryProject::apply(const ChangeSet &changes)
{
    m_texts.insert(changes.texts);
    m_originals.insert(changes.originals);
    m_project.apply(changes);
    for (const auto &change : changes.of<Version>()) {
        if (!change.before)
            m_versions.insert(change.after->id,
                OpenArticle(*change.after, ArticleText(m_texts.value(change.after->sha256)), {}));
    }
    for (OpenArticle &version : m_versions)
        version.apply(changes);
    for (const auto &change : changes.of<Version>()) {
        if (!change.after)
            m_versions.remove(change.before->id);
    }
}

Result<QList<OpenArticle>> MemoryProject::readVersions(ArticleId article) const
{
    QList<OpenArticle> versions;
    for (const OpenArticle &version : m_versions) {
        if (version.article() == article)
            versions.append(version);
    }
    std::ranges::sort(
        versions, {}, [](const OpenArticle &version) { return version.version().number; });
    return versions;
}

Result<OpenArticle> MemoryProject::readArticle(ArticleId article) const
{
    const Article *found = m_project.find(article);
    if (!found || !m_versions.contains(found->version))
        return failure(QStringLiteral("there is no such article"));
    return m_versions.value(found->version);
}

Result<QByteArray> MemoryProject::readOriginal(const QString &sha256) const
{
    return m_originals.value(sha256);
}

} // namespace Standoff
