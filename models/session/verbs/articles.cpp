// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/verbs/articles.h"

#include "session/openproject.h"
#include "session/piecewisestep.h"
#include "session/step.h"
#include "store/backups/backup.h"
#include "store/backups/backupfiles.h"

#include <QCryptographicHash>
#include <QSet>

namespace Standoff {

namespace {

// What an article is in the project; the maker gives ids and takes values, as Step does.
template <typename Maker>
ArticleId makeArticle(const IncomingArticle &read, Maker &maker)
{
    Article article{.id = maker.template newId<Article>(),
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
        .version = maker.template newId<Version>()};
    const QString hash = sha256Of(read.text.string());
    const QString originalHash = read.original.isEmpty()
        ? QString()
        : QString::fromLatin1(
              QCryptographicHash::hash(read.original, QCryptographicHash::Sha256).toHex());
    maker.changes().texts.insert(hash, read.text.string());
    if (!originalHash.isEmpty())
        maker.changes().originals.insert(originalHash, read.original);
    article = maker.create(article);
    maker.create(Version{.id = article.version,
        .article = article.id,
        .number = 1,
        .sha256 = hash,
        .characters = read.text.codePointCount(),
        .paragraphs = read.text.paragraphCount(),
        .fileName = read.fileName,
        .mediaType = read.mediaType,
        .encoding = read.encoding,
        .originalSha256 = originalHash,
        .pages = read.pages});
    for (int i = 0; i < read.text.paragraphCount(); ++i) {
        if (const ParagraphRole role = read.text.paragraphs()[i].role; role != ParagraphRole::Body)
            maker.create(RoleMark{{}, article.version, i, role});
    }
    return article.id;
}

// Of a piece of a step.
class PieceMaker
{
public:
    PieceMaker(PiecewiseStep &step, AnnotatorId annotator)
        : m_step(step)
        , m_annotator(annotator)
    {
    }

    template <typename Value>
    Id<Value> newId()
    {
        return {m_step.newNumber()};
    }
    template <typename Value>
    Value create(Value value)
    {
        if (!value.id)
            value.id = newId<Value>();
        if constexpr (requires { value.uuid; })
            value.uuid = newUuid();
        if constexpr (requires { value.annotator; })
            value.annotator = m_annotator;
        if constexpr (requires { value.created; })
            value.created = QDateTime::currentDateTimeUtc();
        m_changes.create(value);
        return value;
    }
    ChangeSet &changes() { return m_changes; }

private:
    PiecewiseStep &m_step;
    AnnotatorId m_annotator;
    ChangeSet m_changes;
};

Article edited(Article article, const ArticleEdit &edit)
{
    article.state = edit.state.value_or(article.state);
    article.publisher = edit.publisher.value_or(article.publisher);
    article.language = edit.language.value_or(article.language);
    article.section = edit.section.value_or(article.section);
    article.note = edit.note.value_or(article.note);
    article.labels.removeIf(
        [&edit](const QString &label) { return edit.removedLabels.contains(label); });
    for (const QString &label : edit.addedLabels) {
        if (!article.labels.contains(label))
            article.labels.append(label);
    }
    return article;
}

} // namespace

Result<QList<ArticleId>> addArticles(OpenProject &session, const QList<IncomingArticle> &articles)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::AddArticles));
    QList<ArticleId> added;
    for (const IncomingArticle &read : articles)
        added.append(makeArticle(read, step));
    return step.committed(added);
}

Result<QList<ArticleId>> addArticles(OpenProject &session, const NextArticle &next)
{
    ASSIGN_OR_RETURN(auto article, next());
    QList<ArticleId> added;
    if (!article)
        return added;
    const auto make = [&](PiecewiseStep &step) -> Result<> {
        ASSIGN_OR_RETURN(const auto annotator, step.annotator(session.annotator(), {}));
        while (article) {
            PieceMaker maker(step, annotator);
            added.append(makeArticle(*article, maker));
            RETURN_IF_ERROR(step.write(maker.changes()));
            ASSIGN_OR_RETURN(article, next());
        }
        return {};
    };
    return PiecewiseStep::make(session, StepName::AddArticles, make).transform([&] {
        return added;
    });
}

Result<> updateArticle(OpenProject &session, const Article &article)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::EditArticle));
    const Article *before = step.project().find(article.id);
    if (!before)
        return failure(OpenProject::tr("There is no such article"));
    step.update(*before, article);
    return step.commit();
}

Result<> editArticles(
    OpenProject &session, const QList<ArticleId> &articles, const ArticleEdit &edit)
{
    const bool isStateOnly = edit.state && edit == ArticleEdit{.state = edit.state};
    ASSIGN_OR_RETURN(auto step,
        Step::begin(session, isStateOnly ? StepName::SetArticleState : StepName::EditArticles));
    QSet<ArticleId> done;
    for (const ArticleId id : articles) {
        const Article *before = step.project().find(id);
        if (!before)
            return failure(OpenProject::tr("There is no such article"));
        if (!done.contains(id))
            step.update(*before, edited(*before, edit));
        done.insert(id);
    }
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
            return failure(OpenProject::tr("There is no such article"));
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
        return failure(OpenProject::tr("There is no such paragraph"));
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
