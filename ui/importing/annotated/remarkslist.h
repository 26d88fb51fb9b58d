// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QStringList>
#include <QWidget>

class QListView;
class QPushButton;
class QStringListModel;

namespace Standoff {

struct ImportSurvey;

// What a reader says of files, with places: what is left out, then what should be known. It can be
// copied and saved.
class RemarksList : public QWidget
{
    Q_OBJECT

public:
    explicit RemarksList(QWidget *parent = nullptr);

    void show(const ImportSurvey &survey);
    int count() const { return int(lines().size()); }
    QStringList lines() const;

signals:
    void failed(const QString &text);

private:
    void copy();
    void save();

    QStringListModel *m_model;
    QListView *m_list;
    QPushButton *m_copy;
    QPushButton *m_save;
};

// Asks where, and writes them as they stand. False with a text of what went wrong.
bool saveRemarks(const QStringList &lines, QWidget *parent, QString &problem);

} // namespace Standoff
