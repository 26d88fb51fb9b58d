// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/verbs/articles.h"

#include "session/openproject.h"
#include "session/step.h"
#include "store/backups/backup.h"
#include "store/backups/backupfiles.h"

#include <QCryptographicHash>

namespace Standoff {

Result<QList<ArticleId>> addArticles(OpenProject &session, const QList<IncomingArticle> &articles)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::AddArticles));
    QList<ArticleId> added;
    for (const IncomingArticle &read : articles) {
        Article article{.id = step.newId<Article>(),
            .title = read.title,
            .byline = read.byline,
            .publisher = read.publisher,
            .published = read.published,
            .updated = read.modified,
            .retrieved = {},
            .section = read.section,
            .labels = read.labels,
            .url = read.url,
            .language = read.language,
            .direction = read.direction,
            .version = step.newId<Version>()};
        const QString hash = sha256Of(read.text.string());
        const QString originalHash = read.original.isEmpty()
            ? QString()
            : QString::fromLatin1(
                  QCryptographicHash::hash(read.original, QCryptographicHash::Sha256).toHex());
        step.changes().texts.insert(hash, read.text.string());
        if (!originalHash.isEmpty())
            step.changes().originals.insert(originalHash, read.original);
        article = step.create(article);
        step.create(Version{.id = article.version,
            .article = article.id,
            .number = 1,
            .sha256 = hash,
            .characters = read.text.codePointCount(),
            .paragraphs = read.text.paragraphCount(),
            .fileName = read.fileName,
            .mediaType = read.mediaType,
            .encoding = read.encoding,
            .originalSha256 = originalHash});
        for (int i = 0; i < read.text.paragraphCount(); ++i) {
            if (const ParagraphRole role = read.text.paragraphs()[i].role;
                role != ParagraphRole::Body)
                step.create(RoleMark{{}, article.version, i, role});
        }
        added.append(article.id);
    }
    return step.committed(added);
}

Result<> updateArticle(OpenProject &session, const Article &article)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::EditArticle));
    const Article *before = step.project().find(article.id);
    if (!before)
        return failure(OpenProject::tr("there is no such article"));
    step.update(*before, article);
    return step.commit();
}

Result<> removeArticles(
    OpenProject &session, const QList<ArticleId> &articles, RemovalBackup backup)
{
    if (backup == RemovalBackup::Needed) {
        RETURN_IF_ERROR(Step::begin(session, StepName::RemoveArticles)); // else nothing goes
        RETURN_IF_ERROR(makeBackup(session.path(), BackupReason::Removal));
    }
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::RemoveArticles));
    QSet<AnnotationId> gone;
    for (const ArticleId id : articles) {
        const Article *article = step.project().find(id);
        if (!article)
            return failure(OpenProject::tr("there is no such article"));
        ASSIGN_OR_RETURN(const auto versions, step.store().versionsOf(id));
        for (const VersionId version : versions) {
            ASSIGN_OR_RETURN(const auto rows, step.store().rowsOf(version));
            for (const RoleMark &mark : rows.roleMarks)
                step.remove(mark);
            for (const Annotation &annotation : rows.annotations) {
                step.remove(annotation);
                gone.insert(annotation.id);
            }
            for (const Relation &relation : rows.relations)
                step.remove(relation);
            for (const Attribution &attribution : rows.attributions)
                step.remove(attribution);
            step.remove(*step.project().find(version));
        }
        step.remove(*article);
    }
    for (const Evidence &evidence : step.project().all<Evidence>()) {
        Evidence after = evidence;
        if (gone.contains(evidence.annotation))
            after.annotation = {};
        step.update(evidence, after);
    }
    return step.commit();
}

Result<> setParagraphRole(OpenProject &session, ArticleId id, int paragraph, ParagraphRole role)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::SetParagraphRole));
    ASSIGN_OR_RETURN(const auto article, session.opened(id));
    if (paragraph < 0 || paragraph >= article->text().paragraphCount())
        return failure(OpenProject::tr("there is no such paragraph"));
    const auto &marks = article->roleMarks();
    const auto mark = std::ranges::find(marks, paragraph, &RoleMark::paragraph);
    const bool isMarked = mark != marks.end();
    if (!isMarked && role != ParagraphRole::Body) {
        step.create(RoleMark{{}, article->version().id, paragraph, role});
    } else if (isMarked && role == ParagraphRole::Body) {
        step.remove(*mark);
    } else if (isMarked) {
        RoleMark after = *mark;
        after.role = role;
        step.update(*mark, after);
    }
    return step.commit();
}

} // namespace Standoff
