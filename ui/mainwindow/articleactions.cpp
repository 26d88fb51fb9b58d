// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/mainwindow.h"

#include "articleview/articleview.h"
#include "dialogs/articledialog.h"
#include "dialogs/exportdialog.h"
#include "dialogs/savename.h"
#include "formats/output.h"
#include "formats/registry/formats.h"
#include "mainwindow/adding.h"
#include "mainwindow/backups.h"
#include "panels/articlespanel.h"
#include "session/factswatch.h"
#include "session/longwork.h"
#include "session/tagsetjson.h"
#include "session/verbs/articles.h"
#include "session/verbs/imports.h"
#include "session/verbs/tagset.h"
#include "widgets/messagebar.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QSettings>

using namespace Qt::StringLiterals;

// What the window does with articles and files.

namespace Standoff {

void MainWindow::addArticles(const QStringList &paths)
{
    m_adding->addFiles(paths);
}

void MainWindow::editArticle()
{
    const Article *article = m_session->project().find(m_article);
    if (!article)
        return;
    ArticleDialog dialog(*article, *m_session->project().find(article->version), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto done = Standoff::updateArticle(*m_session, dialog.article()); !done)
        m_messages->showError(done.error().text);
}

void MainWindow::removeArticles()
{
    const QList<ArticleId> articles = m_articles->selectedArticles();
    if (articles.isEmpty())
        return;
    m_backups->makeReady(BackupReason::Removal,
        tr("No backup can be made. Remove %n article(s) without one?", nullptr,
            int(articles.size())),
        tr("&Remove"), [this, articles](bool hasBackup) {
            removeNow(articles, hasBackup ? RemovalBackup::Needed : RemovalBackup::Waived);
        });
}

void MainWindow::removeNow(const QList<ArticleId> &articles, RemovalBackup backup)
{
    m_session->longWork().change(
        tr("Removing articles…"), this,
        [articles, backup](Session &there, const Progress &) {
            return Standoff::removeArticles(there, articles, backup);
        },
        [this, count = int(articles.size())](const Result<> &done) {
            if (isDone(done))
                m_messages->showNews(
                    tr("%n article(s) removed. Undo brings them back.", nullptr, count));
        });
}

// Of long work: what went wrong is told.
bool MainWindow::isDone(const Result<> &done)
{
    if (!done && m_session->longWork().wasCancelled())
        m_messages->showNews(done.error().text);
    else if (!done)
        m_messages->showError(done.error().text);
    return done.has_value();
}

void MainWindow::exportProject()
{
    const QString folder =
        m_settings.value("export/folder", QFileInfo(m_session->path()).absolutePath()).toString();
    ExportDialog dialog(*m_session, m_facts->reader(), m_article,
        folder + u'/' + QFileInfo(m_session->path()).fileName(), m_definitions, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_settings.setValue("export/folder", QFileInfo(dialog.target()).absolutePath());
    m_messages->showNews(tr("Exported to %1").arg(dialog.target()));
}

void MainWindow::importProject()
{
    QStringList filters;
    QList<std::shared_ptr<const Format>> readable;
    for (auto &made : allFormats()) {
        const std::shared_ptr<const Format> format = std::move(made);
        if (!format->canRead())
            continue;
        readable.append(format);
        filters.append(format->isFolder() ? tr("%1, any file of the folder (*)").arg(format->name())
                                          : u"%1 (*.%2)"_s.arg(format->name(), format->suffix()));
    }
    QString filter;
    QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Import annotated articles"), {}, filters.join(u";;"_s), &filter);
    if (paths.isEmpty())
        return;
    const auto &format = readable[std::max<qsizetype>(0, filters.indexOf(filter))];
    if (format->isFolder())
        paths = {QFileInfo(paths.first()).absolutePath()};
    m_session->longWork().change(
        tr("Importing…"), this,
        [paths, format](Session &there, const Progress &progress) -> Result<ImportReport> {
            ASSIGN_OR_RETURN(const auto read, format->read(paths, progress));
            ASSIGN_OR_RETURN(auto report,
                importValues(there, read.values, read.annotators,
                    format->isFolder() ? TagsetImport::Merge : TagsetImport::ReplaceWhenEmpty));
            report.remarks = read.remarks + report.remarks;
            return report;
        },
        [this](const Result<ImportReport> &report) { showImported(report); });
}

void MainWindow::showImported(const Result<ImportReport> &report)
{
    if (!isDone(report.transform([](const ImportReport &) { })))
        return;
    if (!report->remarks.isEmpty())
        m_messages->showError(report->remarks.join(u'\n'));
    else
        m_messages->showNews(tr("%n article(s) imported.", nullptr, int(report->articles.size())));
    if (!report->articles.isEmpty())
        showArticle(report->articles.first());
}

void MainWindow::saveTagset()
{
    const QString path =
        askForSaveName(this, tr("Save the tagset"), u"tagset.json"_s, {tr("Tagset (*.json)")});
    if (path.isEmpty())
        return;
    Output file(path);
    file.write(writeTagset(m_session->project()));
    if (const auto done = file.commit(); !done)
        m_messages->showError(done.error().text);
}

void MainWindow::loadTagset()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Load a tagset"), {}, tr("Tagset (*.json)"));
    if (path.isEmpty())
        return;
    const auto json = readTagsetFile(path);
    if (!json)
        m_messages->showError(json.error().text);
    else if (const auto done = Standoff::loadTagset(*m_session, *json); !done)
        m_messages->showError(tr("%1: %2").arg(path, done.error().text));
}

// What is on this computer: addresses of pages are not read.
void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (std::ranges::any_of(event->mimeData()->urls(), &QUrl::isLocalFile))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList articles;
    for (const QUrl &url : event->mimeData()->urls()) {
        const QString path = url.toLocalFile();
        if (path.endsWith(".standoff"_L1, Qt::CaseInsensitive))
            emit openProjectRequested(path);
        else if (!path.isEmpty())
            articles.append(path);
    }
    event->acceptProposedAction();
    if (!articles.isEmpty())
        addArticles(articles);
}

} // namespace Standoff
