// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/scope/exportplan.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace Standoff {

// How articles are divided, if at all: the shares, by what, and the seed of the chance.
class SplitForm : public QWidget
{
    Q_OBJECT

public:
    explicit SplitForm(QWidget *parent = nullptr);

    // Takes what is said here into a plan; nothing where it has a problem.
    void fill(ExportPlan &plan) const;
    void showPlan(const ExportPlan &plan);
    // What is wrong with the shares; "" else.
    QString problem() const;

signals:
    void changed();

private:
    void showState();

    QLineEdit *m_shares;
    QComboBox *m_by;
    QLabel *m_seedLabel;
    QSpinBox *m_seed;
    QLabel *m_problem;
};

} // namespace Standoff
