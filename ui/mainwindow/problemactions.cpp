// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/problemactions.h"

#include "articleview/articleview.h"
#include "items/problemswatch.h"
#include "items/queue/queuedarticle.h"
#include "navigation/navigation.h"
#include "panels/bottompanel.h"
#include "panels/problemspage.h"
#include "queue/articlespanel.h"
#include "session/factswatch.h"
#include "session/openproject.h"
#include "widgets/actionmaker.h"
#include "widgets/messagebar.h"

#include <QMainWindow>
#include <QMenu>

namespace Standoff {

ProblemActions::ProblemActions(const WindowParts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_watch(new ProblemsWatch(parts.facts, this))
    , m_problems(new ProblemsPage(parts.session, *m_watch, &parts.bottom))
{
    m_parts.bottom.addTab(m_problems, tr("Problems"));
    connect(m_watch, &ProblemsWatch::found, this, &ProblemActions::showPlaces);
    connect(m_watch, &ProblemsWatch::found, &m_parts.articles,
        [this] { m_parts.articles.setProblems(problemsByArticle(m_watch->problems())); });
    connect(&m_parts.view, &ArticleView::articleChanged, this, [this] {
        if (m_parts.view.article())
            m_problems->setArticle(m_parts.view.article()->article());
        showPlaces();
    });
    connect(m_problems, &ProblemsPage::failed, &m_parts.messages, &MessageBar::showError);
    connect(m_problems, &ProblemsPage::problemActivated, this, &ProblemActions::showProblem);
}

void ProblemActions::addActions(ActionMaker &make, QMenu &menu)
{
    make.add(menu, {"problems", tr("Pro&blems"), tr("List what should be looked at")},
        {QKeySequence(Qt::CTRL | Qt::Key_F12)}, [this] { showPage(); });
    make.add(menu, {"next-problem", tr("Ne&xt problem"), {}}, {QKeySequence(Qt::Key_F12)},
        [this] { m_problems->step(1); });
    make.add(menu, {"previous-problem", tr("Pre&vious problem"), {}},
        {QKeySequence(Qt::SHIFT | Qt::Key_F12)}, [this] { m_problems->step(-1); });
}

void ProblemActions::showPage()
{
    m_parts.bottom.showPage(m_problems);
    m_problems->begin();
}

void ProblemActions::showPlaces()
{
    const OpenArticle *article = m_parts.view.article();
    if (!article)
        return;
    QList<TextRange> places;
    for (const Problem &problem : m_watch->problems()) {
        if (problem.version == article->version().id && problem.waived.isEmpty()
            && !problem.range.isEmpty())
            places.append(article->text().fromCodePoints(problem.range));
    }
    m_parts.view.setProblemPlaces(places);
}

// Its place in the article, or the record that it is about.
void ProblemActions::showProblem(const Problem &problem)
{
    const bool isInText = problem.version && problem.annotations.isEmpty();
    m_parts.navigation.go({.article = problem.article,
        .version = problem.version,
        .annotation = problem.annotations.value(0),
        .range = isInText ? std::optional(problem.range) : std::nullopt,
        .record = problem.article
            ? RecordRef()
            : m_parts.session.project().recordNumbered(problem.records.value(0))});
}

} // namespace Standoff
