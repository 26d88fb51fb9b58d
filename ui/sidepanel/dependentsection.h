// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/dependentmodel.h"
#include "widgets/inlinelist.h"

class QLabel;
class QSettings;
class QToolButton;

namespace Standoff {

class DependentForm;

// The list in a section: its keys and menu.
class DependentList : public InlineList
{
    Q_OBJECT

public:
    DependentList(Dependent what, QWidget *parent);

signals:
    void addRequested();
    void editRequested();
    void removeRequested();
    // To the place in the article, or the other record.
    void showRequested();
};

// A part of the side panel below a record: its title with the number, what depends on the record as
// a list, and the form of the one that is edited, in place.
class DependentSection : public QWidget
{
    Q_OBJECT

public:
    DependentSection(
        OpenProject &session, QSettings &settings, Dependent what, QWidget *parent = nullptr);

    void setRecord(RecordRef record);
    void setSelected(AnnotationId annotation);
    void commitEdits();

signals:
    void mentionActivated(Standoff::ArticleId article, Standoff::AnnotationId annotation);
    // A part that one is to see, of a panel that scrolls.
    void shown(QWidget *part);
    void recordActivated(Standoff::RecordRef record);
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

    OpenProject &m_session;
    DependentModel m_model;
    QLabel *m_title;
    QToolButton *m_add;
    DependentList *m_list;
    DependentForm *m_form = nullptr; // none where nothing is edited
};

} // namespace Standoff
