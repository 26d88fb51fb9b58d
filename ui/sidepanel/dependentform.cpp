// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/dependentform.h"

#include "forms/completioneditor.h"
#include "items/computedfields.h"
#include "items/dependentrows.h"
#include "items/fieldlabels.h"
#include "project/rating.h"
#include "session/openproject.h"
#include "session/verbs/records.h"
#include "sidepanel/annotationeditor.h"
#include "sidepanel/dependentvalues.h"
#include "sidepanel/editorfor.h"
#include "sidepanel/recordeditor.h"
#include "theme/theme.h"
#include "widgets/foldbutton.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Standoff {

DependentForm::DependentForm(
    OpenProject &session, QSettings &settings, Dependent what, QWidget *parent)
    : Form(session, parent)
    , m_session(session)
    , m_settings(settings)
    , m_what(what)
    , m_drafts(settings)
{
    m_value = blank();
    build();
    hide();
    connect(&session, &OpenProject::changed, this,
        [this](const ChangeSet &changes) { follow(changes); });
    connect(&session, &OpenProject::reloaded, this, [this] {
        end();
        build();
        showDraft();
    });
}

DependentForm::Value DependentForm::blank() const
{
    return withDependentType(m_what, [this]<typename Type> -> Value {
        if constexpr (std::is_same_v<Type, Source>) {
            Q_UNREACHABLE_RETURN(Grade());
        } else {
            Type value;
            ownerOf(value).number = m_record;
            if constexpr (std::is_same_v<Type, Evidence>)
                value.accessed = QDate::currentDate().toString(Qt::ISODate);
            return value;
        }
    });
}

void DependentForm::build()
{
    removeFields();
    addFields(false);
    if (m_what == Dependent::Verdicts || m_what == Dependent::Evidence) {
        const bool isVerdict = m_what == Dependent::Verdicts;
        auto *fold =
            new FoldButton(isVerdict ? tr("Figures and credibility") : tr("More of it"), this);
        fold->setObjectName(isVerdict ? u"fold.verdict"_s : u"fold.evidence"_s);
        fold->rememberIn(m_settings, u"window/folds/"_s + fold->objectName());
        addFold(fold);
        addFields(true);
    }
    addFoot(makeFoot());
    setReduced(isReduced());
}

void DependentForm::addFields(bool areRare)
{
    std::visit(
        [&](auto &value) {
            forEachFilledIn(value, [&]<typename Member>(const QString &field, Member &) {
                if (isRare(field) != areRare)
                    return;
                FieldEditor *editor = editorFor<Member>(m_session, field, this);
                if (field == "verdict.conclusion"_L1)
                    addWide(field, fieldLabel(field), editor);
                else
                    addField(field, fieldLabel(field), editor);
            });
        },
        m_value);
}

// Nothing is chosen yet, or one looks elsewhere.
bool DependentForm::isReduced() const
{
    return m_what == Dependent::Verdicts && (m_isFolded || (m_value == blank() && !m_discarded));
}

FieldEditor *DependentForm::firstField() const
{
    for (FieldEditor *editor : findChildren<FieldEditor *>(Qt::FindDirectChildrenOnly)) {
        if (!editor->objectName().isEmpty())
            return editor;
    }
    return nullptr;
}

QWidget *DependentForm::makeFoot()
{
    auto *foot = new QWidget(this);
    m_signature = new QLabel(foot);
    m_signature->setObjectName(u"signature"_s);
    Theme::makeMuted(m_signature);
    m_discard = new QPushButton(foot);
    m_discard->setObjectName(u"discard"_s);
    m_discard->setFlat(true);
    m_done = new QPushButton(
        m_what == Dependent::Verdicts ? tr("Record the verdict") : tr("Done"), foot);
    m_done->setObjectName(u"done"_s);
    m_done->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    connect(m_discard, &QPushButton::clicked, this, [this] { discardOrTakeBack(); });
    connect(m_done, &QPushButton::clicked, this, [this] { record(); });
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 2, 0, 6);
    layout->addWidget(m_signature);
    auto *line = new QHBoxLayout;
    layout->addLayout(line);
    line->addStretch();
    for (QPushButton *button : {m_discard, m_done}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    return foot;
}

qint64 DependentForm::number() const
{
    return std::visit([](const auto &value) { return value.id.number; }, m_value);
}

void DependentForm::setRecord(qint64 record)
{
    if (record == m_record)
        return;
    leaveValue();
    hide();
    m_isFolded = false;
    m_record = record;
    m_value = blank();
    showDraft();
}

void DependentForm::setSelected(AnnotationId annotation)
{
    m_selected = annotation;
    if (auto *editor = qobject_cast<AnnotationEditor *>(field(u"evidence.annotation"_s)))
        editor->setSelected(annotation);
}

// What is still being typed belongs to it.
void DependentForm::leaveValue()
{
    if (isVisibleTo(parentWidget()))
        leave(number() == 0 ? -m_record : number());
    m_discarded.reset();
}

void DependentForm::begin()
{
    offer();
    takeFocus();
}

void DependentForm::offer()
{
    leaveValue();
    open(draft().value_or(blank()));
}

void DependentForm::edit(qint64 number)
{
    withDependentType(m_what, [&]<typename Type> {
        if constexpr (!std::is_same_v<Type, Source>) {
            leaveValue();
            const Type *stored = m_session.project().find(Id<Type>{number});
            if (!stored)
                return;
            if constexpr (std::is_same_v<Type, Verdict>) {
                auto value = std::get<Verdict>(blank());
                forEachFilledIn(value, [&](const QString &field, auto &) {
                    setFieldValue(value, field, fieldValue(*stored, field));
                });
                open(draft().value_or(value));
            } else {
                open(*stored);
            }
            takeFocus();
        }
    });
}

void DependentForm::open(const Value &value)
{
    m_value = value;
    m_isFolded = false;
    refresh();
    show();
    arrive(number() == 0 ? -m_record : number());
    setSelected(m_selected);
}

void DependentForm::takeFocus()
{
    if (FieldEditor *first = firstField())
        first->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, &DependentForm::opened);
}

void DependentForm::end()
{
    leaveValue();
    const bool focused = isAncestorOf(QApplication::focusWidget());
    if (m_what == Dependent::Verdicts) { // what can be concluded stays in sight
        m_isFolded = true;
        setReduced(isReduced());
    } else {
        hide();
    }
    if (focused)
        emit left();
}

void DependentForm::refresh()
{
    std::visit(
        [this](const auto &value) {
            forEachFilledIn(value, [this](const QString &name, const auto &member) {
                field(name)->setValue(toVariant(member));
            });
        },
        m_value);
    refreshFoot();
    setReduced(isReduced());
    if (auto *rating = qobject_cast<CompletionEditor *>(field(u"verdict.rating"_s)))
        rating->setSuggestions(ratingScale(m_session.project()), otherRatings(m_session.project()));
    if (auto *other = qobject_cast<RecordEditor *>(field(u"claim_link.to_claim"_s)))
        other->setExcluded(m_record);
}

void DependentForm::refreshFoot()
{
    const bool isDraft = number() == 0 && hasDraft();
    m_discard->setVisible(isDraft || m_discarded);
    m_discard->setText(m_discarded ? tr("Restore draft") : tr("Discard"));
    m_discard->setToolTip(
        m_discarded ? tr("Bring back the discarded draft") : tr("Discard the draft"));
    m_signature->setText(std::visit(
        [&](const auto &value) {
            if (value.id)
                return signatureOf(m_session.project(), value.annotator, timeOf(value));
            if (m_what == Dependent::Verdicts) // what it will have
                return draftSignature();
            return isDraft ? tr("Draft, not recorded yet") : QString();
        },
        m_value));
    m_signature->setVisible(!m_signature->text().isEmpty());
}

void DependentForm::follow(const ChangeSet &changes)
{
    if (!changes.of<Term>().isEmpty())
        build();
    if (!isVisibleTo(parentWidget()))
        return;
    if (number() != 0) { // what was undone is not there to be edited
        const bool stays = std::visit(
            [this](auto &value) {
                const auto *stored = m_session.project().find(value.id);
                if (stored)
                    value = *stored;
                return stored != nullptr;
            },
            m_value);
        if (!stays) {
            m_value = blank();
            hide();
        }
    }
    refresh();
}

Result<> DependentForm::put(const QString &name, const QVariant &value)
{
    m_discarded.reset(); // another begins
    m_isFolded = false;
    const bool isNew = number() == 0;
    const Value before = m_value;
    Value after = m_value;
    const Result<> result = std::visit(
        [&](auto &each) -> Result<> {
            if constexpr (std::is_same_v<std::decay_t<decltype(each)>, Verdict>) {
                if (name == "verdict.rating"_L1)
                    setRating(m_session.project(), each, value.toString());
            }
            setFieldValue(each, name, value);
            m_value = each; // what follows the session finds it
            if (!isComplete(each))
                return {};
            ASSIGN_OR_RETURN(const auto done, Standoff::put(m_session, each));
            each = *m_session.project().find(done);
            m_value = each;
            return {};
        },
        after);
    if (!result)
        m_value = before;
    if (isNew)
        keepDraft();
    refresh();
    if (isNew && number() != 0)
        emit made(number());
    return result;
}

void DependentForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        end();
    } else if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        record();
    } else {
        Form::keyPressEvent(event);
    }
}

} // namespace Standoff
