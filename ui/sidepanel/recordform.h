// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "forms/form.h"
#include "items/register.h"

class QSettings;

namespace Standoff {

class ChangeSet;
class OpenProject;

// Fields that are folded away together.
struct RecordFold
{
    QString name; // in the settings
    QString title;
    QStringList fields;
};

// All fields of one record of a register; or those of a claim that one asks for.
class RecordForm : public Form
{
    Q_OBJECT

public:
    RecordForm(OpenProject &session, Register kind, QWidget *parent = nullptr);
    // These fields of a claim, then what is folded away, which is open as it was left.
    RecordForm(OpenProject &session, QSettings &settings, const QStringList &fields,
        const QList<RecordFold> &folds, QWidget *parent = nullptr);

    // The number of the record's id; 0 for none, and an empty form is hidden. What was being typed
    // for the record before is taken over first.
    void setRecord(qint64 number);
    qint64 record() const { return m_record; }

protected:
    Result<> put(const QString &name, const QVariant &value) override;

private:
    void begin();
    void build();
    void buildSome();
    void addEditor(const QString &field, bool isTitle);
    void refresh();
    void refreshClaim(const Claim &claim);
    void follow(const ChangeSet &changes);

    OpenProject &m_session;
    Register m_kind;
    QSettings *m_settings = nullptr; // only where some fields are shown
    QStringList m_fields;
    QList<RecordFold> m_folds;
    QList<FoldButton *> m_foldButtons; // of each
    qint64 m_record = 0;
};

} // namespace Standoff
