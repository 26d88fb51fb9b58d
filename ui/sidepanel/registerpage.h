// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/register.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QSettings;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace Standoff {

class AnnotationForm;
class AttributionForm;
class BackgroundReader;
class ClaimDetails;
class DependentSection;
class FoldButton;
class MentionsView;
class QueryLine;
class RecordForm;
class RecordsView;
class OpenProject;
class TagChips;

// One tab of the side panel: the tags of its layers, the register, and below it what is selected:
// the annotation, the record, and the record's mentions. While a claim is selected, the list above
// it is small, so that the form has at least half of the height.
class RegisterPage : public QWidget
{
    Q_OBJECT

public:
    RegisterPage(
        OpenProject &session, QSettings &settings, Register kind, QWidget *parent = nullptr);

    // What reads the articles that are not open, for the words around mentions.
    void setReader(BackgroundReader &reader);
    // Shows the annotation and selects its record.
    void setAnnotation(ArticleId article, AnnotationId annotation);
    // The annotation that is selected in the article, of whatever register.
    void setSelected(AnnotationId annotation);
    // Clears a filter that hides it.
    void showRecord(RecordRef record);
    int recordCount() const;
    RecordRef currentRecord() const;
    // How the list is grouped and sorted; see SidePanel.
    // Whether the record stays, whatever is selected in the article.
    bool isPinned() const;
    // Of claims: to what can be concluded.
    void goToVerdict();
    QStringList arrangement() const;
    void arrange(const QStringList &choices);
    void commitEdits();

signals:
    void tagRequested(Standoff::TagId tag);
    void tagEditRequested(Standoff::TagId tag);
    void tagAddRequested(Standoff::TagId beside);
    void mentionActivated(Standoff::ArticleId article, Standoff::AnnotationId annotation);
    void recordActivated(Standoff::RecordRef record);
    // None when there are none or several. It is shown when this is told.
    void recordSelected(Standoff::RecordRef record);
    // The names of a record are to be tagged where they stand.
    void namesRequested(Standoff::RecordRef record);
    void recordCountChanged(int count);
    // Words that are selected in the article are to become evidence on the claim.
    void evidenceRequested();
    void dossierRequested();
    void failed(const QString &text);

private:
    // In this order: the button in the first arranges the list of the second.
    QWidget *makeRegister();
    QWidget *makeTop();
    QWidget *makeDetails();
    QWidget *makePlace(QWidget *content);
    void addRecordParts(QVBoxLayout &layout, QWidget *content);
    void addClaimParts(QVBoxLayout &layout, QWidget *content);
    void connectParts();
    void connectRecord();
    void connectClaim();
    void setRecord(RecordRef record);
    void updateDetails();
    void updateMentions(bool hasRecord);
    void shareHeight();
    void updateEmpty();
    QString emptyText() const;

    OpenProject &m_session;
    QSettings &m_settings;
    Register m_kind;
    TagChips *m_chips;
    QueryLine *m_filter;
    QLabel *m_hint;
    RecordsView *m_records;
    QLabel *m_empty;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    bool m_isShared = false; // by a person, or for the claim that is shown
    QScrollArea *m_details;
    QWidget *m_place; // of the annotation
    QLabel *m_annotationTitle;
    QLabel *m_annotationText;
    AnnotationForm *m_annotation;
    AttributionForm *m_attribution;
    RecordRef m_current;
    RecordForm *m_record = nullptr; // of claims there is that instead:
    ClaimDetails *m_claim = nullptr;
    FoldButton *m_placeFold = nullptr;
    FoldButton *m_mentionsFold = nullptr;
    QLabel *m_mentionsTitle;
    MentionsView *m_mentions;
    QList<DependentSection *> m_sections;
};

} // namespace Standoff
