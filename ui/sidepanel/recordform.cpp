// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/recordform.h"

#include "items/fieldlabels.h"
#include "session/session.h"
#include "sidepanel/choiceeditor.h"
#include "sidepanel/recordeditor.h"
#include "sidepanel/texteditor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

template <typename Value>
QVariant toVariant(const Value &value)
{
    return value;
}

template <typename Value>
QVariant toVariant(Id<Value> id)
{
    return id.number;
}

template <typename Value>
void fromVariant(const QVariant &variant, Value &value)
{
    value = variant.value<Value>();
}

template <typename Value>
void fromVariant(const QVariant &variant, Id<Value> &id)
{
    id.number = variant.toLongLong();
}

// The fields that a person edits: all but those that say which record it is.
template <typename Record, typename Function>
void forEachEdited(Record &record, Function &&function)
{
    forEachField(record, [&](const char *name, auto &member) {
        using Member = std::decay_t<decltype(member)>;
        if constexpr (!std::is_same_v<Member, QUuid>
            && !std::is_same_v<Member, Id<std::remove_const_t<Record>>>)
            function(QLatin1StringView(name), member);
    });
}

template <typename Record>
QString fieldName(QLatin1StringView name)
{
    return u"%1.%2"_s.arg(QLatin1StringView(Describe<Record>::name), name);
}

QList<Choice> withUnknown(QList<Choice> choices)
{
    choices.prepend({QCoreApplication::translate("Standoff::RecordForm", "unknown"), QString()});
    return choices;
}

// Degrees of triage, 0–4.
QList<Choice> degrees()
{
    QList<Choice> choices{{QCoreApplication::translate("Standoff::RecordForm", "unknown"), -1}};
    for (int degree = 0; degree <= 4; ++degree)
        choices.append({QLocale().toString(degree), degree});
    return choices;
}

} // namespace

RecordForm::RecordForm(Session &session, Register kind, QWidget *parent)
    : Form(parent)
    , m_session(session)
    , m_kind(kind)
{
    build();
    hide();
    connect(
        &session, &Session::changed, this, [this](const ChangeSet &changes) { follow(changes); });
    connect(&session, &Session::reloaded, this, [this] {
        build();
        refresh();
    });
}

template <typename Member>
FieldEditor *RecordForm::editorFor(const QString &field)
{
    const QList<Choice> choices = choicesOf(field, m_session.project().terms(field));
    if constexpr (std::is_same_v<Member, EntityId>) {
        return new RecordEditor(m_session, Register::Entities, this);
    } else if constexpr (std::is_same_v<Member, SourceId>) {
        return new RecordEditor(m_session, Register::Sources, this);
    } else if constexpr (std::is_same_v<Member, int>) {
        return new ChoiceEditor(degrees(), this);
    } else if constexpr (std::is_same_v<Member, QStringList>) {
        if (!choices.isEmpty())
            return new ChecksEditor(choices, this);
        return new TextEditor(TextEditor::Form::Lines, this);
    } else {
        if (!choices.isEmpty())
            return new ChoiceEditor(withUnknown(choices), this);
        const bool longer = field.endsWith(".note"_L1) || field.endsWith(".context"_L1);
        return new TextEditor(longer ? TextEditor::Form::Text : TextEditor::Form::Line, this);
    }
}

void RecordForm::build()
{
    removeFields();
    withRecordType(m_kind, [this]<typename Record> {
        Record record;
        const void *name = &(record.*RegisterFields<Record>::name); // it is the title
        for (const bool title : {true, false}) {
            forEachEdited(record, [&](QLatin1StringView key, auto &member) {
                using Member = std::decay_t<decltype(member)>;
                const QString field = fieldName<Record>(key);
                if (title != (static_cast<const void *>(&member) == name))
                    return;
                if (title)
                    addTitle(field, fieldLabel(field), editorFor<Member>(field));
                else
                    addField(field, fieldLabel(field), editorFor<Member>(field));
            });
        }
    });
}

void RecordForm::setRecord(qint64 number)
{
    if (number == m_record)
        return;
    commit();
    m_record = number;
    refresh();
}

void RecordForm::refresh()
{
    withRecordType(m_kind, [this]<typename Record> {
        const Record *record = m_session.project().find(Id<Record>{m_record});
        if (!record)
            m_record = 0;
        setVisible(record != nullptr);
        if (!record)
            return;
        forEachEdited(*record, [&](QLatin1StringView name, const auto &member) {
            field(fieldName<Record>(name))->setValue(toVariant(member));
        });
    });
}

// Names of other records are shown too, so any change of a register may concern it.
void RecordForm::follow(const ChangeSet &changes)
{
    if (!changes.of<Term>().isEmpty())
        build();
    if (m_record != 0
        && (!changes.of<Entity>().isEmpty() || !changes.of<Claim>().isEmpty()
            || !changes.of<Source>().isEmpty() || !changes.of<Term>().isEmpty()))
        refresh();
}

Result<> RecordForm::put(const QString &name, const QVariant &value)
{
    return withRecordType(m_kind, [&]<typename Record> -> Result<> {
        const Record *stored = m_session.project().find(Id<Record>{m_record});
        if (!stored)
            return {};
        Record record = *stored;
        forEachEdited(record, [&](QLatin1StringView field, auto &member) {
            if (fieldName<Record>(field) == name)
                fromVariant(value, member);
        });
        const auto result = m_session.put(record);
        return result ? Result<>() : std::unexpected(result.error());
    });
}

} // namespace Standoff
