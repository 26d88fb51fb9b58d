// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/searchactions.h"

#include "articleview/articleview.h"
#include "navigation/navigation.h"
#include "panels/bottompanel.h"
#include "panels/findbar.h"
#include "panels/searchpage.h"
#include "session/factswatch.h"
#include "widgets/actionmaker.h"
#include "widgets/messagebar.h"

#include <QMainWindow>
#include <QMenu>

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

SearchActions::SearchActions(const WindowParts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_search(new SearchPage(parts.session, parts.facts.reader(), &parts.bottom))
{
    m_parts.bottom.addTab(m_search, tr("Search"));
    connect(m_search, &SearchPage::failed, &m_parts.messages, &MessageBar::showError);
    connect(m_search, &SearchPage::hitShown, &m_parts.navigation,
        [this](const SearchHit &hit) { m_parts.navigation.glance(placeOf(hit)); });
    connect(m_search, &SearchPage::hitActivated, &m_parts.navigation, [this](const SearchHit &hit) {
        m_parts.navigation.go(placeOf(hit));
        m_parts.view.setFocus();
    });
}

void SearchActions::addActions(ActionMaker &make, QMenu &menu)
{
    make.add(menu, {"find", tr("&Find…"), tr("Find words in the article")}, {QKeySequence::Find},
        [this] { m_parts.findBar.open(); });
    make.add(menu, {"find-next", tr("Find &next"), {}}, {QKeySequence(Qt::Key_F3)},
        [this] { findNext(1); });
    make.add(menu, {"find-previous", tr("Find &previous"), {}},
        {QKeySequence(Qt::SHIFT | Qt::Key_F3)}, [this] { findNext(-1); });
    make.add(menu,
        {"search", tr("&Search all articles…"), tr("List where words occur in all articles")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, [this] { searchArticles(); });
}

void SearchActions::searchArticles()
{
    const QString words =
        m_parts.view.hasFocus() ? m_parts.view.selectedText().simplified() : QString();
    searchFor(words);
}

void SearchActions::searchFor(const QString &words)
{
    m_parts.bottom.showPage(m_search);
    m_search->begin(words);
}

// F3 goes on with what is open: the find bar, or the hits in all articles.
void SearchActions::findNext(int step)
{
    if (m_parts.findBar.isHidden() && m_parts.bottom.isShown(m_search))
        step > 0 ? m_search->goToNext() : m_search->goToPrevious();
    else
        step > 0 ? m_parts.findBar.findNext() : m_parts.findBar.findPrevious();
}

} // namespace Standoff
