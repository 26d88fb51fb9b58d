// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/recordeditor.h"

#include "sidepanel/recordpicker.h"
#include "theme/plaintexts.h"
#include "widgets/flatwidgets.h"

namespace Standoff {

RecordEditor::RecordEditor(const OpenProject &session, Register kind, QWidget *parent)
    : FieldEditor(parent)
    , m_session(session)
    , m_kind(kind)
    , m_button(new FlatButton(this))
{
    setInner(m_button);
    connect(m_button, &QToolButton::clicked, this, [this] { choose(); });
}

void RecordEditor::display(const QVariant &value)
{
    m_record = value.toLongLong();
    const QString name = withRecordType(m_kind, [this]<typename Record> {
        const Record *record = m_session.project().find(Id<Record>{m_record});
        return record ? record->*RegisterFields<Record>::name : QString();
    });
    m_button->setText(m_record == 0 ? tr("none", "record") : inMenu(name));
    m_button->setToolTip(
        m_record == 0 ? tr("Choose a record") : tr("%1 – choose another record").arg(name));
}

void RecordEditor::choose()
{
    auto *picker = new RecordPicker(m_session, m_kind, tr("Which record is it?"), this);
    picker->setExcluded({m_record, m_excluded});
    if (m_record != 0)
        picker->allowNone(tr("None", "record"));
    connect(picker, &RecordPicker::picked, this, [this](qint64 record) {
        m_record = record;
        commit();
        revert(); // to what the project has now
    });
    picker->popUp(*this, rect());
}

} // namespace Standoff
