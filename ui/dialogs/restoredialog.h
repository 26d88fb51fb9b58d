// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/backupreader.h"
#include "session/openproject.h"

#include <QDialog>
#include <QSet>

class QLabel;
class QPushButton;

namespace Standoff {

class BackupDetails;
class BackupList;

// Which backup to have the project back from. What is told of them is read on another thread.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(const OpenProject &session, QWidget *parent = nullptr);

    void accept() override;

signals:
    void chosen(const QString &backup);

private:
    void buildLayout();
    void connectReader();
    void showCurrent();
    void showWritability();
    void showListed(int count, const QString &folder, const QString &problems);
    void showSum();
    void followChoice();

    const OpenProject &m_session;
    QString m_folder; // of the backups; "" until it is known
    QSet<QString> m_whole; // backups that were checked
    QLabel *m_sum;
    BackupList *m_list;
    QLabel *m_empty;
    BackupDetails *m_details;
    QLabel *m_note;
    QPushButton *m_restore;
    QPushButton *m_openFolder;
    BackupReader *m_reader;
};

} // namespace Standoff
