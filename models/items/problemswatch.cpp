// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/problemswatch.h"

#include "analysis/articleproblems.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Standoff {

namespace {

// Who marks quickly is not followed with each step.
constexpr auto pause = 250ms;

} // namespace

ProblemsWatch::ProblemsWatch(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_mirror(session)
    , m_reader(new ArticleReader(session.path()))
{
    m_reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ProblemsWatch::next);
    connect(&session, &Session::changed, this, &ProblemsWatch::follow);
    connect(&session, &Session::reloaded, this, &ProblemsWatch::lookAtAll);
    lookAtAll();
}

ProblemsWatch::~ProblemsWatch()
{
    m_thread.quit();
    m_thread.wait();
}

bool ProblemsWatch::isUpToDate() const
{
    return !m_isBusy && !m_isFileDirty && !m_isProjectDirty && m_dirty.isEmpty();
}

void ProblemsWatch::lookAtAll()
{
    m_parts.clear();
    const QList<ArticleId> articles = m_session.project().all<Article>().keys();
    m_dirty = QSet<ArticleId>(articles.cbegin(), articles.cend());
    m_isFileDirty = true;
    m_isProjectDirty = true;
    m_pause.start();
}

void ProblemsWatch::follow(const ChangeSet &changes)
{
    // What an annotation is, is said by its tag.
    if (!changes.of<Tag>().isEmpty() || !changes.of<Layer>().isEmpty())
        lookAtAll();
    const auto touch = [this](const auto &list) {
        for (const auto &change : list) {
            if (const Version *version = m_session.project().find(change.either().version))
                m_dirty.insert(version->article);
        }
    };
    touch(changes.of<Annotation>());
    touch(changes.of<Attribution>());
    for (const auto &change : changes.of<Version>())
        m_dirty.insert(change.either().article);
    for (const auto &change : changes.of<Article>())
        m_dirty.insert(change.either().id);
    m_isFileDirty = m_isFileDirty || !m_ofFile.isEmpty();
    m_isProjectDirty = true;
    m_pause.start();
}

template <typename Work, typename Take>
void ProblemsWatch::run(Work &&work, Take &&take)
{
    m_isBusy = true;
    const auto there = [this, project = m_mirror.now(), work = std::forward<Work>(work),
                           take = std::forward<Take>(take)] {
        auto result = work(project());
        QMetaObject::invokeMethod(
            this,
            [this, take, result = std::move(result)] {
                m_isBusy = false;
                take(result);
                next();
            },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_reader, there, Qt::QueuedConnection);
}

void ProblemsWatch::next()
{
    if (m_isBusy || m_pause.isActive())
        return;
    const Project &project = m_session.project();
    while (!m_dirty.isEmpty() && !m_isBusy) {
        const ArticleId article = nextDirty();
        m_dirty.remove(article);
        if (project.find(article))
            lookAtArticle(article);
        else
            m_parts.remove(article);
    }
    if (!m_isBusy && m_isFileDirty)
        lookAtFile();
    if (!m_isBusy && m_isProjectDirty)
        lookAtProject();
}

// What a person looks at comes first.
ArticleId ProblemsWatch::nextDirty() const
{
    for (const auto &[article, open] : m_session.project().openArticles()) {
        if (m_dirty.contains(article))
            return article;
    }
    return *m_dirty.begin();
}

bool ProblemsWatch::isInMemory(ArticleId article) const
{
    const Project &project = m_session.project();
    return project.openArticle(article)
        && std::ranges::count(project.all<Version>(), article, &Version::article) == 1;
}

void ProblemsWatch::lookAtArticle(ArticleId article)
{
    const VersionId current = m_session.project().find(article)->version;
    run(
        [reader = m_reader, article, current, inMemory = isInMemory(article)](
            const Project &project) -> Result<Part> {
            const auto versions = inMemory
                ? Result<QList<OpenArticle>>({*project.openArticle(article)})
                : reader->readVersions(article);
            if (!versions)
                return std::unexpected(versions.error());
            Part part{{}, problemsIn(project, *versions)};
            for (const OpenArticle &version : *versions)
                part.facts.append(factsOf(version, version.version().id == current));
            return part;
        },
        [this, article](const Result<Part> &part) {
            // What changed meanwhile is looked at again, or is gone.
            if (m_dirty.contains(article) || !m_session.project().find(article))
                return;
            if (part) {
                m_parts.insert(article, *part);
            } else {
                m_parts.insert(article, {{}, {unreadableArticle(article, part.error())}});
                emit failed(part.error().text);
            }
        });
}

// Where nothing is wrong, once: what we write ourselves is right.
void ProblemsWatch::lookAtFile()
{
    m_isFileDirty = false;
    run(
        [reader = m_reader](const Project &) {
            QList<Problem> problems;
            const auto found = reader->verifyFile();
            for (const IntegrityProblem &problem : found.value_or(QList<IntegrityProblem>())) {
                problems.append(Problem{.check = QStringLiteral("validity"),
                    .severity = Severity::Error,
                    .article = problem.article,
                    .message = problem.message,
                    .identity = QStringLiteral("file:%1").arg(problems.size())});
            }
            if (!found)
                problems.append(unreadableArticle({}, found.error()));
            return problems;
        },
        [this](const QList<Problem> &problems) { m_ofFile = problems; });
}

void ProblemsWatch::lookAtProject()
{
    m_isProjectDirty = false;
    run(
        [parts = m_parts, ofFile = m_ofFile](const Project &project) {
            QList<Problem> problems = ofFile;
            QList<VersionFacts> facts;
            for (const Part &part : parts) {
                facts += part.facts;
                problems += part.problems;
            }
            return judged(problems + projectProblems(project, facts), project);
        },
        [this](const QList<Problem> &problems) {
            if (m_isProjectDirty) // it has changed meanwhile, and is looked at again
                return;
            m_problems = problems;
            emit found();
        });
}

} // namespace Standoff
