// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/scope/exportscope.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QWidget;

namespace Standoff {

// Which marks of the articles: of what layers, in which state, by whom.
class MarksForm : public QObject
{
    Q_OBJECT

public:
    // Adds its rows to a form, whose widgets are children of the parent. The project outlives this.
    MarksForm(const Project &project, QFormLayout &rows, QWidget *parent);

    // All of a scope but what must not leave.
    ExportScope scope() const;
    void setScope(const ExportScope &scope);
    // Why no mark can be meant; "" else.
    QString problem() const;

signals:
    void changed();

private:
    struct LayerBox
    {
        QCheckBox *box;
        QSet<TagId> tags; // of the layer
    };

    QWidget *makeLayers(QWidget *parent);
    void fillStatuses(const QSet<Status> &chosen);
    void fillAnnotators(const QSet<AnnotatorId> &chosen);

    const Project &m_project;
    QList<LayerBox> m_layers;
    QSet<TagId> m_some; // of layers of which only some tags are meant
    QComboBox *m_status;
    QComboBox *m_by;
    QList<QSet<Status>> m_statuses; // that can be chosen
    QList<QSet<AnnotatorId>> m_annotators;
};

} // namespace Standoff
