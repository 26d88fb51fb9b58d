// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/mainwindow.h"

#include "articleview/articleview.h"
#include "dialogs/occurrencesdialog.h"
#include "mainwindow/navigation.h"
#include "project/isotime.h"
#include "session/session.h"
#include "widgets/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

// What the window does with the selected words.

namespace Standoff {

void MainWindow::tagOccurrences()
{
    const OpenArticle *article = m_view->article();
    if (!article) {
        m_messages->showError(tr("Open an article first, then mark words in it."));
        return;
    }
    const Annotation *current = article->find(m_view->currentAnnotation());
    const TextRange selected = m_view->selection();
    const TextRange words = !selected.isEmpty() ? selected
        : current                               ? article->rangesOf(*current).constFirst()
                                                : m_view->wordAt(m_view->caret());
    auto *dialog = new OccurrencesDialog(*m_session, m_article,
        article->text().slice(words).toString(), current ? current->tag : TagId(), this);
    openOccurrences(dialog);
}

void MainWindow::tagNames(RecordRef record)
{
    openOccurrences(new OccurrencesDialog(*m_session, m_article, record, this));
}

void MainWindow::openOccurrences(OccurrencesDialog *dialog)
{
    connect(dialog, &OccurrencesDialog::placeShown, m_navigation,
        [this](ArticleId article, CodePointRange range) {
            m_navigation->glance({.article = article, .range = range});
        });
    dialog->open();
}

void MainWindow::copyMarked()
{
    m_view->copyMarked();
}

// “words” – title, publisher, date, paragraph, address.
void MainWindow::copyQuotation()
{
    const Article *article = m_session->project().find(m_article);
    const QString words = m_view->selectedText().simplified();
    if (!article || words.isEmpty()) {
        m_messages->showError(tr("Select the words that are to be quoted."));
        return;
    }
    const int paragraph = m_view->article()->text().paragraphAt(m_view->selection().begin) + 1;
    QStringList place{article->title, article->publisher, displayDate(article->published),
        tr("paragraph %1").arg(paragraph), article->url};
    place.removeAll(QString());
    QGuiApplication::clipboard()->setText(
        tr("“%1” – %2", "quoted words, and where they stand").arg(words, place.join(u", "_s)));
    m_messages->showNews(tr("The quotation was copied."));
}

} // namespace Standoff
