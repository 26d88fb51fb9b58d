// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "dialogs/dossierview.h"

#include <QDialog>

class QPushButton;

namespace Standoff {

// The dossier of a claim in a window of its own, which stays open beside the one with the article:
// it is not kept above that.
class DossierDialog : public QDialog
{
    Q_OBJECT

public:
    DossierDialog(FactsWatch &facts, LongWork &work, ClaimId claim, QWidget *parent = nullptr);

    const DossierView &view() const { return *m_view; }
    bool isUpToDate() const { return m_view->isUpToDate(); }
    DossierPaper paper() const { return m_view->paper(); }

signals:
    void mentionActivated(Standoff::ArticleId article, Standoff::AnnotationId annotation);
    void sourceActivated(Standoff::RecordRef record);
    // It is to be kept below the article instead; this window closes.
    void keepBelowRequested(Standoff::ClaimId claim);

protected:
    void showEvent(QShowEvent *event) override;

private:
    DossierView *m_view;
};

} // namespace Standoff
