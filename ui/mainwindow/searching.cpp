// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/mainwindow.h"

#include "articleview/articleview.h"
#include "panels/bottompanel.h"
#include "panels/findbar.h"
#include "panels/messagebar.h"
#include "panels/searchpage.h"
#include "session/session.h"

using namespace Qt::StringLiterals;

// Searching all articles, from the panel below.

namespace Standoff {

void MainWindow::addBottomPages()
{
    m_search = new SearchPage(*m_session, m_bottom);
    m_bottom->addTab(m_search, tr("Search"));
    connect(m_bottom, &BottomPanel::folded, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_search, &SearchPage::failed, m_messages, &MessageBar::showError);
    connect(m_search, &SearchPage::hitShown, this, &MainWindow::showHit);
    connect(m_search, &SearchPage::hitActivated, this, [this](const SearchHit &hit) {
        showHit(hit);
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

void MainWindow::showHit(const SearchHit &hit)
{
    showArticle(hit.article);
    const OpenArticle *article = m_view->article();
    if (!article || article->version().id != hit.version)
        return;
    if (hit.field == SearchField::Text) {
        const TextRange range = article->text().fromCodePoints(hit.range);
        m_view->goTo(range.begin, range.end);
    } else if (hit.annotation) {
        m_view->goToAnnotation(hit.annotation);
    }
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
