// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/recordform.h"

#include "forms/fieldeditor.h"
#include "items/fieldlabels.h"
#include "items/fieldvalues.h"
#include "session/openproject.h"
#include "session/verbs/naming.h"
#include "session/verbs/records.h"
#include "sidepanel/editorfor.h"
#include "sidepanel/recordsview.h"

using namespace Qt::StringLiterals;

namespace Standoff {

RecordForm::RecordForm(OpenProject &session, Register kind, QWidget *parent)
    : Form(session, parent)
    , m_session(session)
    , m_kind(kind)
{
    build();
    hide();
    connect(&session, &OpenProject::changed, this,
        [this](const ChangeSet &changes) { follow(changes); });
    connect(&session, &OpenProject::reloaded, this, [this] {
        build();
        refresh();
    });
}

void RecordForm::build()
{
    removeFields();
    withRecordType(m_kind, [this]<typename Record> {
        Record record;
        const void *name = &(record.*RegisterFields<Record>::name); // it is the title
        for (const bool title : {true, false}) {
            forEachEdited(record, [&]<typename Member>(const QString &field, Member &member) {
                if (title != (static_cast<const void *>(&member) == name))
                    return;
                FieldEditor *editor = editorFor<Member>(m_session, field, this);
                if (title)
                    addTitle(field, fieldLabel(field), editor);
                else
                    addField(field, fieldLabel(field), editor);
            });
        }
    });
}

void RecordForm::setRecord(qint64 number)
{
    if (number == m_record)
        return;
    leave(m_record);
    m_record = number;
    refresh();
    arrive(m_record);
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
        forEachEdited(*record, [&](const QString &name, const auto &member) {
            field(name)->setValue(toVariant(member));
        });
        if constexpr (std::is_same_v<Record, Source>) {
            const bool lacks = record->identification == "unnamed"_L1 && record->reason.isEmpty();
            field(u"source.reason"_s)
                ->setRemark(
                    lacks ? tr("No reason is given for not naming the source.") : QString(), lacks);
        }
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
        setFieldValue(record, name, value);
        if constexpr (std::is_same_v<Record, Entity>) {
            if (record.name != stored->name)
                return renameEntity(
                    m_session, record.id, record.name, stored->name != RecordsView::newName());
        }
        return Standoff::put(m_session, record).transform([](auto) { });
    });
}

} // namespace Standoff
