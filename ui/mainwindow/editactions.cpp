// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/editactions.h"

#include "articleview/articleview.h"
#include "dialogs/undoing.h"
#include "history/historypage.h"
#include "items/history/historyline.h"
#include "navigation/navigation.h"
#include "navigation/shownarticle.h"
#include "panels/bottompanel.h"
#include "session/factswatch.h"
#include "session/openproject.h"
#include "sidepanel/sidepanel.h"
#include "theme/plaintexts.h"
#include "widgets/actionmaker.h"
#include "widgets/messagebar.h"
#include "words/quotation.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Standoff {

EditActions::EditActions(const WindowParts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_undoing(new Undoing(parts.session, parts.window))
    , m_history(new HistoryPage(parts.session, parts.facts.reader(), &parts.bottom))
{
    m_parts.bottom.addTab(m_history, tr("History"));
    connect(m_undoing, &Undoing::failed, &m_parts.messages, &MessageBar::showError);
    connect(m_history, &HistoryPage::failed, &m_parts.messages, &MessageBar::showError);
    connect(m_history, &HistoryPage::changed, &m_parts.messages, &MessageBar::showNews);
    connect(m_history, &HistoryPage::aboutToChange, &m_parts.sidePanel, &SidePanel::commitEdits);
    connect(m_history, &HistoryPage::placeRequested, this, &EditActions::goTo);
    connect(&m_parts.view, &ArticleView::articleChanged, m_history, [this] {
        if (m_parts.view.article())
            m_history->setArticle(m_parts.view.article()->article());
    });
}

void EditActions::addActions(ActionMaker &make, QMenu &menu)
{
    // What is typed and not yet taken over is the last step.
    const auto replay = [this](void (Undoing::*step)()) {
        m_parts.sidePanel.commitEdits();
        (m_undoing->*step)();
    };
    m_undo = make.add(menu,
        {"undo", tr("&Undo"), tr("Take the last step back, also one of an earlier day")},
        {QKeySequence::Undo}, [replay] { replay(&Undoing::undo); });
    m_redo = make.add(menu, {"redo", tr("&Redo"), tr("Do again what was taken back")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
        [replay] { replay(&Undoing::redo); });
    make.add(menu,
        {"history", tr("&History"), tr("Who did what and when, to go there or back to it")},
        {QKeySequence(Qt::CTRL | Qt::Key_H)}, [this] {
            m_parts.bottom.showPage(m_history);
            m_history->begin();
        });
    menu.addSeparator();
    make.add(
        menu, {"copy", tr("&Copy"), tr("Copy the selected words")}, {QKeySequence::Copy},
        [this] { m_parts.view.copy(); }, &m_parts.view);
    make.add(menu,
        {"copy-marked", tr("Copy with &marks"),
            tr("Copy the selected words with their annotations")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, [this] { m_parts.view.copyMarked(); });
    make.add(menu,
        {"copy-quotation", tr("Copy as &quotation"), tr("Copy the selected words and their place")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)}, [this] { copyQuotation(); });
    make.add(
        menu, {"select-all", tr("Select &all"), {}}, {QKeySequence::SelectAll},
        [this] {
            if (m_parts.view.article())
                m_parts.view.select(0, m_parts.view.article()->text().size());
        },
        &m_parts.view);
}

void EditActions::followHistory()
{
    const QString undo = m_parts.session.undoText();
    m_undo->setEnabled(m_parts.session.canUndo());
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(inMenu(undo)));
    const QString redo = m_parts.session.redoText();
    m_redo->setEnabled(m_parts.session.canRedo());
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(inMenu(redo)));
}

// Where the step was made; where its annotation is gone, where that was.
void EditActions::goTo(const HistoryLine &line)
{
    const Project &project = m_parts.session.project();
    if (line.article && !project.find(line.article)) {
        m_parts.messages.showError(tr("The article of this step was removed."));
        return;
    }
    const bool isThere = line.annotation
        && m_parts.session.store().annotation(line.annotation).value_or(std::nullopt);
    m_parts.navigation.go({.article = line.article,
        .version = line.version,
        .annotation = isThere ? line.annotation : AnnotationId(),
        .range = line.range.isEmpty() ? std::nullopt : std::optional(line.range),
        .record = line.article ? RecordRef() : line.record});
}

void EditActions::copyQuotation()
{
    const Article *article = m_parts.session.project().find(m_parts.shown.id());
    if (!article || m_parts.view.selectedText().simplified().isEmpty()) {
        m_parts.messages.showError(tr("Select the words that are to be quoted."));
        return;
    }
    QGuiApplication::clipboard()->setText(
        asQuotation(*article, m_parts.view.article()->text(), m_parts.view.selection()));
    m_parts.messages.showNews(tr("Quotation copied."));
}

} // namespace Standoff
