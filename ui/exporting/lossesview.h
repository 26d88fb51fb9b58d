// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace Standoff {

class LossesModel;

// What a format cannot carry: how much, of which kinds, and where.
class LossesView : public QWidget
{
    Q_OBJECT

public:
    explicit LossesView(QWidget *parent = nullptr);

    struct Found
    {
        QList<Loss> losses;
        QStringList faults; // what could not be read
    };

    void showSearching(const QString &format);
    void showLosses(const QString &format, const Found &found, const Project &project);
    void showProblem(const QString &problem);

private:
    void fit();

    LossesModel *m_losses;
    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_state;
    QTreeView *m_view;
};

} // namespace Standoff
