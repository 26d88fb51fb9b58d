// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/mainwindow.h"

#include "articleview/articleview.h"
#include "dialogs/auditdialog.h"
#include "dialogs/dossierdialog.h"
#include "dialogs/projectsettingsdialog.h"
#include "dialogs/question.h"
#include "mainwindow/navigation.h"
#include "mainwindow/projectwatch.h"
#include "mainwindow/statusline.h"
#include "session/longwork.h"
#include "sidepanel/sidepanel.h"
#include "widgets/messagebar.h"

#include <QCloseEvent>

// What the window does with the project as a whole.

namespace Standoff {

void MainWindow::watchFile()
{
    if (const QStringList remarks = m_session->store().remarks(); !remarks.isEmpty())
        m_messages->showError(remarks.join(u'\n'));
    m_file = new ProjectWatch(*m_session, *m_messages, *this);
    connect(m_file, &ProjectWatch::obstacleChanged, m_status, &StatusLine::showObstacle);
    connect(m_file, &ProjectWatch::copySaved, this, &MainWindow::openProjectRequested);
    connect(m_session.get(), &Session::writabilityChanged, this, [this] {
        updateTitle();
        followHistory();
        if (!m_session->isReadOnly() && m_session->annotator().isEmpty())
            beSomebody();
    });
}

void MainWindow::showAudit()
{
    const OpenArticle *article = m_view->article();
    const CodePointRange selection =
        article ? article->text().toCodePoints(m_view->selection()) : CodePointRange();
    auto *dialog = new AuditDialog(*m_facts, m_session->longWork(), m_article, selection, this);
    dialog->show();
}

// Of the claim at the caret, else of the one that is selected in the register.
void MainWindow::showDossier()
{
    const OpenArticle *article = m_view->article();
    const Annotation *current = article ? article->find(m_view->currentAnnotation()) : nullptr;
    const ClaimId claim = current && current->claim
        ? current->claim
        : idOf<Claim>(m_sidePanel->currentRecord(Register::Claims));
    if (!claim) {
        m_messages->showError(tr("Put the caret on a claim, or select one in the register."));
        return;
    }
    auto *dialog = new DossierDialog(*m_facts, m_session->longWork(), claim, this);
    connect(dialog, &DossierDialog::mentionActivated, this,
        [this](ArticleId id, AnnotationId annotation) {
            m_navigation->go({.article = id, .annotation = annotation});
        });
    connect(dialog, &DossierDialog::sourceActivated, m_navigation,
        [this](RecordRef record) { m_navigation->go({.record = record}); });
    dialog->show();
}

void MainWindow::editSettings()
{
    auto *dialog = new ProjectSettingsDialog(*m_session, this);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    LongWork &work = m_session->longWork();
    if (work.isRunning()
        && !askWhether(this, tr("Something is not done yet: “%1”. Give it up?").arg(work.label()),
            tr("&Give up"))) {
        event->ignore();
        return;
    }
    work.giveUp();
    m_sidePanel->commitEdits();
    saveState();
    leaveArticle();
    event->accept();
}

} // namespace Standoff
