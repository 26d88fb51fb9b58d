// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/recordactions.h"

#include "articleview/articleview.h"
#include "dialogs/dossierdialog.h"
#include "dialogs/dossierview.h"
#include "dialogs/occurrencesdialog.h"
#include "navigation/current.h"
#include "navigation/navigation.h"
#include "navigation/shownarticle.h"
#include "panels/bottompanel.h"
#include "session/factswatch.h"
#include "session/verbs/evidence.h"
#include "sidepanel/sidepanel.h"
#include "text/boundaries.h"
#include "text/oneline.h"
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
    make.add(menu,
        {"dossier-below", tr("Dossier below the arti&cle"),
            tr("The same in the panel below, where it stays while you read")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)}, [this] { keepDossierBelow(); });
    make.add(menu,
        {"take-evidence", tr("Take as ev&idence"),
            tr("The selected words become evidence on the claim in the side panel")},
        {QKeySequence(Qt::Key_F8)}, [this] { takeEvidence(); });
    make.add(menu, {"verdict", tr("&Go to the verdict"), tr("On the claim in the side panel")},
        {QKeySequence(Qt::Key_F9)}, [this] { goToVerdict(); });
    connect(&m_parts.sidePanel, &SidePanel::evidenceRequested, this, [this] { takeEvidence(); });
    connect(&m_parts.sidePanel, &SidePanel::dossierRequested, this, [this] { showDossier(); });
}

void RecordActions::addOccurrences(ActionMaker &make, QMenu &menu)
{
    make.add(menu,
        {"occurrences", tr("Tag &all occurrences…"), tr("List the places that have these words")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, [this] { tagOccurrences(); });
}

// None: a person was told what to do.
ClaimId RecordActions::claimAtWork()
{
    const auto claim = idOf<Claim>(m_parts.current.record(Register::Claims));
    if (!claim)
        m_parts.messages.showError(tr("Put the caret on a claim, or select one in the register."));
    return claim;
}

void RecordActions::connectDossier(const DossierView &view)
{
    connect(&view, &DossierView::mentionActivated, &m_parts.navigation,
        [this](ArticleId id, AnnotationId annotation) {
            m_parts.navigation.go({.article = id, .annotation = annotation});
        });
    connect(&view, &DossierView::sourceActivated, &m_parts.navigation,
        [this](RecordRef record) { m_parts.navigation.go({.record = record}); });
}

void RecordActions::showDossier()
{
    const ClaimId claim = claimAtWork();
    if (!claim)
        return;
    auto *dialog =
        new DossierDialog(m_parts.facts, m_parts.session.longWork(), claim, &m_parts.window);
    connectDossier(dialog->view());
    connect(dialog, &DossierDialog::keepBelowRequested, this, &RecordActions::showDossierBelow);
    dialog->show();
}

void RecordActions::keepDossierBelow()
{
    if (const ClaimId claim = claimAtWork())
        showDossierBelow(claim);
}

// One at a time: another claim takes its place. It goes when its claim does.
void RecordActions::showDossierBelow(ClaimId claim)
{
    if (m_below) {
        m_below->setClaim(claim);
    } else {
        m_below =
            new DossierView(m_parts.facts, m_parts.session.longWork(), claim, &m_parts.bottom);
        connectDossier(*m_below);
        m_parts.bottom.addTab(m_below, tr("Dossier"));
        connect(m_below, &DossierView::gone, this, [this] {
            if (m_parts.bottom.isShown(m_below))
                m_parts.bottom.fold();
            m_parts.bottom.removeTab(m_parts.bottom.indexOf(m_below));
            m_below->deleteLater();
            m_below = nullptr;
        });
    }
    m_parts.bottom.showPage(m_below);
}

// Of the claim that the side panel shows, which the words may not belong to.
void RecordActions::takeEvidence()
{
    const auto claim = idOf<Claim>(m_parts.sidePanel.currentRecord(Register::Claims));
    const OpenArticle *article = m_parts.view.article();
    const Annotation *current = m_parts.current.annotation();
    const TextRange selected = m_parts.view.selection();
    if (!claim) {
        m_parts.messages.showError(tr("Select a claim in the register first."));
        return;
    }
    if (!article || (selected.isEmpty() && (!current || current->claim == claim))) {
        m_parts.messages.showError(
            tr("Select the words that are evidence, in this article or another one."));
        return;
    }
    const auto made = addEvidence(m_parts.session, claim, article->article(),
        selected.isEmpty() ? article->rangesOf(*current) : QList<TextRange>{selected});
    if (!made) {
        m_parts.messages.showError(made.error().text);
        return;
    }
    const Claim *stored = m_parts.session.project().find(claim);
    constexpr int shownOfClaim = 60; // characters
    m_parts.messages.showNews(
        tr("Taken as evidence on “%1”.").arg(shortened(onOneLine(stored->text), shownOfClaim)));
}

void RecordActions::goToVerdict()
{
    if (!m_parts.sidePanel.currentRecord(Register::Claims)) {
        m_parts.messages.showError(tr("Select a claim in the register first."));
        return;
    }
    m_parts.sidePanel.show();
    m_parts.sidePanel.goToVerdict();
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
