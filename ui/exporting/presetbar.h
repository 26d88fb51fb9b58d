// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/scope/exportplan.h"
#include "session/openproject.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Standoff {

// The presets of a project: one is chosen, saved, saved under another name, deleted. Each of that
// is a step of the history.
class PresetBar : public QWidget
{
    Q_OBJECT

public:
    // The session outlives this.
    explicit PresetBar(OpenProject &session, QWidget *parent = nullptr);

    // What would be saved; whether it is what the chosen preset says is seen.
    void setPlan(const ExportPlan &plan);
    // The preset that says just what is to be exported; "" where none does.
    QString preset() const;
    // What was chosen is what is shown now: a preset may say less than it (tags that are gone).
    void takeAsSaved(const ExportPlan &plan);

signals:
    void chose(const Standoff::ExportPlan &plan);
    // What the preset is called by says something else now.
    void changed();
    void failed(const QString &problem);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &chosen);
    void take();
    void save(const QString &name);
    void askForName(bool isAsked);
    void saveAs();
    void remove();
    void showState();
    QString chosen() const;

    OpenProject &m_session;
    ExportPlan m_plan;
    std::optional<ExportPlan> m_saved; // what the chosen one says
    QStringList m_names; // of all presets
    bool m_isSaving = false;
    QLabel *m_label;
    QComboBox *m_presets;
    QLabel *m_state;
    QLineEdit *m_name;
    QPushButton *m_save;
    QPushButton *m_saveAs;
    QPushButton *m_delete;
};

} // namespace Standoff
