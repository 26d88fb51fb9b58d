// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/claimdetails.h"

#include "check/cardframe.h"
#include "check/verdictcard.h"
#include "forms/fieldeditor.h"
#include "items/claimwords.h"
#include "session/openproject.h"
#include "session/verbs/records.h"
#include "sidepanel/dependentsection.h"
#include "sidepanel/recordform.h"
#include "sidepanel/verdictsection.h"
#include "theme/icons.h"
#include "widgets/foldbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Standoff {

ClaimDetails::ClaimDetails(OpenProject &session, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_body(new QWidget(this))
    , m_parts(new QVBoxLayout(m_body))
    , m_folds(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_body);
    layout->addLayout(m_folds);
    m_parts->setContentsMargins({});
    m_parts->setSpacing(8);
    m_folds->setSpacing(3);
    m_parts->addWidget(makeHead());
    makeForms();
    connectParts();
    m_body->hide();
}

QWidget *ClaimDetails::makeHead()
{
    auto *head = new QWidget(m_body);
    QLabel *name = makePartDetail(head);
    name->setText(tr("Claim"));
    m_dossier = new QToolButton(head);
    m_dossier->setObjectName(u"claimDossier"_s);
    m_dossier->setText(tr("Dossier"));
    m_dossier->setFont(name->font());
    m_dossier->setToolTip(tr("Everything about the claim on one page"));
    m_pin = new QToolButton(head);
    m_pin->setObjectName(u"pinClaim"_s);
    m_pin->setIcon(Theme::icon("pin"_L1));
    m_pin->setCheckable(true);
    m_pin->setAccessibleName(tr("Keep this claim here"));
    m_pin->setToolTip(tr("Keep this claim here while you look for evidence in other articles"));
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins({});
    line->setSpacing(4);
    line->addWidget(name, 1);
    line->addWidget(m_dossier);
    line->addWidget(new KeyLabel(Qt::CTRL | Qt::Key_I, head));
    line->addWidget(m_pin);
    for (QToolButton *button : {m_dossier, m_pin}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    return head;
}

void ClaimDetails::makeForms()
{
    m_top = new RecordForm(m_session, m_settings,
        {u"claim.text"_s, u"claim.claimant"_s, u"claim.state"_s}, {}, m_body);
    m_evidence = new DependentSection(m_session, m_settings, Dependent::Evidence, m_body);
    m_verdict = new VerdictSection(m_session, m_settings, m_body);
    const QList<RecordFold> folds{{u"claim.triage"_s, tr("Triage"),
                                      {u"claim.public_interest"_s, u"claim.harm"_s,
                                          u"claim.reach"_s, u"claim.checkability"_s}},
        {u"claim.words"_s, tr("In short, context, date, place"),
            {u"claim.short_text"_s, u"claim.context"_s, u"claim.date"_s, u"claim.place"_s}},
        {u"claim.kinds"_s, tr("Factuality and types"), {u"claim.factuality"_s, u"claim.types"_s}},
        {u"claim.notes"_s, tr("Note and disclosure"), {u"claim.note"_s, u"claim.disclosure"_s}}};
    m_rest = new RecordForm(m_session, m_settings, {}, folds, m_body);
    for (QWidget *part : std::initializer_list<QWidget *>{m_top, m_evidence, m_verdict, m_rest})
        m_parts->addWidget(part);
    m_links = new DependentSection(m_session, m_settings, Dependent::Links, this);
    auto *links = new QWidget(this);
    auto *layout = new QVBoxLayout(links);
    layout->setContentsMargins({});
    layout->addWidget(m_links);
    FoldButton *fold = addFold(u"claim.links"_s, tr("Links to other claims"), links);
    connect(m_links, &DependentSection::summaryChanged, fold,
        [this, fold] { fold->setSummary(m_links->summary()); });
}

FoldButton *ClaimDetails::addFold(const QString &name, const QString &title, QWidget *content)
{
    auto *fold = new FoldButton(title, this);
    fold->setObjectName(u"fold."_s + name);
    fold->rememberIn(m_settings, u"window/folds/"_s + name);
    m_folds->addWidget(fold);
    m_folds->addWidget(content);
    fold->hide();
    content->hide();
    connect(fold, &QToolButton::toggled, content, &QWidget::setVisible);
    return fold;
}

void ClaimDetails::connectParts()
{
    for (Form *form : std::initializer_list<Form *>{m_top, m_rest})
        connect(form, &Form::failed, this, &ClaimDetails::failed);
    for (DependentSection *section : {m_evidence, m_links}) {
        connect(section, &DependentSection::failed, this, &ClaimDetails::failed);
        connect(section, &DependentSection::shown, this, &ClaimDetails::shown);
        connect(
            section, &DependentSection::mentionActivated, this, &ClaimDetails::mentionActivated);
        connect(section, &DependentSection::recordActivated, this, &ClaimDetails::recordActivated);
    }
    connect(m_evidence, &DependentSection::wordsRequested, this, &ClaimDetails::evidenceRequested);
    connect(m_verdict, &VerdictSection::failed, this, &ClaimDetails::failed);
    connect(m_verdict, &VerdictSection::shown, this, &ClaimDetails::shown);
    connect(m_verdict, &VerdictSection::recorded, this, &ClaimDetails::leaveDraft);
    connect(&m_verdict->card(), &VerdictCard::proposalTaken, this, &ClaimDetails::takeProposal);
    connect(m_dossier, &QToolButton::clicked, this, &ClaimDetails::dossierRequested);
}

void ClaimDetails::setRecord(RecordRef record)
{
    if (record == m_record)
        return;
    m_record = record;
    if (record && record != m_shownLast)
        m_pin->setChecked(false); // it was of the other one
    if (record)
        m_shownLast = record;
    m_top->setRecord(record.number);
    m_rest->setRecord(record.number);
    m_evidence->setRecord(record);
    m_verdict->setRecord(record);
    m_links->setRecord(record);
    placeCard(m_verdict->card().hasVerdict());
    m_body->setVisible(bool(record));
    for (auto *fold : findChildren<FoldButton *>(Qt::FindDirectChildrenOnly))
        fold->setVisible(bool(record));
    m_links->parentWidget()->setVisible(
        record && findChild<FoldButton *>(u"fold.claim.links"_s)->isChecked());
}

// Above the evidence, or where its draft was.
void ClaimDetails::placeCard(bool onTop)
{
    VerdictCard *card = &m_verdict->card();
    m_parts->removeWidget(card); // which moves what is behind it
    if (onTop)
        m_parts->insertWidget(m_parts->indexOf(m_evidence), card);
    else
        m_verdict->layout()->addWidget(card);
}

void ClaimDetails::setSelected(AnnotationId annotation)
{
    m_evidence->setSelected(annotation);
    m_links->setSelected(annotation);
}

void ClaimDetails::commitEdits()
{
    m_top->commit();
    m_rest->commit();
    m_evidence->commitEdits();
    m_verdict->commitEdits();
    m_links->commitEdits();
}

void ClaimDetails::goToVerdict()
{
    if (m_record)
        m_verdict->begin();
}

bool ClaimDetails::isPinned() const
{
    return m_record && m_pin->isChecked();
}

// From where Enter takes the state that is proposed: the row of states, where it is in sight.
void ClaimDetails::leaveDraft()
{
    auto *state = m_top->findChild<FieldEditor *>(u"claim.state"_s);
    if (state && !state->visibleRegion().isEmpty())
        state->setFocus(Qt::OtherFocusReason);
    else
        m_verdict->card().setFocus(Qt::OtherFocusReason);
}

void ClaimDetails::takeProposal()
{
    const Claim *stored = m_session.project().find(idOf<Claim>(m_record));
    const QString next = stored ? proposedState(m_session.project(), *stored) : QString();
    if (next.isEmpty())
        return;
    Claim claim = *stored;
    claim.state = next;
    if (const auto done = put(m_session, claim); !done)
        emit failed(done.error().text);
}

} // namespace Standoff
