// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/dependentmodel.h"
#include "project/claim.h"
#include "widgets/inlinelist.h"

class QLabel;
class QSettings;
class QToolButton;

namespace Standoff {

class DependentForm;
class EvidenceField;

// The list in a section: its keys and menu.
class DependentList : public InlineList
{
    Q_OBJECT

public:
    DependentList(Dependent what, QWidget *parent);

    // Evidence is told on cards of several lines.
    QSize sizeHint() const override;

signals:
    void addRequested();
    void editRequested();
    void removeRequested();
    // To the place in the article, or the other record.
    void showRequested();

private:
    bool m_hasCards;
};

// A part of the side panel below a record: its title with the number, what depends on the record as
// a list, and the form of the one that is edited, in place. Evidence has a line for a new piece
// below its list.
class DependentSection : public QWidget
{
    Q_OBJECT

public:
    DependentSection(
        OpenProject &session, QSettings &settings, Dependent what, QWidget *parent = nullptr);

    void setRecord(RecordRef record);
    void setSelected(AnnotationId annotation);
    void commitEdits();
    // What is there, in a few words.
    QString summary() const;

signals:
    void summaryChanged();
    // Words that are selected in the article are to become evidence.
    void wordsRequested();
    void mentionActivated(Standoff::ArticleId article, Standoff::AnnotationId annotation);
    // A part that one is to see, of a panel that scrolls.
    void shown(QWidget *part);
    void recordActivated(Standoff::RecordRef record);
    void failed(const QString &text);

private:
    QWidget *makeHead();
    QWidget *makeEvidenceHead();
    QWidget *makeEvidenceBox();
    void connectParts();
    void connectEvidence();
    void addEvidence(const Evidence &evidence);
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
    EvidenceField *m_field = nullptr; // only of evidence
    QLabel *m_count = nullptr; // the same
    DependentForm *m_form = nullptr; // none where nothing is edited
};

} // namespace Standoff
