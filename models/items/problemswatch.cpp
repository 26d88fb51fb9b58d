// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/problemswatch.h"

#include "analysis/articleproblems.h"
#include "session/factswatch.h"

namespace Standoff {

namespace {

// Where nothing is wrong, once: what we write ourselves is right.
Result<QList<Problem>> problemsOfFile(const BackgroundSource &source)
{
    QList<Problem> problems;
    const auto found = source.store().verifyFile();
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
}

} // namespace

ProblemsWatch::ProblemsWatch(FactsWatch &facts, QObject *parent)
    : QObject(parent)
    , m_facts(facts)
{
    connect(&facts.session(), &OpenProject::changed, this, [this] {
        m_isFileDirty = m_isFileDirty || !m_ofFile.isEmpty();
        m_isProjectDirty = true;
        m_job.cancel();
    });
    connect(&facts.session(), &OpenProject::reloaded, this, [this] {
        m_isFileDirty = true;
        m_isProjectDirty = true;
        m_job.cancel();
    });
    connect(&facts, &FactsWatch::upToDate, this, [this] {
        if (m_isFileDirty)
            lookAtFile();
        else if (m_isProjectDirty)
            lookAtProject();
    });
    connect(&facts, &FactsWatch::failed, this, &ProblemsWatch::failed);
}

bool ProblemsWatch::isUpToDate() const
{
    return m_facts.isUpToDate() && !m_isFileDirty && !m_isProjectDirty;
}

void ProblemsWatch::lookAtFile()
{
    m_facts.reader().run(m_job, problemsOfFile, [this](const Result<QList<Problem>> &problems) {
        m_isFileDirty = false;
        m_ofFile = problems ? *problems : QList{unreadableArticle({}, problems.error())};
        lookAtProject();
    });
}

void ProblemsWatch::lookAtProject()
{
    m_facts.reader().run(
        m_job,
        [facts = m_facts.facts(), ofFile = m_ofFile](
            const BackgroundSource &source) -> Result<QList<Problem>> {
            QList<Problem> problems = ofFile;
            QList<VersionFacts> versions;
            for (const ArticleFacts &article : facts) {
                versions += article.versions;
                problems += article.problems;
            }
            return judged(problems + projectProblems(source.project(), versions), source.project());
        },
        [this](const Result<QList<Problem>> &problems) {
            m_isProjectDirty = false;
            m_problems = problems ? *problems : QList{unreadableArticle({}, problems.error())};
            emit found();
        });
}

} // namespace Standoff
