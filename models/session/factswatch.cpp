// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/factswatch.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Standoff {

namespace {

// A person who marks quickly is not followed with each step.
constexpr auto pause = 250ms;

void takeCurrent(const OpenArticle &version, const ArticleReport &report, ArticleFacts &facts)
{
    facts.report = report;
    facts.audit = articleAudit(version);
    facts.isKnown = true;
}

// The current one may be whole all the same.
ArticleFacts factsWithoutVersions(
    const BackgroundSource &source, ArticleId article, const Error &error)
{
    ArticleFacts facts{
        .versions = {}, .problems = {unreadableArticle(article, error)}, .error = error};
    if (const auto current = source.readArticle(article))
        takeCurrent(*current, reportOf(*current), facts);
    return facts;
}

} // namespace

QList<ArticleReport> reportsOf(const FactsOfArticles &facts)
{
    QList<ArticleReport> reports;
    for (const ArticleFacts &article : facts) {
        if (article.isKnown)
            reports.append(article.report);
    }
    return reports;
}

QList<ArticleAudit> auditsOf(const FactsOfArticles &facts)
{
    QList<ArticleAudit> audits;
    for (const ArticleFacts &article : facts) {
        if (article.isKnown)
            audits.append(article.audit);
    }
    return audits;
}

Result<> checkAllRead(const FactsOfArticles &facts)
{
    for (const ArticleFacts &article : facts) {
        if (!article.isKnown)
            return std::unexpected(*article.error);
    }
    return {};
}

FactsWatch::FactsWatch(const OpenProject &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_reader(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &FactsWatch::next);
    connect(&session, &OpenProject::changed, this, &FactsWatch::follow);
    connect(&session, &OpenProject::reloaded, this, &FactsWatch::readAll);
    readAll();
}

void FactsWatch::readAll()
{
    m_facts.clear();
    const QList<ArticleId> articles = m_session.project().all<Article>().keys();
    m_dirty = QSet<ArticleId>(articles.cbegin(), articles.cend());
    m_pause.start();
}

void FactsWatch::readFailedAgain()
{
    for (const auto &[article, facts] : m_facts.asKeyValueRange()) {
        if (!facts.error)
            continue;
        m_dirty.insert(article);
        m_pause.start();
    }
}

void FactsWatch::follow(const ChangeSet &changes)
{
    // What an annotation is, is said by its tag.
    if (!changes.of<Tag>().isEmpty() || !changes.of<Layer>().isEmpty())
        readAll();
    QSet<VersionId> touched;
    const auto touch = [&touched](const auto &list) {
        for (const auto &change : list)
            touched.insert(change.either().version);
    };
    touch(changes.of<Annotation>());
    touch(changes.of<Attribution>());
    for (const VersionId id : std::as_const(touched)) {
        if (const Version *version = m_session.project().find(id))
            m_dirty.insert(version->article);
    }
    for (const auto &change : changes.of<Version>())
        m_dirty.insert(change.either().article);
    for (const auto &change : changes.of<Article>())
        m_dirty.insert(change.either().id);
    m_pause.start();
}

void FactsWatch::next()
{
    if (m_job.isRunning() || m_pause.isActive())
        return;
    const Project &project = m_session.project();
    while (!m_dirty.isEmpty() && !m_job.isRunning()) {
        const ArticleId article = nextDirty();
        m_dirty.remove(article);
        if (project.find(article))
            read(article);
        else
            m_facts.remove(article);
    }
    const auto total = int(project.all<Article>().size());
    emit progressed(total - int(m_dirty.size()) - (m_job.isRunning() ? 1 : 0), total);
    if (isUpToDate())
        emit upToDate();
}

// What a person looks at comes first.
ArticleId FactsWatch::nextDirty() const
{
    for (const auto &[article, open] : m_session.project().openArticles()) {
        if (m_dirty.contains(article))
            return article;
    }
    return *m_dirty.begin();
}

bool FactsWatch::isInMemory(ArticleId article) const
{
    const Project &project = m_session.project();
    return project.openArticle(article)
        && std::ranges::count(project.all<Version>(), article, &Version::article) == 1;
}

void FactsWatch::read(ArticleId article)
{
    const VersionId current = m_session.project().find(article)->version;
    m_reader.run(
        m_job,
        [article, current, inMemory = isInMemory(article)](
            const BackgroundSource &source) -> Result<ArticleFacts> {
            const Project &project = source.project();
            const auto versions = inMemory
                ? Result<QList<OpenArticle>>({*project.openArticle(article)})
                : source.readVersions(article);
            if (!versions)
                return factsWithoutVersions(source, article, versions.error());
            ArticleFacts facts{.versions = {}, .problems = problemsIn(project, *versions)};
            for (const OpenArticle &version : *versions) {
                const bool isCurrent = version.version().id == current;
                facts.versions.append(factsOf(version, isCurrent));
                if (isCurrent)
                    takeCurrent(version, facts.versions.last().report, facts);
            }
            return facts;
        },
        [this, article](const Result<ArticleFacts> &read) {
            // What changed meanwhile is read again, or is gone.
            if (!m_dirty.contains(article) && m_session.project().find(article))
                take(article,
                    read ? *read
                         : ArticleFacts{.problems = {unreadableArticle(article, read.error())},
                               .error = read.error()});
            next();
        });
}

void FactsWatch::take(ArticleId article, const ArticleFacts &facts)
{
    const bool isNew = facts.error && m_facts.value(article).error != facts.error;
    m_facts.insert(article, facts);
    if (isNew)
        emit failed(facts.error->text);
}

} // namespace Standoff
