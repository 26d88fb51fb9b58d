// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/mainwindow.h"

#include "articleview/articleview.h"
#include "items/problemswatch.h"
#include "mainwindow/navigation.h"
#include "panels/bottompanel.h"
#include "panels/problemspage.h"
#include "session/factswatch.h"
#include "sidepanel/sidepanel.h"
#include "widgets/messagebar.h"

using namespace Qt::StringLiterals;

// What should be looked at: the list below, and the signs beside the article.

namespace Standoff {

void MainWindow::addProblemsPage()
{
    m_facts = new FactsWatch(*m_session, this);
    m_watch = new ProblemsWatch(*m_facts, this);
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
    const bool isInText = problem.version && problem.annotations.isEmpty();
    m_navigation->go({.article = problem.article,
        .version = problem.version,
        .annotation = problem.annotations.value(0),
        .range = isInText ? std::optional(problem.range) : std::nullopt,
        .record = problem.article ? RecordRef()
                                  : m_session->project().recordNumbered(problem.records.value(0))});
}

} // namespace Standoff
