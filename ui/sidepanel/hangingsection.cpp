// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/hangingsection.h"

#include "items/hangingrows.h"
#include "sidepanel/hangingform.h"
#include "sidepanel/linedelegate.h"
#include "theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

bool isEdited(Hanging what)
{
    return what != Hanging::Sayings && what != Hanging::EntitySources;
}

bool leadsOn(Hanging what)
{
    return what != Hanging::Grades && what != Hanging::Verdicts;
}

QString addText(Hanging what)
{
    switch (what) {
    case Hanging::Grades:
        return HangingSection::tr("Add a grade");
    case Hanging::Verdicts:
        return HangingSection::tr("Add a verdict");
    case Hanging::Evidence:
        return HangingSection::tr("Add evidence");
    case Hanging::Links:
        return HangingSection::tr("Link to another claim");
    case Hanging::Sayings:
    case Hanging::EntitySources:
        break;
    }
    return {};
}

} // namespace

HangingList::HangingList(Hanging what, QWidget *parent)
    : ShortList(parent)
{
    setItemDelegate(new LineDelegate(HangingModel::DetailRole, -1, this, HangingModel::RemarkRole));
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &key,
                         void (HangingList::*signal)()) {
        connect(makeAction(name, text, key), &QAction::triggered, this, signal);
    };
    if (isEdited(what)) {
        add(u"addHanging"_s, addText(what), Qt::Key_Insert, &HangingList::addRequested);
        add(u"editHanging"_s,
            what == Hanging::Verdicts ? tr("New verdict after this one") : tr("Edit"), Qt::Key_F2,
            &HangingList::editRequested);
        if (what != Hanging::Verdicts) // it is kept for good
            add(u"removeHanging"_s, tr("Delete"), QKeySequence::Delete,
                &HangingList::removeRequested);
    }
    if (leadsOn(what))
        add(u"showHanging"_s, tr("Go there"), Qt::CTRL | Qt::Key_Return,
            &HangingList::showRequested);
}

HangingSection::HangingSection(Session &session, QSettings &settings, Hanging what, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(session, what)
    , m_list(new HangingList(what, this))
{
    setObjectName(u"hanging%1"_s.arg(int(what)));
    m_list->setModel(&m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(makeHead());
    layout->addWidget(m_list);
    if (isEdited(what)) {
        m_form = new HangingForm(session, settings, what, this);
        layout->addWidget(m_form);
    }
    connectParts();
    updateParts();
}

QWidget *HangingSection::makeHead()
{
    auto *head = new QWidget(this);
    m_title = new QLabel(head);
    m_title->setObjectName(u"title"_s);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 0.88);
    m_title->setFont(font);
    Theme::makeMuted(m_title);
    m_add = new QToolButton(head);
    m_add->setObjectName(u"add"_s);
    m_add->setText(u"+"_s);
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setAccessibleName(addText(m_model.what()));
    m_add->setToolTip(tr("%1 (Insert in the list)").arg(addText(m_model.what())));
    m_add->setVisible(isEdited(m_model.what()));
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_title, 1);
    line->addWidget(m_add);
    return head;
}

void HangingSection::connectParts()
{
    connect(&m_model, &HangingModel::failed, this, &HangingSection::failed);
    connect(m_list, &ShortList::countChanged, this, [this] { updateParts(); });
    connect(m_add, &QToolButton::clicked, this, [this] { add(); });
    connect(m_list, &HangingList::addRequested, this, [this] { add(); });
    connect(m_list, &HangingList::editRequested, this, [this] { edit(); });
    connect(m_list, &HangingList::removeRequested, this, [this] { remove(); });
    connect(m_list, &HangingList::showRequested, this, [this] { go(); });
    connect(m_list, &ShortList::chosen, this, [this] { m_form ? edit() : go(); });
    if (!m_form)
        return;
    connect(m_form, &HangingForm::made, this, [this](qint64 number) { select(number); });
    connect(m_form, &HangingForm::draftChanged, this, [this] { updateParts(); });
    connect(m_form, &HangingForm::opened, this, [this] { emit shown(m_form); });
    connect(m_form, &HangingForm::left, this,
        [this] { m_list->isVisible() ? m_list->setFocus() : m_add->setFocus(); });
    connect(m_form, &Form::failed, this, &HangingSection::failed);
}

QString HangingSection::title(int count) const
{
    switch (m_model.what()) {
    case Hanging::Grades:
        return count == 0 ? tr("Not graded") : tr("%n grade(s)", nullptr, count);
    case Hanging::Sayings:
        return count == 0 ? tr("Nothing is attributed to it")
                          : tr("Said, %n time(s)", nullptr, count);
    case Hanging::EntitySources:
        return count == 0 ? tr("Not a source") : tr("Is %n source(s)", nullptr, count);
    case Hanging::Verdicts:
        return count == 0 ? tr("No verdict") : tr("%n verdict(s)", nullptr, count);
    case Hanging::Evidence:
        return count == 0 ? tr("No evidence") : tr("%n piece(s) of evidence", nullptr, count);
    case Hanging::Links:
        break;
    }
    return count == 0 ? tr("No links to other claims")
                      : tr("%n link(s) to other claims", nullptr, count);
}

void HangingSection::updateParts()
{
    const int count = m_model.rowCount();
    m_title->setText(m_form && m_form->hasDraft()
            ? tr("%1 · a draft", "no verdict, or so many").arg(title(count))
            : title(count));
    m_list->setAccessibleName(m_title->text());
    m_list->setVisible(count > 0);
    // What nothing can be added to is only there when it has something.
    setVisible(m_model.record() != 0 && (m_form || count > 0));
}

void HangingSection::setRecord(qint64 record)
{
    if (m_form)
        m_form->setRecord(record);
    if (const Result<> result = m_model.setRecord(record); !result)
        emit failed(result.error().text);
    updateParts();
}

void HangingSection::setSelected(AnnotationId annotation)
{
    if (m_form)
        m_form->setSelected(annotation);
}

void HangingSection::commitEdits()
{
    if (m_form && m_form->isVisibleTo(this))
        m_form->commit();
}

void HangingSection::add()
{
    m_list->clearSelection();
    m_form->begin();
}

void HangingSection::edit()
{
    if (m_list->currentIndex().isValid())
        m_form->edit(m_model.rowAt(m_list->currentIndex().row()).number);
}

void HangingSection::remove()
{
    if (!m_list->currentIndex().isValid())
        return;
    const qint64 number = m_model.rowAt(m_list->currentIndex().row()).number;
    const Result<> result = withHangingType(m_model.what(), [&]<typename Value> -> Result<> {
        if constexpr (std::is_same_v<Value, Source> || std::is_same_v<Value, Verdict>)
            return {};
        else
            return m_session.remove(Id<Value>{number});
    });
    if (!result)
        emit failed(result.error().text);
}

void HangingSection::go()
{
    if (!m_list->currentIndex().isValid())
        return;
    const HangingRow row = m_model.rowAt(m_list->currentIndex().row());
    if (row.target != 0) {
        emit recordActivated(
            m_model.what() == Hanging::EntitySources ? Register::Sources : Register::Claims,
            row.target);
    } else if (row.article) {
        emit mentionActivated(row.article, row.annotation);
    }
}

void HangingSection::select(qint64 number)
{
    const QModelIndex index = m_model.index(m_model.rowOf(number), 0);
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

} // namespace Standoff
