// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/backups/backupfacts.h"

#include <QTreeWidget>

namespace Standoff {

// The backups of a project as a list by day, the newest first: when and why each was made, the last
// step in it and who made that, how much there is in it.
class BackupList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit BackupList(QWidget *parent = nullptr);

    // Behind those that are there.
    void add(const BackupFacts &facts);
    // Why it is damaged.
    void markDamaged(const QString &backup, const QString &problem);
    // The one that is selected; nothing where there is none.
    const BackupFacts *current() const;
    // What is in it.
    int count() const { return int(m_facts.size()); }
    qint64 bytes() const;

signals:
    void currentBackupChanged();

private:
    enum Column { When, Why, Articles, Annotations, Size };

    // Above what comes next, unless it stands there already.
    void addHeading(const QString &name);

    QString m_heading; // the last
    QList<BackupFacts> m_facts; // in the order of the items
    QList<QTreeWidgetItem *> m_items;
};

// "11:42" of today, "Yesterday 11:42", and with the date before that.
QString shortTime(const QDateTime &time);

} // namespace Standoff
