// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/openproject.h"
#include "store/compact.h"

#include <QDialog>
#include <QThread>
#include <atomic>

class QDateEdit;
class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace Standoff {

// Which steps of the history are to go, and what goes with them; counted on another thread.
class ShortenDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortenDialog(const OpenProject &session, QWidget *parent = nullptr);
    ~ShortenDialog() override;

    void accept() override;

signals:
    void chosen(const Standoff::HistoryCut &cut);

private:
    HistoryCut cut() const;
    void count();
    void showPlan(const Result<CutPlan> &plan);

    const OpenProject &m_session;
    QRadioButton *m_byDate;
    QDateEdit *m_date;
    QRadioButton *m_byNumber;
    QSpinBox *m_number;
    QLabel *m_plan;
    QPushButton *m_shorten;
    QThread m_thread;
    QObject *m_worker; // lives in the thread
    std::atomic_int m_count = 0; // of the plan that is wanted
};

} // namespace Standoff
