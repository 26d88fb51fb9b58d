// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "mainwindow/windowparts.h"
#include "project/recordref.h"

#include <QObject>

class QMenu;

namespace Standoff {

class ActionMaker;
class OccurrencesDialog;

// What a person does with a record: the dossier of a claim, and marking the places where a name or
// certain words stand.
class RecordActions : public QObject
{
    Q_OBJECT

public:
    explicit RecordActions(const WindowParts &parts);

    void addDossier(ActionMaker &make, QMenu &menu);
    void addOccurrences(ActionMaker &make, QMenu &menu);
    // Where the names of a record stand.
    void tagNames(RecordRef record);

private:
    void showDossier();
    void tagOccurrences();
    void openOccurrences(OccurrencesDialog *dialog);

    const WindowParts m_parts;
};

} // namespace Standoff
