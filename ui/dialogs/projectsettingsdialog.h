// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/openproject.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace Standoff {

// What holds for the whole project and goes with it: the house that checks, and its rating scale,
// as they are written into reviews.
class ProjectSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProjectSettingsDialog(OpenProject &session, QWidget *parent = nullptr);

    void accept() override;

private:
    QString scale() const;

    OpenProject &m_session;
    QLineEdit *m_house;
    QLineEdit *m_houseAddress;
    QLineEdit *m_reviewAddress;
    QPlainTextEdit *m_scale;
    QLabel *m_problem;
};

} // namespace Standoff
