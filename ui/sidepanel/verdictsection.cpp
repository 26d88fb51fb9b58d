// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/verdictsection.h"

#include "check/cardframe.h"
#include "check/verdictcard.h"
#include "forms/fieldeditor.h"
#include "session/openproject.h"
#include "sidepanel/dependentform.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Standoff {

VerdictSection::VerdictSection(OpenProject &session, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new VerdictCard(session, this))
    , m_parts(new QWidget(this))
{
    setObjectName(u"dependent%1"_s.arg(int(Dependent::Verdicts)));
    m_form = new DependentForm(session, settings, Dependent::Verdicts, m_parts);
    auto *parts = new QVBoxLayout(m_parts);
    parts->setContentsMargins({});
    parts->setSpacing(4);
    parts->addWidget(makeHead());
    parts->addWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_parts);
    layout->addWidget(m_card);
    connect(m_form, &DependentForm::made, this, [this] {
        m_isBegun = false;
        refresh();
        emit recorded();
    });
    connect(m_form, &DependentForm::draftChanged, this, [this] { showState(); });
    connect(m_form, &DependentForm::opened, this, [this] { emit shown(m_form); });
    connect(m_form, &DependentForm::left, this, [this] {
        if (m_parts->isVisible() && m_form->firstField())
            m_form->firstField()->setFocus();
    });
    connect(m_form, &Form::failed, this, &VerdictSection::failed);
    connect(m_card, &VerdictCard::newRequested, this, &VerdictSection::begin);
    connect(m_card, &VerdictCard::revisionRequested, this, &VerdictSection::revise);
    connect(&session, &OpenProject::changed, this, [this](const ChangeSet &changes) {
        if (!changes.of<Verdict>().isEmpty() || !changes.of<Term>().isEmpty())
            refresh();
    });
    connect(&session, &OpenProject::reloaded, this, [this] { refresh(); });
}

QWidget *VerdictSection::makeHead()
{
    auto *head = new QWidget(m_parts);
    m_state = makePartDetail(head);
    m_state->setObjectName(u"verdictState"_s);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins({});
    line->addWidget(makePartTitle(tr("Verdict"), head));
    line->addWidget(m_state, 1);
    line->addWidget(new KeyLabel(Qt::Key_F9, head));
    return head;
}

void VerdictSection::setRecord(RecordRef record)
{
    if (record == m_record)
        return;
    m_record = record;
    m_isBegun = false;
    m_form->setRecord(record.number);
    m_card->setClaim(idOf<Claim>(record));
    refresh();
}

void VerdictSection::commitEdits()
{
    if (m_form->isVisibleTo(this))
        m_form->commit();
}

void VerdictSection::begin()
{
    m_isBegun = true;
    m_parts->show();
    m_form->begin();
    showState();
}

void VerdictSection::revise(qint64 verdict)
{
    m_isBegun = true;
    m_parts->show();
    m_form->edit(verdict);
    showState();
}

void VerdictSection::refresh()
{
    m_card->refresh();
    const bool isWanted = !m_card->hasVerdict() || m_form->hasDraft() || m_isBegun;
    m_parts->setVisible(m_record && isWanted);
    if (m_record && isWanted && m_form->isHidden())
        m_form->offer();
    else if (!isWanted)
        m_form->hide();
    showState();
}

void VerdictSection::showState()
{
    m_state->setText(m_form->hasDraft() ? tr("draft, kept here until it is recorded")
                                        : tr("none yet", "verdict"));
}

} // namespace Standoff
