// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"
#include "formats/scope/exportscope.h"

#include <QFrame>

class QCheckBox;
class QLabel;

namespace Standoff {

// What must not leave: names of confidential records, and beside them notes, addresses, names of
// annotators. Says what there is to hide, and what cannot be hidden.
class RedactionForm : public QFrame
{
    Q_OBJECT

public:
    explicit RedactionForm(const Project &project, QWidget *parent = nullptr);

    Redactions redactions() const;
    void setRedactions(Redactions redactions);
    // By which confidential records are called in an export.
    const QStringList &codes() const { return m_codes; }
    // Confidential names that leave all the same, among the losses.
    void showLosses(const QList<Loss> &losses);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void showColors();

    const QStringList m_codes;
    QCheckBox *m_records;
    QLabel *m_what;
    QList<std::pair<QCheckBox *, Redaction>> m_more;
    QLabel *m_warning;
};

} // namespace Standoff
