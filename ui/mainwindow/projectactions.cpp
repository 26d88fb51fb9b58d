// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/mainwindow.h"

#include "articleview/articleview.h"
#include "dialogs/auditdialog.h"
#include "dialogs/projectsettingsdialog.h"

// What the window does with the project as a whole.

namespace Standoff {

void MainWindow::showAudit()
{
    const OpenArticle *article = m_view->article();
    const CodePointRange selection =
        article ? article->text().toCodePoints(m_view->selection()) : CodePointRange();
    auto *dialog = new AuditDialog(*m_session, m_article, selection, this);
    dialog->show();
}

void MainWindow::editSettings()
{
    auto *dialog = new ProjectSettingsDialog(*m_session, this);
    dialog->open();
}

} // namespace Standoff
