// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/backups/backupfacts.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace Standoff {

// What a person should know of one backup before it is restored: whether it is whole, what would
// come back, what would be lost, and the steps since.
class BackupDetails : public QWidget
{
    Q_OBJECT

public:
    explicit BackupDetails(QWidget *parent = nullptr);

    void showFacts(const BackupFacts &facts);
    void setWhole(bool isWhole, const QString &problem);
    void setDifference(const BackupDifference &difference);
    void setFailure(const QString &text);

private:
    QLabel *m_when;
    QLabel *m_state;
    QLabel *m_heading;
    QLabel *m_comesBack;
    QLabel *m_isLost;
    QLabel *m_sinceHeading;
    QTreeWidget *m_since;
};

} // namespace Standoff
