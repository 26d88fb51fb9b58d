// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "mainwindow/windowparts.h"
#include "project/recordref.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace Standoff {

class ActionMaker;
class DossierView;
class OccurrencesDialog;

// What a person does with a record: the dossier of a claim, and marking the places where a name or
// certain words stand.
class RecordActions : public QObject
{
    Q_OBJECT

public:
    explicit RecordActions(const WindowParts &parts);

    // The dossier of a claim, its evidence and its verdict.
    void addDossier(ActionMaker &make, QMenu &menu);
    void addOccurrences(ActionMaker &make, QMenu &menu);
    // Where the names of a record stand.
    void tagNames(RecordRef record);

private:
    ClaimId claimAtWork();
    void showDossier();
    void keepDossierBelow();
    void showDossierBelow(ClaimId claim);
    void connectDossier(const DossierView &view);
    void takeEvidence();
    void goToVerdict();
    void tagOccurrences();
    void openOccurrences(OccurrencesDialog *dialog);

    const WindowParts m_parts;
    QPointer<DossierView> m_below; // in the panel below the article
};

} // namespace Standoff
