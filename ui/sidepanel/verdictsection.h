// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/recordref.h"

#include <QWidget>

class QLabel;
class QSettings;

namespace Standoff {

class DependentForm;
class OpenProject;
class VerdictCard;

// The verdict on a claim: what can be concluded, as long as nothing is; the draft, which opens
// below that; and a card of what was recorded, which the form of the claim puts to its place.
class VerdictSection : public QWidget
{
    Q_OBJECT

public:
    VerdictSection(OpenProject &session, QSettings &settings, QWidget *parent = nullptr);

    VerdictCard &card() { return *m_card; }
    void setRecord(RecordRef record);
    void commitEdits();
    // To what can be concluded; of a claim that has a verdict, of a new one.
    void begin();

signals:
    void shown(QWidget *part);
    void recorded();
    void failed(const QString &text);

private:
    QWidget *makeHead();
    void revise(qint64 verdict);
    void refresh();
    void showState();

    OpenProject &m_session;
    RecordRef m_record;
    bool m_isBegun = false; // a new one, where one stands
    QLabel *m_state;
    DependentForm *m_form;
    VerdictCard *m_card;
    QWidget *m_parts; // all but the card
};

} // namespace Standoff
