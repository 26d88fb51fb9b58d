// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/registerpage.h"

#include "check/cardframe.h"
#include "panels/arrangements.h"
#include "project/tagset/tagnames.h"
#include "session/openproject.h"
#include "sidepanel/annotationform.h"
#include "sidepanel/attributionform.h"
#include "sidepanel/claimdetails.h"
#include "sidepanel/dependentsection.h"
#include "sidepanel/mentionsview.h"
#include "sidepanel/queryline.h"
#include "sidepanel/recordform.h"
#include "sidepanel/recordsview.h"
#include "sidepanel/tagchips.h"
#include "text/oneline.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/foldbutton.h"
#include "widgets/splitter.h"

#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QList<LayerKind> layersOf(Register kind)
{
    switch (kind) {
    case Register::Entities:
        return {LayerKind::Entity, LayerKind::Other};
    case Register::Claims:
        return {LayerKind::Claim};
    case Register::Sources:
        break;
    }
    return {LayerKind::Source, LayerKind::Cue};
}

} // namespace

RegisterPage::RegisterPage(
    OpenProject &session, QSettings &settings, Register kind, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_kind(kind)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *splitter = new Splitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    splitter->addWidget(makeRegister());
    layout->addWidget(makeTop());
    layout->addWidget(splitter);
    splitter->addWidget(makeDetails());
    splitter->setHandleName(1, tr("Height of the register"));
    splitter->setStretchFactor(0, kind == Register::Claims ? 0 : 1); // the form gets what there is
    splitter->setStretchFactor(1, 1);
    m_splitter = splitter;
    connect(splitter, &QSplitter::splitterMoved, this, [this] { m_isShared = true; });
    connectParts();
    updateDetails();
    updateEmpty();
}

QWidget *RegisterPage::makeTop()
{
    auto *top = new QWidget(this);
    m_chips = new TagChips(m_session, layersOf(m_kind), top);
    m_filter = new QueryLine(m_session.project(), m_kind, top);
    m_filter->setObjectName(u"filter"_s);
    m_hint = makePartDetail(top);
    m_hint->setObjectName(u"queryHint"_s);
    m_hint->setWordWrap(true);
    m_hint->hide();
    auto *arrange = new QToolButton(top);
    arrange->setObjectName(u"arrange"_s);
    arrange->setIcon(Theme::icon("arrange"_L1));
    arrange->setAutoRaise(true);
    arrange->setToolTip(tr("Group and sort the list"));
    arrange->setAccessibleName(arrange->toolTip());
    arrange->setFocusPolicy(Qt::StrongFocus);
    arrange->setPopupMode(QToolButton::InstantPopup);
    arrange->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    auto *menu = new QMenu(arrange);
    for (QMenu *each : m_records->arrangements()) {
        menu->addSection(each->title());
        menu->addActions(each->actions());
    }
    arrange->setMenu(menu);
    auto *line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(m_filter);
    line->addWidget(arrange);
    auto *layout = new QVBoxLayout(top);
    layout->addWidget(m_chips);
    layout->addLayout(line);
    layout->addWidget(m_hint);
    return top;
}

QWidget *RegisterPage::makeRegister()
{
    m_stack = new QStackedWidget(this);
    m_records = new RecordsView(m_session, m_kind, m_stack);
    m_records->setObjectName(u"records"_s);
    m_empty = new QLabel(m_stack);
    m_empty->setObjectName(u"empty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(24);
    Theme::makeMuted(m_empty);
    m_stack->addWidget(m_records);
    m_stack->addWidget(m_empty);
    return m_stack;
}

void RegisterPage::connectParts()
{
    connect(m_chips, &TagChips::tagRequested, this, &RegisterPage::tagRequested);
    connect(m_chips, &TagChips::editRequested, this, &RegisterPage::tagEditRequested);
    connect(m_chips, &TagChips::addRequested, this, &RegisterPage::tagAddRequested);
    connect(m_filter, &QueryLine::queryChanged, this, [this](const RecordQuery &query) {
        m_records->setQuery(query);
        m_hint->setText(m_filter->hint());
        m_hint->setVisible(!m_hint->text().isEmpty());
        updateEmpty();
    });
    connect(m_filter, &QueryLine::listRequested, m_records, [this] { m_records->setFocus(); });
    connect(m_records, &RecordsView::namesRequested, this, &RegisterPage::namesRequested);
    connect(m_records, &RecordsView::selectionMoved, this, &RegisterPage::setRecord);
    connect(m_records, &RecordsView::mentionsRequested, this, [this] {
        if (m_mentionsFold)
            m_mentionsFold->setChecked(true);
        m_mentions->goToFirst();
    });
    connect(m_mentions, &MentionsView::mentionActivated, this, &RegisterPage::mentionActivated);
    connect(m_mentions, &MentionsView::recordMade, this, &RegisterPage::showRecord);
    connect(m_mentions, &MentionsView::countChanged, this, [this] { updateDetails(); });
    connect(m_annotation, &AnnotationForm::recordChanged, this, [this](RecordRef record) {
        if (!isPinned())
            showRecord(record);
    });
    for (const auto &part : std::initializer_list<Form *>{m_annotation, m_attribution})
        connect(part, &Form::failed, this, &RegisterPage::failed);
    m_claim ? connectClaim() : connectRecord();
    connect(m_records, &RecordsView::failed, this, &RegisterPage::failed);
    connect(m_mentions, &MentionsView::failed, this, &RegisterPage::failed);
    const auto update = [this] {
        updateEmpty();
        updateDetails();
    };
    connect(&m_session, &OpenProject::changed, this, update);
    connect(&m_session, &OpenProject::reloaded, this, update);
}

void RegisterPage::setReader(BackgroundReader &reader)
{
    m_mentions->setReader(reader);
}

int RegisterPage::recordCount() const
{
    return m_records->records().recordCount();
}

QStringList RegisterPage::arrangement() const
{
    return chosenIn(m_records->arrangements());
}

void RegisterPage::arrange(const QStringList &choices)
{
    chooseIn(m_records->arrangements(), choices);
}

void RegisterPage::commitEdits()
{
    m_annotation->commit();
    m_attribution->commit();
    m_claim ? m_claim->commitEdits() : m_record->commit();
    for (DependentSection *section : std::as_const(m_sections))
        section->commitEdits();
}

void RegisterPage::setAnnotation(ArticleId article, AnnotationId annotation)
{
    m_annotation->setAnnotation(article, annotation);
    m_attribution->setAnnotation(article, annotation);
    updateDetails();
}

void RegisterPage::setSelected(AnnotationId annotation)
{
    if (m_claim)
        m_claim->setSelected(annotation);
    for (DependentSection *section : std::as_const(m_sections))
        section->setSelected(annotation);
}

void RegisterPage::showRecord(RecordRef record)
{
    m_records->select(record.number);
    if (record && m_records->selected().isEmpty()) {
        m_filter->clear();
        m_records->select(record.number);
    }
}

void RegisterPage::setRecord(RecordRef record)
{
    m_current = record;
    if (m_claim)
        m_claim->setRecord(record);
    else
        m_record->setRecord(record.number);
    for (DependentSection *section : std::as_const(m_sections))
        section->setRecord(record);
    m_mentions->setRecord(record);
    updateDetails();
    emit recordSelected(record);
}

RecordRef RegisterPage::currentRecord() const
{
    return {m_kind, m_session.project().recordNumbered(m_current.number) ? m_current.number : 0};
}

bool RegisterPage::isPinned() const
{
    return m_claim && m_claim->isPinned();
}

void RegisterPage::goToVerdict()
{
    if (m_claim)
        m_claim->goToVerdict();
}

void RegisterPage::updateEmpty()
{
    const bool nothing = m_records->model()->rowCount() == 0;
    if (nothing)
        m_empty->setText(recordCount() == 0 ? emptyText() : tr("No records match the filter."));
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_records);
    emit recordCountChanged(recordCount());
}

QString RegisterPage::emptyText() const
{
    const TagsModel &tags = m_chips->model();
    if (tags.rowCount() == 0)
        return tr("There are no tags for this yet. Add one to the tagset.");
    const Tag &tag = tags.tagAt(0);
    if (tag.key.isEmpty())
        return tr("Select words in the article and click a tag above.");
    switch (m_kind) {
    case Register::Entities:
        return tr("Select a name in the article and press %1 to tag it as “%2”.")
            .arg(tag.key.toUpper(), shownTagName(tag.name));
    case Register::Claims:
        return tr("Select what is claimed in the article and press %1 to tag it as “%2”.")
            .arg(tag.key.toUpper(), shownTagName(tag.name));
    case Register::Sources:
        break;
    }
    return tr("Select whoever is quoted in the article and press %1 to tag it as “%2”.")
        .arg(tag.key.toUpper(), shownTagName(tag.name));
}

} // namespace Standoff
