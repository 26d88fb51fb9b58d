// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/annotation.h"
#include "project/recordref.h"

#include <QWidget>

class QLabel;
class QSettings;
class QToolButton;
class QVBoxLayout;

namespace Standoff {

class DependentSection;
class FoldButton;
class OpenProject;
class RecordForm;
class VerdictSection;

// A claim as one checks it: what it says, who claims it and how far the work is; evidence and
// verdict; then what is asked for more rarely, folded away. The card of a verdict stands in its
// draft's place when it was just recorded, and on top when the claim is shown the next time.
class ClaimDetails : public QWidget
{
    Q_OBJECT

public:
    ClaimDetails(OpenProject &session, QSettings &settings, QWidget *parent = nullptr);

    // None: only what was added by addFold() may be seen.
    void setRecord(RecordRef record);
    void setSelected(AnnotationId annotation);
    void commitEdits();
    void goToVerdict();
    // Whether it is to stay while the caret goes to other places.
    bool isPinned() const;
    // Below all others. The content is shown by whoever owns it, too.
    FoldButton *addFold(const QString &name, const QString &title, QWidget *content);

signals:
    void mentionActivated(Standoff::ArticleId article, Standoff::AnnotationId annotation);
    void recordActivated(Standoff::RecordRef record);
    // A part that one is to see, of a panel that scrolls.
    void shown(QWidget *part);
    void evidenceRequested();
    void dossierRequested();
    void failed(const QString &text);

private:
    QWidget *makeHead();
    void makeForms();
    void connectParts();
    void placeCard(bool onTop);
    void takeProposal();
    void leaveDraft();

    OpenProject &m_session;
    QSettings &m_settings;
    RecordRef m_record;
    RecordRef m_shownLast; // also while none is selected for a moment
    QWidget *m_body;
    QVBoxLayout *m_parts; // of the body
    QVBoxLayout *m_folds;
    QToolButton *m_dossier;
    QToolButton *m_pin;
    RecordForm *m_top;
    DependentSection *m_evidence;
    VerdictSection *m_verdict;
    RecordForm *m_rest;
    DependentSection *m_links;
};

} // namespace Standoff
