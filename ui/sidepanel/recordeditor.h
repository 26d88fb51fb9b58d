// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "forms/fieldeditor.h"
#include "items/register.h"

class QToolButton;

namespace Standoff {

class OpenProject;

// A reference to a record, or none: a qint64, the number of its id.
class RecordEditor : public FieldEditor
{
    Q_OBJECT

public:
    RecordEditor(const OpenProject &session, Register kind, QWidget *parent = nullptr);

    // A record cannot refer to itself.
    void setExcluded(qint64 record) { m_excluded = record; }

protected:
    void display(const QVariant &value) override;
    QVariant typed() const override { return m_record; }

private:
    void choose();

    const OpenProject &m_session;
    Register m_kind;
    qint64 m_record = 0;
    qint64 m_excluded = 0;
    QToolButton *m_button;
};

} // namespace Standoff
