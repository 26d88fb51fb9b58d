// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/mainwindow.h"

#include "articleview/articleview.h"
#include "mainwindow/navigation.h"
#include "panels/bottompanel.h"
#include "panels/findbar.h"
#include "panels/searchpage.h"
#include "session/session.h"
#include "widgets/messagebar.h"

using namespace Qt::StringLiterals;

// Searching all articles, from the panel below.

namespace Standoff {

namespace {

Destination placeOf(const SearchHit &hit)
{
    const bool isInText = hit.field == SearchField::Text;
    return {.article = hit.article,
        .version = hit.version,
        .annotation = isInText ? AnnotationId() : hit.annotation,
        .range = isInText ? std::optional(hit.range) : std::nullopt};
}

} // namespace

void MainWindow::addBottomPages()
{
    m_search = new SearchPage(*m_session, m_bottom);
    m_bottom->addTab(m_search, tr("Search"));
    connect(m_bottom, &BottomPanel::folded, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_search, &SearchPage::failed, m_messages, &MessageBar::showError);
    connect(m_search, &SearchPage::hitShown, m_navigation,
        [this](const SearchHit &hit) { m_navigation->glance(placeOf(hit)); });
    connect(m_search, &SearchPage::hitActivated, m_navigation, [this](const SearchHit &hit) {
        m_navigation->go(placeOf(hit));
        m_view->setFocus();
    });
    addProblemsPage();
}

void MainWindow::searchArticles()
{
    const QString words = m_view->hasFocus() ? m_view->selectedText().simplified() : QString();
    m_bottom->showPage(m_search);
    m_search->begin(words);
}

// F3 goes on with what is open: the find bar, or the hits in all articles.
void MainWindow::findNext(int step)
{
    if (m_findBar->isHidden() && m_bottom->isShown(m_search))
        step > 0 ? m_search->goToNext() : m_search->goToPrevious();
    else
        step > 0 ? m_findBar->findNext() : m_findBar->findPrevious();
}

} // namespace Standoff
