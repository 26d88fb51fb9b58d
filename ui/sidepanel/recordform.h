// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "forms/form.h"
#include "items/register.h"

namespace Standoff {

class ChangeSet;
class OpenProject;

// All fields of one record of a register.
class RecordForm : public Form
{
    Q_OBJECT

public:
    RecordForm(OpenProject &session, Register kind, QWidget *parent = nullptr);

    // The number of the record's id; 0 for none, and an empty form is hidden. What was being typed
    // for the record before is taken over first.
    void setRecord(qint64 number);
    qint64 record() const { return m_record; }

protected:
    Result<> put(const QString &name, const QVariant &value) override;

private:
    void build();
    void refresh();
    void follow(const ChangeSet &changes);

    OpenProject &m_session;
    Register m_kind;
    qint64 m_record = 0;
};

} // namespace Standoff
