// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/registerpage.h"

#include "check/cardframe.h"
#include "session/openproject.h"
#include "sidepanel/annotationform.h"
#include "sidepanel/attributionform.h"
#include "sidepanel/claimdetails.h"
#include "sidepanel/dependentsection.h"
#include "sidepanel/mentionsview.h"
#include "sidepanel/recordform.h"
#include "sidepanel/recordsview.h"
#include "text/oneline.h"
#include "widgets/foldbutton.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// What is below the register: the annotation and the record that are selected.

namespace Standoff {

namespace {

QList<Dependent> dependentOn(Register kind)
{
    switch (kind) {
    case Register::Entities:
        return {Dependent::EntitySources};
    case Register::Claims:
        return {}; // they are among its details
    case Register::Sources:
        break;
    }
    return {Dependent::Grades, Dependent::Sayings};
}

QLabel *titled(const QString &text, QWidget *parent)
{
    QLabel *label = makePartDetail(parent);
    label->setText(text);
    return label;
}

} // namespace

QWidget *RegisterPage::makeDetails()
{
    m_details = new QScrollArea(this);
    m_details->setObjectName(u"details"_s);
    m_details->setAccessibleName(tr("Annotation and record"));
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setWidgetResizable(true);
    m_details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(m_details);
    m_place = makePlace(content);
    m_mentionsTitle = titled({}, content);
    m_mentions = new MentionsView(m_session, m_kind, content);
    m_mentions->setObjectName(u"mentions"_s);
    m_mentions->setAccessibleName(tr("Mentions"));
    auto *layout = new QVBoxLayout(content);
    if (m_kind == Register::Claims)
        addClaimParts(*layout, content);
    else
        addRecordParts(*layout, content);
    layout->addStretch();
    m_details->setWidget(content);
    content->setBackgroundRole(QPalette::Base);
    return m_details;
}

QWidget *RegisterPage::makePlace(QWidget *content)
{
    auto *place = new QWidget(content);
    m_annotationTitle = titled(tr("Annotation"), place);
    m_annotationText = new QLabel(place);
    m_annotationText->setObjectName(u"annotationText"_s);
    m_annotationText->setWordWrap(true);
    m_annotationText->setTextFormat(Qt::PlainText);
    m_annotationText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_annotation = new AnnotationForm(m_session, place);
    m_attribution = new AttributionForm(m_session, place);
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins({});
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_annotationTitle, m_annotationText, m_annotation, m_attribution})
        layout->addWidget(part);
    return place;
}

void RegisterPage::addRecordParts(QVBoxLayout &layout, QWidget *content)
{
    m_record = new RecordForm(m_session, m_kind, content);
    layout.addWidget(m_place);
    layout.addWidget(m_record);
    for (const Dependent what : dependentOn(m_kind)) {
        m_sections.append(new DependentSection(m_session, m_settings, what, content));
        layout.addWidget(m_sections.last());
    }
    layout.addWidget(m_mentionsTitle);
    layout.addWidget(m_mentions);
}

// What is checked comes first, and where it was found is folded away.
void RegisterPage::addClaimParts(QVBoxLayout &layout, QWidget *content)
{
    m_claim = new ClaimDetails(m_session, m_settings, content);
    layout.addWidget(m_claim);
    m_mentionsTitle->hide(); // the fold says the same
    m_mentionsFold = m_claim->addFold(u"claim.occurrences"_s, tr("Occurrences"), m_mentions);
    m_placeFold = m_claim->addFold(u"claim.here"_s, tr("This place"), m_place);
}

void RegisterPage::connectRecord()
{
    connect(m_record, &Form::failed, this, &RegisterPage::failed);
    for (DependentSection *section : std::as_const(m_sections)) {
        connect(section, &DependentSection::failed, this, &RegisterPage::failed);
        connect(
            section, &DependentSection::mentionActivated, this, &RegisterPage::mentionActivated);
        connect(section, &DependentSection::shown, m_details,
            [this](QWidget *part) { m_details->ensureWidgetVisible(part, 0, 0); });
        connect(section, &DependentSection::recordActivated, this, &RegisterPage::recordActivated);
    }
}

void RegisterPage::connectClaim()
{
    connect(m_claim, &ClaimDetails::failed, this, &RegisterPage::failed);
    connect(m_claim, &ClaimDetails::mentionActivated, this, &RegisterPage::mentionActivated);
    connect(m_claim, &ClaimDetails::recordActivated, this, &RegisterPage::recordActivated);
    connect(m_claim, &ClaimDetails::evidenceRequested, this, &RegisterPage::evidenceRequested);
    connect(m_claim, &ClaimDetails::dossierRequested, this, &RegisterPage::dossierRequested);
    connect(m_claim, &ClaimDetails::shown, m_details,
        [this](QWidget *part) { m_details->ensureWidgetVisible(part, 0, 0); });
    for (FoldButton *fold : {m_mentionsFold, m_placeFold})
        connect(fold, &QToolButton::toggled, this, [this] { updateDetails(); });
}

void RegisterPage::updateDetails()
{
    const OpenArticle *article = m_session.project().openArticle(m_annotation->article());
    const Annotation *annotation = article ? article->find(m_annotation->annotation()) : nullptr;
    const bool record = currentRecord().number != 0;
    const bool isInFold = m_placeFold && record;
    m_annotationTitle->setVisible(annotation && !isInFold);
    m_annotationText->setVisible(annotation);
    if (annotation)
        m_annotationText->setText(tr("“%1”").arg(annotation->text()));
    m_place->setVisible(annotation && (!isInFold || m_placeFold->isChecked()));
    if (m_placeFold) {
        m_placeFold->setVisible(annotation && record);
        m_placeFold->setSummary(annotation ? onOneLine(m_annotationText->text()) : QString());
    }
    updateMentions(record);
    m_details->setVisible(annotation || record);
    shareHeight();
}

void RegisterPage::updateMentions(bool hasRecord)
{
    const int mentions = m_mentions->mentions().rowCount();
    const QString words = m_kind == Register::Claims
        ? (mentions == 0 ? tr("No occurrences") : tr("%Ln occurrence(s)", nullptr, mentions))
        : (mentions == 0 ? tr("No mentions") : tr("%Ln mention(s)", nullptr, mentions));
    const int articles = m_mentions->mentions().articleCount();
    const QString told = articles < 2
        ? words
        : tr("%1 in %2", "4 mentions in 2 articles")
              .arg(words, tr("%Ln article(s)", "in which mentions are", articles));
    const bool isOpen = !m_mentionsFold || m_mentionsFold->isChecked();
    m_mentionsTitle->setVisible(hasRecord && !m_mentionsFold);
    m_mentionsTitle->setText(told);
    m_mentions->setVisible(hasRecord && mentions > 0 && isOpen);
    if (m_mentionsFold)
        m_mentionsFold->setSummary(told);
}

// The list keeps four rows and the form gets the rest, unless a person has moved what is between.
void RegisterPage::shareHeight()
{
    const bool hasClaim = m_claim && currentRecord().number != 0;
    if (!hasClaim || m_isShared)
        return;
    constexpr int rows = 4;
    const int all = m_splitter->height();
    const int row = std::max(m_records->sizeHintForRow(0), fontMetrics().height());
    if (all <= 3 * row) // it has no height yet
        return;
    const int list = std::min(rows * row + 2 * m_records->frameWidth(), (all - row) / 2);
    m_splitter->setSizes({list, all - list});
    m_isShared = true;
    QTimer::singleShot(0, m_records, [this] { m_records->scrollTo(m_records->currentIndex()); });
}

} // namespace Standoff
