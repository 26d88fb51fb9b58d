// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/dependentsection.h"

#include "check/cardframe.h"
#include "check/evidencedelegate.h"
#include "check/evidencefield.h"
#include "items/dependentrows.h"
#include "session/verbs/records.h"
#include "sidepanel/dependentform.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/keyname.h"
#include "widgets/linedelegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

bool isEdited(Dependent what)
{
    return what != Dependent::Sayings && what != Dependent::EntitySources;
}

bool leadsOn(Dependent what)
{
    return what != Dependent::Grades && what != Dependent::Verdicts;
}

QString addText(Dependent what)
{
    switch (what) {
    case Dependent::Grades:
        return DependentSection::tr("Add a grade");
    case Dependent::Verdicts:
        return DependentSection::tr("Add a verdict");
    case Dependent::Evidence:
        return DependentSection::tr("Add evidence");
    case Dependent::Links:
        return DependentSection::tr("Link to another claim");
    case Dependent::Sayings:
    case Dependent::EntitySources:
        break;
    }
    return {};
}

} // namespace

DependentList::DependentList(Dependent what, QWidget *parent)
    : InlineList(parent)
    , m_hasCards(what == Dependent::Evidence)
{
    setUniformItemSizes(!m_hasCards);
    if (m_hasCards)
        setItemDelegate(new EvidenceDelegate(this));
    else
        setItemDelegate(
            new LineDelegate(DependentModel::DetailRole, -1, this, DependentModel::RemarkRole));
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &key,
                         void (DependentList::*signal)()) {
        connect(makeAction(name, text, key), &QAction::triggered, this, signal);
    };
    if (isEdited(what)) {
        add(u"addDependent"_s, addText(what), Qt::Key_Insert, &DependentList::addRequested);
        add(u"editDependent"_s,
            what == Dependent::Verdicts ? tr("New verdict replacing this one") : tr("Edit"),
            Qt::Key_F2, &DependentList::editRequested);
        if (what != Dependent::Verdicts) // it is kept for good
            add(u"removeDependent"_s, tr("Delete"), QKeySequence::Delete,
                &DependentList::removeRequested);
    }
    if (leadsOn(what))
        add(u"showDependent"_s, tr("Go there"), Qt::CTRL | Qt::Key_Return,
            &DependentList::showRequested);
}

QSize DependentList::sizeHint() const
{
    if (!m_hasCards || !model())
        return InlineList::sizeHint();
    constexpr int mostCards = 6; // then it scrolls
    int height = 0;
    for (int row = 0; row < std::min(model()->rowCount(), mostCards); ++row)
        height += sizeHintForRow(row);
    return {fontMetrics().averageCharWidth() * 16, height};
}

DependentSection::DependentSection(
    OpenProject &session, QSettings &settings, Dependent what, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(session, what)
    , m_list(new DependentList(what, this))
{
    setObjectName(u"dependent%1"_s.arg(int(what)));
    m_list->setModel(&m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    if (what == Dependent::Evidence) {
        layout->addWidget(makeEvidenceHead());
        layout->addWidget(makeEvidenceBox());
    } else {
        layout->addWidget(makeHead());
        layout->addWidget(m_list);
    }
    if (isEdited(what)) {
        m_form = new DependentForm(session, settings, what, this);
        layout->addWidget(m_form);
    }
    connectParts();
    updateParts();
}

QWidget *DependentSection::makeHead()
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
    m_add->setToolTip(tr("%1 (%2 in the list)", "what a button does; a key")
            .arg(addText(m_model.what()), keyName(Qt::Key_Insert)));
    m_add->setVisible(isEdited(m_model.what()));
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_title, 1);
    line->addWidget(m_add);
    return head;
}

QWidget *DependentSection::makeEvidenceHead()
{
    auto *head = new QWidget(this);
    m_title = makePartTitle(tr("Evidence"), head);
    m_title->setObjectName(u"title"_s);
    m_count = makePartDetail(head);
    m_add = new QToolButton(head);
    m_add->setObjectName(u"evidenceFromArticle"_s);
    m_add->setText(tr("From an article"));
    m_add->setIcon(Theme::icon("article"_L1));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setFont(m_count->font());
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::TabFocus); // a click leaves what is selected in the article
    m_add->setToolTip(tr("Words that are selected in the article become evidence"));
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_title);
    line->addWidget(m_count, 1);
    line->addWidget(m_add);
    line->addWidget(new KeyLabel(Qt::Key_F8, head));
    return head;
}

QWidget *DependentSection::makeEvidenceBox()
{
    auto *box = new CardFrame(this);
    m_field = new EvidenceField(box);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_field);
    return box;
}

void DependentSection::connectEvidence()
{
    connect(m_add, &QToolButton::clicked, this, &DependentSection::wordsRequested);
    connect(m_field, &EvidenceField::listRequested, m_list, [this] { m_list->setFocus(); });
    connect(m_field, &EvidenceField::addressGiven, this, [this](const QString &address) {
        addEvidence({.claim = idOf<Claim>(m_model.record()),
            .address = address,
            .accessed = QDate::currentDate().toString(Qt::ISODate)});
    });
    connect(m_field, &EvidenceField::questionAsked, this, [this](const QString &question) {
        addEvidence({.claim = idOf<Claim>(m_model.record()), .question = question});
    });
    connect(&m_model, &DependentModel::dataChanged, m_list, [this] {
        m_list->doItemsLayout(); // a card may have got an answer
        m_list->updateGeometry();
    });
}

// It is there at once; what is known of it beyond may be typed.
void DependentSection::addEvidence(const Evidence &evidence)
{
    const auto made = put(m_session, evidence);
    if (!made) {
        emit failed(made.error().text);
        return;
    }
    select(made->number);
    m_form->edit(made->number);
}

void DependentSection::connectParts()
{
    connect(&m_model, &DependentModel::failed, this, &DependentSection::failed);
    connect(m_list, &InlineList::countChanged, this, [this] { updateParts(); });
    if (m_field)
        connectEvidence();
    else
        connect(m_add, &QToolButton::clicked, this, [this] { add(); });
    connect(m_list, &DependentList::addRequested, this, [this] { add(); });
    connect(m_list, &DependentList::editRequested, this, [this] { edit(); });
    connect(m_list, &DependentList::removeRequested, this, [this] { remove(); });
    connect(m_list, &DependentList::showRequested, this, [this] { go(); });
    connect(m_list, &InlineList::chosen, this, [this] { m_form ? edit() : go(); });
    if (!m_form)
        return;
    connect(m_form, &DependentForm::made, this, [this](qint64 number) { select(number); });
    connect(m_form, &DependentForm::draftChanged, this, [this] { updateParts(); });
    connect(m_form, &DependentForm::opened, this, [this] { emit shown(m_form); });
    connect(m_form, &DependentForm::left, this,
        [this] { m_list->isVisible() ? m_list->setFocus() : m_add->setFocus(); });
    connect(m_form, &Form::failed, this, &DependentSection::failed);
}

QString DependentSection::title(int count) const
{
    switch (m_model.what()) {
    case Dependent::Grades:
        return count == 0 ? tr("Not graded") : tr("%Ln grade(s)", nullptr, count);
    case Dependent::Sayings:
        return count == 0 ? tr("Nothing is attributed to it")
                          : tr("%Ln statement(s)", nullptr, count);
    case Dependent::EntitySources:
        return count == 0 ? tr("Not a source") : tr("Linked to %Ln source(s)", nullptr, count);
    case Dependent::Verdicts:
        return count == 0 ? tr("No verdict") : tr("%Ln verdict(s)", nullptr, count);
    case Dependent::Evidence:
        return count == 0 ? tr("No evidence") : tr("%Ln piece(s) of evidence", nullptr, count);
    case Dependent::Links:
        break;
    }
    return count == 0 ? tr("No links to other claims")
                      : tr("%Ln link(s) to other claims", nullptr, count);
}

QString DependentSection::summary() const
{
    const QString words = title(m_model.rowCount());
    return m_form && m_form->hasDraft() ? tr("%1 · draft", "no verdict, or so many").arg(words)
                                        : words;
}

void DependentSection::updateParts()
{
    const int count = m_model.rowCount();
    if (m_count)
        m_count->setText(count == 0 ? QString() : locale().toString(count));
    else
        m_title->setText(summary());
    m_list->setAccessibleName(summary());
    m_list->setVisible(count > 0);
    // What nothing can be added to is only there when it has something.
    setVisible(m_model.record() && (m_form || count > 0));
    emit summaryChanged();
}

void DependentSection::setRecord(RecordRef record)
{
    if (m_form)
        m_form->setRecord(record.number);
    if (const Result<> result = m_model.setRecord(record); !result)
        emit failed(result.error().text);
    updateParts();
}

void DependentSection::setSelected(AnnotationId annotation)
{
    if (m_form)
        m_form->setSelected(annotation);
}

void DependentSection::commitEdits()
{
    if (m_form && m_form->isVisibleTo(this))
        m_form->commit();
}

void DependentSection::add()
{
    m_list->clearSelection();
    m_form->begin();
}

void DependentSection::edit()
{
    if (m_list->currentIndex().isValid())
        m_form->edit(m_model.rowAt(m_list->currentIndex().row()).number);
}

void DependentSection::remove()
{
    if (!m_list->currentIndex().isValid())
        return;
    const qint64 number = m_model.rowAt(m_list->currentIndex().row()).number;
    const Result<> result = withDependentType(m_model.what(), [&]<typename Value> -> Result<> {
        if constexpr (std::is_same_v<Value, Source> || std::is_same_v<Value, Verdict>)
            return {};
        else
            return Standoff::remove(m_session, Id<Value>{number});
    });
    if (!result)
        emit failed(result.error().text);
}

void DependentSection::go()
{
    if (!m_list->currentIndex().isValid())
        return;
    const DependentRow row = m_model.rowAt(m_list->currentIndex().row());
    if (row.target)
        emit recordActivated(row.target);
    else if (row.article)
        emit mentionActivated(row.article, row.annotation);
}

void DependentSection::select(qint64 number)
{
    const QModelIndex index = m_model.index(m_model.rowOf(number), 0);
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

} // namespace Standoff
