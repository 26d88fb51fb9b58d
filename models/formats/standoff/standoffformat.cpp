// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/standoff/standoffformat.h"

#include "formats/standoff/standoffreader.h"
#include "formats/standoff/standoffwriter.h"

#include <QSet>

namespace Standoff {

Result<QList<Loss>> StandoffFormat::losses(
    const ProjectReader &reader, const QList<ArticleId> &articles) const
{
    // Only what ties the exported articles to others can be lost.
    const Project &project = reader.project();
    const QList<ArticleId> written = articlesToWrite(project, articles);
    QHash<AnnotationId, const Evidence *> elsewhere;
    for (const Evidence &evidence : project.all<Evidence>()) {
        if (evidence.annotation)
            elsewhere.insert(evidence.annotation, &evidence);
    }
    QList<Loss> losses;
    for (const auto &[article, unused] : project.all<Article>().asKeyValueRange()) {
        if (elsewhere.isEmpty() || written.contains(article))
            continue;
        ASSIGN_OR_RETURN(const auto versions, reader.readVersions(article));
        for (const OpenArticle &version : versions) {
            for (const auto &[annotation, evidence] : elsewhere.asKeyValueRange()) {
                if (const Annotation *found = version.find(annotation)) {
                    losses.append({article, found->text(),
                        tr("is evidence for a claim, in an article that is not exported")});
                }
            }
        }
    }
    return losses;
}

Result<> StandoffFormat::write(const ProjectReader &reader, const QList<ArticleId> &articles,
    const QString &path, const Progress &progress) const
{
    Output output(path);
    const Result<> written =
        StandoffWriter(reader, output).write(articlesToWrite(reader.project(), articles), progress);
    return written ? output.commit() : written;
}

Result<Preview> StandoffFormat::preview(
    const ProjectReader &reader, ArticleId article, int bytes) const
{
    Output output(bytes);
    RETURN_IF_ERROR(StandoffWriter(reader, output).write({article}, {}));
    return Preview{output.text(), QStringLiteral("JSON")};
}

Result<ImportBatch> StandoffFormat::read(const QStringList &paths, const Progress &progress) const
{
    StandoffReader reader;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        RETURN_IF_ERROR(reader.readFile(paths[i]));
        if (progress && !progress(int(i + 1), int(paths.size())))
            return std::unexpected(cancelled());
    }
    return reader.take();
}

} // namespace Standoff
