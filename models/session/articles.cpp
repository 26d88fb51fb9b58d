// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/session.h"

#include "project/uuid.h"
#include "store/backupfiles.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

// The verbs for articles.

namespace Standoff {

Result<const OpenArticle *> Session::openArticle(ArticleId id)
{
    if (const OpenArticle *article = m_project.openArticle(id))
        return article;
    auto article = readArticle(id);
    if (!article)
        return std::unexpected(article.error());
    m_project.addOpenArticle(std::move(*article));
    return m_project.openArticle(id);
}

void Session::closeArticle(ArticleId article)
{
    m_project.removeOpenArticle(article);
}

Result<const OpenArticle *> Session::opened(ArticleId id) const
{
    const OpenArticle *article = m_project.openArticle(id);
    if (!article)
        return failure(tr("the article is not open"));
    return article;
}

Result<QList<ArticleId>> Session::addArticles(const QList<ReadArticle> &articles)
{
    const auto annotator = prepare().and_then([this] { return annotatorId(m_annotatorName); });
    if (!annotator)
        return std::unexpected(annotator.error());
    ChangeSet changes(u"add articles"_s);
    QList<ArticleId> added;
    for (const ReadArticle &read : articles) {
        Article article{.id = newId<Article>(),
            .uuid = newUuid(),
            .title = read.title,
            .byline = read.byline,
            .publisher = read.publisher,
            .published = read.published,
            .retrieved = {},
            .url = read.url,
            .language = read.language,
            .direction = read.direction,
            .version = newId<Version>()};
        const QString hash = sha256Of(read.text.string());
        const QString originalHash = read.original.isEmpty()
            ? QString()
            : QString::fromLatin1(
                  QCryptographicHash::hash(read.original, QCryptographicHash::Sha256).toHex());
        changes.texts.insert(hash, read.text.string());
        if (!originalHash.isEmpty())
            changes.originals.insert(originalHash, read.original);
        changes.create(article);
        changes.create(Version{.id = article.version,
            .uuid = newUuid(),
            .article = article.id,
            .number = 1,
            .sha256 = hash,
            .characters = read.text.codePointCount(),
            .paragraphs = read.text.paragraphCount(),
            .fileName = read.fileName,
            .mediaType = read.mediaType,
            .encoding = read.encoding,
            .originalSha256 = originalHash,
            .created = QDateTime::currentDateTimeUtc(),
            .annotator = *annotator});
        for (int i = 0; i < read.text.paragraphCount(); ++i) {
            if (const ParagraphRole role = read.text.paragraphs()[i].role;
                role != ParagraphRole::Body)
                changes.create(RoleMark{newId<RoleMark>(), article.version, i, role});
        }
        added.append(article.id);
    }
    return commit(std::move(changes)).transform([&added] { return added; });
}

QList<ArticleId> Session::articlesWithText(const ArticleText &text) const
{
    const QString hash = sha256Of(text.string());
    QList<ArticleId> articles;
    for (const Version &version : m_project.all<Version>()) {
        if (version.sha256 == hash && !articles.contains(version.article))
            articles.append(version.article);
    }
    return articles;
}

Result<> Session::updateArticle(const Article &article)
{
    const Article *before = m_project.find(article.id);
    if (!before)
        return failure(tr("there is no such article"));
    ChangeSet changes(u"edit article"_s);
    changes.update(*before, article);
    return commit(std::move(changes));
}

Result<> Session::removeArticles(const QList<ArticleId> &articles, Backup backup)
{
    const auto ready = prepare().and_then(
        [&] { return backup == Backup::Waived ? Result<>() : backUp(BackupReason::Removal); });
    if (!ready)
        return ready;
    ChangeSet changes(u"remove articles"_s);
    QSet<AnnotationId> gone;
    for (const ArticleId id : articles) {
        const Article *article = m_project.find(id);
        const auto versions = m_store->versionsOf(id);
        if (!article || !versions)
            return article ? Result<>(std::unexpected(versions.error()))
                           : failure(tr("there is no such article"));
        for (const VersionId version : *versions) {
            const auto rows = m_store->rowsOf(version);
            if (!rows)
                return std::unexpected(rows.error());
            for (const RoleMark &mark : rows->roleMarks)
                changes.remove(mark);
            for (const Annotation &annotation : rows->annotations) {
                changes.remove(annotation);
                gone.insert(annotation.id);
            }
            for (const Relation &relation : rows->relations)
                changes.remove(relation);
            for (const Attribution &attribution : rows->attributions)
                changes.remove(attribution);
            changes.remove(*m_project.find(version));
        }
        changes.remove(*article);
    }
    for (const Evidence &evidence : m_project.all<Evidence>()) {
        Evidence after = evidence;
        if (gone.contains(evidence.annotation))
            after.annotation = {};
        changes.update(evidence, after);
    }
    return commit(std::move(changes));
}

Result<> Session::setParagraphRole(ArticleId id, int paragraph, ParagraphRole role)
{
    const auto article = opened(id);
    if (!article)
        return std::unexpected(article.error());
    if (paragraph < 0 || paragraph >= (*article)->text().paragraphCount())
        return failure(tr("there is no such paragraph"));
    ChangeSet changes(u"set paragraph role"_s);
    const auto &marks = (*article)->roleMarks();
    const auto mark = std::ranges::find(marks, paragraph, &RoleMark::paragraph);
    const bool isMarked = mark != marks.end();
    if (!isMarked && role != ParagraphRole::Body) {
        changes.create(RoleMark{newId<RoleMark>(), (*article)->version().id, paragraph, role});
    } else if (isMarked && role == ParagraphRole::Body) {
        changes.remove(*mark);
    } else if (isMarked) {
        RoleMark after = *mark;
        after.role = role;
        changes.update(*mark, after);
    }
    return commit(std::move(changes));
}

} // namespace Standoff
