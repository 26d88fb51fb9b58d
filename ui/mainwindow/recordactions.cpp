// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/recordactions.h"

#include "articleview/articleview.h"
#include "dialogs/dossierdialog.h"
#include "dialogs/occurrencesdialog.h"
#include "navigation/current.h"
#include "navigation/navigation.h"
#include "navigation/shownarticle.h"
#include "session/factswatch.h"
#include "widgets/actionmaker.h"
#include "widgets/messagebar.h"

#include <QMainWindow>
#include <QMenu>

namespace Standoff {

RecordActions::RecordActions(const WindowParts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
{
}

void RecordActions::addDossier(ActionMaker &make, QMenu &menu)
{
    make.add(menu,
        {"dossier", tr("&Dossier of the claim…"),
            tr("Everything about the claim on one page, and whose word it rests on")},
        {QKeySequence(Qt::CTRL | Qt::Key_I)}, [this] { showDossier(); });
}

void RecordActions::addOccurrences(ActionMaker &make, QMenu &menu)
{
    make.add(menu,
        {"occurrences", tr("Tag &all occurrences…"), tr("List the places that have these words")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, [this] { tagOccurrences(); });
}

void RecordActions::showDossier()
{
    const auto claim = idOf<Claim>(m_parts.current.record(Register::Claims));
    if (!claim) {
        m_parts.messages.showError(tr("Put the caret on a claim, or select one in the register."));
        return;
    }
    auto *dialog =
        new DossierDialog(m_parts.facts, m_parts.session.longWork(), claim, &m_parts.window);
    connect(dialog, &DossierDialog::mentionActivated, &m_parts.navigation,
        [this](ArticleId id, AnnotationId annotation) {
            m_parts.navigation.go({.article = id, .annotation = annotation});
        });
    connect(dialog, &DossierDialog::sourceActivated, &m_parts.navigation,
        [this](RecordRef record) { m_parts.navigation.go({.record = record}); });
    dialog->show();
}

void RecordActions::tagOccurrences()
{
    const OpenArticle *article = m_parts.view.article();
    if (!article) {
        m_parts.messages.showError(tr("Open an article first, then select words in it."));
        return;
    }
    const Annotation *current = m_parts.current.annotation();
    const TextRange selected = m_parts.view.selection();
    const TextRange words = !selected.isEmpty() ? selected
        : current                               ? article->rangesOf(*current).constFirst()
                                                : m_parts.view.wordAt(m_parts.view.caret());
    auto *dialog = new OccurrencesDialog(m_parts.session, m_parts.facts.reader(),
        m_parts.shown.id(), article->text().slice(words).toString(),
        current ? current->tag : TagId(), &m_parts.window);
    openOccurrences(dialog);
}

void RecordActions::tagNames(RecordRef record)
{
    openOccurrences(new OccurrencesDialog(
        m_parts.session, m_parts.facts.reader(), m_parts.shown.id(), record, &m_parts.window));
}

void RecordActions::openOccurrences(OccurrencesDialog *dialog)
{
    connect(dialog, &OccurrencesDialog::placeShown, &m_parts.navigation,
        [this](ArticleId article, CodePointRange range) {
            m_parts.navigation.glance({.article = article, .range = range});
        });
    dialog->open();
}

} // namespace Standoff
