// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/register.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace Standoff {

class AnnotationForm;
class MentionsView;
class RecordForm;
class RecordsView;
class Session;
class TagChips;

// One tab of the side panel: the tags of its layers, the register, and below it what is selected:
// the annotation, the record, and the record's mentions.
class RegisterPage : public QWidget
{
    Q_OBJECT

public:
    RegisterPage(Session &session, Register kind, QWidget *parent = nullptr);

    // Shows the annotation and selects its record.
    void setAnnotation(ArticleId article, AnnotationId annotation);
    // Clears a filter that hides it.
    void showRecord(qint64 record);
    int recordCount() const;
    void commitEdits();

signals:
    void tagRequested(Standoff::TagId tag);
    void tagEditRequested(Standoff::TagId tag);
    void tagAddRequested(Standoff::TagId beside);
    void mentionActivated(Standoff::ArticleId article, Standoff::AnnotationId annotation);
    void recordCountChanged(int count);
    void failed(const QString &text);

private:
    QWidget *makeTop();
    QWidget *makeRegister();
    QWidget *makeDetails();
    void connectParts();
    void setRecord(qint64 record);
    void updateDetails();
    void updateEmpty();
    QString emptyText() const;

    Session &m_session;
    Register m_kind;
    TagChips *m_chips;
    QLineEdit *m_filter;
    RecordsView *m_records;
    QLabel *m_empty;
    QStackedWidget *m_stack;
    QScrollArea *m_details;
    QLabel *m_annotationTitle;
    QLabel *m_annotationText;
    AnnotationForm *m_annotation;
    RecordForm *m_record;
    QLabel *m_mentionsTitle;
    MentionsView *m_mentions;
};

} // namespace Standoff
