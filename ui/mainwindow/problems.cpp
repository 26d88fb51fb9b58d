// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/mainwindow.h"

#include "articleview/articleview.h"
#include "items/problemswatch.h"
#include "panels/bottompanel.h"
#include "panels/messagebar.h"
#include "panels/problemspage.h"
#include "session/session.h"
#include "sidepanel/sidepanel.h"

using namespace Qt::StringLiterals;

// What should be looked at: the list below, and the signs beside the article.

namespace Standoff {

void MainWindow::addProblemsPage()
{
    m_watch = new ProblemsWatch(*m_session, this);
    m_problems = new ProblemsPage(*m_session, *m_watch, m_bottom);
    m_bottom->addTab(m_problems, tr("Problems"));
    connect(m_watch, &ProblemsWatch::found, this, &MainWindow::showProblemPlaces);
    connect(m_view, &ArticleView::articleChanged, this, [this] {
        if (m_view->article())
            m_problems->setArticle(m_view->article()->article());
        showProblemPlaces();
    });
    connect(m_problems, &ProblemsPage::failed, m_messages, &MessageBar::showError);
    connect(m_problems, &ProblemsPage::problemActivated, this, &MainWindow::showProblem);
}

void MainWindow::showProblems()
{
    m_bottom->showPage(m_problems);
    m_problems->begin();
}

void MainWindow::showProblemPlaces()
{
    const OpenArticle *article = m_view->article();
    if (!article)
        return;
    QList<TextRange> places;
    for (const Problem &problem : m_watch->problems()) {
        if (problem.version == article->version().id && problem.waived.isEmpty()
            && !problem.range.isEmpty())
            places.append(article->text().fromCodePoints(problem.range));
    }
    m_view->setProblemPlaces(places);
}

// Its place in the article, or the record that it is about.
void MainWindow::showProblem(const Problem &problem)
{
    if (problem.article) {
        showArticle(problem.article);
        const OpenArticle *article = m_view->article();
        if (!article || article->version().id != problem.version)
            return;
        if (!problem.annotations.isEmpty()) {
            m_view->goToAnnotation(problem.annotations.first());
        } else {
            const TextRange range = article->text().fromCodePoints(problem.range);
            m_view->goTo(range.begin, range.end);
        }
        return;
    }
    const qint64 number = problem.records.value(0);
    const Project &project = m_session->project();
    if (project.find(ClaimId{number}))
        m_sidePanel->showRecord(Register::Claims, number);
    else if (project.find(SourceId{number}))
        m_sidePanel->showRecord(Register::Sources, number);
    else if (project.find(EntityId{number}))
        m_sidePanel->showRecord(Register::Entities, number);
}

} // namespace Standoff
