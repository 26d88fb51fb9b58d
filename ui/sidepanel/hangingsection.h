// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/hangingmodel.h"
#include "sidepanel/shortlist.h"

class QLabel;
class QSettings;
class QToolButton;

namespace Standoff {

class HangingForm;

// The list in a section: its keys and menu.
class HangingList : public ShortList
{
    Q_OBJECT

public:
    HangingList(Hanging what, QWidget *parent);

signals:
    void addRequested();
    void editRequested();
    void removeRequested();
    // To the place in the article, or the other record.
    void showRequested();
};

// A part of the side panel below a record: its title with the number, what hangs on the record as a
// list, and the form of the one that is edited, in place.
class HangingSection : public QWidget
{
    Q_OBJECT

public:
    HangingSection(Session &session, QSettings &settings, Hanging what, QWidget *parent = nullptr);

    void setRecord(qint64 record);
    void setSelected(AnnotationId annotation);
    void commitEdits();

signals:
    void mentionActivated(Standoff::ArticleId article, Standoff::AnnotationId annotation);
    // A part that one is to see, of a panel that scrolls.
    void shown(QWidget *part);
    void recordActivated(Standoff::Register kind, qint64 record);
    void failed(const QString &text);

private:
    QWidget *makeHead();
    void connectParts();
    void updateParts();
    QString title(int count) const;
    void add();
    void edit();
    void remove();
    void go();
    void select(qint64 number);

    Session &m_session;
    HangingModel m_model;
    QLabel *m_title;
    QToolButton *m_add;
    HangingList *m_list;
    HangingForm *m_form = nullptr; // none where nothing is edited
};

} // namespace Standoff
